"""The program's icon in the shape a platform wants: .ico for Windows, .icns for macOS (Linux takes the SVG).

Drawn from resources/icons/anketa.svg. Both containers hold PNG pictures behind a short head (Microsoft "Icons",
ICONDIR; Apple Icon Image format).
"""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

SVG = Path(__file__).resolve().parents[1] / "resources" / "icons" / "anketa.svg"
#: Pixels of each picture of an .ico.
ICO = (16, 24, 32, 48, 64, 256)
#: Kind of each picture of an .icns, and its pixels.
ICNS = {b"ic11": 32, b"ic12": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512}


def make_icon(folder: Path, platform: str = sys.platform) -> Path:
    """Write the icon for Windows or macOS into the folder; its path."""
    if platform == "win32":
        return _write(folder / "anketa.ico", as_ico({size: draw(size) for size in ICO}))
    return _write(folder / "anketa.icns", as_icns({kind: draw(size) for kind, size in ICNS.items()}))


def draw(pixels: int) -> bytes:
    """The icon as PNG, `pixels` wide and high."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
    from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter
    from PySide6.QtSvg import QSvgRenderer

    _app = QGuiApplication.instance() or QGuiApplication([])
    image = QImage(pixels, pixels, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(SVG)).render(painter)
    painter.end()
    kept = QBuffer()
    kept.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(kept, QByteArray(b"PNG")).write(image)
    return bytes(kept.data().data())


def as_ico(pictures: dict[int, bytes]) -> bytes:
    """Size → PNG, as one .ico."""
    at = 6 + 16 * len(pictures)
    head = struct.pack("<HHH", 0, 1, len(pictures))
    for size, png in pictures.items():
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(png), at)
        at += len(png)
    return head + b"".join(pictures.values())


def as_icns(pictures: dict[bytes, bytes]) -> bytes:
    """Kind → PNG, as one .icns."""
    body = b"".join(kind + struct.pack(">I", 8 + len(png)) + png for kind, png in pictures.items())
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def _write(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path
