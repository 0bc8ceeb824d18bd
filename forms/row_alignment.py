"""Which rows of two lists are the same row, by what stands in them and in order.

The cheapest alignment (Needleman and Wunsch 1970): a pair of rows costs the share of answers in which they differ, a
row without a partner costs a little over a half. So one row that was left out costs one gap, and two rows that stand
in each other's place are paired, however much they differ, when that is cheaper than to leave both alone.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

Row = Mapping[str, object]
#: Index in the first list and in the second; None where the row has no partner.
Pair = tuple[int | None, int | None]

_GAP = 0.51


def align_rows(first: Sequence[Row], second: Sequence[Row]) -> list[Pair]:
    """All rows of both lists, in order."""
    head = _same_at(first, second)
    tail = _same_at(first[head:][::-1], second[head:][::-1])
    middle_first, middle_second = first[head : len(first) - tail], second[head : len(second) - tail]
    middle = _cheapest(middle_first, middle_second)
    return [
        *((at, at) for at in range(head)),
        *((_moved(one, head), _moved(other, head)) for one, other in middle),
        *((len(first) - at, len(second) - at) for at in range(tail, 0, -1)),
    ]


def _moved(index: int | None, by: int) -> int | None:
    return None if index is None else index + by


def _same_at(first: Sequence[Row], second: Sequence[Row]) -> int:
    """How many rows at the beginning are equal: the usual case needs no table."""
    count = 0
    for one, other in zip(first, second, strict=False):
        if one != other:
            break
        count += 1
    return count


def _cheapest(first: Sequence[Row], second: Sequence[Row]) -> list[Pair]:
    costs = [[(row + column) * _GAP for column in range(len(second) + 1)] for row in range(len(first) + 1)]
    for row in range(1, len(first) + 1):
        for column in range(1, len(second) + 1):
            costs[row][column] = min(
                costs[row - 1][column - 1] + _cost(first[row - 1], second[column - 1]),
                costs[row - 1][column] + _GAP,
                costs[row][column - 1] + _GAP,
            )
    pairs: list[Pair] = []
    row, column = len(first), len(second)
    while row or column:
        here = costs[row][column]
        if row and column and here == costs[row - 1][column - 1] + _cost(first[row - 1], second[column - 1]):
            row, column = row - 1, column - 1
            pairs.append((row, column))
        elif row and (not column or here == costs[row - 1][column] + _GAP):
            row -= 1
            pairs.append((row, None))
        else:
            column -= 1
            pairs.append((None, column))
    return pairs[::-1]


def _cost(one: Row, other: Row) -> float:
    """The share of answers that differ."""
    asked = one.keys() | other.keys()
    return sum(one.get(path) != other.get(path) for path in asked) / len(asked) if asked else 0.0
