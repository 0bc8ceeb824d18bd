from __future__ import annotations

import io
import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import main
from forms.wording import use_words
from storage.errors import FolderMissing, StoreExists
from storage.key_files import SecretKey, make_keys, read_secret_key
from storage.key_groups import GROUPS, SIZE, KeyMistyped, is_group, read_groups, write_groups
from storage.key_sheet import as_html, as_text, sheet_of, write_sheet

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
PASSWORD = "four words for tests"  # noqa: S105
secrets = st.binary(min_size=32, max_size=32)

Run = Callable[..., tuple[int, str, str]]


@given(secret=secrets)
def test_a_printed_key_comes_back_however_it_is_spelled(secret: bytes) -> None:
    groups = write_groups(secret)
    assert [len(group) for group in groups] == [SIZE] * GROUPS
    assert set("".join(groups)) <= set(LETTERS)
    whole = "".join(groups)
    for typed in (" ".join(groups), "\n".join(groups).lower(), whole, "-".join(groups), whole.replace("0", "о")):
        assert read_groups(typed) == secret


def test_every_single_wrong_letter_and_every_exchange_is_told_by_its_group() -> None:
    groups = write_groups(bytes(range(32)))
    tried = 0
    for number, group in enumerate(groups, 1):
        wrong = [
            group[:at] + letter + group[at + 1 :] for at in range(SIZE) for letter in LETTERS if letter != group[at]
        ]
        for one in range(SIZE):
            for other in range(one):
                turned = list(group)
                turned[one], turned[other] = turned[other], turned[one]
                wrong += ["".join(turned)] if turned != list(group) else []
        for spoiled in wrong:
            assert not is_group(number, spoiled)
            tried += 1
    assert tried > GROUPS * SIZE * 31
    typed = [*groups]
    typed[6] = "ZZ" + typed[6][2:]
    with pytest.raises(KeyMistyped, match="in group 7") as refused:
        read_groups(" ".join(typed))
    assert refused.value.groups == (7,)
    assert "letter by letter" in refused.value.advice


@given(secret=secrets, places=st.permutations(range(GROUPS)))
def test_a_group_in_anothers_place_does_not_fit(secret: bytes, places: list[int]) -> None:
    groups = write_groups(secret)
    for number, place in enumerate(places):
        assert is_group(number + 1, groups[place]) == (number == place or groups[place] == groups[number])


def test_groups_of_two_sheets_make_no_key() -> None:
    one, other = write_groups(bytes(32)), write_groups(bytes([7] * 32))
    with pytest.raises(KeyMistyped, match="do not belong to one key"):
        read_groups(" ".join([*one[:5], *other[5:]]))


@pytest.mark.parametrize("count", [0, 1, 13, 15])
def test_too_few_or_too_many_groups_are_counted(count: int) -> None:
    groups = [*write_groups(bytes(32)), "00000"][:count]
    with pytest.raises(KeyMistyped, match=f"14 groups of five, {count} were typed"):
        read_groups(" ".join(groups))


@pytest.mark.parametrize("length", [156, 175, 5_000])
def test_a_text_far_too_long_is_counted_too(length: int) -> None:
    """The whole sheet, words and all, instead of its groups."""
    with pytest.raises(KeyMistyped, match="14 groups of five"):
        read_groups("0" * length)


def test_letters_in_random_places_never_make_another_key() -> None:
    chance = random.Random(5)  # noqa: S311
    secret = bytes(chance.randrange(256) for _ in range(32))
    whole = "".join(write_groups(secret))
    for _ in range(500):
        letters = list(whole)
        for at in chance.sample(range(len(letters)), chance.randint(1, 6)):
            letters[at] = chance.choice(LETTERS)
        if "".join(letters) != whole:
            with pytest.raises(KeyMistyped):
                read_groups("".join(letters))


# --- the sheet -------------------------------------------------------------------------------------------------------


@pytest.fixture
def english() -> Iterator[None]:
    """Say everything in English."""
    use_words(None)
    yield
    use_words(None)


@pytest.mark.usefixtures("english")
def test_the_sheet_says_what_it_opens_where_to_keep_it_and_what_the_escrow_key_is_for() -> None:
    key = SecretKey(bytes(range(32)))
    for sheet in (sheet_of(key, study="Police <417>"), sheet_of(key, study="Police <417>", is_escrow=True)):
        text, html = as_text(sheet), as_html(sheet)
        for number, group in enumerate(write_groups(key.secret), 1):
            assert f"{number:>4}  {group}" in text
            assert f'<td class="number" valign="middle">{number}</td><td class="group">{group}</td>' in html
        assert max(map(len, text.splitlines())) <= 88
        flat = " ".join(text.split())
        for words in ("without any password", "envelope", "new study package", "--typed", key.public):
            assert words in flat
        assert "Police &lt;417&gt;" in html
        assert "AGE-SECRET-KEY" not in text + html
        assert write_groups(key.secret)[0] not in repr(sheet)
        assert "lies with another person in another place" in flat
    assert as_text(sheet_of(key)).startswith("Supervisor's key")
    assert as_text(sheet_of(key, is_escrow=True)).startswith("Escrow key")


def test_the_sheet_is_a_file_for_its_owner_alone_and_takes_no_place_of_another(tmp_path: Path) -> None:
    sheet = sheet_of(SecretKey(bytes(32)))
    write_sheet(sheet, tmp_path / "key.html")
    assert (tmp_path / "key.html").read_text(encoding="utf-8") == as_html(sheet)
    assert (tmp_path / "key.html").stat().st_mode & 0o077 == 0
    with pytest.raises(StoreExists):
        write_sheet(sheet, tmp_path / "key.html")
    with pytest.raises(FolderMissing):
        write_sheet(sheet, tmp_path / "nowhere" / "key.txt")
    assert [path.name for path in tmp_path.iterdir()] == ["key.html"]


# --- the command -----------------------------------------------------------------------------------------------------


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Run:
    """Give a function that runs `keys` in a folder of its own: exit status, what it printed, what it complained."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("ANKETA_KEY_PASSWORD", PASSWORD)
    monkeypatch.setenv("ANKETA_LANGUAGE", "en")
    monkeypatch.setattr("storage.key_files.WORK", 8)
    make_keys(tmp_path / "office.key", PASSWORD, work=8)

    def command(*words: str) -> tuple[int, str, str]:
        status = main.main(["keys", *words])
        said = capsys.readouterr()
        assert "Traceback" not in said.err
        return status, said.out, said.err

    return command


def groups_on(sheet: Path) -> list[str]:
    """The groups as they stand on a printed sheet, in their order."""
    words = [line.split() for line in sheet.read_text(encoding="utf-8").splitlines() if line[:4].strip().isdecimal()]
    return [group for row in words for group in row[1::2]]


def test_a_key_is_printed_and_typed_back_on_another_computer(run: Run) -> None:
    status, out, _ = run("office.key", "--sheet", "sheet.txt", "--study", "Household")
    assert (status, "delete the file" in out) == (0, True)
    assert not any(group in out for group in groups_on(Path("sheet.txt"))), "the secret is on the sheet alone"
    assert "“Household”" in Path("sheet.txt").read_text(encoding="utf-8")
    Path("typed.txt").write_text("\n".join(groups_on(Path("sheet.txt"))).lower(), encoding="utf-8")
    status, out, _ = run("again.key", "--typed-file", "typed.txt")
    assert status == 0
    assert read_secret_key(Path("again.key"), PASSWORD) == read_secret_key(Path("office.key"), PASSWORD)
    assert Path("again.key.pub").read_text(encoding="utf-8") == Path("office.key.pub").read_text(encoding="utf-8")


def test_a_new_key_is_made_and_printed_at_once(run: Run) -> None:
    assert run("escrow.key", "--sheet", "sheet.txt", "--escrow")[0] == 0
    assert Path("sheet.txt").read_text(encoding="utf-8").startswith("Escrow key")
    assert read_groups(" ".join(groups_on(Path("sheet.txt")))) == read_secret_key(Path("escrow.key"), PASSWORD).secret


def test_a_wrong_letter_is_told_by_its_group_and_makes_no_key(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    run("office.key", "--sheet", "sheet.txt")
    groups = groups_on(Path("sheet.txt"))
    groups[3] = groups[3][:-1] + ("0" if groups[3][-1] != "0" else "1")
    monkeypatch.setattr("sys.stdin", io.StringIO("\n".join(groups)))
    status, out, err = run("again.key", "--typed")
    assert (status, out, "a letter is wrong in group 4" in err) == (1, "", True)
    assert not Path("again.key").exists()


def test_at_a_terminal_a_wrong_group_is_asked_again_and_the_others_are_not(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("office.key", "--sheet", "sheet.txt")
    groups = groups_on(Path("sheet.txt"))
    answers = iter([*groups[:2], "00000", *groups[2:]])
    asked: list[str] = []

    def answer(prompt: str) -> str:
        asked.append(prompt)
        return next(answers)

    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    monkeypatch.setattr("sys.stdin", Terminal())
    monkeypatch.setattr("builtins.input", answer)
    status, out, _ = run("again.key", "--typed")
    assert (status, asked.count("group 3 of 14: "), len(asked)) == (0, 2, 15)
    assert "group 3 is not so on the sheet" in out
    assert read_secret_key(Path("again.key"), PASSWORD) == read_secret_key(Path("office.key"), PASSWORD)


def test_who_stops_typing_at_a_terminal_is_told_how_many_groups_there_were(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("office.key", "--sheet", "sheet.txt")
    answers = iter(groups_on(Path("sheet.txt"))[:3])

    def answer(_prompt: str) -> str:
        for group in answers:
            return group
        raise EOFError  # Ctrl+D

    monkeypatch.setattr("sys.stdin", type("Terminal", (io.StringIO,), {"isatty": lambda _: True})())
    monkeypatch.setattr("builtins.input", answer)
    status, _, err = run("again.key", "--typed")
    assert (status, "14 groups of five, 3 were typed" in err) == (1, True)
    monkeypatch.delenv("ANKETA_KEY_PASSWORD")
    monkeypatch.setattr("getpass.getpass", answer)
    status, _, err = run("new.key")
    assert (status, "a password is needed" in err) == (1, True)
    assert not Path("again.key").exists()
    assert not Path("new.key").exists()


def test_the_text_of_the_whole_sheet_is_no_list_of_groups(run: Run) -> None:
    run("office.key", "--sheet", "sheet.txt")
    status, _, err = run("again.key", "--typed-file", "sheet.txt")
    assert (status, "14 groups of five" in err) == (1, True)


def test_what_cannot_be_printed_or_typed_is_said(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "cannot be read" in run("again.key", "--typed-file", "nowhere.txt")[2]
    Path("taken.txt").write_text("mine", encoding="utf-8")
    status, _, err = run("office.key", "--sheet", "taken.txt")
    assert (status, "there is a file already" in err) == (2, True)
    assert Path("taken.txt").read_text(encoding="utf-8") == "mine"
    monkeypatch.setattr("sys.stdin", io.StringIO("asked too late"))
    assert "there is a file already" in run("office.key", "--typed")[2]
    assert run("new.key", "--sheet", "taken.txt")[0] == 2
    assert not Path("new.key").exists(), "no key is made whose sheet cannot be written"
    monkeypatch.setenv("ANKETA_KEY_PASSWORD", "another password")
    status, _, err = run("office.key", "--sheet", "sheet.txt")
    assert (status, "does not open this key" in err, Path("sheet.txt").exists()) == (1, True, False)
