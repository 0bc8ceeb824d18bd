"""Two keyings of a paper stay strangers to each other until both are closed (KEYING.md: double keying is blind).

Whoever keys a paper the second time must not see what was keyed first, nor the first keyer what is keyed second. The
rule of the desk, whatever way leads to a paper; a supervisor stands outside of it.
"""

from __future__ import annotations

from forms.errors import EntryError
from forms.wording import phrase
from storage.batches import list_batches, numbers_between
from storage.case_rows import DRAFT, VOID, CaseRow, find_key, read_registered
from storage.cases import find_paper
from storage.driver import Connection
from storage.keyers import is_keyer
from storage.store import Store
from storage.study_rules import SAME_PERSON, allows


def need_open_blind(store: Store, case_id: str, keying: int, who: str) -> None:
    """Raise `EntryError` when opening this keying would show `who` what they key, or are to key, on their own.

    Of the first keying of a paper that a batch of second keyings expects: whoever did not key it is turned away while
    the second keying is not closed, because it may still be theirs; whoever keyed the second, always. Of a second
    keying: whoever keyed the first.
    """
    number = store.run(lambda connection: _number(connection, case_id, keying))
    papers = find_paper(store, number) if number and who else ()
    row = next((one for one in papers if (one.case_id, one.keying) == (case_id, keying)), None)
    if row is None:
        return
    others = [one for one in papers if one.keying != keying and one.status != VOID]
    if any(is_keyer(store, one, who) for one in others) and (keying == 1 or not allows(store, SAME_PERSON)):
        raise EntryError(
            phrase("Storage", "you key paper {paper_number} yourself, blind, in its other keying").format(
                paper_number=row.paper_number
            ),
            where=row.paper_number,
            advice=phrase("Storage", "A supervisor can open it."),
        )
    if keying == 1 and not is_keyer(store, row, who) and row.status != DRAFT and _is_expected(store, row, others):
        raise EntryError(
            phrase(
                "Storage",
                "paper {paper_number} is to be keyed a second time, by somebody who has not seen the first keying",
            ).format(paper_number=row.paper_number),
            where=row.paper_number,
            advice=phrase("Storage", "Its own keyer or a supervisor can open it."),
        )


def _number(connection: Connection, case_id: str, keying: int) -> str:
    key = find_key(connection, case_id, keying)
    return "" if key is None else read_registered(connection, key.case_key).facts.paper_number


def _is_expected(store: Store, row: CaseRow, others: list[CaseRow]) -> bool:
    """Whether the second keying of a paper is still to come or not yet closed."""
    if any(one.status != DRAFT for one in others):
        return False
    return bool(others) or any(
        row.paper_number in numbers_between(batch.numbers_from, batch.numbers_to)
        for batch in list_batches(store)
        if batch.keying == 2
    )
