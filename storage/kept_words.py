"""Whether words kept on paper are in a store's trail: the test of what a hash chain alone cannot show, a cut tail.

Eight words (`storage.anchor`) stand for the ends of all chains at one moment. Looked through: now, every sheet of a
batch, every file merged here, and every moment of a store whose chains are those of one station.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from dataclasses import dataclass

from forms.errors import CannotRun
from forms.wording import phrase
from storage.anchor import all_words, head_words
from storage.canonical import local_moment
from storage.driver import Connection
from storage.excerpts import whole_parts
from storage.receipts import list_receipts
from storage.sheets import Heads, heads_at_closing
from storage.store import Store
from storage.trail import SHEET, Change, changes_of_kind, each_change, read_text

_WORDS = 8


@dataclass(frozen=True, slots=True)
class KeptEnd:
    """The moment that the words stand for: the last change before it, who made it and when (local time there).

    `later` is how many changes of that chain came after it.
    """

    incarnation: str
    seq: int
    who: str
    made_at: str
    later: int


def read_words(text: str) -> tuple[str, ...]:
    """Eight words as somebody typed them from paper: in any case, apart by spaces, commas or lines.

    Raises `CannotRun` for another number of words, or a word that is none, with the nearest one.
    """
    words = tuple(re.findall(r"[^\W\d_]+", text.casefold()))
    if len(words) != _WORDS:
        raise CannotRun(
            phrase("Storage", "a sheet has {words} words, these are {number}").format(words=_WORDS, number=len(words)),
            advice=phrase("Storage", "Type all of them in their order."),
        )
    known = all_words()
    for word in words:
        if word not in known:
            near = difflib.get_close_matches(word, known, 3)
            advice = (
                phrase("Storage", "Perhaps: {near}.").format(near=", ".join(near))
                if near
                else phrase("Storage", "Compare it with the sheet once more.")
            )
            raise CannotRun(phrase("Storage", "“{word}” is no word of a sheet").format(word=word), advice=advice)
    return words


def find_words(store: Store, words: tuple[str, ...]) -> KeptEnd | None:
    """The moment of this store's trail that the words stand for; None when it holds no such moment."""
    return store.run(lambda connection: _find(connection, words))


def _find(connection: Connection, words: tuple[str, ...]) -> KeptEnd | None:
    for heads in _moments(connection):
        if head_words(heads) == words:
            return _kept_end(connection, heads)
    return None


def _moments(connection: Connection) -> Iterator[Heads]:
    yield tuple((head.incarnation, head.seq, head.change_id) for head in whole_parts(connection).heads)
    for change in changes_of_kind(connection, SHEET):
        if read_text(change.new, "status"):
            yield heads_at_closing(change)
    for receipt in list_receipts(connection):
        yield receipt.heads
    stations = connection.execute("SELECT DISTINCT station_id FROM incarnation ORDER BY station_id").fetchall()
    for (station,) in stations:
        yield from _station_moments(connection, station)


def _station_moments(connection: Connection, station: str) -> Iterator[Heads]:
    """Every end that the chains of one station had, from its first change on."""
    sql = "SELECT incarnation FROM incarnation WHERE station_id = ? ORDER BY begun_at, incarnation"
    before: Heads = ()
    for (incarnation,) in connection.execute(sql, (station,)).fetchall():
        end: Heads = before
        for change in each_change(connection, incarnation):
            end = (*before, (incarnation, change.seq, change.change_id))
            yield end
        before = end


def _kept_end(connection: Connection, heads: Heads) -> KeptEnd | None:
    """The newest of these ends; None when one of them is not in the store."""
    ends: list[tuple[Change, int]] = []
    for incarnation, seq, change_id in heads:
        chain = list(each_change(connection, incarnation))
        end = next((change for change in chain if (change.seq, change.change_id) == (seq, change_id)), None)
        if end is None:
            return None
        ends.append((end, sum(change.seq > seq for change in chain)))
    newest, later = max(ends, key=lambda end: (end[0].made_at, end[0].change_id))
    when = local_moment(newest.made_at, newest.utc_offset)
    return KeptEnd(newest.incarnation, newest.seq, newest.who, when, later)
