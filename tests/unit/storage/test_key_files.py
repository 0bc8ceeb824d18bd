from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest

from storage.errors import FolderMissing, KeyRefused, StoreExists
from storage.key_files import (
    SecretKey,
    check_public_key,
    make_keys,
    public_path,
    raw_key,
    read_public_key,
    read_secret_key,
)

PASSWORD = "пароль из слов"  # noqa: S105  (of keys made for the tests)


@pytest.fixture
def key(tmp_path: Path) -> Path:
    """Give a key file, made with little work for its password."""
    path = tmp_path / "office.anketa-key"
    make_keys(path, PASSWORD, work=8)
    return path


def test_the_two_halves_belong_together(key: Path) -> None:
    secret = read_secret_key(key, PASSWORD)
    assert read_public_key(public_path(key)) == secret.public
    assert raw_key(secret.public) != secret.secret


def test_two_keys_are_never_the_same(tmp_path: Path) -> None:
    publics = {make_keys(tmp_path / f"{number}.key", PASSWORD, work=4) for number in range(5)}
    assert len(publics) == 5


def test_the_secret_half_does_not_stand_in_its_file(key: Path) -> None:
    content = key.read_bytes()
    assert b"AGE-SECRET-KEY" not in content
    assert b"secret" not in content.lower().replace(b"-----begin age encrypted file-----", b"")


def test_a_key_is_not_shown_where_it_is_printed() -> None:
    assert "secret" not in repr(SecretKey(bytes(32)))


def test_a_wrong_password_opens_nothing(key: Path) -> None:
    for wrong in ("", "пароль", PASSWORD + " "):
        with pytest.raises(KeyRefused, match="password"):
            read_secret_key(key, wrong)


def test_every_damage_of_a_key_file_is_told(key: Path) -> None:
    whole = key.read_bytes()
    for place in range(0, len(whole), 7):
        spoiled = bytearray(whole)
        spoiled[place] ^= 1
        key.write_bytes(spoiled)
        with pytest.raises(KeyRefused):
            read_secret_key(key, PASSWORD)
    for size in range(0, len(whole) - 1, 23):
        key.write_bytes(whole[:size])
        with pytest.raises(KeyRefused):
            read_secret_key(key, PASSWORD)


@pytest.mark.parametrize(
    "content",
    [b"", b"age1", b"hello", b"\xff\xfe", b"x" * 200_000, b"# one\n# two\n", b"age1q\nage1q\n"],
)
def test_something_else_is_no_public_key(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "other.pub"
    path.write_bytes(content)
    with pytest.raises(KeyRefused):
        read_public_key(path)
    with pytest.raises(KeyRefused):
        read_secret_key(path, PASSWORD)


def test_halves_are_not_taken_for_each_other(key: Path) -> None:
    with pytest.raises(KeyRefused, match="secret half"):
        read_public_key(key)
    with pytest.raises(KeyRefused, match="not the secret half"):
        read_secret_key(public_path(key), PASSWORD)


def test_no_file_is_written_over_and_a_missing_folder_is_told(key: Path, tmp_path: Path) -> None:
    before = key.read_bytes()
    with pytest.raises(StoreExists):
        make_keys(key, PASSWORD, work=4)
    assert key.read_bytes() == before
    with pytest.raises(FolderMissing):
        make_keys(tmp_path / "nowhere" / "key", PASSWORD, work=4)


@pytest.mark.parametrize("written", [0, 1])
def test_a_full_disk_leaves_no_half_of_a_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, written: int) -> None:
    """Neither half of the secret one nor the secret one without its public half."""
    done: list[int] = []

    def refuse(handle: int) -> None:
        if len(done) == written:
            raise OSError(28, "No space left on device")
        done.append(handle)

    monkeypatch.setattr("os.fsync", refuse)
    with pytest.raises(FolderMissing):
        make_keys(tmp_path / "key", PASSWORD, work=4)
    assert not list(tmp_path.iterdir())


def test_a_short_password_makes_no_key(tmp_path: Path) -> None:
    with pytest.raises(KeyRefused, match="8"):
        make_keys(tmp_path / "key", "1234567", work=4)
    assert not list(tmp_path.iterdir())


def test_a_public_key_is_checked_to_its_last_letter(key: Path) -> None:
    public = read_public_key(public_path(key))
    assert check_public_key(public, where="") == public
    with pytest.raises(KeyRefused):
        check_public_key(public[:-1] + ("q" if public[-1] != "q" else "p"), where="here")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_nobody_else_on_the_computer_reads_the_secret_half(key: Path) -> None:
    assert stat.S_IMODE(key.stat().st_mode) & 0o077 == 0
