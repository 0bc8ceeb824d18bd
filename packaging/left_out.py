"""What of the packages is not handed out, and why: the one table that the spec follows and the build prints."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from fnmatch import fnmatch
from types import MappingProxyType

#: Modules that are not packed, by the reason.
MODULES: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "tools of those who write the program, not of those who use it": (
        "_pytest", "pytest", "hypothesis", "pytestqt", "coverage", "mypy", "ruff", "importlinter", "grimp",
        "IPython", "pygments", "rich", "markdown_it", "pip", "setuptools", "distutils", "pkg_resources",
        "PyInstaller", "idlelib", "lib2to3", "pydoc_data", "ensurepip", "turtledemo", "test",
    ),
    "tests of pandas and numpy": ("pandas.tests", "numpy.f2py", "numpy.distutils", "numpy.tests", "pandas.conftest"),
    "ways of pandas that we do not go (charts, clipboards, foreign stores, compilers)": (
        "matplotlib", "scipy", "numba", "numexpr", "bottleneck", "pyarrow", "sqlalchemy", "lxml", "jinja2", "PIL",
        "tables", "xarray", "statsmodels", "dask", "fsspec", "cryptography", "trio",
    ),
    "transforms and a file format that nothing of ours uses": ("numpy.fft", "yaml"),
    "another window system than ours": ("tkinter", "_tkinter", "turtle", "curses", "readline"),
    "the program never speaks to a network": ("PySide6.QtNetwork", "ssl", "_ssl", "xmlrpc", "ftplib", "smtplib", "nis"),
    "OpenSSL's hashes: Python has its own of the same (and the store's cipher brings what it needs)": ("_hashlib",),
    "code pages of East Asia": (
        "_codecs_cn", "_codecs_hk", "_codecs_iso2022", "_codecs_jp", "_codecs_kr", "_codecs_tw",
    ),
    "parts of Qt that no window of ours uses": (
        "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtQuickWidgets", "PySide6.QtQuickControls2", "PySide6.QtOpenGL",
        "PySide6.QtOpenGLWidgets", "PySide6.QtSql", "PySide6.QtTest", "PySide6.QtDesigner", "PySide6.QtUiTools",
        "PySide6.QtHelp", "PySide6.QtXml", "PySide6.QtConcurrent", "PySide6.QtDBus", "PySide6.QtSvgWidgets",
    ),
})  # fmt: skip

#: Files that are not packed: a pattern of the place in the folder, and why. The first that fits speaks.
FILES: tuple[tuple[str, str], ...] = (
    ("pyxform/validators/*.jar", "pyxform's Java validator: we do not run Java, the linter is our gate"),
    ("resources/translations/*.ts", "catalogues to translate in: what is read stands in the .qm and .json beside them"),
    ("PySide6/Qt/translations/*", "Qt's own texts: the program translates what it shows, in its own catalogues"),
    ("PySide6/translations/*", "as above"),
    ("PySide6/opengl32sw.dll", "software OpenGL: widgets are painted without OpenGL"),
    ("PySide6/d3dcompiler_*.dll", "as above"),
    ("*plugins/platformthemes/libqgtk3*", "the GTK theme, which draws in all of GTK: our windows are Fusion"),
    ("*plugins/platforms/*qeglfs*", "screens without a window system"),
    ("*plugins/platforms/*qlinuxfb*", "as above"),
    ("*plugins/platforms/*qvkkhrdisplay*", "as above"),
    ("*plugins/platforms/*qminimal*", "as above"),
    ("*plugins/platforms/*qvnc*", "as above"),
    ("*plugins/platforms/*qwayland-egl*", "Wayland by OpenGL: the plain Wayland and X11 plugins are in"),
    ("*plugins/platforms/*qdirect2d*", "another painter for Windows than the usual one"),
    ("*plugins/egldeviceintegrations/*", "screens without a window system"),
    ("*plugins/xcbglintegrations/*", "OpenGL: widgets are painted without it"),
    ("*plugins/wayland-graphics-integration-*", "as above"),
    ("*plugins/generic/*", "touch screens and tablets without a window system"),
    ("*plugins/tls/*", "the program never speaks to a network"),
    ("*plugins/networkinformation/*", "as above"),
    ("*plugins/qmltooling/*", "QML"),
    ("*plugins/sqldrivers/*", "the store has a driver of its own"),
    ("*plugins/platforminputcontexts/*virtualkeyboard*", "QML"),
    ("*plugins/imageformats/*", "picture formats: our pictures are SVG, drawn by QtSvg itself"),
    ("*libQt6Egl*", "screens without a window system"),
    ("*Qt6OpenGL*", "OpenGL: widgets are painted without it"),
    ("*libQt6WaylandEgl*", "as above"),
    ("*Qt6Qml*", "QML"),
    ("*Qt6Quick*", "QML"),
    ("*Qt6VirtualKeyboard*", "QML"),
    ("*Qt6Network*", "the program never speaks to a network"),
    ("rapidfuzz/*_avx2*", "the same functions once more for newer processors; the plain ones are quick enough"),
    ("rapidfuzz/distance/metrics_cpp*", "distances that we do not measure (its slower twin in Python is in)"),
    ("*/tests/*", "tests of packages"),
    ("numpy/*.pyi", "types"),
    ("numpy/_core/_*_tests.*", "tests of packages"),
    ("numpy/_core/lib/*", "headers and archives for compilers"),
    ("numpy/_core/include/*", "as above"),
    ("pandas/io/formats/templates/*", "HTML tables of pandas"),
    ("setuptools/*", "a tool of those who write the program"),
    ("*.dist-info/*", "papers of packages; their licences are in the folder `licences`"),
)

#: Libraries of the building machine that are carried along; the others every Linux desktop has (docs/installing.md).
CARRIED_LIBRARIES = (
    "libpython*", "libffi*", "libsqlite3*", "libbz2*", "libxcb-cursor*", "libxcb-icccm*", "libxcb-image*",
    "libxcb-keysyms*", "libxcb-render*", "libxcb-shape*", "libxcb-shm*", "libxcb-sync*", "libxcb-util*",
    "libxcb-xfixes*", "libxcb-xkb*", "libxcb-randr*", "libxkbcommon-x11*",
)  # fmt: skip
#: Libraries that PyInstaller puts beside the program because a package brought them.
_OF_PACKAGES = ("libQt6*", "libpyside6*", "libshiboken6*", "libicu*", f"*-{'[0-9a-f]' * 8}*.so*")
SYSTEM = "a library that every Linux desktop has, and which must fit that desktop's own"

#: What is kept of ICU's tables (31 MB): what Qt asks when it compares, breaks and turns letters of our languages.
ICU_KEPT = (
    "cnvalias.icu", "pnames.icu", "ulayout.icu", "uprops.icu", "ucase.icu", "ubidi.icu", "nfc.nrm", "nfkc.nrm", "*.spp",
    "nfkc_cf.nrm", "uemoji.icu", "icustd.res", "icuver.res", "keyTypeData.res", "likelySubtags.res", "metadata.res",
    "numberingSystems.res", "supplementalData.res", "timezoneTypes.res", "zoneinfo64.res", "windowsZones.res",
    "metaZones.res", "plurals.res", "root.res", "en.res", "ru.res", "ky.res", "res_index.res",
    "coll/root.res", "coll/en.res", "coll/ru.res", "coll/ky.res", "coll/res_index.res", "coll/ucadata.icu",
    "brkitr/root.res", "brkitr/en.res", "brkitr/ru.res", "brkitr/res_index.res", "brkitr/char.brk",
    "brkitr/word.brk", "brkitr/line.brk", "brkitr/sent.brk", "brkitr/title.brk",
    "zone/root.res", "zone/en.res", "zone/ru.res", "zone/ky.res", "zone/res_index.res", "zone/tzdbNames.res",
)  # fmt: skip
ICU_REASON = "tables of ICU for other languages and old code pages"


def reason(place: str, *, platform: str = sys.platform) -> str:
    """Why the file at this place of the folder is not handed out; '' when it is."""
    place = place.replace("\\", "/")
    for pattern, why in FILES:
        if fnmatch(place, pattern):
            return _meant(pattern) if why == "as above" else why
    of_the_machine = platform.startswith("linux") and "/" not in place and place.startswith("lib")
    if of_the_machine and not _fits(place, (*CARRIED_LIBRARIES, *_OF_PACKAGES)):
        return SYSTEM
    return ""


def excluded_modules() -> list[str]:
    """All modules of `MODULES`, as PyInstaller takes them."""
    return [name for names in MODULES.values() for name in names]


def is_icu_kept(item: str) -> bool:
    """Whether an item of ICU's tables (`icudt73l/coll/ru.res`, or without the first part) stays."""
    return _fits(item.partition("/")[2] if item.startswith("icudt") else item, ICU_KEPT)


def _fits(text: str, patterns: Iterable[str]) -> bool:
    return any(fnmatch(text, pattern) for pattern in patterns)


def _meant(pattern: str) -> str:
    """The reason that `as above` stands for."""
    at = next(number for number, row in enumerate(FILES) if row[0] == pattern)
    return next(why for _, why in reversed(FILES[:at]) if why != "as above")
