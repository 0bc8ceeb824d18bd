"""The Linux packages: a .deb by `dpkg-deb`, and a tar.xz that runs from a folder or a stick."""

from __future__ import annotations

import lzma
import os
import platform
import re
import shutil
import tarfile
from pathlib import Path

from tool import run_tool

HERE = Path(__file__).resolve().parent / "linux"
ROOT = HERE.parents[1]
#: Library that is left to the system → the Debian package that has it.
PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libcups.so.2": "libcups2t64 | libcups2",  # printers; without it the program starts and knows none
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libexpat.so.1": "libexpat1",
    "liblzma.so.5": "liblzma5",
    "libuuid.so.1": "libuuid1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
    "libgcc_s.so.1": "libgcc-s1",
    "libglib-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libstdc++.so.6": "libstdc++6",
    "libxcb.so.1": "libxcb1",
    "libXau.so.6": "libxau6",
    "libxkbcommon.so.0": "libxkbcommon0",
}
#: A face with the letters of Kyrgyz; a bare system has none at all.
FONTS = "fonts-dejavu-core | fonts-noto-core | fonts-freefont-ttf | fonts-liberation"
#: Parts of the C library, whose version is asked for by the symbols used.
_OF_GLIBC = re.compile(r"^(libc|libm|libdl|libpthread|librt|libutil|ld-linux.*)\.so\.\d+$")


class LibraryUnknown(Exception):
    """The program asks the system for a library that no package is known for."""


def pack(folder: Path, to: Path, version: str) -> list[Path]:
    """Both packages."""
    needs, glibc = needed_libraries(folder)
    print(f"   asks the system for glibc {glibc} or newer and {', '.join(sorted(needs))}")
    made = [pack_tar(folder, to, version)]
    if shutil.which("dpkg-deb"):
        made.append(pack_deb(folder, to, version, depends_on(needs, glibc)))
    else:
        print("   no dpkg-deb on this machine: no .deb was made")
    return made


def needed_libraries(folder: Path) -> tuple[set[str], str]:
    """Libraries that the folder asks the system for (the C library aside), and the C library's version."""
    files = [path for path in folder.rglob("*") if path.is_file() and (".so" in path.name or path.name == "anketa")]
    needs: set[str] = set()
    versions = {(2, 17)}
    for path in files:
        said = run_tool("objdump", "-p", path)
        needs |= set(re.findall(r"NEEDED\s+(\S+)", said))
        versions |= {(int(major), int(minor)) for major, minor in re.findall(r"GLIBC_(\d+)\.(\d+)", said)}
    own = {path.name for path in folder.rglob("*") if ".so" in path.name}
    return {name for name in needs - own if not _OF_GLIBC.match(name)}, "{}.{}".format(*max(versions))


def depends_on(needs: set[str], glibc: str) -> str:
    """The Depends line. Raises `LibraryUnknown`."""
    if unknown := needs - set(PACKAGES):
        raise LibraryUnknown(", ".join(sorted(unknown)))
    return ", ".join([f"libc6 (>= {glibc})", *sorted({PACKAGES[name] for name in needs}), FONTS])


def pack_tar(folder: Path, to: Path, version: str) -> Path:
    """`anketa-VERSION-linux-ARCH.tar.xz` with one folder."""
    name = f"anketa-{version}-linux-{platform.machine()}"
    path = to / f"{name}.tar.xz"
    with lzma.open(path, "wb", preset=9) as packed, tarfile.open(fileobj=packed, mode="w") as tar:
        tar.add(folder, name, filter=_of_nobody)
        for extra in sorted(HERE.glob("*.txt")):
            tar.add(extra, f"{name}/{extra.name}", filter=_of_nobody)
    return path


def _of_nobody(member: tarfile.TarInfo) -> tarfile.TarInfo:
    member.uid = member.gid = 0
    member.uname = member.gname = "root"
    return member


def pack_deb(folder: Path, to: Path, version: str, depends: str) -> Path:
    """`anketa_VERSION_ARCH.deb`: the program in /usr/lib, a link in /usr/bin, menu entry, icon, file types."""
    tree = to.parent / "build" / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(folder, tree / "usr/lib/anketa", symlinks=True)
    share = tree / "usr/share"
    for source, place in (
        (HERE / "anketa.desktop", "applications/anketa.desktop"),
        (HERE / "anketa.xml", "mime/packages/anketa.xml"),
        (HERE / "copyright", "doc/anketa/copyright"),
        (ROOT / "resources/icons/anketa.svg", "icons/hicolor/scalable/apps/anketa.svg"),
    ):
        (share / place).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, share / place)
    (tree / "usr/bin").mkdir()
    (tree / "usr/bin/anketa").symlink_to("../lib/anketa/anketa")
    architecture = run_tool("dpkg", "--print-architecture").strip()
    kilobytes = sum(path.stat().st_size for path in tree.rglob("*") if not path.is_symlink()) // 1024
    words = {"version": version, "architecture": architecture, "size": str(kilobytes), "depends": depends}
    (tree / "DEBIAN").mkdir()
    control = (HERE / "control.in").read_text(encoding="utf-8")
    (tree / "DEBIAN/control").write_text(control.format(**words), encoding="utf-8")
    for each in tree.rglob("*"):
        if not each.is_symlink():
            each.chmod(0o755 if each.is_dir() or os.access(each, os.X_OK) else 0o644)
    path = to / f"anketa_{version}_{architecture}.deb"
    run_tool("dpkg-deb", "--root-owner-group", "-Zxz", "--build", tree, path)
    shutil.rmtree(tree)
    return path
