"""The error tree of the whole program.

Every error a person can meet says where it was, what is wrong and what to do; `main.py`
prints exactly these three and never a traceback.

    AnketaError
    ├── FormError            a questionnaire that cannot be used            (exit 1)
    │   ├── ExpressionError  an expression of it, with the column           (exit 1)
    │   └── ConversionRefused pyxform or the gate refused the file          (exit 1)
    ├── EntryError           a step the keying session cannot take          (exit 1)
    ├── CannotRun            arguments, missing file, no display            (exit 2)
    └── storage.errors.StoreError, exporters.errors.ExportError …
"""

from __future__ import annotations


class AnketaError(Exception):
    """What a person is told: where, what, and what to do.

    `exit_status` is the command line's answer (DESIGN §5): 1 read and refused, 2 could not run.
    """

    exit_status = 1

    def __init__(self, what: str, *, where: str = "", advice: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.where = where
        self.advice = advice

    def __str__(self) -> str:
        head = f"{self.where}: {self.what}" if self.where else self.what
        return f"{head}\n  {self.advice}" if self.advice else head


class CannotRun(AnketaError):
    """The command could not start its work: arguments, a missing or unwritable file, no display."""

    exit_status = 2


class FormError(AnketaError):
    """A questionnaire that cannot be used as it is."""


class ConversionRefused(FormError):
    """The file is not an XLSForm that can be converted."""


class ExpressionError(FormError):
    """An expression that does not compile; `column` counts characters from 1."""

    def __init__(self, what: str, *, column: int, code: str, where: str = "", advice: str = "") -> None:
        super().__init__(what, where=where, advice=advice)
        self.column = column
        self.code = code


class EntryError(AnketaError):
    """A step the keying session cannot take, such as closing an unfinished case."""
