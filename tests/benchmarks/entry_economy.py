"""How many keys a full paper of the built-in survey costs: here, at least, and with fixed-width fields.

    python tests/benchmarks/entry_economy.py

*Here*: the keys of the paper that the end-to-end test keys, counted at a session that advances as the page does.
*At least*: the figures and letters of the answers alone, no key to confirm any of them. *Fixed width*: each field as
wide as its widest code, leading zeros typed, a yes-no field for each choice of a question with several answers, Enter
after texts; the way of entry programs whose fields advance when they are full.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from forms.case import new_state  # noqa: E402  (after the path is set)
from forms.entry_session import EntrySession  # noqa: E402
from forms.form import load_form  # noqa: E402
from forms.form_file import read_form_file  # noqa: E402
from forms.journal import Place  # noqa: E402
from tests.end_to_end.police_paper import PAPER, Keyed  # noqa: E402
from tests.written_form import ListJournal  # noqa: E402

_OPEN = frozenset({"text", "barcode"})


def typed_here(session: EntrySession, one: Keyed) -> int:
    """Key one question; how many keys it took."""
    for end in range(1, len(one.text) + 1):
        if session.is_complete(one.text[:end]):
            session.key(one.text[:end])
            return end
    if one.keys[:1] == ("ctrl+1",):
        session.miss("blank")
        return 1
    session.key(one.text)
    if "F2" in one.keys:
        session.keep("as_on_paper")
    return len(one.text) + len(one.keys)


def typed_at_fixed_width(session: EntrySession, one: Keyed, place: Place) -> int:
    """Keys of the same answer where every field has one width."""
    view = session.view(place)
    if view.kind in _OPEN:
        return len(one.text) + 1
    if view.kind == "select_multiple":
        return len(view.choices)
    width = max((len(choice.short_code or choice.code) for choice in view.choices), default=0) or view.width or 0
    return max(width, len(one.text)) + (2 if "F2" in one.keys else 0)


def main() -> int:
    """Count and print; the exit status."""
    form = load_form(read_form_file(ROOT / "resources" / "questionnaires" / "police_417.xlsx").converted.xml)
    session = EntrySession(form, new_state(), ListJournal())
    here = least = fixed = 0
    for one in PAPER:
        place = session.at
        if place is None or place.path.rpartition("/")[2] != one.name:
            raise SystemExit(f"{one.name} is to be keyed at {place}")
        fixed += typed_at_fixed_width(session, one, place)
        least += max(1, len(one.text.replace(" ", "") if session.view(place).kind != "text" else one.text))
        here += typed_here(session, one)
    print(f"{len(PAPER)} questions of the built-in survey, one full paper:")
    for name, keys in (("here", here), ("at least (no key confirms)", least), ("fixed width, full fields", fixed)):
        print(f"  {name:<28} {keys:4} keys   {keys / here:.2f} x")
    return 0


if __name__ == "__main__":
    sys.exit(main())
