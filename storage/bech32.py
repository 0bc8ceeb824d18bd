"""Bech32 (BIP 173) without its limit on length: how age writes its keys, so that a mistyped letter is seen."""

from __future__ import annotations

_LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_GENERATORS = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_CHECK = 6


def write_bech32(prefix: str, content: bytes) -> str:
    """The content behind its prefix, in lower case."""
    groups = _regroup(content, 8, 5, pad=True)
    rest = _remainder([*_expand(prefix), *groups, *[0] * _CHECK]) ^ 1
    check = [rest >> 5 * (_CHECK - 1 - place) & 31 for place in range(_CHECK)]
    return f"{prefix}1{''.join(_LETTERS[group] for group in (*groups, *check))}"


def read_bech32(prefix: str, text: str) -> bytes:
    """The content behind that prefix. Raises `ValueError` for another prefix, a wrong letter or a wrong check."""
    if text not in {text.lower(), text.upper()}:
        raise ValueError("upper and lower case")
    found, _, letters = text.lower().rpartition("1")
    if found != prefix or len(letters) <= _CHECK or not set(letters) <= set(_LETTERS):
        raise ValueError("another prefix or letter")
    groups = [_LETTERS.index(letter) for letter in letters]
    if _remainder([*_expand(prefix), *groups]) != 1:
        raise ValueError("the check letters do not fit")
    return bytes(_regroup(groups[:-_CHECK], 5, 8, pad=False))


def _expand(prefix: str) -> list[int]:
    codes = prefix.encode()
    return [*(code >> 5 for code in codes), 0, *(code & 31 for code in codes)]


def _remainder(groups: list[int]) -> int:
    rest = 1
    for group in groups:
        top = rest >> 25
        rest = (rest & 0x1FFFFFF) << 5 ^ group
        for place, generator in enumerate(_GENERATORS):
            rest ^= generator if top >> place & 1 else 0
    return rest


def _regroup(groups: bytes | list[int], width: int, new_width: int, *, pad: bool) -> list[int]:
    """The same bits in groups of another width. Raises `ValueError` for bits left over that are not empty."""
    held, bits, made = 0, 0, []
    for group in groups:
        held, bits = held << width | group, bits + width
        while bits >= new_width:
            bits -= new_width
            made.append(held >> bits & (1 << new_width) - 1)
    left = held & (1 << bits) - 1
    if pad and bits:
        made.append(left << new_width - bits)
    elif not pad and (bits >= width or left):
        raise ValueError("bits are left over")
    return made
