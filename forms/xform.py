"""XForm XML → `Questionnaire` (ODK XForms specification), with the standard library behind defusedxml."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import NamedTuple
from xml.etree.ElementTree import Element, ParseError

from forms.errors import FormError
from forms.questionnaire import MISSING_REASONS, Choice, Group, Keying, Part, Question, Questionnaire, Roster, SetValue
from forms.wording import phrase
from forms.xform_texts import XF, ItextReader, read_short_labels

_JR = "{http://openrosa.org/javarosa}"
_ODK = "{http://www.opendatakit.org/xforms}"
_ANKETA = "{urn:anketa:keying}"
_H = "{http://www.w3.org/1999/xhtml}"
_MOST_NESTING = 60
_INSTANCE = re.compile(r"^\s*instance\(\s*['\"]([^'\"]+)['\"]\s*\)\s*/\s*root\s*/\s*item")
_ITEXT_COLUMN = re.compile(r"^\s*jr:itext\(\s*([\w.-]+)\s*\)\s*$")
_TRUE = {"true()", "yes", "true", "1"}

_INPUT_KINDS = {
    "string": "text",
    "int": "integer",
    "integer": "integer",
    "decimal": "decimal",
    "date": "date",
    "time": "time",
    "dateTime": "dateTime",
    "geopoint": "geopoint",
    "geotrace": "geotrace",
    "geoshape": "geoshape",
    "barcode": "barcode",
}
_BODY_KINDS = {
    XF + "select1": "select_one",
    XF + "select": "select_multiple",
    _ODK + "rank": "rank",
    XF + "trigger": "acknowledge",
    XF + "range": "range",
    XF + "upload": "file",
    XF + "secret": "text",
}


class _Bodies(NamedTuple):
    """The body of the form by path: controls, groups and rosters."""

    controls: dict[str, Element]
    groups: dict[str, Element]
    rosters: dict[str, Element]


def read_xform(xml: str, *, where: str = "") -> Questionnaire:
    """The model of a form's XML. Raises `FormError` when the XML is not a form."""
    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import fromstring

    try:
        document = fromstring(xml, forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError) as error:
        raise FormError(
            phrase("Forms", "this is not a form that can be read"),
            where=where,
            advice=phrase("Forms", "Convert the questionnaire again."),
        ) from error
    model = document.find(f"{_H}head/{XF}model")
    primary = next(
        (instance for instance in (model.findall(XF + "instance") if model is not None else ()) if len(instance)), None
    )
    if model is None or primary is None:
        raise FormError(
            phrase("Forms", "the form has no questions"),
            where=where,
            advice=phrase("Forms", "Fill in the survey sheet."),
        )
    return _Reader(document, model, primary[0]).questionnaire()


class _Reader:
    """One reading of one document; holds what the parts share."""

    def __init__(self, document: Element, model: Element, root: Element) -> None:
        self._root = root
        self._prefix = _namespace(root)
        self._itext = ItextReader(model)
        self._binds = {_path(bind.get("nodeset", "")): bind for bind in model.iter(XF + "bind")}
        self._bodies = _read_bodies(document.find(_H + "body"))
        self._setvalues = _read_setvalues(document)
        self._model = model
        self._title = (document.findtext(f"{_H}head/{_H}title") or "").strip()
        self._lists: dict[str, tuple[Choice, ...]] = {}
        self._external: list[str] = []

    def questionnaire(self) -> Questionnaire:
        """The whole model."""
        tables, files = self._read_tables()
        path = "/" + _local(self._root)
        children = self._read_children(self._root, path, 1)
        for name in self._external:
            tables.setdefault(name, ())
        for list_id, rows in tables.items():
            self._lists.setdefault(list_id, self._choices_of_rows(rows))
        settings = {
            key.removeprefix(_ANKETA): value for key, value in self._root.attrib.items() if key.startswith(_ANKETA)
        }
        return Questionnaire(
            form_id=self._root.get("id") or _local(self._root),
            version=self._root.get("version") or "",
            title=self._title,
            root=Group(path, _local(self._root), children=children),
            languages=tuple(self._itext.languages) or ("",),
            default_language=self._itext.default_language,
            lists=MappingProxyType(self._lists),
            tables=MappingProxyType(tables),
            files=files,
            texts=MappingProxyType(self._itext.texts()),
            settings=MappingProxyType(settings),
        )

    # -- structure ---------------------------------------------------------------------------------

    def _read_children(self, element: Element, path: str, depth: int) -> tuple[Part, ...]:
        if depth > _MOST_NESTING:
            raise FormError(
                phrase("Forms", "groups are nested too deeply"),
                where=path,
                advice=phrase("Forms", "Nest at most {number} levels.").format(number=_MOST_NESTING),
            )
        parts: list[Part] = []
        seen: set[str] = set()
        for child in element:
            name = _local(child)
            if name in seen:
                continue  # a roster's template is followed by its first row
            seen.add(name)
            parts.append(self._read_part(child, f"{path}/{name}", depth))
        return tuple(parts)

    def _read_part(self, element: Element, path: str, depth: int) -> Part:
        repeat = self._bodies.rosters.get(path)
        group = self._bodies.groups.get(path)
        if repeat is None and group is None and len(element) == 0:
            return self._read_question(element, path)
        bind = self._bind(path)
        label = group.find(XF + "label") if group is not None else None
        shape = Roster(
            path,
            _local(element),
            labels=self._itext.of_element(label),
            relevant=bind.get("relevant", ""),
            readonly=bind.get("readonly", ""),
            children=self._read_children(element, path, depth + 1),
            is_in_body=repeat is not None or group is not None,
        )
        if repeat is not None:
            return replace(shape, appearance=repeat.get("appearance", ""), count=repeat.get(_JR + "count", ""))
        return Group(
            path,
            shape.name,
            labels=shape.labels,
            appearance=group.get("appearance", "") if group is not None else "",
            relevant=shape.relevant,
            children=shape.children,
            is_in_body=shape.is_in_body,
            readonly=shape.readonly,
        )

    def _bind(self, path: str) -> Element:
        found = self._binds.get(path)
        return found if found is not None else _NO_BIND

    def _read_question(self, element: Element, path: str) -> Question:
        bind = self._bind(path)
        control = self._bodies.controls.get(path)
        value_type = bind.get("type", "string").rpartition(":")[2]
        choices, itemset, value_column, label_column = self._read_itemset(control, path)
        ours = {key.removeprefix(_ANKETA): value for key, value in bind.attrib.items() if key.startswith(_ANKETA)}
        default = (element.text or "").strip()
        return Question(
            path=path,
            name=_local(element),
            kind=_kind(control, bind, value_type, default),
            labels=self._itext.of_element(control.find(XF + "label") if control is not None else None),
            hints=self._itext.of_element(control.find(XF + "hint") if control is not None else None),
            short_labels=read_short_labels(ours.get("short_label", "")),
            appearance=control.get("appearance", "") if control is not None else "",
            value_type=value_type,
            relevant=bind.get("relevant", ""),
            required=bind.get("required", ""),
            required_messages=self._itext.of_message(bind.get(_JR + "requiredMsg", "")),
            constraint=bind.get("constraint", ""),
            constraint_messages=self._itext.of_message(bind.get(_JR + "constraintMsg", "")),
            calculate=bind.get("calculate", ""),
            readonly=bind.get("readonly", ""),
            default=default,
            setvalues=tuple(self._setvalues.get(path, ())),
            choices=choices,
            itemset=itemset,
            value_column=value_column,
            label_column=label_column,
            parameters=MappingProxyType(_parameters(control)),
            preload=(bind.get(_JR + "preload", ""), bind.get(_JR + "preloadParams", "")),
            keying=_keying(ours),
            privacy=ours.get("privacy", ""),
            is_in_body=control is not None,
        )

    # -- choices -----------------------------------------------------------------------------------

    def _read_itemset(self, control: Element | None, path: str) -> tuple[str, str, str, str]:
        if control is None:
            return "", "", "name", "label"
        itemset = control.find(XF + "itemset")
        if itemset is None:
            items = control.findall(XF + "item")
            if not items:
                query = control.get("query", "")
                match = _INSTANCE.match(query)
                self._external += [match.group(1)] if match else []
                return (match.group(1) if match else "", query, "name", "label")
            self._lists[path] = tuple(self._choice_of_item(item) for item in items)
            return path, "", "name", "label"
        nodeset = itemset.get("nodeset", "")
        match = _INSTANCE.match(nodeset)
        value = itemset.find(XF + "value")
        label = itemset.find(XF + "label")
        label_ref = (label.get("ref", "") if label is not None else "") or "label"
        translated = _ITEXT_COLUMN.match(label_ref)
        return (
            match.group(1) if match else "",
            nodeset,
            (value.get("ref", "") if value is not None else "") or "name",
            translated.group(1) if translated else label_ref,
        )

    def _choice_of_item(self, item: Element) -> Choice:
        return Choice((item.findtext(XF + "value") or "").strip(), self._itext.of_element(item.find(XF + "label")))

    def _choices_of_rows(self, rows: tuple[Mapping[str, str], ...]) -> tuple[Choice, ...]:
        return tuple(self._choice_of_row(row) for row in rows)

    def _choice_of_row(self, row: Mapping[str, str]) -> Choice:
        labels = self._itext.by_id(row["itextId"]) if "itextId" in row else None
        if labels is None:
            label = row.get("label", "")
            labels = MappingProxyType({"": (label,)} if label else {})
        missing = [word for word in row.get("missing", "").replace(",", " ").split() if word in MISSING_REASONS]
        return Choice(
            code=row.get("name", ""),
            labels=labels,
            missing=missing[0] if missing else "",
            missing_too=tuple(missing[1:]),
            short_code=row.get("short_code", ""),
            short_labels=read_short_labels(row.get("short_label", "")),
            extra=row,
        )

    def _read_tables(self) -> tuple[dict[str, tuple[Mapping[str, str], ...]], tuple[str, ...]]:
        tables: dict[str, tuple[Mapping[str, str], ...]] = {}
        files: list[str] = []
        for instance in self._model.findall(XF + "instance"):
            instance_id = instance.get("id")
            if instance_id is None or instance.find(f".//{self._prefix}{_local(self._root)}") is self._root:
                continue
            source = instance.get("src", "")
            if source:
                files.append(source.rpartition("/")[2])
                tables[instance_id] = ()
            else:
                tables[instance_id] = tuple(_row(item) for root in instance for item in root)
        return tables, tuple(files)


_NO_BIND = Element("bind")


def _row(item: Element) -> Mapping[str, str]:
    return MappingProxyType({_local(cell): (cell.text or "").strip() for cell in item})


def _local(element: Element) -> str:
    return element.tag.rpartition("}")[2]


def _namespace(element: Element) -> str:
    head, brace, _name = element.tag.rpartition("}")
    return head + brace


def _path(reference: str) -> str:
    return reference.strip().rstrip("/")


def _read_bodies(body: Element | None) -> _Bodies:
    bodies = _Bodies({}, {}, {})
    if body is not None:
        for element in body.iter():
            _note_body(bodies, element)
    return bodies


def _note_body(bodies: _Bodies, element: Element) -> None:
    reference = _path(element.get("ref") or element.get("nodeset") or "")
    if not reference:
        return
    if element.tag == XF + "group":
        bodies.groups.setdefault(reference, element)
    elif element.tag == XF + "repeat":
        bodies.rosters[reference] = element
    elif element.tag == XF + "input" or element.tag in _BODY_KINDS:
        bodies.controls.setdefault(reference, element)


def _read_setvalues(document: Element) -> dict[str, list[SetValue]]:
    found: dict[str, list[SetValue]] = {}
    for parent, element in _with_parents(document):
        if element.tag.rpartition("}")[2] not in {"setvalue", "setgeopoint"}:
            continue
        expression = element.get("value") or (f"'{element.text}'" if element.text else "''")
        trigger = _path(parent.get("ref") or "") if parent.tag.startswith(XF) and parent.tag != XF + "repeat" else ""
        for event in (element.get("event") or "").split():
            found.setdefault(_path(element.get("ref") or ""), []).append(SetValue(event, expression, trigger))
    return found


def _with_parents(element: Element) -> Iterator[tuple[Element, Element]]:
    for child in element:
        yield element, child
        yield from _with_parents(child)


def _kind(control: Element | None, bind: Element, value_type: str, default: str) -> str:
    if control is None:
        return "preload" if bind.get(_JR + "preload") else "calculate"
    kind = _BODY_KINDS.get(control.tag)
    if kind:
        return kind
    is_fixed = bind.get("readonly", "").strip() in _TRUE
    if is_fixed and not bind.get("calculate") and not default and value_type == "string":
        return "note"
    return _INPUT_KINDS.get(value_type, "text")


def _parameters(control: Element | None) -> dict[str, str]:
    if control is None:
        return {}
    found = {key: control.get(key, "") for key in ("start", "end", "step", "rows", "mediatype") if control.get(key)}
    itemset = control.find(XF + "itemset")
    if itemset is not None and "randomize(" in itemset.get("nodeset", ""):
        found["randomize"] = "true"
    return found


def _keying(ours: Mapping[str, str]) -> Keying:
    width = ours.get("width", "")
    return Keying(
        width=int(width) if width.isascii() and width.isdigit() and 0 < int(width) <= 10_000 else None,
        enter=_is_yes(ours.get("enter", "")),
        batch=_is_yes(ours.get("batch", "")),
        verify=_is_yes(ours.get("verify", "")),
        paper=ours.get("paper", ""),
        severity="blocking" if ours.get("severity", "").strip().lower() == "blocking" else "query",
        skip=ours.get("skip", "").strip().removeprefix("${").removesuffix("}"),
        case=ours.get("case", "").strip(),
        link=ours.get("link", "").strip(),
        repeat=_is_yes(ours.get("repeat", "")),
        missing=MappingProxyType(_missing_codes(ours.get("missing", ""))),
    )


def _is_yes(text: str) -> bool:
    return text.strip().lower() in {"yes", "true", "1", "true()"}


def _missing_codes(text: str) -> dict[str, str]:
    """`9998=illegible 9999=blank` → code → reason; words that are not a reason are left to the linter."""
    pairs = (word.partition("=") for word in text.replace(",", " ").split())
    return {code: reason for code, equals, reason in pairs if equals and reason in MISSING_REASONS}
