"""The door from `main.py` to the window. Qt is imported only after a display was found."""

from __future__ import annotations

import ctypes
import os
import socket
import sys
from collections.abc import Mapping
from pathlib import Path

from forms.command_names import COMMANDS
from forms.errors import CannotRun
from forms.wording import phrase

#: Name of the X server's own cursor library, which Qt's xcb plugin cannot start without.
_XCB_CURSOR = "libxcb-cursor.so.0"


def open_window(store: str | None = None) -> int:
    """Open the desktop program, with `store` at once when given; returns the exit status.

    Raises `CannotRun` (exit status 2) when there is no such file, no display, or Qt's libraries are not complete.
    """
    if store is not None and not Path(store).exists():
        known = phrase("Command", "The commands are: {names}.").format(names=", ".join(COMMANDS))
        raise CannotRun(phrase("Command", "no such store"), where=store, advice=known)
    require_display(os.environ, sys.platform)
    try:
        from gui.run import run
    except ImportError as missing:
        raise CannotRun(
            phrase("Command", "the window cannot open: {missing}").format(missing=missing),
            advice=phrase(
                "Command", "Install the libraries that the README lists for Linux, or use the commands: --help."
            ),
        ) from missing
    return run(Path(store) if store else None)


def require_display(environment: Mapping[str, str], platform: str) -> None:
    """Raise `CannotRun` on a Linux without a display; a set QT_QPA_PLATFORM counts as one (DESIGN §5)."""
    if not platform.startswith("linux") or environment.get("QT_QPA_PLATFORM"):
        return
    if environment.get("WAYLAND_DISPLAY"):
        return
    display = environment.get("DISPLAY", "")
    if not display:
        raise CannotRun(
            phrase("Command", "there is no display to open a window on"),
            advice=phrase("Command", "Start it from a desktop, or use the commands: --help."),
        )
    if not _answers(display):
        raise CannotRun(
            phrase("Command", "the display {display} does not answer").format(display=display),
            where="DISPLAY",
            advice=phrase("Command", "Start it from a desktop, or use the commands: --help."),
        )
    try:
        ctypes.CDLL(_XCB_CURSOR)
    except OSError as missing:
        raise CannotRun(
            phrase("Command", "the window cannot open: {library} is not installed").format(library=_XCB_CURSOR),
            advice=phrase("Command", "Install it (apt install libxcb-cursor0), or use the commands: --help."),
        ) from missing


def _answers(display: str) -> bool:
    """Whether something listens at an X display such as `:0` or `host:10.0`; names of another shape are not judged."""
    host, _, number = display.rpartition(":")
    screen = number.partition(".")[0]
    if not screen.isdigit():
        return True
    if host not in {"", "unix"}:
        return _connects(socket.AF_INET, (host, 6000 + int(screen)))
    path = f"/tmp/.X11-unix/X{screen}"  # noqa: S108 — the X server's own place
    return _connects(socket.AF_UNIX, path) or _connects(socket.AF_UNIX, f"\0{path}")


def _connects(family: socket.AddressFamily, address: str | tuple[str, int]) -> bool:
    with socket.socket(family, socket.SOCK_STREAM) as door:
        door.settimeout(3)
        try:
            door.connect(address)
        except OSError:
            return False
        return True
