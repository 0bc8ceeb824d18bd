"""The keys as a sheet to print: one page of HTML, from the same table of actions as F1."""

from __future__ import annotations

from html import escape
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from forms.wording import translate
from gui.actions import ACTIONS, KEYED_PAGES, say_key
from gui.messages import program_name

_LOOK = (
    "@page{size:A4;margin:14mm}body{font:11pt sans-serif}h1{font-size:16pt}h2{font-size:12pt;margin:10pt 0 4pt}"
    "table{border-collapse:collapse;width:100%}td{border-bottom:1px solid #bbb;padding:2pt 6pt}"
    "td:first-child{font-weight:bold;white-space:nowrap;width:22%}td:nth-child(2){color:#555;width:22%}"
)


def key_sheet(language: str) -> str:
    """The sheet in the program's language of the moment; `language` is its code for the reader's program."""
    title = QCoreApplication.translate("KeySheet", translate("KeySheet", "Keys"))
    parts = (
        (QCoreApplication.translate("KeySheet", translate("KeySheet", "Keying")), "entry"),
        (QCoreApplication.translate("KeySheet", translate("KeySheet", "Everywhere")), "everywhere"),
        *((QCoreApplication.translate("PageTitle", title), page) for page, title in KEYED_PAGES),
    )
    body = "".join(f"<h2>{escape(heading)}</h2>{_table(page)}" for heading, page in parts)
    return (
        f'<!DOCTYPE html><html lang="{escape(language)}"><head><meta charset="utf-8">'
        f"<title>{escape(program_name())}: {escape(title)}</title><style>{_LOOK}</style></head>"
        f"<body><h1>{escape(program_name())}: {escape(title)}</h1>{body}</body></html>\n"
    )


def write_key_sheet(path: Path, language: str) -> Path:
    """Write the sheet; the path. Raises `OSError` when the folder cannot be written."""
    path.write_text(key_sheet(language), encoding="utf-8")
    return path


def _table(page: str) -> str:
    rows = [
        (say_key(row.key), say_key(row.second) if row.second else "", row.say()) for row in ACTIONS if row.page == page
    ]
    cells = ("".join(f"<td>{escape(cell)}</td>" for cell in row) for row in rows)
    return "<table>" + "".join(f"<tr>{row}</tr>" for row in cells) + "</table>"
