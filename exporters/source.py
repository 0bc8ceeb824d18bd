"""Where a dataset reads from: questionnaires and cases of a store, each time the same in the same order."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Protocol

from forms.form import Form
from storage.answer_rows import CaseBlock, Head, Order


class Source(Protocol):
    """A store, or cases in memory."""

    def forms(self) -> Sequence[Form]:
        """Every version of the questionnaire that is exported, in any order."""

    def blocks(self, order: Order | None = None, *, again: bool = False) -> Iterator[CaseBlock]:
        """The cases to export, each as `relevance.asked_only` gives it, none of the blocks empty.

        They are sorted by district, paper number, case id and keying; with `order`, by what it makes of district and
        case id. `again`: those of the reading before, if there was one, in the same blocks, without
        what was keyed since.
        """

    def without(self) -> frozenset[str]:
        """Paths of questions that are left out of the export."""

    def opaque(self) -> frozenset[str]:
        """Paths of questions whose answers are codes without meaning: their lists stay at home too."""

    def coarse(self) -> frozenset[str]:
        """Paths of questions whose answers were made coarser: a year alone is then no date that is known in part."""

    def quality(self, progress: Callable[[int, int, str], bool] | None = None) -> Mapping[str, object]:
        """How good the keying is: figures by their names. Raises `ExportCancelled`."""

    def verified(self, progress: Callable[[int, int, str], bool] | None = None) -> Callable[[Head], str]:
        """What second keying says of a case: 'yes', 'open' (differences that nobody decided), 'no'.

        Raises `ExportCancelled`.
        """

    def left_out(self) -> Mapping[str, int]:
        """How many cases stay behind, by the reason; known once all cases were read."""

    def linked_blocks(self) -> Iterator[tuple[Sequence[Form], CaseBlock]]:
        """Finished first keyings of every questionnaire of the store that pairs papers, with its versions."""

    @property
    def has_both_keyings(self) -> bool:
        """Whether second keyings stand beside the first, each as a case of its own."""

    def notes(self, language: str = "") -> Sequence[tuple[str, str]]:
        """Name and text of what is to be said of all its data, such as that they are synthetic.

        `language` is one of the questionnaire's; '' is English, which a program that reads the manifest can rely on.
        """

    def audit_head(self) -> Sequence[tuple[str, int, str]]:
        """Incarnation, number and hash of every chain's last change, sorted."""
