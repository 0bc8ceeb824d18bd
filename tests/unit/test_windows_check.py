from __future__ import annotations

import importlib
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
#: The longest line that Windows' script host reads.
LONGEST = 1_022


@pytest.fixture(scope="module")
def tool() -> Iterator[ModuleType]:
    """Give packaging/windows_check.py as a module."""
    sys.path.insert(0, str(ROOT / "packaging"))
    yield importlib.import_module("windows_check")
    sys.path.remove(str(ROOT / "packaging"))
    sys.modules.pop("windows_check", None)


def test_what_is_handed_out_is_plain_ascii_with_short_lines(tool: ModuleType, tmp_path: Path) -> None:
    written = tool.write_check(tmp_path / tool.NAME).read_bytes()
    assert written.isascii()
    assert written.count(b"\r\n") == written.count(b"\n")
    assert max(map(len, written.splitlines())) <= LONGEST


def test_every_letter_comes_back_from_its_number(tool: ModuleType) -> None:
    source = tool.SOURCE.read_text(encoding="utf-8")
    code = "\n".join(line for line in source.splitlines() if not line.lstrip().startswith("'"))
    plain = "\n".join(line for line in tool.plain_script(source).splitlines() if not line.lstrip().startswith("'"))
    back = re.sub(r"\\u([0-9A-F]{4})", lambda match: chr(int(match.group(1), 16)), plain)
    assert back == code


def test_each_answer_is_there_in_three_languages(tool: ModuleType) -> None:
    source = tool.SOURCE.read_text(encoding="utf-8")
    said = re.findall(r'Said\("([^"]*)", "([^"]*)", "([^"]*)"\)', source)
    assert len(said) == source.count("Said(") - 1  # the function itself
    for english, russian, kyrgyz in said:
        assert english.isascii()
        assert not russian.isascii()
        assert not kyrgyz.isascii()


def test_a_letter_outside_a_text_is_refused(tool: ModuleType) -> None:
    with pytest.raises(ValueError, match="outside a text"):
        tool.plain_script("Dim ответ")
