from __future__ import annotations

import string
import sys
from collections.abc import Iterator
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest
from defusedxml.ElementTree import parse
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from forms.finding import SENTENCES, Finding
from forms.journal import Place
from gui.context import AppContext
from gui.fonts import lacks, text_family
from gui.language import CATALOGUES, LANGUAGES, say_day, say_finding, say_moment, say_rule, speak

#: Letters that a Russian text never has and a Kyrgyz one cannot do without for long.
KYRGYZ = set("ңөү")


@pytest.fixture(scope="module")
def tool(project_root: Path) -> ModuleType:
    """Give packaging/update_translations.py as a module."""
    spec = spec_from_file_location("update_translations", project_root / "packaging" / "update_translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def project_root() -> Path:
    """Give the project's root."""
    return CATALOGUES.parents[1]


@pytest.fixture(autouse=True)
def english_again(qapp: QCoreApplication) -> Iterator[None]:
    """Leave English behind."""
    yield
    speak("en")


def messages(code: str) -> list[tuple[str, str, list[str]]]:
    """Context, source and translations (one, or each plural form) of every text of a catalogue."""
    found: list[tuple[str, str, list[str]]] = []
    root = parse(CATALOGUES / f"anketa_{code}.ts").getroot()
    assert root is not None
    for context in root.iter("context"):
        for message in context.iter("message"):
            forms = [form.text or "" for form in message.iterfind("translation/numerusform")]
            single = message.findtext("translation") or ""
            found.append((context.findtext("name") or "", message.findtext("source") or "", forms or [single]))
    return found


def test_every_text_is_in_every_catalogue_translated_and_compiled(tool: ModuleType) -> None:
    assert tool.check() == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_translation_keeps_every_place_that_is_filled_later(code: str) -> None:
    def places(text: str) -> set[str]:
        named = {name for _, name, _, _ in string.Formatter().parse(text) if name}
        return named | {mark for mark in ("%n", "%1") if mark in text}

    faults = [
        (context, source, form)
        for context, source, forms in messages(code)
        for form in forms
        if places(form) != places(source)
    ]
    assert faults == []


@pytest.mark.parametrize(("code", "count"), [("en", 2), ("ru", 3), ("ky", 2)])
def test_a_text_with_a_number_has_all_plural_forms_of_its_language(code: str, count: int) -> None:
    counted = [forms for _, source, forms in messages(code) if "%n" in source]
    assert counted
    assert {len(forms) for forms in counted} == {count}


def test_russian_is_written_in_russian_letters_and_kyrgyz_is_not_russian() -> None:
    russian, kyrgyz = messages("ru"), messages("ky")
    assert [source for _, source, forms in russian if KYRGYZ & set("".join(forms).lower()) - set(source)] == []
    same = [
        source
        for (_, source, ru), (_, _, ky) in zip(russian, kyrgyz, strict=True)
        if ru == ky and len(source.split()) > 2 and source.isascii()
    ]
    assert same == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_face_on_the_screen_has_every_letter_of_every_catalogue(code: str, qapp: QCoreApplication) -> None:
    assert lacks(text_family()) == ""
    letters = {letter for _, _, forms in messages(code) for form in forms for letter in form}
    metrics = QFontMetrics(QFont(text_family()))
    assert {letter for letter in letters if letter.isprintable() and not metrics.inFontUcs4(ord(letter))} <= set("◂▸↑↓")


@pytest.mark.parametrize(("code", "word"), [("en", "Cancel"), ("ru", "Отмена"), ("ky", "Жокко чыгаруу")])
def test_the_buttons_of_dialogs_speak_the_language(code: str, word: str, qtbot: QtBot) -> None:
    speak(code)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "") == word


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(KeyError):
        speak("tlh")


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_finding_can_be_said_in_every_language(code: str, qapp: QCoreApplication) -> None:
    speak(code)
    for rule, template in SENTENCES.items():
        words = {name: "7" for _, name, _, _ in string.Formatter().parse(template) if name}
        said = say_finding(Finding("query", rule, Place("/data/a"), words))
        assert said
        assert "{" not in said
        if code != "en" and template != "{said}":
            assert said != template.format(**words)


def test_a_rule_this_version_does_not_know_is_shown_by_its_code() -> None:
    assert say_rule("from_the_future") == "from_the_future"


def test_dates_are_written_day_month_year() -> None:
    assert say_day("2009-01-23") == "23.01.2009"
    assert say_day("no date") == "no date"
    assert say_moment("") == ""
    assert say_moment("2009-01-23T10:20:30+06:00").startswith(("22.01.2009", "23.01.2009"))


def test_a_change_of_language_is_remembered_and_told(context: AppContext, qtbot: QtBot) -> None:
    with qtbot.waitSignal(context.language_changed) as told:
        context.set_language("ky")
    assert told.args == ["ky"]
    assert context.settings.language == "ky"
    assert QCoreApplication.translate("Action", "Home") == "Башкы бет"
