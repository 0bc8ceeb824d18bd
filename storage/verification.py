"""Second keying: discrepancies between what two people first keyed, and the decisions about them (DESIGN §4).

Both keyings stay as they were keyed. A decision is a change of the first keying, of the kind `decided`, with a reason;
it merges like any change. Taking it back is a further change, of the kind `withdrawn`. Compared is always what was
*first* keyed, so that a telephoned correction is no error of a keyer.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from forms.adjudication import FIRST, SECOND, THIRD, asked_places, changes_of, choice_of
from forms.case_state import CaseState
from forms.comparison import ANSWER, GRID_SLIP, ROW_IN_FIRST, Comparison, Discrepancy, Keyed, compare, is_same
from forms.journal import BLANK, Answer, Place
from forms.open_ends import NOTHING_OPEN, StandingEnds, standing_ends
from forms.wording import phrase
from storage.case_rows import CaseKey, need_key
from storage.cases import find_paper, set_status
from storage.closed_cases import change_answers, history_of
from storage.driver import Connection
from storage.errors import Cancelled, StoreError
from storage.filled import STATUS, Filled, filled_from, row_mark, to_places
from storage.keyers import is_keyer, keyer_names
from storage.keying_figures import KeyingFigures, keying_figures
from storage.pairing import Pair, Unpaired, list_pairs
from storage.resolution import Closing
from storage.store import Store
from storage.study_rules import KEYERS_DECIDE, allows
from storage.trail import DECIDED, WITHDRAWN, Change, Entry, is_closing, write_answer
from storage.wide import read_filled

Progress = Callable[[int, int, str], bool]
_NO_ANSWERS: Mapping[Place, Answer] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided: 'first', 'second' or 'third', the answer, who, when (UTC) and why."""

    choice: str
    answer: Answer
    who: str
    made_at: str
    reason: str


@dataclass(frozen=True, slots=True)
class Finding:
    """A discrepancy of a paper with its decision, None while it is open.

    `settled` says why nobody has to decide: 'corrected' (a later correction made the first keying say what the second
    says), or 'not_asked' (neither keyer read a value, and as the answers stand the question is skipped). Of a grid that
    slipped, `cells` has each answer by itself; the whole is decided when all of them are.
    """

    discrepancy: Discrepancy
    decision: Decision | None = None
    settled: str = ""
    cells: tuple[Finding, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether somebody has to decide."""
        return self.decision is None and not self.settled


@dataclass(frozen=True, slots=True)
class CheckedPaper:
    """One paper keyed twice: where its keyings differ, what was decided, and what a correction left open."""

    pair: Pair
    comparison: Comparison
    findings: tuple[Finding, ...]
    first: Keyed
    second: Keyed
    ends: StandingEnds = NOTHING_OPEN

    @property
    def open(self) -> tuple[Finding, ...]:
        """Discrepancies that wait for a decision."""
        return tuple(finding for finding in self.findings if finding.is_open)

    def row_values(self, discrepancy: Discrepancy) -> tuple[str, ...]:
        """What stands in a row that one keyer left out, in paper order; a missing reason where there is no value."""
        keyed = self.first if discrepancy.kind == ROW_IN_FIRST else self.second
        row = discrepancy.row.row_id if discrepancy.row is not None else ""
        return tuple(answer.value or answer.missing for place, answer in keyed.answers.items() if place.row == row)

    @property
    def decided(self) -> tuple[tuple[Discrepancy, str], ...]:
        """Every differing answer with the choice that decided it: '' while it is open, 'settled' when nobody has to."""
        return tuple(
            (one.discrepancy, one.decision.choice if one.decision else "settled" if one.settled else "")
            for finding in self.findings
            for one in finding.cells or (finding,)
        )

    @property
    def may_be_final(self) -> bool:
        """Whether nothing is left to do: no discrepancy, blocking finding, query, unanswered question or conflict."""
        first = self.pair.first
        is_left = self.open or self.ends or first.open_queries or first.has_conflict
        return not is_left and first.status == "closed"


def check_papers(store: Store) -> Iterator[CheckedPaper]:
    """Every paper keyed twice, by number; between two papers the store is free for others."""
    for pair in list_pairs(store).pairs:
        yield check_paper(store, pair)


@dataclass(frozen=True, slots=True)
class Checkup:
    """All papers keyed twice, second keyings without a partner, how many first keyings there are, and the figures."""

    papers: tuple[CheckedPaper, ...]
    unpaired: tuple[Unpaired, ...]
    firsts: int
    figures: KeyingFigures


def check_all(store: Store, progress: Progress | None = None, *, form_id: str = "") -> Checkup:
    """Compare every paper keyed twice, of one questionnaire or ('') of all; reads only.

    Raises `Cancelled` when `progress` answers False.
    """
    pairing = list_pairs(store, form_id=form_id)
    papers = []
    for done, pair in enumerate(pairing.pairs, 1):
        papers.append(check_paper(store, pair))
        if progress is not None and not progress(done, len(pairing.pairs), pair.paper_number):
            raise Cancelled(
                phrase("Storage", "comparing was stopped"), advice=phrase("Storage", "Nothing was changed.")
            )
    decided = ((paper.pair, paper.decided, paper.comparison.compared) for paper in papers)
    figures = keying_figures(decided, keyer_names(store) if papers else {})
    return Checkup(tuple(papers), pairing.unpaired, pairing.firsts, figures)


def check_paper(store: Store, pair: Pair) -> CheckedPaper:
    """Compare the keyings of one paper as they were first keyed."""
    return store.run(lambda connection: _check(store, connection, pair))


def may_decide(store: Store, pair: Pair, who: str) -> bool:
    """Whether this person may decide what differs on a paper: a third one, or a keyer where the study lets them."""
    return not any(is_keyer(store, row, who) for row in (pair.first, pair.second)) or allows(store, KEYERS_DECIDE)


def decide(
    store: Store, paper: CheckedPaper, discrepancy: Discrepancy, choice: str, answer: Answer = BLANK, *, who: str,
    reason: str, cells: Mapping[Place, Answer] = _NO_ANSWERS,
) -> CheckedPaper:  # fmt: skip
    """Let a decision stand, whole, in one transaction; the paper as it is then, final when nothing is left.

    `answer` counts when neither keyer read right, or when a rule asks about theirs and it is confirmed; of a grid that
    slipped `cells` are its answers. Raises `StoreError` without a reason, or for a keyer of the paper who may not.
    """
    if not reason.strip():
        raise StoreError(
            phrase("Storage", "a decision needs a reason"),
            where=paper.pair.paper_number,
            advice=phrase("Storage", "Say what was looked at."),
        )
    _need_third_person(store, paper.pair, who)
    if choice in {FIRST, SECOND} and answer == BLANK:
        answer = discrepancy.first if choice == FIRST else discrepancy.second
    changes = changes_of(discrepancy, choice, answer, paper.second, cells)
    _write(store, paper.pair, changes, Entry(DECIDED, who, reason=reason))
    return _follow(store, paper.pair, who)


def withdraw(store: Store, paper: CheckedPaper, discrepancy: Discrepancy, *, who: str, reason: str) -> CheckedPaper:
    """Take a decision back: what was first keyed stands again, and the discrepancy is open. Raises as `decide`."""
    _need_third_person(store, paper.pair, who)
    changes = changes_of(discrepancy, FIRST, discrepancy.first, paper.second)
    if discrepancy.row is not None and discrepancy.kind != ANSWER:
        taken = changes_of(discrepancy, SECOND, BLANK, paper.second)
        changes = {**dict.fromkeys(taken, BLANK), **changes}
    _write(store, paper.pair, changes, Entry(WITHDRAWN, who, reason=reason))
    return _follow(store, paper.pair, who)


def _need_third_person(store: Store, pair: Pair, who: str) -> None:
    if not may_decide(store, pair, who):
        raise StoreError(
            phrase("Storage", "who keyed a paper does not decide what differs on it"),
            where=pair.paper_number,
            advice=phrase("Storage", "Let a third person decide, or allow it on the page of second keying."),
        )


def finish(store: Store, papers: Sequence[CheckedPaper], *, who: str) -> int:
    """Make every paper final that has nothing left to do; how many became so."""
    ready = [paper for paper in papers if paper.may_be_final]
    for paper in ready:
        set_status(store, paper.pair.first.case_id, 1, "final", who=who, reason="second keying: nothing is open")
    return len(ready)


# --- reading ---------------------------------------------------------------------------------------------------------


def _check(store: Store, connection: Connection, pair: Pair) -> CheckedPaper:
    key = need_key(connection, pair.first.case_id, 1)
    closings, changes = history_of(store, connection, key)
    second_closings, _ = history_of(store, connection, need_key(connection, pair.second.case_id, 2))
    first, second = _first_keyed(closings), _first_keyed(second_closings)
    comparison = compare(store.form(pair.first.form_version).questionnaire, first, second)
    is_changed = any(not is_closing(change) and change.path != STATUS for change in changes)
    if not comparison.discrepancies and not is_changed:
        return CheckedPaper(pair, comparison, (), first, second)
    standing = _standing(store, connection, key)
    state = CaseState(key.head.case_id, key.head.opened_at, *to_places(standing))
    skipped = _skipped(store, key, state, comparison.discrepancies)
    findings = tuple(_finding(one, changes, standing, skipped) for one in comparison.discrepancies)
    # What closed the paper was checked when it was closed: only a later change can have left something open.
    ends = standing_ends(store.form(key.head.form_version), state) if is_changed else NOTHING_OPEN
    return CheckedPaper(pair, comparison, findings, first, second, ends)


def _first_keyed(closings: Sequence[Closing]) -> Keyed:
    """What was on the paper when it was closed; of several closings the one the store goes by."""
    closing = min(closings, key=lambda closing: closing.change.change_id)
    return Keyed(*to_places(filled_from(closing.content, closing.derived)))


def _standing(store: Store, connection: Connection, key: CaseKey) -> Filled:
    return read_filled(connection, store.layout(connection, key.form_id), [key.case_key])[key.case_key]


def _skipped(store: Store, key: CaseKey, state: CaseState, found: Sequence[Discrepancy]) -> frozenset[Place]:
    """Questions in which neither keyer read a value and that are not asked: what follows from a misread filter."""
    answers = [cell for one in found for cell in one.answers if cell.row is None]
    empty = [one.place for one in answers if not one.first.value and not one.second.value]
    if not empty:
        return frozenset()
    return frozenset(empty) - asked_places(store.form(key.head.form_version), state, empty)


def _finding(
    discrepancy: Discrepancy, changes: Sequence[Change], standing: Filled, skipped: frozenset[Place]
) -> Finding:
    if discrepancy.kind == GRID_SLIP:
        cells = [replace(cell, kind=ANSWER, cells=()) for cell in discrepancy.cells]
        return _joined(discrepancy, tuple(_finding(cell, changes, standing, skipped) for cell in cells))
    here = [change for change in changes if change.place == discrepancy.place]
    decision = _decision(discrepancy, here)
    level = standing.level(discrepancy.place.row)
    if decision is not None or level is None or discrepancy.kind != ANSWER:
        return Finding(discrepancy, decision)
    is_corrected = bool(here) and is_same(level.answer(discrepancy.place.path), discrepancy.second)
    is_skipped = discrepancy.place in skipped
    return Finding(discrepancy, None, "corrected" if is_corrected else "not_asked" if is_skipped else "")


def _joined(discrepancy: Discrepancy, cells: tuple[Finding, ...]) -> Finding:
    """A slip is decided when each of its answers is: for one keyer in all of them, else as a third answer."""
    if any(cell.is_open for cell in cells):
        return Finding(discrepancy, cells=cells)
    decisions = [cell.decision for cell in cells if cell.decision is not None]
    if not decisions:
        return Finding(discrepancy, None, cells[0].settled, cells)
    choices = {decision.choice for decision in decisions}
    choice = decisions[0].choice if len(choices) == 1 else THIRD
    last = max(decisions, key=lambda decision: decision.made_at)
    answer = Answer(" ".join(decision.answer.value or decision.answer.missing for decision in decisions))
    return Finding(discrepancy, replace(last, choice=choice, answer=answer), cells=cells)


def _decision(discrepancy: Discrepancy, changes: Sequence[Change]) -> Decision | None:
    """The decision that nobody took back; of two made without knowing of each other the one of the smaller id."""
    by_id = {change.change_id: change for change in changes}
    old: set[str] = set()
    waiting = [one for change in changes if change.kind == WITHDRAWN for one in change.supersedes]
    while waiting:
        one = waiting.pop()
        if one in by_id and one not in old:
            old.add(one)
            waiting.extend(by_id[one].supersedes)
    standing = {one: change for one, change in by_id.items() if change.kind == DECIDED and one not in old}
    replaced = {one for change in standing.values() for one in change.supersedes}
    last = min(standing.keys() - replaced, default="")
    if not last:
        return None
    change = standing[last]
    choice = choice_of(discrepancy, change.answer)
    return Decision(choice, change.answer, change.who, change.made_at, change.reason)


# --- writing ---------------------------------------------------------------------------------------------------------


def _write(store: Store, pair: Pair, changes: Mapping[Place, Answer], entry: Entry) -> None:
    def write(connection: Connection) -> None:
        key = need_key(connection, pair.first.case_id, 1)
        rosters = store.layout(connection, key.form_id).rosters
        standing = _standing(store, connection, key)
        entries = [
            replace(
                entry,
                case_id=pair.first.case_id,
                keying=1,
                path=place.path,
                row=place.row,
                old=write_answer(_at(standing, place, is_row=place.path in rosters)),
                new=write_answer(answer),
            )
            for place, answer in changes.items()
        ]
        change_answers(store, connection, key, entries)

    store.write(write)


def _at(standing: Filled, place: Place, *, is_row: bool) -> Answer:
    if is_row:
        row = standing.rows.get(place.row)
        return BLANK if row is None else Answer(row_mark(row.parent, row.order))
    level = standing.level(place.row)
    return BLANK if level is None else level.answer(place.path)


def _follow(store: Store, pair: Pair, who: str) -> CheckedPaper:
    """The paper after a change: final when nothing is left, and no longer final when something is."""
    paper = check_paper(store, _fresh(store, pair))
    if finish(store, [paper], who=who):
        return check_paper(store, _fresh(store, pair))
    if paper.open and paper.pair.first.status == "final":
        set_status(store, pair.first.case_id, 1, "closed", who=who, reason="second keying: a discrepancy is open")
        return check_paper(store, _fresh(store, pair))
    return paper


def _fresh(store: Store, pair: Pair) -> Pair:
    rows = {(row.case_id, row.keying): row for row in find_paper(store, pair.paper_number)}
    return replace(pair, first=rows[pair.first.case_id, 1], second=rows[pair.second.case_id, 2])
