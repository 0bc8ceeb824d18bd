"""Two keyboards under one hand: text typed on the wrong layout, and letters that only look alike (KEYING.md, screen).

A keyer changes between a Latin and a Russian layout many times a day. What was typed on the wrong one can be turned
letter by letter, because both layouts are the same keys. In an id a Cyrillic С stands for a Latin C by mistake alone.
"""

from __future__ import annotations

import unicodedata

from forms.questionnaire import Question

_LATIN_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
_RUSSIAN_KEYS = "йцукенгшщзхъфывапролджэячсмитьбюё"
_SHIFTED = dict(zip('QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>~', _RUSSIAN_KEYS.upper(), strict=True))
_TO_RUSSIAN = dict(zip(_LATIN_KEYS, _RUSSIAN_KEYS, strict=True)) | _SHIFTED
_TO_LATIN = {russian: latin for latin, russian in _TO_RUSSIAN.items()}

#: Cyrillic letters that look like Latin ones, as they are printed.
_LOOK_ALIKE = str.maketrans("АВЕКМНОРСТУХаеорсухіјѕ", "ABEKMHOPCTYXaeopcyxijs")
#: Fewer letters say nothing of a layout: an abbreviation may be in any script.
_LEAST = 3


def script_of(text: str) -> str:
    """`latin`, `cyrillic`, `mixed`, or '' where no letter of either stands."""
    names = {unicodedata.name(letter, "").partition(" ")[0] for letter in text if letter.isalpha()}
    found = names & {"LATIN", "CYRILLIC"}
    return "mixed" if len(found) > 1 else next((name.lower() for name in found), "")


def turn_layout(text: str) -> str:
    """The text as the same keys type it on the other layout; the text itself where both scripts stand in it.

    >>> turn_layout("Rfhf"), turn_layout("Кара")
    ('Кара', 'Rfhf')
    """
    table = {"latin": _TO_RUSSIAN, "cyrillic": _TO_LATIN}.get(script_of(text), {})
    return "".join(table.get(letter, letter) for letter in text)


def is_of_other_layout(text: str, label: str, scripts: frozenset[str]) -> bool:
    """Whether a text looks as if the layout was wrong: its script is not the label's, or none of the form's.

    `scripts` are those of the question's labels in all languages of the form.
    """
    letters = sum(1 for letter in text if letter.isalpha())
    script = script_of(text)
    if letters < _LEAST or script not in {"latin", "cyrillic"}:
        return False
    return script_of(label) == "cyrillic" if script == "latin" else bool(scripts) and scripts == {"latin"}


def is_id(question: Question) -> bool:
    """Whether a question carries an id: a bar code, the paper's number, a code that pairs papers."""
    return question.kind == "barcode" or bool(question.keying.case) or bool(question.keying.link)


def as_latin_id(text: str) -> str:
    """An id with look-alike Cyrillic letters as Latin ones; unchanged where a letter has no Latin look-alike.

    >>> as_latin_id("С-012"), as_latin_id("Ж-012")
    ('C-012', 'Ж-012')
    """
    turned = text.translate(_LOOK_ALIKE)
    return text if script_of(turned) in {"cyrillic", "mixed"} else turned
