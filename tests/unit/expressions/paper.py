"""A hand-made paper for tests of expressions: a live tree and the world around it, without the rest of the engine."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta, timezone

from forms.expressions.compile import Expression, Scope, compile_expression, typed
from forms.node import Node

#: Questions of the paper that most tests key.
KINDS = {
    "/data": "group",
    "/data/i": "integer",
    "/data/zero": "integer",
    "/data/dec": "decimal",
    "/data/s": "text",
    "/data/empty": "text",
    "/data/gap": "integer",
    "/data/d": "date",
    "/data/d2": "date",
    "/data/t": "time",
    "/data/t2": "time",
    "/data/dt": "dateTime",
    "/data/yn": "select_one",
    "/data/several": "select_multiple",
    "/data/off": "text",
    "/data/g": "group",
    "/data/g/a": "integer",
    "/data/g/b": "text",
    "/data/line": "geotrace",
    "/data/rep": "roster",
    "/data/rep/x": "integer",
    "/data/rep/n": "text",
    "/data/rep/h": "group",
    "/data/rep/h/y": "integer",
    "/data/rep/pet": "roster",
    "/data/rep/pet/v": "integer",
    "/data/rep/pet/c": "calculate",
    "/data/rep/c": "calculate",
    "/data/c": "calculate",
}

ANSWERS = {
    "/data/i": "7",
    "/data/zero": "0",
    "/data/dec": "2.5",
    "/data/s": "abc",
    "/data/d": "2020-03-01",
    "/data/d2": "2021-06-15",
    "/data/t": "09:30:00.000",
    "/data/t2": "10:15",
    "/data/dt": "2020-03-01T12:00:00.000+06:00",
    "/data/yn": "y",
    "/data/several": "a b c",
    "/data/off": "zz",
    "/data/g/a": "3",
    "/data/g/b": "q",
}

#: Three rows, the first with two pets, the second with one.
ROWS = {
    "/data/rep[1]/x": "10",
    "/data/rep[1]/n": "Ann",
    "/data/rep[1]/h/y": "1",
    "/data/rep[1]/pet[1]/v": "1",
    "/data/rep[1]/pet[2]/v": "2",
    "/data/rep[2]/x": "20",
    "/data/rep[2]/n": "Bob",
    "/data/rep[2]/h/y": "2",
    "/data/rep[2]/pet[1]/v": "3",
    "/data/rep[3]/x": "30",
    "/data/rep[3]/n": "Cyd",
    "/data/rep[3]/h/y": "3",
}

LIST = (
    {"name": "a", "label": "A", "num": "1", "part": "x"},
    {"name": "b", "label": "B", "num": "2", "part": "x"},
    {"name": "c", "label": "C", "num": "3", "part": "y"},
    {"name": "07", "label": "Seven", "num": "7", "part": "y"},
)

_PART = re.compile(r"([^\[]+)(?:\[(\d+)\])?")


class Paper:
    """A `World` with a tree of its own."""

    def __init__(
        self, kinds: Mapping[str, str] = KINDS, tables: Mapping[str, Sequence[Mapping[str, str]]] | None = None
    ) -> None:
        self.kinds = kinds
        self.tables: dict[str, Sequence[Mapping[str, str]]] = dict(tables) if tables is not None else {"letters": LIST}
        self.scope = Scope(kinds, frozenset(self.tables))
        self.now = datetime(2024, 5, 5, 10, 30, tzinfo=timezone(timedelta(hours=6)))
        self.faults: list[str] = []
        self.labels = {("/data/yn", "y"): "Yes", ("/data/yn", "n"): "No"}
        self.draws = 0
        path = next(iter(kinds))
        self.root = Node(path, "group", None)
        self._grow(self.root)

    def _grow(self, node: Node) -> None:
        for path, kind in self.kinds.items():
            if path.rpartition("/")[0] == node.path:
                name = path.rpartition("/")[2]
                node.children[name] = []
                if kind != "roster":
                    self._add(node, name)

    def _add(self, parent: Node, name: str) -> Node:
        siblings = parent.children[name]
        path = f"{parent.path}/{name}"
        is_roster = self.kinds[path] == "roster"
        node = Node(path, self.kinds[path], parent, row_id=f"{path}#{len(siblings)}" if is_roster else "")
        self._grow(node)
        siblings.append(node)
        return node

    def node(self, place: str) -> Node:
        """The node at a path with row numbers; missing rows are added."""
        node = self.root
        for part in place.split("/")[2:]:
            match = _PART.fullmatch(part)
            assert match is not None
            while len(node.children[match[1]]) < int(match[2] or 1):
                self._add(node, match[1])
            node = node.children[match[1]][int(match[2] or 1) - 1]
        return node

    def key(self, answers: Mapping[str, str]) -> Paper:
        """Writes answers: path with row numbers → text."""
        for place, text in answers.items():
            node = self.node(place)
            node.text, node.typed = text, typed(node.kind, text)
        return self

    def skip(self, place: str) -> Paper:
        """Makes a part of the paper not relevant, with all below it."""
        for node in self.node(place).walk():
            node.is_relevant = False
        return self

    # --- asking

    def compile(self, source: str, at: str = "/data/c") -> Expression:
        """The compiled expression of the question at a path, row numbers left out."""
        return compile_expression(source, re.sub(r"\[\d+\]", "", at), self.scope)

    def text(self, source: str, at: str = "/data/c") -> str:
        """What would be stored at a place."""
        return self.compile(source, at).text(self.node(at), self)

    def truth(self, source: str, at: str = "/data/c") -> bool:
        """Whether a rule holds at a place."""
        return self.compile(source, at).truth(self.node(at), self)

    def number(self, source: str, at: str = "/data/c") -> float:
        """The number an expression gives at a place."""
        return self.compile(source, at).number(self.node(at), self)

    def texts(self, source: str, at: str) -> list[str]:
        """What would be stored in each row of the roster `/data/rep`, `at` below it."""
        count = len(self.root.children["rep"])
        return [self.text(source, f"/data/rep[{row}]/{at}") for row in range(1, count + 1)]

    # --- the world

    def table(self, instance_id: str) -> Sequence[Mapping[str, str]]:
        return self.tables.get(instance_id, ())

    def choice_label(self, question_path: str, code: str, node: Node) -> str:  # noqa: ARG002 - the port asks so
        return self.labels.get((question_path, code), "")

    def itext(self, text_id: str) -> str:
        return {"hello": "Hello"}.get(text_id, "")

    def random(self) -> float:
        self.draws += 1
        return (self.draws * 0.37) % 1.0

    def new_uuid(self) -> str:
        self.draws += 1
        return f"{self.draws:08x}-0000-4000-8000-000000000000"
