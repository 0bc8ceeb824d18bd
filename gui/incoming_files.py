"""District files that lie in the folder merged from last, and are not merged yet."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

#: Key of the settings: the folder that files were chosen from last.
FOLDER_KEY = "merge/folder"
_SUFFIX = ".anketa-district"


def waiting_files(folder: Path, merged: Mapping[str, str]) -> tuple[Path, ...]:
    """Files whose name was never merged, or that were written after their name was; `merged` is name → moment (UTC).

    Names and times only: what a file really holds is said by the plan of a merge.
    """
    try:
        files = sorted(path for path in folder.iterdir() if path.suffix == _SUFFIX and path.is_file())
        return tuple(path for path in files if _is_new(path, merged.get(path.name, "")))
    except OSError:
        return ()


def _is_new(path: Path, merged_at: str) -> bool:
    try:
        merged = datetime.fromisoformat(merged_at)
    except ValueError:
        return True
    return datetime.fromtimestamp(path.stat().st_mtime, UTC) > merged
