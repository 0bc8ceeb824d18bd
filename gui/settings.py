"""What the program remembers between starts, in the platform's place for settings (QSettings).

Never an answer: only how this person likes the program and where they were.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QLocale, QSettings

from gui.theme import APPEARANCES, ZOOMS

#: How many recent stores are kept.
RECENT = 6
#: Minutes without a key until the screen locks, to choose from; 0 is never.
LOCK_MINUTES = (0, 3, 5, 10, 20)
_LOCK_FIRST = 10
#: Languages of the program (`gui.language.LANGUAGES`); settings know only the codes.
_CODES = ("en", "ru", "ky")


class Settings:
    """Typed access to the settings file; every setter writes through."""

    def __init__(self) -> None:
        self._kept = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Anketa", "Anketa")

    def text(self, key: str, default: str = "") -> str:
        """A remembered text; `default` when there is none."""
        return str(self._kept.value(key, default))

    def set_text(self, key: str, value: str) -> None:
        """Remember a text under a key such as `export/folder`."""
        self._kept.setValue(key, value)

    def flag(self, key: str, *, default: bool = False) -> bool:
        """A remembered yes or no."""
        return self.text(key, "true" if default else "false") == "true"

    def set_flag(self, key: str, *, value: bool) -> None:
        """Remember a yes or no."""
        self.set_text(key, "true" if value else "false")

    @property
    def language(self) -> str:
        """Code of the program's language: the chosen one, else the system's where we have it, else English."""
        chosen = self.text("language")
        if chosen in _CODES:
            return chosen
        system = QLocale.system().name()[:2]
        return system if system in _CODES else "en"

    @language.setter
    def language(self, code: str) -> None:
        self.set_text("language", code)

    @property
    def is_first_start(self) -> bool:
        """Whether nobody has chosen a language yet."""
        return self.text("language") not in _CODES

    @property
    def appearance(self) -> str:
        """One of `gui.theme.APPEARANCES`."""
        chosen = self.text("appearance")
        return chosen if chosen in APPEARANCES else "system"

    @appearance.setter
    def appearance(self, name: str) -> None:
        self.set_text("appearance", name)

    @property
    def zoom(self) -> float:
        """One of `gui.theme.ZOOMS`; a strange number gives the nearest."""
        try:
            wished = float(self.text("zoom", "1.0"))
        except ValueError:
            return 1.0
        return min(ZOOMS, key=lambda zoom: abs(zoom - wished))

    @zoom.setter
    def zoom(self, factor: float) -> None:
        self.set_text("zoom", str(factor))

    @property
    def lock_minutes(self) -> int:
        """Minutes without a key until the screen of somebody who has a password locks; 0 is never."""
        text = self.text("lock/minutes", str(_LOCK_FIRST))
        return int(text) if text.isdecimal() and int(text) in LOCK_MINUTES else _LOCK_FIRST

    def set_lock_minutes(self, minutes: int) -> None:
        """One of `LOCK_MINUTES`."""
        self.set_text("lock/minutes", str(minutes))

    @property
    def recent_stores(self) -> tuple[Path, ...]:
        """Stores opened lately, the newest first; those that are gone are left out."""
        paths = (Path(line) for line in self.text("stores/recent").split("\n") if line)
        return tuple(path for path in paths if path.is_file())

    def remember_store(self, path: Path) -> None:
        """Put a store at the head of the recent ones."""
        kept = [path.absolute(), *(other for other in self.recent_stores if other != path.absolute())]
        self.set_text("stores/recent", "\n".join(str(one) for one in kept[:RECENT]))

    def person_code(self, store_id: str) -> str:
        """Code of the person who worked last in this store on this computer, '' when nobody did."""
        return self.text(f"person/{store_id}")

    def remember_person(self, store_id: str, code: str) -> None:
        """Remember who works in this store; '' forgets."""
        self.set_text(f"person/{store_id}", code)

    @property
    def geometry(self) -> QByteArray:
        """The main window's place on the screen, empty at first."""
        kept = self._kept.value("window/geometry")
        return kept if isinstance(kept, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, place: QByteArray) -> None:
        self._kept.setValue("window/geometry", place)

    def sync(self) -> None:
        """Write to the disk now."""
        self._kept.sync()
