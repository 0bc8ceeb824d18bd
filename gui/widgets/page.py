"""What a page is: a widget with the context, that can write its texts again and read the store again."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from gui.context import AppContext
from gui.theme import GAP, NO_LIMIT, WIDE, mark
from gui.widgets.going_on import let_enter_go_on

#: Widest column of running text and fields, px at zoom 1: a longer line is hard to read.
COLUMN = 920
#: A page of tables takes the whole width.
WHOLE = 100_000


class Page(QWidget):
    """One page of the window.

    A page builds its widgets in `__init__`, writes every text in `retranslate` and everything that
    depends on colours or zoom in `restyle`; both run once at the first `refresh`, and again when the
    language or the look changes. `refresh` reads the store; it runs each time the page is shown.
    """

    page_wanted = Signal(str)
    """Name of the page to go to (`gui.pages`)."""
    papers_wanted = Signal(str)
    """What the list of papers shall show: a status or a concern of `gui.cases.status`, or `column=value&…`; another
    page is named before a question mark: `queries?district=03`."""
    place_wanted = Signal(str, int, object)
    """Case id and keying of the paper to open, and the `Place` to stand at."""
    case_wanted = Signal(str, int)
    """Case id and keying of the paper to open."""
    batch_wanted = Signal(str)
    """Id of the batch whose next paper shall be keyed."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        mark(self, kind="page")
        context.theme_changed.connect(self.restyle)

    def retranslate(self) -> None:
        """Write every text in the present language."""

    def restyle(self) -> None:
        """Draw icons and set sizes for the present look."""

    def refresh(self) -> None:
        """Read the store again."""

    def show_only(self, choice: str) -> None:
        """Narrow the page to what the page that leads here wants (`papers_wanted`)."""

    def first_focus(self) -> QWidget | None:
        """The widget that takes the focus when the page is shown."""
        return None

    def changeEvent(self, event: QEvent) -> None:
        """Write the texts again when the language changed."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class ScrollPage(Page):
    """A page whose content scrolls when the screen is small; `column` is the layout to fill."""

    def __init__(self, context: AppContext, parent: QWidget | None = None, *, width: int = COLUMN) -> None:
        super().__init__(context, parent)
        self._width = width
        self._content = QWidget()
        mark(self._content, kind="page")
        self.column = QVBoxLayout(self._content)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        area.setWidget(self._content)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        ScrollPage.restyle(self)
        self._was_shown = False

    def showEvent(self, event: QShowEvent) -> None:
        """Before it is seen for the first time: Enter goes on from every box that does nothing else with it."""
        super().showEvent(event)
        if not self._was_shown:
            self._was_shown = True
            let_enter_go_on(self)

    def restyle(self) -> None:
        """Margins and the width of the column follow the zoom."""
        px = self.context.theme.px
        self._content.setMaximumWidth(min(px(self._width), NO_LIMIT))
        self.column.setContentsMargins(px(WIDE), px(WIDE), px(WIDE), px(WIDE))
        self.column.setSpacing(px(GAP))
