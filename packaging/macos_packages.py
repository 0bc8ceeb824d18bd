"""The macOS package: a disk image with the app and a link to Applications, by `hdiutil`."""

from __future__ import annotations

import platform
import shutil
from pathlib import Path

from tool import run_tool


def pack(folder: Path, to: Path, version: str) -> list[Path]:
    """`anketa-VERSION-macos-ARCH.dmg`. The app stands beside the program's folder."""
    stage = to / "image"
    shutil.rmtree(stage, ignore_errors=True)
    stage.mkdir()
    shutil.copytree(folder.with_name("Anketa.app"), stage / "Anketa.app", symlinks=True)
    (stage / "Applications").symlink_to("/Applications")
    path = to / f"anketa-{version}-macos-{platform.machine()}.dmg"
    run_tool("hdiutil", "create", "-volname", "Anketa", "-srcfolder", stage, "-format", "ULMO", "-ov", path)
    shutil.rmtree(stage)
    return [path]
