"""codebook.html: what was asked, in every language, with codes, missing reasons, counts and valid N; prints well."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from html import escape
from pathlib import Path

from exporters import codebook
from exporters.columns import Column, Table
from exporters.dataset import Chunk, Dataset, Progress
from exporters.digest import Digest
from exporters.study import Asked
from exporters.words import language_code, own_words, reason_words
from forms.wording import translate

FILE_NAME = "codebook.html"
STYLE = """
body{font:15px/1.45 system-ui,"Segoe UI","Noto Sans",sans-serif;color:#1c2733;max-width:60rem;margin:2rem auto;
padding:0 1rem}
h1{font-size:1.6rem;margin-bottom:.2rem}h2{margin-top:2.2rem;border-bottom:2px solid #c9d5e0}
h3{font-size:1rem;margin:1.4rem 0 .2rem}
table{border-collapse:collapse;margin:.4rem 0}td,th{padding:.15rem .6rem;text-align:left;vertical-align:top;
border-bottom:1px solid #dde5ec}
th{font-weight:600;background:#f0f4f8}td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}
code{font-family:ui-monospace,Consolas,monospace}p.quiet,td.quiet{color:#5b6b7a}
section.q{break-inside:avoid}
@media print{body{margin:0;max-width:none;font-size:10pt}h2{break-before:auto}thead{display:table-header-group}}
""".replace("\n", "")


class CodebookPage:
    """Writes the page; it holds no rows, so there is nothing of the data to read back."""

    def __init__(self, folder: Path, dataset: Dataset) -> None:
        self._path = folder / FILE_NAME
        self._dataset = dataset

    @property
    def digests(self) -> Mapping[str, Digest]:
        """Nothing: the page has no table of the data."""
        return {}

    def write(self, chunk: Chunk) -> None:
        """Nothing to do: what the page says is known from the first pass."""

    def finish(self) -> None:
        """Write the page."""
        text = "\n".join(_page(self._dataset)) + "\n"
        self._path.write_text(text, encoding="utf-8", newline="\n")

    def read_again(self, progress: Progress | None) -> Mapping[str, Digest]:
        """Nothing: see `digests`."""
        del progress
        return {}

    def abandon(self) -> None:
        """Nothing is open."""


#: What the page says, in the language of the export.
_TITLE = translate("Exports", "{title}: codebook")
_VERSIONS = translate("Exports", "form versions: {versions}")
_CASES = translate("Exports", "{number} cases. A percentage is of the valid N, which stands beside it.")
_ASKED_IF = translate("Exports", "asked if {rule}")
_BESIDE = translate("Exports", "with {columns}")
_VALID = translate("Exports", "valid N {number}")
_CODE, _LABEL = translate("Exports", "code"), translate("Exports", "label")
_MISSING, _UNLISTED = translate("Exports", "missing"), translate("Exports", "(not in the list)")


def _page(dataset: Dataset) -> Iterator[str]:
    study, say = dataset.study, partial(own_words, language=dataset.language)
    title = escape(study.title or study.form_id)
    lang = language_code(dataset.language) or "en"
    head = say(_TITLE).format(title=title)
    yield f'<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><title>{head}</title>'
    yield f'<meta name="viewport" content="width=device-width"><style>{STYLE}</style></head><body>'
    named = "; ".join(f"{version.version or '–'} ({version.mark})" for version in study.versions)
    versions = say(_VERSIONS).format(versions=escape(named))
    yield f"<h1>{title}</h1><p class=quiet>{escape(study.form_id)} · {versions}</p>"
    yield f"<p>{say(_CASES).format(number=dataset.cases)}</p>"
    for table in dataset.tables:
        if table.rows < 0:
            continue
        yield f"<h2>{escape(table.name)}{f': {escape(table.title)}' if table.title else ''} (n = {table.rows})</h2>"
        for column in table.columns:
            if column.role == "answer":
                yield from _question(dataset, table, column)


def _question(dataset: Dataset, table: Table, column: Column) -> Iterator[str]:
    asked, tally = dataset.study.by_path[column.path], dataset.tallies[column.path]
    say = partial(own_words, language=dataset.language)
    number = f"{escape(asked.question.keying.paper)}. " if asked.question.keying.paper else ""
    yield f'<section class=q id="{column.name}"><h3><code>{column.name}</code> {number}{escape(column.label)}</h3>'
    others = [text for text in codebook.in_all(dataset.study, asked.question.labels) if text and text != column.label]
    for text in others:
        yield f"<p class=quiet>{escape(text)}</p>"
    about = [f"{escape(asked.kind)}, {column.holds}", say(_VALID).format(number=tally.valid)]
    if asked.question.relevant:
        about.append(say(_ASKED_IF).format(rule=f"<code>{escape(asked.question.relevant)}</code>"))
    derived = [one.name for one in table.columns if one.path == column.path and one.role != "answer"]
    if derived:
        about.append(say(_BESIDE).format(columns=", ".join(f"<code>{name}</code>" for name in derived)))
    yield f"<p class=quiet>{' · '.join(about)}</p>"
    rows = [*_codes(dataset, asked, tally.valid), *_missing(dataset, asked)]
    if rows:
        heads = "".join(f"<th>{escape(name or say(_LABEL))}</th>" for name in dataset.study.languages)
        yield f"<table><thead><tr><th>{say(_CODE)}</th>{heads}<th class=n>n</th><th class=n>%</th></tr></thead><tbody>"
        yield from rows
        yield "</tbody></table>"
    yield "</section>"


def _codes(dataset: Dataset, asked: Asked, valid: int) -> Iterator[str]:
    tally, say = dataset.tallies[asked.path], partial(own_words, language=dataset.language)
    unlisted = sorted(set(tally.codes) - set(asked.choices)) if asked.choices else []
    for code in (*asked.choices, *unlisted):
        texts = codebook.in_all(dataset.study, asked.choices[code].labels) if code in asked.choices else ()
        cells = texts or (say(_UNLISTED), *[""] * (len(dataset.study.languages) - 1))
        count = tally.codes[code]
        share = say(_MISSING) if code in asked.declared else f"{100 * count / valid:.1f}" if valid else "–"
        labels = "".join(f"<td>{escape(text)}</td>" for text in cells)
        yield f"<tr><td><code>{escape(code)}</code></td>{labels}<td class=n>{count}</td><td class=n>{share}</td></tr>"


def _missing(dataset: Dataset, asked: Asked) -> Iterator[str]:
    tally = dataset.tallies[asked.path]
    declared = [] if asked.choices else sorted(tally.declared.items())
    for code, count in declared:
        reasons = " ".join(asked.declared.get(part, part) for part in code.split(" ")).split(" ")
        words = ", ".join(reason_words(reason, dataset.language) for reason in reasons)
        yield _line(f"<code>{escape(code)}</code>", escape(words), count, dataset)
    for reason, count in sorted(tally.reasons.items()):
        yield _line("–", escape(reason_words(reason, dataset.language)), count, dataset)


def _line(code: str, words: str, count: int, dataset: Dataset) -> str:
    return (
        f"<tr><td>{code}</td><td class=quiet colspan={len(dataset.study.languages)}>{words}</td>"
        f"<td class=n>{count}</td><td class=n>{own_words(_MISSING, dataset.language)}</td></tr>"
    )
