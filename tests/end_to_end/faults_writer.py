"""A real writer at the keyboard, in a process of its own: it says what it keys, and what was stored.

    python -m tests.end_to_end.faults_writer STORE PAPERS [SYNCHRONOUS]

`["keys", case, path, row, text]` before an answer goes to the journal, `["stored", case, status, answers]` after the
journal has returned. SYNCHRONOUS takes the store's protection away, to show that the tests would notice.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from forms.entry_session import EntrySession
from forms.journal import Place
from storage import driver
from storage.cases import CaseJournal, create_case
from storage.layout import computed_paths
from storage.store import Store, open_store
from tests.unit.storage.papers import AGE, ASKER, BIRTHS, NO, REMARK, SEX

#: Keyed on every paper, the remark twice: a changed answer must not fall back.
STEPS = ((NO, "{0:05}"), (ASKER, "asker {0}"), (AGE, "{1}"), (SEX, "2"), (BIRTHS, "{2}"), (REMARK, "first {0}"),
         (AGE, "{3}"), (REMARK, "second {0}"))  # fmt: skip


def main(path: str, papers: str, synchronous: str = "FULL") -> None:
    """Key papers, one after the other."""
    weaker = tuple(pragma.replace("= FULL", f"= {synchronous}") for pragma in driver._WRITER_PRAGMAS)
    driver._WRITER_PRAGMAS = weaker
    with open_store(Path(path)) as store:
        for number in range(1, int(papers) + 1):
            key_paper(store, number)


def key_paper(store: Store, number: int) -> None:
    """One paper, answer by answer; every third stays a draft."""
    state = create_case(store, enumerator="E1")
    session = EntrySession(store.form(), state, CaseJournal(store, state.case_id, 1, "E1"))
    for place, template in STEPS:
        text = template.format(number, 18 + number % 50, number % 9, 19 + number % 50)
        session.go(place)
        say(["keys", state.case_id, place.path, place.row, text])
        session.key(text)
        say_stored(store, state.case_id, session, "draft")
    if number % 3:
        session.close()
        say_stored(store, state.case_id, session, "closed")


def say_stored(store: Store, case_id: str, session: EntrySession, status: str) -> None:
    """What the screen shows as accepted, computed answers left out."""
    computed = computed_paths(store.form())
    answers = [
        [place.path, place.row, answer.value]
        for place, answer in session.state().answers.items()
        if answer.value and place.path not in computed
    ]
    say(["stored", case_id, status, answers])


def say(line: list[object]) -> None:
    """One line, out of this process at once and in one piece."""
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()


class Heard:
    """What a writer said: the last stored state of each case, and the answer that may be there besides."""

    def __init__(self) -> None:
        self.stored: dict[str, tuple[str, dict[Place, str]]] = {}
        self.keyed: dict[str, tuple[Place, str]] = {}

    def hear(self, line: str) -> None:
        """Take in one line."""
        said = json.loads(line)
        if said[0] == "keys":
            self.keyed[said[1]] = Place(said[2], said[3]), said[4]
        else:
            self.keyed.pop(said[1], None)
            self.stored[said[1]] = said[2], {Place(path, row): value for path, row, value in said[3]}


if __name__ == "__main__":
    main(*sys.argv[1:])
