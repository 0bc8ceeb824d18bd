"""Words kept on paper are found in the trail they were made from, and only there."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from forms.errors import CannotRun
from main import main
from storage.anchor import head_words
from storage.audit import audit_head
from storage.batches import create_batch
from storage.district_file import pack
from storage.kept_words import find_words, read_words
from storage.merge import apply_merge, plan_merge
from storage.sheets import close_batch, read_standings
from storage.store import Store, open_store
from tests.unit.storage.papers import key_paper, new_store

SHEET = "babin dadur gagan kakel lalim mamas nanor rapat"


def words_now(store: Store) -> tuple[str, ...]:
    return head_words(audit_head(store))


def test_every_earlier_end_of_a_store_is_found_with_what_came_after(store: Store) -> None:
    key_paper(store, "001", enumerator="E1")
    kept = words_now(store)
    for number in ("002", "003"):
        key_paper(store, number, enumerator="E2")
    found = find_words(store, kept)
    assert found is not None
    assert (found.who, found.later) == ("E1", 2)
    now = find_words(store, words_now(store))
    assert now is not None
    assert now.later == 0


def test_the_words_of_a_trail_whose_end_was_cut_off_are_not_found(store: Store, tmp_path: Path) -> None:
    key_paper(store, "001")
    store.close()
    copy = tmp_path / "copy.anketa"
    copy.write_bytes(store.path.read_bytes())
    with open_store(store.path) as whole:
        key_paper(whole, "002")
        kept = words_now(whole)
    with open_store(copy) as cut:
        assert find_words(cut, kept) is None


def test_a_sheet_is_found_after_the_store_moved_to_another_file(store: Store, tmp_path: Path) -> None:
    key_paper(store, "001")
    kept = words_now(store)
    store.close()
    moved = tmp_path / "elsewhere.anketa"
    moved.write_bytes(store.path.read_bytes())
    with open_store(moved) as other:
        key_paper(other, "002")
        later = words_now(other)
        key_paper(other, "003")
        assert find_words(other, kept) is not None
        assert find_words(other, later) is not None


def test_the_sheet_of_a_district_is_found_at_the_centre_and_the_centre_s_own_too(store: Store, central: Store) -> None:
    batch = create_batch(store, name="May")
    close_batch(store, batch.batch_id, who="E1")
    sheet = store.run(read_standings)[batch.batch_id].words
    key_paper(store, "001")
    apply_merge(central, plan_merge(central, [pack(store, store.path.with_suffix(".sent")).path]))
    close_batch(central, batch.batch_id, who="S1")
    own = words_now(central)
    key_paper(store, "002")
    apply_merge(central, plan_merge(central, [pack(store, store.path.with_suffix(".sent")).path]))
    found = find_words(central, sheet)
    assert found is not None
    assert found.who == "E1"
    assert find_words(central, own) is not None


def test_the_words_of_another_store_are_not_found(store: Store, tmp_path: Path) -> None:
    with new_store(tmp_path, "south") as south:
        assert find_words(store, words_now(south)) is None


def test_words_are_read_as_somebody_types_them() -> None:
    typed = "1. Babin, DADUR gagan\n kakel - lalim mamas nanor  rapat."
    assert " ".join(read_words(typed)) == SHEET


@pytest.mark.parametrize(
    ("typed", "said"), [("babin dadur", "has 8 words"), (SHEET.replace("dadur", "dadut"), "Perhaps: dadur")]
)
def test_a_wrong_word_is_named_with_the_nearest(typed: str, said: str) -> None:
    with pytest.raises(CannotRun) as refused:
        read_words(typed)
    assert said in str(refused.value)


def test_the_audit_command_compares_a_sheet(store: Store, capsys: pytest.CaptureFixture[str]) -> None:
    key_paper(store, "001", enumerator="E1")
    kept = " ".join(words_now(store))
    key_paper(store, "002")
    store.close()
    assert main(["audit", str(store.path), "--words", kept]) == 0
    assert "are in this trail" in capsys.readouterr().out
    assert main(["audit", str(store.path), "--words", SHEET]) == 1
    assert "are NOT in this trail" in capsys.readouterr().out
    assert main(["audit", str(store.path), "--json", "--words", kept]) == 0
    assert json.loads(capsys.readouterr().out)["kept"]["who"] == "E1"
    assert main(["audit", str(store.path), "--words", "babin"]) == 2
