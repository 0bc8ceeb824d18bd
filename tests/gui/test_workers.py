from __future__ import annotations

import gc
import threading
import weakref
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from exporters.errors import ExportCancelled
from forms.errors import AnketaError
from gui.context import AppContext
from gui.workers import Progress
from storage.errors import Cancelled


class Outcome:
    """What a long work told."""

    def __init__(self) -> None:
        self.results: list[Any] = []
        self.errors: list[Exception] = []
        self.cancels = 0
        self.steps: list[tuple[int, int, str]] = []
        self.thread = 0

    def done(self, result: object) -> None:
        self.results.append(result)
        self.thread = threading.get_ident()

    def cancelled(self) -> None:
        self.cancels += 1

    def progressed(self, done: int, total: int, what: str) -> None:
        self.steps.append((done, total, what))

    def names(self) -> dict[str, Any]:
        return {
            "done": self.done,
            "failed": self.errors.append,
            "cancelled": self.cancelled,
            "progressed": self.progressed,
        }


def test_long_work_runs_beside_the_window_and_tells_its_result_in_it(context: AppContext, qtbot: QtBot) -> None:
    outcome = Outcome()
    elsewhere: list[int] = []

    def work(progress: Progress) -> int:
        elsewhere.append(threading.get_ident())
        progress(1, 2, "reading")
        return 42

    context.run_long(work, **outcome.names())
    assert context.is_busy
    qtbot.waitUntil(lambda: not context.is_busy)
    assert outcome.results == [42]
    assert outcome.steps == [(1, 2, "reading")]
    assert elsewhere != [threading.get_ident()]
    assert outcome.thread == threading.get_ident()


def test_a_refusal_of_ours_arrives_with_its_words(context: AppContext, qtbot: QtBot) -> None:
    outcome = Outcome()

    def work(_progress: Progress) -> None:
        raise AnketaError("the disk is full", advice="Make room.")

    context.run_long(work, **outcome.names())
    qtbot.waitUntil(lambda: not context.is_busy)
    assert [str(error) for error in outcome.errors] == ["the disk is full\n  Make room."]
    assert outcome.results == []


def test_what_nobody_foresaw_is_told_as_a_failure(context: AppContext, qtbot: QtBot) -> None:
    outcome = Outcome()

    def work(_progress: Progress) -> None:
        raise ZeroDivisionError

    context.run_long(work, **outcome.names())
    qtbot.waitUntil(lambda: not context.is_busy)
    assert isinstance(outcome.errors[0], AnketaError)
    assert "ZeroDivisionError" in str(outcome.errors[0])


@pytest.mark.parametrize("word", [Cancelled, ExportCancelled])
def test_cancelling_is_neither_success_nor_failure(word: type[AnketaError], context: AppContext, qtbot: QtBot) -> None:
    outcome = Outcome()
    begun = threading.Event()

    def work(progress: Progress) -> None:
        while progress(0, 0, "waiting"):
            begun.set()
        raise word("stopped")

    long_work = context.run_long(work, **outcome.names())
    assert begun.wait(5)
    long_work.cancel()
    qtbot.waitUntil(lambda: not context.is_busy)
    assert (outcome.cancels, outcome.results, outcome.errors) == (1, [], [])


def test_work_that_was_done_before_the_cancel_came_is_told_as_done(context: AppContext, qtbot: QtBot) -> None:
    outcome = Outcome()
    long_work = context.run_long(lambda _progress: "merged", **outcome.names())
    long_work.cancel()
    qtbot.waitUntil(lambda: not context.is_busy)
    assert outcome.results == ["merged"]


def test_closing_stops_what_runs_waits_for_it_and_tells_nobody(context: AppContext, qtbot: QtBot) -> None:
    ended = threading.Event()

    def work(progress: Progress) -> None:
        while progress(0, 0, ""):
            pass
        ended.set()
        raise Cancelled("stopped")

    outcome = Outcome()
    context.run_long(work, **outcome.names())
    context.stop_long_work()
    assert ended.is_set()
    qtbot.waitUntil(lambda: not context.is_busy)
    assert (outcome.cancels, outcome.steps) == (0, []), "who listened is gone by then"


def test_who_is_told_lives_as_long_as_the_work(context: AppContext, qtbot: QtBot) -> None:
    outcome = Outcome()
    watched = weakref.ref(outcome)
    may_end = threading.Event()
    context.run_long(lambda _progress: may_end.wait(5), **outcome.names())
    del outcome
    gc.collect()
    assert watched() is not None
    may_end.set()
    qtbot.waitUntil(lambda: not context.is_busy)
    assert watched() is None or watched().results == [True]  # type: ignore[union-attr]


def test_a_work_that_reports_with_every_step_does_not_fill_the_queue(context: AppContext, qtbot: QtBot) -> None:
    outcome = Outcome()

    def work(progress: Progress) -> str:
        for step in range(1, 100_001):
            progress(step, 100_000, "reading")
        progress(1, 5, "writing")
        return "done"

    context.run_long(work, **outcome.names())
    qtbot.waitUntil(lambda: not context.is_busy)
    assert outcome.steps[0] == (1, 100_000, "reading")
    assert outcome.steps[-2:] == [(100_000, 100_000, "reading"), (1, 5, "writing")]
    assert len(outcome.steps) < 1_000
