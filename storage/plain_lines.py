"""The lines that nearly all lines of a district file are, read without building their JSON.

Two shapes are known here: a paper without roster rows, and its closing. What is taken here is its own canonical
spelling by construction, so nothing is spelled again: in a line without a backslash or a control character every
quote is one of JSON's own, and between the quotes stands exactly what canonical JSON puts there, with the names in
order. Everything else gives None and goes the long way (`file_lines`), which alone refuses.
"""

from __future__ import annotations

import hashlib
import re
from functools import lru_cache
from operator import lt
from sys import intern
from typing import NamedTuple, cast

from storage.canonical import canonical
from storage.file_lines import MOST_CHARACTERS, decode, read_derived, read_flags
from storage.filled import STATUS, CaseHead, Derived
from storage.trail import CLOSED, Change

_ESCAPES = bytes(range(32)) + b"\\"
_ANSWERS = '{"case":{"content":{"answers":{"'
_ANSWERS_END = '"},"case_id":"'
_NOTHING = '{"answers":{},"off_path":[],"queries":{},"rows":{}}'
_NOTHING_HASH = hashlib.sha256(_NOTHING.encode()).hexdigest()
_CONTENT_START, _DERIVED_START, _END = '{"case":{"content":', ',"derived":', "}}"
_REST = re.compile(
    r'"([0-9A-Za-z-]{8,64})","flags":(\{.*\}),"form_version":"([^"]{0,1000})","keying":(0|[1-9][0-9]{0,14}),'
    r'"opened_at":"([^"]{0,1000})","opened_by":"([^"]{0,1000})","rows":\{\}\},"derived":(\{.*\})\}\}'
)
_CLOSING = re.compile(
    r'\{"change":\{"case_id":"([0-9A-Za-z-]{8,64})","content":"([0-9a-f]{64})","derived":"([0-9a-f]{64})",'
    r'"incarnation":"([0-9a-f]{16})","keying":([12]),"kind":"closed","made_at":"([0-9T:.Z+-]{0,40})",'
    r'"new":"\{\\"value\\":\\"(closed|incomplete|final|void)\\"\}","old":"\{\}","path":"@status",'
    r'"previous":"([0-9a-f]{64}|)","reason":"([^"\\\x00-\x1f]{0,1000})","row":"","seq":([1-9][0-9]{0,14}),'
    r'"supersedes":\[\],"utc_offset":"([0-9T:.Z+-]{0,40})","who":"([^"\\\x00-\x1f]{0,1000})"\}\}'
)
_CHANGE_START = len(b'{"change":')


class PlainLine(NamedTuple):
    """A paper without roster rows. `values` are those of `paths`; flags are [missing, override, note]."""

    head: CaseHead
    paths: list[str]
    values: list[str]
    flags: dict[str, list[str]]
    derived: Derived | None
    content_hash: str
    derived_hash: str


def read_plain(raw: bytes) -> PlainLine | Change | None:
    """A line (without its line end) of one of the two shapes; None when it has another, right or wrong."""
    if len(raw) > MOST_CHARACTERS:
        return None
    try:
        text = raw.decode()
    except UnicodeDecodeError:
        return None
    return _read_closing(text, raw) if text.startswith('{"change"') else _read_paper(text, raw)


def _read_closing(text: str, raw: bytes) -> Change | None:
    found = _CLOSING.fullmatch(text)
    if found is None:
        return None
    case_id, content, derived, chain, keying, made_at, status, previous, reason, seq, offset, who = found.groups()
    return Change(
        CLOSED, intern(who), case_id, int(keying), STATUS, "", "{}", _new(status), reason, (), content, intern(derived),
        intern(chain), int(seq), previous, made_at, intern(offset), hashlib.sha256(raw[_CHANGE_START:-1]).hexdigest(),
    )  # fmt: skip


@lru_cache(maxsize=8)
def _new(status: str) -> str:
    return canonical({"value": status})


def _read_paper(text: str, raw: bytes) -> PlainLine | None:
    end = text.find(_ANSWERS_END)
    if end < 0 or not text.startswith(_ANSWERS) or len(raw.translate(None, _ESCAPES)) != len(raw):
        return None
    answers = _read_answers(text[len(_ANSWERS) : end])
    rest = _REST.fullmatch(text, end + len(_ANSWERS_END) - 1)
    if answers is None or rest is None:
        return None
    case_id, flags, version, keying, opened_at, opened_by, derived = rest.groups()
    head = CaseHead(case_id, int(keying), intern(version), opened_at, intern(opened_by))
    marks = {} if flags == "{}" else read_flags(_read_object(flags))
    if derived == _NOTHING:
        made, derived_hash = None, _NOTHING_HASH
    else:
        made, derived_hash = read_derived(_read_object(derived)), hashlib.sha256(derived.encode()).hexdigest()
        if made is None:
            return None
    if marks is None:
        return None
    left = len(_DERIVED_START) + len(derived.encode()) + len(_END)
    content_hash = hashlib.sha256(raw[len(_CONTENT_START) : -left]).hexdigest()
    return PlainLine(head, *answers, marks, made, content_hash, derived_hash)


def _read_answers(text: str) -> tuple[list[str], list[str]] | None:
    """Paths and values of `path":"value","path":"value`, None for anything else."""
    pieces = text.split('"')
    count = (len(pieces) + 1) // 4
    # path, colon, value, comma, path, … value: a text that is cut otherwise is not of this shape
    if len(pieces) != count * 4 - 1 or pieces[1::4] != [":"] * count or pieces[3::4] != [","] * (count - 1):
        return None
    paths, values = pieces[0::4], pieces[2::4]
    is_in_order = all(map(lt, paths, paths[1:]))  # and none stands twice
    return (paths, values) if is_in_order and "" not in values else None


def _read_object(text: str) -> dict[str, object]:
    """The object that a text is the canonical spelling of; an empty one for any other text."""
    try:
        read = decode(text)
    except (ValueError, RecursionError):
        return {}
    return cast("dict[str, object]", read) if isinstance(read, dict) and canonical(read) == text else {}
