from __future__ import annotations

from pathlib import Path

from storage.notes import read_notes, set_note
from storage.store import create_store, open_store
from tests.unit.storage.papers import household_xml


def test_a_note_stays_with_the_store_until_it_is_taken_away(tmp_path: Path) -> None:
    path = tmp_path / "a.anketa"
    with create_store(path, xform_xml=household_xml()) as store:
        assert read_notes(store) == ()
        set_note(store, "note", "synthetic")
        set_note(store, "about", "pilot")
        set_note(store, "note", "The data are synthetic.")
    with open_store(path) as store:
        assert store.kind == "district"
        assert read_notes(store) == (("about", "pilot"), ("note", "The data are synthetic."))
        set_note(store, "about", "")
    with open_store(path, read_only=True) as store:
        assert read_notes(store) == (("note", "The data are synthetic."),)
