"""What district files bring: read, checked against their own hashes and the store's questionnaires, not yet joined.

Contents of cases are kept in memory where they are plain and few; of the others only where their lines stand, to be
read once more when they are needed.
"""

from __future__ import annotations

import json
import re
from bisect import bisect_left
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from sys import intern
from types import MappingProxyType
from typing import NamedTuple

from forms.form import Form
from forms.wording import phrase
from storage.age_format import Opening
from storage.arrivals import Arrival
from storage.case_rows import Facts, facts_of
from storage.errors import Altered, OtherFormVersion, OtherSurvey, WrongShape
from storage.file_lines import AGAIN, CaseLine, IncarnationLine, Manifest
from storage.filled import STATUS, CaseHead, Content, Derived, LevelContent, LevelDerived
from storage.form_versions import FormSource
from storage.incoming_checks import check_head, check_whole, is_at_a_place, is_head, keyed_places, other_family
from storage.layout import FACTS, carriers, computed_paths
from storage.outcomes import is_outcome
from storage.plain_lines import PlainLine
from storage.plain_papers import PlainPaper, PlainPapers, paper_of
from storage.practice_mark import refuse_practice_change
from storage.sheets import is_sheet
from storage.signed_file import Checked, open_plain, read_lines
from storage.study_rules import is_rule, is_sound_rule
from storage.trail import (
    ACCEPTED,
    BATCH,
    CLOSED,
    CORRECTED,
    DECIDED,
    FORKED,
    OUTCOME,
    PERSON,
    RETURNED,
    SETTLED,
    SHEET,
    WITHDRAWN,
    ChainLinks,
    Change,
    is_closing,
    read_answer,
)
from storage.waiting import Waiting

CaseName = tuple[str, int]
#: (case id, keying, hash of the content, hash of the derived part).
ContentName = tuple[str, int, str, str]

#: Lines between two words on the progress.
_EVERY = 200
_STATUSES = frozenset({"closed", "incomplete", "final", "void"})
_CASE_KINDS = frozenset({CLOSED, CORRECTED, SETTLED, DECIDED, WITHDRAWN, ACCEPTED, RETURNED})
_ANSWER_PARTS = frozenset({"value", "missing", "override", "note"})
_PSEUDO = re.compile("@[a-z][a-z_]{0,23}")


class Spot(NamedTuple):
    """Where a case's line stands in a file."""

    path: Path
    offset: int
    length: int
    opening: Opening | None = None


class Brought(NamedTuple):
    """A case as a file brings it: where it stands, its form id, what it is found by, and the paper if it was kept."""

    spot: Spot
    form_id: str
    facts: Facts
    plain: PlainPaper | None


@dataclass(frozen=True, slots=True)
class Reply:
    """What a file from the centre brings besides changes: form versions, stations, and which files arrived there."""

    forms: tuple[tuple[Form, FormSource], ...]
    stations: tuple[IncarnationLine, ...]
    arrivals: tuple[Arrival, ...]


@dataclass(slots=True)
class Incoming:
    """All that one file brings: `changes` by id, `papers` by what was closed."""

    file: Checked
    incarnations: dict[str, IncarnationLine] = field(default_factory=dict)
    changes: dict[str, Change] = field(default_factory=dict)
    papers: dict[ContentName, Brought] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    #: How its station comes to be accepted, when it was not before.
    how: str = "first sight"
    #: What a file from the centre brings besides, and what it says of papers that are not here.
    reply: Reply | None = None
    waiting: list[Waiting] = field(default_factory=list)

    @property
    def where(self) -> str:
        """The file, for a refusal."""
        return str(self.file.path)

    def cases(self) -> dict[CaseName, list[Change]]:
        """The changes of each case."""
        found: dict[CaseName, list[Change]] = {}
        for change in self.changes.values():
            if change.case_id:
                found.setdefault((change.case_id, change.keying), []).append(change)
        return found


class Study:
    """The questionnaires of the store that reads the files."""

    def __init__(self, forms: Mapping[str, Form]) -> None:
        self._forms = forms
        self.papers = PlainPapers()
        #: The form and the paths of the paper before, as its line had them and as they are shared.
        self._before: tuple[Form | None, list[str], tuple[str, ...]] = (None, [], ())
        self._places: dict[str, Mapping[str, str]] = {}
        self.form_ids = frozenset(form.questionnaire.form_id for form in forms.values())

    def with_forms(self, more: Mapping[str, Form]) -> Study:
        """The same with further form versions."""
        return Study({**self._forms, **more})

    def holds(self, version_id: str) -> bool:
        """Whether the store has this form version."""
        return version_id in self._forms

    def each(self) -> Collection[Form]:
        """All form versions."""
        return self._forms.values()

    def form(self, version_id: str, where: str) -> Form:
        """A form version. Raises `OtherFormVersion`."""
        form = self._forms.get(version_id)
        if form is None:
            raise OtherFormVersion(
                phrase(
                    "Storage", "papers were keyed with form version {version_id}, which this store does not hold"
                ).format(version_id=version_id[:12]),
                where=where,
                advice=phrase("Storage", "Add that version of the questionnaire to this store first."),
            )
        return form

    def shared(self, form: Form, paths: list[str]) -> tuple[str, ...]:
        """These paths in texts that all papers share; None for one that is no question of the paper itself."""
        of, before, shared = self._before
        if paths != before or form is not of:
            known = _keyed_paths(form)
            shared = tuple(map(known.get, paths))  # type: ignore[arg-type]  # None is what the caller looks for
            self._before = form, paths, shared
        return shared

    def places(self, form_id: str) -> Mapping[str, str]:
        """Where answers can be changed, by all versions of a questionnaire: path → its roster, '' on the paper."""
        if form_id not in self._places:
            forms = [form for form in self._forms.values() if form.questionnaire.form_id == form_id]
            self._places[form_id] = {path: level for form in forms for path, level in keyed_places(form).items()}
        return self._places[form_id]

    def check_manifest(self, manifest: Manifest, where: str) -> None:
        """Whether the file is of this study. Raises `OtherSurvey`."""
        if self.form_ids.isdisjoint(manifest.forms):
            theirs, ours = ", ".join(sorted(manifest.forms)) or "none", ", ".join(sorted(self.form_ids))
            raise OtherSurvey(
                phrase("Storage", "the file belongs to another survey ({theirs}); this store holds {ours}").format(
                    theirs=theirs, ours=ours
                ),
                where=where,
                advice=phrase("Storage", "Merge it into a store of its own survey."),
            )


def read_incoming(file: Checked, study: Study, tick: Callable[[int], None]) -> Incoming:
    """Read a checked file whole. `tick(bytes done)` is called now and then. Raises a `FileRefused`."""
    where = str(file.path)
    study.check_manifest(file.manifest, where)
    incoming = Incoming(file)
    links: dict[str, ChainLinks] = {}
    for number, (spot, line) in enumerate(read_lines(file)):
        if number % _EVERY == 0:
            tick(spot[0])
        if isinstance(line, PlainLine | CaseLine):
            take_paper(incoming, study, line, Spot(file.path, *spot, file.opening))
        elif isinstance(line, Change):
            _take_change(incoming, line, links)
        else:
            incoming.incarnations[line.incarnation] = line
    check_whole(file.manifest, incoming.changes.values(), incoming.papers.keys(), where)
    check_places(incoming, study)
    return incoming


def check_places(incoming: Incoming, study: Study, known: Mapping[CaseName, str] = MappingProxyType({})) -> None:
    """Whether the changes of cases are about places that their questionnaire has, and each case is of one of them.

    `known` are the questionnaires (form ids) of cases that the file does not bring. Raises a `FileRefused`.
    """
    families = dict(known)
    for name, brought in incoming.papers.items():
        if families.setdefault(name[:2], brought.form_id) != brought.form_id:
            raise other_family(name[0], incoming.where)
    for change in incoming.changes.values():
        if change.case_id and not is_closing(change):
            form_id = families.get((change.case_id, change.keying))
            form_ids = study.form_ids if form_id is None else (form_id,)
            if not any(is_at_a_place(change, study.places(one)) for one in form_ids):
                raise _unknown(change.path, _at_change(incoming, change))


def read_spot(spot: Spot) -> tuple[Content, Derived]:
    """The content and derived part of a case. Raises `OSError`, `FileRefused`."""
    with open_plain(spot.path, spot.opening) as file:
        file.seek(spot.offset)
        return parse_spot(file.read(spot.length), str(spot.path))


def parse_spot(raw: bytes, where: str) -> tuple[Content, Derived]:
    """As `read_spot`, of a line that was read and whose file is known to be unchanged. Raises `FileRefused`."""
    try:
        said = json.loads(raw)["case"]
        return said["content"], said["derived"]
    except (ValueError, KeyError, TypeError) as error:
        raise Altered(
            phrase("Storage", "the file changed while it was read"), where=where, advice=phrase("Storage", AGAIN)
        ) from error


def take_paper(incoming: Incoming, study: Study, line: PlainLine | CaseLine, spot: Spot) -> None:
    """A case's line. Raises a `FileRefused`."""
    if isinstance(line, PlainLine):
        _take_plain(incoming, study, line, spot)
    else:
        _take_case(incoming, study, line, spot)


def take_excerpt(incoming: Incoming, change: Change) -> None:
    """A change of a case, or a rule of the study, out of a chain that the file does not hold whole.

    Raises a `FileRefused`.
    """
    where = _at_change(incoming, change)
    if change.incarnation not in incoming.incarnations or not (change.case_id or is_rule(change)):
        raise Altered(
            phrase("Storage", "nobody is named as the owner of this chain"),
            where=where,
            advice=phrase("Storage", AGAIN),
        )
    _check_change(change, where)
    incoming.changes[change.change_id] = change


# --- one line at a time ----------------------------------------------------------------------------------------------


def _take_change(incoming: Incoming, change: Change, links: dict[str, ChainLinks]) -> None:
    chain = links.get(change.incarnation)
    if chain is None:
        if change.incarnation not in incoming.incarnations:
            where = _at_change(incoming, change)
            raise Altered(
                phrase("Storage", "nobody is named as the owner of this chain"),
                where=where,
                advice=phrase("Storage", AGAIN),
            )
        chain = links[change.incarnation] = ChainLinks()
    broken = chain.follow(change)
    if broken == FORKED:
        incoming.notes.append(f"change {change.seq} of {change.incarnation}: {FORKED}")
    elif broken:
        raise Altered(broken, where=_at_change(incoming, change), advice=phrase("Storage", AGAIN))
    _check_change(change, _at_change(incoming, change))
    incoming.changes[change.change_id] = change


def _at_change(incoming: Incoming, change: Change) -> str:
    return f"{incoming.file.path}, change {change.seq} of {change.incarnation}"


def _check_change(change: Change, where: str) -> None:
    if change.kind not in _CASE_KINDS:
        if change.case_id:
            raise WrongShape(
                phrase("Storage", "a change of the kind “{kind}” of a case").format(kind=change.kind),
                where=where,
                advice=phrase("Storage", AGAIN),
            )
        _check_fields(change, where)
        return
    if not change.case_id or change.keying not in {1, 2} or not _is_answer(change.new):
        raise WrongShape(phrase("Storage", "this is no answer of a case"), where=where, advice=phrase("Storage", AGAIN))
    if (change.kind == CLOSED) != bool(change.content and change.derived) or (
        change.kind == CLOSED and change.path != STATUS
    ):
        raise WrongShape(
            phrase("Storage", "this is no closing of a case"), where=where, advice=phrase("Storage", AGAIN)
        )
    if change.path == STATUS and read_answer(change.new).value not in _STATUSES:
        raise WrongShape(
            phrase("Storage", "there is no status “{value}”").format(value=read_answer(change.new).value[:40]),
            where=where,
            advice=phrase("Storage", AGAIN),
        )


@lru_cache(maxsize=4_096)
def _is_answer(spelled: str) -> bool:
    new = json.loads(spelled)
    return new.keys() <= _ANSWER_PARTS and all(isinstance(part, str) and part for part in new.values())


def _check_fields(change: Change, where: str) -> None:
    """People and batches: texts, and a header of answers; outcomes and sheets as this program writes them."""
    is_wrong = (
        (change.kind == OUTCOME and not is_outcome(change))
        or (change.kind == SHEET and not is_sheet(change))
        or (is_rule(change) and not is_sound_rule(change))
    )
    if is_wrong:
        raise WrongShape(
            phrase("Storage", "this is no {kind} of a batch").format(kind=change.kind),
            where=where,
            advice=phrase("Storage", AGAIN),
        )
    refuse_practice_change(change, where)
    if change.kind in {PERSON, BATCH}:
        fields = json.loads(change.new)
        header = fields.pop("header", {})
        are_texts = all(isinstance(part, str | int) for part in fields.values())
        if (
            not are_texts
            or not isinstance(header, dict)
            or not all(isinstance(answer, dict) for answer in header.values())
        ):
            raise WrongShape(
                phrase("Storage", "this is no {kind}").format(kind=change.kind),
                where=where,
                advice=phrase("Storage", AGAIN),
            )


def _take_case(incoming: Incoming, study: Study, line: CaseLine, spot: Spot) -> None:
    content, derived = line.content, line.derived
    name: ContentName = (content["case_id"], content["keying"], line.content_hash, line.derived_hash)
    where = f"{incoming.file.path}, case {content['case_id']}"
    if name in incoming.papers:
        raise Altered(
            phrase("Storage", "this case stands twice in the file"), where=where, advice=phrase("Storage", AGAIN)
        )
    form = study.form(content["form_version"], where)
    check_head(content["keying"], content["opened_at"], where)
    _check_paths(form, content, derived, where)
    facts = facts_of(form, {**content["answers"], **derived["answers"]})
    plain = study.papers.keep(content, derived)
    incoming.papers[name] = Brought(spot, form.questionnaire.form_id, facts, plain)


def _take_plain(incoming: Incoming, study: Study, line: PlainLine, spot: Spot) -> None:
    """As `_take_case`, with what many papers share looked at once."""
    head = line.head
    name: ContentName = (head.case_id, head.keying, line.content_hash, line.derived_hash)
    if name in incoming.papers:
        raise Altered(
            phrase("Storage", "this case stands twice in the file"),
            where=_at_case(spot, head),
            advice=phrase("Storage", AGAIN),
        )
    form = study.form(head.form_version, incoming.where)
    if not is_head(head.keying, head.opened_at):
        check_head(head.keying, head.opened_at, _at_case(spot, head))
    paths = study.shared(form, line.paths)
    if None in paths:
        paths = _checked_paths(form, line.paths, _at_case(spot, head))
    if line.flags or line.derived is not None:
        beside: LevelContent = {"answers": {}, "flags": line.flags}
        _check_level(_paths(form)[""], computed_paths(form), beside, line.derived or _NOTHING, _at_case(spot, head))
    if line.derived is not None and line.derived["answers"]:
        facts = facts_of(form, {**dict(zip(paths, line.values, strict=True)), **line.derived["answers"]})
    else:
        facts = Facts(*[_first(carriers(form)[pseudo], line) for pseudo in FACTS])
    plain = study.papers.keep_paper(paper_of(line, paths))
    incoming.papers[name] = Brought(spot, form.questionnaire.form_id, facts, plain)


_NOTHING: LevelDerived = {"answers": {}, "queries": {}, "off_path": []}


def _at_case(spot: Spot, head: CaseHead) -> str:
    return f"{spot.path}, case {head.case_id}"


# --- against the questionnaire ---------------------------------------------------------------------------------------


@lru_cache(maxsize=64)
def _paths(form: Form) -> Mapping[str, frozenset[str]]:
    """Level ('' or a roster's path) → the questions that stand there."""
    levels: dict[str, set[str]] = {"": set()}
    for roster in form.questionnaire.rosters():
        levels[roster.path] = set()
    for path in form.columns:
        chain = form.roster_chain(path)
        levels[chain[-1] if chain else ""].add(path)
    return {level: frozenset(paths) for level, paths in levels.items()}


@lru_cache(maxsize=64)
def _keyed_paths(form: Form) -> Mapping[str, str]:
    """The questions that people key on the paper itself, and what every paper has: each path by itself."""
    return {path: path for path in (_paths(form)[""] - computed_paths(form) | set(FACTS))}


def _checked_paths(form: Form, paths: Sequence[str], where: str) -> tuple[str, ...]:
    """The paths, when all of them can hold a keyed answer. Raises `Altered`."""
    computed, own = computed_paths(form), _paths(form)[""]
    for path in paths:
        if path in computed:
            raise _unknown("a computed question", where)
        if path not in own and (not _PSEUDO.fullmatch(path) or path == STATUS):
            raise _unknown(path, where)
    return tuple(map(intern, paths))


def _first(paths: Iterable[str], line: PlainLine) -> str:
    """The answer at the first of these paths that has one; the line's paths are in order."""
    for path in paths:
        at = bisect_left(line.paths, path)
        if at < len(line.paths) and line.paths[at] == path:
            return line.values[at]
    return ""


def _check_paths(form: Form, content: Content, derived: Derived, where: str) -> None:
    levels = _paths(form)
    computed = computed_paths(form)
    _check_level(levels[""], computed, content, derived, where)
    nothing: LevelDerived = {"answers": {}, "queries": {}, "off_path": []}
    for row_id, row in content["rows"].items():
        if row["roster"] not in levels:
            raise _unknown(row["roster"], where)
        parent = content["rows"].get(row["parent"])
        if row["parent"] and (parent is None or not row["roster"].startswith(parent["roster"] + "/")):
            raise _unknown(row["roster"], where)
        _check_level(levels[row["roster"]], computed, row, derived["rows"].get(row_id, nothing), where)
    if not derived["rows"].keys() <= content["rows"].keys():
        raise _unknown("a roster row", where)


def _check_level(
    paths: frozenset[str], computed: frozenset[str], content: LevelContent, derived: LevelDerived, where: str
) -> None:
    keyed = content["answers"].keys() | content["flags"].keys() | derived["queries"].keys() | set(derived["off_path"])
    if not keyed <= paths:
        for path in sorted(keyed - paths):
            if not _PSEUDO.fullmatch(path) or path == STATUS:
                raise _unknown(path, where)
    if not computed.isdisjoint(content["answers"]) or not derived["answers"].keys() <= computed & paths:
        raise _unknown("a computed question", where)


def _unknown(path: str, where: str) -> Altered:
    return Altered(
        phrase("Storage", "the questionnaire has no place for “{path}”").format(path=path[:100]),
        where=where,
        advice=phrase("Storage", AGAIN),
    )


# --- once more, from the file --------------------------------------------------------------------------------------


def each_line(spots: Collection[Spot]) -> Iterator[tuple[Spot, bytes]]:
    """The lines at these spots, file by file, from the front to the back. Raises `OSError`."""
    by_file: dict[str, list[Spot]] = {}
    for spot in spots:
        by_file.setdefault(str(spot.path), []).append(spot)
    for own in by_file.values():
        with open_plain(own[0].path, own[0].opening) as file:
            for spot in sorted(own, key=lambda one: one.offset):
                file.seek(spot.offset)
                yield spot, file.read(spot.length)
