"""Bars with their intervals as inline SVG: drawn by us, so that the page needs no charting library."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from exporters.association import wilson

_WIDTH, _LABEL, _ROW, _BAR = 640, 250, 22, 12
_MOST_LETTERS = 38


def bars(counts: Sequence[tuple[str, int]], n: int) -> str:
    """One bar per label, 0–100 % of `n`, with Wilson's 95 % interval as a line; '' when there is nothing to draw."""
    if not n or not counts:
        return ""
    height = _ROW * len(counts) + 24
    scale = (_WIDTH - _LABEL - 50) / 100
    size = f'viewBox="0 0 {_WIDTH} {height}" width="{_WIDTH}" height="{height}"'
    parts = [f'<svg {size} role="img" style="max-width:100%;height:auto" font-family="inherit" font-size="12">']
    parts += [
        f'<line x1="{_LABEL + mark * scale:.1f}" y1="0" x2="{_LABEL + mark * scale:.1f}" y2="{height - 18}" '
        f'stroke="#dde5ec"/><text x="{_LABEL + mark * scale:.1f}" y="{height - 4}" text-anchor="middle" '
        f'fill="#5b6b7a">{mark}</text>'
        for mark in (0, 25, 50, 75, 100)
    ]
    for number, (label, count) in enumerate(counts):
        middle = number * _ROW + _ROW / 2
        low, high = (_LABEL + 100 * share * scale for share in wilson(count, n))
        text = label if len(label) <= _MOST_LETTERS else label[: _MOST_LETTERS - 1] + "…"
        parts.append(
            f'<text x="{_LABEL - 8}" y="{middle + 4:.1f}" text-anchor="end" fill="#1c2733">{escape(text)}</text>'
            f'<rect x="{_LABEL}" y="{middle - _BAR / 2:.1f}" width="{100 * count / n * scale:.1f}" height="{_BAR}" '
            f'fill="#4f81a8"/><line x1="{low:.1f}" y1="{middle:.1f}" x2="{high:.1f}" y2="{middle:.1f}" '
            'stroke="#1c2733" stroke-width="1.5"/>'
        )
    return "".join([*parts, "</svg>"])
