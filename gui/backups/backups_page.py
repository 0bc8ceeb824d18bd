"""The backups of the file at hand: when, where, what they hold; one more now, a second folder, and the way back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QModelIndex, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from forms.errors import AnketaError
from gui.backup_desk import Made
from gui.backups.restore_card import RestoreCard
from gui.context import AppContext
from gui.language import say_moment
from gui.widgets.notice_strip import NoticeStrip, error_text
from gui.widgets.page import ScrollPage
from gui.widgets.parts import lay_row, make_button, make_label, name_control, put_icon
from gui.widgets.rows_model import Column, RowsModel
from gui.widgets.rows_view import RowsView
from gui.widgets.window_hold import WindowHold

if TYPE_CHECKING:
    from storage.backups import BackupFile, Contents, Restored
    from storage.people import Person
    from storage.store import Store

#: Rows of the table before it scrolls by itself.
_ROWS = 8


class BackupsPage(ScrollPage):
    """Makes, lists and restores backups. Without an open file it restores one that is chosen by hand."""

    store_wanted = Signal(str)
    """Path of the store to open: it was put back."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self._title = make_label("title", bold=True)
        self._text = make_label(role="muted", wrap=True)
        self.notice = NoticeStrip(context)
        self.now = make_button("primary")
        self.now.clicked.connect(self.make_backup)
        self.back = make_button()
        self.back.clicked.connect(lambda: self.page_wanted.emit("home"))
        self._second_title = make_label(bold=True)
        self._second_text = make_label(role="muted", wrap=True)
        self.choose_second = make_button()
        self.choose_second.clicked.connect(self._browse_second)
        self.drop_second = make_button("quiet")
        self.drop_second.clicked.connect(self._drop_second)
        self.model = RowsModel(context)
        self.view = RowsView(context, self.model, "backups")
        self.view.opened.connect(self._ask_row)
        self.restore = make_button()
        self.restore.clicked.connect(lambda: self._ask_row(self.view.currentIndex()))
        self.other = make_button("quiet")
        self.other.clicked.connect(self._browse_backup)
        self.card = RestoreCard(context)
        self.card.agreed.connect(self.put_back)
        self.card.left.connect(self._end_question)
        self._says_busy = False
        self._lay_out()
        context.backups.changed.connect(self._read_if_shown)

    def _lay_out(self) -> None:
        first = lay_row(self.now, self.back, 1)
        second = lay_row(self._second_text, self.choose_second, self.drop_second)
        second.setStretch(0, 1)
        under = lay_row(self.restore, self.other, 1)
        for row in (first, second, under):
            row.setSpacing(12)
        for part in (self._title, self._text, self.notice, self.card):
            self.column.addWidget(part)
        self.column.addLayout(first)
        self.column.addSpacing(8)
        self.column.addWidget(self._second_title)
        self.column.addLayout(second)
        self.column.addSpacing(8)
        self.column.addWidget(self.view)
        self.column.addLayout(under)
        self.column.addStretch(1)

    def retranslate(self) -> None:
        """Write every text in the present language."""
        from storage.backups import DAYS, EVERY, FOLDER, KEPT

        self._title.setText(self.tr("Backups"))
        self._text.setText(
            self.tr(
                "A copy of the file is made by itself when it is opened and after every {every} closed papers, into "
                "the folder “{folder}” beside it. Each copy is opened and compared. The newest {kept} stay, and the "
                "last one of each of {days} days."
            ).format(every=EVERY, folder=FOLDER, kept=KEPT, days=DAYS)
        )
        self.now.setText(self.tr("Make a backup now"))
        self.back.setText(self.tr("Back"))
        self._second_title.setText(self.tr("A second folder, on a stick or another disk"))
        self.choose_second.setText(self.tr("Choose a folder…"))
        self.drop_second.setText(self.tr("No second folder"))
        self.restore.setText(self.tr("Put this backup back…"))
        self.other.setText(self.tr("Another backup file…"))
        name_control(self.view, self.tr("Backups"))
        self.model.set_columns(self._columns())
        self.card.retranslate()
        self._write_second()
        self.view.fit()

    def restyle(self) -> None:
        """Icons in the present colours."""
        super().restyle()
        put_icon(self.now, "drop", self.context.theme, "on_accent")
        put_icon(self.choose_second, "folder", self.context.theme)

    def refresh(self) -> None:
        """Look into the folders again."""
        store = self.context.store
        self.card.hide()
        self.notice.clear()
        for part in (self.now, self.view, self.restore, self._second_title, self._second_text, self.choose_second):
            part.setVisible(store is not None)
        self._read()

    def first_focus(self) -> QWidget:
        """One more now; without a file the way to a backup."""
        return self.now if self.context.store is not None else self.other

    # --- making

    def make_backup(self) -> None:
        """One more, now."""
        self.notice.clear()
        self.context.backups.make(self._tell_made)
        self._say_state()

    def _tell_made(self, made: Made) -> None:
        self._says_busy = False
        said = self.tr("{name} was made, opened and compared.").format(name=made.copy.name)
        if made.trouble is None:
            self.notice.say(said)
        else:
            self.notice.say(f"{said}\n{error_text(made.trouble)}", "query")

    def _browse_second(self) -> None:
        second = self.context.backups.second
        chosen = QFileDialog.getExistingDirectory(self, self.tr("The second folder"), str(second or Path.home()))
        if chosen:
            self.take_second(Path(chosen))

    def take_second(self, folder: Path) -> None:
        """Copy there too from now on, and once at once."""
        self.context.backups.second = folder
        self.make_backup()

    def _drop_second(self) -> None:
        self.context.backups.second = None
        self.choose_second.setFocus()

    # --- putting back

    def _ask_row(self, index: QModelIndex) -> None:
        rows = self.model.rows
        if index.isValid() and index.row() < len(rows):
            self.ask(rows[index.row()].path, self._path())

    def _browse_backup(self) -> None:
        chosen, _kind = QFileDialog.getOpenFileName(
            self, self.tr("A backup"), str(self._path().parent), self.tr("Anketa files (*.anketa);;All files (*)")
        )
        if chosen:
            self.ask(Path(chosen), self._target(Path(chosen)))

    def _target(self, backup: Path) -> Path:
        """The store that a backup chosen by hand belongs to: the open one, else the one its name and folder tell."""
        if self.context.store is not None:
            return self.context.store.path
        from storage.backups import FOLDER

        folder = backup.parent.parent if backup.parent.name == FOLDER else backup.parent
        return folder / f"{backup.stem.partition('.backup-')[0]}{backup.suffix}"

    def _path(self) -> Path:
        store = self.context.store
        recent = self.context.settings.recent_stores
        return store.path if store is not None else recent[0] if recent else Path.home() / "-"

    def ask(self, backup: Path, path: Path) -> None:
        """Say what the backup holds and what becomes of the present file; the person decides."""
        open_store = self.context.store
        at_work = self.context.person

        def look(_progress: object) -> tuple[Contents, tuple[Person, ...]]:
            from storage.backups import look_into
            from storage.restore_rights import guards_at, guards_of

            is_open = open_store is not None and open_store.path == path
            guards = guards_of(open_store) if is_open and open_store is not None else guards_at(path)
            return look_into(backup), () if at_work in guards else guards

        def check(text: str) -> bool:
            from storage.passwords import is_password
            from storage.restore_rights import is_guard

            code = self.card.guard
            if open_store is not None and open_store.path == path:
                return is_password(open_store, code, text)
            return is_guard(path, code, text)

        from storage.unlocking import needs_password

        locked = needs_password(backup)
        if locked is not None:
            self.context.locked, self.context.after_unlock = locked, lambda: self._ask_again(backup, path)
            self.page_wanted.emit("unlock")
            return

        def done(found: tuple[Contents, tuple[Person, ...]]) -> None:
            self.card.ask(backup, path, *found, check)

        self.notice.clear()
        self.context.run_long(look, done=done, failed=self.notice.say_error)

    def _ask_again(self, backup: Path, path: Path) -> None:
        """The password of an encrypted backup was given."""
        self.page_wanted.emit("backups")
        self.ask(backup, path)

    def _end_question(self) -> None:
        self.view.setFocus()

    def put_back(self, backup: Path, path: Path) -> None:
        """Close the file, put the backup in its place, open it again."""
        person = self.context.person
        who = self.card.guard or (person.code if person is not None else "")
        self.context.backups.wait()
        if self.context.store is not None:
            self.context.take_store(None)
        hold = WindowHold(self)

        def work(_progress: object) -> Restored:
            from storage.backups import restore

            return restore(backup, path, who=who)

        def done(restored: Restored) -> None:
            hold.let_go()
            said = self.tr("{name} was put back: papers {cases}, drafts {drafts}.").format(
                name=backup.name, cases=restored.contents.cases, drafts=restored.contents.drafts
            )
            if restored.kept_aside is not None:
                said += " " + self.tr("What stood there before is kept in {name}.").format(
                    name=restored.kept_aside.name
                )
            said += " " + self.tr("Merge the district files sent since, and what they hold comes back.")
            self.context.backups.said = said
            self.store_wanted.emit(str(path))

        def failed(error: AnketaError) -> None:
            hold.let_go()
            self.page_wanted.emit("backups")
            self.notice.say_error(error)

        self.context.run_long(work, done=done, failed=failed)

    # --- the list

    def _read_if_shown(self) -> None:
        if self.isVisible():
            self._read()

    def _read(self) -> None:
        from storage.backups import list_backups

        store: Store | None = self.context.store
        found = list_backups(store.path, self.context.backups.folders(store.path)) if store is not None else ()
        self.model.fill(found)
        self.view.fit()
        self.view.fit_height(_ROWS)
        self.restore.setEnabled(bool(found))
        if found and not self.view.currentIndex().isValid():
            self.view.selectRow(0)
        self._write_second()
        self._say_state()

    def _say_state(self) -> None:
        """That one is being made, by itself or because a person asked; what went wrong with the last one."""
        desk = self.context.backups
        if desk.is_busy:
            self.notice.say(self.tr("A backup is being made. You can go on working meanwhile."), "off_path")
        elif self._says_busy:
            self.notice.clear()
        self._says_busy = desk.is_busy
        if desk.trouble is not None and not desk.is_busy:
            self.notice.say_error(desk.trouble)

    def _write_second(self) -> None:
        second, trouble = self.context.backups.second, self.context.backups.second_trouble
        if second is None:
            said = self.tr("None. If this computer is stolen or breaks, the copies beside the file go with it.")
        elif trouble is not None:
            said = self.tr("{folder}: the last backup was not copied there.").format(folder=second)
        else:
            said = self.tr("Each backup is copied to {folder} too.").format(folder=second)
        self._second_text.setText(said)
        self.drop_second.setVisible(second is not None and self.context.store is not None)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("Made"), lambda row: say_moment(row.made_at.isoformat()), lambda row: row.made_at),
            Column(self.tr("Size"), _say_size, lambda row: row.size, is_number=False),
            Column(self.tr("Folder"), lambda row: str(row.path.parent)),
        )


def _say_size(row: BackupFile) -> str:
    return QLocale().formattedDataSize(row.size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
