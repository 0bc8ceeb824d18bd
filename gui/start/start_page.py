"""The first page: the language, and the file to work with."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QGridLayout, QLabel, QWidget

from forms.errors import AnketaError
from gui.context import AppContext
from gui.icons import draw_pixmap
from gui.language import LANGUAGES
from gui.start.choice_list import ChoiceList
from gui.widgets.notice_strip import NoticeStrip
from gui.widgets.page import ScrollPage
from gui.widgets.parts import lay_column, lay_row, make_button, make_card, make_label, put_icon
from gui.widgets.progress_strip import ProgressStrip
from gui.widgets.segments import Segments


class StartPage(ScrollPage):
    """Language, recent files, open a file, start a new one."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self.setAcceptDrops(True)
        self._mark = QLabel()
        self._name = make_label("display", bold=True)
        self._purpose = make_label(role="muted", wrap=True)
        self.languages = Segments(*LANGUAGES)
        self.languages.chosen.connect(self.context.set_language)
        self.notice = NoticeStrip(context)
        self.progress = ProgressStrip()
        self.recent = ChoiceList()
        self.recent.chosen.connect(lambda path: self.open_path(Path(path)))
        self._recent_title = make_label("large", bold=True)
        self.open = make_button()
        self.open.clicked.connect(self._browse)
        self.new = make_button("primary")
        self.new.clicked.connect(lambda: self.page_wanted.emit("new_store"))
        self.practise = make_button("quiet")
        self.practise.clicked.connect(self.open_practice)
        self._open_text = make_label(role="muted", wrap=True)
        self._new_text = make_label(role="muted", wrap=True)
        self._open_title = make_label("large", bold=True)
        self._new_title = make_label("large", bold=True)
        self._lay_out()

    def _lay_out(self) -> None:
        words = lay_column(self._name, self._purpose)
        words.setSpacing(0)
        head = lay_row(self._mark)
        head.addLayout(words, 1)
        head.setSpacing(16)
        self.column.addStretch(1)
        self.column.addLayout(head)
        self.column.addSpacing(8)
        self.column.addWidget(self.languages)
        self.column.addSpacing(8)
        self.column.addWidget(self.notice)
        self.column.addWidget(self.progress)
        self.column.addWidget(self._recent_title)
        self.column.addWidget(self.recent)
        cards = QGridLayout()
        cards.setSpacing(16)
        cards.addWidget(_card(self._new_title, self._new_text, self.new), 0, 0)
        cards.addWidget(_card(self._open_title, self._open_text, self.open), 0, 1)
        cards.setColumnStretch(0, 1)
        cards.setColumnStretch(1, 1)
        self.column.addSpacing(8)
        self.column.addLayout(cards)
        self.column.addLayout(lay_row(self.practise, 1))
        self.column.addStretch(2)

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self._name.setText(self.tr("Anketa"))
        self._purpose.setText(self.tr("Key paper questionnaires, bring the districts together, hand out the tables."))
        self.languages.write(self.tr("Language"), dict(LANGUAGES))
        self.languages.choose(self.context.language)
        self._recent_title.setText(self.tr("Go on with"))
        self._new_title.setText(self.tr("A new file"))
        self._new_text.setText(
            self.tr("All papers of one office stand in one file on this computer. Start here when you have none yet.")
        )
        self.new.setText(self.tr("New file…"))
        self._open_title.setText(self.tr("A file that is there"))
        self._open_text.setText(self.tr("On this computer or on a stick. You can also drop it on this window."))
        self.open.setText(self.tr("Open a file…"))
        self.practise.setText(self.tr("Practise first, on sample papers that are never counted"))
        self._fill_recent()

    def restyle(self) -> None:
        """Draw the icons in the present colours."""
        super().restyle()
        theme = self.context.theme
        self._mark.setPixmap(draw_pixmap("anketa", theme, pixels=48, ratio=self.devicePixelRatioF()))
        put_icon(self.open, "folder", theme)
        put_icon(self.new, "add", theme, "on_accent")
        put_icon(self.practise, "papers", theme, "accent")

    def refresh(self) -> None:
        """Read the list of recent files again."""
        self.notice.clear()
        self._fill_recent()

    def first_focus(self) -> QWidget:
        """The newest file, else the way to a new one."""
        keys = self.recent.keys
        newest = self.recent.button(keys[0]) if keys else None
        return newest or self.new

    def open_path(self, path: Path) -> None:
        """Open a store; the window goes on when it is open, and an error is told here."""
        from storage.store import open_store
        from storage.study_package import is_package
        from storage.unlocking import look_at

        self.notice.clear()
        if is_package(path):
            self.context.study_file = path
            self.page_wanted.emit("join_study")
            return
        self.context.locked, self.context.after_unlock = look_at(path), None
        if self.context.locked is not None:
            self.page_wanted.emit("unlock")
            return
        self.progress.begin(self.tr("Opening {name}").format(name=path.name))
        self.progress.cancel.hide()
        self.context.run_long(lambda _progress: open_store(path), done=self._opened, failed=self._refused)

    def open_practice(self) -> None:
        """Go on practising, or make the first practice file."""
        from gui.practice_files import last_practice, make_practice

        last = last_practice()
        if last is not None:
            self.open_path(last)
            return
        self.notice.clear()
        self.progress.begin(self.tr("Preparing the sample papers"))
        self.progress.cancel.hide()
        self.context.run_long(make_practice, done=self._opened, failed=self._refused)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file may be dropped."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the file that was dropped."""
        self.open_path(Path(event.mimeData().urls()[0].toLocalFile()))

    def _opened(self, store: object) -> None:
        from storage.store import Store

        self.progress.end()
        if isinstance(store, Store):
            self.context.take_store(store)

    def _refused(self, error: AnketaError) -> None:
        self.progress.end()
        self.notice.say_error(error)
        self.first_focus().setFocus()

    def _browse(self) -> None:
        recent = self.context.settings.recent_stores
        chosen, _kind = QFileDialog.getOpenFileName(
            self,
            self.tr("Open a file"),
            str(recent[0].parent if recent else Path.home()),
            self.tr("Anketa files and study packages (*.anketa *.anketa-study);;All files (*)"),
        )
        if chosen:
            self.open_path(Path(chosen))

    def _fill_recent(self) -> None:
        stores = self.context.settings.recent_stores[:3]
        self.recent.fill([(str(path), f"{path.name}   —   {path.parent}") for path in stores])
        self.recent.setVisible(bool(stores))
        self._recent_title.setVisible(bool(stores))


def _card(*parts: QWidget) -> QFrame:
    card = make_card()
    column = lay_column(*parts, into=card)
    column.setContentsMargins(16, 16, 16, 16)
    column.setSpacing(8)
    column.insertStretch(2, 1)
    return card
