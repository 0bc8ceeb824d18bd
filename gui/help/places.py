"""Where in the help each page of the program is explained."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

#: Name of a page of `gui.pages` → topic and anchor of the help.
PLACES: Mapping[str, tuple[str, str]] = MappingProxyType({
    "start": ("enumerator", "start"),
    "new_store": ("enumerator", "new_file"),
    "join_study": ("enumerator", "join"),
    "study": ("supervisor", "study"),
    "person": ("enumerator", "who"),
    "unlock": ("security", "passphrase"),
    "people": ("security", "password"),
    "home": ("enumerator", "home"),
    "batches": ("enumerator", "batch"),
    "new_batch": ("enumerator", "batch"),
    "entry": ("enumerator", "keying"),
    "cases": ("enumerator", "papers"),
    "send": ("enumerator", "send"),
    "merge": ("supervisor", "merge"),
    "export": ("supervisor", "export"),
    "report": ("supervisor", "report"),
    "verification": ("supervisor", "second"),
    "figures": ("supervisor", "second"),
    "supervision": ("supervisor", "conflicts"),
    "queries": ("supervisor", "queries"),
    "self_check": ("installer", "self_check"),
    "backups": ("supervisor", "backups"),
})
