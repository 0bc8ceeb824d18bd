"""A large central store for benchmarks, written the quick way and kept between runs.

The rows are those that a merge of closed papers leaves: register, trail, wide table, flags. Values change from paper to
paper; of a hundred papers one has a missing reason and one an open query in a given question.
"""

from __future__ import annotations

import hashlib
from functools import partial
from pathlib import Path

from forms.journal import Answer
from storage.batches import create_batch
from storage.canonical import now_local
from storage.case_rows import Facts, Registered, next_key, register_many
from storage.driver import Connection
from storage.filled import CaseHead, Filled, Flags
from storage.people import Person, add_person
from storage.schema_steps import STEPS
from storage.store import Store, create_store, open_store
from storage.trail import CLOSED, Entry, append_changes, write_answer
from storage.wide import insert_filled
from tests.written_form import xml_of

DISTRICTS = 18
_CHUNK = 5_000
_KINDS = ("integer", "select_one yesno", "text", "date", "select_one colour")


def form_xml(questions: int) -> str:
    """A questionnaire of this many questions of five kinds in turn."""
    lines = ["# survey", "| type | name | label |"]
    lines += [f"| {_KINDS[at % len(_KINDS)]} | q{at} | Question {at} |" for at in range(questions)]
    lines += ["# choices", "| list_name | name | label |"]
    lines += ["| yesno | 1 | Yes |", "| yesno | 2 | No |"]
    lines += [f"| colour | {code} | Colour {code} |" for code in range(1, 10)]
    return xml_of("\n".join(lines))


def large_store(folder: Path, cases: int, questions: int) -> Path:
    """The store, made when there is none yet of the present tables."""
    steps = "".join(step if isinstance(step, str) else step.__name__ for number in STEPS for step in STEPS[number])
    shape = hashlib.sha256(steps.encode()).hexdigest()[:6]
    path = folder / f"large-{cases}-{questions}-{shape}.anketa"
    if path.exists():
        return path
    unready = path.with_suffix(".unready.anketa")
    unready.unlink(missing_ok=True)
    with create_store(unready, xform_xml=form_xml(questions), kind="central") as store:
        add_person(store, Person("S1", "Test Supervisor", "supervisor"))
        for district in range(DISTRICTS):
            name = f"{district:02}"
            create_batch(store, name=f"Batch {name}", district=name, received=cases // DISTRICTS)
        for start in range(0, cases, _CHUNK):
            count = min(_CHUNK, cases - start)
            store.write(partial(_fill, store, start, count, questions))
    unready.rename(path)
    return path


def _fill(store: Store, start: int, count: int, questions: int, connection: Connection) -> None:
    version, when = store.newest_version(), now_local()
    form_id = store.form().questionnaire.form_id
    layout = store.layout(connection, form_id)
    paths = [f"/data/q{at}" for at in range(questions)]
    rows, papers, entries = [], [], []
    for number in range(start, start + count):
        case_id = hashlib.sha256(f"case {number}".encode()).hexdigest()[:32]
        head = CaseHead(case_id, 1, version, when, f"E{number % 40}")
        district = f"{number % DISTRICTS:02}"
        facts = Facts(f"{district}-{number:06}", "", district)
        values = {path: _value(number, at) for at, path in enumerate(paths)}
        filled = Filled({**values, "@paper_number": facts.paper_number, "@district": district})
        for at, path in enumerate(paths[:20]):
            if (number + at) % 100 == 0:
                filled.answers.pop(path)
                filled.flags[path] = Flags(missing="blank")
            elif (number + at) % 100 == 1:
                filled.flags[path] = Flags(query="constraint")
        rows.append(Registered(head, form_id, "closed", facts, when, when))
        papers.append(filled)
        entries.append(Entry(CLOSED, head.opened_by, case_id, 1, "@status", new=write_answer(Answer("closed"))))
    first = next_key(connection)
    register_many(connection, first, rows)
    insert_filled(connection, layout, [(first + at, paper) for at, paper in enumerate(papers)])
    append_changes(connection, store.mark, entries)


def _value(number: int, at: int) -> str:
    mixed = (number * 7919 + at * 104_729 + number // 97) % 100_003
    kinds = (
        str(mixed % 90),
        str(1 + mixed % 2),
        f"text {mixed}",
        f"20{10 + mixed % 15}-0{1 + mixed % 9}-1{mixed % 10}",
        str(1 + mixed % 9),
    )
    return kinds[at % len(kinds)]


def open_large(folder: Path, cases: int, questions: int) -> Store:
    """The store, open."""
    return open_store(large_store(folder, cases, questions))
