"""Parts of a zip file that grow side by side are one whole file in the end."""

from __future__ import annotations

import zlib
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from hypothesis import given
from hypothesis import strategies as st

from exporters.deflated import DeflatedPart, add_whole, joined_crc


def test_parts_written_in_turn_read_back_whole_behind_their_heads(tmp_path: Path) -> None:
    one, two = DeflatedPart(tmp_path), DeflatedPart(tmp_path)
    for number in range(2_000):
        one.write(b"<row>%d</row>" % number)
        two.write(b"x" * (number % 7))
    path = tmp_path / "out.zip"
    with ZipFile(path, "w", ZIP_DEFLATED) as book:
        add_whole(book, "first", b"known")
        one.add_to(book, "one.xml", b"<rows>")
        add_whole(book, "between", b"known too")
        two.add_to(book, "two.xml", b"")
    with ZipFile(path) as book:
        assert book.testzip() is None
        assert book.namelist() == ["first", "one.xml", "between", "two.xml"]
        assert book.read("one.xml") == b"<rows>" + b"".join(b"<row>%d</row>" % number for number in range(2_000))
        assert book.read("two.xml") == b"x" * sum(number % 7 for number in range(2_000))


@given(st.binary(max_size=200), st.binary(max_size=2_000))
def test_the_checksum_of_two_texts_follows_from_those_of_each(one: bytes, two: bytes) -> None:
    assert joined_crc(zlib.crc32(one), zlib.crc32(two), len(two)) == zlib.crc32(one + two)
