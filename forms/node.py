"""The live tree of one case: what expressions walk over.

A `Node` is one question, group or roster row of one paper. The tree mirrors the questionnaire;
under a parent, `children[name]` is a list: one node for a question or group, one node per row for
a roster (none while it has no rows).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, time
from typing import Protocol

from forms.journal import BLANK, Answer, Place

#: What an expression's leaf reads as: text, number or a point in time; '' when blank or not relevant.
Typed = str | float | date | datetime | time


class Node:
    """One question, group or roster row.

    `path` is the XForm path without row numbers, `kind` a question kind of `forms.questionnaire` or
    'group' / 'roster'. `text` is the canonical text of the answer, `typed` the same for expressions,
    `answer` the whole answer with its flags, `place` its address in the case.
    `is_relevant` counts the ancestors in.
    """

    __slots__ = (
        "answer",
        "children",
        "is_relevant",
        "kind",
        "name",
        "order",
        "parent",
        "path",
        "place",
        "row_id",
        "text",
        "typed",
    )

    def __init__(self, path: str, kind: str, parent: Node | None, *, row_id: str = "", order: str = "") -> None:
        self.path = path
        self.name = path.rpartition("/")[2]
        self.kind = kind
        self.parent = parent
        self.children: dict[str, list[Node]] = {}
        self.text = ""
        self.typed: Typed = ""
        self.is_relevant = True
        self.row_id = row_id
        self.order = order
        self.answer: Answer = BLANK
        self.place: Place = Place(path, row_id or (parent.place.row if parent is not None else ""))

    def read(self) -> Typed:
        """The typed value, '' when the question is blank or not relevant (DIALECT.md)."""
        return self.typed if self.is_relevant else ""

    def position(self) -> int:
        """The row's index among its siblings, from 1."""
        if self.parent is None:
            return 1
        return self.parent.children[self.name].index(self) + 1

    def row(self) -> str:
        """The id of the nearest roster row this node stands in (its own when it is one), '' outside rosters."""
        return self.place.row

    def walk(self) -> Iterator[Node]:
        """This node and everything below, in paper order."""
        yield self
        for siblings in self.children.values():
            for child in siblings:
                yield from child.walk()

    def __repr__(self) -> str:
        return f"<{self.kind} {self.path} {self.text!r}>"


class World(Protocol):
    """What an expression may ask beside the tree: the clock of the case, lists and files, labels."""

    root: Node
    now: datetime
    """Frozen when the case was opened (DIALECT.md), local time with its offset."""

    def table(self, instance_id: str) -> Sequence[Mapping[str, str]]:
        """Rows of a secondary instance or CSV: column → text; empty when the file is not there."""

    def choice_label(self, question_path: str, code: str, node: Node) -> str:
        """The label of a code of the question, in the form's current language; '' when unknown."""

    def itext(self, text_id: str) -> str:
        """The text of an itext id in the form's current language."""

    def random(self) -> float:
        """A number in [0, 1) that is drawn once per case and stays the same when read again in the same order."""

    def new_uuid(self) -> str:
        """A random version-4 uuid."""
