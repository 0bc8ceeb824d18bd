"""The self-check page: disk, clock, letters, screen, folder, and the last backup, which can be made here."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSysInfo
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QGridLayout, QLabel, QWidget

from gui.context import AppContext
from gui.fonts import lacks, text_family
from gui.health.facts import (
    Fact,
    check_backup,
    check_clock,
    check_disk,
    check_fonts,
    check_screen,
    check_sync,
    check_writable,
)
from gui.health.wording import say_fact, say_title, say_verdict
from gui.icons import draw_pixmap
from gui.version import VERSION
from gui.widgets.notice_strip import NoticeStrip
from gui.widgets.page import ScrollPage
from gui.widgets.parts import lay_row, make_button, make_label, put_icon
from gui.widgets.places import documents
from gui.widgets.progress_strip import ProgressStrip

if TYPE_CHECKING:
    from forms.errors import AnketaError
    from gui.workers import Progress

_FOLDER_KEY = "backup/folder"


class SelfCheckPage(ScrollPage):
    """A row for each fact; looks again each time it is shown."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context, width=720)
        self._title = make_label("title", bold=True, wrap=True)
        self._text = make_label(role="muted", wrap=True)
        self._system = make_label("small", "muted", wrap=True)
        self._rows = QWidget()
        self._grid = QGridLayout(self._rows)
        self.notice = NoticeStrip(context)
        self.progress = ProgressStrip()
        self.backup = make_button("primary")
        self.backup.clicked.connect(self._choose_folder)
        self.backups = make_button()
        self.backups.clicked.connect(lambda: self.page_wanted.emit("backups"))
        self.again = make_button()
        self.again.clicked.connect(self.refresh)
        self.copy = make_button()
        self.copy.clicked.connect(self._copy)
        self.back = make_button("quiet")
        self.back.clicked.connect(self._leave)
        self.facts: tuple[Fact, ...] = ()
        self._is_saving = False
        self._lay_out()

    def _lay_out(self) -> None:
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(12)
        self._grid.setColumnStretch(3, 1)
        for part in (self._title, self._text, self._rows, self._system, self.notice, self.progress):
            self.column.addWidget(part)
            self.column.addSpacing(8)
        buttons = lay_row(self.backup, self.backups, self.again, 1)
        buttons.setSpacing(12)
        self.column.addLayout(buttons)
        self.column.addLayout(lay_row(self.copy, self.back, 1))
        self.column.addStretch(1)

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self._title.setText(self.tr("Check this computer"))
        self._text.setText(self.tr("Look here before a day of keying, and before the laptop goes on a journey."))
        self._system.setText(f"Anketa {VERSION} · {QSysInfo.prettyProductName()} · {QSysInfo.currentCpuArchitecture()}")
        self.backup.setText(self.tr("Make a backup…"))
        self.backups.setText(self.tr("Backups…"))
        self.again.setText(self.tr("Check again"))
        self.copy.setText(self.tr("Copy as text"))
        self.back.setText(self.tr("Back"))
        self._write_rows()

    def restyle(self) -> None:
        """Draw the icons in the present colours."""
        super().restyle()
        put_icon(self.backup, "drop", self.context.theme, "on_accent")
        self._write_rows()

    def refresh(self) -> None:
        """Check everything again."""
        self.facts = self._check()
        store = self.context.store
        self.backup.setVisible(store is not None)
        if not self._is_saving:
            self.notice.clear()
        self._write_rows()

    def first_focus(self) -> QWidget:
        """What looks again."""
        return self.again

    def report(self) -> str:
        """What the page says, as text to send to whoever looks after the laptops; it holds no answers."""
        lines = [f"{say_title(fact)}: {say_verdict(fact.verdict)}. {say_fact(fact)}" for fact in self.facts]
        return "\n".join([self._system.text(), *lines])

    def save_backup(self, folder: Path) -> None:
        """Copy the store into a folder, and prove the copy by opening it."""
        store = self.context.open_store

        def work(progress: Progress) -> Path:
            from storage.backups import backup

            del progress
            return backup(store, folder)

        def done(copy: Path) -> None:
            self._end()
            self.context.settings.set_text(_FOLDER_KEY, str(copy.parent))
            self.refresh()
            self.notice.say(self.tr("{name} was made, opened and compared.").format(name=copy.name))

        def failed(error: AnketaError) -> None:
            self._end()
            self.notice.say_error(error)

        self._is_saving = True
        self.notice.clear()
        self.backup.setEnabled(False)
        self.progress.begin(self.tr("Making a backup"))
        self.context.run_long(work, done=done, failed=failed, cancelled=self._end)

    def _end(self) -> None:
        self._is_saving = False
        self.progress.end()
        self.backup.setEnabled(True)

    def _check(self) -> tuple[Fact, ...]:
        now, store = datetime.now().astimezone(), self.context.store
        path = store.path if store is not None else None
        folder = path.parent if path is not None else documents()
        room = QGuiApplication.primaryScreen().availableSize()
        facts = [
            check_disk(folder),
            check_clock(now, path),
            check_fonts(lacks(text_family())),
            check_screen(room.width(), room.height()),
            check_writable(folder),
            check_sync(folder.absolute()),
        ]
        if path is not None:
            facts.append(check_backup(path, self._backup_folders(path), now))
        return tuple(facts)

    def _backup_folders(self, store: Path) -> tuple[Path, ...]:
        return self.context.backups.folders(store)

    def _write_rows(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        theme = self.context.theme
        for row, fact in enumerate(self.facts):
            icon = QLabel()
            icon.setPixmap(draw_pixmap(fact.verdict, theme, fact.verdict, ratio=self.devicePixelRatioF()))
            icon.setAccessibleName(say_verdict(fact.verdict))
            cells = (
                icon,
                _label(say_title(fact), bold=True),
                _label(say_verdict(fact.verdict), role=fact.verdict),
                _label(say_fact(fact), wrap=True),
            )
            for column, cell in enumerate(cells):
                self._grid.addWidget(cell, row, column)

    def _choose_folder(self) -> None:
        store = self.context.open_store
        start = self.context.settings.text(_FOLDER_KEY, str(store.path.parent))
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder for the backup"), start)
        if chosen:
            self.save_backup(Path(chosen))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report())

    def _leave(self) -> None:
        self.page_wanted.emit("home")


def _label(text: str, role: str = "text", *, bold: bool = False, wrap: bool = False) -> QLabel:
    label = make_label(role=role, bold=bold, wrap=wrap)
    label.setText(text)
    return label
