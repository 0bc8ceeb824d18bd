"""What a passphrase costs: an answer's commit and the opening of a store, encrypted beside plain in one run.

    python tests/benchmarks/passphrase_cost.py [PAPERS]

The same papers go through the same session into a plain and an encrypted store, paper by paper in turn, values
changing; each answer is one commit, synced. Opening: the plain store, the encrypted one with its key at hand (what
encryption itself costs), and with a password (Argon2id besides).
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from forms.entry_session import EntrySession  # noqa: E402  (after the path is set)
from storage import driver, keyring  # noqa: E402
from storage.cases import CaseJournal, create_case  # noqa: E402
from storage.store import Store, open_store  # noqa: E402
from storage.unlocking import Password, Unlock  # noqa: E402
from tests.unit.storage.encrypted import PASSWORD, new_encrypted  # noqa: E402
from tests.unit.storage.papers import AGE, ASKER, BIRTHS, NO, REMARK, SEX, new_store  # noqa: E402

OPENINGS = 15


def key_paper(store: Store, number: int) -> list[float]:
    """Key a paper; seconds of each answer's commit."""
    state = create_case(store, enumerator="E1")
    session = EntrySession(store.form(), state, CaseJournal(store, state.case_id, 1, "E1"))
    taken = []
    for place, text in (
        (NO, f"{number:05}"), (ASKER, f"asker {number}"), (AGE, str(18 + number % 80)), (SEX, "2"),
        (BIRTHS, str(number % 9)), (REMARK, f"Ысык-Көл {number}"), (REMARK, f"again {number}"),
    ):  # fmt: skip
        session.go(place)
        begun = time.perf_counter()
        session.key(text)
        taken.append(time.perf_counter() - begun)
    session.close()
    return taken


def seconds_to_open(path: Path, unlock: Unlock | None) -> float:
    """Open a store and close it again; the seconds until it was open."""
    begun = time.perf_counter()
    store = open_store(path, unlock=unlock)
    taken = time.perf_counter() - begun
    store.close()
    return taken


def main(papers: int) -> int:
    """Measure and print; the exit status."""
    with tempfile.TemporaryDirectory() as temporary:
        plain, encrypted = new_store(Path(temporary), "plain"), new_encrypted(Path(temporary), "encrypted")
        taken: dict[str, list[float]] = {"plain": [], "encrypted": []}
        for number in range(papers):
            taken["plain"] += key_paper(plain, number)
            taken["encrypted"] += key_paper(encrypted, number)
        sizes = [store.path.stat().st_size for store in (plain, encrypted)]
        for store in (plain, encrypted):
            store.close()
        print(f"{papers} papers, {len(taken['plain'])} answers each, one commit an answer, in turn:")
        for name, seconds in taken.items():
            cuts = statistics.quantiles(seconds, n=100)
            print(f"  {name:<10} p50 {cuts[49] * 1000:6.2f} ms   p99 {cuts[98] * 1000:6.2f} ms")
        medians = [statistics.median(taken[name]) for name in ("encrypted", "plain")]
        print(f"  an encrypted commit takes {medians[0] / medians[1]:.2f} times a plain one")
        print(f"  size of the file: {sizes[1] / sizes[0]:.2f} times")
        print_openings(plain.path, encrypted.path)
    return 0


def print_openings(plain: Path, encrypted: Path) -> None:
    """Open both in turn, and say what the key and the password add."""
    ways = {
        "plain": (plain, None),
        "key at hand": (encrypted, None),
        "password": (encrypted, Password("S1", PASSWORD)),
    }
    opened: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(OPENINGS):
        for name, (path, unlock) in ways.items():
            opened[name].append(seconds_to_open(path, unlock))
    base = statistics.median(opened["plain"])
    print(f"opening, median of {OPENINGS}:")
    for name, seconds in opened.items():
        median = statistics.median(seconds)
        print(f"  {name:<12} {median * 1000:6.1f} ms   {(median - base) * 1000:+7.1f} ms")
    print(f"  Argon2id: {keyring.PASSES} passes over {keyring.MEMORY // 2**20} MiB")
    driver.forget_key(driver.read_header(encrypted))


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 200))
