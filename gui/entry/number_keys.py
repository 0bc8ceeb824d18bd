"""The paper's number in the box: checked on every way out of it, and what a strange one may be (KEYING.md, papers)."""

from __future__ import annotations

from forms.boxes import as_id_text
from gui.entry.door import Door
from gui.entry.header_question import NUMBER_PLACE, Strange


class NumberKeys:
    """Judges the number of the paper at hand; `strange` while the box is frozen by one."""

    def __init__(self, door: Door) -> None:
        self._door = door
        self._checked = ""
        self.strange: Strange | None = None

    @property
    def is_here(self) -> bool:
        """Whether the box takes the paper's number."""
        at = self._door.at
        return at is not None and (at == NUMBER_PLACE or at.path == self._door.number_path)

    @property
    def may_keep(self) -> bool:
        """Whether nothing forbids to keep what stands in the box."""
        return self.strange is None or self.strange.may_keep

    def passes(self, text: str) -> bool:
        """Whether nothing is strange about a paper's number; else the box freezes and says what is."""
        if not self.is_here or not text.strip() or text == self._checked:
            return True
        door = self._door
        number = as_id_text(text.strip())
        self.strange = door.screen.check_paper(number) if number != door.paper_number else None
        if self.strange is None:
            self._checked = text
            return True
        door.mode = "frozen"
        door.screen.say_strange(self.strange)
        door.refuse()
        return False

    def take(self, text: str) -> bool:
        """Store the number where the case header carries it; False when it could not be."""
        door = self._door
        if not text.strip():
            door.refuse()
            return False
        number = as_id_text(text.strip())
        return door.do(lambda: door.session.set_header(NUMBER_PLACE.path, number)) is not None

    def accept(self) -> str | None:
        """F2: the text to confirm after all; None when it may not be kept."""
        if self.strange is None or not self.strange.may_keep:
            return None
        text = self._door.screen.text()
        self.strange = None
        self._checked = text
        self._door.thaw()
        return text

    def forget(self) -> None:
        """The number was cleared, or a missing reason stands in its place."""
        self.strange = None
        self._checked = ""
