"""Documents on A4, as a PDF: the batch sheet, the list of differences, the report."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument


def a4(margin: float) -> QPageLayout:
    """An upright A4 page with margins of so many mm."""
    return QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4),
        QPageLayout.Orientation.Portrait,
        QMarginsF(margin, margin, margin, margin),
        QPageLayout.Unit.Millimeter,
    )


def write_pdf(document: QTextDocument, path: Path, page: QPageLayout, title: str = "") -> None:
    """Print a document into a file. Qt says nothing where it cannot write: try the file first."""
    writer = QPdfWriter(str(path))
    writer.setTitle(title)
    writer.setPageLayout(page)
    document.print_(writer)
