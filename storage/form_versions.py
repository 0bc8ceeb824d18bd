"""The questionnaires of a store: XForm XML with the source it came from, so that a laptop never needs the converter."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cmp_to_key

from forms.changes import is_lower
from forms.form import Form
from storage.canonical import canonical, moment
from storage.driver import Connection
from storage.layout import Layout, extend_layout
from storage.trail import FORM, Entry, append_changes


@dataclass(frozen=True, slots=True)
class FormVersionRow:
    """One form version; `ordinal` counts from 1 in the order in which the store got them."""

    version_id: str
    form_id: str
    ordinal: int
    title: str
    version: str
    added_at: str


@dataclass(frozen=True, slots=True)
class FormSource:
    """What a form version is made from: the XForm XML, the .xlsx it came from (b'' when there was none), CSV files."""

    xform_xml: str
    source: bytes
    files: Mapping[str, bytes]


def add_form_version(connection: Connection, mark: str, form: Form, source: FormSource) -> Layout | None:
    """Take a form version in, with the columns it needs; None when the store has it already."""
    version_id = form.version_id
    questionnaire = form.questionnaire
    if connection.execute("SELECT 1 FROM form_version WHERE version_id = ?", (version_id,)).fetchone():
        return None
    ordinal = connection.execute("SELECT coalesce(max(ordinal), 0) + 1 FROM form_version").fetchone()[0]
    connection.execute(
        "INSERT INTO form_version VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            version_id,
            questionnaire.form_id,
            ordinal,
            questionnaire.title,
            questionnaire.version,
            source.xform_xml,
            source.source,
            moment()[0],
        ),
    )
    connection.executemany(
        "INSERT INTO form_file VALUES (?, ?, ?)", [(version_id, *item) for item in sorted(source.files.items())]
    )
    append_changes(
        connection, mark, [Entry(FORM, path="@form", row=version_id, new=fingerprint(questionnaire.form_id, source))]
    )
    return extend_layout(connection, form)


def fingerprint(form_id: str, source: FormSource) -> str:
    """What the trail keeps of a form version: the hashes of its parts, as canonical JSON."""
    return canonical({
        "form_id": form_id,
        "xform": hashlib.sha256(source.xform_xml.encode()).hexdigest(),
        "source": hashlib.sha256(source.source).hexdigest(),
        "files": {name: hashlib.sha256(content).hexdigest() for name, content in source.files.items()},
    })


def list_form_versions(connection: Connection) -> tuple[FormVersionRow, ...]:
    """All form versions, the newest last: of one questionnaire by their version, whichever came first.

    Versions that are alike go as they came, and so do questionnaires, by the newest version of each.
    """
    rows = [
        FormVersionRow(*row)
        for row in connection.execute(
            "SELECT version_id, form_id, ordinal, title, version, added_at FROM form_version ORDER BY ordinal"
        )
    ]
    rows.sort(key=cmp_to_key(_compare))
    came = {row.form_id: row.ordinal for row in rows}  # that of the last, which is the newest
    return tuple(sorted(rows, key=lambda row: came[row.form_id]))


def _compare(one: FormVersionRow, other: FormVersionRow) -> int:
    return is_lower(other.version, one.version) - is_lower(one.version, other.version)


def read_form_source(connection: Connection, version_id: str) -> FormSource | None:
    """What a form version is made from; None when the store does not have it."""
    row = connection.execute(
        "SELECT xform_xml, source FROM form_version WHERE version_id = ?", (version_id,)
    ).fetchone()
    if row is None:
        return None
    files = connection.execute("SELECT name, content FROM form_file WHERE version_id = ? ORDER BY name", (version_id,))
    return FormSource(row[0], bytes(row[1]), {name: bytes(content) for name, content in files})
