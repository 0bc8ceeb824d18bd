"""The rail on the left: which file this is, the pages, who works, how the program looks."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QActionGroup, QShowEvent
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QScrollArea, QVBoxLayout

from gui.actions import action
from gui.context import AppContext
from gui.language import LANGUAGES
from gui.pages import PAGES, PageRow, page
from gui.practice_band import PRACTICE
from gui.practice_files import say_learner
from gui.settings import LOCK_MINUTES
from gui.theme import APPEARANCES, mark
from gui.widgets.parts import lay_column, make_button, make_label, name_control, put_icon

#: Width with words and with icons alone, px at zoom 1.
WIDTH, NARROW = 216, 52
#: Height of a link with the room below it, and of what stands above the links, px at zoom 1.
LINK, HEAD = 42, 110
#: The page beside it needs this much, px at zoom 1; where it has less, the rail shows icons alone.
PAGE = 600


class Rail(QScrollArea):
    """Navigation by mouse or Tab; the keys of `gui.actions` lead to the same pages.

    Icons alone where the type is large for the window; it scrolls rather than squeeze its buttons.
    """

    page_wanted = Signal(str)
    person_wanted = Signal()
    lock_wanted = Signal()
    keys_wanted = Signal()
    help_wanted = Signal()

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._is_narrow = self._is_dense = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = QFrame()
        mark(content, kind="rail")
        self._title = make_label(bold=True, wrap=True)
        self._file = make_label("small", "muted", wrap=True)
        self._links: dict[str, QPushButton] = {}
        self._rows = links = QVBoxLayout()
        for row in PAGES:
            if row.action:
                links.addWidget(self._make_link(row))
        self.person = make_button("nav")
        self.person.clicked.connect(self.person_wanted)
        self.settings = make_button("nav")
        self._menu = QMenu(self)
        self.settings.clicked.connect(self.show_menu)
        self.keys = make_button("nav")
        self.keys.clicked.connect(self.keys_wanted)
        self.help = make_button("nav")
        self.help.clicked.connect(self.help_wanted)
        for label in (self._title, self._file):
            label.setContentsMargins(8, 0, 0, 0)
        column = lay_column(self._title, self._file, into=content)
        column.addSpacing(12)
        column.addLayout(links)
        column.addStretch(1)
        for button in (self.person, self.settings, self.keys, self.help):
            column.addWidget(button)
        self._column = column
        self.setWidget(content)
        context.theme_changed.connect(self.restyle)
        self.restyle()

    def fit(self, window_width: int) -> None:
        """Show words, or icons alone when the window is narrow for the size of the type."""
        px = self._context.theme.px
        is_narrow = window_width - px(WIDTH) < px(PAGE)
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self.restyle()
            self.write()
        self._fit_height()

    def _fit_height(self) -> None:
        """Set the links closer when they are many for the height of the window."""
        px = self._context.theme.px
        wanted = sum(not link.isHidden() for link in self._links.values()) + 4
        is_dense = wanted * px(LINK) + px(HEAD) > self.window().height()
        if is_dense != self._is_dense:
            self._is_dense = is_dense
            self.restyle()

    def offers(self, name: str) -> bool:
        """Whether the person at hand may go to that page."""
        person, store = self._context.person, self._context.store
        if person is None or store is None:
            return False
        row = page(name)
        return person.role in row.roles and store.kind in row.kinds and not (row.writes and store.is_read_only)

    def show_current(self, name: str) -> None:
        """Mark the page on the screen."""
        for link_name, link in self._links.items():
            link.setChecked(link_name == name)

    def write(self) -> None:
        """Write every text, and show what this person may do."""
        store, person = self._context.store, self._context.person
        if store is not None:
            self._title.setText(store.form().questionnaire.title)
            name = store.path.name
            self._file.setText(self.tr("{name} · can only be read").format(name=name) if store.is_read_only else name)
            self._file.setToolTip(str(store.path))
        for label in (self._title, self._file):
            label.setVisible(not self._is_narrow)
        for row in PAGES:
            if row.action:
                link = self._links[row.name]
                self._name(link, row.say_title(), action(row.action).key)
                link.setVisible(self.offers(row.name))
        if person is not None:
            nameless = say_learner() if store is not None and store.kind == PRACTICE else person.code
            self._name(self.person, person.name or nameless, action("change_person").key)
            self.person.setAccessibleDescription(action("change_person").say())
        self._name(self.settings, self.tr("Settings"), action("settings").key)
        self._name(self.keys, self.tr("Keys"), action("keys").key)
        self._name(self.help, self.tr("Help"), action("help").key)
        self._fit_height()

    def _name(self, button: QPushButton, text: str, key: str = "") -> None:
        """Words on the button, or only in its tool tip when the rail is narrow."""
        hint = f"{text} · {key}" if key else text
        button.setText("" if self._is_narrow else text.replace("&", "&&"))
        button.setToolTip(hint)
        name_control(button, text)

    def restyle(self) -> None:
        """Icons in the present colours, width by the zoom."""
        theme = self._context.theme
        self.setFixedWidth(theme.px(NARROW if self._is_narrow else WIDTH))
        self._rows.setSpacing(0 if self._is_dense else 4)
        self._column.setSpacing(0 if self._is_dense else 4)
        self._column.setContentsMargins(8, 8 if self._is_dense else 16, 8, 4 if self._is_dense else 12)
        for button in (*self._links.values(), self.person, self.settings, self.keys, self.help):
            mark(button, dense=self._is_dense)
        for row in PAGES:
            if row.action:
                put_icon(self._links[row.name], row.icon, theme)
        icons = ((self.person, "person"), (self.settings, "settings"), (self.keys, "keys"), (self.help, "help"))
        for button, icon in icons:
            put_icon(button, icon, theme)

    def showEvent(self, event: QShowEvent) -> None:
        """Lay the links out anew: what Qt laid while the rail was hidden does not follow the window's height."""
        super().showEvent(event)
        layout = self.widget().layout()
        if layout is not None:
            layout.invalidate()

    def changeEvent(self, event: QEvent) -> None:
        """Write the texts again when the language changed."""
        if event.type() == QEvent.Type.LanguageChange:
            self.write()
        super().changeEvent(event)

    def _make_link(self, row: PageRow) -> QPushButton:
        link = make_button("nav")
        link.setCheckable(True)
        link.clicked.connect(lambda: self.page_wanted.emit(row.name))
        self._links[row.name] = link
        return link

    def show_menu(self) -> None:
        """The settings, over their button; nothing while the rail is out of sight."""
        if self.settings.isVisible() and self.isEnabled():
            self._fill_menu()
            self._menu.popup(self.settings.mapToGlobal(QPoint(0, -self._menu.sizeHint().height())))
            self._menu.setActiveAction(self._menu.actions()[0])

    def _fill_menu(self) -> None:
        menu = self._menu
        menu.clear()
        languages = QActionGroup(menu)
        for code, name in LANGUAGES.items():
            one = languages.addAction(name)
            one.setCheckable(True)
            one.setChecked(code == self._context.language)
            one.triggered.connect(lambda _on, code=code: self._context.set_language(code))
        menu.addActions(languages.actions())
        menu.addSeparator()
        looks = QActionGroup(menu)
        for appearance in APPEARANCES:
            one = looks.addAction(_say_appearance(appearance))
            one.setCheckable(True)
            one.setChecked(appearance == self._context.settings.appearance)
            one.triggered.connect(lambda _on, wish=appearance: self._context.set_appearance(wish))
        menu.addActions(looks.actions())
        menu.addSeparator()
        for name, steps in (("zoom_in", 1), ("zoom_out", -1), ("zoom_reset", 0)):
            zoom = menu.addAction(f"{action(name).say()}\t{action(name).key}")
            zoom.triggered.connect(lambda _on, steps=steps: self._context.zoom_by(steps))
        menu.addSeparator()
        self._add_locking(menu)
        for name in ("self_check", "backups", "people"):
            menu.addAction(page(name).say_title()).triggered.connect(lambda _on, name=name: self.page_wanted.emit(name))
        menu.addAction(self.tr("Open another file")).triggered.connect(self._context.leave_store)

    def _add_locking(self, menu: QMenu) -> None:
        locking = menu.addMenu(self.tr("Lock the screen"))
        locking.addAction(f"{action('lock').say()}\t{action('lock').key}").triggered.connect(self.lock_wanted)
        locking.addSeparator()
        waits = QActionGroup(locking)
        for minutes in LOCK_MINUTES:
            text = self.tr("After {minutes} min without a key").format(minutes=minutes) if minutes else self.tr("Never")
            one = waits.addAction(text)
            one.setCheckable(True)
            one.setChecked(minutes == self._context.settings.lock_minutes)
            one.triggered.connect(lambda _on, minutes=minutes: self._context.settings.set_lock_minutes(minutes))
        locking.addActions(waits.actions())


def _say_appearance(name: str) -> str:
    """The word for one of `gui.theme.APPEARANCES`."""
    words = {
        "system": QCoreApplication.translate("Appearance", "Colours as the desktop"),
        "light": QCoreApplication.translate("Appearance", "Light"),
        "dark": QCoreApplication.translate("Appearance", "Dark"),
        "contrast": QCoreApplication.translate("Appearance", "High contrast"),
    }
    return words[name]
