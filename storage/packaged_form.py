"""A questionnaire as it travels, in a study package or in a file from the centre: one line for each form version."""

from __future__ import annotations

import base64
from dataclasses import dataclass

from forms.form import load_form
from forms.wording import phrase, translate
from storage.canonical import canonical_bytes
from storage.errors import Altered, TooLarge, WrongShape
from storage.file_lines import MOST_BYTES
from storage.form_versions import FormSource

_AGAIN = translate("Storage", "Ask the supervisor for the package again, and carry it over once more.")


@dataclass(frozen=True, slots=True)
class PackagedForm:
    """A form version as it travels."""

    version_id: str
    source: FormSource


def spell_form(form: PackagedForm) -> bytes:
    """A form version as a line. Raises `TooLarge`."""
    said = {
        "version_id": form.version_id,
        "xform": form.source.xform_xml,
        "source": base64.b64encode(form.source.source).decode(),
        "files": {name: base64.b64encode(content).decode() for name, content in form.source.files.items()},
    }
    line = canonical_bytes({"form": said})
    if len(line) > MOST_BYTES:
        raise TooLarge(
            phrase("Storage", "a questionnaire has over {most_bytes} bytes and cannot travel in a package").format(
                most_bytes=MOST_BYTES
            ),
            where=form.version_id[:12],
            advice=phrase("Storage", "Take pictures out of the .xlsx, or shorten its CSV files."),
        )
    return line


def read_form_line(said: object, where: str) -> PackagedForm:
    """A form version of a parsed line; its id is that of its content. Raises `WrongShape`, `Altered`."""
    wrong = WrongShape(phrase("Storage", "this is no questionnaire"), where=where, advice=phrase("Storage", _AGAIN))
    if not isinstance(said, dict) or said.keys() != {"version_id", "xform", "source", "files"}:
        raise wrong
    files = said["files"]
    texts = [said[name] for name in ("version_id", "xform", "source")]
    if not isinstance(files, dict) or not all(isinstance(part, str) for part in (*texts, *files.values())):
        raise wrong
    try:
        contents = {name: base64.b64decode(content, validate=True) for name, content in files.items()}
        source = FormSource(said["xform"], base64.b64decode(said["source"], validate=True), contents)
    except ValueError as error:
        raise wrong from error
    form = load_form(source.xform_xml, source.files)
    if form.version_id != said["version_id"]:
        raise Altered(
            phrase("Storage", "a questionnaire is not the version that it says"),
            where=where,
            advice=phrase("Storage", _AGAIN),
        )
    return PackagedForm(form.version_id, source)
