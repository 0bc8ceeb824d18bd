"""What is exported and how: the choices that a person makes, and that can be kept under a name (EXPORTS.md)."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass, field, fields
from typing import Any

from exporters.errors import ExportError, WordUnknown
from exporters.sharing import Sharing
from exporters.study import version_mark
from forms.wording import phrase
from storage.answer_rows import Head
from storage.notes import read_notes, set_note
from storage.store import Store

#: Value of `Selection.keyings`: each keying of a paper is a row of its own.
BOTH = "both"
_KIND = "export_profile"


@dataclass(frozen=True, slots=True)
class Selection:
    """Which cases. An empty tuple or text means no limit; `statuses` empty means finished ones.

    `batches` are ids or names, `versions` a form version's own number or the beginning of its id; `since` and `until`
    are ISO days of closing (of opening, for a draft), both included, as the clock of the laptop said where the paper
    was keyed: one closed there at 23:30 or at 03:00 is of that day, wherever the store is read. `keyings` is 'first'
    or 'both'.
    """

    statuses: tuple[str, ...] = ()
    batches: tuple[str, ...] = ()
    districts: tuple[str, ...] = ()
    versions: tuple[str, ...] = ()
    since: str = ""
    until: str = ""
    form_id: str = ""
    keyings: str = "first"

    def takes(self, row: Head, numbers: Mapping[str, str]) -> bool:
        """Whether a case is wanted. `numbers`: form version id → its own number."""
        day = (row.closed_at or row.opened_at)[:10]  # local time with its offset, of the laptop that closed it
        return (
            (not self.batches or not {row.batch, row.batch_name}.isdisjoint(self.batches))
            and (not self.districts or row.district in self.districts)
            and (not self.versions or _is_version(row.form_version, numbers, self.versions))
            and (not self.since or day >= self.since)
            and (not self.until or day <= self.until)
        )

    @property
    def is_limited(self) -> bool:
        """Whether any case may be left out by batch, district, form version or day."""
        return bool(self.batches or self.districts or self.versions or self.since or self.until)


def _is_version(version_id: str, numbers: Mapping[str, str], wanted: Collection[str]) -> bool:
    number = numbers.get(version_id, "")
    return any(word == number or (len(word) >= 4 and version_id.startswith(word.lower())) for word in wanted)


def check_versions(numbers: Mapping[str, str], wanted: Collection[str]) -> None:
    """Raise `WordUnknown` for a form version that the questionnaire does not have."""
    for word in wanted:
        if not any(_is_version(version_id, numbers, [word]) for version_id in numbers):
            known = ", ".join(f"{number or '–'} ({version_mark(one)})" for one, number in numbers.items())
            raise WordUnknown(
                phrase("Exports", "there is no form version “{word}”").format(word=word),
                advice=phrase("Exports", "There are: {known}").format(known=known),
            )


@dataclass(frozen=True, slots=True)
class Profile:
    """A whole export that can be run again by name; '' and empty mean what the program does by itself."""

    selection: Selection = field(default_factory=Selection)
    formats: tuple[str, ...] = ()
    language: str = ""
    flags: bool = False
    share: bool = False
    sharing: Sharing = field(default_factory=Sharing)


def save_profile(store: Store, name: str, profile: Profile) -> None:
    """Keep a profile in the store. Raises `StoreReadOnly`."""
    set_note(store, name, json.dumps(asdict(profile), ensure_ascii=False), kind=_KIND)


def list_profiles(store: Store) -> Mapping[str, Profile]:
    """The store's profiles by name. Raises `ExportError` for one that a newer program wrote."""
    return {name: _read(name, text) for name, text in read_notes(store, kind=_KIND)}


def find_profile(store: Store, name: str) -> Profile:
    """A profile by name. Raises `WordUnknown`."""
    profiles = list_profiles(store)
    if name not in profiles:
        known = ", ".join(profiles) or phrase("Exports", "none")
        raise WordUnknown(
            phrase("Exports", "the store keeps no export profile “{name}”").format(name=name),
            advice=phrase("Exports", "It keeps: {known}").format(known=known),
        )
    return profiles[name]


def _read(name: str, text: str) -> Profile:
    kept = json.loads(text)
    chosen, sharing = kept.pop("selection", {}), kept.pop("sharing", {})
    parts: tuple[tuple[dict[str, Any], type[Any]], ...] = (
        (kept, Profile),
        (chosen, Selection),
        (sharing, Sharing),
    )
    unknown = {word for said, shape in parts for word in {*said} - {one.name for one in fields(shape)}}
    if unknown:
        raise ExportError(
            phrase(
                "Exports", "the export profile “{name}” says things that this program does not know: {unknown}"
            ).format(name=name, unknown=", ".join(sorted(unknown))),
            advice=phrase("Exports", "Use a newer Anketa, or save the profile again."),
        )
    return Profile(Selection(**_frozen(chosen)), **_frozen(kept), sharing=Sharing(**_frozen(sharing)))


def _frozen(kept: Mapping[str, Any]) -> dict[str, Any]:
    """JSON's lists as tuples again."""
    return {key: tuple(one) if isinstance(one, list) else one for key, one in kept.items()}
