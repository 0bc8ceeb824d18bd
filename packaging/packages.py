"""The packages of each platform, made from the program's folder."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

import linux_packages
import macos_packages
import windows_packages

#: `sys.platform` → what packs there: (folder, where to, version) → the files.
PACKERS: Mapping[str, Callable[[Path, Path, str], list[Path]]] = MappingProxyType({
    "linux": linux_packages.pack,
    "win32": windows_packages.pack,
    "darwin": macos_packages.pack,
})


def pack(folder: Path, to: Path, version: str) -> list[Path]:
    """Make this platform's packages in `to`; their paths."""
    return PACKERS[sys.platform](folder, to, version)
