"""Making a new store from a questionnaire: the work behind the new-file page, free of widgets."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import resources
from gui.workers import Progress

if TYPE_CHECKING:
    from storage.passwords import Protection
    from storage.store import Store

#: The built-in questionnaires: the police survey first, then the papers that the same offices key beside it.
QUESTIONNAIRES = tuple(resources.file(name) for name in resources.QUESTIONNAIRES)
BUILT_IN = QUESTIONNAIRES[0]


@dataclass(frozen=True, slots=True)
class NewStore:
    """What a person asked for. `kind` is 'district' or 'central'; `district` a code, '' in a central store.

    With `protection` the file is encrypted.
    """

    form: Path
    path: Path
    kind: str
    district: str
    protection: Protection | None = None


@dataclass(frozen=True, slots=True)
class Created:
    """The store that was made, open, and what the conversion remarked on the questionnaire."""

    store: Store
    remarks: tuple[str, ...]


def make_store(wish: NewStore, progress: Progress) -> Created | None:
    """Convert the questionnaire and write the store; None when cancelled. Raises `AnketaError`."""
    from forms.form_file import read_form_file
    from storage.passwords import create_encrypted
    from storage.store import create_store

    if not progress(0, 2, wish.form.name):
        return None
    read = read_form_file(wish.form)
    if not progress(1, 2, wish.path.name):
        return None
    wish.path.parent.mkdir(parents=True, exist_ok=True)
    make: Callable[..., Store] = (
        partial(create_encrypted, wish.path, wish.protection) if wish.protection else partial(create_store, wish.path)
    )
    store = make(
        xform_xml=read.converted.xml,
        source=read.source,
        files=read.files,
        kind=wish.kind,
        district=wish.district,
    )
    return Created(store, tuple(read.converted.warnings))
