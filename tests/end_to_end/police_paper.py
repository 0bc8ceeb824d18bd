"""One whole paper of the built-in survey as it is keyed: number of the question, keys, what the store then holds."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Keyed:
    """`number` is the one printed on the paper (it stands in the window's title), `text` is typed, then `keys` pressed.

    `name` and `value` are what the store must hold afterwards.
    """

    number: str
    text: str
    name: str
    value: str
    keys: tuple[str, ...] = ()


ENTER = ("Return",)

PAPER: tuple[Keyed, ...] = (
    Keyed("1", "03430-001", "form_no", "03430-001", ENTER),
    Keyed("2", "23012009", "survey_date", "2009-01-23"),
    Keyed("3", "2", "lang", "2"),
    Keyed("4", "03", "adm1", "KG03000000000"),
    Keyed("5", "03430", "adm2", "KG03430000010"),
    Keyed("6", "Кара-Көл ШИИБ 2", "station", "Кара-Көл ШИИБ 2", ENTER),
    Keyed("7", "1", "consent", "1"),
    Keyed("A1", "7", "a1_age", "7", ("Return", "F2", "1")),
    Keyed("A2", "1", "a2_sex", "1"),
    Keyed("A3", "9", "a3_rank", "9", ENTER),
    Keyed("A4", "", "a4_years", "99", ("ctrl+1",)),
    Keyed("A5", "2", "a5_unit", "2"),
    Keyed("A6", "1", "a6_setting", "1"),
    Keyed("A7", "3", "a7_educ", "3"),
    Keyed("B1", "1", "b1_trained", "1"),
    Keyed("B2", "2008", "b2_year", "2008"),
    Keyed("B3", "15", "b3_topics", "1 5", ENTER),
    Keyed("B4", "3", "b4_fam417", "3"),
    Keyed("B5", "1 2", "b5_how", "1 2", ENTER),
    Keyed("C1", "3", "c1_sw_law", "3"),
    Keyed("C2", "1", "c2_syr_law", "1"),
    Keyed("C3", ".", "c3_dueproc", "99", ENTER),
    Keyed("C4", "1", "c4_sw_detain", "1"),
    Keyed("C5", "2", "c5_sw_id", "2"),
    Keyed("C6", "88", "c6_interfere", "88"),
    Keyed("D1", "1", "d1_hr_know", "1"),
    Keyed("D2", "1", "d2_trans", "1"),
    Keyed("D3", "1", "d3_condom", "1"),
    Keyed("D4", "135", "d4_local", "1 3 5", ENTER),
    Keyed("D5", "1", "d5_occ", "1"),
    Keyed("E1", "4", "e1_condom", "4"),
    Keyed("E2", "5", "e2_syringe", "5"),
    Keyed("E3", "3", "e3_ost", "3"),
    Keyed("E4", "4", "e4_should_refer", "4"),
    Keyed("E5", "2", "e5_detain", "2"),
    Keyed("E6", "5", "e6_coop", "5"),
    Keyed("F1", "1", "f1_refers", "1"),
    Keyed("F2", "13", "f2_where", "1 3", ENTER),
    Keyed("F3", "1", "f3_syr_act", "1"),
    Keyed("F4", "4", "f4_sw_id_act", "4"),
    Keyed("G1", "2", "g1_nsi", "2"),
    Keyed("G5", "3", "g5_confisc", "3"),
    Keyed("G6", "4", "g6_transp", "4"),
    Keyed("G7", "4", "g7_break", "4"),
    Keyed("G8", "4", "g8_discard", "4"),
    Keyed("G9", "4", "g9_arrest", "4"),
    Keyed("comment", "Экинчи бети жыртык үч жооп өчүрүлгөн", "comment", "Экинчи бети жыртык үч жооп өчүрүлгөн", ENTER),
)
