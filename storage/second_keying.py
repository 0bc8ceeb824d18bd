"""Who keys a paper the second time, and which papers are: all, every n-th, or a random share drawn once (KEYING.md).

What was chosen is recorded in the store with its numbers, so that nobody draws until the sample suits them.
"""

from __future__ import annotations

import json
import random
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from storage.batches import Batch, numbers_between
from storage.canonical import canonical, now_local
from storage.cases import find_paper
from storage.driver import Connection
from storage.errors import StoreError
from storage.store import Store

ALL, EVERY, SHARE = "all", "every", "share"
_SAME_PERSON = "second_keying:same_person"
_DRAWN = "second_keying:drawn:"


@dataclass(frozen=True, slots=True)
class Drawn:
    """Which papers of a batch are keyed twice: the rule, its amount (n, or per cent), who chose, when, the numbers."""

    batch_id: str
    rule: str
    amount: int
    who: str
    drawn_at: str
    numbers: tuple[str, ...]


def may_key_second(store: Store, paper_number: str, who: str) -> bool:
    """Whether this person may key the paper the second time: somebody else keyed it first, or the study allows it."""
    firsts = [row for row in find_paper(store, paper_number) if row.keying == 1 and row.status != "void"]
    return not who or all(row.enumerator != who for row in firsts) or allows_same_person(store)


def allows_same_person(store: Store) -> bool:
    """Whether the study lets one person key a paper both times; it does not unless it was said."""
    return bool(_read(store, _SAME_PERSON))


def allow_same_person(store: Store, *, is_allowed: bool) -> None:
    """Say whether one person may key a paper both times. Raises `StoreReadOnly`."""
    _keep(store, _SAME_PERSON, "yes" if is_allowed else "")


def draw_papers(store: Store, batch: Batch, rule: str, amount: int = 0, *, who: str) -> Drawn:
    """Choose the papers of a batch that are keyed twice, once; the choice as it was recorded.

    `amount` is n for 'every' (1, n + 1, …) and per cent for 'share'. Raises `StoreError` when the batch was drawn
    before, has no numbers, or the amount makes no sense.
    """
    if drawn_papers(store, batch.batch_id) is not None:
        raise StoreError("the papers of this batch were drawn before", where=batch.name, advice="They stay as drawn.")
    numbers = numbers_between(batch.numbers_from, batch.numbers_to)
    if not numbers or rule not in _RULES or not _is_sensible(rule, amount):
        raise StoreError(
            "the papers cannot be chosen so",
            where=batch.name,
            advice="Say from which to which number the batch goes, and 2 or more for every n-th, 1 to 100 per cent.",
        )
    drawn = Drawn(batch.batch_id, rule, amount, who, now_local(), _RULES[rule](numbers, amount))
    said = {"rule": rule, "amount": amount, "who": who, "drawn_at": drawn.drawn_at, "numbers": list(drawn.numbers)}
    _keep(store, _DRAWN + batch.batch_id, canonical(said))
    return drawn


def drawn_papers(store: Store, batch_id: str) -> Drawn | None:
    """What was drawn of a batch, None when nothing was: then all its papers may be keyed twice."""
    text = _read(store, _DRAWN + batch_id)
    if not text:
        return None
    said = json.loads(text)
    return Drawn(batch_id, said["rule"], said["amount"], said["who"], said["drawn_at"], tuple(said["numbers"]))


def waiting_numbers(store: Store, drawn: Drawn) -> tuple[str, ...]:
    """Drawn papers whose second keying is not there yet."""
    keyed = store.run(
        lambda connection: {
            number
            for (number,) in connection.execute(
                "SELECT paper_number FROM cases WHERE keying = 2 AND status NOT IN ('draft', 'void')"
            )
        }
    )
    return tuple(number for number in drawn.numbers if number not in keyed)


def _is_sensible(rule: str, amount: int) -> bool:
    return rule == ALL or (rule == EVERY and amount >= 2) or (rule == SHARE and 1 <= amount <= 100)


def _all(numbers: Sequence[str], _amount: int) -> tuple[str, ...]:
    return tuple(numbers)


def _every(numbers: Sequence[str], amount: int) -> tuple[str, ...]:
    return tuple(numbers[::amount])


def _share(numbers: Sequence[str], amount: int) -> tuple[str, ...]:
    """A share, rounded up; by the computer's own chance, which nobody can repeat until it suits them."""
    count = -(-len(numbers) * amount // 100)
    chance: random.Random = secrets.SystemRandom()
    return tuple(sorted(chance.sample(list(numbers), count)))


_RULES = MappingProxyType({ALL: _all, EVERY: _every, SHARE: _share})


def _read(store: Store, name: str) -> str:
    facts: Mapping[str, str] = store.run(
        lambda connection: dict(connection.execute("SELECT name, value FROM fact WHERE name = ?", (name,)).fetchall())
    )
    return facts.get(name, "")


def _keep(store: Store, name: str, text: str) -> None:
    def write(connection: Connection) -> None:
        connection.execute("REPLACE INTO fact VALUES (?, ?)", (name, text))

    store.write(write)
