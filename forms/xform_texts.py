"""The texts of an XForm: itext translations, labels with quoted answers, JSON of short labels."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from types import MappingProxyType
from xml.etree.ElementTree import Element

from forms.questionnaire import Quote, Text, Texts

XF = "{http://www.w3.org/2002/xforms}"
_ITEXT_REF = re.compile(r"^\s*jr:itext\(\s*'([^']*)'\s*\)\s*$")
#: What pyxform writes where a language has no text.
_NO_TRANSLATION: Text = ("-",)


def read_text(element: Element) -> Text:
    """The parts of a label: strings, and the expressions of its `<output>`s."""
    parts: list[str | Quote] = []
    if element.text:
        parts.append(element.text)
    for child in element:
        if child.tag == XF + "output":
            parts.append(Quote(child.get("value") or child.get("ref") or ""))
        else:
            parts.extend(read_text(child))
        if child.tail:
            parts.append(child.tail)
    return _trimmed(parts)


def _trimmed(parts: list[str | Quote]) -> Text:
    if parts and isinstance(parts[0], str):
        parts[0] = parts[0].lstrip()
    if parts and isinstance(parts[-1], str):
        parts[-1] = parts[-1].rstrip()
    return tuple(part for part in parts if part != "")


class ItextReader:
    """The itext of one form: languages in order, the default one, texts by id."""

    def __init__(self, model: Element) -> None:
        self.languages: list[str] = []
        self.default_language = ""
        self._by_id: dict[str, dict[str, Text]] = {}
        itext = model.find(XF + "itext")
        for translation in itext if itext is not None else ():
            self._read_translation(translation)
        if self.languages and not self.default_language:
            self.default_language = self.languages[0]

    def _read_translation(self, translation: Element) -> None:
        language = translation.get("lang", "")
        self.languages.append(language)
        if translation.get("default") is not None:
            self.default_language = language
        for text in translation:
            for value in text.findall(XF + "value"):
                if value.get("form") is None:
                    self._by_id.setdefault(text.get("id", ""), {})[language] = read_text(value)

    def texts(self) -> dict[str, Texts]:
        """Every text by id, without the converter's `-` for missing translations."""
        return {text_id: self.by_id(text_id) for text_id in self._by_id}

    def by_id(self, text_id: str) -> Texts:
        """The text of an id in every language that has one."""
        found = self._by_id.get(text_id, {})
        real = {language: text for language, text in found.items() if text and text != _NO_TRANSLATION}
        return MappingProxyType(real or found)

    def of_element(self, element: Element | None) -> Texts:
        """The texts of a `<label>` or `<hint>`: an itext reference or text written in place."""
        if element is None:
            return MappingProxyType({})
        match = _ITEXT_REF.match(element.get("ref") or "")
        if match:
            return self.by_id(match.group(1))
        text = read_text(element)
        return MappingProxyType({"": text} if text else {})

    def of_message(self, value: str) -> Texts:
        """The texts of a constraint or required message attribute."""
        match = _ITEXT_REF.match(value)
        if match:
            return self.by_id(match.group(1))
        return MappingProxyType({"": (value,)} if value else {})


def read_short_labels(text: str) -> Mapping[str, str]:
    """Language → short label, from the JSON that `forms.xlsform` writes, or from one plain text."""
    if not text.startswith("{"):
        return MappingProxyType({"": text} if text else {})
    try:
        found = json.loads(text)
    except json.JSONDecodeError:
        return MappingProxyType({"": text})
    return MappingProxyType({str(language): str(label) for language, label in found.items()})
