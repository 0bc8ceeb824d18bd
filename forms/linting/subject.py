"""What a rule of the linter is given."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from forms.form import Form
from forms.linting.survey import Sheets


@dataclass(frozen=True, slots=True)
class Subject:
    """A questionnaire under the linter's eyes.

    `sheets` is what the author wrote; `form` what became of it, None when the converter refused it. `folder` is where
    its CSV files are looked for, None when the bytes came from nowhere; `files` are those that were found and read.
    """

    name: str
    sheets: Sheets
    folder: Path | None = None
    form: Form | None = None
    files: Mapping[str, bytes] = field(default_factory=lambda: MappingProxyType({}))
