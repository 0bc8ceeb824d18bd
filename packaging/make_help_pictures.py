"""The few pictures that the help shows, from the real windows, small enough to carry.

    python packaging/make_help_pictures.py

Takes scenes of `make_pictures` in every language and writes them to resources/help/pictures, 570 px wide and under
60 kB each.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

ROOT = Path(__file__).resolve().parents[1]
OUT = ROOT / "resources" / "help" / "pictures"
SCENES = ("keying", "merge_plan")
LANGUAGES = ("en", "ru", "ky")
SIZE = "1024x600"
WIDTH = 570


def shrink(source: Path, target: Path) -> None:
    """Write a picture 570 px wide in few shades."""
    small = QImage(str(source)).scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation)
    # Five bits a colour: what the smoothing made of neighbouring shades becomes one again, and packs well.
    plain = small.convertToFormat(QImage.Format.Format_RGB555, Qt.ImageConversionFlag.ThresholdDither)
    if not plain.convertToFormat(QImage.Format.Format_RGB888).save(str(target), quality=0):
        raise SystemExit(f"{target} cannot be written")


def main() -> int:
    """Take and shrink every picture; the exit status."""
    OUT.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        command = [sys.executable, str(ROOT / "packaging" / "make_pictures.py"), name]
        subprocess.run([*command, "--only", ",".join(SCENES), "--languages", ",".join(LANGUAGES)], check=True)
        for scene in SCENES:
            for language in LANGUAGES:
                target = OUT / f"{scene}_{language}.png"
                shrink(Path(name) / f"{scene}_{language}_light_{SIZE}.png", target)
                print(f"{target.name}: {target.stat().st_size:,} bytes")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
