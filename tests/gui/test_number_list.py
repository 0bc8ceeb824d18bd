"""Paper numbers as they are typed on the batch page."""

from __future__ import annotations

import pytest

from gui.batches.number_list import read_numbers
from storage.batches import numbers_between

PLAIN = numbers_between("0101", "0140")
RAYON = numbers_between("03430-001", "03430-040")


@pytest.mark.parametrize(
    ("text", "known", "numbers"),
    [
        ("0127", PLAIN, ("0127",)),
        ("127", PLAIN, ("0127",)),
        ("127 130, 0131;132", PLAIN, ("0127", "0130", "0131", "0132")),
        ("127-129", PLAIN, ("0127", "0128", "0129")),
        ("127 - 129", PLAIN, ("0127", "0128", "0129")),
        ("127–129", PLAIN, ("0127", "0128", "0129")),
        ("127..129", PLAIN, ("0127", "0128", "0129")),
        ("127 127", PLAIN, ("0127",)),
        ("03430-007", RAYON, ("03430-007",)),
        ("7", RAYON, ("03430-007",)),
        ("7-9", RAYON, ("03430-007", "03430-008", "03430-009")),
        ("03430-007-03430-008", RAYON, ("03430-007", "03430-008")),
        ("03430-007 – 8", RAYON, ("03430-007", "03430-008")),
        ("A-17 B", (), ("A-17", "B")),
        ("17-19", (), ("17", "18", "19")),
        ("  ", PLAIN, ()),
    ],
)
def test_numbers_are_understood_as_people_write_them(
    text: str, known: tuple[str, ...], numbers: tuple[str, ...]
) -> None:
    assert read_numbers(text, known).numbers == numbers
    assert read_numbers(text, known).unknown == ()


@pytest.mark.parametrize(
    ("text", "unknown"), [("999", ("999",)), ("127 x", ("x",)), ("139-150x", ("139-150x",)), ("-", ("-",))]
)
def test_a_number_that_is_none_of_the_batch_is_named(text: str, unknown: tuple[str, ...]) -> None:
    assert read_numbers(text, PLAIN).unknown == unknown
