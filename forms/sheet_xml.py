"""Reads .xlsx: the XML parts of a workbook → `forms.sheets` (ECMA-376, part 1, §18), streaming.

A sheet may name a cell in its last row and column, or a million blank rows that once had a colour;
what is blank costs next to nothing here. Nothing but text leaves this module: numbers, dates and
truths are written as the converter writes them.
"""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Protocol
from xml.etree.ElementTree import Element, ParseError
from xml.parsers import expat

from forms.gate import DAMAGE, WorkbookRefused, damaged
from forms.sheets import CellLimit, Row, Sheet, Workbook, sheet_of, sheets_to_read, tidy
from forms.wording import phrase

_MOST_DEPTH = 60
#: Over all sheets; a million take a second.
_MOST_ELEMENTS = 1_000_000
_CHUNK = 1 << 18
#: Cells and rows that hold nothing, in the way all programs write them; removed before parsing, for speed.
_BLANK_CELL = re.compile(rb'<c r="[A-Z]+[0-9]+"[^<>]*(?:/>|></c>)')
_BLANK_ROW = re.compile(rb'<row r="[0-9]+"[^<>]*(?:/>|>\s*</row>)')
_LARGE = 1 << 20
_REFERENCE = re.compile(r"^([A-Z]{1,3})([0-9]{1,7})$")
_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")

#: Built-in number formats that show a date, a time or a duration (ECMA-376 §18.8.30).
_DATE_FORMATS = frozenset({*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)})
_DURATION_FORMATS = frozenset({46})
_NOT_LETTERS_OF_A_DATE = re.compile(r'"[^"]*"|\\.|_.|\[(?!h|hh|m|mm|s|ss)[^\]]*\]', re.IGNORECASE)
_LETTERS_OF_A_DATE = re.compile(r"[dmyhs]", re.IGNORECASE)
_DURATION = re.compile(r"\[(?:h+|m+|s+)\]", re.IGNORECASE)


def read_xlsx(source: bytes, name: str) -> Workbook:
    """The sheets of a workbook that has passed the gate. Raises `WorkbookRefused` when it is damaged or too large."""
    from defusedxml.common import DefusedXmlException

    try:
        with zipfile.ZipFile(io.BytesIO(source)) as archive:
            return _Reader(archive, name).workbook()
    except WorkbookRefused:
        raise
    except (*DAMAGE, ParseError, expat.ExpatError, DefusedXmlException) as error:
        raise damaged(name) from error


class _Reader:
    """One reading of one workbook."""

    def __init__(self, archive: zipfile.ZipFile, name: str) -> None:
        self._archive = archive
        self._name = name
        self._parts = {member.filename.lower(): member for member in archive.infolist()}
        self._limit = CellLimit(name)
        self._elements = 0

    def workbook(self) -> Workbook:
        path = self._related("", "/officeDocument").get("", "xl/workbook.xml")
        if path.lower() not in self._parts:
            raise WorkbookRefused(
                phrase("Forms", "this zip file holds no workbook"),
                code="not_a_workbook",
                where=self._name,
                advice=phrase("Forms", "A questionnaire is an XLSForm saved as .xlsx."),
            )
        tree = self._tree(path)
        targets = self._related(path, "/worksheet")
        parts = {
            sheet.get("name", ""): targets[relation]
            for sheet in _named(tree, "sheet")
            if (relation := _relation(sheet)) in targets
        }
        wanted = sheets_to_read(parts)
        texts = self._shared_texts(path) if wanted else []
        values = _Values(texts, self._styles(path), _has_1904(tree))
        sheets = {name: self._sheet(title, parts[title], values) for title, name in wanted.items()}
        return Workbook(
            self._name,
            ".xlsx",
            MappingProxyType(sheets),
            tuple(parts),
            has_macros=any(part.endswith("vbaproject.bin") for part in self._parts),
        )

    def _sheet(self, title: str, path: str, values: _Values) -> Sheet:
        target = _SheetTarget(values, self._name, self._elements)
        part = _without_blanks(self._read(path))
        rows: list[Row] = []
        for _chunk in _streamed(part, target):
            rows += target.taken()
            self._stop_early(title, rows)
        self._elements = target.elements
        return sheet_of(title, rows, self._limit, target.formulas)

    def _stop_early(self, title: str, rows: list[Row]) -> None:
        """Refuse while streaming: what is over the limit is not read to its end."""
        CellLimit(self._name).check(title.strip(), rows[-1].number if rows else 1, len(rows), {})

    def _shared_texts(self, workbook: str) -> list[str]:
        path = self._related(workbook, "/sharedStrings").get("")
        if path is None or path.lower() not in self._parts:
            return []
        target = _TextsTarget()
        for _chunk in _streamed(self._read(path), target):
            pass
        return target.texts

    def _styles(self, workbook: str) -> list[str]:
        """Of every cell style whether its numbers are a 'date', a 'duration' or plain ('')."""
        path = self._related(workbook, "/styles").get("")
        if path is None or path.lower() not in self._parts:
            return []
        tree = self._tree(path)
        written = {entry.get("numFmtId", ""): entry.get("formatCode", "") for entry in _named(tree, "numFmt")}
        styles = next(iter(_named(tree, "cellXfs")), None)
        return [_shows(style.get("numFmtId", "0"), written) for style in styles] if styles is not None else []

    def _related(self, path: str, kind: str) -> dict[str, str]:
        """Id → path of the parts of a kind that a part points to; '' → the first of them."""
        folder, _slash, own = path.rpartition("/")
        relations = posixpath.join(folder, "_rels", f"{own}.rels")
        if relations.lower() not in self._parts:
            return {}
        found: dict[str, str] = {}
        for relation in _named(self._tree(relations), "Relationship"):
            if relation.get("Type", "").endswith(kind) and relation.get("TargetMode") != "External":
                target = posixpath.normpath(posixpath.join("/", folder, relation.get("Target", ""))).lstrip("/")
                found[relation.get("Id", "")] = target
                found.setdefault("", target)
        return found

    def _read(self, path: str) -> bytes:
        return self._archive.read(self._parts[path.lower()])

    def _tree(self, path: str) -> Element:
        from defusedxml.ElementTree import fromstring

        tree: Element = fromstring(self._read(path), forbid_dtd=True)
        return tree


class _Target(Protocol):
    """What hears the XML of a part."""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""

    def end(self, name: str) -> None:
        """An element ends."""

    def data(self, text: str) -> None:
        """Text of the innermost element."""


def _streamed(part: bytes, target: _Target) -> Iterator[int]:
    """Parse a part piece by piece; yields after each, so that the reader can stop."""
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = target.start
    parser.EndElementHandler = target.end
    parser.CharacterDataHandler = target.data
    parser.StartDoctypeDeclHandler = _refuse_doctype
    for start in range(0, len(part), _CHUNK):
        parser.Parse(part[start : start + _CHUNK])
        yield start
    parser.Parse(b"", True)  # noqa: FBT003  (takes no name)
    yield len(part)


def _refuse_doctype(*_declared: object) -> None:
    raise ValueError


def _named(tree: Element, name: str) -> list[Element]:
    """The elements of a name, in whatever namespace: transitional and strict workbooks differ in it."""
    return [element for element in tree.iter() if element.tag.rpartition("}")[2] == name]


def _without_blanks(part: bytes) -> bytes:
    """A large part without its cells and rows that hold nothing."""
    return _BLANK_ROW.sub(b"", _BLANK_CELL.sub(b"", part)) if len(part) > _LARGE else part


def slimmed(source: bytes) -> bytes:
    """A workbook without the blank cells of its large sheets, which are slow to load; the same bytes if it has none."""
    with zipfile.ZipFile(io.BytesIO(source)) as archive:
        parts = {member: archive.read(member) for member in archive.infolist()}
    if not any(len(part) > _LARGE and "/worksheets/" in member.filename for member, part in parts.items()):
        return source
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for member, part in parts.items():
            archive.writestr(member.filename, _without_blanks(part) if "/worksheets/" in member.filename else part)
    return target.getvalue()


def _relation(sheet: Element) -> str:
    return next((value for key, value in sheet.attrib.items() if key.endswith("}id")), "")


def _has_1904(tree: Element) -> bool:
    return any(entry.get("date1904") in {"1", "true"} for entry in _named(tree, "workbookPr"))


def _shows(format_id: str, written: Mapping[str, str]) -> str:
    code = written.get(format_id)
    if code is None:
        number = int(format_id) if format_id.isdigit() else 0
        return "duration" if number in _DURATION_FORMATS else "date" if number in _DATE_FORMATS else ""
    first = _NOT_LETTERS_OF_A_DATE.sub("", code.partition(";")[0])
    if _DURATION.search(first):
        return "duration"
    return "date" if _LETTERS_OF_A_DATE.search(first.replace("General", "")) else ""


class _Values:
    """How the content of a cell is read."""

    def __init__(self, texts: list[str], styles: list[str], has_1904: bool) -> None:  # noqa: FBT001  (read from the file)
        self._texts = texts
        self._styles = styles
        self._has_1904 = has_1904

    def text(self, kind: str, style: str, content: str) -> str:
        """The text of a cell: `kind` is its type in the XML, `style` the number of its style."""
        if kind == "s":
            at = int(content) if content.isdigit() else -1
            return tidy(self._texts[at]) if 0 <= at < len(self._texts) else ""
        if kind == "b":
            return "TRUE" if content.strip() in {"1", "true"} else "FALSE"
        if kind in {"n", ""}:
            return self._number(content.strip(), style)
        if kind == "d":
            return content.strip().replace("T", " ")
        return tidy(unescaped(content))

    def _number(self, content: str, style: str) -> str:
        try:
            value = float(content)
        except ValueError:
            return tidy(content)
        shown = self._styles[int(style)] if style.isdigit() and int(style) < len(self._styles) else ""
        if shown:
            return self._moment(value, shown) or plain_number(value)
        return content if content.lstrip("-").isdigit() else plain_number(value)

    def _moment(self, value: float, shown: str) -> str:
        from openpyxl.utils.datetime import MAC_EPOCH, WINDOWS_EPOCH, from_excel

        epoch = MAC_EPOCH if self._has_1904 else WINDOWS_EPOCH
        try:
            return str(from_excel(value, epoch, timedelta=shown == "duration"))
        except (OverflowError, ValueError):
            return ""


def plain_number(value: float) -> str:
    """A number without a trailing `.0`."""
    return str(int(value)) if value.is_integer() else str(value)


def unescaped(text: str) -> str:
    """The text behind Excel's `_x000D_` escapes (ECMA-376 §22.4.2.4), line ends as Unix writes them."""
    if "_x" in text:
        text = _ESCAPE.sub(lambda match: chr(int(match.group(1), 16)), text)
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text.replace("\r\n", "\n").replace("\r", "\n")


class _TextsTarget:
    """Collects the texts of the shared strings part; phonetic readings are left out."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self._pieces: list[str] = []
        self._takes = False
        self._phonetic = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:  # noqa: ARG002  (a target hears both)
        name = name.rpartition(":")[2]
        if name == "si":
            self._pieces = []
        elif name == "rPh":
            self._phonetic += 1
        self._takes = name == "t" and not self._phonetic

    def end(self, name: str) -> None:
        name = name.rpartition(":")[2]
        self._takes = False
        if name == "si":
            self.texts.append(unescaped("".join(self._pieces)))
        elif name == "rPh":
            self._phonetic -= 1

    def data(self, text: str) -> None:
        if self._takes:
            self._pieces.append(text)


class _SheetTarget:
    """Collects the rows of one sheet part that are not blank."""

    def __init__(self, values: _Values, name: str, elements: int) -> None:
        self.elements = elements
        self.formulas: list[tuple[int, int]] = []
        self._values = values
        self._name = name
        self._rows: list[Row] = []
        self._cells: dict[int, str] = {}
        self._row = self._column = 0
        self._cell: Mapping[str, str] = {}
        self._pieces: list[str] = []
        self._has_formula = False
        self._takes = False
        self._depth = 0

    def taken(self) -> list[Row]:
        """The rows that came since the last call."""
        rows, self._rows = self._rows, []
        return rows

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        self.elements += 1
        if self._depth > _MOST_DEPTH or self.elements > _MOST_ELEMENTS:
            raise WorkbookRefused(
                phrase("Forms", "a sheet of the workbook has too many cells"),
                code="too_many_rows",
                where=self._name,
                advice=phrase("Forms", "Copy the rows that are filled in into a new workbook."),
            )
        if ":" in name:
            name = name.rpartition(":")[2]
        if name == "c":
            self._start_cell(attributes)
        elif name in {"v", "t"}:
            self._takes = True
        elif name == "f":
            self._has_formula = True
        elif name == "row":
            written = attributes.get("r", "")
            self._row = int(written) if written.isdigit() else self._row + 1
            self._column = 0
            self._cells = {}

    def _start_cell(self, attributes: Mapping[str, str]) -> None:
        match = _REFERENCE.match(attributes.get("r", ""))
        self._column = _column_number(match.group(1)) if match else self._column + 1
        self._cell = attributes
        self._pieces = []
        self._has_formula = False

    def end(self, name: str) -> None:
        self._depth -= 1
        if ":" in name:
            name = name.rpartition(":")[2]
        if name in {"v", "t"}:
            self._takes = False
        elif name == "c":
            self._end_cell()
        elif name == "row" and self._cells:
            self._rows.append(Row(self._row, self._cells))

    def _end_cell(self) -> None:
        content = "".join(self._pieces)
        if content:
            text = self._values.text(self._cell.get("t", ""), self._cell.get("s", ""), content)
            if text:
                self._cells[self._column] = text
        elif self._has_formula and self._cell.get("t") != "str":
            self.formulas.append((self._row, self._column))

    def data(self, text: str) -> None:
        if self._takes:
            self._pieces.append(text)


def _column_number(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number
