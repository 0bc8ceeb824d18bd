"""From what was typed to a study, and back; free of widgets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from forms.errors import AnketaError

if TYPE_CHECKING:
    from storage.sealing import SealingKeys
    from storage.store import Store
    from storage.study import Study

Rows = Sequence[Sequence[str]]


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands in the boxes: rows of (seat, district, name of the district) and (code, name, role)."""

    name: str
    seats: Rows
    people: Rows
    settings: dict[str, str]


class SeatRefused(AnketaError):
    """A row of the table of seats that is none."""


def study_from(typed: Typed, keys: SealingKeys, languages: tuple[str, ...], words: Mapping[str, str]) -> Study:
    """The study that was typed; `words` has the roles as the page writes them. Raises `SeatRefused`."""
    from storage.people import Person
    from storage.study import Seat, Study

    seats: list[Seat] = []
    names: dict[str, str] = {}
    for number, district, name in typed.seats:
        if not number.isdecimal() or not district:
            raise SeatRefused(f"{number} {district} {name}".strip())
        seats.append(Seat(int(number), district))
        names[district] = name or names.get(district, "")
    people = tuple(Person(code, name, _role(role, words)) for code, name, role in typed.people)
    settings = {key: value for key, value in typed.settings.items() if value}
    return Study("", 0, typed.name, tuple(names.items()), tuple(seats), people, languages, keys, settings=settings)


def _role(typed: str, words: Mapping[str, str]) -> str:
    """A role by its word or the beginning of it, in the page's language or in English."""
    typed = typed.strip().casefold()
    size = len(typed)
    fits = (role for role, word in words.items() if size and typed in {role[:size], word.casefold()[:size]})
    return next(fits, typed or next(iter(words)))


def typed_of(store: Store) -> Typed:
    """What the boxes begin with: the last package's study, else the store's own people and three seats."""
    from storage.people import list_people
    from storage.study import study_of

    study = study_of(store)
    if study is None:
        people = [(one.code, one.name, one.role) for one in list_people(store)]
        return Typed(store.form_versions()[-1].title, [(str(n), "", "") for n in (1, 2, 3)], people, {})
    names = dict(study.districts)
    seats = [(str(seat.number), seat.district, names.get(seat.district, "")) for seat in study.seats]
    people = [(one.code, one.name, one.role) for one in study.people]
    return Typed(study.name, seats, people, dict(study.settings))
