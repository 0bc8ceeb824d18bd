"""Papers for tests of the window: keyed through the session, as the keyboard does."""

from __future__ import annotations

from forms.entry_session import EntrySession
from storage.batches import Batch
from storage.cases import CaseJournal, create_case
from storage.store import Store


def key_paper(store: Store, batch: Batch, number: str, *, who: str = "07", close: bool = False) -> str:
    """Key the number of a paper and, if asked, close it as incomplete; the case's id."""
    state = create_case(store, batch=batch, enumerator=who)
    session = EntrySession(store.form(), state, CaseJournal(store, state.case_id, 1, who))
    step = session.key(number)
    assert not step.findings
    if close:
        session.close(incomplete=True, reason="end of the survey")
    return state.case_id
