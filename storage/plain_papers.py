"""Papers read while a merge is planned, kept small enough that applying need not read them again."""

from __future__ import annotations

from typing import NamedTuple

from storage.filled import CaseHead, Content, Derived, Filled

#: Characters of answers kept at most: some 300,000 papers of 100 questions. What is beyond is read once more.
MOST_CHARACTERS = 200_000_000
_BETWEEN = "\0"


class PlainPaper(NamedTuple):
    """A paper with answers alone: no flag, no roster row. `values` are those of `paths`, in one text."""

    head: CaseHead
    paths: tuple[str, ...]
    values: str

    @property
    def filled(self) -> Filled:
        """The tables' shape."""
        return Filled(dict(zip(self.paths, self.values.split(_BETWEEN), strict=True))) if self.paths else Filled()


class PlainPapers:
    """Makes plain papers that share what stands on every one of them."""

    def __init__(self) -> None:
        self._paths: dict[tuple[str, ...], tuple[str, ...]] = {}
        self._texts: dict[str, str] = {}
        self._room = MOST_CHARACTERS

    def keep(self, content: Content, derived: Derived) -> PlainPaper | None:
        """The paper, or None when it is not plain or there is no room for more."""
        if content["flags"] or content["rows"] or derived["queries"] or derived["off_path"]:
            return None
        answers = {**content["answers"], **derived["answers"]}
        values = _BETWEEN.join(answers.values())
        self._room -= len(values)
        if self._room < 0 or values.count(_BETWEEN) != max(0, len(answers) - 1):
            return None
        paths = tuple(answers)
        head = CaseHead(
            content["case_id"],
            content["keying"],
            self._texts.setdefault(content["form_version"], content["form_version"]),
            content["opened_at"],
            self._texts.setdefault(content["opened_by"], content["opened_by"]),
        )
        return PlainPaper(head, self._paths.setdefault(paths, paths), values)
