"""The first module of the packed program: sets the folder up, then does what `main.py` does.

Two words stand for the build alone: `--self-test REPORT` (self_test.py) and `--first-window`.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

#: A folder of this name beside the program keeps the settings there: on a stick they travel along.
PORTABLE = "settings"


def start(words: list[str]) -> int:
    """Run the program; its exit status."""
    _speak_unicode()
    if words[:1] == ["--self-test"]:
        from self_test import run_self_test

        return run_self_test(Path(words[1]))
    if words == ["--first-window"]:
        from self_test import show_first_window

        return show_first_window()
    _keep_settings_beside(Path(sys.executable).parent / PORTABLE)
    from main import main

    return main(words)


def _speak_unicode() -> None:
    """Qt warns where no language is set at all, as in an empty environment."""
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in ("LC_ALL", "LC_CTYPE", "LANG")):
        os.environ["LC_ALL"] = "C.UTF-8"


def _keep_settings_beside(folder: Path) -> None:
    if not folder.is_dir() or not os.access(folder, os.W_OK):
        return
    from PySide6.QtCore import QSettings

    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder))


if __name__ == "__main__":
    sys.exit(start(sys.argv[1:]))
