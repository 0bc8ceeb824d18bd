"""What waits for a supervisor, each line with the page where it is done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from gui.context import AppContext
from gui.incoming_files import FOLDER_KEY, waiting_files
from gui.widgets.parts import make_button, make_label, name_control, put_icon

if TYPE_CHECKING:
    from storage.stages import Stages

#: Districts and numbers named in one line.
_NAMED = 4


@dataclass(frozen=True, slots=True)
class Waiting:
    """One thing that waits: a sentence, where it leads (`Page.papers_wanted`), the role and icon it bears."""

    text: str
    papers: str
    role: str = "query"
    icon: str = "query"


class WaitingList(QWidget):
    """Sentences to press; hidden words tell when nothing waits."""

    papers_wanted = Signal(str)

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._title = make_label("large", bold=True)
        self._nothing = make_label(role="muted", wrap=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self._title)
        self._column.addWidget(self._nothing)
        self._links: list[QPushButton] = []
        self._rows: tuple[Waiting, ...] = ()

    @property
    def texts(self) -> tuple[str, ...]:
        """The sentences."""
        return tuple(row.text for row in self._rows)

    @property
    def links(self) -> tuple[QPushButton, ...]:
        """The lines to press."""
        return tuple(self._links)

    @property
    def first(self) -> QPushButton | None:
        """The first line, None when nothing waits."""
        return self._links[0] if self._links else None

    def show_stages(self, seen: Stages) -> None:
        """Show what waits by these counts."""
        self.write((*self._files(seen), *self._settle(seen), *self._districts(seen)))

    def write(self, rows: Sequence[Waiting]) -> None:
        """Show these."""
        focused = next((at for at, link in enumerate(self._links) if link.hasFocus()), -1)
        self._rows = tuple(rows)
        self._title.setText(self.tr("What waits for you"))
        self._nothing.setText(self.tr("Nothing: no queries, nothing keyed twice, no conflicting changes."))
        self._nothing.setVisible(not rows)
        for old in self._links:
            self._column.removeWidget(old)
            old.deleteLater()
        self._links = []
        for row in self._rows:
            link = make_button("nav")
            link.setText(row.text.replace("&", "&&"))
            name_control(link, row.text)
            link.clicked.connect(lambda _on=False, papers=row.papers: self.papers_wanted.emit(papers))
            put_icon(link, row.icon, self._context.theme, row.role)
            self._column.addWidget(link)
            self._links.append(link)
        if 0 <= focused < len(self._links):
            self._links[focused].setFocus()

    def _files(self, seen: Stages) -> list[Waiting]:
        """Files to merge, in the folder merged from last."""
        store, folder = self._context.open_store, self._context.settings.text(FOLDER_KEY)
        if store.kind != "central" or store.is_read_only or not folder:
            return []
        count = len(waiting_files(Path(folder), seen.merged_files))
        text = self.tr("%n file(s) to merge in {folder}", "", count).format(folder=Path(folder).name)
        return [Waiting(text, "merge?waiting", "accent", "merge")] if count else []

    def _settle(self, seen: Stages) -> list[Waiting]:
        facts = (
            (
                seen.conflicts,
                self.tr("%n paper(s) with conflicting changes", "", seen.conflicts),
                "supervision?conflicts",
                "conflict",
            ),
            (
                seen.duplicates,
                self.tr("%n paper number(s) keyed twice", "", seen.duplicates),
                "supervision?duplicates",
                "papers",
            ),
            (seen.queries, self.tr("%n open query(ies)", "", seen.queries), "queries?", "query"),
            (
                seen.to_compare,
                self.tr("%n paper(s) keyed twice are not final", "", seen.to_compare),
                "verification?",
                "keep",
            ),
            (
                seen.unpaired,
                self.tr("%n second keying(s) without a first one", "", seen.unpaired),
                "verification?",
                "missing",
            ),
        )
        return [Waiting(text, papers, icon=icon) for count, text, papers, icon in facts if count]

    def _districts(self, seen: Stages) -> list[Waiting]:
        """Districts that sent nothing, numbers that nobody keyed, and the export once there is something."""
        found = []
        silent = [one.name or one.district for one in seen.not_sent if one.district]
        if self._context.open_store.kind == "central" and silent:
            text = self.tr("%n district(s) sent nothing yet: {names}", "", len(silent)).format(names=_first(silent))
            found.append(Waiting(text, "merge?", "missing", "clock"))
        missing = [number for one in seen.districts for number in one.missing_numbers]
        count = sum(one.missing for one in seen.districts)
        if count:
            text = self.tr("%n paper(s) received and not keyed", "", count)
            text = f"{text}: {_first(missing)}" if missing else text
            found.append(Waiting(text, "batches?", "missing", "missing"))
        keyed = sum(one.keyed for one in seen.districts)
        if keyed:
            found.append(Waiting(self.tr("%n keyed paper(s) to export", "", keyed), "export?", "muted", "export"))
        return found


def _first(names: Sequence[str]) -> str:
    return ", ".join(names[:_NAMED]) + (" …" if len(names) > _NAMED else "")
