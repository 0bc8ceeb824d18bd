"""A secret key as a person can type it back from paper: fourteen numbered groups of five letters and figures.

52 letters hold the 32 bytes, four more a hash of them, and each group ends in a letter of its own check, which knows
the group's number: a wrong letter, two that changed places, or a group in another's place is told by its group. The
letters are those of Crockford's base 32, without I, L, O and U; what looks like one of them is read as it.
"""

from __future__ import annotations

import hashlib
import re

from forms.wording import phrase
from storage.errors import KeyRefused

GROUPS, SIZE = 14, 5
_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_BITS = 5
_KEY_BYTES = 32
_KEY_LETTERS = 52
#: Cyrillic letters that look like Latin ones, and Latin letters that look like figures.
_ALIKE = str.maketrans("OILUОАВЕЗКМНРСТХУ", "011V0ABE3KMHPCTXY")
#: Weights of the letters of a group, powers of the generator of GF(32) by x⁵ + x² + 1: all differ and none is 0.
_WEIGHTS = (1, 2, 4, 8, 16)


class KeyMistyped(KeyRefused):
    """Groups that were not typed as they stand on the sheet; `groups` are their numbers, from 1."""

    def __init__(self, what: str, *, groups: tuple[int, ...] = (), advice: str = "") -> None:
        super().__init__(what, advice=advice)
        self.groups = groups


def write_groups(secret: bytes) -> tuple[str, ...]:
    """The groups of a secret of 32 bytes."""
    number = int.from_bytes(secret, "big") << (_KEY_LETTERS * _BITS - _KEY_BYTES * 8)
    codes = [*_split(number, _KEY_LETTERS), *_digest(secret)]
    parts = [codes[start : start + SIZE - 1] for start in range(0, len(codes), SIZE - 1)]
    return tuple("".join(_LETTERS[code] for code in (*part, _check(part, at))) for at, part in enumerate(parts, 1))


def plain_group(text: str) -> str:
    """What was typed for a group, as the sheet spells it: capitals, and each letter for the one it looks like."""
    return re.sub(r"[\s.,·—–-]", "", text).upper().translate(_ALIKE)


def is_group(number: int, text: str) -> bool:
    """Whether a text is a group that can stand at this number (from 1)."""
    letters = plain_group(text)
    if not 0 < number <= GROUPS or len(letters) != SIZE or not set(letters) <= set(_LETTERS):
        return False
    codes = [_LETTERS.index(letter) for letter in letters]
    return _check(codes[:-1], number) == codes[-1]


def read_groups(text: str) -> bytes:
    """The 32 secret bytes of the groups, in any spelling, apart by spaces, lines or nothing.

    Raises `KeyMistyped` with the numbers of the groups that do not fit.
    """
    groups = _cut(text)
    wrong = tuple(number for number, group in enumerate(groups, 1) if not is_group(number, group))
    if wrong or len(groups) != GROUPS:
        raise _mistyped(wrong, len(groups))
    codes = [_LETTERS.index(letter) for group in groups for letter in plain_group(group)[:-1]]
    number = 0
    for code in codes[:_KEY_LETTERS]:
        number = number << _BITS | code
    secret = (number >> (_KEY_LETTERS * _BITS - _KEY_BYTES * 8)).to_bytes(_KEY_BYTES, "big")
    if codes[_KEY_LETTERS:] != _digest(secret):
        raise KeyMistyped(
            phrase("Storage", "the groups are right one by one, and do not belong to one key"),
            advice=phrase("Storage", "Look whether all of them stand on the same sheet, and type them again."),
        )
    return secret


def _cut(text: str) -> list[str]:
    """The groups as they were typed; without anything between them, five letters each."""
    groups = [group for group in text.split() if plain_group(group)]
    if len(groups) == GROUPS:
        return groups
    whole = plain_group(text)
    return [whole[start : start + SIZE] for start in range(0, len(whole), SIZE)]


def _mistyped(wrong: tuple[int, ...], count: int) -> KeyMistyped:
    if count != GROUPS:
        return KeyMistyped(
            phrase("Storage", "the sheet has {groups} groups of five, {count} were typed").format(
                groups=GROUPS, count=count
            ),
            groups=wrong,
            advice=phrase("Storage", "Type all of them, in their order."),
        )
    named = ", ".join(map(str, wrong))
    return KeyMistyped(
        phrase("Storage", "a letter is wrong in group {groups}").format(groups=named),
        groups=wrong,
        advice=phrase("Storage", "Compare it with the sheet, letter by letter."),
    )


def _split(number: int, count: int) -> list[int]:
    return [number >> _BITS * place & 31 for place in reversed(range(count))]


def _digest(secret: bytes) -> list[int]:
    said = hashlib.sha256(b"anketa key sheet" + secret).digest()
    return _split(int.from_bytes(said[:3], "big") >> 4, 4)


def _check(codes: list[int], number: int) -> int:
    """The last code of a group: the weighted sum over all five is the group's number."""
    rest = number
    for weight, code in zip(_WEIGHTS, codes, strict=False):
        rest ^= _times(weight, code)
    return next(code for code in range(32) if _times(_WEIGHTS[-1], code) == rest)


def _times(one: int, other: int) -> int:
    """The product in GF(32)."""
    product = 0
    while other:
        if other & 1:
            product ^= one
        one <<= 1
        if one & 32:
            one ^= 0b100101
        other >>= 1
    return product
