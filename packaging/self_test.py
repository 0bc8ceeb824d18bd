"""What the packed program tries of itself: open a form, key, merge, export, and repaint its window in three languages.

Silent when all is well: any line on stdout or stderr is a fault (Qt's warnings come there too). What was done, and how
long it took, stands in the report, and the last window in a picture beside it.
"""

from __future__ import annotations

import json
import os
import platform
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path

#: Papers of the built-in survey that are keyed.
PAPERS = 12
#: Formats that want a package which is not handed out: pyarrow alone has 70 MB.
NOT_PACKED = frozenset({"parquet"})
#: A painted window has at least this many colours; an empty one has one or two.
COLOURS = 12


class SelfTestFailed(Exception):
    """Something that the program must do did not come out."""


@dataclass(slots=True)
class Course:
    """One self-test: where it writes, and what it has found so far."""

    folder: Path
    picture: Path
    seen: dict[str, object] = field(default_factory=dict)

    @property
    def district(self) -> Path:
        """The store that is keyed into."""
        return self.folder / "область 06.anketa"

    def need(self, is_so: bool, what: str) -> None:  # noqa: FBT001 — reads as a sentence
        """Raise `SelfTestFailed` unless it is so."""
        if not is_so:
            raise SelfTestFailed(what)


def run_self_test(report: Path) -> int:
    """Do all steps and write the report; 0. Whatever fails goes up as it is: the traceback is for the builder."""
    _choose_display()
    seconds: dict[str, float] = {}
    with tempfile.TemporaryDirectory(prefix="anketa-self-test-") as folder:
        course = Course(Path(folder), report.with_suffix(".png"))
        for name, step in STEPS:
            begun = time.perf_counter()
            step(course)
            seconds[name] = round(time.perf_counter() - begun, 3)
    said = {
        "python": platform.python_version(),
        "system": platform.platform(),
        "is_packed": bool(getattr(sys, "frozen", False)),
        "seconds": seconds,
        **course.seen,
    }
    report.write_text(json.dumps(said, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return 0


def show_first_window() -> int:
    """Open the first window as a first start does, and leave when it is painted: how long that takes is start time."""
    _choose_display()
    from PySide6.QtCore import QSettings, QTimer

    from gui.run import make_application, make_window
    from gui.settings import Settings

    with tempfile.TemporaryDirectory(prefix="anketa-window-") as folder:
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
        app = make_application()
        window = make_window(Settings())
        window.show()
        window.begin(None)
        window.repaint()
        QTimer.singleShot(0, window.close)
        return app.exec()


def _choose_display() -> None:
    has_display = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))
    if sys.platform.startswith("linux") and not has_display:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


# --- the steps -------------------------------------------------------------------------------------------------------


def _open_form(course: Course) -> None:
    import resources
    from forms.form_file import read_form_file
    from storage.people import Person, add_person
    from storage.store import create_store

    for name in resources.QUESTIONNAIRES:
        read_form_file(resources.file(name))
    form = read_form_file(resources.file(resources.QUESTIONNAIRES[0]))
    for kind, path in (("district", course.district), ("central", course.folder / "central.anketa")):
        district = "06" if kind == "district" else ""
        with create_store(
            path, xform_xml=form.converted.xml, source=form.source, files=form.files, kind=kind, district=district
        ) as store:
            if kind == "district":  # a centre that lists nobody takes a new laptop's file at first sight
                add_person(store, Person("07", "Self-test"))
    course.seen["questionnaires"] = len(resources.QUESTIONNAIRES)


def _key(course: Course) -> None:
    import resources
    from exporters.demo import PAPERS as TABLE
    from storage.paper_rows import CLOSED, key_rows
    from storage.store import open_store
    from storage.table_file import read_table_file

    table = read_table_file(resources.file(TABLE))
    with closing(open_store(course.district)) as store:
        outcomes = list(key_rows(store, replace(table, rows=table.rows[:PAPERS]), enumerator="07"))
    course.need([one.what for one in outcomes] == [CLOSED] * PAPERS, f"papers were not closed: {outcomes}")
    course.seen["papers keyed"] = len(outcomes)


def _merge(course: Course) -> None:
    """Sealed for a key made here, so that the ciphers of the packed library are tried too."""
    from storage.district_file import inspect_file, pack
    from storage.key_files import make_keys, read_secret_key
    from storage.merge import apply_merge, plan_merge
    from storage.sealing import SealingKeys, set_sealing_keys
    from storage.store import open_store

    sent, key = course.folder / "06.anketa-district", course.folder / "office.anketa-key"
    public = make_keys(key, "a password", work=10)
    with closing(open_store(course.district)) as store:
        set_sealing_keys(store, SealingKeys(public))
        pack(store, sent)
    course.need(inspect_file(sent).is_closed, "the district file is not sealed")
    with closing(open_store(course.folder / "central.anketa")) as central:
        receipt = apply_merge(central, plan_merge(central, [sent], keys=[read_secret_key(key, "a password")]))
    course.need(not (receipt.refused or receipt.conflicts or receipt.duplicates), f"the merge is not clean: {receipt}")


def _export(course: Course) -> None:
    from exporters.formats import FORMATS
    from exporters.package import export
    from exporters.store_source import StoreSource
    from storage.store import open_store

    formats = tuple(key for key in FORMATS if key not in NOT_PACKED)
    with closing(open_store(course.folder / "central.anketa")) as central:
        receipt = export(StoreSource(central), course.folder / "export", formats=formats)
    course.need(receipt.cases == PAPERS, f"{receipt.cases} cases came out of {PAPERS}")
    course.seen["formats exported"] = formats


def _judge(course: Course) -> None:
    """The tables of analysts: the CSV through pandas, the workbook through openpyxl, the odds ratios through numpy."""
    from exporters.demo import run_demo

    shown = run_demo(course.folder / "demo")
    course.need(shown.is_met, "the demonstration does not meet the published numbers")
    course.seen["demonstration"] = f"{shown.cases} papers, {len(shown.lines)} published numbers met"


def _paint(course: Course) -> None:
    from PySide6.QtCore import QEvent, QSettings, Qt, qVersion
    from PySide6.QtGui import QGuiApplication, QKeyEvent
    from PySide6.QtWidgets import QApplication

    from gui.run import make_application, make_window
    from gui.settings import Settings
    from storage.batches import create_batch
    from storage.cases import find_paper
    from storage.store import open_store

    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(course.folder / "settings"))
    app = make_application()
    window = make_window(Settings())
    window.resize(1024, 600)
    window.show()
    store = open_store(course.district)
    batch = create_batch(store, name="Self-test", numbers_from="09999-001", numbers_to="09999-005", received=5)
    window.context.take_store(store)
    pictures = [_look(course, window.grab, "home")]
    window.start_case(batch.batch_id)
    for letter in "09999-001\r":
        focus = app.focusWidget() or window
        key = Qt.Key.Key_Return if letter == "\r" else ord(letter)
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(focus, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter))
    course.need(len(find_paper(store, "09999-001")) == 1, "what was typed in the window is not in the store")
    for language in ("ky", "ru", "en"):
        window.context.set_language(language)
        pictures.append(_look(course, window.grab, f"keying in {language}"))
    window.context.set_appearance("dark")
    pictures.append(_look(course, window.grab, "keying, dark"))
    window.grab().save(str(course.picture))
    course.need(len(set(pictures)) == len(pictures), "the window looks the same where it must not")
    course.seen |= {"qt": qVersion(), "platform": QGuiApplication.platformName(), "pictures": len(pictures)}
    window.close()
    app.processEvents()


def _look(course: Course, grab: Callable[[], object], what: str) -> bytes:
    """The window's pixels as they are now; refuses an empty picture."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtGui import QImageWriter, QPixmap
    from PySide6.QtWidgets import QApplication

    end = time.monotonic() + 0.3
    while time.monotonic() < end:
        QApplication.processEvents()
    picture = grab()
    if not isinstance(picture, QPixmap):
        raise TypeError(type(picture))
    image = picture.toImage()
    colours = {image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}
    course.need(len(colours) >= COLOURS, f"{what}: only {len(colours)} colours were painted")
    kept = QBuffer()
    kept.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(kept, QByteArray(b"PNG")).write(image)
    return bytes(kept.data().data())


STEPS: tuple[tuple[str, Callable[[Course], None]], ...] = (
    ("open the questionnaires", _open_form),
    ("key", _key),
    ("merge", _merge),
    ("export in every format", _export),
    ("the whole demonstration", _judge),
    ("key in the window and repaint it", _paint),
)
