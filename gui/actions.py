"""The one table of actions and keys of the program: F1 and the printed sheet come from it.

A row is (id, key, second key, what it does, page). `page` is a name of `gui.pages` or 'everywhere'.
Keys are Qt's portable names. Keying keys are bound by physical key in `gui.entry`, so that they work
on a Russian layout; nothing uses Ctrl+Alt (KEYING.md).
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from forms.wording import translate


@dataclass(frozen=True, slots=True)
class Action:
    """One thing a key does; `text` is English, `say()` gives it in the program's language."""

    name: str
    key: str
    second: str
    text: str
    page: str = "everywhere"

    def say(self) -> str:
        """What it does, in the program's language."""
        return QCoreApplication.translate("Action", self.text)

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys that do it, the first one first."""
        return tuple(key for key in (self.key, self.second) if key)


ACTIONS: tuple[Action, ...] = (
    Action("keys", "F1", "Ctrl+/", translate("Action", "Show the keys")),
    Action("help", "Shift+F1", "Alt+0", translate("Action", "Help on this page")),
    Action("go_home", "Alt+1", "", translate("Action", "Home")),
    Action("go_batches", "Alt+2", "", translate("Action", "Batches")),
    Action("go_cases", "Alt+3", "", translate("Action", "Papers")),
    Action("go_send", "Alt+4", "", translate("Action", "Send to the supervisor")),
    Action("go_merge", "Alt+5", "", translate("Action", "Merge district files")),
    Action("go_study", "Alt+Shift+5", "", translate("Action", "Study package: seats, keys, replies")),
    Action("go_export", "Alt+6", "", translate("Action", "Export tables")),
    Action("go_report", "Alt+Shift+6", "", translate("Action", "Report: tables and charts")),
    Action("go_verification", "Alt+7", "", translate("Action", "Second keying: what differs")),
    Action("go_figures", "Alt+Shift+7", "", translate("Action", "Error rates")),
    Action("go_supervision", "Alt+8", "", translate("Action", "Conflicts and duplicates")),
    Action("go_queries", "Alt+9", "", translate("Action", "Queries")),
    Action("zoom_in", "Ctrl++", "Ctrl+=", translate("Action", "Larger type")),
    Action("zoom_out", "Ctrl+-", "", translate("Action", "Smaller type")),
    Action("zoom_reset", "Ctrl+0", "", translate("Action", "Type of the ordinary size")),
    Action("change_person", "Ctrl+P", "", translate("Action", "Pause, or change of keyer")),
    Action("lock", "Ctrl+Shift+L", "", translate("Action", "Lock the screen now")),
    Action("settings", "Ctrl+,", "", translate("Action", "Settings: language, look, lock, backups, people")),
    Action("sample", "Shift+F9", "Ctrl+O", translate("Action", "Practice: the sample paper beside the form")),
    Action("find_paper", "Ctrl+F", "", translate("Action", "Find a paper by its number")),
    Action("quit", "Ctrl+Q", "", translate("Action", "Leave the program")),
    Action("confirm", "Return", "Enter", translate("Action", "Confirm and go to the next question"), "entry"),
    Action("down", "Down", "Tab", translate("Action", "Go on and leave it unanswered"), "entry"),
    Action("up", "Up", "Shift+Tab", translate("Action", "Back, with the answer selected"), "entry"),
    Action("skip", "Num++", "", translate("Action", "Programmed skip of a coded question"), "entry"),
    Action("keep", "F2", "Ctrl+K", translate("Action", "Keep a value outside its range, with a reason"), "entry"),
    Action("insert_row", "F3", "Ctrl+Ins", translate("Action", "Roster: insert a row"), "entry"),
    Action("delete_row", "F4", "Ctrl+Del", translate("Action", "Roster: delete the row"), "entry"),
    Action("end_roster", "F12", "Ctrl+End", translate("Action", "Roster: no more rows"), "entry"),
    Action("row_before", "PgUp", "", translate("Action", "Roster: the same question in the row before"), "entry"),
    Action("row_after", "PgDown", "", translate("Action", "Roster: the same question in the next row"), "entry"),
    Action("row_up", "Ctrl+PgUp", "", translate("Action", "Roster: move the row up"), "entry"),
    Action("row_down", "Ctrl+PgDown", "", translate("Action", "Roster: move the row down"), "entry"),
    Action("rows_below", "Ctrl+Shift+Down", "", translate("Action", "Roster: into the rows below this one"), "entry"),
    Action("row_above", "Ctrl+Shift+Up", "", translate("Action", "Roster: back to the row above"), "entry"),
    Action("go_to", "F6", "Ctrl+G", translate("Action", "Go to a question"), "entry"),
    Action("header", "F7", "Ctrl+H", translate("Action", "Batch header"), "entry"),
    Action("clear", "F8", "Ctrl+Backspace", translate("Action", "Clear the answer"), "entry"),
    Action("list", "F9", "Ctrl+L", translate("Action", "List of choices"), "entry"),
    Action("next_open", "F10", "Ctrl+E", translate("Action", "On to what is open"), "entry"),
    Action("into_skipped", "Ctrl+Down", "", translate("Action", "Into the next skipped question"), "entry"),
    Action("missing", "Ctrl+1", "", translate("Action", "Missing reasons, in their order: Ctrl+1, Ctrl+2 …"), "entry"),
    Action("repeat", "Ctrl+D", "", translate("Action", "Repeat the answer of the previous paper"), "entry"),
    Action("note", "Ctrl+N", "", translate("Action", "A note on this answer"), "entry"),
    Action("undo", "Ctrl+Z", "Esc", translate("Action", "Undo"), "entry"),
    Action(
        "page_missing",
        "F11",
        "Ctrl+M",
        translate("Action", "Page missing: that reason to the rest of the section"),
        "entry",
    ),
    Action(
        "close_case",
        "F5",
        "Ctrl+Return",
        translate("Action", "At the end: close the paper and open the next one"),
        "entry",
    ),
    Action(
        "close_incomplete",
        "Shift+F5",
        "Ctrl+Shift+Return",
        translate("Action", "At the end: a supervisor closes the paper as incomplete"),
        "entry",
    ),
    Action(
        "correct_case",
        "Shift+F7",
        "Ctrl+Shift+H",
        translate("Action", "A closed paper: correct its number or status"),
        "entry",
    ),
    Action("grid", "Ctrl+R", "", translate("Action", "Key the grid from here as one string, and back"), "entry"),
    Action("new_line", "Shift+Return", "", translate("Action", "A new line in a long text"), "entry"),
    Action("layout", "Ctrl+Y", "", translate("Action", "Turn what was typed on the wrong keyboard layout"), "entry"),
    Action("map", "Ctrl+B", "", translate("Action", "Show or hide the map of the paper"), "entry"),
    Action("key_sheet", "Ctrl+F1", "", translate("Action", "The keys as a sheet to print"), "entry"),
    Action("pace", "Ctrl+T", "", translate("Action", "Show or hide your pace"), "entry"),
    Action("always_enter", "Ctrl+U", "", translate("Action", "Every box waits for Enter, or goes on"), "entry"),
    Action("leave", "Ctrl+W", "", translate("Action", "Leave the paper; it stays as it is"), "entry"),
    Action("kyrgyz", "Ctrl+J", "", translate("Action", "The last н о у becomes ң ө ү, and back"), "entry"),
    Action("go_returned", "F10", "Ctrl+E", translate("Action", "To the first question that came back to you"), "home"),
    Action("new_batch", "F3", "Ctrl+Ins", translate("Action", "New batch: here and at home"), "batches"),
    Action("sort_papers", "F2", "Ctrl+S", translate("Action", "Sort by this column, or turn the order"), "cases"),
    Action("filter_papers", "F3", "Ctrl+G", translate("Action", "Filter by an answer or a status"), "cases"),
    Action("choose_columns", "F4", "Ctrl+K", translate("Action", "Choose the columns"), "cases"),
    Action("history", "F5", "Ctrl+H", translate("Action", "The story of the paper"), "cases"),
    Action("labels", "F6", "Ctrl+L", translate("Action", "Labels or codes"), "cases"),
    Action("freeze", "F7", "Ctrl+R", translate("Action", "Keep the columns up to this one in sight"), "cases"),
    Action("copy", "Ctrl+C", "", translate("Action", "Copy the marked rows"), "cases"),
    Action("accept_query", "F2", "Ctrl+K", translate("Action", "Accept the marked queries"), "queries"),
    Action("correct", "F4", "Return", translate("Action", "Open the paper at the question"), "queries"),
    Action("send_back", "F8", "Ctrl+B", translate("Action", "Send the query back to the keyer"), "queries"),
    Action("choose_side", "1", "", translate("Action", "1, 2 …: this side is right, or this paper"), "supervision"),
    Action("second_keying", "F2", "Ctrl+K", translate("Action", "Make the paper the second keying"), "supervision"),
    Action("renumber", "F6", "Ctrl+G", translate("Action", "Give the paper its right number"), "supervision"),
    Action("void", "F8", "Ctrl+Backspace", translate("Action", "Void the paper"), "supervision"),
)

#: Pages with keys of their own beside the keying page → their titles (context `PageTitle`).
KEYED_PAGES: tuple[tuple[str, str], ...] = (
    ("home", "Home"), ("batches", "Batches"), ("cases", "Papers"), ("queries", "Queries"),
    ("supervision", "Conflicts and duplicates"),
)  # fmt: skip


def action(name: str) -> Action:
    """The row of that name; KeyError when there is none."""
    for row in ACTIONS:
        if row.name == name:
            return row
    raise KeyError(name)


#: Names of Qt that stand otherwise on the keyboard.
_PRINTED = MappingProxyType({"Return": "Enter", "Down": "↓", "Up": "↑", "Left": "←", "Right": "→", "PgDown": "PgDn"})


def say_key(key: str) -> str:
    """A key as it is printed on the keyboard: the platform's modifiers, arrows as arrows, `Enter` for Return."""
    if key.startswith("Num+"):
        return QCoreApplication.translate("Key", "keypad {key}").format(key=key.removeprefix("Num+"))
    shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    *held, last = shown.split("+")
    return "+".join((*held, _PRINTED.get(last, last)))
