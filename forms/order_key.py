"""Order keys of roster rows: strings between which there is always room for another.

A row has an id of its own and an order key; its index is computed (DESIGN §4). Keys are digits of a
fraction in base 36 (`0-9a-z`), compared as text, never ending in `0`, so that a key between any two exists.
"""

from __future__ import annotations

_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def key_between(low: str, high: str) -> str:
    """A key that sorts after `low` and before `high`; '' for `low` means the start, '' for `high` the end.

    Raises `ValueError` when `low` does not sort before `high`.
    """
    if high and low >= high:
        msg = f"no key between {low!r} and {high!r}"
        raise ValueError(msg)
    key = ""
    place = 0
    while True:
        least = _DIGITS.index(low[place]) if place < len(low) else 0
        most = _DIGITS.index(high[place]) if high and place < len(high) else len(_DIGITS)
        if most - least > 1:
            # At the end of a list keys grow by one step, so that 30 rows need one digit.
            step = 1 if not high else (most - least) // 2
            return key + _DIGITS[least + step]
        key += _DIGITS[least]
        if most > least:
            high = ""
        place += 1
