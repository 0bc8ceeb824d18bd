"""The Windows packages: an installer for one person without administrator rights, a portable zip, the check before."""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path

from tool import run_tool
from windows_check import NAME, write_check

HERE = Path(__file__).resolve().parent / "windows"
ROOT = HERE.parents[1]


def pack(folder: Path, to: Path, version: str) -> list[Path]:
    """The zip, the check before the trip, and the installer where NSIS is installed."""
    made = [pack_zip(folder, to, version), write_check(to / NAME)]
    makensis = find_makensis()
    if makensis is None:
        print("   no NSIS on this machine: no installer was made")
        return made
    path = to / f"anketa-{version}-setup.exe"
    words = {"VERSION": version, "FOLDER": folder, "OUT": path, "ICON": ROOT / "build" / "anketa.ico"}
    defined = [f"-D{name}={value}" for name, value in words.items()]
    run_tool(makensis, "-V2", "-INPUTCHARSET", "UTF8", *defined, HERE / "anketa.nsi")
    return [*made, path]


def find_makensis() -> str | None:
    """The compiler of installers; None where there is none. Its own installer does not put it on the path."""
    usual = Path("C:/Program Files (x86)/NSIS/makensis.exe")
    return shutil.which("makensis") or (str(usual) if usual.exists() else None)


def pack_zip(folder: Path, to: Path, version: str) -> Path:
    """`anketa-VERSION-windows-portable.zip`; the folder `settings` in it keeps the settings beside the program."""
    name = f"anketa-{version}-windows-portable"
    path = to / f"{name}.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        packed.mkdir(f"{name}/settings")
        for each in sorted(folder.rglob("*")):
            if each.is_file():
                packed.write(each, f"{name}/{each.relative_to(folder).as_posix()}")
    return path
