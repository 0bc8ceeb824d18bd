"""A copy that may be given away: identifiers dropped or replaced, small cells counted (RELIABILITY.md, "Privacy").

It stands between the store and every format, so that no file can carry more than another. What was done is told by
`notes`, which the export says in export_info, in its own language, and in its manifest, in English.
"""

from __future__ import annotations

import hashlib
import hmac
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property, partial

from exporters.errors import WordUnknown
from exporters.sharing import DISTRICT, Sharing, find, find_path, is_link, settle
from exporters.source import Source
from exporters.study import Study, reconcile
from exporters.words import own_words
from forms.form import Form
from forms.journal import OVERRIDE_REASONS, Answer, Place
from forms.wording import phrase, translate
from storage.answer_rows import CaseBlock, Head, LevelRows, Order

#: A cell of fewer cases than this is small.
SMALL = 5
_DIGITS = 16
#: Of the times of keying, which together with a register of visits may lead to a person.
_MONTH = len("2026-01")
#: The name of a note.
_SHARED = translate("Exports", "shared: {what}")
#: What became of columns: the attribute of `Fates`, and how it is said.
_TOLD = (
    ("dropped", translate("Exports", "dropped")),
    ("followed", translate("Exports", "of these, computed from what was left out or made coarser")),
    ("of_keying", translate("Exports", "of these, day, time or batch of the keying")),
    ("kept", translate("Exports", "kept by decision, though computed from what was left out or made coarser")),
    ("hinting", translate("Exports", "asked or listed by what was left out or made coarser, to be looked at")),
    ("replaced", translate("Exports", "replaced by codes without meaning")),
)
_FREE_TEXT = translate("Exports", "free text, to be looked through")
_REPLACED = translate("Exports", "replaced")
_REPLACED_ARE = translate(
    "Exports",
    "ids of cases and rows, numbers of papers, and the order of the cases; people, batches, notes and the days of "
    "keying are left out",
)
_NO_DISTRICT = translate("Exports", "case_district is empty, and no order of the cases tells it")
_COARSER = translate("Exports", "made coarser")
_SMALL_CELLS = translate("Exports", "small cells")
_CELLS_ARE = translate("Exports", "{by}: {unique} cases are unique, {small} stand in cells below {least}")
_DISTRICT = translate("Exports", "district")


def _plainly(text: str) -> str:
    return text


class SharedSource:
    """A source without what leads to a person. `key` makes the replaced ids; who lacks it cannot go back."""

    def __init__(self, source: Source, key: bytes, sharing: Sharing | None = None) -> None:
        """Raise `WordUnknown` for a column that is not there or cannot be made coarser so."""
        self._source = source
        self._key = hashlib.sha256(b"anketa: shared export" + key).digest()
        self._said = sharing or Sharing()
        forms = source.forms()
        self._study = reconcile(forms)
        self._fates = settle(self._study, forms, self._said)
        gone = [asked for asked in self._study.asked if asked.path in self._fates.dropped]
        self._has_district = DISTRICT not in self._said.suppress and not any(
            asked.question.keying.case == "district" for asked in gone
        )
        self._unlinked = {asked.question.keying.link for asked in gone} - {""}
        self._kept = frozenset(asked.path for asked in self._study.asked) - self._fates.dropped
        self._quasi = _quasi(self._study, self._said.quasi, self._fates.dropped | self._fates.replaced)

    @property
    def has_both_keyings(self) -> bool:
        """As the source."""
        return self._source.has_both_keyings

    def forms(self) -> Sequence[Form]:
        """As the source; what is dropped is told by `without`."""
        return self._source.forms()

    def without(self) -> frozenset[str]:
        """Paths of the questions that do not go out."""
        return self._fates.dropped | self._source.without()

    def blocks(self, order: Order | None = None, *, again: bool = False) -> Iterator[CaseBlock]:
        """The cases without what leads to a person, by district and replaced id: an order that tells nothing."""
        del order
        found = self._source.blocks(self._order, again=again)
        return (self._shared(block, self._kept, self._fates.replaced) for block in found)

    def _order(self, district: str, case_id: str) -> tuple[str, str]:
        return district if self._has_district else "", self.code(case_id)

    def linked_blocks(self) -> Iterator[tuple[Sequence[Form], CaseBlock]]:
        """Linked papers, with their codes replaced in the same way in every questionnaire.

        A link whose question is left out pairs nothing, in no questionnaire.
        """
        for forms, block in self._source.linked_blocks():
            links = {
                question.path
                for form in forms
                for question in form.questionnaire.questions()
                if is_link(question) and question.keying.link not in self._unlinked
            }
            yield forms, self._shared(block, links, links)

    def opaque(self) -> frozenset[str]:
        """Paths of the questions whose answers are replaced: a list of them may hold names."""
        return self._fates.replaced | self._source.opaque()

    def coarse(self) -> frozenset[str]:
        """Paths of the questions whose answers are made coarser."""
        return frozenset(self._fates.coarse) | self._source.coarse()

    def quality(self, progress: Callable[[int, int, str], bool] | None = None) -> Mapping[str, object]:
        """As the source: counts and rates."""
        return self._source.quality(progress)

    def verified(self, progress: Callable[[int, int, str], bool] | None = None) -> Callable[[Head], str]:
        """As the source."""
        return self._source.verified(progress)

    def left_out(self) -> Mapping[str, int]:
        """As the source."""
        return self._source.left_out()

    def audit_head(self) -> Sequence[tuple[str, int, str]]:
        """One hash over the heads of all chains: the office can prove what was shared, and no laptop is named."""
        heads = sorted(self._source.audit_head())
        whole = hashlib.sha256(repr(heads).encode()).hexdigest()
        return [("all", sum(number for _incarnation, number, _digest in heads), whole)]

    def notes(self, language: str = "") -> Sequence[tuple[str, str]]:
        """What was done, and how many cases stand in small cells."""
        say = partial(own_words, language=language)
        name = say(_SHARED)
        return [*self._source.notes(language), *((name.format(what=what), said) for what, said in self.told(say))]

    def told(self, say: Callable[[str], str] = _plainly) -> list[tuple[str, str]]:
        """As `notes`, of the sharing alone; `say` puts a text into the language of who reads."""
        columns = {asked.path: asked.column for asked in self._study.asked}
        free = {asked.path for asked in self._study.asked if asked.kind == "text"} & self._kept - self._fates.replaced
        lists = [(what, getattr(self._fates, name)) for name, what in _TOLD] + [(_FREE_TEXT, free)]
        named = [(what, [columns[path] for path in columns if path in paths]) for what, paths in lists]
        said = [(say(what), ", ".join(found)) for what, found in named if found]
        said.append((say(_REPLACED), say(_REPLACED_ARE)))
        if not self._has_district:
            said.append((say(_DISTRICT), say(_NO_DISTRICT)))
        coarser = [text for text in self._said.coarsen if find_path(self._study, text) in self._fates.coarse]
        if coarser:
            said.append((say(_COARSER), ", ".join(coarser)))
        return said + self._small_cells(columns, say)

    def _small_cells(self, columns: Mapping[str, str], say: Callable[[str], str]) -> list[tuple[str, str]]:
        if not self._quasi:
            return []
        unique, small = self._counted
        by = " × ".join([*([say(_DISTRICT)] if self._has_district else []), *(columns[path] for path in self._quasi)])
        return [(say(_SMALL_CELLS), say(_CELLS_ARE).format(by=by, unique=unique, small=small, least=SMALL))]

    @cached_property
    def _counted(self) -> tuple[int, int]:
        """Cases that stand alone in their cell, and in small cells; all cases are read for it, once."""
        cells: Counter[tuple[str, ...]] = Counter()
        for block in self.blocks(again=True):  # of what is exported, when that was read before
            blank = [""] * len(block.heads)
            answers = (block.levels[""].columns.get(path, blank) for path in self._quasi)
            cells.update(zip((head.district for head in block.heads), *answers, strict=True))
        counts = cells.values()
        return sum(count == 1 for count in counts), sum(count for count in counts if count < SMALL)

    def _shared(self, block: CaseBlock, kept: Collection[str], replaced: Collection[str]) -> CaseBlock:
        def moved(marks: Mapping[int, frozenset[Place]]) -> dict[int, frozenset[Place]]:
            return {
                case: frozenset(Place(place.path, self.code(place.row)) for place in places if place.path in kept)
                for case, places in marks.items()
            }

        heads = [
            head._replace(
                case_id=self.code(head.case_id),
                paper_number=self.code(head.paper_number),
                batch="",
                batch_name="",
                district=head.district if self._has_district else "",
                enumerator="",
                opened_at=head.opened_at[:_MONTH],
                closed_at=head.closed_at[:_MONTH],
                changed_at=head.changed_at[:_MONTH],
            )
            for head in block.heads
        ]
        levels = {roster: self._level(level, kept, replaced) for roster, level in block.levels.items()}
        return CaseBlock(heads, levels, moved(block.corrected), moved(block.conflicts))

    def _level(self, level: LevelRows, kept: Collection[str], replaced: Collection[str]) -> LevelRows:
        columns: dict[str, Sequence[str]] = {}
        flagged: dict[str, dict[int, Answer]] = {}
        for path, cells in level.columns.items():
            if path in kept:
                change = self.code if path in replaced else self._fates.coarse.get(path, _plainly)
                columns[path] = cells if change is _plainly else list(map(change, cells))
                if path in level.flagged:
                    flagged[path] = {row: _told(answer, change) for row, answer in level.flagged[path].items()}
        ids, parents = ([self.code(one) for one in ids] for ids in (level.row_ids, level.parents))
        return LevelRows(level.cases, columns, flagged, ids, parents, level.orders)

    def code(self, text: str) -> str:
        """What stands for an id: the same for the same id, going back needs the key."""
        return hmac.new(self._key, text.encode(), hashlib.sha256).hexdigest()[:_DIGITS] if text else ""


def _told(answer: Answer, change: Callable[[str], str]) -> Answer:
    """An answer with what was written beside it by hand left out."""
    override = answer.override if answer.override in {"", *OVERRIDE_REASONS} else "other"
    return replace(answer, value=change(answer.value), note="", override=override)


def _quasi(study: Study, wanted: Sequence[str], gone: Collection[str]) -> tuple[str, ...]:
    """Paths of the columns that together may lead to a person; what is gone or a mere code leads nowhere."""
    for column in wanted:
        if find(study, column).roster:
            raise WordUnknown(
                phrase("Exports", "“{column}” stands in a roster and tells of no case").format(column=column),
                advice=phrase("Exports", "Name columns of the cases themselves."),
            )
    if wanted:
        return tuple(path for path in (find(study, column).path for column in wanted) if path not in gone)
    return tuple(
        asked.path
        for asked in study.asked
        if asked.question.privacy == "sensitive"
        and not asked.roster
        and asked.kind in {"select_one", "integer"}
        and asked.path not in gone
    )
