"""What is looked at besides the shapes of lines: an accepted station, too, may send what no program of ours writes.

Its signature and its hashes fit then, so every value that something is computed from is checked here: the head of a
paper, the places that changes are about, and the file as a whole.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from datetime import datetime

from forms.form import Form
from forms.wording import phrase
from storage.errors import Altered, WrongShape
from storage.file_lines import AGAIN, Manifest
from storage.filled import STATUS, read_row_mark
from storage.trail import Change, is_closing

_PSEUDO = re.compile("@[a-z][a-z_]{0,23}")


# --- papers and changes ----------------------------------------------------------------------------------------------


def is_head(keying: int, opened_at: str) -> bool:
    """Whether a paper has a keying, and began at a moment with its offset: its form computes from that."""
    try:
        return keying in {1, 2} and datetime.fromisoformat(opened_at).utcoffset() is not None
    except ValueError:
        return False


def check_head(keying: int, opened_at: str, where: str) -> None:
    """As `is_head`. Raises `WrongShape`."""
    if not is_head(keying, opened_at):
        raise WrongShape(
            phrase("Storage", "this is no keying of a paper, or it does not say when it began"),
            where=where,
            advice=phrase("Storage", AGAIN),
        )


def keyed_places(form: Form) -> dict[str, str]:
    """Where answers of a form version can be changed, and rosters: path → the roster it stands in, '' on the paper.

    A roster's own path is where its rows stand. Computed questions are among them: a query about one can be accepted.
    """
    levels = {roster.path: roster.path for roster in form.questionnaire.rosters()}
    for path in form.columns:
        chain = form.roster_chain(path)
        levels[path] = chain[-1] if chain else ""
    return levels


def is_at_a_place(change: Change, places: Mapping[str, str]) -> bool:
    """Whether a change of a case is about a place of its questionnaire (see `keyed_places`)."""
    if change.path.startswith("@"):
        return bool(_PSEUDO.fullmatch(change.path)) and not (change.path == STATUS and change.row)
    level = places.get(change.path)
    if level is None or bool(level) != bool(change.row):
        return False
    return level != change.path or not change.answer.value or read_row_mark(change.answer.value) is not None


def other_family(case_id: str, where: str) -> Altered:
    """What to say of a case that is of two questionnaires."""
    return Altered(
        phrase("Storage", "case {case_id} is of another questionnaire than before").format(case_id=case_id),
        where=where,
        advice=phrase("Storage", AGAIN),
    )


# --- the file as a whole ---------------------------------------------------------------------------------------------


def check_whole(
    manifest: Manifest, changes: Collection[Change], papers: Collection[tuple[str, int, str, str]], where: str
) -> None:
    """Whether the file holds what its manifest and its chains promise. Raises `Altered`."""
    if (len(changes), len(papers)) != (manifest.changes, manifest.cases):
        raise Altered(
            phrase("Storage", "the file holds other numbers of cases or changes than it says"),
            where=where,
            advice=phrase("Storage", AGAIN),
        )
    heads: dict[str, tuple[int, str]] = {}
    for change in changes:
        heads[change.incarnation] = max(heads.get(change.incarnation, (0, "")), (change.seq, change.change_id))
    if tuple((name, *heads[name]) for name in sorted(heads)) != manifest.heads:
        raise Altered(
            phrase("Storage", "the chains do not end where the file says"),
            where=where,
            advice=phrase("Storage", AGAIN),
        )
    promised = {
        (change.case_id, change.keying, change.content, change.derived) for change in changes if is_closing(change)
    }
    if promised != set(papers):
        raise Altered(
            phrase("Storage", "a closed case is missing, or one is there that nobody closed"),
            where=where,
            advice=phrase("Storage", AGAIN),
        )
    closed = {name[:2] for name in promised}
    for change in changes:
        if change.case_id and (change.case_id, change.keying) not in closed:
            raise Altered(
                phrase("Storage", "a change of case {case_id}, which nobody closed").format(case_id=change.case_id),
                where=where,
                advice=phrase("Storage", AGAIN),
            )
