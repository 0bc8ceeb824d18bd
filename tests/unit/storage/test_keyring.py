from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from storage import keyring
from storage.errors import KeyRefused, KeysMissing, WrongPassphrase
from storage.key_files import read_secret_key
from storage.keyring import KeyFile, SupervisorWrap
from tests.unit.storage.encrypted import make_supervisor_key

KEY = keyring.make_key()
WRAP = keyring.wrap_for_person(KEY, "E1", "кыш жаз күз")


def test_one_try_at_a_password_costs_what_was_decided() -> None:
    assert (WRAP.passes, WRAP.memory) == (3, 128 * 1024 * 1024)


def test_a_persons_password_gives_the_key_back() -> None:
    assert keyring.unwrap_for_person(WRAP, KEY.header, "кыш жаз күз") == KEY


def test_two_stores_and_two_wraps_have_nothing_in_common() -> None:
    other = keyring.make_key()
    again = keyring.wrap_for_person(KEY, "E1", "кыш жаз күз")
    assert KEY.secret != other.secret
    assert KEY.header != other.header
    assert again.salt != WRAP.salt
    assert again.sealed != WRAP.sealed


def test_the_key_is_not_written_where_it_might_be_logged() -> None:
    assert KEY.secret.hex() not in repr(KEY)
    assert repr(KEY.secret) not in repr(KEY)


@pytest.mark.parametrize("password", ["кыш жаз куз", "", "кыш жаз күз ", "КЫШ ЖАЗ КҮЗ"])
def test_another_password_does_not_open(password: str) -> None:
    with pytest.raises(WrongPassphrase) as refused:
        keyring.unwrap_for_person(WRAP, KEY.header, password)
    assert refused.value.advice


def test_a_letter_typed_as_two_opens_as_the_letter_typed_as_one() -> None:
    wrap = keyring.wrap_for_person(KEY, "E1", "й" * 8)
    assert keyring.unwrap_for_person(wrap, KEY.header, "и\u0306" * 8) == KEY


@pytest.mark.parametrize(
    "altered",
    [
        replace(WRAP, code="E2"),
        replace(WRAP, passes=WRAP.passes + 1),
        replace(WRAP, memory=WRAP.memory // 2),
        replace(WRAP, salt=WRAP.salt[:-2] + ("00" if WRAP.salt[-2:] != "00" else "01")),
        replace(WRAP, sealed=WRAP.sealed[:-2] + ("00" if WRAP.sealed[-2:] != "00" else "01")),
        replace(WRAP, sealed=WRAP.sealed[:20]),
        replace(WRAP, sealed="not hex"),
        replace(WRAP, salt="00"),
        replace(WRAP, memory=1 << 60),
        replace(WRAP, passes=1 << 40),
        replace(WRAP, memory=0),
    ],
    ids=[  # the wrap is made anew in each run, and a test keeps its name
        "another person",
        "more passes",
        "less memory",
        "another salt",
        "another end",
        "cut short",
        "not hex",
        "a short salt",
        "more memory than there is",
        "passes without end",
        "no memory",
    ],
)
def test_an_altered_wrap_does_not_open(altered: keyring.PersonWrap) -> None:
    with pytest.raises(WrongPassphrase):
        keyring.unwrap_for_person(altered, KEY.header, "кыш жаз күз")


def test_a_wrap_of_another_store_does_not_open() -> None:
    with pytest.raises(WrongPassphrase):
        keyring.unwrap_for_person(WRAP, keyring.make_key().header, "кыш жаз күз")


def test_a_supervisors_key_opens_what_was_wrapped_for_it_alone(tmp_path: Path) -> None:
    key, recipient = make_supervisor_key(tmp_path)
    _, other = make_supervisor_key(tmp_path, "other.key")
    wraps = [keyring.wrap_for_supervisor(KEY, other), keyring.wrap_for_supervisor(KEY, recipient)]
    secret = read_secret_key(key.path, key.text).secret
    assert keyring.unwrap_for_supervisor(wraps, KEY.header, secret) == KEY
    with pytest.raises(WrongPassphrase):
        keyring.unwrap_for_supervisor(wraps[:1], KEY.header, secret)
    with pytest.raises(WrongPassphrase):
        keyring.unwrap_for_supervisor(wraps, keyring.make_key().header, secret)
    spoiled = SupervisorWrap(recipient, wraps[1].sealed[:-8] + "AAAAAAA=")
    with pytest.raises(WrongPassphrase):
        keyring.unwrap_for_supervisor([spoiled], KEY.header, secret)


@pytest.mark.parametrize("text", ["", "age1", "ssh-rsa AAAA", "age1" + "q" * 58])
def test_what_is_no_public_key_is_refused(text: str) -> None:
    with pytest.raises(KeyRefused):
        keyring.wrap_for_supervisor(KEY, text)


# --- the file


def test_the_file_of_keys_says_what_was_written(tmp_path: Path) -> None:
    _, recipient = make_supervisor_key(tmp_path)
    keys = KeyFile(keyring.store_name(KEY.header), (WRAP,), (keyring.wrap_for_supervisor(KEY, recipient),))
    keyring.write_key_file(tmp_path / "a.anketa-keys", keys)
    assert keyring.read_key_file(tmp_path / "a.anketa-keys") == keys
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.anketa-keys", "supervisor.key", "supervisor.key.pub"]
    assert KEY.secret.hex() not in (tmp_path / "a.anketa-keys").read_text()


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[]",
        "{}",
        '{"anketa_keys": 9}',
        '{"anketa_keys": 1, "store": "x", "people": 7}',
        '{"anketa_keys": 1, "store": "x", "people": [{"code": "1", "passes": Infinity}], "supervisors": []}',
        "[" * 100_000,
    ],
    ids=lambda content: content[:60],
)
def test_what_is_no_file_of_keys_is_refused(tmp_path: Path, content: str) -> None:
    (tmp_path / "a.anketa-keys").write_text(content)
    with pytest.raises(KeysMissing) as refused:
        keyring.read_key_file(tmp_path / "a.anketa-keys")
    assert refused.value.advice


def test_the_keys_are_found_by_the_stores_name_whatever_the_file_is_called(tmp_path: Path) -> None:
    store = tmp_path / "backups" / "copy.anketa"
    store.parent.mkdir()
    with pytest.raises(KeysMissing, match=r"copy\.anketa-keys"):
        keyring.find_key_file(store, KEY.header)
    other = keyring.make_key()
    keyring.write_key_file(store.parent / "copy.anketa-keys", KeyFile(keyring.store_name(other.header)))
    (store.parent / "broken.anketa-keys").write_text("{")
    keys = KeyFile(keyring.store_name(KEY.header), (WRAP,))
    keyring.write_key_file(tmp_path / "north.anketa-keys", keys)
    assert keyring.find_key_file(store, KEY.header) == keys
