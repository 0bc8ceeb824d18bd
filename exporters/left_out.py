"""Why cases stay behind, said in the program's language; files of an export say it in English (`Source.left_out`)."""

from __future__ import annotations

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


def left_out_words(why: str) -> str:
    """One key of `Source.left_out`, in words."""
    if not why.startswith(_WITH_STATUS):
        return phrase("Exports", why)
    status = phrase("Exports", why.removeprefix(_WITH_STATUS))
    return phrase("Exports", "cases with status {status}").format(status=status)
