"""The short way of reading a line takes nothing that the long way would refuse, and reads it as the long way does."""

from __future__ import annotations

import hashlib
import random
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.canonical import canonical_bytes
from storage.errors import FileRefused
from storage.file_lines import CaseLine
from storage.filled import filled_from
from storage.plain_lines import PlainLine, read_plain
from storage.plain_papers import paper_of
from storage.signed_file import read_line
from storage.trail import Change

Answers = dict[str, str]
Flags = dict[str, list[str]]

text = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=6)
path = st.sampled_from(["/data/a", "/data/b", "/data/яё", "@paper_number", "/data/z9"])
answers = st.dictionaries(path, text, max_size=5)
flags = st.dictionaries(path, st.tuples(st.sampled_from(["blank", ""]), text, st.just("")).map(list), max_size=2)


def case_line(answers: Answers, flags: Flags, made: Answers, off_path: list[str]) -> bytes:
    """A paper's line as a station writes it."""
    derived = {"answers": made, "off_path": off_path, "queries": {}, "rows": {}}
    content = {
        "answers": answers, "case_id": "c" * 32, "flags": flags, "form_version": "v" * 64, "keying": 1,
        "opened_at": "2025-03-01T10:00:00+06:00", "opened_by": "Айгүл", "rows": {},
    }  # fmt: skip
    return canonical_bytes({"case": {"content": content, "derived": derived}})


def closing_line(who: str, reason: str) -> bytes:
    """A closing's line as a station writes it."""
    return canonical_bytes({"change": {
        "case_id": "c" * 32, "content": "a" * 64, "derived": "b" * 64, "incarnation": "d" * 16, "keying": 1,
        "kind": "closed", "made_at": "2025-03-01T04:05:06.123Z", "new": '{"value":"closed"}', "old": "{}",
        "path": "@status", "previous": "e" * 64, "reason": reason, "row": "", "seq": 7, "supersedes": [],
        "utc_offset": "+06:00", "who": who,
    }})  # fmt: skip


PAPER = case_line({"/data/a": "1", "/data/b": "тест"}, {"/data/c": ["blank", "", ""]}, {"/data/k": "2"}, ["/data/a"])
CLOSING = closing_line("E1", "")


def same_both_ways(raw: bytes) -> bool:
    """Whether the short way took the line; then it must have read what the long way reads."""
    short = read_plain(raw)
    if short is None:
        return False
    long = read_line(raw, "line")  # a refusal here is what must not be
    if isinstance(short, Change):
        assert short == long
        return True
    assert isinstance(long, CaseLine)
    assert (short.content_hash, short.derived_hash) == (long.content_hash, long.derived_hash)
    assert paper_of(short, tuple(short.paths)).filled == filled_from(long.content, long.derived)
    head = short.head
    said = (head.case_id, head.keying, head.form_version, head.opened_at, head.opened_by)
    assert said == tuple(long.content[name] for name in ("case_id", "keying", "form_version", "opened_at", "opened_by"))
    return True


@given(answers, flags, answers, st.lists(path, unique=True, max_size=2).map(sorted))
def test_a_paper_is_read_alike_both_ways(answers: Answers, flags: Flags, made: Answers, off_path: list[str]) -> None:
    raw = case_line(answers, flags, made, off_path)
    assert same_both_ways(raw) or b"\\" in raw or not answers or b"{" in raw[60:].split(b'"flags":', 1)[0]


@given(text, st.one_of(st.just(""), text))
def test_a_closing_is_read_alike_both_ways(who: str, reason: str) -> None:
    raw = closing_line(who, reason)
    assert same_both_ways(raw) or b"\\" in raw.replace(rb"{\"value\":\"closed\"}", b"")


def test_papers_and_closings_as_stations_write_them_go_the_short_way() -> None:
    assert isinstance(read_plain(PAPER), PlainLine)
    assert isinstance(read_plain(CLOSING), Change)
    assert isinstance(read_plain(case_line({"/data/a": "1"}, {}, {}, [])), PlainLine)


@pytest.mark.parametrize("whole", [PAPER, CLOSING], ids=["paper", "closing"])
def test_no_spoiled_line_is_taken_that_the_long_way_refuses(whole: bytes) -> None:
    chance = random.Random(417)  # noqa: S311  (the same places at every run)
    letters = string.printable.encode() + b'""{}[],,::\\\\\x00\x1f\xff\xd0'
    taken = 0
    for _ in range(6_000):
        spoiled = bytearray(whole)
        for _ in range(chance.randint(1, 2)):
            at = chance.randrange(len(spoiled))
            spoiled[at : at + chance.randint(0, 3)] = bytes(chance.choices(letters, k=chance.randint(0, 3)))
        taken += same_both_ways(bytes(spoiled)) if bytes(spoiled) != whole else 0
    assert taken  # another letter in an answer is still a line: that is the signature's to refuse


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'"/data/a":"1","/data/b"', b'"/data/b":"1","/data/a"'),
        (b'"/data/a":"1","/data/b"', b'"/data/b":"1","/data/b"'),
        (b'"/data/a":"1"', b'"/data/a":""'),
        (b'"/data/a":"1"', b'"/data/a": "1"'),
        (b'"/data/a":"1"', b'"/data/a":"1\t"'),
        (b'"/data/a":"1"', b'"/data/a":"\\u0031"'),
        (b'"/data/a":"1"', b'"/data/a":1'),
        (b'"keying":1', b'"keying":01'),
        (b'"keying":1', b'"keying":-0'),
        (b'"flags":{"/data/c":["blank","",""]}', b'"flags":{ }'),
        (b'"off_path":["/data/a"]', b'"off_path":["/data/a" ]'),
        ("тест".encode(), b"\xd0"),
    ],
)
def test_a_line_spelled_otherwise_goes_the_long_way_and_is_refused(old: bytes, new: bytes) -> None:
    assert old in PAPER
    raw = PAPER.replace(old, new)
    assert read_plain(raw) is None
    with pytest.raises(FileRefused):
        read_line(raw, "line")


def test_the_hash_of_a_paper_is_that_of_its_content_in_the_line() -> None:
    found = read_plain(PAPER)
    assert isinstance(found, PlainLine)
    content = PAPER[len(b'{"case":{"content":') : PAPER.index(b',"derived"')]
    assert found.content_hash == hashlib.sha256(content).hexdigest()
