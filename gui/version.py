"""The program's version."""

from __future__ import annotations

#: As in pyproject.toml; a test compares the two.
VERSION = "0.1.0"
