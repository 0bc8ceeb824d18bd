from __future__ import annotations

import io
import random
import secrets
from base64 import b64decode

import pytest

from storage.age_format import (
    BrokenSeal,
    NotSealedForThis,
    find_opening,
    open_with_password,
    public_half,
    seal,
    seal_with_password,
)
from storage.bech32 import read_bech32, write_bech32

pyrage = pytest.importorskip("pyrage")

CHUNK = 64 * 1024
SIZES = (0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 200_000)


def sealed_for(content: bytes, *publics: bytes) -> bytes:
    return b"".join(seal([content[:100], content[100:]], publics))


def opened(sealed: bytes, secret: bytes) -> bytes:
    file = io.BytesIO(sealed)
    return find_opening(file, 0, len(sealed), secret).open(file).read()


@pytest.mark.parametrize("size", SIZES)
def test_another_age_program_opens_what_is_sealed_here_and_the_reverse(size: int) -> None:
    secret, content = secrets.token_bytes(32), secrets.token_bytes(size)
    identity = pyrage.x25519.Identity.from_str(write_bech32("age-secret-key-", secret).upper())
    assert str(identity.to_public()) == write_bech32("age", public_half(secret))
    stranger = public_half(secrets.token_bytes(32))
    assert pyrage.decrypt(sealed_for(content, stranger, public_half(secret)), [identity]) == content
    assert opened(pyrage.encrypt(content, [identity.to_public()]), secret) == content


def test_another_age_program_opens_what_lies_under_a_password_and_the_reverse() -> None:
    armoured = seal_with_password(b"content", "пароль для ключа", work=10)
    assert pyrage.passphrase.decrypt(b64decode(b"".join(armoured.splitlines()[1:-1])), "пароль для ключа") == b"content"
    assert open_with_password(armoured, "пароль для ключа") == b"content"
    with pytest.raises(NotSealedForThis):
        open_with_password(armoured, "another password")


def test_content_is_read_from_any_place() -> None:
    secret, content = secrets.token_bytes(32), secrets.token_bytes(300_000)
    sealed = sealed_for(content, public_half(secret))
    file = io.BytesIO(b"before" + sealed + b"behind")
    plain = find_opening(file, 6, 6 + len(sealed), secret).open(file)
    chance = random.Random(417)  # noqa: S311  (the same places at every run)
    for _ in range(50):
        start, length = chance.randrange(300_000), chance.randrange(100_000)
        plain.seek(start)
        assert plain.read(length) == content[start : start + length]
    assert plain.seek(0, io.SEEK_END) == len(content)


def test_another_key_does_not_open_it() -> None:
    sealed = sealed_for(b"content", public_half(secrets.token_bytes(32)))
    with pytest.raises(NotSealedForThis):
        opened(sealed, secrets.token_bytes(32))


def test_every_flipped_bit_and_every_cut_of_a_sealed_text_is_seen() -> None:
    secret = secrets.token_bytes(32)
    sealed = sealed_for(b"a short content", public_half(secret))
    for place in range(len(sealed) * 8):
        spoiled = bytearray(sealed)
        spoiled[place // 8] ^= 1 << place % 8
        with pytest.raises((BrokenSeal, NotSealedForThis)):
            opened(bytes(spoiled), secret)
    for size in range(len(sealed)):
        with pytest.raises((BrokenSeal, NotSealedForThis)):
            opened(sealed[:size], secret)


def test_chunks_cannot_change_places_nor_be_left_out() -> None:
    secret, content = secrets.token_bytes(32), secrets.token_bytes(3 * CHUNK)
    sealed = sealed_for(content, public_half(secret))
    start = len(sealed) - 3 * (CHUNK + 16)
    one, two, three = (sealed[start + number * (CHUNK + 16) :][: CHUNK + 16] for number in range(3))
    for chunks in ((two, one, three), (one, three), (one, two), (one, two, three, three)):
        with pytest.raises(BrokenSeal):
            opened(sealed[:start] + b"".join(chunks), secret)


def test_a_password_may_not_ask_for_the_memory_of_the_whole_computer() -> None:
    text = b64decode(b"".join(seal_with_password(b"x", "password", work=10).splitlines()[1:-1]))
    greedy = text.replace(b" 10\n", b" 30\n")
    with pytest.raises(NotSealedForThis):
        find_and_open_with_password(greedy)


def find_and_open_with_password(sealed: bytes) -> bytes:
    from base64 import b64encode

    letters = b64encode(sealed)
    return open_with_password(
        b"-----BEGIN AGE ENCRYPTED FILE-----\n" + letters + b"\n-----END AGE ENCRYPTED FILE-----\n", "password"
    )


@pytest.mark.parametrize("wrong", ["", "age1", "age1qqqq", "AGE1qqqqqqq", "npub1", "age1b"])
def test_a_mistyped_key_is_seen(wrong: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        read_bech32("age", wrong)
    right = write_bech32("age", public_half(bytes(range(32))))
    for place in range(4, len(right)):
        letter = "q" if right[place] != "q" else "p"
        with pytest.raises(ValueError, match="check"):
            read_bech32("age", right[:place] + letter + right[place + 1 :])
