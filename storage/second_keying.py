"""Who keys a paper the second time, and which papers are: all, every n-th, or a random share drawn once (KEYING.md).

What was chosen stands in the trail with its seed and numbers, so that nobody draws until the sample suits them, and
everybody can draw it again.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from types import MappingProxyType

from forms.case_state import CaseState
from forms.comparison import Keyed
from forms.entry_session import EntrySession
from forms.form import Form
from forms.journal import Journal
from forms.second_pass import DependentSession, second_paths
from forms.wording import phrase
from storage.batches import Batch, list_batches, numbers_between
from storage.canonical import now_local
from storage.case_rows import VOID, need_key
from storage.cases import find_paper
from storage.closed_cases import history_of
from storage.driver import Connection
from storage.errors import StoreError
from storage.filled import filled_from, to_places
from storage.keyers import is_keyer
from storage.store import Store
from storage.study_rules import DEPENDENT, DRAWN, SAME_PERSON, allows, read_rule, write_rule

ALL, EVERY, SHARE = "all", "every", "share"


@dataclass(frozen=True, slots=True)
class Drawn:
    """Which papers of a batch are keyed twice: the rule, its amount (n, or per cent), who chose, when, the numbers.

    `seed` is what a random share was drawn with ('' for the other rules): the draw can be repeated with `choose`.
    """

    batch_id: str
    rule: str
    amount: int
    who: str
    drawn_at: str
    numbers: tuple[str, ...]
    seed: str = ""


def may_key_second(store: Store, paper_number: str, who: str) -> bool:
    """Whether this person may key the paper the second time: somebody else keyed it first, or the study allows it."""
    firsts = [row for row in find_paper(store, paper_number) if row.keying == 1 and row.status != VOID]
    return not any(is_keyer(store, row, who) for row in firsts) or allows(store, SAME_PERSON)


def session_of(
    store: Store, form: Form, state: CaseState, journal: Journal, *, keying: int, language: str = "",
    is_closed: bool = False,
) -> EntrySession:  # fmt: skip
    """The session in which a paper is keyed, the first time or the second.

    The second asks what the form marks with `key::verify`, and where the study wants dependent keying it asks to key
    again at a difference, if the first keying is in this store.
    """
    if keying != 2:
        return EntrySession(form, state, journal, language=language)
    only = second_paths(form)
    if is_closed or not allows(store, DEPENDENT):
        return EntrySession(form, state, journal, language=language, only=only)
    form_id = form.questionnaire.form_id
    return DependentSession(
        form, state, journal, language=language, only=only, first=lambda number: read_first(store, form_id, number)
    )


def read_first(store: Store, form_id: str, paper_number: str) -> Keyed | None:
    """What was first keyed under a number; None when the store has no first keying of it, or several."""
    return store.run(lambda connection: _read_first(store, connection, form_id, paper_number))


def _read_first(store: Store, connection: Connection, form_id: str, paper_number: str) -> Keyed | None:
    found = connection.execute(
        "SELECT case_id FROM cases WHERE paper_number = ? AND form_id = ? AND keying = 1 "
        "AND status NOT IN ('draft', 'void')",
        (paper_number, form_id),
    ).fetchall()
    if len(found) != 1:
        return None
    closings, _ = history_of(store, connection, need_key(connection, found[0][0], 1))
    closing = min(closings, key=lambda one: one.change.change_id)
    return Keyed(*to_places(filled_from(closing.content, closing.derived)))


def draw_papers(store: Store, batch: Batch, rule: str, amount: int = 0, *, who: str) -> Drawn:
    """Choose the papers of a batch that are keyed twice, once; the choice as it was recorded.

    `amount` is n for 'every' (1, n + 1, …) and per cent for 'share'. Raises `StoreError` when the batch was drawn
    before, has no numbers, or the amount makes no sense.
    """
    if drawn_papers(store, batch.batch_id) is not None:
        raise StoreError(
            phrase("Storage", "the papers of this batch were drawn before"),
            where=batch.name,
            advice=phrase("Storage", "They stay as drawn."),
        )
    numbers = numbers_between(batch.numbers_from, batch.numbers_to)
    if not numbers or rule not in _RULES or not _is_sensible(rule, amount):
        raise StoreError(
            phrase("Storage", "the papers cannot be chosen so"),
            where=batch.name,
            advice=phrase(
                "Storage",
                "Say from which to which number the batch goes, and 2 or more for every n-th, 1 to 100 per cent.",
            ),
        )
    seed = secrets.token_hex(16) if rule == SHARE else ""
    drawn = Drawn(batch.batch_id, rule, amount, who, now_local(), choose(rule, amount, numbers, seed), seed)
    said = {name: getattr(drawn, name) for name in ("rule", "amount", "who", "drawn_at", "seed")}
    write_rule(store, DRAWN + batch.batch_id, {**said, "numbers": list(drawn.numbers)}, who=who)
    return drawn


def choose(rule: str, amount: int, numbers: Sequence[str], seed: str = "") -> tuple[str, ...]:
    """The papers that a rule picks of a batch's numbers; the same seed picks the same, so that a draw can be checked.

    >>> choose(EVERY, 3, ["1", "2", "3", "4"])
    ('1', '4')
    """
    return _RULES[rule](numbers, amount, seed)


def drawn_papers(store: Store, batch_id: str) -> Drawn | None:
    """What was drawn of a batch, None when nothing was: then all its papers may be keyed twice."""
    said = read_rule(store, DRAWN + batch_id)
    rule, amount, numbers = said.get("rule"), said.get("amount", 0), said.get("numbers", [])
    if not isinstance(rule, str) or rule not in _RULES or type(amount) is not int or not isinstance(numbers, list):
        return None  # nothing was drawn, or the words of a station that speaks otherwise
    who, drawn_at, seed = (str(said.get(name, "")) for name in ("who", "drawn_at", "seed"))
    return Drawn(batch_id, rule, amount, who, drawn_at, tuple(map(str, numbers)), seed)


def is_drawn(store: Store, paper_number: str) -> bool:
    """Whether a paper is to be keyed twice: drawn, or of a batch of which nothing was drawn."""
    for batch in list_batches(store):
        if batch.keying == 1 and paper_number in numbers_between(batch.numbers_from, batch.numbers_to):
            drawn = drawn_papers(store, batch.batch_id)
            return drawn is None or paper_number in drawn.numbers
    return True


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


def _all(numbers: Sequence[str], _amount: int, _seed: str) -> tuple[str, ...]:
    return tuple(numbers)


def _every(numbers: Sequence[str], amount: int, _seed: str) -> tuple[str, ...]:
    return tuple(numbers[::amount])


def _share(numbers: Sequence[str], amount: int, seed: str) -> tuple[str, ...]:
    """A share, rounded up: the numbers whose hash with the seed is smallest, which any program can repeat."""
    count = -(-len(numbers) * amount // 100)
    lots = sorted(numbers, key=lambda number: hashlib.sha256(f"{seed}:{number}".encode()).digest())
    return tuple(number for number in numbers if number in set(lots[:count]))


_RULES = MappingProxyType({ALL: _all, EVERY: _every, SHARE: _share})
