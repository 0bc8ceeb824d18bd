"""The sheet of a batch as a document: what is printed, and what the screen shows before."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QObject

from gui.batches.words import say_balance, say_numbers, say_paper, say_rate, say_surplus, say_when, say_who
from gui.language import say_day, say_moment
from storage.batch_papers import MISSING
from storage.batch_sheet import BatchSheet

#: Missing numbers written out on the sheet; ranges count as one.
_MOST_NUMBERS = 200


class SheetText(QObject):
    """Writes the sheet as the HTML that a text document takes; an object because Qt looks its texts up by class."""

    def write(self, sheet: BatchSheet, station: str) -> str:
        """The whole sheet; `station` names the laptop's file."""
        batch, counts = sheet.batch, sheet.counts
        keyings = {1: self.tr("first keying"), 2: self.tr("second keying, blind")}
        numbers = " – ".join(filter(None, (batch.numbers_from, batch.numbers_to)))
        days = " – ".join(dict.fromkeys(say_day(day) for day in (sheet.first_day, sheet.last_day) if day))
        facts = (
            (self.tr("Questionnaire"), f"{sheet.title}, " + self.tr("version {version}").format(version=sheet.version)),
            (self.tr("District"), batch.district or "–"),
            (self.tr("Keying"), keyings.get(batch.keying, str(batch.keying))),
            (self.tr("Paper numbers"), numbers or "–"),
            (self.tr("Balance"), " ".join(filter(None, (say_balance(counts), say_surplus(counts))))),
            (self.tr("Response"), say_rate(counts) or "–"),
            (self.tr("Missing numbers"), say_numbers(counts.missing_numbers, _MOST_NUMBERS) or self.tr("none")),
            (self.tr("Keyed twice"), say_numbers(counts.duplicates, _MOST_NUMBERS) or self.tr("none")),
            (self.tr("Open queries"), str(sheet.queries)),
            (self.tr("Keyed by"), self._keyers(sheet) or "–"),
            (self.tr("Keyed on"), days or "–"),
            (self.tr("File"), station),
        )
        title = self.tr("Sheet of batch {name}").format(name=batch.name)
        parts = [f"<h2>{escape(title)}</h2>", _table(facts), self._outcomes(sheet), self._closing(sheet)]
        return "\n".join(filter(None, parts))

    def _keyers(self, sheet: BatchSheet) -> str:
        return ", ".join(
            f"{' '.join(filter(None, (code, sheet.names.get(code, ''))))}: {count}"
            for code, count in sheet.keyers.items()
        )

    def _outcomes(self, sheet: BatchSheet) -> str:
        """Every paper that is neither keyed nor missing."""
        told = [paper for paper in sheet.papers if paper.state != MISSING]
        if not told:
            return ""
        head = (self.tr("Number"), self.tr("What is known"), self.tr("Who"), self.tr("When"))
        rows = [(paper.number, say_paper(paper), say_who(paper), say_when(paper)) for paper in told]
        return _rows(head, rows)

    def _closing(self, sheet: BatchSheet) -> str:
        standing = sheet.counts.standing
        if not standing.is_closed:
            text = escape(self.tr("Not closed yet."))
            return f"<p><b>{text}</b></p>"
        closed = self.tr("Closed {when} by {who}.").format(when=say_moment(standing.made_at), who=standing.who or "–")
        words = " ".join(standing.words)
        kept = self.tr("Keep these words on paper: they show later whether anything of the trail was taken away.")
        sign = self.tr("Signature")
        return (
            f"<p>{escape(closed)}</p><p style='font-size:large'><b>{escape(words)}</b></p><p>{escape(kept)}</p>"
            f"<p><br>{escape(sign)} ____________________________</p>"
        )


def _table(facts: tuple[tuple[str, str], ...]) -> str:
    rows = "".join(
        f"<tr><td style='padding-right:16px'>{escape(name)}</td><td><b>{escape(said)}</b></td></tr>"
        for name, said in facts
    )
    return f"<table cellspacing='0' cellpadding='3'>{rows}</table>"


def _rows(head: tuple[str, ...], rows: list[tuple[str, str, str, str]]) -> str:
    titles = "".join(f"<th align='left'>{escape(title)}</th>" for title in head)
    body = "".join(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>" for row in rows)
    return f"<p></p><table border='1' cellspacing='0' cellpadding='3'><tr>{titles}</tr>{body}</table>"
