"""One answer with all that follows from it, and loading a form, against ODK Web Forms' engine; bulk checking.

    python tests/benchmarks/engine_speed.py ENGINES [FORM.xlsx]

ENGINES is a copy of ../shared/engines after `npm install --no-package-lock`. Both engines take the same answers in the
same order on the WHO verbal autopsy, in turns, in one run; the values change at every write. Prints ratios.
"""

from __future__ import annotations

import json
import multiprocessing
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
SHARED = ROOT.parent / "shared"
WHO = "getodk__sample-forms__whova_form"
ROUNDS = 4
BULK_CASES = 10_000

Steps = list[tuple[str, str, str]]


def ours(xml: str, steps: Steps) -> tuple[float, list[float]]:
    """Milliseconds to load from XML and open a case, and per answer."""
    from forms.case import Case, new_state
    from forms.form import compile_form
    from forms.journal import Answer

    begun = time.perf_counter()
    case = Case(compile_form(xml), new_state())
    load = (time.perf_counter() - begun) * 1000
    times = []
    for turn in range(ROUNDS):
        for path, one, two in steps:
            node = case.of_path[path][0]
            start = time.perf_counter()
            case.write(node, Answer(value=two if turn % 2 else one))
            times.append((time.perf_counter() - start) * 1000)
    return load, times


def theirs(engines: Path, xml_path: Path, steps_path: Path) -> tuple[float, list[float]]:
    """The same of ODK Web Forms: its second load (warm), and per answer."""
    script = Path(__file__).with_name("web_forms_timing.mjs")
    shim = engines / "shim.mjs"
    done = subprocess.run(
        ["node", str(script), str(shim), str(xml_path), str(steps_path), str(ROUNDS)],
        cwd=engines,
        capture_output=True,
        text=True,
        check=True,
    )
    told = json.loads(done.stdout)
    return min(told["load"], told["reload"]), told["answers"]


def steps_of(form_name: str) -> Steps:
    """Answers of the reference scenarios, each with another value to change to, so that no write is idle."""
    scenarios = json.loads((SHARED / "engines" / "scenarios.json").read_text(encoding="utf-8"))[form_name]
    first: dict[str, str] = {path: text for path, text in scenarios[0]["steps"] if "[" not in path}
    other: dict[str, str] = dict(scenarios[1]["steps"])
    return [(path, text, other.get(path, "") if other.get(path) != text else "") for path, text in first.items()]


def quantile(times: Sequence[float], share: float) -> float:
    """The value below which this share of the times lies."""
    return sorted(times)[min(len(times) - 1, int(len(times) * share))]


def check_cases(work: tuple[str, int, int]) -> int:
    """Fill and check `count` cases against every constraint; how many answers broke a rule."""
    from forms.case import Case, new_state
    from forms.form import compile_form
    from forms.journal import Answer
    from forms.validation import findings_of

    xml, start, count = work
    form = compile_form(xml)
    case = Case(form, new_state())
    asked = [question for question in form.questionnaire.questions() if question.constraint and question.is_keyed]
    broken = 0
    for number in range(start, start + count):
        for question in asked:
            node = case.of_path[question.path][0]
            case.write(
                node, Answer(value=str(number % 130) if question.kind in {"integer", "decimal"} else "2009-01-01")
            )
        broken += sum(bool(findings_of(case, case.of_path[question.path][0])) for question in asked)
    return broken


def bulk(xml: str) -> None:
    """Print cases per second on one core and with worker processes."""
    begun = time.perf_counter()
    check_cases((xml, 0, BULK_CASES))
    one = BULK_CASES / (time.perf_counter() - begun)
    workers = multiprocessing.cpu_count()
    share = BULK_CASES // workers
    begun = time.perf_counter()
    with multiprocessing.Pool(workers) as pool:
        pool.map(check_cases, [(xml, index * share, share) for index in range(workers)])
    many = share * workers / (time.perf_counter() - begun)
    print(f"bulk check of {BULK_CASES} cases x all constraints, cases/s:")
    print(f"  {one:.0f} on one core, {many:.0f} with {workers} processes ({many / one:.2f}x)")


def main(engines: Path, form_path: Path) -> int:
    """Run both in turns and print the ratios; 1 when a bar is missed."""
    from forms.xlsform import convert

    xml = convert(form_path.read_bytes(), form_path.name).xml
    steps = steps_of(form_path.stem)
    our_loads, our_answers, their_loads, their_answers = [], [], [], []
    with tempfile.TemporaryDirectory() as folder:
        xml_path, steps_path = Path(folder, "form.xml"), Path(folder, "steps.json")
        xml_path.write_text(xml, encoding="utf-8")
        steps_path.write_text(json.dumps(steps), encoding="utf-8")
        for _ in range(3):
            load, answers = ours(xml, steps)
            our_loads.append(load)
            our_answers += answers
            load, answers = theirs(engines, xml_path, steps_path)
            their_loads.append(load)
            their_answers += answers
    ratio = statistics.mean(our_answers) / statistics.mean(their_answers)
    load_ratio = min(our_loads) / min(their_loads)
    p95 = quantile(our_answers, 0.95)
    print(f"{form_path.stem}: {len(steps)} answers, {ROUNDS} rounds, 3 runs in turns")
    means = (statistics.mean(our_answers), statistics.mean(their_answers))
    print(f"one answer: ours / Web Forms = 1/{1 / ratio:.1f} (mean {means[0]:.3f} against {means[1]:.3f} ms)")
    best = (min(our_loads), min(their_loads))
    print(f"load from stored XML: ours / Web Forms = 1/{1 / load_ratio:.1f} ({best[0]:.0f} against {best[1]:.0f} ms)")
    print(f"p95 of one answer: {p95:.3f} ms")
    bulk(xml)
    return int(ratio > 1 / 20 or load_ratio > 1 / 2 or p95 > 1)


if __name__ == "__main__":
    form = Path(sys.argv[2]) if len(sys.argv) > 2 else SHARED / "forms" / f"{WHO}.xlsx"
    raise SystemExit(main(Path(sys.argv[1]), form))
