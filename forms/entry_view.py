"""What the keying page paints: plain values, built from the live case."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from forms.boxes import label_of, meaning_of, text_in_box, width_of
from forms.case import Case
from forms.finding import Finding
from forms.flow import Stop, is_asked, is_open, needs_answer, skipped_because
from forms.journal import Answer, Place
from forms.node import Node
from forms.questionnaire import Choice, Question, in_language
from forms.validation import findings_of, reason_of_code, reasons_offered, rows_finding
from forms.values import is_multiline

#: Most characters of a row's first answer in a crumb.
_CRUMB = 24


@dataclass(frozen=True, slots=True)
class Step:
    """What one key did. `findings` are of the place that was just keyed: a blocking one was not stored, a query is
    stored and freezes the box. `shown` and `hidden` came on and left the path; `changed` is every place to
    paint again; `rows_changed`: roster rows came, went or moved.
    """

    findings: tuple[Finding, ...]
    now_at: Place | None
    shown: tuple[Place, ...] = ()
    hidden: tuple[Place, ...] = ()
    changed: tuple[Place, ...] = ()
    finished: bool = False
    rows_changed: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """A section of the paper with its places (questions, notes, roster stops) in order and what is open in it."""

    path: str
    title: str
    places: tuple[Place, ...]
    open_count: int
    query_count: int
    missing_count: int
    is_done: bool
    is_relevant: bool


@dataclass(frozen=True, slots=True)
class ChoiceView:
    """One row of the code list; `missing` is the missing reason that this code declares, '' for an answer."""

    code: str
    short_code: str
    label: str
    short_label: str
    missing: str


@dataclass(frozen=True, slots=True)
class OpenEnds:
    """What is open in a case, for the closing card. `unsettled`: off the path, not yet said to be on the paper."""

    unanswered: tuple[Place, ...]
    queries: tuple[Place, ...]
    missing: tuple[Place, ...]
    off_path: tuple[Place, ...]
    unsettled: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True)
class Crumb:
    """One roster on the way to a question: its title, which row of how many, and what the row begins with."""

    title: str
    row: int
    rows: int
    words: str


@dataclass(frozen=True, slots=True)
class QuestionView:
    """One question as the page shows it. `kind` is the question's kind, 'note', or 'roster' (the blank last row).

    `number` is the one printed on the paper; `display` what stands in the box; `echo` its labels; `width` characters
    of the box, None when open; `row_index` counts from 1 inside a roster, 0 outside; `crumbs` are the rosters that it
    stands in, outermost first, () outside; `is_long`: the text may have several lines.
    """

    place: Place
    kind: str
    name: str
    number: str
    label: str
    short_label: str
    hint: str
    choices: tuple[ChoiceView, ...]
    answer: Answer
    display: str
    echo: str
    is_relevant: bool
    skipped_because: str
    is_required: bool
    is_readonly: bool
    findings: tuple[Finding, ...]
    reasons: tuple[str, ...]
    width: int | None
    needs_enter: bool
    row_index: int
    row_count: int
    roster: str
    roster_title: str
    crumbs: tuple[Crumb, ...] = ()
    is_long: bool = False


def view_question(case: Case, node: Node, question: Question) -> QuestionView:
    """The view of a question or note."""
    language, fallback = case.language, case.form.questionnaire.default_language
    crumbs = _crumbs(case, node)
    index, count, title = (crumbs[-1].row, crumbs[-1].rows, crumbs[-1].title) if crumbs else (0, 0, "")
    findings = findings_of(case, node)
    return QuestionView(
        place=node.place,
        kind=question.kind,
        name=question.name,
        number=question.keying.paper,
        label=case.words(in_language(question.labels, language, fallback), node) or question.name,
        short_label=_short(question.short_labels, language, fallback),
        hint=case.words(in_language(question.hints, language, fallback), node),
        choices=tuple(view_choice(case, choice, node) for choice in case.choices(node)),
        answer=node.answer,
        display=text_in_box(case, question, node.text),
        echo=meaning_of(case, node, question, node.text) if node.text else "",
        is_relevant=node.is_relevant,
        skipped_because="" if node.is_relevant else skipped_because(case, node),
        is_required=needs_answer(case, node),
        is_readonly=not is_asked(case, node) and node.is_relevant,
        findings=findings,
        reasons=reasons_offered(case, question, case.form.questionnaire.reasons),
        width=width_of(case, question),
        needs_enter=question.keying.enter,
        row_index=index,
        row_count=count,
        roster=case.form.roster_chain(node.path)[-1] if crumbs else "",
        roster_title=title,
        crumbs=crumbs,
        is_long=is_multiline(question),
    )


def _crumbs(case: Case, node: Node | None, *, is_outer: bool = False) -> tuple[Crumb, ...]:
    found: list[Crumb] = []
    while node is not None:
        if node.row_id and node.parent is not None:
            rows = len(case.rows_of(node.path, node.parent))
            words = _words_of_row(case, node) if found or is_outer else ""
            found.append(Crumb(title_of(case, node.path, node), node.position(), rows, words))
        node = node.parent
    return tuple(reversed(found))


def _words_of_row(case: Case, row: Node) -> str:
    """What a row begins with, so that the keyer knows it again: its first answer as it stands on the paper."""
    for below in row.walk():
        part = case.form.parts[below.path]
        if below.text and isinstance(part, Question) and part.is_keyed:
            return (meaning_of(case, below, part, below.text) or below.text)[:_CRUMB]
    return ""


def title_of(case: Case, path: str, node: Node) -> str:
    """The label of a section or roster in the case's language, its name when it has none."""
    part = case.form.parts[path]
    return (
        case.words(in_language(part.labels, case.language, case.form.questionnaire.default_language), node) or part.name
    )


def view_choice(case: Case, choice: Choice, node: Node) -> ChoiceView:
    """One row of the code list."""
    label = label_of(case, choice, node) or choice.code
    short = _short(choice.short_labels, case.language, case.form.questionnaire.default_language)
    return ChoiceView(choice.code, choice.short_code, label, short or label, choice.missing)


def _short(labels: Mapping[str, str], language: str, fallback: str) -> str:
    return labels.get(language) or labels.get(fallback) or next(iter(labels.values()), "")


def view_stop(case: Case, stop: Stop) -> QuestionView:
    """The blank last row of a roster: Enter = no more rows, typing starts a row."""
    rows = case.rows_of(stop.roster, stop.parent)
    title = title_of(case, stop.roster, stop.parent)
    finding = rows_finding(case, stop.roster, stop.parent)
    return QuestionView(
        place=stop.place,
        kind="roster",
        name=case.form.parts[stop.roster].name,
        number="",
        label=title,
        short_label="",
        hint="",
        choices=(),
        answer=Answer(),
        display="",
        echo="",
        is_relevant=stop.is_relevant(case),
        skipped_because="",
        is_required=False,
        is_readonly=False,
        findings=(finding,) if finding else (),
        reasons=(),
        width=None,
        needs_enter=True,
        row_index=len(rows) + 1,
        row_count=len(rows),
        roster=stop.roster,
        roster_title=title,
        crumbs=(*_crumbs(case, stop.parent, is_outer=True), Crumb(title, len(rows) + 1, len(rows), "")),
    )


def view_section(case: Case, path: str, title: str, entries: list[Node | Stop]) -> Section:
    """A section with its counts."""
    nodes = [entry for entry in entries if isinstance(entry, Node)]
    relevant = [node for node in nodes if node.is_relevant]
    unanswered = sum(1 for node in relevant if needs_answer(case, node) and node.answer.is_unanswered)
    queries = sum(1 for node in nodes if is_open(node.answer))
    missing = sum(1 for node in relevant if node.answer.missing or _declares_missing(case, node))
    return Section(
        path=path,
        title=title,
        places=tuple(entry.place for entry in entries),
        open_count=unanswered,
        query_count=queries,
        missing_count=missing,
        is_done=unanswered == 0 and queries == 0,
        is_relevant=bool(relevant),
    )


def _declares_missing(case: Case, node: Node) -> bool:
    return bool(node.text) and bool(reason_of_code(case, case.form.question(node.path), node.text))
