"""The few words of its own that an export puts beside the questionnaire's, in the languages of the study.

The questionnaire names its languages as XLSForm does (`Русский (ru)`); everything else falls back to English.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from forms.wording import say_in

_CODE = re.compile(r"\(([A-Za-z]{2,3})(?:-[A-Za-z0-9-]+)?\)\s*$")

#: Missing reason → its words by language code. The keys are those of `forms.questionnaire`.
_REASONS: Mapping[str, Mapping[str, str]] = MappingProxyType({
    "blank": {"en": "left blank", "ru": "не заполнено", "ky": "толтурулган эмес"},
    "illegible": {"en": "illegible", "ru": "неразборчиво", "ky": "окулбайт"},
    "several": {"en": "several boxes ticked", "ru": "отмечено несколько", "ky": "бир нечеси белгиленген"},
    "page_missing": {"en": "page missing", "ru": "нет страницы", "ky": "барак жок"},
    "not_applicable": {"en": "not applicable", "ru": "неприменимо", "ky": "тиешелүү эмес"},
    "refused": {"en": "refused", "ru": "отказ", "ky": "баш тартты"},
    "dont_know": {"en": "don’t know", "ru": "не знает", "ky": "билбейт"},
    "not_keyed": {"en": "not keyed", "ru": "не вводилось", "ky": "киргизилген эмес"},
})


def language_code(language: str) -> str:
    """`ru` of `Русский (ru)`; a bare code as it is; '' when the name carries none."""
    match = _CODE.search(language)
    if match:
        return match.group(1).lower()
    return language.lower() if re.fullmatch(r"[A-Za-z]{2,3}", language) else ""


def own_words(text: str, language: str) -> str:
    """A text of ours, marked for the catalogues under `Exports`, in a language of the questionnaire; else English."""
    return say_in(language_code(language), "Exports", text)


def reason_words(reason: str, language: str) -> str:
    """A missing reason in the language, English where there is no translation, the key itself when unknown."""
    words = _REASONS.get(reason, {})
    return words.get(language_code(language)) or words.get("en") or reason
