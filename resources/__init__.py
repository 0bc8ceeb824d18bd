"""What the program carries with it: icons, fonts, translations, the built-in questionnaires, help.

Knows nothing of the other floors. Every resource is a plain file beside this module, in a source
run as in a packed one (PyInstaller unpacks the folder `resources` with its modules).
"""

from __future__ import annotations

from pathlib import Path

FOLDER = Path(__file__).resolve().parent

#: Built-in questionnaires, as names for `file`; the first is the study the program starts from,
#: the others are papers of the same offices.
QUESTIONNAIRES = (
    "questionnaires/police_417.xlsx",
    "questionnaires/training_test.xlsx",
    "questionnaires/outreach_register.xlsx",
    "questionnaires/methadone_register.xlsx",
    "questionnaires/referral_slip.xlsx",
    "questionnaires/home_visit.xlsx",
    "questionnaires/attendance_list.xlsx",
)


def file(name: str) -> Path:
    """The path of a resource by its name inside `resources/`, with `/` between folders.

    Raises FileNotFoundError when the installation lacks it, or when the name leads out of the folder.
    """
    path = (FOLDER / name).resolve()
    if not path.is_relative_to(FOLDER):
        raise FileNotFoundError(f"{name}: a resource lies inside the program's folder {FOLDER.name}")
    if not path.is_file():
        raise FileNotFoundError(f"the program's own file {FOLDER.name}/{name} is missing; install the program again")
    return path
