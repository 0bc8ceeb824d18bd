"""The list of differences as a sheet to print: paper, question, both readings, and room for what the paper says."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextDocument

from exporters.difference_list import Difference
from exporters.errors import CannotWrite
from gui.missing_words import say_missing
from gui.widgets.pdf import a4, write_pdf

_STYLE = """
body { font-size: 9pt; color: #000000; } h1 { font-size: 13pt; }
th { text-align: left; border-bottom: 1px solid #444444; } td { border-bottom: 1px solid #bbbbbb; }
.muted { color: #555555; }
"""


#: Columns in per cent of the sheet; the last one has room for a pen.
_WIDTHS = (12, 30, 19, 19, 20)
#: Margins of the sheet, mm.
_MARGIN = 12.0


class DifferenceSheet(QObject):
    """Writes it; an object because Qt looks texts up under a class."""

    def to_html(self, differences: Sequence[Difference], title: str) -> str:
        """The sheet as a page."""
        heads = (
            self.tr("Paper"), self.tr("Question"), self.tr("First keying"), self.tr("Second keying"),
            self.tr("On the paper"),
        )  # fmt: skip
        head = "".join(f"<th width='{wide}%'>{escape(word)}</th>" for word, wide in zip(heads, _WIDTHS, strict=True))
        rows = "".join(self._row(one) for one in differences)
        return (
            f"<html><head><meta charset='utf-8'><style>{_STYLE}</style><title>{escape(title)}</title></head><body>"
            f"<h1>{escape(title)}</h1><table width='100%' cellspacing='0' cellpadding='4'>"
            f"<thead><tr>{head}</tr></thead>{rows}</table></body></html>"
        )

    def write_pdf(self, path: Path, differences: Sequence[Difference], title: str) -> None:
        """The sheet as an A4 PDF. Raises `CannotWrite`."""
        try:
            with path.open("ab"):  # Qt says nothing where it cannot write
                pass
        except OSError as error:
            raise CannotWrite(
                self.tr("the sheet cannot be written ({why})").format(why=error.strerror or error),
                where=str(path),
                advice=self.tr("Close the file where it is open, or choose another folder."),
            ) from error
        document = QTextDocument()
        document.setHtml(self.to_html(differences, title))
        write_pdf(document, path, a4(_MARGIN), title)

    def _row(self, one: Difference) -> str:
        question = " · ".join(part for part in (one.number, one.label, self._say_row(one)) if part)
        first = self._reading(one.first, one.first_label, one.first_keyer)
        second = self._reading(one.second, one.second_label, one.second_keyer)
        decided = escape(" ".join(part for part in (_spoken(one.decided), one.decided_label) if part)) or "&nbsp;"
        cells = (escape(one.paper), escape(question), first, second, decided)
        return "<tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>"

    def _say_row(self, one: Difference) -> str:
        return self.tr("row {row}").format(row=one.row) if one.row else ""

    @staticmethod
    def _reading(value: str, label: str, keyer: str) -> str:
        said = f"<b>{escape(_spoken(value) or '—')}</b> {escape(label)}"
        return f"{said} <span class='muted'>({escape(keyer)})</span>" if keyer else said


def _spoken(value: str) -> str:
    """An answer; a missing reason (in brackets in the list) in the program's language."""
    is_reason = value.startswith("(") and value.endswith(")")
    return say_missing(value[1:-1]) if is_reason else value
