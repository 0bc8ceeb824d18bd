"""The column beside a question: what is to be known of its answer, in one cell (EXPORTS.md, "Flags")."""

from __future__ import annotations

from forms.journal import Answer, Place
from storage.cases import StoredCase


def flags_of(answer: Answer, place: Place, case: StoredCase) -> str:
    """`query: RULE; override: REASON; off path: ANSWER; note; corrected; conflict`, as many as are so."""
    if not (answer.query or answer.override or answer.off_path or answer.note or case.corrected or case.conflicts):
        return ""
    said = []
    if answer.query and not answer.override:
        said.append(f"query: {answer.query}")
    if answer.override:
        said.append(f"override: {answer.override}")
    if answer.off_path:
        said.append(f"off path: {answer.value or answer.missing}")
    if answer.note:
        said.append("note")
    if place in case.corrected:
        said.append("corrected")
    if place in case.conflicts:
        said.append("conflict")
    return "; ".join(said)
