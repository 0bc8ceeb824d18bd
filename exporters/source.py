"""Where a dataset reads from: questionnaires and cases of a store, each time the same in the same order."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Protocol

from forms.form import Form
from forms.journal import Answer, Place, RosterRow


class CaseHead(Protocol):
    """What a dataset reads of `storage.cases.CaseRow`."""

    @property
    def case_id(self) -> str: ...
    @property
    def keying(self) -> int: ...
    @property
    def paper_number(self) -> str: ...
    @property
    def status(self) -> str: ...
    @property
    def batch(self) -> str: ...
    @property
    def district(self) -> str: ...
    @property
    def enumerator(self) -> str: ...
    @property
    def opened_at(self) -> str: ...
    @property
    def closed_at(self) -> str: ...
    @property
    def changed_at(self) -> str: ...
    @property
    def is_duplicate(self) -> bool: ...
    @property
    def form_version(self) -> str: ...


class CaseRead(Protocol):
    """What a dataset reads of `storage.cases.StoredCase`."""

    @property
    def row(self) -> CaseHead: ...
    @property
    def answers(self) -> Mapping[Place, Answer]: ...
    @property
    def rows(self) -> tuple[RosterRow, ...]: ...
    @property
    def conflicts(self) -> Collection[Place]: ...
    @property
    def verified(self) -> str: ...


class Source(Protocol):
    """A store, or cases in memory."""

    def forms(self) -> Sequence[Form]:
        """Every version of the questionnaire that is exported, in any order."""

    def cases(self) -> Iterator[CaseRead]:
        """The cases to export, first keyings, sorted by (district, paper number, case id)."""

    def left_out(self) -> Mapping[str, int]:
        """How many cases stay behind, by the reason."""

    def audit_head(self) -> Sequence[tuple[str, int, str]]:
        """Incarnation, number and hash of every chain's last change, sorted."""

    def batches(self) -> Mapping[str, str]:
        """Batch id → its name."""
