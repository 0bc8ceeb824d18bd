"""How this study keys papers the second time, in a sentence: said where a batch of second keyings is made."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from forms.second_pass import second_paths
from forms.wording import translate
from storage.store import Store
from storage.study_rules import DEPENDENT, SAME_PERSON, allows

_WAYS = {
    True: translate("SecondKeying", "Dependent: at a difference the keyer is asked to key again; nothing is shown."),
    False: translate("SecondKeying", "Independent: the keyings are compared after closing."),
}
_PEOPLE = {
    True: translate("SecondKeying", "The same person may key a paper both times."),
    False: translate("SecondKeying", "Another person keys than the first time."),
}
_MARKED = translate("SecondKeying", "Only the questions marked for it are asked: {count}.")


def say_second_rules(store: Store) -> str:
    """The study's rules for second keyings (a supervisor sets them on the page of second keying)."""
    words = [_WAYS[allows(store, DEPENDENT)], _PEOPLE[allows(store, SAME_PERSON)]]
    said = [QCoreApplication.translate("SecondKeying", word) for word in words]
    form = store.form()
    if second_paths(form) is not None:
        count = sum(question.keying.verify for question in form.questionnaire.questions())
        said.append(QCoreApplication.translate("SecondKeying", _MARKED).format(count=count))
    return " ".join(said)
