"""The cells of one column as one text.

SQLite glues them together and most readers look at them together (is there a quote in any? are all of them numbers?),
so they are taken apart only where somebody wants single ones, and hundreds of columns wait in little memory.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from sys import getsizeof
from typing import overload

#: Stands between cells: a character that no desk accepts in an answer.
UNIT = "\x1f"


class Cells(Sequence[str]):
    """A column: canonical texts, '' for empty. `text` is all of them with `UNIT` between.

    `is_whole` says whether `text` alone tells the cells, which an answer from elsewhere with a `UNIT` in it prevents.
    """

    __slots__ = ("_apart", "_count", "is_whole", "text")

    def __init__(self, text: str, count: int) -> None:
        """`text` holds `count` cells. Raises `ValueError` when it does not."""
        if text.count(UNIT) != max(count - 1, 0):
            raise ValueError(count)
        self.text = text
        self.is_whole = True
        self._count = count
        self._apart: list[str] | None = None

    @classmethod
    def of(cls, cells: Sequence[str]) -> Cells:
        """Cells that stand one by one; a column that is glued already is given back."""
        if isinstance(cells, Cells):
            return cells
        text = UNIT.join(cells)
        if text.count(UNIT) == max(len(cells) - 1, 0):
            return cls(text, len(cells))
        made = cls("", 0)
        made.text, made.is_whole, made._count, made._apart = text, False, len(cells), list(cells)
        return made

    @classmethod
    def blank(cls, count: int) -> Cells:
        """So many empty cells."""
        return cls(UNIT * max(count - 1, 0), count)

    @property
    def given(self) -> int:
        """How many cells are not empty."""
        text = self.text
        has_blank = f"{UNIT}{UNIT}" in text or text.startswith(UNIT) or text.endswith(UNIT) or not text
        return self._count - self.apart().count("") if has_blank else self._count

    @property
    def longest(self) -> int:
        """Characters of the longest cell."""
        return max(map(len, self.apart()), default=0)

    def is_longer(self, most: int) -> bool:
        """Whether any cell has more characters than so many, without taking the cells apart."""
        if not self.is_whole:
            return self.longest > most
        start = 0
        while len(self.text) - start > most:
            start = self.text.rfind(UNIT, start, start + most + 1) + 1
            if not start:
                return True
        return False

    @property
    def weight(self) -> int:
        """Bytes of memory that the column holds as long as nobody looks at single cells."""
        return getsizeof(self.text)

    def apart(self) -> list[str]:
        """The cells one by one; not kept, unless single ones were asked for before."""
        if self._apart is not None:
            return self._apart
        return self.text.split(UNIT) if self._count else []

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[str]:
        return iter(self.apart())

    @overload
    def __getitem__(self, place: int) -> str: ...
    @overload
    def __getitem__(self, place: slice) -> list[str]: ...
    def __getitem__(self, place: int | slice) -> str | list[str]:
        if self._apart is None:
            self._apart = self.apart()
        return self._apart[place]

    def __eq__(self, other: object) -> bool:
        return self.apart() == list(other) if isinstance(other, Sequence) else NotImplemented

    __hash__ = None  # type: ignore[assignment]
