"""What a screen reader hears of the keying page.

The box keeps the focus from question to question, so a reader would say nothing of the next one: each question and each
finding is announced. The painted panels carry their words as accessible names and descriptions.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from forms.entry_view import QuestionView, Section
from forms.wording import translate
from gui.entry.lines import Line, Paper
from gui.entry.wording import Wording


def announce(widget: QWidget, words: str, *, is_urgent: bool = False) -> None:
    """Let a screen reader say this now; nothing where none runs."""
    if QAccessible.isActive() and words:
        event = QAccessibleAnnouncementEvent(widget, words)
        urgent, polite = QAccessible.AnnouncementPoliteness.Assertive, QAccessible.AnnouncementPoliteness.Polite
        event.setPoliteness(urgent if is_urgent else polite)
        QAccessible.updateAccessibility(event)


def describe_question(view: QuestionView, hint: str, wording: Wording) -> str:
    """What is heard of a question besides its number and label: where it stands, its list, what stands in it."""
    stands = " ".join(part for part in (view.display, view.echo) if part)
    if view.answer.missing:
        stands = wording.missing(view.answer.missing)
    choices = "; ".join(f"{one.short_code or one.code} {one.label}" for one in view.choices)
    return ". ".join(part for part in (hint, choices, stands) if part)


def describe_neighbours(paper: Paper, index: int, wording: Wording) -> str:
    """The lines before and after the card, as they are painted."""
    before = paper.line(index - 1) if 0 < index <= len(paper) else None
    after = paper.line(index + 1) if 0 <= index < len(paper) - 1 else None
    parts = (
        (translate("Reader", "Before: {line}"), before),
        (translate("Reader", "Next: {line}"), after),
    )
    return ". ".join(
        QCoreApplication.translate("Reader", words).format(line=say_line(line, wording))
        for words, line in parts
        if line
    )


def say_line(line: Line, wording: Wording) -> str:
    """A line of the paper in words."""
    if not line.cells or line.kind in {"heading", "note"}:
        return line.title
    said = []
    for cell in line.cells:
        answer = " ".join(part for part in (cell.code, cell.echo) if part) or (
            wording.missing(cell.missing) if cell.missing else ""
        )
        if cell.state == "skipped":
            answer = wording.skipped_here(cell.because)
        name = " ".join(part for part in (cell.number, cell.label) if part)
        said.append(f"{name}: {answer}" if answer else name)
    return ", ".join(said)


def describe_sections(sections: tuple[Section, ...], current: int, counts: list[str]) -> str:
    """The rail in words: the section at hand of how many, what is open."""
    words = translate("Reader", "Section {number} of {count}: {title}")
    here = (
        QCoreApplication.translate("Reader", words).format(
            number=current + 1, count=len(sections), title=sections[current].title
        )
        if 0 <= current < len(sections)
        else ""
    )
    return ". ".join(part for part in (here, *counts) if part)
