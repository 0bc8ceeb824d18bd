"""Tables of a report as HTML: shares with their intervals, summaries, crosstabs with their test, odds ratios."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from html import escape
from math import isinf

from exporters.association import RANDOM_TABLES, associate, wilson
from exporters.columns import Table
from exporters.figures import Crosstab, Model, Share
from exporters.logistic import Fit
from exporters.svg_bars import bars
from forms.wording import phrase

#: Cases with the outcome, and without it, that a predictor should have (Peduzzi et al., J Clin Epidemiol 49 (1996)).
_EVENTS = 10
#: Codes of a question beyond which a table would fill pages.
_MOST_CODES = 40


def roster_head(table: Table) -> Iterator[str]:
    """The head of the questions that a paper asks in rows."""
    title = phrase("Exports", "Rows of {roster}: {number}").format(roster=escape(table.title), number=table.rows)
    text = phrase(
        "Exports", "Each row counts by itself. Rows of one paper are alike, so these intervals are too narrow."
    )
    yield f"<h2>{title}</h2><p class=quiet>{text}</p>"


def share_heads() -> list[str]:
    """The heads over `share_cells`."""
    return ["n", phrase("Exports", "valid N"), "%", phrase("Exports", "95 % interval")]


def table_head(words: Sequence[str], numbers: Sequence[str]) -> str:
    """The head of a table, and the beginning of its body."""
    cells = [f"<th>{word}</th>" for word in words] + [f"<th class=n>{name}</th>" for name in numbers]
    return f"<table><thead><tr>{''.join(cells)}</tr></thead><tbody>"


def count_table(head: str, counts: Mapping[str, int], total: int) -> Iterator[str]:
    """Counts by name, with their percentage of `total` unless that is 0."""
    yield table_head([head], ["n", "%"] if total else ["n"])
    for name, count in counts.items():
        cell = f"<td class=n>{100 * count / total:.1f}</td>" if total else ""
        yield f"<tr><td>{escape(name)}</td><td class=n>{count}</td>{cell}</tr>"
    yield "</tbody></table>"


def share_cells(count: int, valid: int) -> str:
    """n, valid N, percentage and interval as cells."""
    low, high = wilson(count, valid)
    share = f"{100 * count / valid:.1f}" if valid else "–"
    interval = f"{100 * low:.1f}–{100 * high:.1f}" if valid else "–"
    return "".join(f"<td class=n>{cell}</td>" for cell in (count, valid, share, interval))


def share_table(found: Sequence[Share], valid: int) -> Iterator[str]:
    """The codes of a question with their shares of the valid answers, and as bars."""
    shown = found if len(found) <= _MOST_CODES else sorted(found, key=lambda one: -one.number)[:_MOST_CODES]
    yield table_head([phrase("Exports", "code"), phrase("Exports", "answer")], share_heads())
    for one in shown:
        cells = f"<td><code>{escape(one.code)}</code></td><td>{escape(one.label)}</td>"
        yield f"<tr>{cells}{share_cells(one.number, valid)}</tr>"
    yield "</tbody></table>"
    if len(shown) < len(found):
        text = phrase("Exports", "The {most} most frequent of {number} codes.")
        yield f"<p class=quiet>{text.format(most=_MOST_CODES, number=len(found))}</p>"
    yield bars([(one.label, one.number) for one in shown], valid)


def summary_table(numbers: Sequence[float]) -> Iterator[str]:
    """Mean, spread, middle and ends of the answers to a question; nothing where there are none."""
    import numpy as np

    if not numbers:
        return
    values = np.asarray(numbers)
    figures = {
        "n": f"{len(values)}",
        phrase("Exports", "mean"): number_words(float(values.mean())),
        phrase("Exports", "standard deviation"): number_words(float(values.std(ddof=1))) if len(values) > 1 else "–",
        phrase("Exports", "median"): exact_words(float(np.median(values))),
        phrase("Exports", "lowest"): exact_words(float(values.min())),
        phrase("Exports", "highest"): exact_words(float(values.max())),
    }
    cells = "".join(f"<td class=n>{cell}</td>" for cell in figures.values())
    yield f"{table_head([], list(figures))}<tr>{cells}</tr></tbody></table>"


def crosstab_section(crosstab: Crosstab) -> Iterator[str]:
    """A crosstab with percentages of the row, and its test."""
    title = f"{escape(crosstab.row.label)} × {escape(crosstab.column.label)}"
    yield f"<section class=q><h2>{title}</h2>"
    yield table_head([""], [*(escape(label) for _, label in crosstab.columns), phrase("Exports", "valid N")])
    table = crosstab.table()
    for (_, label), counts in zip(crosstab.rows, table, strict=True):
        total = sum(counts)
        cells = "".join(f"<td class=n>{count} ({100 * count / total:.1f}&nbsp;%)</td>" for count in counts)
        yield f"<tr><td>{escape(label)}</td>{cells}<td class=n>{total}</td></tr>"
    yield "</tbody></table>"
    result = associate(table)
    if result is None:
        text = phrase("Exports", "No test: one of the questions has a single answer.")
        yield f"<p class=quiet>{text}</p></section>"
        return
    figure = f" = {result.statistic:.2f}, df = {result.df}," if result.df else ":"
    name, more = phrase("Exports", result.name), phrase("Exports", "Percentages are of the row.")
    if result.is_simulated:
        text = phrase("Exports", "An expected count is below 5: p is that of {number} random tables with these sums.")
        more = f"{text.format(number=RANDOM_TABLES)} {more}"
    total = sum(map(sum, table))
    yield f"<p class=quiet>{name}{figure} {p_words(result.p)}; n = {total}. {more}</p></section>"


def fit_table(model: Model, fit: Fit) -> Iterator[str]:
    """The odds ratios of a model, and on how many cases it rests."""
    yield table_head([phrase("Exports", "predictor")], [phrase("Exports", "aOR"), phrase("Exports", "95 % interval")])
    for term in model.predictors:
        odds = fit.odds_ratio(str(term))
        yield (
            f"<tr><td>{escape(str(term))}</td><td class=n>{number_words(odds.ratio)}</td>"
            f"<td class=n>{number_words(odds.low)}–{number_words(odds.high)}</td></tr>"
        )
    text = phrase("Exports", "n = {number} cases that answer all of these questions; {yes} have the outcome.")
    text = text.format(number=fit.n, yes=fit.yes)
    if min(fit.yes, fit.n - fit.yes) < _EVENTS * len(model.predictors):
        few = phrase("Exports", "That is fewer than {number} of either kind for each predictor: read it with care.")
        text = f"{text} {few.format(number=_EVENTS)}"
    yield f"</tbody></table><p class=quiet>{text}</p>"


def exact_words(number: float) -> str:
    """An answer as it stands, whatever its size: 20240131, not 2.02401e+07."""
    return str(int(number)) if number.is_integer() else f"{number:.12g}"


def number_words(number: float) -> str:
    """Two decimals; small numbers by their first three digits, huge ones as a power of ten."""
    if isinf(number):
        return "∞"
    if 0 < abs(number) < 0.1:
        return f"{number:.2g}"
    return f"{number:.2f}" if abs(number) < 1e7 else f"{number:.2e}"


def p_words(p: float) -> str:
    """`p = 0.012`, and never a p of nothing."""
    return "p < 0.001" if p < 0.001 else f"p = {p:.3f}"
