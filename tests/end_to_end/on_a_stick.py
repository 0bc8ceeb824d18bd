"""Work on a stick that goes away, in a process of its own under `bad_machine.c`.

    python -m tests.end_to_end.on_a_stick key STORE | merge STORE FILE | pack STORE FILE

`key` says what it keys and what was stored, as `faults_writer` does, and at the end `["refused", what, advice]`. The
others pull the stick out before its first call, its second, and so on until they succeed; what must not be is asserted.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from forms.errors import AnketaError
from storage.audit import verify
from storage.cases import list_cases
from storage.district_file import pack
from storage.errors import FileRefused, FolderMissing
from storage.merge import apply_merge, plan_merge
from storage.signed_file import check_file
from storage.store import open_store
from tests.end_to_end import faults_writer

#: Papers in the file that is merged.
PAPERS = 40
_MOST_CALLS = 2_000


def key(store: str) -> None:
    """Papers, until the stick is gone."""
    try:
        faults_writer.main(store, "20")
    except AnketaError as error:
        faults_writer.say(["refused", str(error), error.advice])


def merge(store: str, file: str) -> None:
    """A file from the stick: all of it or nothing."""

    def attempt(calls: int) -> bool:
        with open_store(store) as central:
            stay_for(calls)
            try:
                plan = plan_merge(central, [Path(file)])
                refused = plan.files[0].refused
                if not refused:
                    apply_merge(central, plan)
            except FileRefused as error:
                refused = (error,)
            stay_for(-1)
            there = len(list_cases(central))
            assert there == (0 if refused else PAPERS), (calls, there, refused)
            assert all(error.advice for error in refused)
            assert verify(central).findings == ()
            return not refused

    at_every_call(attempt)


def pack_there(store: str, file: str) -> None:
    """A file onto the stick, where an older one lies: one of the two is there, and whole."""

    def attempt(calls: int) -> bool:
        with open_store(store) as district:
            number = check_file(Path(file)).manifest.number
            stay_for(calls)
            advice = ""
            try:
                number = pack(district, Path(file)).number
            except FolderMissing as error:
                advice = error.advice
            stay_for(-1)
            there = check_file(Path(file)).manifest.number
            assert there == number, (calls, there, number, advice)
            return not advice

    at_every_call(attempt)


def at_every_call(attempt: Callable[[int], bool]) -> None:
    """Pull the stick out before its first call, its second, and so on, until the attempt succeeds."""
    calls = next(calls for calls in range(_MOST_CALLS) if attempt(calls))
    assert calls > 3, "the stick was hardly used"
    print(f"it took {calls} calls of the stick")


def stay_for(calls: int) -> None:
    """Let the stick answer so many more calls; -1: it stays."""
    ctypes.CDLL(None).vanish_after(calls)


STEPS: Mapping[str, Callable[..., None]] = {"key": key, "merge": merge, "pack": pack_there}

if __name__ == "__main__":
    STEPS[sys.argv[1]](*sys.argv[2:])
