from __future__ import annotations

import subprocess
import sys

EMITS = 10_000

SCRIPT = f"""
from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

class Field(QObject):
    submitted = Signal(str)
    moved = Signal(object)

class Page(QObject):
    heard = 0

    @Slot(str)
    def show_text(self, text):
        self.heard += len(text)

    def show_place(self, place):
        self.heard += place[0]

application = QCoreApplication([])
field, page = Field(), Page()
field.submitted.connect(page.show_text)
field.moved.connect(page.show_place)
for turn in range({EMITS}):
    field.submitted.emit("ө")
    field.moved.emit((1, object()))
print(page.heard)
"""


def test_ten_thousand_emits_of_a_signal_do_not_abort_the_program() -> None:
    # In a process of its own: a PySide6 that aborts (6.12.0 does after about 550 emits) would take pytest with it.
    done = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=False, timeout=120)
    assert (done.returncode, done.stdout.strip()) == (0, str(2 * EMITS)), done.stderr
