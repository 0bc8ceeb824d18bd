"""Starting the tools of a platform: `objdump`, `dpkg-deb`, `makensis`, `hdiutil`, PyInstaller."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path


class ToolFailed(Exception):
    """A tool is not installed, or ended with an error; what it said stands in the text."""


def run_tool(
    name: str | Path, *words: str | Path, cwd: Path | None = None, environment: Mapping[str, str] | None = None
) -> str:
    """Run a tool and give back its stdout. Raises `ToolFailed`."""
    found = shutil.which(name)
    if found is None:
        raise ToolFailed(f"{name} is not installed")
    command = [found, *map(str, words)]
    done = subprocess.run(
        command, cwd=cwd, env=environment, capture_output=True, text=True, encoding="utf-8", check=False
    )
    if done.returncode:
        raise ToolFailed(f"{' '.join(command[:4])} …: exit status {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout
