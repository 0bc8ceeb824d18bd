"""The neighbouring papers as a keyer types them: each box is `name keys`, checked against where the cursor is.

`F2` keeps what a rule asks about, `Ctrl+2` is the second missing reason (illegible), a lone `.` is blank on the paper.
A roster's name with keys starts a row; with nothing it leaves the roster.
"""

from __future__ import annotations

from functools import cache

import resources
from forms.entry_session import EntrySession
from forms.form import Form, load_form
from forms.questionnaire import MISSING_REASONS
from forms.xlsform import convert

#: Form ids of the built-in questionnaires beside the police survey.
NEIGHBOURS = tuple(name.split("/")[1].removesuffix(".xlsx") for name in resources.QUESTIONNAIRES[1:])

BEFORE_TRAINING = """
participant_no 07 | adm1 03 | adm2 03430 | training_no 0417 | training_date 12062023 | phase 1
a1_sex 1 | a2_age 17 | F2 | a3_years .
b1_syr_law 1 | b2_dueproc 1 | b3_sw_detain 88 | b4_sw_id 2 | b5_interfere 1
b6_hr_know 1 | b7_trans 1 | b8_condom 98 | b9_occ 2 | b10_dishes 1
c1_syringe 2 | c2_ost 99 | c3_should_refer 3
remarks
"""
AFTER_TRAINING = """
participant_no 07 | adm1 03 | adm2 03430 | training_no 0417 | training_date 12062023 | phase 2
b1_syr_law 1 | b2_dueproc 2 | b3_sw_detain 1 | b4_sw_id 2 | b5_interfere 2
b6_hr_know 1 | b7_trans 1 | b8_condom 1 | b9_occ 1 | b10_dishes 1
c1_syringe 4 | c2_ost 4 | c3_should_refer 5
d1_useful 5 | d2_plan 135 | d2_plan 13
remarks short, but clear
"""
OUTREACH_PAGE = """
page_no 03430-001 | adm1 03 | adm2 03430 | visit_date 15062023 | site 1 | worker 07
line 1 | birth_year 1985 | mother ай | father Су | syr_out 10 | syr_in 8 | condoms 20 | referred 2
line 2 | birth_year 1990 | mother БЕ | father та | syr_out 5 | syr_in 0 | condoms 10 | referred 1 | slip_no 004170
line 1 | birth_year 1979 | mother Ctrl+2 | father ЖО | syr_out 200 | syr_in 250 | condoms . | referred 98
line
t_lines 3 | t_syr_out 210 | F2 | t_syr_in 258 | t_condoms 30 | signed 1
remarks
"""
_WEEK = " | ".join(["dose 62,5"] * 7)
METHADONE_SHEET = f"""
sheet_no 03430-002 | adm1 03 | adm2 03430 | site_no 02 | register_month 022023 | patient_no 0128
begun 2 | dose_before 50
dose 60 | dose 60 | dose 85 | F2 | dose 75 | dose 0 | dose 60 | dose Ctrl+2
{_WEEK}
{_WEEK}
{_WEEK}
t_days 27 | F2 | t_mg 1652,5 | signed 1
remarks
"""
COUNTERFOIL = """
slip_no 004170 | adm1 21 | half 1 | issued 02062023 | sex 2 | age 33
a1_from 2 | a2_where 3 | a3_why 12
remarks
"""
RETURNED_SLIP = """
slip_no 004170 | adm1 21 | half 2 | issued 02062023 | sex 2 | age 99
b1_came 01062023 | b1_came 21062023 | b2_where 3 | b3_done 612 | F2 | b4_on 1 | b5_next_no 004171 | b6_stamp .
remarks
"""
HOME_VISIT = """
visit_no 03430-003 | adm1 03 | adm2 03430 | visit_date 15062023 | team_no 04 | address village street 1 | phone .
person First Person | sex 2 | birth_date 16061985 | personal_no 00000000000001 | risk 13
service 1
service 2 | svc_result 1
service 3 | svc_number 40
service
n_services 3
person Second Person | sex 1 | birth_date 99031990 | F2 | personal_no . | risk 5
service 96 | svc_other papers written
service
n_services 2 | F2
person
t_people 2 | t_services 4 | again 1 | next_visit 15062023 | next_visit 29062023
remarks
"""
ATTENDANCE_LIST = """
list_no 03430-004 | adm1 03 | adm2 03430 | training_no 0417 | training_date 12062023 | topics 125 | hours 6,5
trainer Some Trainer
attender 07 | full_name First Person | unit 1 | am 1 | pm 1
attender 08 | full_name Second Person | unit 2 | am 2 | pm 99
attender 07 | participant_no 09 | full_name Third Person | unit 96 | am 1 | pm 3
attender
t_listed 3 | t_present 3 | F2 | signed 1
remarks
"""
#: Every paper that is keyed whole: name of the form and what is typed.
PAPERS = (
    ("training_test", BEFORE_TRAINING),
    ("training_test", AFTER_TRAINING),
    ("outreach_register", OUTREACH_PAGE),
    ("methadone_register", METHADONE_SHEET),
    ("referral_slip", COUNTERFOIL),
    ("referral_slip", RETURNED_SLIP),
    ("home_visit", HOME_VISIT),
    ("attendance_list", ATTENDANCE_LIST),
)


@cache
def xml_of_form(form_id: str) -> str:
    """The XForm XML of a built-in questionnaire."""
    path = resources.file(f"questionnaires/{form_id}.xlsx")
    return convert(path.read_bytes(), path.name).xml


@cache
def built_in(form_id: str) -> Form:
    """A built-in questionnaire, ready to key."""
    return load_form(xml_of_form(form_id))


def name_at(session: EntrySession) -> str:
    """The name of the question, or of the roster that can be left, where the session stands; '' at the end."""
    return session.at.path.rpartition("/")[2] if session.at else ""


def key_paper(session: EntrySession, paper: str) -> None:
    """Key a paper, or a part of one, box by box."""
    for line in paper.strip().splitlines():
        for box in line.split("|"):
            name, _, keys = box.strip().partition(" ")
            if name == "F2":
                assert session.at is not None
                assert session.view(session.at).findings, f"nothing is asked before {line!r} F2"
                session.keep("as_on_paper")
                continue
            assert name_at(session) == name, f"{box.strip()!r} is to be keyed at {name_at(session)!r}"
            if keys.startswith("Ctrl+"):
                session.miss(MISSING_REASONS[int(keys.removeprefix("Ctrl+")) - 1])
            else:
                session.key(keys)
