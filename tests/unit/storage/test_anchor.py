from __future__ import annotations

import random

import pytest

from storage.anchor import _FIRST, _SECOND, head_words
from storage.audit import audit_head, verify
from storage.store import Store
from tests.unit.storage.papers import key_paper


def test_the_256_words_differ() -> None:
    assert len({first + second for first in _FIRST for second in _SECOND}) == 256


def test_the_words_follow_from_the_heads_in_any_order() -> None:
    heads = [(f"{number:016x}", number, f"{number:064x}") for number in range(5)]
    words = head_words(heads)
    assert len(words) == 8
    random.Random(1).shuffle(heads)  # noqa: S311  (an order, not a secret)
    assert head_words(heads) == words


@pytest.mark.parametrize("part", [0, 1, 2])
def test_any_other_head_gives_other_words(part: int) -> None:
    head = ["0" * 16, 3, "a" * 64]
    other = [*head]
    other[part] = 4 if part == 1 else str(head[part])[:-1] + "b"
    assert head_words([tuple(head)]) != head_words([tuple(other)])  # type: ignore[list-item]


def test_a_cut_tail_shows_in_the_words_although_the_audit_of_the_store_alone_is_content(store: Store) -> None:
    key_paper(store, "001")
    earlier = head_words(audit_head(store))
    case_id = key_paper(store, "002")
    later = head_words(audit_head(store))
    assert earlier != later

    def cut(connection: object) -> None:
        """Whoever has the file can drop the triggers and make them again."""
        run = connection.execute  # type: ignore[attr-defined]
        triggers = run("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'change'").fetchall()
        for name, _ in triggers:
            run(f"DROP TRIGGER {name}")
        run("DELETE FROM change WHERE case_id = ?", (case_id,))
        run("DELETE FROM cases WHERE case_id = ?", (case_id,))
        for _, sql in triggers:
            run(sql)

    store.write(cut)
    assert verify(store).findings == ()
    assert head_words(audit_head(store)) == earlier != later
