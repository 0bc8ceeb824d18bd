"""The languages of the program and how they change at once.

Texts go through Qt: `self.tr("…")` in a widget, `QCoreApplication.translate("Context", "…")`
elsewhere. A change installs another catalogue; Qt then sends `LanguageChange` to every widget, and
each page writes its texts again (`Page.retranslate`).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from forms.finding import SENTENCES, Finding
from forms.wording import use_words

#: Code → the language's own name, in the order the first page shows them.
LANGUAGES: Mapping[str, str] = MappingProxyType({"ky": "Кыргызча", "ru": "Русский", "en": "English"})
CATALOGUES = Path(__file__).resolve().parents[1] / "resources" / "translations"

#: What is installed now, with the catalogue it reads: Qt keeps a pointer to these bytes, no copy.
_INSTALLED: list[tuple[QTranslator, bytes]] = []


def speak(code: str) -> None:
    """Make `code` the program's language now; KeyError when it is not one of `LANGUAGES`."""
    if code not in LANGUAGES:
        raise KeyError(code)
    fresh = QTranslator()
    # Read whole, not mapped as Qt does by a path: a catalogue written anew under a running program would crash it.
    path = CATALOGUES / f"anketa_{code}.qm"
    catalogue = path.read_bytes() if path.is_file() else b""
    fresh.load(catalogue)
    QLocale.setDefault(QLocale(code))
    for old, _ in _INSTALLED:
        QCoreApplication.removeTranslator(old)
    _INSTALLED[:] = [(fresh, catalogue)]
    QCoreApplication.installTranslator(fresh)
    use_words(QCoreApplication.translate)


def say_finding(finding: Finding) -> str:
    """A finding's sentence in the program's language."""
    return QCoreApplication.translate("Finding", SENTENCES[finding.rule]).format(**finding.words)


def say_rule(rule: str) -> str:
    """The template of a rule without its words (the code that `Answer.query` keeps); the code itself when unknown."""
    return QCoreApplication.translate("Finding", SENTENCES[rule]) if rule in SENTENCES else rule


def say_day(moment: str | date) -> str:
    """A day as dd.MM.yyyy; accepts ISO text or a date, gives back text that is no date unchanged."""
    if isinstance(moment, date):
        return moment.strftime("%d.%m.%Y")
    try:
        day = datetime.fromisoformat(moment).astimezone() if "T" in moment else date.fromisoformat(moment)
    except ValueError:
        return moment
    return day.strftime("%d.%m.%Y")


def say_moment(moment: str) -> str:
    """An ISO date-time as dd.MM.yyyy HH:MM in this computer's time; '' stays ''."""
    try:
        return datetime.fromisoformat(moment).astimezone().strftime("%d.%m.%Y %H:%M") if moment else ""
    except ValueError:
        return moment
