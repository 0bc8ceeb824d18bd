from __future__ import annotations

import io
import re

import pytest
from defusedxml.ElementTree import parse
from openpyxl import Workbook

from forms.finding import SENTENCES
from forms.linter import lint
from forms.linting.finding import CODES
from gui.actions import ACTIONS, say_key
from gui.help.places import PLACES
from gui.help.search import fold, search, spans
from gui.help.topic import TOPICS, Topic, fill, placeholders, read_topic
from gui.pages import PAGES, page_titles
from resources import FOLDER, file

LANGUAGES = ("en", "ru", "ky")
HELP = FOLDER / "help"
#: A key of the keyboard, as texts would name it by hand.
KEY = re.compile(r"\b(?:F\d{1,2}|(?:Ctrl|Alt|Shift)\s?\+\s?\S+)")


def source(name: str, language: str) -> str:
    """Give a text of the help as it is written."""
    return file(f"help/{language}/{name}.md").read_text(encoding="utf-8")


def topics(language: str) -> dict[str, Topic]:
    """Give every text of the help in a language."""
    return {name: read_topic(name, language, page_titles()) for name in TOPICS}


def anchors(topic: Topic) -> list[str]:
    """Give the anchors of a topic in their order."""
    return [section.anchor for section in topic.sections if section.anchor]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_there_and_no_other(language: str) -> None:
    assert sorted(path.stem for path in (HELP / language).iterdir()) == sorted(TOPICS)
    assert {path.name for path in HELP.iterdir()} == {*LANGUAGES, "pictures"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_finding_of_the_desk_has_its_place_in_the_help(language: str) -> None:
    topic = read_topic("findings", language, page_titles())
    assert [code for code in SENTENCES if code not in anchors(topic)] == []
    thin = [section.anchor for section in topic.sections if section.anchor in SENTENCES and len(section.plain) < 20]
    assert thin == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_finding_of_check_is_explained_once(language: str) -> None:
    explained = re.findall(r"^- \{check:(\w+)\} \S.{8,}$", source("check", language), re.MULTILINE)
    assert sorted(explained) == sorted(CODES)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", TOPICS)
def test_a_text_names_only_what_the_program_has(name: str, language: str) -> None:
    assert not re.search(
        r"\{(?:key|action|page|text|finding|check):", read_topic(name, language, page_titles()).markdown
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", TOPICS)
def test_keys_come_from_the_table_of_actions_and_are_never_typed_into_a_text(name: str, language: str) -> None:
    assert KEY.findall(source(name, language)) == []


def test_a_key_that_is_changed_in_the_table_changes_in_the_help() -> None:
    text = read_topic("enumerator", "en", page_titles()).markdown
    named = {what for kind, what in placeholders(source("enumerator", "en")) if kind == "key"}
    assert {"keep", "clear", "missing", "confirm"} <= named
    assert [row.name for row in ACTIONS if row.name in named and f"**{say_key(row.key)}**" not in text] == []


@pytest.mark.parametrize("language", ["ru", "ky"])
@pytest.mark.parametrize("name", TOPICS)
def test_the_languages_say_the_same_things_in_the_same_places(name: str, language: str) -> None:
    own, english = read_topic(name, language, page_titles()), read_topic(name, "en", page_titles())
    assert [section.anchor for section in own.sections] == [section.anchor for section in english.sections]
    assert sorted(placeholders(source(name, language))) == sorted(placeholders(source(name, "en")))
    assert len(re.findall(r"^\|", source(name, language), re.MULTILINE)) == len(
        re.findall(r"^\|", source(name, "en"), re.MULTILINE)
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_link_leads_somewhere_inside_the_program(language: str) -> None:
    read = topics(language)
    faults = []
    for name, topic in read.items():
        for is_picture, link in re.findall(r"(!?)\[[^\]]*\]\(([^)]+)\)", topic.markdown):
            target, _, anchor = link.partition("#")
            if is_picture:
                found = (HELP / "pictures" / f"{link}_{language}.png").is_file()
            elif link.startswith("page:"):
                found = link.removeprefix("page:") in {row.name for row in PAGES}
            else:
                found = (target or name) in read and (not anchor or anchor in anchors(read[target or name]))
            faults += [] if found else [f"{name}: {link}"]
    assert faults == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_of_the_program_has_its_place_in_the_help(language: str) -> None:
    assert [row.name for row in PAGES if row.name not in PLACES] == []
    read = topics(language)
    assert [page for page, (topic, anchor) in PLACES.items() if read[topic].section(anchor) is None] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_anchor_stands_twice_in_a_text(language: str) -> None:
    for topic in topics(language).values():
        assert len(anchors(topic)) == len(set(anchors(topic))), topic.name


def test_pictures_are_few_and_small() -> None:
    pictures = list((HELP / "pictures").iterdir())
    assert len(pictures) <= 9
    assert [path.name for path in pictures if path.stat().st_size >= 60_000] == []


def test_search_finds_a_section_by_words_of_its_text_and_puts_titles_first() -> None:
    read = tuple(topics("en").values())
    hits = search(read, "BITLOCKER disk")
    assert [(hit.section.topic, hit.section.anchor) for hit in hits] == [("security", "protect")]
    assert "BitLocker" in hits[0].excerpt
    assert search(read, "audit trail")[0].section.anchor == "trail"
    assert search(read, "  ") == ()
    assert search(read, "quite-absent-word") == ()


def test_search_finds_kyrgyz_words_typed_without_kyrgyz_letters() -> None:
    assert fold("Көчүрмө ЁЛКА Ң") == "кочурмо елка н"
    assert list(spans("өз өлчөм", "оз")) == [(0, 2)]
    assert search(tuple(topics("ky").values()), "кочурмо")


def test_a_placeholder_for_what_the_program_has_not_is_refused() -> None:
    for wrong in ("{key:no_such}", "{page:no_such}", "{finding:no_such}", "{check:no_such}", "{text:NoBar}"):
        with pytest.raises(KeyError):
            fill(wrong, page_titles())


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_on_buttons_are_those_of_the_catalogues(language: str) -> None:
    root = parse(FOLDER / "translations" / f"anketa_{language}.ts").getroot()
    assert root is not None
    known = {
        f"{context.findtext('name')}|{message.findtext('source')}"
        for context in root.iter("context")
        for message in context.iter("message")
    }
    used = {what for name in TOPICS for kind, what in placeholders(source(name, language)) if kind == "text"}
    assert used - known == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_example_for_authors_of_forms_passes_check(language: str) -> None:
    book = Workbook()
    text = source("form_author", language)
    for name in ("survey", "choices"):
        lines = text.split(f"`{name}`", 1)[1].strip().partition("\n|")[2].partition("\n\n")[0].splitlines()
        rows = [[cell.strip() or None for cell in line.strip("|").split("|")] for line in lines if "---" not in line]
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
        assert len(rows) > 3
    settings = book.create_sheet("settings")
    settings.append(["form_title", "form_id"])
    settings.append(["Example", "example"])
    del book["Sheet"]
    kept = io.BytesIO()
    book.save(kept)
    assert [found.line() for found in lint(kept.getvalue(), "example.xlsx").findings] == []
