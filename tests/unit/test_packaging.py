from __future__ import annotations

import importlib
import re
import struct
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
#: Modules that stand beside packaging/build.py and are imported by their bare names.
NAMES = sorted(path.stem for path in PACKAGING.glob("*.py"))


@pytest.fixture(scope="module")
def packaging() -> Iterator[dict[str, ModuleType]]:
    """Give the modules that pack the program, by name; they are forgotten afterwards."""
    wanted = ("left_out", "icu_tables", "icon_files", "folder_size", "linux_packages", "trial", "tool", "build")
    sys.path.insert(0, str(PACKAGING))
    yield {name: importlib.import_module(name) for name in wanted}
    sys.path.remove(str(PACKAGING))
    for name in NAMES:
        sys.modules.pop(name, None)


def tables(items: dict[str, bytes]) -> bytes:
    """A file of ICU's tables: a head of 32 bytes, the list, the names, the items."""
    start = 4 + 8 * len(items)
    names, offsets = b"", []
    for name in items:
        offsets.append(start + len(names))
        names += name.encode() + b"\0"
    first = -(-(start + len(names)) // 16) * 16
    body, places = b"", []
    for content in items.values():
        places.append(first + len(body))
        body += content.ljust(-(-len(content) // 16) * 16, b"\0")
    toc = struct.pack("<I", len(items)) + b"".join(
        struct.pack("<II", *row) for row in zip(offsets, places, strict=True)
    )
    head = struct.pack("<H", 32) + b"\xda\x27" + bytes(8) + b"CmnD" + bytes(16)
    return head + (toc + names).ljust(first, b"\xaa") + body


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/translations/qtbase_ru.qm",
        "PySide6/opengl32sw.dll",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "pyxform/validators/ODK-Validate.jar",
        "rapidfuzz/fuzz_cpp_avx2.cpython-311-x86_64-linux-gnu.so",
        "pandas/tests/x.csv",
    ],
)
def test_what_is_of_no_use_to_an_office_is_left_out_with_a_reason(place: str, packaging: dict[str, ModuleType]) -> None:
    assert len(packaging["left_out"].reason(place)) > 3
    assert packaging["left_out"].reason(place) != "as above"


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/Qt/lib/libQt6Widgets.so.6",
        "pyxform/validators/pyxform/iana_subtags/iana_subtags_2_characters.txt",
        "resources/translations/anketa_ky.qm",
        "libscipy_openblas64_-32a4b2a6.so",
        "libxcb-cursor.so.0",
        "_cffi_backend.cpython-311-x86_64-linux-gnu.so",
        "sqlcipher3/_sqlite3.cpython-311-x86_64-linux-gnu.so",
    ],
)
def test_what_the_program_needs_is_never_left_out(place: str, packaging: dict[str, ModuleType]) -> None:
    assert packaging["left_out"].reason(place, platform="linux") == ""


def test_a_desktop_keeps_its_own_libraries_on_linux_alone(packaging: dict[str, ModuleType]) -> None:
    left_out = packaging["left_out"]
    assert left_out.reason("libglib-2.0.so.0", platform="linux") == left_out.SYSTEM
    assert left_out.reason("libssl-3.dll", platform="win32") == ""


def test_no_module_of_the_product_is_among_those_left_out(packaging: dict[str, ModuleType]) -> None:
    left = set(packaging["left_out"].excluded_modules())
    imported = {
        found
        for floor in ("forms", "storage", "exporters", "gui")
        for path in (ROOT / floor).rglob("*.py")
        for found in re.findall(r"^\s*(?:import|from) ([\w.]+)", path.read_text(encoding="utf-8"), re.MULTILINE)
    }
    assert not left & imported
    assert not {name.partition(".")[0] for name in imported} & left


def test_tables_of_icu_keep_what_was_asked_for_byte_for_byte(packaging: dict[str, ModuleType]) -> None:
    icu = packaging["icu_tables"]
    items = {"icudt73l/af.res": b"A" * 21, "icudt73l/coll/ru.res": b"coll", "icudt73l/ru.res": b"R" * 40}
    small = icu.keep_items(icu.find_tables(b"\x7fELF" + bytes(60) + tables(items)), lambda name: "ru" in name)
    kept = icu.read_items(small)
    assert list(kept) == ["icudt73l/coll/ru.res", "icudt73l/ru.res"]
    assert [content.rstrip(b"\0") for content in kept.values()] == [b"coll", b"R" * 40]
    assert len(small) < len(tables(items))


def test_a_library_without_tables_of_icu_is_refused(packaging: dict[str, ModuleType]) -> None:
    icu = packaging["icu_tables"]
    with pytest.raises(icu.TablesUnknown):
        icu.find_tables(b"\x7fELF CmnD and nothing else")
    with pytest.raises(icu.TablesUnknown):
        icu.keep_items(tables({"icudt73l/af.res": b"A"}), lambda _: False)


@pytest.mark.parametrize("item", ["icudt73l/coll/ucadata.icu", "icudt73l/ky.res", "icudt73l/brkitr/word.brk"])
def test_our_languages_stay_in_the_tables_of_icu(item: str, packaging: dict[str, ModuleType]) -> None:
    assert packaging["left_out"].is_icu_kept(item)
    assert not packaging["left_out"].is_icu_kept(
        item.replace("ky", "zu").replace("coll/", "translit/").replace("word", "cj")
    )


def test_an_icon_file_holds_every_picture_behind_its_head(packaging: dict[str, ModuleType]) -> None:
    icons = packaging["icon_files"]
    ico = icons.as_ico({16: b"small", 256: b"the large one"})
    _, kind, count = struct.unpack_from("<HHH", ico)
    rows = [struct.unpack_from("<BBBBHHII", ico, 6 + 16 * number) for number in range(count)]
    assert (kind, [row[0] for row in rows]) == (1, [16, 0])  # 0 stands for 256
    assert [ico[at : at + size] for *_, size, at in rows] == [b"small", b"the large one"]
    icns = icons.as_icns({b"ic07": b"picture"})
    assert struct.unpack_from(">I", icns, 4) == (len(icns),)


def test_a_deb_names_a_package_for_every_library_or_is_refused(packaging: dict[str, ModuleType]) -> None:
    linux = packaging["linux_packages"]
    line = linux.depends_on({"libX11.so.6", "libglib-2.0.so.0", "libgthread-2.0.so.0"}, "2.35")
    assert line.split(", ")[:3] == ["libc6 (>= 2.35)", "libglib2.0-0t64 | libglib2.0-0", "libx11-6"]
    with pytest.raises(linux.LibraryUnknown, match="libnew"):
        linux.depends_on({"libnew.so.1"}, "2.35")


def test_every_file_type_is_registered_on_every_platform() -> None:
    types = (".anketa", ".anketa-district", ".anketa-study")
    desktop = (PACKAGING / "linux" / "anketa.desktop").read_text(encoding="utf-8")
    mime = (PACKAGING / "linux" / "anketa.xml").read_text(encoding="utf-8")
    nsis = (PACKAGING / "windows" / "anketa.nsi").read_text(encoding="utf-8")
    spec = (PACKAGING / "anketa.spec").read_text(encoding="utf-8")
    for ending in types:
        assert f'pattern="*{ending}"' in mime
        assert f"application/x-{ending[1:]};" in desktop
        assert f'RegisterType "{ending}"' in nsis
        assert f'ForgetType "{ending}"' in nsis
        assert f'("{ending[1:]}", ' in spec


def test_the_installer_asks_for_no_administrator_and_writes_under_the_user_alone() -> None:
    nsis = (PACKAGING / "windows" / "anketa.nsi").read_text(encoding="utf-8")
    assert "RequestExecutionLevel user" in nsis
    assert "HKLM" not in nsis
    assert '"$LOCALAPPDATA\\Programs\\Anketa"' in nsis


def test_the_programs_words_are_judged_by_what_they_print(
    tmp_path: Path, packaging: dict[str, ModuleType], monkeypatch: pytest.MonkeyPatch
) -> None:
    run: Any = packaging["trial"].run_silently
    said = [sys.executable, "-c", "import sys; print('keying 18 districts …', file=sys.stderr); print('out')"]
    environment = {"PYTHONIOENCODING": "utf-8"}
    monkeypatch.setattr(packaging["trial"], "empty_environment", lambda: environment)
    assert run(said, tmp_path, may_speak=True) == ""
    assert run(said, tmp_path, may_speak=False) == "keying 18 districts …\nout"
    loud = [sys.executable, "-c", "import sys; print('qt.qpa: something', file=sys.stderr); sys.exit(3)"]
    assert run(loud, tmp_path, may_speak=True) == "exit status 3\nqt.qpa: something"


def test_the_list_of_what_was_left_out_adds_up_by_reason(tmp_path: Path, packaging: dict[str, ModuleType]) -> None:
    log = tmp_path / "left_out.tsv"
    log.write_text("1000000\ta\tQML\n2000000\tb\tQML\n500000\tc\ttypes\n", encoding="utf-8")
    lines = packaging["folder_size"].say_left_out(log, {"symbols for debuggers": 9_000_000}).splitlines()
    assert [" ".join(line.split()) for line in lines] == [
        "left out:", "9.0 MB symbols for debuggers", "3.0 MB QML (2 files)", "0.5 MB types (1 files)",
    ]  # fmt: skip


def test_a_folder_over_its_size_is_a_fault(
    tmp_path: Path, packaging: dict[str, ModuleType], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "anketa").write_bytes(b"x" * 2_000_000)
    assert packaging["folder_size"].check_folder(tmp_path) == []
    monkeypatch.setattr(packaging["folder_size"], "UNPACKED", 1_000_000)
    assert packaging["folder_size"].check_folder(tmp_path) == ["the folder has 2.0 MB"]


def test_a_tool_that_fails_says_what_it_said(packaging: dict[str, ModuleType]) -> None:
    tool = packaging["tool"]
    with pytest.raises(tool.ToolFailed, match="exit status 4\nwoe"):
        tool.run_tool(sys.executable, "-c", "import sys; print('woe'); sys.exit(4)")
    with pytest.raises(tool.ToolFailed, match="is not installed"):
        tool.run_tool("no-such-tool-of-ours")


def test_the_limits_of_size_are_those_promised(packaging: dict[str, ModuleType]) -> None:
    assert (packaging["folder_size"].UNPACKED, packaging["folder_size"].PACKED) == (160_000_000, 60_000_000)


def test_the_build_packs_the_version_of_the_project(packaging: dict[str, ModuleType]) -> None:
    from gui.version import VERSION

    assert packaging["build"].read_version() == VERSION
