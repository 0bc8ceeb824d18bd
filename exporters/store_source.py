"""A store as the source of a dataset."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from exporters.errors import ExportCancelled, WordUnknown
from exporters.links import has_links
from exporters.relevance import asked_only
from exporters.selection import BOTH, Selection, check_versions
from exporters.words import own_words
from forms.form import Form
from forms.wording import phrase
from storage.answer_rows import NOT_VERIFIED, CaseBlock, Head, Order, count_keyings, list_keys, read_blocks
from storage.audit import audit_head
from storage.cases import count_cases
from storage.errors import Cancelled
from storage.notes import read_notes
from storage.store import Store

if TYPE_CHECKING:
    from storage.quality import Quality

#: What goes out unless somebody asks for something else: finished work, not drafts nor what was voided.
STATUSES = ("closed", "incomplete", "final")
_ALL_STATUSES = (*STATUSES, "draft", "void")


class StoreSource:
    """The cases of one questionnaire in a store."""

    def __init__(
        self,
        store: Store,
        *,
        statuses: Collection[str] = STATUSES,
        form_id: str = "",
        selection: Selection | None = None,
    ) -> None:
        """`form_id` may be '' when the store has one questionnaire; `selection` stands for both other arguments.

        Raises `WordUnknown` for what the store lacks.
        """
        self._selection = selection or Selection(tuple(statuses), form_id=form_id)
        self._is_limited = self._selection.is_limited
        form_id = self._selection.form_id
        self._store = store
        self._statuses = _known(self._selection.statuses or STATUSES if selection else statuses)
        self._form_id = form_id or _only_form(store)
        self._versions = {row.version_id: row.version for row in store.form_versions() if row.form_id == self._form_id}
        if not self._versions:
            raise WordUnknown(
                phrase("Exports", "the store has no questionnaire “{form_id}”").format(form_id=form_id),
                where=str(store.path),
                advice=_listed(store),
            )
        check_versions(self._versions, self._selection.versions)
        self._second_keyings = self._unwanted = 0
        self._keys: Sequence[int] | None = None
        self._looked: Quality | None = None

    @property
    def has_both_keyings(self) -> bool:
        """Whether second keyings go out beside the first."""
        return self._selection.keyings == BOTH

    def forms(self) -> Sequence[Form]:
        """Every version of the questionnaire."""
        return [self._store.form(version_id) for version_id in self._versions]

    def blocks(self, order: Order | None = None, *, again: bool = False) -> Iterator[CaseBlock]:
        """Keyings with one of the statuses that the selection takes, without values where nothing was asked."""
        self._second_keyings = self._unwanted = 0
        if not again or self._keys is None:
            self._keys = list_keys(self._store, self._form_id, statuses=self._statuses, order=order)
        found = read_blocks(self._store, self._form_id, statuses=self._statuses, wanted=self._takes, keys=self._keys)
        return asked_only(found, self.forms())

    def without(self) -> frozenset[str]:
        """Nothing: all questions are exported."""
        return frozenset()

    def opaque(self) -> frozenset[str]:
        """None: answers go out as they are."""
        return frozenset()

    def coarse(self) -> frozenset[str]:
        """None: answers go out as they are."""
        return frozenset()

    def quality(self, progress: Callable[[int, int, str], bool] | None = None) -> Mapping[str, object]:
        """What second keying says of the questionnaire's papers. Raises `ExportCancelled`."""
        keyings = count_keyings(self._store, self._form_id)
        if keyings.keys() <= {1}:  # nothing to compare; the figures would look at every case
            return {"papers": keyings.get(1, 0), "papers_keyed_twice": 0, "share_keyed_twice": 0.0}
        looked, self._looked = self._look(progress), None  # what is exported next is compared anew
        return looked.figures.plain()

    def verified(self, progress: Callable[[int, int, str], bool] | None = None) -> Callable[[Head], str]:
        """'yes' for both keyings of a paper that were compared and of which nothing is open, 'open' where something
        is, else 'no'. Raises `ExportCancelled`.
        """
        if count_keyings(self._store, self._form_id).keys() <= {1}:
            return lambda _head: NOT_VERIFIED
        states = self._look(progress).states
        return lambda head: states.of(head.case_key)

    def _look(self, progress: Callable[[int, int, str], bool] | None) -> Quality:
        """Compare all papers keyed twice, once for an export: `verified` comes before it, `quality` after it."""
        from storage.quality import look_at_quality

        if self._looked is None:
            try:
                self._looked = look_at_quality(self._store, form_id=self._form_id, progress=progress)
            except Cancelled as error:
                raise ExportCancelled(
                    phrase("Exports", "the export was stopped"),
                    advice=phrase("Exports", "Nothing was left behind; an older export is untouched."),
                ) from error
        return self._looked

    def _takes(self, head: Head) -> bool:
        if head.keying != 1 and not self.has_both_keyings:
            self._second_keyings += 1
            return False
        is_wanted = not self._is_limited or self._selection.takes(head, self._versions)
        self._unwanted += not is_wanted
        return is_wanted

    def linked_blocks(self) -> Iterator[tuple[Sequence[Form], CaseBlock]]:
        """Finished first keyings of every questionnaire that pairs papers."""
        families: dict[str, list[Form]] = {}
        for row in self._store.form_versions():
            families.setdefault(row.form_id, []).append(self._store.form(row.version_id))
        for form_id, forms in sorted(families.items()):
            if has_links(forms):
                for block in read_blocks(self._store, form_id, statuses=STATUSES, wanted=lambda head: head.keying == 1):
                    yield forms, block

    def left_out(self) -> Mapping[str, int]:
        """Cases of other statuses, and second keyings, which are compared and not exported."""
        found = {
            f"cases with status {status}": count
            for status, count in sorted(count_cases(self._store, self._form_id).items())
            if status not in self._statuses
        }
        more = {"second keyings": self._second_keyings, "cases that were not asked for": self._unwanted}
        return {**found, **{why: count for why, count in more.items() if count}}

    def notes(self, language: str = "") -> Sequence[tuple[str, str]]:
        """The store's own notes; those that the program wrote itself are in the language."""
        return [(name, own_words(text, language)) for name, text in read_notes(self._store)]

    def audit_head(self) -> Sequence[tuple[str, int, str]]:
        """The last link of every chain in the store."""
        return audit_head(self._store)


def _known(statuses: Collection[str]) -> tuple[str, ...]:
    unknown = sorted(set(statuses) - set(_ALL_STATUSES))
    if unknown or not statuses:
        raise WordUnknown(
            phrase("Exports", "there is no status “{unknown}”").format(unknown=unknown[0])
            if unknown
            else phrase("Exports", "no status is chosen"),
            advice=phrase("Exports", "The statuses are: {known}").format(known=", ".join(_ALL_STATUSES)),
        )
    return tuple(status for status in _ALL_STATUSES if status in set(statuses))


def _only_form(store: Store) -> str:
    names = {row.form_id for row in store.form_versions()}
    if len(names) > 1:
        raise WordUnknown(
            phrase("Exports", "the store has several questionnaires"), where=str(store.path), advice=_listed(store)
        )
    return next(iter(names), "")


def _listed(store: Store) -> str:
    names = sorted({row.form_id for row in store.form_versions()})
    if not names:
        return phrase("Exports", "Load a questionnaire first.")
    return phrase("Exports", "Name one of: {known}").format(known=", ".join(names))
