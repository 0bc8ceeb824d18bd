"""The identity of a form version: sha256 of the canonical JSON of our model (DESIGN §3).

The XML changes with the converter and the .xlsx with every save; the model changes only when the
questionnaire does.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections.abc import Mapping

from forms.questionnaire import MODEL_FORMAT, Questionnaire


def canonical_model(questionnaire: Questionnaire) -> str:
    """Canonical JSON of the model: sorted keys, no spaces, defaults left out, with the format's number."""
    plain = {"format": MODEL_FORMAT, "questionnaire": _plain(questionnaire)}
    return json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def version_id(questionnaire: Questionnaire) -> str:
    """The id of this frozen state of the questionnaire: 64 hex digits."""
    return hashlib.sha256(canonical_model(questionnaire).encode()).hexdigest()


#: Kind of part → its fields; a model has thousands of parts of few kinds.
_known: dict[type, tuple[str, ...]] = {}


def _fields(kind: type) -> tuple[str, ...]:
    """Names of a dataclass's fields; of anything else none."""
    if kind not in _known:
        is_part = dataclasses.is_dataclass(kind)
        _known[kind] = tuple(field.name for field in dataclasses.fields(kind)) if is_part else ()
    return _known[kind]


def _plain(value: object) -> object:
    if isinstance(value, str):
        return value
    names = _fields(type(value))
    if names:
        found = {name: _plain(getattr(value, name)) for name in names}
        kept = {name: part for name, part in found.items() if part not in ("", [], {}, None, False)}
        return {"is": type(value).__name__, **kept}
    if isinstance(value, Mapping):
        return {str(key): _plain(part) for key, part in value.items()}
    if isinstance(value, tuple | list):
        return [_plain(part) for part in value]
    return value
