"""The end of the paper: what is unanswered, in query, missing or off the path, each a step away; one key closes."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from forms.entry_view import OpenEnds, QuestionView
from forms.form import Form
from forms.journal import Place
from forms.wording import translate
from gui.entry.advice_strip import AdviceStrip
from gui.entry.answer_field import KeyTaker
from gui.entry.lines import Viewer
from gui.entry.strokes import stroke_of
from gui.entry.wording import Wording
from gui.theme import Theme, mark
from gui.widgets.parts import make_label

#: What is listed: attribute of `OpenEnds` → role and heading with its count.
_PARTS = (
    ("unanswered", "blocking", translate("Closing", "Unanswered: {count}")),
    ("queries", "query", translate("Closing", "To be confirmed: {count}")),
    ("off_path", "off_path", translate("Closing", "Answered though it should have been skipped: {count}")),
    ("missing", "missing", translate("Closing", "Missing, with a reason: {count}")),
)
#: Most questions listed of one part; the count says how many there are.
_LISTED = 6


class _Link(QLabel):
    """A listed question; `clicked` by the mouse."""

    clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setContentsMargins(12, 0, 0, 0)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Wants to go there."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit()


class ClosingCard(QFrame):
    """Takes the focus while it is shown; every key goes to the desk. `wanted(place)`: a listed question was clicked."""

    wanted = Signal(object)

    def __init__(self, theme: Theme, wording: Wording, keys: KeyTaker) -> None:
        super().__init__()
        self._wording = wording
        self._keys = keys
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        mark(self, kind="card", place="current")
        self._title = make_label("title", bold=True)
        self._parts = QVBoxLayout()
        self._links: list[_Link] = []
        self._headings: list[str] = []
        self._form: Form | None = None
        self._how = make_label("large", wrap=True)
        self.advice = AdviceStrip(theme, self)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._title)
        self._column.addLayout(self._parts)
        self._column.addWidget(self.advice)
        self._column.addWidget(self._how)
        self.hide()

    def restyle(self, theme: Theme) -> None:
        """Another palette or zoom."""
        self._theme = theme
        self.advice.restyle(theme)

    def show_ends(self, ends: OpenEnds, viewer: Viewer, paper_number: str, close_key: str, next_key: str) -> None:
        """List what is open and say which keys do what."""
        px = self._theme.px
        self._column.setContentsMargins(px(24), px(16), px(24), px(16))
        self._column.setSpacing(px(8))
        self._parts.setSpacing(px(4))
        self._empty()
        self._form = viewer.form
        for name, role, heading in _PARTS:
            places: tuple[Place, ...] = getattr(ends, name)
            if places:
                words = QCoreApplication.translate("Closing", heading).format(count=len(places))
                self._add_part(role, words, [viewer.view(place) for place in places[:_LISTED]], len(places))
        self._title.setText(self.tr("End of paper {number}").format(number=paper_number or "–"))
        can_close = not ends.unanswered and not ends.unsettled
        if ends.unanswered:
            how = self.tr("{key} or Enter goes to the first open question.").format(key=next_key)
        elif ends.unsettled:
            how = self.tr("Press 1 or 2 first; then {key} closes the paper.").format(key=close_key)
        else:
            how = self.tr("{key} closes this paper and opens the next one.").format(key=close_key)
        self._how.setText(how)
        mark(self._how, role="ok" if can_close else "text", weight="bold")
        self.setAccessibleName(f"{self._title.text()}. {self._how.text()}")
        self.setAccessibleDescription("; ".join([*self._headings, *self.listed]))

    def wanted_height(self, width: int) -> int:
        """Height in px for all that is listed."""
        return max(self._column.heightForWidth(width), self._column.sizeHint().height())

    @property
    def listed(self) -> list[str]:
        """The texts of the listed questions."""
        return [link.text() for link in self._links]

    def _add_part(self, role: str, heading: str, views: list[QuestionView], count: int) -> None:
        label = make_label("text", role, bold=True)
        label.setText(heading)
        self._headings.append(heading)
        self._add(label)
        for view in views:
            link = _Link()
            self._links.append(link)
            number = f"{view.number}  " if view.number else ""
            words = view.short_label or view.label
            reason = self._wording.missing(view.answer.missing) if view.answer.missing else view.echo
            reason = reason or self._wording.missing(self._declared(view))
            link.setText(" ".join(f"{number}{words}".split())[:90] + (f"  ·  {reason}" if reason else ""))
            link.clicked.connect(partial(self._want, view.place))
            self._add(link)
        if count > len(views):
            more = make_label("small", "muted")
            more.setText(self.tr("and {count} more").format(count=count - len(views)))
            self._add(more)

    def _add(self, part: QWidget) -> None:
        """Put it under the others, shown at once: the card is measured before Qt would get to that."""
        self._parts.addWidget(part)
        part.show()

    def _declared(self, view: QuestionView) -> str:
        """The missing reason of a code that the form declares, else what was keyed."""
        if self._form is None or view.kind == "roster":
            return view.display
        return self._form.question(view.place.path).keying.missing.get(view.answer.value, view.display)

    def _want(self, place: Place) -> None:
        self.wanted.emit(place)

    def _empty(self) -> None:
        self._links.clear()
        self._headings.clear()
        while self._parts.count():
            gone = self._parts.takeAt(0).widget()
            gone.hide()
            gone.deleteLater()

    def event(self, event: QEvent) -> bool:
        """Keys of the desk are not taken by shortcuts or by moving the focus."""
        if isinstance(event, QKeyEvent):
            stroke = stroke_of(event)
            if event.type() == QEvent.Type.ShortcutOverride and stroke and self._keys.knows(stroke):
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress and stroke in {"Tab", "Shift+Tab"}:
                self._keys.take(stroke)
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Every key goes to the desk; what it does not know is refused there."""
        if event.isAutoRepeat():
            return
        stroke = stroke_of(event)
        if not (stroke and self._keys.take(stroke)) and event.text():
            self._keys.type(event.text())
