"""What a study lets people do at second keying: rules that a supervisor sets, kept in the trail, the same everywhere.

A rule is a change like any other: it travels with district files, and what two stations set without knowing of each
other gives one value in any order of merges.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

from storage.canonical import canonical
from storage.driver import Connection
from storage.resolution import Graph
from storage.store import Store
from storage.trail import STORE, Change, Entry, append_changes, changes_of_kind

#: Rules that are 'yes' or '': one person may key a paper both times; a keyer of a paper may decide its differences;
#: at a difference the second keyer is asked to key again (else the keyings are compared after closing).
SAME_PERSON, KEYERS_DECIDE, DEPENDENT = "same_person", "keyers_decide", "dependent"
RULES = (DEPENDENT, SAME_PERSON, KEYERS_DECIDE)
_PATH = "@study"
#: Where stores of the first schema keep the same.
_FACTS: Mapping[str, str] = {SAME_PERSON: "second_keying:same_person"}
#: How the names of draws begin; what a draw says besides its amount and its numbers.
DRAWN, _DRAWN_FACT = "drawn:", "second_keying:drawn:"
_DRAWN_TEXTS = ("rule", "who", "drawn_at", "seed")


def is_rule(change: Change) -> bool:
    """Whether a change of the trail says a rule of the study, or what was drawn."""
    return change.kind == STORE and change.path == _PATH and not change.case_id


def is_sound_rule(change: Change) -> bool:
    """Whether a rule, come in a file, has the shape that this program writes; a rule it does not know may have any."""
    said = json.loads(change.new)
    if not isinstance(said, dict):
        return False
    if change.row in RULES:
        return said.keys() <= {"value"} and isinstance(said.get("value", ""), str)
    if not change.row.startswith(DRAWN):
        return True
    numbers = said.get("numbers", [])
    texts = (said.get(name, "") for name in _DRAWN_TEXTS)
    return (
        type(said.get("amount", 0)) is int
        and isinstance(numbers, list)
        and all(isinstance(text, str) for text in (*texts, *numbers))
    )


def list_rules(connection: Connection) -> list[Change]:
    """All changes that say rules and draws, by id."""
    return [change for change in changes_of_kind(connection, STORE) if is_rule(change)]


def allows(store: Store, rule: str) -> bool:
    """Whether a rule is set; none is unless somebody said so."""
    return bool(read_rule(store, rule).get("value"))


def set_rule(store: Store, rule: str, *, is_set: bool, who: str = "") -> None:
    """Set or lift a rule; nothing happens when it stands so. Raises `StoreReadOnly`."""
    if allows(store, rule) != is_set:
        write_rule(store, rule, {"value": "yes" if is_set else ""}, who=who)


def read_rule(store: Store, name: str) -> Mapping[str, object]:
    """What the study says under a name, {} when nothing; several stations' words give one value in any order."""
    return store.run(lambda connection: _read(connection, name))


def write_rule(store: Store, name: str, said: Mapping[str, object], *, who: str = "") -> None:
    """Put a rule into the trail. Raises `StoreReadOnly`."""

    def write(connection: Connection) -> None:
        graph = _graph(connection, name)
        entry = Entry(STORE, who, path=_PATH, row=name, new=canonical(dict(said)), supersedes=graph.heads())
        append_changes(connection, store.mark, [entry])

    store.write(write)


def _graph(connection: Connection, name: str) -> Graph:
    graph = Graph()
    for change in list_rules(connection):
        if change.row == name:
            graph.add(change.change_id, change.new, change.supersedes)
    return graph


def _read(connection: Connection, name: str) -> Mapping[str, object]:
    graph = _graph(connection, name)
    if graph.says:
        return _as_object(graph.value(min(graph.says))[0])
    fact = _DRAWN_FACT + name.removeprefix(DRAWN) if name.startswith(DRAWN) else _FACTS.get(name, "")
    row = connection.execute("SELECT value FROM fact WHERE name = ?", (fact,)).fetchone()
    if row is None or not row[0]:
        return {}
    return _as_object(row[0]) if name.startswith(DRAWN) else {"value": row[0]}


def _as_object(text: str) -> Mapping[str, object]:
    """The object of a text; an empty one for anything else, as if nobody had said it."""
    try:
        said = json.loads(text)
    except ValueError:
        return {}
    return said if isinstance(said, dict) else {}
