"""`main.py report`: one page of tables and charts that prints well and needs nothing but a browser.

No clock and no path stands in it: the same data give the same page.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from html import escape
from pathlib import Path

from exporters import dataset as datasets
from exporters.answer_flags import FLAGS
from exporters.codebook_html import STYLE
from exporters.columns import Column
from exporters.dataset import Dataset, Progress
from exporters.errors import CannotWrite, ExportError, FolderRefused
from exporters.figures import Figures, parse_model, shares
from exporters.issues import KINDS
from exporters.left_out import left_out_words
from exporters.published import REPORT_OF, SHARES, SURVEY
from exporters.report_tables import (
    count_table,
    crosstab_section,
    fit_table,
    p_words,
    roster_head,
    share_cells,
    share_heads,
    share_table,
    summary_table,
    table_head,
)
from exporters.sharing import Sharing, settle
from exporters.source import Source
from exporters.study import MAIN
from exporters.words import language_code, reason_words
from forms.district_names import district_names
from forms.wording import phrase, translate

_MARK = '<meta name="generator" content="Anketa report">'
#: What other modules name and this page says.
_SAID = (
    translate("Exports", "valid pairs"),
    translate("Exports", "first"),
    translate("Exports", "second"),
    translate("Exports", "gained"),
    translate("Exports", "lost"),
    translate("Exports", "p"),
    translate("Exports", "chi-square"),
    translate("Exports", "Fisher’s exact test"),
    translate("Exports", "understood due process"),
    translate("Exports", "knew the sex-work law"),
    translate("Exports", "knew the syringe law"),
    translate("Exports", "familiar with Instruction 417"),
    translate("Exports", "favour condom distribution"),
    translate("Exports", "favour syringe access"),
    translate("Exports", "say police should refer"),
    translate("Exports", "report referring"),
    translate("Exports", "trained"),
)


@dataclass(frozen=True, slots=True)
class Report:
    """What was written: cases, questions with a table, crosstabs and models."""

    path: Path
    cases: int
    questions: int
    crosstabs: int
    models: int


@dataclass(frozen=True, slots=True)
class MadePage:
    """The page as text, whole HTML: cases, questions with a table, crosstabs and models in it.

    `columns` are the coded questions that a crosstab may be made of, (column, label) in form order.
    """

    html: str
    cases: int
    questions: int
    crosstabs: int
    models: int
    columns: tuple[tuple[str, str], ...]


def write_report(
    source: Source,
    path: Path,
    *,
    language: str = "",
    crosstabs: Sequence[tuple[str, str]] = (),
    models: Sequence[str] = (),
    progress: Progress | None = None,
) -> Report:
    """Write the page of `make_report`.

    Raises what that raises, `FolderRefused` for a file that is no report of ours, `CannotWrite`.
    """
    check_file(path)
    page = make_report(source, language=language, crosstabs=crosstabs, models=models, progress=progress)
    put_page(page, path)
    return Report(path, page.cases, page.questions, page.crosstabs, page.models)


def make_report(
    source: Source,
    *,
    language: str = "",
    crosstabs: Sequence[tuple[str, str]] = (),
    models: Sequence[str] = (),
    progress: Progress | None = None,
) -> MadePage:
    """Make the page. `crosstabs` are pairs of columns, `models` texts as `parse_model` reads them.

    For the built-in survey its published crosstab and models are added. Raises `WordUnknown`, `ExportCancelled`.
    """
    dataset = datasets.build(source, language=language, progress=progress)
    more_tabs, more_models = REPORT_OF.get(dataset.study.form_id, ((), ()))
    pairs = [*crosstabs, *more_tabs]
    wanted = [parse_model(text) for text in (*models, *more_models)]
    figures = Figures(dataset, pairs, wanted)
    figures.gather(dataset, progress)
    page = _Page(dataset, figures)
    text = "\n".join(page.lines()) + "\n"
    coded = tuple((one.name, one.label) for one in dataset.table(MAIN).columns if one.role == "answer" and one.labels)
    return MadePage(text, dataset.cases, page.questions, page.crosstabs, len(wanted), coded)


def check_file(path: Path) -> None:
    """Raise `FolderRefused` for a file that a report must not replace, `CannotWrite` for one that cannot be read."""
    if not path.exists():
        return
    try:
        with path.open(encoding="utf-8", errors="replace") as stream:
            is_ours = _MARK in stream.read(2_000)
    except OSError as error:
        raise _unwritable(path, error) from error
    if not is_ours:
        raise FolderRefused(
            phrase("Exports", "this file is no report of ours"),
            where=str(path),
            advice=phrase("Exports", "Name a new file."),
        )


def put_page(page: MadePage, path: Path) -> None:
    """Write the page to a file, whole or not at all. Raises `CannotWrite`."""
    aside = path.with_name(f".{path.name}.{secrets.token_hex(4)}.partial")
    try:
        with aside.open("w", encoding="utf-8", newline="\n") as stream:
            stream.write(page.html)
            stream.flush()
            os.fsync(stream.fileno())
        aside.replace(path)
    except OSError as error:
        with suppress(OSError):
            aside.unlink()
        raise _unwritable(path, error) from error


def _unwritable(path: Path, error: OSError) -> CannotWrite:
    return CannotWrite(
        phrase("Exports", "the report cannot be written: {strerror}").format(strerror=error.strerror or error),
        where=str(path),
        advice=phrase("Exports", "Check the folder, the free space and your rights to it."),
    )


class _Page:
    def __init__(self, dataset: Dataset, figures: Figures) -> None:
        self._dataset = dataset
        self._figures = figures
        self._columns = {one.name: one.path for one in dataset.table(MAIN).columns if one.role == "answer"}
        fates = settle(dataset.study, dataset.source.forms(), Sharing())
        self._hidden = fates.dropped - fates.of_keying
        self.questions = self.crosstabs = 0

    def lines(self) -> Iterator[str]:
        study = self._dataset.study
        title = escape(study.title or study.form_id)
        lang = language_code(self._dataset.language) or "en"
        yield f'<!doctype html><html lang="{lang}"><head><meta charset="utf-8">{_MARK}<title>{title}</title>'
        yield f'<meta name="viewport" content="width=device-width"><style>{STYLE}</style></head><body><h1>{title}</h1>'
        for _name, note in self._dataset.source.notes():
            yield f"<p><strong>{escape(phrase('Exports', note))}</strong></p>"
        text = phrase(
            "Exports",
            "A percentage is of the valid N beside it; 95 % intervals are Wilson’s for shares "
            "and Wald’s for odds ratios.",
        )
        yield f"<p class=quiet>{text}</p>"
        yield from self._sample()
        yield from self._published()
        yield from self._changes()
        yield from self._models()
        yield from self._crosstabs()
        yield from self._frequencies()
        yield "</body></html>"

    # -- the sample --------------------------------------------------------------------------------------------------

    def _sample(self) -> Iterator[str]:
        dataset = self._dataset
        title = phrase("Exports", "Sample: {cases} cases").format(cases=dataset.cases)
        yield f"<h2>{title}</h2>"
        yield from count_table(phrase("Exports", "District"), self._named(dataset.districts), dataset.cases)
        statuses = {phrase("Exports", status): count for status, count in dataset.statuses.items()}
        yield from count_table(phrase("Exports", "Status"), statuses, dataset.cases)
        left = {left_out_words(why): count for why, count in dataset.left_out.items() if count}
        if left:
            yield from count_table(phrase("Exports", "Left out"), left, 0)
        found = {phrase("Exports", KINDS[kind]): count for kind, count in sorted(self._figures.issues.items())}
        if found:
            yield from count_table(phrase("Exports", "To be known of the answers"), found, 0)

    def _named(self, districts: Mapping[str, int]) -> dict[str, int]:
        """Districts with the names that the questionnaire gives them."""
        newest = next(
            form
            for form in self._dataset.source.forms()
            if form.version_id == self._dataset.study.versions[-1].version_id
        )
        names = district_names(newest, districts, self._dataset.language)
        return {f"{names.get(code, '')} {code}".strip() or "–": count for code, count in districts.items()}

    def _published(self) -> Iterator[str]:
        """The measures that the built-in survey published, as the cases give them."""
        measures = [one for one in SHARES if self._dataset.study.form_id == SURVEY and one.column in self._columns]
        if not measures:
            return
        title = phrase("Exports", "Published measures")
        yield f"<h2>{title}</h2>"
        yield table_head([phrase("Exports", "measure"), phrase("Exports", "counted")], share_heads())
        for one in measures:
            tally = self._dataset.tallies[self._columns[one.column]]
            count = sum(tally.codes[code] for code in one.codes)
            measure = escape(phrase("Exports", one.measure))
            cells = f"<td>{measure}</td><td><code>{one.column}={'|'.join(one.codes)}</code></td>"
            yield f"<tr>{cells}{share_cells(count, tally.valid)}</tr>"
        yield "</tbody></table>"

    def _changes(self) -> Iterator[str]:
        """How answers changed between linked papers of this questionnaire."""
        paired = self._figures.paired
        changes = list(paired.changes())
        if not changes:
            return
        title = phrase("Exports", "Change between linked papers: {pairs} pairs").format(pairs=paired.pairs)
        text = phrase(
            "Exports", "The first paper of a pair is the one whose number comes first; p is McNemar’s, exact."
        )
        yield f"<h2>{title}</h2><p class=quiet>{text}</p>"
        numbers = ("valid pairs", "first", "second", "gained", "lost", "p")
        yield table_head(
            [phrase("Exports", "question"), phrase("Exports", "answer")],
            [phrase("Exports", one) for one in numbers],
        )
        for one in changes:
            shares = (f"{count} ({100 * count / one.n:.1f}&nbsp;%)" for count in (one.before, one.after))
            cells = "".join(f"<td class=n>{cell}</td>" for cell in (one.n, *shares, one.gained, one.lost))
            head = f"<td>{escape(one.column.label)}</td><td>{escape(one.label)}</td>"
            yield f"<tr>{head}{cells}<td class=n>{p_words(one.p).removeprefix('p = ').removeprefix('p ')}</td></tr>"
        yield "</tbody></table>"

    # -- associations ------------------------------------------------------------------------------------------------

    def _models(self) -> Iterator[str]:
        for model, fit in self._figures.fits():
            title = phrase("Exports", "Adjusted odds ratios: {outcome}").format(outcome=escape(str(model.outcome)))
            yield f"<section class=q><h2>{title}</h2>"
            try:
                yield from fit_table(model, fit())
            except ExportError as error:
                yield f"<p>{escape(error.what)}</p>"
            yield "</section>"

    def _crosstabs(self) -> Iterator[str]:
        for crosstab in self._figures.crosstabs():
            self.crosstabs += 1
            yield from crosstab_section(crosstab)

    # -- frequencies -------------------------------------------------------------------------------------------------

    def _frequencies(self) -> Iterator[str]:
        title = phrase("Exports", "Frequencies")
        yield f"<h2>{title}</h2>"
        for table in self._dataset.tables:
            counted = [
                column
                for column in table.columns
                if column.role == "answer" and (column.labels or column.name in self._figures.numbers)
            ]
            shown = [column for column in counted if column.path not in self._hidden]
            if len(shown) < len(counted):
                names = ", ".join(f"<code>{one.name}</code>" for one in counted if one.path in self._hidden)
                text = phrase("Exports", "Not shown, for they lead to a person: {columns}.").format(columns=names)
                yield f"<p class=quiet>{text}</p>"
            if table.roster and shown:
                yield from roster_head(table)
            for column in shown:
                self.questions += 1
                yield from self._question(column)

    def _question(self, column: Column) -> Iterator[str]:
        tally = self._dataset.tallies[column.path]
        yield f'<section class=q id="{column.name}"><h3><code>{column.name}</code> {escape(column.label)}</h3>'
        if column.labels:
            yield from share_table(shares(self._dataset, column), tally.valid)
            if column.kind in {"select_multiple", "rank"}:
                text = phrase("Exports", "Several answers were possible: the percentages may add up to more than 100.")
                yield f"<p class=quiet>{text}</p>"
        else:
            yield from summary_table(self._figures.numbers[column.name])
        missing = {column.labels.get(code, code): count for code, count in sorted(tally.declared.items())}
        missing |= {reason_words(one, self._dataset.language): count for one, count in sorted(tally.reasons.items())}
        said = "; ".join(f"{escape(words)} {count}" for words, count in missing.items())
        valid = phrase("Exports", "valid N {number}").format(number=tally.valid)
        lacking = phrase("Exports", "; missing: {said}").format(said=said) if said else ""
        flags = ", ".join(f"{phrase('Exports', name)} {tally.flags[name]}" for name in FLAGS if tally.flags[name])
        marked = phrase("Exports", "; to be known: {flags}").format(flags=flags) if flags else ""
        yield f"<p class=quiet>{valid}{lacking}{marked}</p></section>"
