"""The ends of all chains as eight words, short enough for paper: the anchor outside the store (RELIABILITY.md).

A cut tail or a rewritten trail is found only against something that was kept elsewhere. Eight words carry 64 bits:
enough against accident and against a rewriting by hand; who can try 2⁶⁴ rewritings is beyond a printed sheet.
"""

from __future__ import annotations

from collections.abc import Sequence

from storage.canonical import sha256_of

#: A word is a first and a second syllable: 256 words, readable aloud in every language of the program.
_FIRST = ("ba", "da", "ga", "ka", "la", "ma", "na", "ra", "sa", "ta", "bo", "do", "ko", "lo", "mo", "to")
_SECOND = (
    "bin",
    "dur",
    "gan",
    "kel",
    "lim",
    "mas",
    "nor",
    "pat",
    "rik",
    "sum",
    "tel",
    "var",
    "zin",
    "shu",
    "bek",
    "gol",
)
_WORDS = 8


def head_words(heads: Sequence[tuple[str, int, str]]) -> tuple[str, ...]:
    """Eight words for the (incarnation, number, hash) of every chain's last change, in whatever order they come."""
    digest = bytes.fromhex(sha256_of(sorted([name, number, change] for name, number, change in heads)))
    return tuple(_FIRST[byte >> 4] + _SECOND[byte & 15] for byte in digest[:_WORDS])


def all_words() -> frozenset[str]:
    """Every word that may stand on a sheet."""
    return frozenset(first + second for first in _FIRST for second in _SECOND)
