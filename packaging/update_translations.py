"""Bring the catalogues up to date with the texts of the program, and compile them.

    python packaging/update_translations.py [--check]

`lupdate` collects the texts, the English catalogue is filled from them (its plural forms are written by
hand), and `lrelease` makes the .qm files, which are committed: a plain clone runs without Qt's tools. What the
floors below the window say stands besides in `words_<code>.json`, which the command line reads without Qt.
`--check` changes nothing and exits 1 when a catalogue is not up to date or not complete.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
CATALOGUES = ROOT / "resources" / "translations"
LANGUAGES = ("en", "ru", "ky")
#: Floors whose texts people see; below the window they are marked by `forms.wording`.
FLOORS = ("gui", "exporters", "storage", "forms")
#: Contexts of the texts below the window.
PLAIN = ("Command", "Exports", "Finding", "Forms", "Storage")


def sources() -> list[str]:
    """Every file with texts, relative to the root, in a stable order."""
    found = [path.relative_to(ROOT) for floor in FLOORS for path in sorted((ROOT / floor).rglob("*.py"))]
    return ["main.py", *(path.as_posix() for path in found if path != Path("forms/wording.py"))]


def collect(folder: Path) -> None:
    """Run lupdate on the catalogues of a folder, then tidy them."""
    for code in LANGUAGES:
        catalogue = folder / f"anketa_{code}.ts"
        command = [
            _tool("lupdate"),
            *sources(),
            "-tr-function-alias",
            "translate+=phrase",
            "-silent",
            "-no-obsolete",
            "-locations",
            "none",
        ]
        subprocess.run([*command, "-target-language", code, "-ts", str(catalogue)], cwd=ROOT, check=True)
        _tidy(catalogue, is_english=code == "en")


def release(folder: Path) -> None:
    """Compile the catalogues of a folder, and write the tables of the command line."""
    for code in LANGUAGES:
        if code != "en":
            words = json.dumps(plain_words(folder / f"anketa_{code}.ts"), ensure_ascii=False, indent=1, sort_keys=True)
            (folder / f"words_{code}.json").write_text(f"{words}\n", encoding="utf-8")
        command = [_tool("lrelease"), "-silent", "-nounfinished", str(folder / f"anketa_{code}.ts")]
        subprocess.run([*command, "-qm", str(folder / f"anketa_{code}.qm")], check=True)


def plain_words(catalogue: Path) -> dict[str, dict[str, str]]:
    """Context → text → translation of what the floors below the window say, as far as it is translated."""
    words: dict[str, dict[str, str]] = {}
    for context in ET.parse(catalogue).getroot().iter("context"):  # noqa: S314 — our own file
        name = context.findtext("name") or ""
        if name in PLAIN:
            words[name] = {
                message.findtext("source") or "": message.findtext("translation") or ""
                for message in context.iter("message")
                if not _lacks(message)
            }
    return words


def unfinished(catalogue: Path) -> list[str]:
    """Texts of a catalogue that have no translation, `context: text` each."""
    return [
        f"{context.findtext('name')}: {message.findtext('source')}"
        for context in ET.parse(catalogue).getroot().iter("context")  # noqa: S314 — our own file
        for message in context.iter("message")
        if _lacks(message)
    ]


def _lacks(message: ET.Element) -> bool:
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        return True
    forms = translation.findall("numerusform")
    return not all(form.text for form in forms) if forms else not translation.text


def _tidy(catalogue: Path, *, is_english: bool) -> None:
    """Drop what lupdate took for remarks (our `#:` comments); fill English with the source text."""
    tree = ET.parse(catalogue)  # noqa: S314 — our own file
    for message in tree.getroot().iter("message"):
        for remark in message.findall("extracomment"):
            message.remove(remark)
        translation = message.find("translation")
        if is_english and translation is not None and message.get("numerus") != "yes":
            translation.text = message.findtext("source")
            translation.attrib.pop("type", None)
    ET.indent(tree, space="    ")
    text = ET.tostring(tree.getroot(), encoding="unicode")
    catalogue.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")


def _tool(name: str) -> str:
    beside = Path(sys.executable).with_name(f"pyside6-{name}")
    found = str(beside) if beside.exists() else shutil.which(f"pyside6-{name}")
    if found is None:
        raise SystemExit(f"pyside6-{name} is not installed; it comes with PySide6-Essentials")
    return found


def check() -> list[str]:
    """What is wrong with the committed catalogues, a sentence each."""
    wrong = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for path in CATALOGUES.glob("*.ts"):
            shutil.copy(path, folder)
        collect(folder)
        release(folder)
        for path in sorted([*folder.glob("*.ts"), *folder.glob("*.qm"), *folder.glob("*.json")]):
            committed = CATALOGUES / path.name
            if not committed.exists() or committed.read_bytes() != path.read_bytes():
                wrong.append(f"{path.name} is not up to date: run packaging/update_translations.py")
        for path in sorted(folder.glob("*.ts")):
            wrong += [f"{path.name}: no translation of {text}" for text in unfinished(path)]
    return wrong


def main() -> int:
    """Update, or check; the exit status."""
    if "--check" not in sys.argv[1:]:
        CATALOGUES.mkdir(parents=True, exist_ok=True)
        collect(CATALOGUES)
        release(CATALOGUES)
    wrong = check()
    print("\n".join(wrong) or "every catalogue is complete")
    return 1 if wrong else 0


if __name__ == "__main__":
    raise SystemExit(main())
