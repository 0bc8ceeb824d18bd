"""How long the first window takes beside a bare PySide6 window: prints the ratio and the difference.

    python tests/benchmarks/first_paint.py [PAIRS]

Each pair starts both programs one after the other, each in a process of its own with settings of its own;
the time runs from before the process starts to the end of the first paint. Offscreen unless a display is set
by QT_QPA_PLATFORM or DISPLAY. The bar of DESIGN §7: the bare window's time + 0.5 s.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

#: Ends the program after its first window was painted, and tells when that was.
WATCH = """
import time
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

class Watch(QObject):
    seen = False

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and not self.seen and isinstance(watched, QWidget):
            self.seen = True
            QTimer.singleShot(0, self.tell)  # when all of the window is painted
        return False

    def tell(self):
        print(time.time(), flush=True)
        QApplication.instance().quit()
"""

BARE = (
    WATCH
    + """
app = QApplication([])
watch = Watch()
app.installEventFilter(watch)
window = QMainWindow()
window.resize(1180, 760)
window.show()
app.exec()
"""
)

OURS = (
    WATCH
    + """
from gui.run import make_application
app = make_application()
watch = Watch()
app.installEventFilter(watch)
from gui.app import open_window
open_window(None)
"""
)


def measure(code: str, environment: dict[str, str]) -> float:
    """Seconds from before the start of a process to the end of its first paint."""
    begun = time.time()
    ran = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, text=True, check=True
    )
    return float(ran.stdout.split()[0]) - begun


def main() -> int:
    """Measure and print; the exit status."""
    pairs = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "HOME": home, "XDG_CONFIG_HOME": home, "PYTHONPATH": str(ROOT)}
        if not environment.get("DISPLAY"):
            environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        for code in (BARE, OURS):  # the disk's cache is warm for both
            measure(code, environment)
        bare, ours = [], []
        for _ in range(pairs):
            bare.append(measure(BARE, environment))
            ours.append(measure(OURS, environment))
    middle_bare, middle_ours = statistics.median(bare), statistics.median(ours)
    print(f"first paint, median of {pairs} interleaved pairs")
    print(f"  bare PySide6 window  {middle_bare * 1000:6.0f} ms  ({min(bare) * 1000:.0f}–{max(bare) * 1000:.0f})")
    print(f"  Anketa               {middle_ours * 1000:6.0f} ms  ({min(ours) * 1000:.0f}–{max(ours) * 1000:.0f})")
    print(
        f"  ratio {middle_ours / middle_bare:.2f}, difference {(middle_ours - middle_bare) * 1000:.0f} ms (bar: 500 ms)"
    )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
