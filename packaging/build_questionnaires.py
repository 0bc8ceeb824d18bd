"""Make the built-in questionnaires from the readable tables beside this script.

    python packaging/build_questionnaires.py

The same tables give the same bytes on every platform: the workbook's date is fixed and its members
are stored, neither compressed nor stamped with a time, so that no release of zlib can change them.
"""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

SOURCES = Path(__file__).parent / "questionnaires"
TARGETS = Path(__file__).parent.parent / "resources" / "questionnaires"

ENGLISH, RUSSIAN, KYRGYZ = "English (en)", "Русский (ru)", "Кыргызча (ky)"
LABELS = tuple(f"label::{language}" for language in (ENGLISH, RUSSIAN, KYRGYZ))

SETTINGS = {
    "form_title": "Police survey 417 (reconstruction)",
    "form_id": "police_417",
    "version": "1",
    "default_language": ENGLISH,
    "key_year": "2009",
}
#: The neighbouring papers of the same offices: form id → title. Their wordings are ours.
NEIGHBOURS = {
    "training_test": "Training test, before and after (our own form)",
    "outreach_register": "Needle-exchange outreach register (our own form)",
    "methadone_register": "Methadone register, one month (our own form)",
    "referral_slip": "Referral slip with counterfoil (our own form)",
    "home_visit": "Mobile team: home visit (our own form)",
    "attendance_list": "Attendance list (our own form)",
}

#: Lists without 98 and 99: what they say is known of every paper, whatever is written on it.
WITHOUT_MISSING_CODES = frozenset({"lang", "phase", "half"})
#: Lists where more than one tick is an answer, or where nothing is ticked: 98 means illegible alone.
WITHOUT_SEVERAL = frozenset({"topics", "how417", "places", "nsact", "adm1", "adm2", "plan", "why", "done", "vgroup"})

ILLEGIBLE = ("Illegible", "Неразборчиво", "Окулбайт")
ILLEGIBLE_OR_SEVERAL = (
    "Illegible or several boxes ticked",
    "Неразборчиво или отмечено несколько",
    "Окулбайт же бир нечеси белгиленген",
)
BLANK = ("Left blank", "Не заполнено", "Толтурулган эмес")

#: Digits of the p-code that are typed, per level of the administrative units: 03 and 03430 for KG03430000010.
SHORT_CODES = {"1": slice(2, 4), "2": slice(2, 7)}

CHOICE_HEADERS = ("list_name", "name", *LABELS, "missing", "short_code", "adm1")

#: A date of no meaning but that it stays.
CREATED = datetime(2009, 1, 1)  # noqa: DTZ001  (written as it stands, in no time zone)
WIDEST_COLUMN = 48

Row = dict[str, str]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet of an XLSForm: column headers in order, and rows of header → text."""

    name: str
    headers: tuple[str, ...]
    rows: tuple[Row, ...]


def read_table(path: Path) -> tuple[tuple[str, ...], tuple[Row, ...]]:
    """Headers and rows of a CSV file in UTF-8."""
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        rows = tuple(reader)
    return tuple(reader.fieldnames or ()), rows


def choice_rows(tables: Sequence[str], wanted: Collection[str] | None = None) -> Iterator[Row]:
    """The lists of these tables, or the `wanted` ones of them, the administrative units last, each closed by its
    missing codes.
    """
    printed = [row for table in tables for row in read_table(SOURCES / table)[1]]
    rows = [*printed, *_administrative_units()]
    for name in dict.fromkeys(row["list_name"] for row in rows):
        if wanted is None or name in wanted:
            yield from (row for row in rows if row["list_name"] == name)
            if name not in WITHOUT_MISSING_CODES:
                yield from _missing_codes(name)


def _administrative_units() -> Iterator[Row]:
    _, units = read_table(SOURCES / "kg_admin.csv")
    for unit in units:
        names = (unit["name_en"], unit["name_ru"], unit["name_ky"])
        row = {"list_name": f"adm{unit['level']}", "name": unit["cod_pcode"]}
        row |= dict(zip(LABELS, names, strict=True))
        row["short_code"] = unit["cod_pcode"][SHORT_CODES[unit["level"]]]
        if unit["level"] == "2":
            row["adm1"] = unit["parent_pcode"]
        yield row


def _missing_codes(name: str) -> Iterator[Row]:
    reasons, illegible = (
        ("illegible", ILLEGIBLE) if name in WITHOUT_SEVERAL else ("illegible several", ILLEGIBLE_OR_SEVERAL)
    )
    for code, reason, labels in (("98", reasons, illegible), ("99", "blank", BLANK)):
        yield {"list_name": name, "name": code, "missing": reason} | dict(zip(LABELS, labels, strict=True))


def police_417() -> tuple[Sheet, ...]:
    """The three sheets of the police questionnaire."""
    return (
        Sheet("survey", *read_table(SOURCES / "police_417_survey.csv")),
        Sheet("choices", CHOICE_HEADERS, tuple(choice_rows(["police_417_choices.csv"]))),
        Sheet("settings", tuple(SETTINGS), (SETTINGS,)),
    )


def neighbour(form_id: str) -> tuple[Sheet, ...]:
    """The three sheets of a neighbouring paper: its own survey table, and of the lists those that it asks for."""
    headers, rows = _with_included(*read_table(SOURCES / f"{form_id}_survey.csv"))
    wanted = {row["type"].partition(" ")[2] for row in rows if row["type"].startswith("select_")}
    choices = tuple(choice_rows(["neighbouring_choices.csv", "police_417_choices.csv"], wanted))
    settings = {
        "form_title": NEIGHBOURS[form_id],
        "form_id": form_id,
        "version": "1",
        "default_language": ENGLISH,
    }
    return (
        Sheet("survey", headers, rows),
        Sheet("choices", CHOICE_HEADERS, choices),
        Sheet("settings", tuple(settings), (settings,)),
    )


def _with_included(headers: tuple[str, ...], rows: tuple[Row, ...]) -> tuple[tuple[str, ...], tuple[Row, ...]]:
    """The table with the rows of `NAME_survey.csv` where a row of type `include` names it."""
    found: list[Row] = []
    more: dict[str, None] = dict.fromkeys(headers)
    for row in rows:
        if row["type"] == "include":
            theirs, included = read_table(SOURCES / f"{row['name']}_survey.csv")
            more |= dict.fromkeys(theirs)
            found += included
        else:
            found.append(row)
    return tuple(more), tuple(found)


def workbook(sheets: tuple[Sheet, ...]) -> bytes:
    """The sheets as .xlsx bytes; every cell is text, so that a code keeps its zeros and nothing is a formula."""
    import xlsxwriter  # slow, and not needed to read the tables

    target = io.BytesIO()
    book = xlsxwriter.Workbook(target, {"in_memory": True})
    book.set_properties({"title": sheets[-1].rows[0]["form_title"], "created": CREATED})
    head = book.add_format({"bold": True, "bottom": 1, "bg_color": "#E8EEF4", "valign": "top"})
    body = book.add_format({"text_wrap": True, "valign": "top"})
    for sheet in sheets:
        page = book.add_worksheet(sheet.name)
        page.freeze_panes(1, 2 if len(sheet.rows) > 1 else 0)
        for column, header in enumerate(sheet.headers):
            texts = [row.get(header, "") for row in sheet.rows]
            page.set_column(column, column, min(WIDEST_COLUMN, 2 + max(map(len, [header, *texts]))))
            page.write_string(0, column, header, head)
            for number, text in enumerate(texts, start=1):
                if text:
                    page.write_string(number, column, text, body)
    book.close()
    return _stored(target.getvalue())


def _stored(source: bytes) -> bytes:
    """The same zip with members stored, in their order, with one time and one system."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(source)) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as new:
        for name in old.namelist():
            member = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            member.create_system = 3
            member.external_attr = 0o644 << 16
            new.writestr(member, old.read(name))
    return target.getvalue()


#: File name under resources/questionnaires → what builds its sheets.
QUESTIONNAIRES: dict[str, Callable[[], tuple[Sheet, ...]]] = {
    "police_417.xlsx": police_417,
    **{f"{form_id}.xlsx": partial(neighbour, form_id) for form_id in NEIGHBOURS},
}


def main() -> None:
    """Write every built-in questionnaire and say what was written."""
    TARGETS.mkdir(parents=True, exist_ok=True)
    for name, sheets in QUESTIONNAIRES.items():
        content = workbook(sheets())
        (TARGETS / name).write_bytes(content)
        print(f"{TARGETS.name}/{name}: {len(content):,} bytes")


if __name__ == "__main__":
    main()
