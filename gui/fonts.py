"""The platform's own face, checked for the letters of Kyrgyz."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics

#: Letters that a face must have: Kyrgyz ones beside Russian, the number sign, the arrows of our texts.
NEEDED = "ңөүҢӨҮ№ёЁъ–“”…"
#: Faces in order of preference after the platform's own, where that lacks a letter.
PREFERRED = ("Segoe UI", "Noto Sans", "DejaVu Sans", "Ubuntu", "Liberation Sans", "Arial")


def lacks(family: str) -> str:
    """The letters of `NEEDED` that a face does not have, '' when it has them all."""
    metrics = QFontMetrics(QFont(family))
    return "".join(letter for letter in NEEDED if not metrics.inFontUcs4(ord(letter)))


@cache
def text_family() -> str:
    """The face of the program: the platform's own when complete, else the first preferred one that is."""
    own = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    installed = set(QFontDatabase.families())
    candidates = [family for family in PREFERRED if family in installed]
    first = [own] if own in installed and own not in {"Sans Serif", "Sans"} else []
    for family in (*first, *candidates):
        if not lacks(family):
            return family
    return own
