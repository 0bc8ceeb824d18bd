"""The quiet words around the box: where in its rosters a question stands, its notes, and the keys that matter now."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from forms.entry_session import EntrySession
from forms.entry_view import Crumb, QuestionView
from forms.finding import number_on_paper
from forms.journal import Answer
from forms.wording import translate
from gui.actions import action, say_key
from gui.entry.desk import Desk
from gui.entry.wording import Wording
from gui.language import say_finding
from storage.queries import Query

#: Most other questions that a finding names.
_MOST_OTHERS = 3

#: A key as it is printed, and what it does.
Pair = tuple[str, str]


class CardWords:
    """Says them in the program's language of the moment."""

    def __init__(self, desk: Desk, session: EntrySession, words: Wording, returned: Sequence[Query] = ()) -> None:
        self._desk = desk
        self._session = session
        self._words = words
        self._returned = {query.place: query for query in returned}

    def sent_back(self) -> str:
        """What the supervisor asks about the answer at hand; '' when nothing, or when it was changed since."""
        view = self._desk.door.view
        query = self._returned.get(view.place) if view is not None and self._desk.door.is_at_question else None
        if view is None or query is None or _keyed(view.answer) != _keyed(query.answer):
            return ""
        words = _say(translate("EntryScreen", "Sent back by {who}: {words}"))
        return words.format(who=query.returned_by or "—", words=query.returned)

    def hint(self, view: QuestionView) -> str:
        """The line under the label."""
        if view.kind == "roster":
            words = _say(translate("EntryScreen", "Type to start row {row}; Enter: no more rows."))
            said = words.format(row=view.row_index)
            return f"{say_crumbs(view.crumbs[:-1])} › {said}" if len(view.crumbs) > 1 else said
        parts = [say_crumbs(view.crumbs), view.hint]
        if view.answer.note:
            parts.append(_say(translate("EntryScreen", "Note: {note}")).format(note=view.answer.note))
        if self._desk.door.is_at_question and self._session.is_repeated(view.place):
            parts.append(_say(translate("EntryScreen", "repeated from the previous paper")))
        if view.answer.override:
            kept = _say(translate("EntryScreen", "Kept: {reason}"))
            parts.append(kept.format(reason=self._words.kept(view.answer.override)))
        return " · ".join(part for part in parts if part)

    def keys_of_finding(self) -> list[Pair]:
        """The keys that answer a finding."""
        door = self._desk.door
        view = door.view
        may_keep = not door.is_blocked and self._desk.answers.number.may_keep
        pairs = [_pair("keep", translate("EntryScreen", "keep it"))] if may_keep else []
        pairs += [_pair("clear", translate("EntryScreen", "clear")), _pair("up", translate("EntryScreen", "back"))]
        if door.others:
            there = _say(translate("EntryScreen", "go to {question}"))
            number = number_on_paper(self._session.form.question(door.others[0].path))
            pairs.append((say_key(action("go_to").key), there.format(question=number)))
        return pairs + self._reasons(view, 3)

    def sentence(self) -> str:
        """What was sent back, the findings, and what the other questions of their rules say."""
        door = self._desk.door
        said = [*filter(None, [self.sent_back()]), *(say_finding(finding) for finding in door.findings)]
        others = (self._session.view(place) for place in door.others[:_MOST_OTHERS])
        read = [
            " ".join(part for part in (view.number, view.short_label or view.label, "=", view.display or "–") if part)
            for view in others
        ]
        return "\n".join(dict.fromkeys([*said, "; ".join(read)] if read else said))

    def finding_in_one_line(self) -> str:
        """The same as words that do not part at a line's end."""
        door = self._desk.door
        if not door.is_frozen and door.is_blocked:
            return ""
        return "    ".join(f"{key} {what}".replace(" ", "\N{NO-BREAK SPACE}") for key, what in self.keys_of_finding())

    def keys_of_question(self, view: QuestionView) -> list[Pair]:
        """The keys for the foot of the page, the most important first."""
        pairs = [("Enter", _say(translate("EntryScreen", "next")))]
        keys = _pair("keys", translate("EntryScreen", "keys"))
        if self._desk.door.mode == "number":
            return [*pairs, _pair("leave", translate("EntryScreen", "leave")), keys]
        if view.is_long:
            pairs.append(_pair("new_line", translate("EntryScreen", "new line")))
        pairs += _keys_of_rows(view)
        if view.answer.query and not view.answer.override:
            pairs.append(_pair("keep", translate("EntryScreen", "keep")))
        pairs += self._reasons(view, 2)
        if view.choices:
            pairs.append(_pair("list", translate("EntryScreen", "list")))
        return [
            *pairs,
            _pair("go_to", translate("EntryScreen", "go to")),
            _pair("next_open", translate("EntryScreen", "what is open")),
            keys,
            _pair("undo", translate("EntryScreen", "undo")),
        ]

    def keys_of_end(self) -> list[Pair]:
        """The keys on the closing card."""
        return [
            (say_key(action("close_case").second), _say(translate("EntryScreen", "close, next paper"))),
            _pair("next_open", translate("EntryScreen", "what is open")),
            _pair("up", translate("EntryScreen", "back")),
            _pair("go_to", translate("EntryScreen", "go to")),
            _pair("leave", translate("EntryScreen", "leave")),
        ]

    def _reasons(self, view: QuestionView | None, most: int) -> list[Pair]:
        reasons = view.reasons[:most] if view is not None else ()
        return [(f"Ctrl+{at}", self._words.missing(name)) for at, name in enumerate(reasons, start=1)]


def say_crumbs(crumbs: tuple[Crumb, ...]) -> str:
    """The rosters that a question stands in, each with its row and what the row begins with; '' outside."""
    words = _say(translate("EntryScreen", "{roster}, row {row} of {rows}"))
    return " › ".join(
        words.format(roster=one.title, row=one.row, rows=one.rows) + (f" ({one.words})" if one.words else "")
        for one in crumbs
    )


def _keys_of_rows(view: QuestionView) -> list[Pair]:
    """The keys of a roster, the fewest that a keyer of rows needs."""
    if not view.crumbs:
        return []
    is_stop = view.kind == "roster"
    known = (
        ("insert_row", translate("EntryScreen", "insert row"), not is_stop),
        ("delete_row", translate("EntryScreen", "delete row"), not is_stop),
        ("row_before", translate("EntryScreen", "row before"), view.row_index > 1),
        ("end_roster", translate("EntryScreen", "no more rows"), True),
        ("row_above", translate("EntryScreen", "row above"), len(view.crumbs) > 1),
    )
    return [_pair(name, words) for name, words, is_shown in known if is_shown]


def _keyed(answer: Answer) -> tuple[str, str, str, str]:
    """What a person gave; the rules say the rest."""
    return answer.value, answer.missing, answer.override, answer.note


def _pair(name: str, words: str) -> Pair:
    return say_key(action(name).key), _say(words)


def _say(text: str) -> str:
    return QCoreApplication.translate("EntryScreen", text)
