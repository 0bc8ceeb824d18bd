"""Why cases stay behind, in words; the manifest of an export keeps the keys of `Source.left_out`."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from forms.wording import phrase, translate

_WITH_STATUS = "cases with status "
#: What a source says, and the statuses.
_SAID = (
    translate("Exports", "closed"),
    translate("Exports", "incomplete"),
    translate("Exports", "final"),
    translate("Exports", "draft"),
    translate("Exports", "void"),
    translate("Exports", "second keyings"),
    translate("Exports", "cases that were not asked for"),
)


def left_out_words(why: str, say: Callable[[str], str] | None = None) -> str:
    """One key of `Source.left_out`, in words of the program's language, or of the one that `say` speaks."""
    say = say or partial(phrase, "Exports")
    if not why.startswith(_WITH_STATUS):
        return say(why)
    status = say(why.removeprefix(_WITH_STATUS))
    return say(translate("Exports", "cases with status {status}")).format(status=status)
