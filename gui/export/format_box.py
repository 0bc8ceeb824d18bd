"""The formats to tick, and what each of the ticked ones cannot carry."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from forms.wording import phrase
from gui.export.format_words import say_format
from gui.widgets.parts import lay_column, lay_row, make_button, make_label, name_control

#: Boxes in a row.
COLUMNS = 2


class FormatBox(QWidget):
    """A box for each format there is, two in a row; unfolded, what the tables lose in the ticked ones."""

    def __init__(self) -> None:
        super().__init__()
        self.boxes: dict[str, QCheckBox] = {}
        self._label = make_label(bold=True)
        self._grid = QGridLayout()
        self._grid.setVerticalSpacing(4)
        self._grid.setHorizontalSpacing(16)
        self._grid.setColumnStretch(COLUMNS, 1)
        self.unfold = make_button("quiet")
        self.unfold.setCheckable(True)
        self.unfold.toggled.connect(lambda _on: self._write_losses())
        self.losses = make_label("small", "muted", wrap=True)
        column = lay_column(into=self)
        column.addLayout(lay_row(self._label, self.unfold, 1))
        column.addLayout(self._grid)
        column.addWidget(self.losses)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)

    @property
    def chosen(self) -> tuple[str, ...]:
        """Keys of the ticked formats, in the table's order."""
        return tuple(key for key, box in self.boxes.items() if box.isChecked())

    def fill(self) -> None:
        """Make the boxes, once; those of an ordinary export are ticked."""
        from exporters.formats import FORMATS
        from exporters.package import DEFAULT_FORMATS

        if self.boxes:
            return
        for at, key in enumerate(FORMATS):
            box = QCheckBox()
            box.setChecked(key in DEFAULT_FORMATS)
            box.toggled.connect(lambda _on: self._write_losses())
            self.boxes[key] = box
            self._grid.addWidget(box, at // COLUMNS, at % COLUMNS)
        self.retranslate()

    def choose(self, keys: Collection[str]) -> None:
        """Tick these and no others."""
        for key, box in self.boxes.items():
            box.setChecked(key in keys)

    def retranslate(self) -> None:
        """Write every text in the present language."""
        from exporters.formats import FORMATS

        self._label.setText(self.tr("Formats"))
        self.unfold.setText(self.tr("What they do not carry"))
        for key, box in self.boxes.items():
            text = say_format(key, FORMATS[key].title)
            box.setText(text)
            box.setToolTip(FORMATS[key].files)
            name_control(box, text, FORMATS[key].files)
        self._write_losses()

    def changeEvent(self, event: QEvent) -> None:
        """Write the texts again when the language changed."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _write_losses(self) -> None:
        from exporters.formats import FORMATS

        lines = [
            self.tr("{format} does not carry: {losses}.").format(
                format=say_format(key, FORMATS[key].title),
                losses="; ".join(phrase("Exports", loss) for loss in FORMATS[key].loses),
            )
            for key in self.chosen
            if FORMATS[key].loses
        ]
        self.losses.setText("\n".join(lines))
        self.losses.setVisible(bool(lines) and self.unfold.isChecked())
        self.unfold.setVisible(bool(lines))
