"""The words that name a command (DESIGN §5); any other first word is the path of a store to open in the window."""

from __future__ import annotations

#: In the order of the work. The launcher reads them before any floor's `commands` is loaded.
COMMANDS = (
    "check",
    "try",
    "new",
    "people",
    "encrypt",
    "keys",
    "study",
    "key",
    "pack",
    "inspect",
    "merge",
    "reply",
    "audit",
    "backup",
    "restore",
    "export",
    "report",
    "demo",
)
