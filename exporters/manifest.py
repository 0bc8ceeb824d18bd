"""manifest.json: what an export is, and the mark by which a folder is known to be one.

The only file with a clock in it. Hashes of the files let anybody check that an export is still what it was.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from exporters.dataset import Dataset
from exporters.digest import Digest

FILE_NAME = "manifest.json"
_MARK = "anketa_export"
_FORMAT = 1


def is_export(folder: Path) -> bool:
    """Whether the folder holds a manifest of ours."""
    try:
        read = json.loads((folder / FILE_NAME).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    return isinstance(read, dict) and _MARK in read


def write_manifest(
    folder: Path,
    dataset: Dataset,
    digests: Mapping[str, Mapping[str, Digest]],
    notes: Sequence[tuple[str, str]],
    *,
    issues: Mapping[str, int],
    quality: Mapping[str, object],
) -> None:
    """Describe the finished files of `folder`. `digests`: format → table → what was written and read back; `issues`
    counts those of each kind, `quality` is what second keying says of the store's papers.
    """
    study = dataset.study
    described = {
        _MARK: _FORMAT,
        "exported_at": datetime.now(UTC).isoformat(timespec="seconds"),
        "form_id": study.form_id,
        "title": study.title,
        "form_versions": [{"id": version.version_id, "version": version.version} for version in study.versions],
        "language": dataset.language,
        "cases": dataset.cases,
        "cases_by_status": dict(dataset.statuses),
        "cases_by_district": dict(dataset.districts),
        "left_out": dict(dataset.left_out),
        "notes": dict(notes),
        "data_quality": {
            "second_keyings": dataset.left_out.get("second keyings", 0),
            "keying": dict(quality),
            "open_queries": issues.get("open_query", 0),
            "overrides": issues.get("override", 0),
            "issues": dict(sorted(issues.items())),
        },
        "audit_head": [
            {"incarnation": incarnation, "changes": number, "sha256": digest}
            for incarnation, number, digest in sorted(dataset.source.audit_head())
        ],
        "tables": {
            key: {name: {"rows": digest.rows, "sha256": digest.sha256} for name, digest in tables.items()}
            for key, tables in digests.items()
        },
        "files": {
            path.relative_to(folder).as_posix(): {"bytes": path.stat().st_size, "sha256": file_sha256(path)}
            for path in sorted(folder.rglob("*"))
            if path.is_file()
        },
    }
    text = json.dumps(described, ensure_ascii=False, indent=1)
    (folder / FILE_NAME).write_text(text + "\n", encoding="utf-8", newline="\n")


def file_sha256(path: Path) -> str:
    """sha256 of a file's bytes, in hex."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
