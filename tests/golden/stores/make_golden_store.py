"""Make the golden stores of the present schema, plain and encrypted: once per released schema, then kept for ever.

Run from the project's root: `python -m tests.golden.stores.make_golden_store`. It refuses to overwrite one.
"""

from __future__ import annotations

import json
import shutil
import tempfile
from pathlib import Path
from typing import Any

from forms.journal import Answer
from storage.batches import create_batch, list_batches
from storage.cases import create_case, last_draft, list_cases, open_case, read_cases, set_status
from storage.conflicts import list_conflicts
from storage.corrections import Source, Why, correct_number
from storage.district_file import pack
from storage.driver import Connection
from storage.key_files import make_keys
from storage.keyring import beside
from storage.merge import apply_merge, plan_merge
from storage.outcomes import read_outcomes, set_outcomes
from storage.passwords import Protection, create_encrypted, list_passwords, set_password
from storage.people import SUPERVISOR, Person, add_person, list_people
from storage.schema import SCHEMA
from storage.store import Store
from storage.trail import Change, each_change
from tests.unit.storage.papers import (
    AGE,
    ASKER,
    begin_paper,
    correct,
    household_xml,
    key_all,
    key_paper,
    new_store,
    reopen,
)

FOLDER = Path(__file__).parent
#: Of S1 in every golden store since schema 2, and of the supervisor's key file beside the encrypted one.
PASSWORD = "a golden password"  # noqa: S105  (of stores whose papers nobody filled)


def contents(store: Store) -> dict[str, Any]:
    """What the golden store holds, as plain JSON values."""
    cases = []
    for case in read_cases(store, statuses=("closed", "incomplete", "final", "void", "draft")):
        row = case.row
        answers = {
            f"{place.path}#{place.row}": [one.value, one.missing, one.override, one.note, one.query, one.off_path]
            for place, one in sorted(case.answers.items())
        }
        rows = [[one.row_id, one.roster, one.parent, one.order] for one in case.rows]
        marks = [sorted(f"{place.path}#{place.row}" for place in places) for places in (case.corrected, case.conflicts)]
        head = [row.case_id, row.keying, row.paper_number, row.status, row.district, row.enumerator, row.closed_at]
        cases.append([head, answers, rows, *marks])
    since_2 = {
        "passwords": sorted(list_passwords(store)),
        "outcomes": sorted(
            [number, one.outcome] for papers in store.run(read_outcomes).values() for number, one in papers.items()
        ),
        "sources": sorted(change.source for change in store.run(_all_changes) if change.source),
    }
    draft = last_draft(store)
    cursor = open_case(store, draft.case_id).cursor if draft is not None else None
    return {
        "cases": cases,
        "cursor": [cursor.path, cursor.row] if cursor is not None else None,
        "people": [[person.code, person.name, person.role] for person in list_people(store, everywhere=True)],
        "batches": sorted(
            [batch.name, {path: one.value for path, one in batch.header.items()}] for batch in list_batches(store)
        ),
        **{name: rows for name, rows in since_2.items() if rows},
    }


def _all_changes(connection: Connection) -> list[Change]:
    chains = [row[0] for row in connection.execute("SELECT DISTINCT incarnation FROM change ORDER BY incarnation")]
    return [change for chain in chains for change in each_change(connection, chain)]


def fill(central: Store, folder: Path) -> None:
    """A merged store with something in every table: corrections, a conflict, a void case, a draft, a roster."""
    with new_store(folder, "north") as north:
        add_person(north, Person("E1", "Enumerator"))
        batch = create_batch(north, name="May", numbers_from="001", numbers_to="009", header={ASKER.path: Answer("Q5")})
        first = key_paper(north, "001", {"age": "44", "sex": "2", "births": "3"}, [("Ada", "7"), ("Ben", "9")])
        key_paper(north, "002", {"age": "130", "remark": "Ысык-Көл"})
        void = key_paper(north, "002", {"age": "31"})
        session = reopen(north, create_case(north, batch=batch, enumerator="E1").case_id)
        key_all(session, {"number": "003", "age": "17"})
        session.close()
        apply_merge(central, plan_merge(central, [pack(north, folder / "one").path]))
        correct(north, first, AGE, "45", who="E1")
        set_outcomes(north, batch.batch_id, ["008"], "empty", who="E1")
        third = next(row for row in list_cases(north) if row.paper_number == "003")
        correct_number(
            north, third, "0033", Why("E1", "told by the office", Source("telephone", "office", "2026-05-04"))
        )
        correct(central, first, AGE, "46", who="S1")
        apply_merge(central, plan_merge(central, [pack(north, folder / "two").path]))
    set_status(central, void, 1, "void", who="S1", reason="keyed twice")
    begin_paper(central, "004", {"age": "29"}, enumerator="S1")
    add_person(central, Person("S1", "Supervisor", SUPERVISOR))
    set_password(central, "S1", PASSWORD)
    if not list_conflicts(central):
        raise AssertionError


def make() -> Path:
    """Make the store and the description beside it; the store's path."""
    target = FOLDER / f"schema_{SCHEMA}.anketa"
    with target.open("xb") as file, tempfile.TemporaryDirectory() as temporary:
        with new_store(Path(temporary), "central", kind="central", district="") as central:
            fill(central, Path(temporary))
            described = contents(central)
        file.write((Path(temporary) / "central.anketa").read_bytes())
    _describe(target, described)
    return target


def make_encrypted() -> Path:
    """The same for an encrypted store, with its file of keys and a supervisor's key that opens it; the path."""
    target = FOLDER / f"encrypted_{SCHEMA}.anketa"
    with target.open("xb") as file, tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        key = make_keys(folder / "key", PASSWORD)
        protection = Protection(Person("S1", "Supervisor", SUPERVISOR), PASSWORD, (key,))
        with create_encrypted(folder / target.name, protection, xform_xml=household_xml(), district="N") as store:
            key_paper(store, "001", {"age": "44", "remark": "Ысык-Көл"}, [("Ada", "7")], enumerator="S1")
            begin_paper(store, "002", {"age": "29"}, enumerator="S1")
            described = contents(store)
        file.write((folder / target.name).read_bytes())
        shutil.copy(beside(folder / target.name), FOLDER)
        shutil.copy(folder / "key", target.with_suffix(".key"))
    _describe(target, described)
    return target


def _describe(target: Path, described: dict[str, Any]) -> None:
    target.with_suffix(".json").write_text(json.dumps(described, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    print(make(), make_encrypted())
