"""The questionnaire's language on the screen follows the program's where the form has it."""

from __future__ import annotations

from forms.questionnaire import Questionnaire


def form_language(questionnaire: Questionnaire, code: str) -> str:
    """The form's language that goes with the program's: "Русский (ru)" for `ru`; its default one when none does."""
    for name in questionnaire.languages:
        if name.rpartition("(")[2].rstrip(")").strip().casefold() == code or name.casefold() == code:
            return name
    return questionnaire.default_language
