"""An X server of the test's own, and the real program on it, reached by key events alone."""

from __future__ import annotations

import contextlib
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
#: How long the test waits for what must follow a key, s: generous, for a laden machine.
PATIENCE = 30.0
_PAUSE = 0.02


def need(*programs: str) -> None:
    """Skip the test, saying why, where a program is not installed."""
    for program in programs:
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed")


@contextlib.contextmanager
def virtual_screen(width: int, height: int) -> Iterator[str]:
    """Give the name of a display (`:417`) on a new Xvfb, its number drawn, so that runs side by side do not meet."""
    need("Xvfb", "xdotool")
    for number in random.sample(range(200, 1000), 5):
        server = _start_server(number, width, height)
        if server is not None:
            break
    else:
        pytest.skip("Xvfb does not start here")
    try:
        yield f":{number}"
    finally:
        server.terminate()
        server.wait(timeout=PATIENCE)


def _start_server(number: int, width: int, height: int) -> subprocess.Popen[bytes] | None:
    """An Xvfb that is ready to be connected to; None when it does not start, as when the number is taken."""
    reader, writer = os.pipe()
    # Without -noreset the server starts anew when its last client leaves, and turns away who comes at that moment.
    options = ["-displayfd", str(writer), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(
        ["Xvfb", f":{number}", *options],
        pass_fds=(writer,),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    with os.fdopen(reader) as told:
        is_ready = bool(told.readline().strip())
    if is_ready:
        return server
    server.wait(timeout=PATIENCE)
    return None


def _codes() -> dict[str, str]:
    rows = {24: "йцукенгшщзхъ", 38: "фывапролджэ", 52: "ячсмитьбю", 10: "1234567890-"}
    codes = {letter: str(first + at) for first, row in rows.items() for at, letter in enumerate(row)}
    codes |= {letter.upper(): f"shift+{code}" for letter, code in codes.items() if letter.isalpha()}
    return codes | {" ": "65"}


#: Where a letter stands on the Russian layout, as X keycodes.
_RUSSIAN = _codes()
#: Kyrgyz letters: the Russian one, then Ctrl and the key where J stands.
_TURNED = {"ң": "н", "ө": "о", "ү": "у", "Ң": "Н", "Ө": "О", "Ү": "У"}


def russian_codes(text: str) -> list[str]:
    """The keys of a text on the Russian layout; KeyError for a sign that is not on it."""
    codes: list[str] = []
    for letter in text:
        codes.append(_RUSSIAN[_TURNED.get(letter, letter)])
        if letter in _TURNED:
            codes.append("ctrl+44")
    return codes


class Program:
    """`main.py STORE` in a process of its own on a display. Its window's title says where the keyer is."""

    def __init__(self, display: str, environment: dict[str, str], store: Path) -> None:
        # PYTHONFAULTHANDLER: a crash inside Qt says where Python stood.
        self._environment = {**environment, "DISPLAY": display, "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "xcb"}
        self._environment["PYTHONFAULTHANDLER"] = "1"
        self._said = Path(environment["HOME"]) / "said-on-stderr.txt"
        with self._said.open("w", encoding="utf-8") as said:
            self._process = subprocess.Popen(
                [sys.executable, str(ROOT / "main.py"), str(store)],
                env=self._environment,
                stdout=subprocess.DEVNULL,
                stderr=said,
            )
        self.window = ""
        self._wait(self._find_window, "a window")

    def fill_screen(self, width: int, height: int) -> None:
        """No window manager runs on the display: give the window its place and the focus."""
        self._tell("windowmove", self.window, "0", "0")
        self._tell("windowsize", "--sync", self.window, str(width), str(height))
        self.focus()

    def focus(self) -> None:
        """Give the main window the keyboard."""
        self._tell("windowfocus", "--sync", self.window)

    def press(self, *keys: str) -> None:
        """Press keys by their X names: `Return`, `F2`, `ctrl+1`."""
        self._tell("key", "--clearmodifiers", *keys)

    def press_codes(self, *codes: str) -> None:
        """Press keys at places of the keyboard (X keycodes, `ctrl+26`), whatever layout is on."""
        self._tell("key", "--delay", "15", *codes)

    def type(self, text: str) -> None:
        """Type a text; Cyrillic on a Russian layout as a keyer does, with Ctrl+J for ө and its like.

        (xdotool would lend keys to letters that the layout lacks, and lose some on a laden machine.)
        """
        if text.isascii():
            self._tell("type", "--clearmodifiers", "--delay", "12", "--", text)
            return
        self.switch_layout("ru")
        self.press_codes(*russian_codes(text))
        self.switch_layout("us")

    def switch_layout(self, name: str) -> None:
        """Another keyboard layout, and time for the program to notice."""
        time.sleep(0.2)
        subprocess.run(["setxkbmap", name], env=self._environment, check=True)
        time.sleep(0.3)

    @property
    def title(self) -> str:
        """The window's title."""
        return self._ask("getwindowname", self.window)

    def wait_title(self, pattern: str) -> str:
        """Wait until the title matches; the title."""
        self._wait(lambda: re.search(pattern, self.title) is not None, f"a title like {pattern!r}")
        return self.title

    def rest(self, quiet: float = 0.6) -> None:
        """Wait until the program has used no processor time for a while: what a key began is on the screen."""
        last, since = -1, time.monotonic()

        def is_quiet() -> bool:
            nonlocal last, since
            parts = Path(f"/proc/{self._process.pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
            used = int(parts[11]) + int(parts[12])
            if used != last:
                last, since = used, time.monotonic()
            return time.monotonic() - since > quiet

        time.sleep(0.2)
        self._wait(is_quiet, "rest")

    def shoot(self, path: Path) -> None:
        """A picture of the whole screen, where ImageMagick is installed."""
        if shutil.which("import"):
            time.sleep(0.25)
            subprocess.run(["import", "-window", "root", str(path)], env=self._environment, check=True)

    def kill(self) -> None:
        """SIGKILL: the program gets no chance to save anything."""
        self._process.send_signal(signal.SIGKILL)
        self._process.wait(timeout=PATIENCE)

    def quit(self) -> int:
        """Leave the program by its key; the exit status."""
        self.press("ctrl+q")
        return self._process.wait(timeout=PATIENCE)

    def stop(self) -> None:
        """Make sure that it is gone."""
        if self._process.poll() is None:
            self.kill()

    def _find_window(self) -> bool:
        if self._process.poll() is not None:
            pytest.fail(f"the program ended at once: {self._said.read_text(encoding='utf-8')}")
        found = self._ask(
            "search", "--all", "--onlyvisible", "--pid", str(self._process.pid), "--name", "Anketa"
        ).split()
        self.window = found[-1] if found else ""
        return bool(self.window)

    def _wait(self, is_there: Callable[[], bool], what: str) -> None:
        end = time.monotonic() + PATIENCE
        while not is_there():
            if self._process.poll() is not None:
                pytest.fail(f"waited for {what} in vain; the program ended: {self._tell_how_it_stands()}")
            if time.monotonic() > end:
                pytest.fail(f"waited for {what} in vain; {self._tell_how_it_stands()}")
            time.sleep(_PAUSE)

    def _tell_how_it_stands(self) -> str:
        """Exit status, the title, every window of the program by its name, the focus, what it said on stderr."""
        found = self._ask("search", "--pid", str(self._process.pid)).split()
        windows = {one: self._ask("getwindowname", one) for one in found}
        said = self._said.read_text(encoding="utf-8", errors="replace")[-4_000:]
        return (
            f"exit status {self._process.poll()}; title {self.title!r} of window {self.window}; windows {windows}; "
            f"focus {self._ask('getwindowfocus')}; stderr: {said or '(nothing)'}"
        )

    def _tell(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], env=self._environment, check=True, timeout=PATIENCE)

    def _ask(self, *words: str) -> str:
        done = subprocess.run(
            ["xdotool", *words], env=self._environment, check=False, timeout=PATIENCE, capture_output=True, text=True
        )
        return done.stdout.strip()
