"""What the store says of a paper's number: keyed before, by the same person, outside the batch (KEYING.md, papers)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from forms.errors import EntryError
from forms.wording import translate
from gui.entry.header_question import Strange
from gui.entry.papers import OpenPaper, Seat, is_outside, papers_numbered
from gui.language import say_moment
from storage.batches import Batch, list_batches, numbers_between
from storage.second_keying import is_drawn, may_key_second


def check_number(seat: Seat, paper: OpenPaper, number: str) -> Strange | None:
    """Why a number is asked about, None when nothing is strange."""
    try:
        need_another_person(seat, paper, number)
    except EntryError as error:
        return Strange(f"{error.what} {error.advice}", may_keep=False)
    others = papers_numbered(seat.store, number, paper)
    if others:
        words = _say(
            translate(
                "EntryPage",
                "Paper {number} is already keyed: {who}, {when}, batch {batch}. "
                "Mistyped: F8. Another paper, or its second keying: F2.",
            )
        )
        said = words.format(
            number=number,
            who=others[0].enumerator,
            when=say_moment(others[0].opened_at),
            batch=others[0].batch_name or "–",
        )
        return Strange(said, may_be_second=paper.keying == 1)
    if paper.keying == 2 and not is_drawn(seat.store, number):
        words = _say(
            translate(
                "EntryPage",
                "Paper {number} was not drawn for the second keying. If it is to be keyed twice, press F2; F8 clears.",
            )
        )
        return Strange(words.format(number=number))
    if is_outside(paper.batch, number) and paper.batch is not None:
        words = _say(
            translate(
                "EntryPage",
                "Paper {number} is not among those of this batch, {low}–{high}. If it stands so, press F2; F8 clears.",
            )
        )
        return Strange(words.format(number=number, low=paper.batch.numbers_from, high=paper.batch.numbers_to))
    return None


def need_another_person(seat: Seat, paper: OpenPaper, number: str) -> None:
    """Raise `EntryError` when this person keyed the paper the first time and the study wants another.

    A second keying without a number is refused as well: by its number it finds its first.
    """
    if paper.keying == 2 and not number:
        what = _say(translate("EntryPage", "A second keying needs the paper's number."))
        raise EntryError(what, advice=_say(translate("EntryPage", "Go back to it with F6.")))
    if paper.keying == 2 and not may_key_second(seat.store, number, seat.enumerator):
        words = _say(
            translate("EntryPage", "You keyed paper {number} the first time; another person keys it the second time.")
        )
        advice = _say(translate("EntryPage", "Type another number."))
        raise EntryError(words.format(number=number), advice=advice)


def second_batch(seat: Seat, number: str) -> Batch | None:
    """The batch of second keyings that expects a paper; None when there is none."""
    second = [batch for batch in list_batches(seat.store) if batch.keying == 2]
    return next((batch for batch in second if number in numbers_between(batch.numbers_from, batch.numbers_to)), None)


def _say(text: str) -> str:
    return QCoreApplication.translate("EntryPage", text)
