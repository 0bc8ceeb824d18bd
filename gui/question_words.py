"""How pages that show answers of many papers name a question and its codes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from forms.journal import Answer
from forms.questionnaire import Choice, Question, in_language, plain
from gui.missing_words import say_missing

_CODED = frozenset({"select_one", "select_multiple", "rank"})


def question_title(question: Question, language: str) -> str:
    """The number on the paper and the short label, else the label, else the name."""
    short = question.short_labels.get(language) or next(iter(question.short_labels.values()), "")
    label = short or " ".join(plain(in_language(question.labels, language)).split()) or question.name
    return f"{question.keying.paper} {label}".strip()


def labels_of(lists: Mapping[str, Sequence[Choice]], question: Question, language: str) -> dict[str, str]:
    """Code → label of a coded question; empty for others."""
    if question.kind not in _CODED:
        return {}
    choices = lists.get(question.choices, ())
    return {choice.code: plain(in_language(choice.labels, language)) or choice.code for choice in choices}


def answer_words(lists: Mapping[str, Sequence[Choice]], question: Question, answer: Answer, language: str) -> str:
    """Code and label, or why there is no value; a dash for nothing."""
    if answer.missing:
        return say_missing(answer.missing)
    labels = labels_of(lists, question, language)
    said = ", ".join(labels[code] for code in answer.value.split() if labels.get(code, code) != code)
    return f"{answer.value} {said}".strip() or "—"
