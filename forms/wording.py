"""Words for people, on every floor: marked where they stand, said in the program's language when they are needed.

`lupdate` collects both calls into the catalogues of `resources/translations`, from which come the .qm files of the
window and the tables that the command line reads (`packaging/update_translations.py`). The window installs Qt's own
look-up (`use_words`); without a window `speak_plainly` reads a table. English needs neither.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path

#: Languages of the program, by their codes.
CODES = ("en", "ru", "ky")
#: Variable of the environment that chooses the language of the commands.
VARIABLE = "ANKETA_LANGUAGE"
_TABLES = Path(__file__).resolve().parents[1] / "resources" / "translations"

_look_up: Callable[[str, str], str] | None = None


def translate(context: str, text: str) -> str:
    """Mark `text` for the catalogues where a table of texts is written, and give it back in English."""
    del context
    return text


def phrase(context: str, text: str) -> str:
    """`text` in the program's language, English where there is no translation; fill its places with `format`."""
    return text if _look_up is None else _look_up(context, text) or text


def use_words(look_up: Callable[[str, str], str] | None) -> None:
    """Say everything by `look_up(context, text)` from now on; None is English."""
    global _look_up  # noqa: PLW0603  (one program speaks one language at a time)
    _look_up = look_up


def speak_plainly(code: str) -> None:
    """Speak a language without a window: by the table that was made from its catalogue. English needs no table."""
    if code == "en":
        use_words(None)
        return
    use_words(lambda context, text: say_in(code, context, text))


def say_in(code: str, context: str, text: str) -> str:
    """`text` in one language, whatever language the program speaks: for files that are in a language of their own."""
    return str(_words(code).get(context, {}).get(text) or text)


@cache
def _words(code: str) -> Mapping[str, Mapping[str, str]]:
    if code not in CODES or code == "en":
        return {}
    words: Mapping[str, Mapping[str, str]] = json.loads((_TABLES / f"words_{code}.json").read_text(encoding="utf-8"))
    return words


def plain_language(environment: Mapping[str, str] = os.environ) -> str:
    """The language of the commands: the one that `ANKETA_LANGUAGE` names, else the system's, else English.

    `LC_ALL`, `LC_MESSAGES` and `LANG` are read as POSIX orders them; Windows sets none of them by itself.
    """
    chosen = environment.get(VARIABLE, "")
    if chosen in CODES:
        return chosen
    system = next((environment[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if environment.get(name)), "")
    return system[:2] if system[:2] in CODES else "en"
