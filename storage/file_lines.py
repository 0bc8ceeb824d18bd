"""The lines of a district file: what each may hold, to the letter.

Everything here is text from a stranger until the signature and the hashes agree: shapes, types and
lengths are checked before a value is used. A value that looks like a path is just text.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, fields
from functools import lru_cache
from typing import NoReturn, cast

from forms.wording import phrase, translate
from storage.canonical import canonical_bytes
from storage.errors import FileRefused, NotCanonical, TooLarge, WrongShape
from storage.filled import Content, Derived
from storage.trail import KINDS, Change

#: Format number of the files this program writes.
FORMAT = 1
UNSEALED = "unsealed"

#: Limits of the format: bytes of a line, characters of a value, of a reason or note, of a name; lines of a file.
MOST_BYTES = 8 * 1024 * 1024
MOST_CHARACTERS = 100_000
MOST_NAME = 1_000
MOST_LINES = 20_000_000
MOST_ANSWERS = 50_000

#: What to do about a file that is not as a station writes it, and about one over the limits.
AGAIN = translate("Storage", "Pack the file again on the laptop it came from, and carry it over once more.")
LARGE = translate("Storage", "No station packs such a file. Ask whose it is before you go on.")

_HASH = re.compile("[0-9a-f]{64}")
_ID = re.compile("[0-9a-f]{16}")
_CASE_ID = re.compile("[0-9A-Za-z-]{8,64}")
_MOMENT = re.compile("[0-9T:.Z+-]{0,40}")

Object = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Manifest:
    """The first line: who packed what.

    `heads` are (incarnation, seq, id) of each chain's end; `forms` maps form ids to versions.
    """

    station: str
    verify_key: str
    district: str
    number: int
    packed_at: str
    forms: Mapping[str, tuple[str, ...]]
    heads: tuple[tuple[str, int, str], ...]
    changes: int
    cases: int
    drafts_left: int


@dataclass(frozen=True, slots=True)
class IncarnationLine:
    """A chain's owner."""

    incarnation: str
    station: str
    verify_key: str
    district: str
    begun_at: str


@dataclass(frozen=True, slots=True)
class CaseLine:
    """A case as it was closed; the hashes of the two parts stand in its closing."""

    content: Content
    derived: Derived
    content_hash: str
    derived_hash: str


def spell_manifest(manifest: Manifest, what: str = "district-file") -> bytes:
    """The first line, without its line end."""
    said = {field.name: getattr(manifest, field.name) for field in fields(Manifest)}
    said["forms"] = {form: list(versions) for form, versions in manifest.forms.items()}
    said["heads"] = [list(head) for head in manifest.heads]
    return canonical_bytes({"anketa": what, "format": FORMAT, "kind": UNSEALED, "manifest": said})


def spell_incarnation(line: IncarnationLine) -> bytes:
    """A chain's owner as a line."""
    return canonical_bytes({
        "incarnation": {field.name: getattr(line, field.name) for field in fields(IncarnationLine)}
    })


def spell_signature(sha256: str, signature: bytes) -> bytes:
    """The last line: the hash that tells damage from a stranger's hand, and the signature."""
    return canonical_bytes({"algorithm": "ed25519ph", "sha256": sha256, "signature": signature.hex()})


# --- reading ---------------------------------------------------------------------------------------------------------


def parse_line(raw: bytes, where: str) -> dict[str, object]:
    """The JSON object of one line (without its line end), which must be its own canonical spelling.

    Raises `TooLarge`, `WrongShape` or `NotCanonical`.
    """
    if len(raw) > MOST_BYTES:
        raise TooLarge(
            phrase("Storage", "a line has over {most_bytes} bytes").format(most_bytes=MOST_BYTES),
            where=where,
            advice=phrase("Storage", LARGE),
        )
    try:
        parsed = decode(raw.decode("utf-8"))
        spelled = canonical_bytes(parsed)
    except (ValueError, RecursionError) as error:
        raise WrongShape(
            phrase("Storage", "a line is no JSON of this format"), where=where, advice=phrase("Storage", AGAIN)
        ) from error
    if not isinstance(parsed, dict):
        raise WrongShape(phrase("Storage", "a line is no JSON object"), where=where, advice=phrase("Storage", AGAIN))
    if spelled != raw:
        raise NotCanonical(
            phrase("Storage", "a line is not spelled as this program spells it"),
            where=where,
            advice=phrase("Storage", AGAIN),
        )
    return parsed


def _refuse_number(text: str) -> NoReturn:
    raise ValueError(text)


#: JSON without floats. Raises `ValueError`, `RecursionError`.
decode = json.JSONDecoder(parse_constant=_refuse_number, parse_float=_refuse_number).decode


def read_manifest(line: Object, where: str) -> Manifest:
    """The manifest of a parsed first line. Raises `WrongShape`."""
    said = _object(line.get("manifest"), _names(Manifest), where)
    forms = said["forms"]
    _need(isinstance(forms, dict) and all(_is_texts(versions) for versions in forms.values()), "forms", where)
    heads = said["heads"]
    _need(isinstance(heads, list) and all(map(_is_head, heads)), "heads", where)
    station, verify_key = _text(said, "station", where), _text(said, "verify_key", where)
    _need(bool(_ID.fullmatch(station) and _HASH.fullmatch(verify_key)), "station", where)
    return Manifest(
        station,
        verify_key,
        _text(said, "district", where),
        _number(said, "number", where),
        _text(said, "packed_at", where),
        {form: tuple(versions) for form, versions in cast("dict[str, list[str]]", forms).items()},
        tuple((head[0], head[1], head[2]) for head in cast("list[tuple[str, int, str]]", heads)),
        _number(said, "changes", where),
        _number(said, "cases", where),
        _number(said, "drafts_left", where),
    )


def read_incarnation(line: Object, raw: bytes, where: str) -> IncarnationLine:
    """A chain's owner. Raises `WrongShape`."""
    del raw
    said = _object(line["incarnation"], _names(IncarnationLine), where)
    read = IncarnationLine(**{name: _text(said, name, where) for name in _names(IncarnationLine)})
    is_right = _ID.fullmatch(read.incarnation) and _ID.fullmatch(read.station) and _HASH.fullmatch(read.verify_key)
    _need(bool(is_right), "incarnation", where)
    return read


_CHANGE_START = b'{"change":'
_CHANGE_NAMES = frozenset(field.name for field in fields(Change)) - {"change_id", "source"}
_CHANGE_TEXTS = _CHANGE_NAMES - {"keying", "seq", "supersedes"}


def read_change(line: Object, raw: bytes, where: str) -> Change:
    """A change of the trail; its id is the hash of its spelling in the line. Raises `WrongShape`."""
    change_id = hashlib.sha256(raw[len(_CHANGE_START) : -1]).hexdigest()
    spoken = line["change"]
    has_source = isinstance(spoken, dict) and "source" in spoken
    said = _object(spoken, _CHANGE_NAMES | {"source"} if has_source else _CHANGE_NAMES, where)
    for name in _CHANGE_TEXTS:
        if type(said[name]) is not str:
            _refuse(name, where)
    supersedes = said["supersedes"]
    _need(isinstance(supersedes, list) and all(_is_hash(one) for one in supersedes), "supersedes", where)
    if has_source:  # a change without one does not speak of it
        _need(isinstance(said["source"], str) and bool(said["source"]), "source", where)
    numbers = {name: _number(said, name, where) for name in ("keying", "seq")}
    change = Change(**{**said, **numbers, "supersedes": tuple(cast("list[str]", supersedes)), "change_id": change_id})  # type: ignore[arg-type]
    _check_change(change, where)
    return change


def _check_change(change: Change, where: str) -> None:
    checks = (
        ("kind", change.kind in KINDS),
        ("incarnation", bool(_ID.fullmatch(change.incarnation))),
        ("previous", not change.previous or _is_hash(change.previous)),
        ("case_id", not change.case_id or bool(_CASE_ID.fullmatch(change.case_id))),
        ("made_at", bool(_MOMENT.fullmatch(change.made_at) and _MOMENT.fullmatch(change.utc_offset))),
        ("content", all(not one or _is_hash(one) for one in (change.content, change.derived))),
        ("names", max(map(len, (change.who, change.path, change.row, change.utc_offset))) <= MOST_NAME),
        ("old", _is_spelled_object(change.old)),
        ("new", _is_spelled_object(change.new)),
        ("reason", len(change.reason) <= MOST_CHARACTERS),
        ("source", not change.source or _is_spelled_object(change.source)),
    )
    for name, is_right in checks:
        _need(is_right, name, where)


@lru_cache(maxsize=4_096)  # most changes are closings, and say the same
def _is_spelled_object(text: str) -> bool:
    """Whether a text is the canonical spelling of a JSON object: what the trail keeps as old and new."""
    if len(text) > MOST_BYTES:
        return False
    try:
        parsed = decode(text)
        return isinstance(parsed, dict) and canonical_bytes(parsed) == text.encode()
    except (ValueError, RecursionError):
        return False


_LEVEL = frozenset({"answers", "flags"})
_CONTENT = _LEVEL | {"case_id", "keying", "form_version", "opened_at", "opened_by", "rows"}
_ROW = _LEVEL | {"roster", "parent", "order"}
_DERIVED_LEVEL = frozenset({"answers", "queries", "off_path"})


_CASE_START, _DERIVED_START, _CASE_END = b'{"case":{"content":', b',"derived":', b"}}"
_NOTHING_DERIVED = canonical_bytes({"answers": {}, "off_path": [], "queries": {}, "rows": {}})


def read_case(line: Object, raw: bytes, where: str) -> CaseLine:
    """A case as it was closed, from its line and that line's canonical spelling. Raises `WrongShape` or `TooLarge`."""
    said = _object(line["case"], frozenset({"content", "derived"}), where)
    content = _object(said["content"], _CONTENT, where)
    derived = _object(said["derived"], _DERIVED_LEVEL | {"rows"}, where)
    _check_content(content, where)
    _check_derived(derived, where)
    for row in _rows(derived, where).values():
        _check_derived(_object(row, _DERIVED_LEVEL, where), where)
    spelled = canonical_bytes(derived) if any(derived.values()) else _NOTHING_DERIVED
    # The other part is what is left of the line: spelling it again would cost the most.
    rest = raw[len(_CASE_START) : -len(_DERIVED_START) - len(spelled) - len(_CASE_END)]
    hashes = hashlib.sha256(rest).hexdigest(), hashlib.sha256(spelled).hexdigest()
    return CaseLine(cast("Content", content), cast("Derived", derived), *hashes)


def _check_content(content: Object, where: str) -> None:
    for name in ("case_id", "form_version", "opened_at", "opened_by"):
        _text(content, name, where)
    _need(bool(_CASE_ID.fullmatch(str(content["case_id"]))), "case_id", where)
    _number(content, "keying", where)
    _check_level(content, where)
    for row_id, row in _rows(content, where).items():
        level = _object(row, _ROW, where)
        _need(0 < len(row_id) <= MOST_NAME, "row", where)
        for name in ("roster", "parent", "order"):
            _text(level, name, where)
        _check_level(level, where)


def _rows(part: Object, where: str) -> dict[str, object]:
    rows = part["rows"]
    if not isinstance(rows, dict):
        _refuse("rows", where)
    return rows


def _check_level(level: Object, where: str) -> None:
    _check_texts(level["answers"], "answers", where)
    flags = level["flags"]
    _need(isinstance(flags, dict) and all(_is_flags(own) for own in flags.values()), "flags", where)


def _is_flags(own: object) -> bool:
    return _is_texts(own) and len(cast("list[str]", own)) == 3 and any(cast("list[str]", own))


def _check_derived(level: Object, where: str) -> None:
    _check_texts(level["answers"], "answers", where)
    _check_texts(level["queries"], "queries", where)
    _need(_is_texts(level["off_path"]), "off_path", where)


def read_flags(flags: Object) -> dict[str, list[str]] | None:
    """Flags of answers, [missing, override, note] by path; None when they are none, or too long."""
    return cast("dict[str, list[str]]", flags) if flags and all(map(_is_flags, flags.values())) else None


def read_derived(derived: Object) -> Derived | None:
    """The derived part of a paper without roster rows; None when it is none."""
    if derived.keys() != _DERIVED_LEVEL | {"rows"} or derived["rows"] != {}:
        return None
    try:
        _check_derived(derived, "")
    except FileRefused:
        return None
    return cast("Derived", derived)


def _check_texts(texts: object, name: str, where: str) -> None:
    """A mapping of names to texts that are not empty."""
    if not isinstance(texts, dict) or not set(map(type, texts.values())) <= {str}:
        _refuse(name, where)
    if texts and (len(texts) > MOST_ANSWERS or max(map(len, texts.values())) > MOST_CHARACTERS):
        raise TooLarge(
            phrase("Storage", "over {most_answers} answers, or one of over {most_characters} characters").format(
                most_answers=MOST_ANSWERS, most_characters=MOST_CHARACTERS
            ),
            where=where,
            advice=phrase("Storage", LARGE),
        )
    _need(all(texts.values()), name, where)


# --- small checks ----------------------------------------------------------------------------------------------------


def _names(kind: type) -> frozenset[str]:
    return frozenset(field.name for field in fields(kind))


def _object(part: object, names: Collection[str], where: str) -> dict[str, object]:
    if not isinstance(part, dict) or part.keys() != names:
        raise WrongShape(
            phrase("Storage", "a line must hold exactly {names}").format(names=", ".join(sorted(names))),
            where=where,
            advice=phrase("Storage", AGAIN),
        )
    return part


def _text(said: Object, name: str, where: str) -> str:
    text = said[name]
    if type(text) is not str or len(text) > MOST_NAME:
        _refuse(name, where)
    return text


def _number(said: Object, name: str, where: str) -> int:
    number = said[name]
    if type(number) is not int or not 0 <= number < 2**53:
        _refuse(name, where)
    return number


def _is_hash(one: object) -> bool:
    return isinstance(one, str) and _HASH.fullmatch(one) is not None


def _is_texts(one: object) -> bool:
    return isinstance(one, list) and all(type(text) is str and len(text) <= MOST_CHARACTERS for text in one)


def _is_head(one: object) -> bool:
    is_list = isinstance(one, list) and len(one) == 3
    return is_list and isinstance(one[0], str) and type(one[1]) is int and _is_hash(one[2])  # type: ignore[index]


def _need(is_right: bool, name: str, where: str) -> None:  # noqa: FBT001  (reads as: need this, of that name)
    if not is_right:
        _refuse(name, where)


def _refuse(name: str, where: str) -> NoReturn:
    raise WrongShape(
        phrase("Storage", "“{name}” is not what this format has there").format(name=name),
        where=where,
        advice=phrase("Storage", AGAIN),
    )


#: The one key of a line → what reads it, from the parsed line and its bytes.
READERS: Mapping[str, Callable[[Object, bytes, str], IncarnationLine | Change | CaseLine]] = {
    "incarnation": read_incarnation,
    "change": read_change,
    "case": read_case,
}
