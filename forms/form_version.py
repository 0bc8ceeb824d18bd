"""The identity of a form version: sha256 of the canonical JSON of our model (DESIGN §3).

The XML changes with the converter and the .xlsx with every save; the model changes only when the
questionnaire does.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections.abc import Mapping
from functools import cache
from typing import Any

from forms.questionnaire import MODEL_FORMAT, Questionnaire


def canonical_model(questionnaire: Questionnaire) -> str:
    """Canonical JSON of the model: sorted keys, no spaces, defaults left out, with the format's number."""
    plain = {"format": MODEL_FORMAT, "questionnaire": _plain(questionnaire)}
    return json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def version_id(questionnaire: Questionnaire) -> str:
    """The id of this frozen state of the questionnaire: 64 hex digits."""
    return hashlib.sha256(canonical_model(questionnaire).encode()).hexdigest()


@cache
def _fields(kind: type) -> tuple[str, ...]:
    """Names of a dataclass's fields; of anything else none. A model has thousands of parts of few kinds."""
    return tuple(field.name for field in dataclasses.fields(kind)) if dataclasses.is_dataclass(kind) else ()


def _plain(value: object) -> object:
    if isinstance(value, str):
        return value
    kind: type[Any] = type(value)
    names = _fields(kind)
    if names:
        found = {name: _plain(getattr(value, name)) for name in names}
        kept = {name: part for name, part in found.items() if part not in ("", [], {}, None, False)}
        return {"is": type(value).__name__, **kept}
    if isinstance(value, Mapping):
        return {str(key): _plain(part) for key, part in value.items()}
    if isinstance(value, tuple | list):
        return [_plain(part) for part in value]
    return value
