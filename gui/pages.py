"""The table of pages. A page is made when it is first shown; nothing but this table and the window knows them all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from forms.wording import translate
from gui.context import AppContext

EVERYBODY = ("enumerator", "supervisor")
#: Kinds of stores; what goes out of a store or comes into one is not offered in a practice store.
REAL_STORE = ("district", "central")
EVERY_STORE = (*REAL_STORE, "practice")


@dataclass(frozen=True, slots=True)
class PageRow:
    """One page: its name, English title, icon, maker; `needs` is what must be at hand ('', 'store', 'person').

    `action` names the row of `gui.actions` that goes there; a page with one stands in the rail, for people
    with one of `roles` and stores of one of `kinds`; one that `writes` is not for a store that can only be read.
    """

    name: str
    title: str
    icon: str
    make: Callable[[AppContext], QWidget]
    needs: str = "person"
    action: str = ""
    roles: tuple[str, ...] = EVERYBODY
    kinds: tuple[str, ...] = EVERY_STORE
    writes: bool = False

    def say_title(self) -> str:
        """The title in the program's language."""
        return QCoreApplication.translate("PageTitle", self.title)


def _start(context: AppContext) -> QWidget:
    from gui.start.start_page import StartPage

    return StartPage(context)


def _new_store(context: AppContext) -> QWidget:
    from gui.start.new_store_page import NewStorePage

    return NewStorePage(context)


def _join_study(context: AppContext) -> QWidget:
    from gui.study.join_page import JoinPage

    return JoinPage(context)


def _study(context: AppContext) -> QWidget:
    from gui.study.study_page import StudyPage

    return StudyPage(context)


def _person(context: AppContext) -> QWidget:
    from gui.start.person_page import PersonPage

    return PersonPage(context)


def _unlock(context: AppContext) -> QWidget:
    from gui.unlock.unlock_page import UnlockPage

    return UnlockPage(context)


def _people(context: AppContext) -> QWidget:
    from gui.people.people_page import PeoplePage

    return PeoplePage(context)


def _home(context: AppContext) -> QWidget:
    from gui.home.home_page import HomePage

    return HomePage(context)


def _batches(context: AppContext) -> QWidget:
    from gui.batches.batch_page import BatchPage

    return BatchPage(context)


def _new_batch(context: AppContext) -> QWidget:
    from gui.batches.new_batch_page import NewBatchPage

    return NewBatchPage(context)


def _cases(context: AppContext) -> QWidget:
    from gui.cases.case_list_page import CaseListPage

    return CaseListPage(context)


def _merge(context: AppContext) -> QWidget:
    from gui.merge.merge_page import MergePage

    return MergePage(context)


def _export(context: AppContext) -> QWidget:
    from gui.export.export_page import ExportPage

    return ExportPage(context)


def _send(context: AppContext) -> QWidget:
    from gui.export.send_page import SendPage

    return SendPage(context)


def _verification(context: AppContext) -> QWidget:
    from gui.verification.verification_page import VerificationPage

    return VerificationPage(context)


def _figures(context: AppContext) -> QWidget:
    from gui.verification.figures_page import FiguresPage

    return FiguresPage(context)


def _supervision(context: AppContext) -> QWidget:
    from gui.supervision.supervision_page import SupervisionPage

    return SupervisionPage(context)


def _queries(context: AppContext) -> QWidget:
    from gui.supervision.queries_page import QueriesPage

    return QueriesPage(context)


def _entry(context: AppContext) -> QWidget:
    from gui.entry.entry_page import EntryPage

    return EntryPage(context)


def _report(context: AppContext) -> QWidget:
    from gui.report.report_page import ReportPage

    return ReportPage(context)


def _self_check(context: AppContext) -> QWidget:
    from gui.health.self_check_page import SelfCheckPage

    return SelfCheckPage(context)


def _backups(context: AppContext) -> QWidget:
    from gui.backups.backups_page import BackupsPage

    return BackupsPage(context)


PAGES: tuple[PageRow, ...] = (
    PageRow("start", translate("PageTitle", "Welcome"), "home", _start, needs=""),
    PageRow("new_store", translate("PageTitle", "New file"), "add", _new_store, needs=""),
    PageRow("join_study", translate("PageTitle", "Join a study"), "add", _join_study, needs=""),
    PageRow("unlock", translate("PageTitle", "Open with a password"), "lock", _unlock, needs=""),
    PageRow("people", translate("PageTitle", "People and passwords"), "person", _people, writes=True),
    PageRow("person", translate("PageTitle", "Who works now?"), "person", _person, needs="store"),
    PageRow("home", translate("PageTitle", "Home"), "home", _home, action="go_home"),
    PageRow("batches", translate("PageTitle", "Batches"), "batches", _batches, action="go_batches", writes=True),
    PageRow("cases", translate("PageTitle", "Papers"), "papers", _cases, action="go_cases"),
    PageRow("send", translate("PageTitle", "Send"), "send", _send, action="go_send", kinds=("district",), writes=True),
    PageRow(
        "merge",
        translate("PageTitle", "Merge"),
        "merge",
        _merge,
        action="go_merge",
        roles=("supervisor",),
        kinds=REAL_STORE,
        writes=True,
    ),
    PageRow(
        "study",
        translate("PageTitle", "Study package"),
        "send",
        _study,
        action="go_study",
        roles=("supervisor",),
        kinds=("central",),
        writes=True,
    ),
    PageRow(
        "verification",
        translate("PageTitle", "Second keying"),
        "keep",
        _verification,
        action="go_verification",
        roles=("supervisor",),
    ),
    PageRow("figures", translate("PageTitle", "Error rates"), "table", _figures, action="go_figures", kinds=REAL_STORE),
    PageRow(
        "queries", translate("PageTitle", "Queries"), "query", _queries, action="go_queries", roles=("supervisor",)
    ),
    PageRow(
        "supervision",
        translate("PageTitle", "Conflicts and duplicates"),
        "conflict",
        _supervision,
        action="go_supervision",
        roles=("supervisor",),
        writes=True,
    ),
    PageRow("export", translate("PageTitle", "Export"), "export", _export, action="go_export", kinds=REAL_STORE),
    PageRow("report", translate("PageTitle", "Report"), "table", _report, action="go_report", kinds=REAL_STORE),
    PageRow("new_batch", translate("PageTitle", "New batch"), "add", _new_batch, writes=True),
    PageRow("entry", translate("PageTitle", "Keying"), "papers", _entry),
    PageRow("self_check", translate("PageTitle", "Check this computer"), "ok", _self_check, needs=""),
    PageRow("backups", translate("PageTitle", "Backups"), "drop", _backups, needs=""),
)


def page(name: str) -> PageRow:
    """The row of that name; KeyError when there is none."""
    for row in PAGES:
        if row.name == name:
            return row
    raise KeyError(name)


def page_titles() -> dict[str, str]:
    """The title of every page by its name, in the program's language."""
    return {row.name: row.say_title() for row in PAGES}
