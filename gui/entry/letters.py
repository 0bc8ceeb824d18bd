"""Kyrgyz and Uzbek letters on a Russian keyboard (KEYING.md, Ctrl+J), and Cyrillic found by Latin typing.

A Russian layout has no ң ө ү: the keyer types н о у and turns the last one with one key. Pressed
again the key offers the Uzbek letters ў қ ғ ҳ, then what stood there at first.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType


def _both_cases(pairs: Mapping[str, str]) -> Mapping[str, str]:
    upper = {plain.upper(): special.upper() for plain, special in pairs.items()}
    return MappingProxyType({**pairs, **upper})


#: Kyrgyz letters by the Russian one they are typed as.
KYRGYZ = _both_cases({"н": "ң", "о": "ө", "у": "ү"})
#: Uzbek letters (Cyrillic) by the Russian one they are typed as.
UZBEK = _both_cases({"у": "ў", "к": "қ", "г": "ғ", "х": "ҳ"})

_PLAIN = MappingProxyType({special: plain for table in (KYRGYZ, UZBEK) for plain, special in table.items()})

_LATIN = MappingProxyType(
    dict(zip("абвгдеёзийклмнопрстуфхыэңөүқғҳўіѓ", "abvgdeeziyklmnoprstufhyenoukghuig", strict=True))
    | {"ж": "zh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "sch", "ю": "yu", "я": "ya", "ъ": "", "ь": ""}
)


def variants(text: str) -> tuple[str, ...]:
    """What Ctrl+J offers for the text before the cursor, in turn, ending with the text itself.

    >>> variants("кок")
    ('көк', 'коқ', 'кок')
    >>> variants("көк")
    ('кок', 'көқ', 'көк')
    """
    offered: list[str] = []
    for table in (KYRGYZ, UZBEK):
        turned = _turn_last(text, table)
        if turned != text and turned not in offered:
            offered.append(turned)
    return (*offered, text) if offered else ()


def _turn_last(text: str, table: Mapping[str, str]) -> str:
    """The text with its last letter of the table's turned: plain to special, special back to plain."""
    special = set(table.values())
    for at in range(len(text) - 1, -1, -1):
        letter = text[at]
        if letter in table:
            return text[:at] + table[letter] + text[at + 1 :]
        if letter in special:
            return text[:at] + _PLAIN[letter] + text[at + 1 :]
    return text


def fold(text: str) -> str:
    """A text as type-ahead compares it: without case, Cyrillic spelt in Latin letters, so either keyboard finds it.

    >>> fold("Ош шаары"), fold("osh")
    ('osh shaary', 'osh')
    """
    return "".join(_LATIN.get(letter, letter) for letter in text.casefold())
