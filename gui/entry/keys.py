"""Which key does what on the keying page: read from the one table of actions, by physical key."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from forms.questionnaire import MISSING_REASONS
from gui.actions import ACTIONS

#: Qt's portable names of keys → how `gui.entry.strokes` names them.
_STROKES = MappingProxyType({
    "Return": "Enter",
    "Num++": "Keypad +",
    "Ctrl+Return": "Ctrl+Enter",
    "Shift+Return": "Shift+Enter",
    "Ctrl+Shift+Return": "Ctrl+Shift+Enter",
    "Ctrl+Ins": "Ctrl+Insert",
    "Ctrl+Del": "Ctrl+Delete",
})

#: First part of the names of actions that give a missing reason, followed by its number from 1.
MISSING = "missing:"


#: Keys of every page that do their work here in a way of their own.
_EVERYWHERE = frozenset({"find_paper"})


def _read_table() -> Mapping[str, str]:
    table = {
        _STROKES.get(key, key): row.name
        for row in ACTIONS
        if (row.page == "entry" and row.name != "missing") or row.name in _EVERYWHERE
        for key in row.keys
    }
    table |= {f"Ctrl+{number}": f"{MISSING}{number}" for number in range(1, len(MISSING_REASONS) + 1)}
    return MappingProxyType(table)


#: Stroke (`gui.entry.strokes.stroke_of`) → name of the action.
KEYS: Mapping[str, str] = _read_table()
