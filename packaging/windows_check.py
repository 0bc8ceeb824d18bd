r"""The check before the trip, as every Windows from 7 on reads it.

    python packaging/windows_check.py OUT.vbs

The script is kept in UTF-8 for people (packaging/windows/check_before_trip.vbs). Windows' script host reads the code
page of the computer or UTF-16, wine's reads the code page alone: so letters beyond ASCII are written as `\u0414`.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

SOURCE = Path(__file__).resolve().parent / "windows" / "check_before_trip.vbs"
#: What the file is called beside the packages.
NAME = "check-before-trip.vbs"
_TEXT = re.compile(r'"([^"\n]*)"')


def plain_script(source: str) -> str:
    """The script with nothing beyond ASCII, lines ended as Windows does. ValueError for letters outside a text."""
    lines = []
    for line in source.splitlines():
        is_remark = line.lstrip().startswith("'")
        plain = line.encode("ascii", "ignore").decode() if is_remark else _TEXT.sub(_escaped, line)
        if not plain.isascii():
            raise ValueError(f"a letter beyond ASCII outside a text: {line}")
        lines.append(plain)
    return "\r\n".join(lines) + "\r\n"


def write_check(target: Path) -> Path:
    """Write the script that is handed out; its path."""
    target.write_bytes(plain_script(SOURCE.read_text(encoding="utf-8")).encode("ascii"))
    return target


def _escaped(match: re.Match[str]) -> str:
    return "".join(one if one.isascii() else f"\\u{ord(one):04X}" for one in match.group())


if __name__ == "__main__":
    print(write_check(Path(sys.argv[1])))
