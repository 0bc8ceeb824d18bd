"""The practice store: a file of its own, marked, with a bundle of sample papers to key and to be compared."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import resources
from storage.batches import Batch, create_batch
from storage.cases import open_case
from storage.people import Person, add_person
from storage.practice_mark import PRACTICE
from storage.practice_papers import Comparison, SamplePaper, compare, header_answers, load_samples, next_sample
from storage.store import Store, create_store

#: The one person of a practice store.
LEARNER = "P"
_FORM = "questionnaires/police_417.xlsx"
_NO_DISTRICT = "99999"


def create_practice_store(path: Path, *, batch_name: str = "Practice", learner: str = "") -> Store:
    """Make a practice store of the built-in questionnaire, and open it: one person, one bundle of sample papers.

    Raises what `create_store` raises; nothing is left behind when it does.
    """
    from forms.form_file import read_form_file

    read = read_form_file(resources.file(_FORM))
    store = create_store(
        path, xform_xml=read.converted.xml, source=read.source, files=read.files, kind=PRACTICE, district=_NO_DISTRICT
    )
    add_person(store, Person(LEARNER, learner), who=LEARNER)
    samples = load_samples()
    create_batch(
        store,
        name=batch_name,
        numbers_from=samples.numbers[0],
        numbers_to=samples.numbers[1],
        received=len(samples.papers) + 1,
        header=header_answers(store.form(), samples),
        who=LEARNER,
    )
    return store


def is_practice(store: Store) -> bool:
    """Whether a store is for practice."""
    return store.kind == PRACTICE


def practice_batch(store: Store) -> Batch | None:
    """The bundle of sample papers; None when the store has no such batch."""
    from storage.batches import list_batches

    first, last = load_samples().numbers
    return next((one for one in list_batches(store) if (one.numbers_from, one.numbers_to) == (first, last)), None)


def sample_to_key(store: Store) -> SamplePaper | None:
    """The first sample paper that nobody has begun yet; None when all are begun."""
    sql = "SELECT DISTINCT paper_number FROM cases WHERE status <> 'void'"
    begun = store.run(lambda connection: {number: None for (number,) in connection.execute(sql)})
    return next_sample(load_samples(), begun)


def compare_case(store: Store, case_id: str) -> Comparison | None:
    """A keyed sample paper beside what stands on it; None when its number is that of no sample paper."""
    answers = open_case(store, case_id).answers
    form = store.form()
    number_at = next((place for place in answers if place.path in _number_paths(store)), None)
    sample = load_samples().paper(answers[number_at].value) if number_at is not None else None
    if sample is None or sample.outcome:
        return None
    return compare(form, sample, answers)


def practised(store: Store) -> Iterator[tuple[str, Comparison]]:
    """(case id, comparison) of every sample paper that is closed, by number."""
    sql = (
        "SELECT case_id FROM cases WHERE status NOT IN ('draft', 'void') AND keying = 1 ORDER BY paper_number, case_id"
    )
    for case_id in store.run(lambda connection: [row[0] for row in connection.execute(sql)]):
        found = compare_case(store, case_id)
        if found is not None:
            yield case_id, found


def _number_paths(store: Store) -> frozenset[str]:
    from storage.layout import carriers

    return frozenset(carriers(store.form())["@paper_number"])
