"""Pictures of the real windows, for the documents and for looking at them.

    python packaging/make_pictures.py FOLDER [--only NAME,NAME] [--languages en,ru,ky] [--looks light,dark,contrast]
                                      [--sizes 1024x600,1920x1080]

The papers are those of `main.py demo` (synthetic). Offscreen unless QT_QPA_PLATFORM says otherwise.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QEvent, QSettings, Qt  # noqa: E402 — the platform and the path must stand first
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication, QDialog, QWidget  # noqa: E402

from exporters.demo import run_demo  # noqa: E402
from forms.entry_session import EntrySession  # noqa: E402
from forms.form_file import read_form_file  # noqa: E402
from gui.export.export_page import ExportPage  # noqa: E402
from gui.main_window import MainWindow  # noqa: E402
from gui.merge.merge_page import MergePage  # noqa: E402
from gui.run import make_application, make_window  # noqa: E402
from gui.settings import Settings  # noqa: E402
from gui.start.creation import BUILT_IN  # noqa: E402
from storage.batches import Batch, create_batch  # noqa: E402
from storage.cases import CaseJournal, StoredCase, create_case, read_cases  # noqa: E402
from storage.people import Person, add_person  # noqa: E402
from storage.store import Store, create_store, open_store  # noqa: E402

#: The paper in hand is keyed as far as this question; and, where a finding is to be seen, as far as that one.
IN_HAND, DOUBTFUL = "/data/d/d1_hr_know", "/data/a/a4_years"


class Studio:
    """One window on copies of the demo's stores, driven as a person would."""

    def __init__(self, demo: Path, work: Path) -> None:
        self.demo, self.work = demo, work
        self.window: MainWindow | None = None
        self.paper = ""

    def open(self, language: str, look: str, size: tuple[int, int]) -> MainWindow:
        """A fresh window in this language, look and size."""
        settings = Settings()
        settings.language, settings.appearance = language, look
        self.window = make_window(settings)
        self.window.setWindowState(Qt.WindowState.WindowNoState)  # the offscreen screen is small, and would be filled
        self.window.resize(*size)
        self.window.show()
        return self.window

    def work_in(self, name: str, role: str, until: str = IN_HAND) -> Store:
        """Open a copy of a store of the demo and let somebody of this role work in it; a keyer has a paper in hand."""
        source = self.demo / name
        copy = self.work / source.name
        shutil.copy(source, copy)
        store = open_store(copy)
        person = Person("07" if role == "enumerator" else "S1", "", role)
        add_person(store, person)
        if role == "enumerator":
            self.paper = begin_paper(store, until)
        self._window.context.take_store(store)
        self._window.context.take_person(person)
        return store

    def settle(self, seconds: float = 0.2) -> None:
        """Let the window come to rest."""
        end = time.monotonic() + seconds
        while time.monotonic() < end or self._window.context.is_busy:
            QApplication.processEvents()
            time.sleep(0.005)

    def save(self, path: Path) -> None:
        """Save what is on the screen: a dialog when one is open, else the window."""
        self.settle()
        dialogs = [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]
        shown: QWidget = dialogs[0] if dialogs else self._window
        shown.grab().save(str(path))

    def close(self) -> None:
        """The window is done with."""
        self._window.close()
        self._window.deleteLater()
        self.window = None
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    @property
    def _window(self) -> MainWindow:
        if self.window is None:
            raise RuntimeError("no window is open")
        return self.window


def begin_paper(store: Store, until: str) -> str:
    """Key a paper as far as a question with the answers of another one; the case's id."""
    sample = next(iter(read_cases(store)))
    number = sample.row.paper_number
    stem, _, last = number.rpartition("-")
    batch: Batch = create_batch(
        store, name=f"{stem}, May", numbers_from=f"{stem}-{int(last) + 500}", numbers_to=f"{stem}-{int(last) + 519}",
        received=20,
    )  # fmt: skip
    state = create_case(store, batch=batch, enumerator="07")
    session = EntrySession(store.form(), state, CaseJournal(store, state.case_id, 1, "07"))
    session.key(f"{stem}-{int(last) + 500}")
    while session.at is not None and session.at.path != until:
        _answer(session, sample)
    return state.case_id


def _answer(session: EntrySession, sample: StoredCase) -> None:
    """Key the other paper's answer; what it does not have gets a code of the list, not always the same one."""
    place = session.at
    if place is None:
        return
    answer = sample.answers.get(place)
    codes = [choice.code for choice in session.view(place).choices if not choice.missing]
    if answer is not None and answer.value:
        step = session.key(answer.value)
        if any(finding.kind == "query" for finding in step.findings):
            session.keep("as_on_paper")
    elif codes:
        session.key(codes[len(place.path) % len(codes)])
    else:
        session.move(1)


# --- the scenes ------------------------------------------------------------------------------------------------------


def _scene_person(studio: Studio) -> None:
    studio.work_in(_district(studio), "enumerator")
    _window(studio).context.take_person(None)


def _scene_page(name: str, role: str) -> Callable[[Studio], None]:
    def scene(studio: Studio) -> None:
        studio.work_in(_district(studio) if role == "enumerator" else "central.anketa", role)
        _window(studio).show_page(name)

    return scene


def _scene_keying(studio: Studio) -> None:
    studio.work_in(_district(studio), "enumerator")
    _window(studio).open_case(studio.paper, 1)


def _scene_finding(studio: Studio) -> None:
    studio.work_in(_district(studio), "enumerator", DOUBTFUL)
    _window(studio).open_case(studio.paper, 1)
    studio.settle()
    box = QApplication.focusWidget()
    if box is not None:
        QTest.keyClicks(box, "44")


def _scene_keys(studio: Studio) -> None:
    studio.work_in(_district(studio), "enumerator")
    _window(studio).show_keys()


def _scene_merge(step: str) -> Callable[[Studio], None]:
    def scene(studio: Studio) -> None:
        window, form = _window(studio), read_form_file(BUILT_IN)
        path = studio.work / "merged.anketa"
        store = create_store(path, xform_xml=form.converted.xml, source=form.source, kind="central")
        add_person(store, Person("S1", "", "supervisor"))
        window.context.take_store(store)
        window.show_page("merge")
        page = window.page("merge")
        if not isinstance(page, MergePage):
            raise TypeError(type(page))
        if step == "drop":
            return
        page.take_files(sorted((studio.demo / "files").iterdir()))
        studio.settle()
        if step == "new laptops":
            return
        page.plan_view.accept.click()
        studio.settle()
        if step == "receipt":
            page.merge()

    return scene


def _scene_export(studio: Studio) -> None:
    studio.work_in("central.anketa", "supervisor")
    _window(studio).show_page("export")
    page = _window(studio).page("export")
    if isinstance(page, ExportPage):
        page.folder.setText(str(studio.work / "export"))
        page.export()


def _window(studio: Studio) -> MainWindow:
    if studio.window is None:
        raise RuntimeError("no window is open")
    return studio.window


def _district(studio: Studio) -> str:
    return str(next(iter(sorted((studio.demo / "districts").iterdir()))).relative_to(studio.demo))


#: Name of the picture → what a person does before it is taken.
SCENES: dict[str, Callable[[Studio], None]] = {
    "start": lambda studio: studio.settle(),
    "new_store": lambda studio: _window(studio).show_page("new_store"),
    "person": _scene_person,
    "home_keyer": _scene_page("home", "enumerator"),
    "home_supervisor": _scene_page("home", "supervisor"),
    "batches": _scene_page("batches", "enumerator"),
    "papers": _scene_page("cases", "supervisor"),
    "keying": _scene_keying,
    "finding": _scene_finding,
    "keys": _scene_keys,
    "send": _scene_page("send", "enumerator"),
    "merge_drop": _scene_merge("drop"),
    "merge_new": _scene_merge("new laptops"),
    "merge_plan": _scene_merge("plan"),
    "merge_receipt": _scene_merge("receipt"),
    "export": _scene_page("export", "supervisor"),
    "export_done": _scene_export,
}


def take(scene: str, demo: Path, out: Path, *, language: str, look: str, size: tuple[int, int]) -> Path:
    """Take one picture; its path."""
    path = out / f"{scene}_{language}_{look}_{size[0]}x{size[1]}.png"
    with tempfile.TemporaryDirectory() as name:
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, name)
        studio = Studio(demo, Path(name))
        studio.open(language, look, size)
        try:
            SCENES[scene](studio)
            studio.save(path)
        finally:
            studio.close()
    return path


def main() -> int:
    """Take the pictures asked for; the exit status."""
    parser = argparse.ArgumentParser(description="Pictures of the real windows.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", default=",".join(SCENES), help="names of scenes, comma between")
    parser.add_argument("--languages", default="en")
    parser.add_argument("--looks", default="light")
    parser.add_argument("--sizes", default="1024x600")
    parser.add_argument("--demo", type=Path, help="a folder that main.py demo made; made afresh when not given")
    asked = parser.parse_args()
    asked.folder.mkdir(parents=True, exist_ok=True)
    app = make_application()
    with tempfile.TemporaryDirectory() as name:
        demo = asked.demo or Path(name) / "demo"
        if asked.demo is None:
            run_demo(demo)
        for scene in asked.only.split(","):
            for language in asked.languages.split(","):
                for look in asked.looks.split(","):
                    for size in asked.sizes.split(","):
                        width, height = (int(part) for part in size.split("x"))
                        print(
                            take(scene, demo, asked.folder, language=language, look=look, size=(width, height)),
                            flush=True,
                        )
    app.quit()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
