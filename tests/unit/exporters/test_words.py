from __future__ import annotations

import pytest

from exporters.words import language_code, reason_words
from forms.questionnaire import MISSING_REASONS, NOT_KEYED


@pytest.mark.parametrize(
    ("language", "code"),
    [("Русский (ru)", "ru"), ("ky", "ky"), ("English (en-GB)", "en"), ("Uzbek", ""), ("", ""), ("(a) b", "")],
)
def test_the_code_of_a_language_is_read_from_its_name(language: str, code: str) -> None:
    assert language_code(language) == code


@pytest.mark.parametrize("language", ["English (en)", "Русский (ru)", "Кыргызча (ky)"])
def test_every_missing_reason_has_words_in_the_languages_of_the_study(language: str) -> None:
    words = [reason_words(reason, language) for reason in (*MISSING_REASONS, NOT_KEYED)]
    assert len(set(words)) == len(words)
    assert not set(words) & set(MISSING_REASONS) - {"illegible", "refused"}


def test_a_language_without_words_speaks_english_and_an_unknown_reason_for_itself() -> None:
    assert reason_words("blank", "Deutsch (de)") == "left blank"
    assert reason_words("burnt", "ru") == "burnt"
