"""Names of columns and tables, fixed when a questionnaire is loaded, so that no export can fail on one.

A name suits SPSS, Stata, R, SQL and spreadsheets alike (EXPORTS.md, "Columns"): ASCII
`[A-Za-z][A-Za-z0-9_]*`, at most 32 characters, unique without regard to case, no reserved word. Two
underscores in a row never stand in a question's column: they belong to the columns that are derived
from it (`topics__1`, `age__missing`). The original name stays in the codebook.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache
from types import MappingProxyType

from forms.questionnaire import Question, Questionnaire

#: Stata and SAS allow 32 characters in a name, SPSS 64, PostgreSQL 63.
MOST_CHARACTERS = 32
#: Excel allows 31 in a sheet's name; `_2`, `_3` … of further sheets and `__` of views must fit as well.
MOST_CHARACTERS_TABLE = 24
#: Put before a name that may not stand as it is.
_PREFIX = "q_"
_OWN_PREFIXES = ("case_", "row_")
_MOST_SUFFIX = 16

_SPSS = "ALL AND BY EQ GE GT LE LT NE NOT OR TO WITH"
_STATA = "byte double float if in int long strL using with"
_R = "if else repeat while function for next break TRUE FALSE NULL Inf NaN NA"
#: Words that need quoting in SQLite, and the three names by which every SQLite table answers for its row number.
_SQL = (
    "add all alter and as asc between by case check collate column commit constraint create cross current default "
    "delete desc distinct drop else end escape except exists explain fail for foreign from full glob group having if "
    "ignore in index inner insert intersect into is isnull join key left like limit match natural no not notnull null "
    "of offset on or order outer plan pragma primary query references release rename replace right rollback row rows "
    "savepoint select set table temp then to transaction trigger union unique update using vacuum values view virtual "
    "when where window with without rowid oid _rowid_"
)
_STATA_STRING = re.compile(r"str[0-9]+", re.IGNORECASE)
_RESERVED = frozenset(word.lower() for words in (_SPSS, _STATA, _R, _SQL) for word in words.split())

#: Sheets and files of an export, and names Windows keeps for devices: no roster's table may be called so.
_SHEETS = "main main_labels codebook choices export_info issues history datapackage manifest"
_DEVICES = "con prn aux nul " + " ".join(f"com{number} lpt{number}" for number in range(10))
_RESERVED_TABLES = frozenset(f"{_SHEETS} {_DEVICES}".split())

#: Russian, Kyrgyz, Uzbek, Kazakh and Tajik letters; plain Latin that an analyst can type.
_LATIN: Mapping[str, str] = MappingProxyType({
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "yo", "ж": "zh", "з": "z", "и": "i", "й": "y",
    "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f",
    "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya",
    "ң": "ng", "ө": "o", "ү": "u", "ў": "o", "қ": "q", "ғ": "gh", "ҳ": "h", "ә": "a", "і": "i", "ұ": "u", "һ": "h",
    "ӣ": "i", "ӯ": "u", "ҷ": "j", "ј": "j", "ї": "yi", "є": "ye", "ґ": "g",
})  # fmt: skip


def has_column(question: Question) -> bool:
    """Whether a question can hold an answer: all but notes (a note with a calculation can)."""
    return question.kind != "note" or bool(question.calculate)


def assign_columns(questionnaire: Questionnaire, already: Mapping[str, str] = MappingProxyType({})) -> dict[str, str]:
    """Question path → column, in form order, for every question that can hold an answer.

    `already` are the columns that earlier versions of the form were given (path → column): those paths keep them,
    and no other path gets them. The same questionnaire and `already` give the same names.
    A name that stands in two groups is preceded by the groups' names: `wife_age`, `husband_age`.
    """
    questions = [question for question in questionnaire.questions() if has_column(question)]
    taken = {column.lower() for column in already.values()}
    times: dict[str, int] = {}
    for question in questions:
        plain = _legal(question.name).lower()
        times[plain] = times.get(plain, 0) + 1
    columns = {}
    for question in questions:
        column = already.get(question.path)
        if column is None:
            is_shared = times[_legal(question.name).lower()] > 1
            column = _first_free(_candidates(question.path, is_shared=is_shared), taken, MOST_CHARACTERS)
        taken.add(column.lower())
        columns[question.path] = column
    return columns


def assign_derived(columns: Iterable[str], wanted: Iterable[tuple[str, str]]) -> dict[tuple[str, str], str]:
    """(column, suffix) → name of the column derived from it: `("topics", "96")` → `topics__96`.

    `wanted` in the order in which the columns stand; suffixes are `missing`, `partial`, `unknown` or the codes of a
    list, as they are. A name over 32 characters is cut before the suffix; one that is taken gets a number.
    """
    taken = {column.lower() for column in columns}
    settled: dict[tuple[str, str], str] = {}
    for column, suffix in wanted:
        if (column, suffix) in settled:
            continue
        tail = "__" + (_ascii(_signed(suffix)).strip("_") or "x")[:_MOST_SUFFIX]
        stem = column[: MOST_CHARACTERS - len(tail)].rstrip("_")
        name = _numbered(stem + tail, taken, MOST_CHARACTERS)
        taken.add(name.lower())
        settled[column, suffix] = name
    return settled


def assign_tables(questionnaire: Questionnaire, already: Mapping[str, str] = MappingProxyType({})) -> dict[str, str]:
    """Roster path → name of its table (file and sheet), unique without regard to case; `main` is the cases' own."""
    taken = _RESERVED_TABLES | {table.lower() for table in already.values()}
    tables = {}
    for roster in questionnaire.rosters():
        table = already.get(roster.path)
        if table is None:
            table = _first_free(_candidates(roster.path, is_shared=False), taken, MOST_CHARACTERS_TABLE)
        taken |= {table.lower()}
        tables[roster.path] = table
    return tables


def _candidates(path: str, *, is_shared: bool) -> list[str]:
    """The names a path may get, best first: its own, then with one group before it, with two, and so on."""
    *groups, own = path.strip("/").split("/")[1:]
    room = max(MOST_CHARACTERS - len(_ascii(own)) - 1, 0)
    before = ["_".join(groups[start:]) for start in range(len(groups) - 1, -1, -1)]
    with_groups = [_legal(f"{_ascii(group)[:room].rstrip('_')}_{own}") for group in before]
    return [*with_groups, _legal(own)] if is_shared else [_legal(own), *with_groups]


def _first_free(names: list[str], taken: Iterable[str], most: int) -> str:
    for name in names:
        if len(name) <= most and name.lower() not in taken:
            return name
    return _numbered(names[0], taken, most)


def _numbered(name: str, taken: Iterable[str], most: int) -> str:
    number = 1
    candidate = name[:most].rstrip("_")
    while candidate.lower() in taken:
        number += 1
        tail = f"_{number}"
        candidate = name[: most - len(tail)].rstrip("_") + tail
    return candidate


def _legal(name: str) -> str:
    """A name of any script as a legal column name, not cut, not compared with others."""
    plain = re.sub("_{2,}", "_", _ascii(name)).rstrip("_")
    lowered = plain.lower()
    is_refused = (
        not plain[:1].isalpha()
        or lowered in _RESERVED
        or lowered.startswith(_OWN_PREFIXES)
        or _STATA_STRING.fullmatch(plain) is not None
    )
    return (_PREFIX + plain.lstrip("_")).rstrip("_") if is_refused else plain


def _signed(code: str) -> str:
    """A code with its sign as a letter, so that -1 and 1 stay apart."""
    return "m" + code[1:] if code.startswith("-") else code


@cache
def _ascii(name: str) -> str:
    """ASCII letters, digits and `_`: Cyrillic transliterated, accents dropped, everything else `_`."""
    if name.isascii():
        return re.sub("[^A-Za-z0-9_]", "_", name)
    letters = []
    for letter in unicodedata.normalize("NFC", name):
        latin = _LATIN.get(letter.lower())
        if latin is None:
            latin = "".join(mark for mark in unicodedata.normalize("NFKD", letter) if not unicodedata.combining(mark))
        elif letter != letter.lower():
            latin = latin.capitalize()
        letters.append(re.sub("[^A-Za-z0-9_]", "_", latin))
    return "".join(letters)
