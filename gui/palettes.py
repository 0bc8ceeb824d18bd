"""The colours of the program by role (SCREEN.md, Tokens): light, dark and a high-contrast pair.

A role is said by an icon or a word too, never by colour alone. `PAIRS` lists every foreground
that may stand on every background; a test computes each at 4.5:1 or better (WCAG 2.2, 1.4.3),
and the borders of fields at 3:1 (1.4.11).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Palette:
    """One set of colours, each as `#rrggbb`.

    Grounds: `surface` the window, `raised` cards, fields and tables, `sunken` rails and strips,
    `selected` the chosen row, `*_tint` the ground of a finding of that role. Lines: `hairline`
    divides, `edge` bounds a field. The rest is ink; `on_accent` stands on `accent`.
    """

    name: str
    is_dark: bool
    surface: str
    raised: str
    sunken: str
    selected: str
    hairline: str
    edge: str
    text: str
    muted: str
    accent: str
    on_accent: str
    ok: str
    query: str
    blocking: str
    missing: str
    off_path: str
    ok_tint: str
    query_tint: str
    blocking_tint: str
    missing_tint: str
    off_path_tint: str

    def color(self, role: str) -> str:
        """The colour of a role by name, `#rrggbb`; KeyError when there is no such role."""
        if role not in ROLES:
            raise KeyError(role)
        return str(getattr(self, role))


LIGHT = Palette(
    name="light",
    is_dark=False,
    surface="#f5f6f8",
    raised="#ffffff",
    sunken="#ebeef2",
    selected="#dbe8f8",
    hairline="#d6dbe2",
    edge="#7c8798",
    text="#18202c",
    muted="#535e6f",
    accent="#1553a8",
    on_accent="#ffffff",
    ok="#17653a",
    query="#7d4a00",
    blocking="#ad211a",
    missing="#663a9c",
    off_path="#435b73",
    ok_tint="#e2f2e7",
    query_tint="#fdf0d5",
    blocking_tint="#fce7e5",
    missing_tint="#f0e8fa",
    off_path_tint="#e5ecf3",
)

DARK = Palette(
    name="dark",
    is_dark=True,
    surface="#14181f",
    raised="#1c222b",
    sunken="#10141a",
    selected="#233a55",
    hairline="#343d4a",
    edge="#7e8a9b",
    text="#e8ecf2",
    muted="#a9b4c3",
    accent="#7ab7ff",
    on_accent="#0b1622",
    ok="#76d39c",
    query="#f2bb55",
    blocking="#ff9a91",
    missing="#ceb0f7",
    off_path="#a5bbd0",
    ok_tint="#17301f",
    query_tint="#382b12",
    blocking_tint="#3d2120",
    missing_tint="#2d2240",
    off_path_tint="#212d39",
)

CONTRAST_LIGHT = Palette(
    name="contrast_light",
    is_dark=False,
    surface="#ffffff",
    raised="#ffffff",
    sunken="#ffffff",
    selected="#cfe3ff",
    hairline="#000000",
    edge="#000000",
    text="#000000",
    muted="#1f1f1f",
    accent="#00308f",
    on_accent="#ffffff",
    ok="#00461c",
    query="#552f00",
    blocking="#8a0000",
    missing="#440080",
    off_path="#1c3550",
    ok_tint="#ffffff",
    query_tint="#ffffff",
    blocking_tint="#ffffff",
    missing_tint="#ffffff",
    off_path_tint="#ffffff",
)

CONTRAST_DARK = Palette(
    name="contrast_dark",
    is_dark=True,
    surface="#000000",
    raised="#000000",
    sunken="#000000",
    selected="#10335c",
    hairline="#ffffff",
    edge="#ffffff",
    text="#ffffff",
    muted="#e6e6e6",
    accent="#ffe14d",
    on_accent="#000000",
    ok="#7dffb0",
    query="#ffc453",
    blocking="#ffaaa3",
    missing="#e0c8ff",
    off_path="#c8dcf0",
    ok_tint="#000000",
    query_tint="#000000",
    blocking_tint="#000000",
    missing_tint="#000000",
    off_path_tint="#000000",
)

PALETTES: Mapping[str, Palette] = MappingProxyType({
    palette.name: palette for palette in (LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK)
})

#: Roles a word or an icon can have.
INKS = ("text", "muted", "accent", "ok", "query", "blocking", "missing", "off_path")
#: Grounds that carry any ink.
GROUNDS = ("surface", "raised", "sunken", "selected")
#: Roles that have a ground of their own.
TINTED = ("ok", "query", "blocking", "missing", "off_path")

ROLES = frozenset((*INKS, *GROUNDS, *(f"{role}_tint" for role in TINTED), "hairline", "edge", "on_accent"))

#: Every (ink, ground) the program may paint, ≥ 4.5:1.
PAIRS: tuple[tuple[str, str], ...] = (
    *((ink, ground) for ink in INKS for ground in GROUNDS),
    *((ink, f"{role}_tint") for role in TINTED for ink in (role, "text", "muted")),
    ("on_accent", "accent"),
)

#: Every (line, ground) that must be seen to find a field, ≥ 3:1.
LINES: tuple[tuple[str, str], ...] = (("edge", "surface"), ("edge", "raised"), ("edge", "sunken"))


def contrast(first: str, second: str) -> float:
    """Contrast ratio of two `#rrggbb` colours, 1–21 (WCAG 2.2, relative luminance)."""
    bright, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def _luminance(color: str) -> float:
    red, green, blue = (_linear(int(color[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
