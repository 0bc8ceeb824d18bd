"""Small parts: labels, buttons, cards and fields that name what they are."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gui.icons import draw_icon, icon_size
from gui.theme import Theme, mark

Layout = TypeVar("Layout", bound=QBoxLayout)


def make_label(size: str = "text", role: str = "text", *, bold: bool = False, wrap: bool = False) -> QLabel:
    """A label of a type size and role, empty as yet."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wrap)
    mark(label, size=size, role=role, weight="bold" if bold else "normal")
    return label


def make_button(kind: str = "plain") -> QPushButton:
    """A push button of a kind the stylesheet knows (`plain`, `primary`, `quiet`, `choice`, `nav`)."""
    button = QPushButton()
    button.setAutoDefault(True)  # Enter presses it when it has the focus
    mark(button, kind=kind)
    return button


def put_icon(button: QPushButton, name: str, theme: Theme, role: str = "text") -> None:
    """Give a button an icon in a role's colour."""
    button.setIcon(draw_icon(name, theme, role))
    button.setIconSize(icon_size(theme))


def name_control(control: QWidget, name: str, description: str = "") -> None:
    """Tell a screen reader what a control is."""
    control.setAccessibleName(name)
    control.setAccessibleDescription(description)


def make_card(kind: str = "card") -> QFrame:
    """A raised frame."""
    card = QFrame()
    card.setFrameShape(QFrame.Shape.NoFrame)
    mark(card, kind=kind)
    return card


def lay_row(*parts: QWidget | int, into: QWidget | None = None) -> QHBoxLayout:
    """A row of widgets; an int is a stretch of that weight."""
    return _fill(QHBoxLayout() if into is None else QHBoxLayout(into), parts)


def lay_column(*parts: QWidget | int, into: QWidget | None = None) -> QVBoxLayout:
    """A column of widgets; an int is a stretch of that weight."""
    return _fill(QVBoxLayout() if into is None else QVBoxLayout(into), parts)


def _fill(layout: Layout, parts: tuple[QWidget | int, ...]) -> Layout:
    for part in parts:
        if isinstance(part, int):
            layout.addStretch(part)
        else:
            layout.addWidget(part)
    return layout


class NamedField(QWidget):
    """A field under its label, with a line of help: `field` is what the person fills."""

    def __init__(self, field: QWidget, beside: QWidget | None = None) -> None:
        super().__init__()
        self.field = field
        self.label = make_label("text", bold=True)
        self.label.setBuddy(field)
        self.help = make_label("small", "muted", wrap=True)
        column = lay_column(self.label, into=self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        row = lay_row(field)
        row.setSpacing(8)
        if beside is not None:
            row.addWidget(beside)
        column.addLayout(row)
        column.addWidget(self.help)

    def write(self, label: str, text: str = "") -> None:
        """Set the label and the help under the field; the same names it for a screen reader."""
        self.label.setText(label)
        self.help.setText(text)
        self.help.setVisible(bool(text))
        name_control(self.field, label, text)
