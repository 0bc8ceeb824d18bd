"""Names of districts, where a questionnaire has them: the codes alone stand in the store."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from forms.form import Form
from forms.questionnaire import Choice, in_language, plain

#: What lists of districts are called, in part.
_CALLED = ("district", "rayon", "raion", "oblast", "region", "adm", "район", "область")
#: Shorter codes stand in every list of yes and no.
_TELLING = 3


def district_names(form: Form, codes: Collection[str], language: str) -> Mapping[str, str]:
    """Code → name in a language of the form, for the codes that have one.

    The list is that of the question which carries the district (`key::case`) or of one from which that is computed;
    where there is none such, a list that has all the codes, if it is called like one or its codes are no mere 1 and 2.
    """
    wanted = {code for code in codes if code}
    default = form.questionnaire.default_language
    for choices in _lists(form, wanted) if wanted else ():
        names = {one.code: plain(in_language(one.labels, language, default)) for one in choices}
        if wanted <= names.keys():
            return {code: names[code] for code in wanted if names[code] not in {"", code}}
    return {}


def _lists(form: Form, codes: Collection[str]) -> Iterator[tuple[Choice, ...]]:
    lists = form.questionnaire.lists
    for question in form.questionnaire.questions():
        if question.keying.case == "district":
            calculate = form.expression(question.calculate, question.path)
            read = calculate.reads if calculate is not None else ()
            yield from (lists.get(one.choices, ()) for one in form.questionnaire.questions() if one.path in read)
            yield lists.get(question.choices, ())
    is_telling = min(map(len, codes)) >= _TELLING
    yield from (
        choices for name, choices in lists.items() if is_telling or any(word in name.casefold() for word in _CALLED)
    )
