"""Make the sample papers of the practice file: synthetic, from the synthetic survey and a fixed seed.

    python packaging/build_practice.py

What the survey's table holds is taken from it; the rest is drawn with a seed. Each paper but the first then gets what a
newcomer must learn: a blank, ink nobody can read, two ticks, a number out of range, a page that is missing, an answer
to a question that should have been skipped, words with ң ө ү.
"""

from __future__ import annotations

import csv
import json
import random
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

import resources  # noqa: E402  (the folder of the program comes first)
from forms.case_state import new_state  # noqa: E402
from forms.entry_session import EntrySession  # noqa: E402
from forms.form import Form, load_form  # noqa: E402
from forms.form_file import read_form_file  # noqa: E402
from storage.practice_papers import ScratchJournal  # noqa: E402

TARGET = ROOT / "resources" / "practice" / "police_417.json"
SEED = 417
NUMBER = "99999-{:03}"
NOTE = "Synthetic: drawn by a program to practise on. Nobody filled these papers."
HEADER = {"survey_date": "12032009", "lang": "1", "adm1": "KG03000000000", "adm2": "KG03430000010", "station": "№ 3"}
#: Rows of the synthetic survey, one for each paper.
ROWS = (1, 14, 27, 64, 101, 150)
WORDS = {"a5_oth": "кинолог", "comment": ""}
#: Question → lowest and highest number to draw.
NUMBERS = {"b2_year": (2004, 2008)}
#: What a paper teaches: question → mark, over what was drawn.
LESSONS: tuple[dict[str, str], ...] = (
    {},
    {"a4_years": "", "c4_sw_detain": "~", "e5_detain": "", "comment": "Нужно больше обучения"},
    {"a1_age": "71", "a7_educ": "2|3", "e2_syringe": "3|4"},
    {"b1_trained": "1", "b2_year": "2007", "b3_topics": "1 5", "comment": ""},
    {"b1_trained": "2", "b2_year": "2005", "b3_topics": "", "c6_interfere": "~"},
    {"b4_fam417": "3", "b5_how": "2 3", "f1_refers": "1", "f2_where": "1 3", "comment": "Үйрөнүү керек, сөзсүз"},
)
MISSING_PAGES = ((), (), (), ("g",), (), ())
OUTCOMES = {7: "refused"}
LAST = 8


def draw(form: Form, row: dict[str, str], lesson: dict[str, str], number: str, chance: random.Random) -> dict[str, str]:
    """The marks of one paper: only what is asked, but for what the lesson puts there."""
    known = {**HEADER, "form_no": number, "consent": "1", **WORDS, **lesson}
    marks: dict[str, str] = {}
    session = EntrySession(form, new_state(), ScratchJournal())
    while session.at is not None:
        view, before = session.view(session.at), session.at
        if view.kind == "note":
            session.move(1)
            continue
        codes = [choice.code for choice in view.choices if not choice.missing and choice.code != "96"]
        drawn = chance.sample(codes, min(2, len(codes))) if view.kind == "select_multiple" else codes[:0]
        many = " ".join(sorted(drawn, key=codes.index))
        one = chance.choice(codes) if codes else str(chance.randint(*NUMBERS.get(view.name, (1, 3))))
        mark = known.get(view.name, row.get(view.name, many or one))
        marks[view.name] = mark
        typed = mark.partition("|")[0].strip("~")
        if typed:
            session.key(typed)
            if session.at == before and session.view(before).answer.query:
                session.keep("as_on_paper")
        else:
            session.miss("blank")
        if session.at == before:
            session.move(1)
    return {**marks, **{name: mark for name, mark in lesson.items() if mark}}


def build() -> str:
    """The file's text: the same bytes on every machine."""
    read = read_form_file(resources.file("questionnaires/police_417.xlsx"))
    form = load_form(read.converted.xml, read.files)
    table = resources.file("questionnaires/police_417_synthetic.csv").read_text(encoding="utf-8-sig")
    survey = list(csv.DictReader(table.splitlines()))
    chance = random.Random(SEED)  # noqa: S311  (drawn for practice, nothing secret)
    papers: list[dict[str, object]] = []
    for at, (row, lesson, gone) in enumerate(zip(ROWS, LESSONS, MISSING_PAGES, strict=True), start=1):
        number = NUMBER.format(at)
        marks = draw(form, survey[row], lesson, number, chance)
        papers.append({"number": number, "marks": marks, **({"missing_pages": gone} if gone else {})})
    papers += [
        {"number": NUMBER.format(at), "marks": {"form_no": NUMBER.format(at)}, "outcome": outcome}
        for at, outcome in OUTCOMES.items()
    ]
    said = {
        "form_id": form.questionnaire.form_id,
        "note": NOTE,
        "numbers": [NUMBER.format(1), NUMBER.format(LAST)],
        "header": HEADER,
        "papers": papers,
    }
    return json.dumps(said, ensure_ascii=False, indent=1) + "\n"


if __name__ == "__main__":
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_text(build(), encoding="utf-8", newline="\n")
    print(f"{TARGET.relative_to(ROOT)}: {TARGET.stat().st_size:,} bytes")
