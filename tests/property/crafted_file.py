"""District files as a station of the study could craft them: any value changed, then signed with its own key again.

`Crafted` takes a good file apart, lets a test spoil it, and puts it together again: as it is then (hashes disagree), or
mended, with contents, chains and counts that fit what was changed, as only the station itself can make them.
"""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

from storage.canonical import canonical, canonical_bytes, sha256_of
from storage.envelope import Envelope
from storage.signature import Signing
from storage.signed_file import write_file

Line = dict[str, Any]

#: What a value may become: other types, ends of ranges, and the words that mean something in a trail.
VALUES: tuple[Any, ...] = (
    None, True, False, 0, -1, 1, 2, 7, 2**53, 2**63, 2**70, "", "x", "0", "1", "2", "-1", "1e9", "a" * 1_001, "ү",
    "\u0000", [], {}, [1], ["x"], [["x", 1, "y"]], {"a": 1}, {"a": {"b": []}}, {"value": 7}, {"value": "7"},
    {"missing": "blank"}, {"value": '["","a"]'}, "@status", "@study", "@seat", "@package", "@keys", "@store", "@form",
    "@batch", "@sheet", "@outcome", "@query", "@person", "@paper_number", "/data/you/age", "/data/you/is_adult",
    "/data/member", "/data/member/years", "/data/nowhere", "store", "form", "person", "batch", "outcome", "sheet",
    "closed", "corrected", "settled", "decided", "withdrawn", "accepted", "returned", "incarnation", "void", "final",
    "draft", "practice", "supervisor", "drawn:x", "dependent", "every", "share", "2025-01-01T00:00:00.000Z", "+99:99",
    "9999-12-31T23:59:59.999Z", "0" * 16, "0" * 64, "f" * 32, '["","a"]', '["x","b"]',
)  # fmt: skip


class Crafted:
    """The lines of a file, ready to be spoiled."""

    def __init__(self, path: Path) -> None:
        self._sealed = b""
        self.lines: list[Line] = [json.loads(line) for line in path.read_bytes().splitlines()[:-1]]
        #: Each change with the id that it had, which others supersede.
        self._ids = [(line["change"], sha256_of(line["change"])) for line in self.lines if "change" in line]

    def spoil(self, chance: random.Random, times: int = 1) -> str:
        """Change something somewhere; what was done."""
        return "; ".join(_spoil_one(self.lines, chance) for _ in range(times))

    def mend(self, *, is_whole: bool = True) -> None:
        """Let hashes, chains, counts and ends fit what the lines say, as far as they still have the shape for it.

        A centre's file has excerpts of chains, not whole ones.
        """
        ids = {id(change): was for change, was in self._ids}
        said = [line for line in self.lines[1:] if len(line) == 1]
        changes = [line["change"] for line in said if isinstance(line.get("change"), dict)]
        cases = [line["case"] for line in said if isinstance(line.get("case"), dict)]
        _mend_contents(changes, cases)
        heads = _mend_chains(changes, ids) if is_whole else _ends(changes)
        manifest = self.lines[0].get("manifest")
        if isinstance(manifest, dict):
            manifest.update(changes=len(changes), cases=len(cases), heads=heads)

    @classmethod
    def of_envelope(cls, path: Path) -> Crafted:
        """The first line of a sealed file alone; what it seals, and how it is signed, come behind it as they are."""
        made = cls.__new__(cls)
        first, made._sealed = path.read_bytes().split(b"\n", 1)
        made.lines, made._ids = [json.loads(first)], []
        return made

    def write(self, path: Path, seed: bytes, *, envelope: Envelope | None = None) -> Path:
        """Sign it with the station's key, and seal it for the keys of the envelope."""
        if self._sealed:
            sealed = self._sealed[: self._sealed.rindex(b"\n", 0, -1) + 1]
            path.write_bytes(b"".join(Signing(seed).sign([canonical_bytes(self.lines[0]) + b"\n", sealed])))
            return path
        write_file(path, [canonical_bytes(line) for line in self.lines], seed, envelope=envelope)
        return path


def _spoil_one(lines: list[Line], chance: random.Random) -> str:
    if len(lines) > 1 and chance.random() < 0.08:
        return _spoil_order(lines, chance)
    at = chance.randrange(len(lines))
    inside: Any = next(iter(lines[at].values()), None) if at else lines[0]
    texts = [name for name in ("new", "old", "source") if isinstance(inside, dict) and name in inside]
    if texts and chance.random() < 0.5:
        name = chance.choice(texts)
        try:
            spoken = json.loads(inside[name])
        except (ValueError, TypeError):
            return "nothing"
        box = {"text": spoken}
        done = _spoil_value(box, chance)
        inside[name] = canonical(box.get("text"))
        return f"line {at} {name}: {done}"
    return f"line {at}: {_spoil_value(lines[at], chance)}"


def _spoil_order(lines: list[Line], chance: random.Random) -> str:
    at, other = chance.randrange(1, len(lines)), chance.randrange(1, len(lines))
    acts: tuple[Callable[[], object], ...] = (
        lambda: lines.pop(at),
        lambda: lines.insert(other, copy.deepcopy(lines[at])),
        lambda: lines.insert(other, lines.pop(at)),
    )
    number = chance.randrange(len(acts))
    acts[number]()
    return f"{('drop', 'repeat', 'move')[number]} line {at} {other}"


def _spoil_value(box: Any, chance: random.Random) -> str:  # noqa: ANN401  (JSON)
    """Change, take away or add something at a random depth."""
    where: list[object] = []
    while True:
        keys = list(box) if isinstance(box, dict) else list(range(len(box)))
        if not keys:
            break
        key = chance.choice(keys)
        where.append(key)
        inner = box[key]
        if isinstance(inner, dict | list) and inner and chance.random() < 0.85:
            box = inner
            continue
        act = chance.random()
        if act < 0.75:
            box[key] = copy.deepcopy(chance.choice(VALUES))
        elif act < 0.9:
            del box[key]
        elif isinstance(box, dict):
            box[chance.choice([value for value in VALUES if isinstance(value, str)])] = copy.deepcopy(inner)
        else:
            box.append(copy.deepcopy(chance.choice(VALUES)))
        break
    return f"{where}"


def _mend_contents(changes: list[Line], cases: list[Line]) -> None:
    """Let closings vouch for what stands on their papers now."""
    by_case = {str(case["content"].get("case_id")): case for case in cases if isinstance(case.get("content"), dict)}
    for change in changes:
        case = by_case.get(str(change.get("case_id")))
        if change.get("kind") == "closed" and case is not None and "derived" in case:
            change["content"], change["derived"] = sha256_of(case["content"]), sha256_of(case["derived"])


def _mend_chains(changes: list[Line], ids: dict[int, str]) -> list[list[object]]:
    """Number and link the changes of every chain anew; the ends of the chains."""
    renamed: dict[object, str] = {}
    last: dict[str, tuple[int, str]] = {}
    for change in changes:
        chain = str(change.get("incarnation"))
        seq, previous = last.get(chain, (0, ""))
        if isinstance(change.get("supersedes"), list):
            change["supersedes"] = [
                renamed.get(one, one) if isinstance(one, str) else one for one in change["supersedes"]
            ]
        change["previous"], change["seq"] = previous, seq + 1
        digest = sha256_of(change)
        renamed[ids.get(id(change), digest)] = digest
        last[chain] = (seq + 1, digest)
    return [[chain, *last[chain]] for chain in sorted(last)]


def _ends(changes: list[Line]) -> list[list[object]]:
    """What the first line of a centre's file says of its changes: each one."""
    return sorted([[change.get("incarnation"), change.get("seq"), sha256_of(change)] for change in changes], key=str)
