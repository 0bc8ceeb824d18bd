"""Pictures of every state of the keying page, to be looked at: three questionnaires, languages, looks, sizes.

    python tests/end_to_end/entry_pictures.py FOLDER [--only NAME,NAME] [--forms survey,village,autopsy]
        [--languages en,ru,ky] [--looks light,dark,contrast] [--sizes 1024x600,1920x1080,3840x2160]

The real main window on a store of its own, offscreen, driven by key events. The autopsy needs `../shared/forms`.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import cast

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QEvent, QSettings, Qt  # noqa: E402  (after the path and the platform are set)
from PySide6.QtWidgets import QApplication, QDialog  # noqa: E402

from forms.form_file import read_form_file  # noqa: E402
from gui.entry.entry_page import EntryPage  # noqa: E402
from gui.main_window import MainWindow  # noqa: E402
from gui.run import make_application, make_window  # noqa: E402
from gui.settings import Settings  # noqa: E402
from gui.theme import ZOOMS  # noqa: E402
from storage.batches import create_batch  # noqa: E402
from storage.store import create_store  # noqa: E402
from tests.gui.keying import CTRL, KEYER, SHIFT, Keyer  # noqa: E402
from tests.scenario.stories.paper import village_xml  # noqa: E402

_KEY = Qt.Key
_CTRL_SHIFT = CTRL | SHIFT
AUTOPSY = ROOT.parent / "shared" / "forms" / "getodk__sample-forms__whova_form.xlsx"
SURVEY = ROOT / "resources" / "questionnaires" / "police_417.xlsx"


@dataclass(frozen=True, slots=True)
class Scene:
    """The window with a fresh paper, and the keyer at it."""

    window: MainWindow
    keyer: Keyer

    def close_a_paper(self) -> None:
        """Key the paper at hand with page-missing reasons, close it, and stand on the next one."""
        for _ in range(60):
            if self.keyer.mode == "end":
                break
            if self.keyer.at == "remarks":
                self.keyer.type("\n")
            elif self.keyer.door.view is not None and self.keyer.door.view.kind == "roster":
                self.keyer.press(_KEY.Key_Down)
            else:
                self.keyer.press(_KEY.Key_F11)
        self.keyer.press(_KEY.Key_Return, CTRL)


Act = Callable[[Scene], None]


def keys(*words: object) -> Act:
    """A scene reached by texts, and by keys with their modifiers as pairs."""

    def act(scene: Scene) -> None:
        for word in words:
            if isinstance(word, str):
                scene.keyer.type(word)
            elif isinstance(word, tuple):
                scene.keyer.press(word[0], word[1])
            else:
                scene.keyer.press(word)  # type: ignore[arg-type]

    return act


def at(name: str, *words: object) -> Act:
    """A scene that begins at a question."""

    def act(scene: Scene) -> None:
        scene.keyer.walk_to(name)
        keys(*words)(scene)

    return act


def go(name: str, *words: object) -> Act:
    """As `at`, going there at once."""

    def act(scene: Scene) -> None:
        scene.keyer.desk.ways.go(scene.keyer.place(name))
        keys(*words)(scene)

    return act


def answered(count: int, *words: object) -> Act:
    """A scene behind so many questions, each with the first code of its list, else left blank."""

    def act(scene: Scene) -> None:
        keyer = scene.keyer
        keyer.type("417\n")
        for _ in range(count):
            view = keyer.door.view
            if view is None:
                break
            if keyer.mode == "frozen":
                keys(_KEY.Key_F2, "1")(scene)
            elif view.choices:
                keyer.desk.answers.confirm(view.choices[0].code)
            else:
                keyer.press(_KEY.Key_1, CTRL)
        keys(*words)(scene)

    return act


def _reopened(scene: Scene) -> None:
    case_id = scene.keyer.case_id
    scene.close_a_paper()
    scene.keyer.page.open_case(case_id, 1)


def _recent(scene: Scene) -> None:
    scene.close_a_paper()
    keys("V-002\n", (_KEY.Key_F, CTRL))(scene)


def _again(scene: Scene) -> None:
    scene.close_a_paper()
    keys("V-001\n", _KEY.Key_F2)(scene)


_ROWS = ("41\n", "1", "9\n", "3\n", "\n", "40\n", "2", "\n", "12\n", "1", "\n")
SURVEY_SCENES: Mapping[str, Act] = {
    "number": keys(),
    "outside-the-batch": keys("03431-001\n"),
    "plain": at("b4_fam417", "2"),
    "long-list": at("a3_rank", "1"),
    "frozen": at("a1_age", "7\n"),
    "why-kept": at("a1_age", "7\n", _KEY.Key_F2),
    "kept": at("a1_age", "7\n", _KEY.Key_F2, "1", _KEY.Key_Up),
    "query-left": at("a1_age", "7\n", _KEY.Key_Up, _KEY.Key_Down, _KEY.Key_Down),
    "date": at("survey_date", "230109"),
    "missing": at("a2_sex", (_KEY.Key_1, CTRL), (_KEY.Key_2, CTRL), _KEY.Key_Up),
    "off-path": at("b1_trained", "2", _KEY.Key_Up, (_KEY.Key_Down, CTRL), "2008"),
    "several": at("b1_trained", "1", "2009", "135"),
    "grid": at("e1_condom", (_KEY.Key_R, CTRL), "5342"),
    "grid-slip": at("e1_condom", (_KEY.Key_R, CTRL), "53421\n"),
    "list": at("adm1", _KEY.Key_F9),
    "search": at("b4_fam417", _KEY.Key_F6),
    "map": at("d1_hr_know", (_KEY.Key_B, CTRL)),
    "note": at("a2_sex", (_KEY.Key_N, CTRL)),
    "closing-open": at("d1_hr_know", (_KEY.Key_Return, CTRL)),
    "closing": at("comment", "\n"),
}
VILLAGE_SCENES: Mapping[str, Act] = {
    "layout": go("rank", "ьфо"),
    "layout-text": go("station", "hjdl"),
    "long-text": go("remarks", "first line", (_KEY.Key_Return, SHIFT), "second line"),
    "roster": go("m_age", *_ROWS),
    "roster-cell": go("m_age", *_ROWS, _KEY.Key_PageUp, "3"),
    "nested": go("m_age", *_ROWS, *(_KEY.Key_PageUp,) * 3, (_KEY.Key_Down, _CTRL_SHIFT), "1"),
    "nested-blank": go("m_age", "41\n", "1"),
    "two-questions": go("age", "30", "2\n", "40\n"),
    "count": go("doses", "2", "5\n", "6\n", *(_KEY.Key_Up,) * 3, "1"),
    "numbers": go("paper_no", _KEY.Key_F9),
    "recent": _recent,
    "keyed-already": _again,
    "reopened": _reopened,
}
AUTOPSY_SCENES: Mapping[str, Act] = {
    "number": keys(),
    "plain": answered(12),
    "far": answered(90),
    "map": answered(60, (_KEY.Key_B, CTRL)),
    "closing": answered(110, (_KEY.Key_Return, CTRL)),
}
SCENES: Mapping[str, Mapping[str, Act]] = {
    "survey": SURVEY_SCENES,
    "village": VILLAGE_SCENES,
    "autopsy": AUTOPSY_SCENES,
}
#: Scenes that are keys of the window, not of the page: the sheet of keys, and the pause.
WINDOW_SCENES: Mapping[str, Callable[[MainWindow], object]] = {
    "keys": MainWindow.show_keys,
    "pause": MainWindow.change_person,
}


class _VillageKeyer(Keyer):
    def place(self, name: str, row: str = "") -> object:  # type: ignore[override]
        """A question of a roster is reached on its blank row."""
        place = super().place(name, row)
        roster = self.door.session.form.roster_chain(place.path)
        return type(place)(roster[-1]) if roster else place


def xml_of_form(name: str) -> str:
    """The XForm XML of one of the three questionnaires."""
    return (
        village_xml() if name == "village" else read_form_file(AUTOPSY if name == "autopsy" else SURVEY).converted.xml
    )


def scene_of(form: str, xml: str, folder: Path, look: tuple[str, str, tuple[int, int]]) -> Scene:
    """A fresh window on a fresh store of a questionnaire."""
    language, appearance, size = look
    settings = Settings()
    settings.language, settings.appearance = language, appearance
    settings.zoom = ZOOMS[-1] if size[0] > 2_000 else 1.0
    window = make_window(settings)
    window.setWindowState(Qt.WindowState.WindowNoState)  # the offscreen screen is small, and would be filled
    window.resize(*size)
    window.show()
    numbers = {"survey": ("03430-001", "03430-032"), "village": ("V-001", "V-032"), "autopsy": ("", "")}[form]
    store = create_store(folder / f"{form}.anketa", xform_xml=xml, district="03430")
    batch = create_batch(store, name="03430", numbers_from=numbers[0], numbers_to=numbers[1], received=32)
    from storage.people import add_person

    add_person(store, KEYER)
    window.context.take_store(store)
    window.context.take_person(KEYER)
    window.start_case(batch.batch_id)
    page = window.page("entry")
    assert isinstance(page, EntryPage)
    keyer = _VillageKeyer(window.context, page)
    if form == "village":
        keyer.type("V-001\n", "23012009")
    return Scene(window, keyer)


def shoot(scene: Scene, path: Path) -> None:
    """The window as it stands, with the dialog that a key opened."""
    scene.keyer.settle()
    dialogs = cast("list[QDialog]", scene.window.findChildren(QDialog))
    dialog = next((one for one in dialogs if one.isVisible()), None)
    picture = scene.window.grab()
    if dialog is not None:
        from PySide6.QtGui import QPainter

        painter = QPainter(picture)
        corner = dialog.mapToGlobal(dialog.rect().topLeft()) - scene.window.mapToGlobal(scene.window.rect().topLeft())
        painter.drawPixmap(corner, dialog.grab())
        painter.end()
        dialog.reject()
    picture.save(str(path))


def scenes(form: str, only: set[str]) -> Iterator[tuple[str, Act]]:
    """The scenes of a questionnaire by name, those of the window with those of the survey."""
    window: Mapping[str, Act] = {
        name: (lambda scene, show=show: (at("a2_sex")(scene), show(scene.window)))  # type: ignore[misc]
        for name, show in (WINDOW_SCENES.items() if form == "survey" else ())
    }
    yield from ((name, act) for name, act in {**SCENES[form], **window}.items() if not only or name in only)


def main() -> int:
    """Make the pictures; the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    for name, default in (("only", ""), ("forms", "survey,village,autopsy"), ("languages", "en"), ("looks", "light")):
        parser.add_argument(f"--{name}", default=default)
    parser.add_argument("--sizes", default="1024x600")
    wanted = parser.parse_args()
    wanted.folder.mkdir(parents=True, exist_ok=True)
    only = {name for name in wanted.only.split(",") if name}
    with tempfile.TemporaryDirectory() as home:
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, home)
        app = make_application()
        for form in wanted.forms.split(","):
            xml = xml_of_form(form)
            for size in (tuple(map(int, one.split("x"))) for one in wanted.sizes.split(",")):
                for look in (
                    (language, appearance, (size[0], size[1]))
                    for language in wanted.languages.split(",")
                    for appearance in wanted.looks.split(",")
                ):
                    for name, act in scenes(form, only):
                        with tempfile.TemporaryDirectory() as folder:
                            scene = scene_of(form, xml, Path(folder), look)
                            act(scene)
                            picture = wanted.folder / f"{form}-{name}-{look[0]}-{look[1]}-{size[0]}.png"
                            shoot(scene, picture)
                            print(picture.name)
                            scene.window.close()
                            scene.window.deleteLater()
                            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        del app
    return 0


if __name__ == "__main__":
    sys.exit(main())
