from __future__ import annotations

import pytest

from storage.cases import last_draft, open_case
from storage.errors import StoreDamaged
from storage.store import Store
from tests.unit.storage.papers import begin_paper


def test_a_drafts_steps_that_the_disk_spoiled_are_named_with_advice(store: Store) -> None:
    begin_paper(store, "001")
    draft = last_draft(store)
    assert draft is not None
    store.write(lambda connection: connection.execute("UPDATE draft_step SET changes = '[[\x01'"))
    with pytest.raises(StoreDamaged) as caught:
        open_case(store, draft.case_id)
    assert caught.value.advice
