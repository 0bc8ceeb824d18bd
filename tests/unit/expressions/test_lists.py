"""Secondary instances: choice lists with filters, CSV files, pulldata, randomize."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from forms.errors import ExpressionError
from forms.expressions.table import ColumnIndex
from tests.unit.expressions.paper import ANSWERS, LIST, Paper

FRUITS = ({"key": "m", "price": "1.50"}, {"key": "07", "price": "2"}, {"key": "f"})


@pytest.fixture
def shop() -> Paper:
    """Give a paper with a list and a file beside it."""
    return Paper(tables={"letters": LIST, "fruits": FRUITS}).key(ANSWERS)


@pytest.mark.parametrize(
    ("source", "stored"),
    [
        ("instance('letters')/root/item[name = 'b']/label", "B"),
        ("instance('letters')/root/item['b' = name]/label", "B"),
        ("instance('letters')/root/item[name = 'none']/label", ""),
        ("instance('letters')/root/item[name = 7]/label", "Seven"),
        ("instance('letters')/root/item[name = '7']/label", ""),
        ("instance('letters')/root/item[name = /data/i]/label", "Seven"),
        ("instance('letters')/root/item[num = /data/i]/label", "Seven"),
        ("instance('letters')/root/item[name = current()/../s]/label", ""),
        ("instance('letters')/root/item[name = substr(current()/../s, 1, 2)]/label", "B"),
        ("instance('letters')/root/item[./name = 'b']/label", "B"),
        ("instance('letters')/root/item[part = 'y']/label", "C"),
        ("instance('letters')/root/item[part = 'x' and num > 1]/label", "B"),
        ("instance('letters')/root/item[part = 'y' and name = 'c']/label", "C"),
        ("instance('letters')/root/item[part = 'x' and name = 'c']/label", ""),
        ("instance('letters')/root/item[(part = 'y' and num = 7) and label]/name", "07"),
        ("instance('letters')/root/item[part = 'y' and num]/name", "c"),
        ("instance('letters')/root/item[part = 'x'][2]/label", "B"),
        ("instance('letters')/root/item[part = 'x' and position() = 2]/label", "B"),
        ("instance('letters')/root/item[2]/label", "B"),
        ("instance('letters')/root/item[last()]/label", "Seven"),
        ("instance('letters')/root/item[position() = 1 + 2]/label", "C"),
        ("instance('letters')/root/item[selected(/data/several, name)]/label", "A"),
        ("instance('letters')/root/item[part = 'x' or num = 7]/label", "A"),
        ("instance('letters')/root/item[name = label]/label", ""),
        ("instance('letters')/root/item[name = (1 = 1)]/label", "A"),
        ("instance('letters')/root/item[name = /data/rep/n]/label", ""),
        ("instance('letters')/root/item[label = name((/data/rep)[1])]/label", ""),
        ("instance('letters')/root/item[. = '']/label", "A"),
        ("instance('letters')/root/item[string() = '']/label", "A"),
        ("instance('letters')/root/item[name = 'b']/none", ""),
        ("instance('letters')/root/item[none = '']/label", "A"),
        ("instance('letters')/root/item[name = 'b']/num + 1", "3"),
        ("instance('letters')/root/item[name = 'b']/label = 'B'", "true"),
        ("instance('letters')/root/item[num = instance('letters')/root/item[name = 'b']/num]/name", "b"),
        ("count(instance('letters')/root/item[count(instance('fruits')/root/item[key = current()/../s]) = 0])", "4"),
        ("count(instance('letters')/root/item[not(name = 'a')])", "3"),
        ("join(' ', instance('letters')/root/item[part = 'x']/name)", "a b"),
    ],
)
def test_a_list_is_filtered(shop: Paper, source: str, stored: str) -> None:
    assert shop.text(source) == stored


def test_a_filter_may_compare_with_all_rows_of_a_roster(shop: Paper) -> None:
    source = "count(instance('letters')/root/item[name = /data/rep/n])"
    shop.key({"/data/rep[1]/n": "a"})
    assert shop.text(source) == "1"
    shop.key({"/data/rep[2]/n": "c"})
    assert shop.text(source) == "2"


def test_rows_of_an_itemset_are_the_lists_own_rows(shop: Paper) -> None:
    def names(source: str) -> list[Mapping[str, str]]:
        return [row for row in shop.compile(source).rows(shop.node("/data/c"), shop) if isinstance(row, Mapping)]

    assert names("instance('letters')/root/item[part = /data/off]") == []
    found = names("instance('letters')/root/item[part='y']")
    assert found == [LIST[2], LIST[3]]
    assert found[0] is LIST[2]
    assert names("instance('letters')/root/item") == list(LIST)


def test_a_file_that_is_not_there_has_no_rows(shop: Paper) -> None:
    expression = shop.compile("count(instance('letters')/root/item)")
    shop.tables.clear()
    assert expression.text(shop.node("/data/c"), shop) == "0"


def test_an_index_is_built_once_for_all_expressions_of_a_form(shop: Paper, monkeypatch: pytest.MonkeyPatch) -> None:
    built: list[str] = []
    build = ColumnIndex.__init__

    def spy(self: ColumnIndex, rows: tuple[Mapping[str, str], ...], column: str) -> None:
        built.append(column)
        build(self, rows, column)

    monkeypatch.setattr(ColumnIndex, "__init__", spy)
    for source in ("item[name = /data/s]/label", "item[name = 'a']/num"):
        expression = shop.compile(f"instance('letters')/root/{source}")
        for _ in range(3):
            expression.text(shop.node("/data/c"), shop)
    assert built == ["name"]
    shop.tables["letters"] = (*LIST, {"name": "abc", "label": "New"})
    assert shop.text("instance('letters')/root/item[name = /data/s]/label") == "New"
    assert built == ["name", "name"]


@pytest.mark.parametrize(
    ("source", "stored"),
    [
        ("pulldata('fruits', 'price', 'key', 'm')", "1.50"),
        ("pulldata('fruits.csv', 'price', 'key', 'm')", "1.50"),
        ("pulldata('fruits', 'price', 'key', /data/i)", "2"),
        ("pulldata('fruits', 'price', 'key', 'f')", ""),
        ("pulldata('fruits', 'none', 'key', 'm')", ""),
        ("pulldata('fruits', 'price', 'none', 'm')", ""),
        ("pulldata('fruits', 'price', 'key', 'zz')", ""),
        ("pulldata('fruits', 'price', 'key', /data/empty)", ""),
    ],
)
def test_pulldata_gives_a_column_of_the_first_row_with_the_key(shop: Paper, source: str, stored: str) -> None:
    assert shop.text(source) == stored


@pytest.mark.parametrize(
    ("source", "code", "column"),
    [
        ("instance('leters')/root/item", "unknown_instance", 10),
        ("instance('letters')/root/item[name = 'a']/label/more", "syntax", 1),
        ("instance('letters')/root", "syntax", 1),
        ("instance('letters')", "syntax", 1),
        ("instance('letters')/root/../item", "syntax", 1),
        ("instance('letters')/root/item/label[1]", "unsupported_axis", 31),
        ("instance(/data/s)/root/item", "unknown_instance", 1),
        ("instance()", "wrong_arguments", 1),
        ("pulldata('fruit', 'price', 'key', 'm')", "unknown_instance", 10),
        ("pulldata(/data/s, 'price', 'key', 'm')", "unknown_instance", 1),
        ("instance('letters')/root/item[../s = 'a']", "unknown_reference", 31),
        ("instance('letters')/root/item[name/x = 'a']", "unknown_reference", 31),
        ("instance('letters')/root/item[position(..) = 1]", "unknown_reference", 40),
    ],
)
def test_a_list_path_that_cannot_be_is_refused(shop: Paper, source: str, code: str, column: int) -> None:
    with pytest.raises(ExpressionError) as caught:
        shop.compile(source)
    assert (caught.value.code, caught.value.column) == (code, column)


def test_the_advice_names_the_nearest_list(shop: Paper) -> None:
    with pytest.raises(ExpressionError) as caught:
        shop.compile("instance('leters')/root/item")
    assert "letters" in caught.value.advice
    with pytest.raises(ExpressionError) as caught:
        shop.compile("instance('qqq')/root/item")
    assert "name of the list" in caught.value.advice


@pytest.mark.parametrize(
    ("seed", "order"),
    [
        ("42", "a 07 c b"),  # as ODK Web Forms and JavaRosa shuffle
        ("1", "b 07 c a"),
        ("'42'", "a 07 c b"),
    ],
)
def test_the_same_seed_gives_the_same_order_as_in_the_odk_engines(shop: Paper, seed: str, order: str) -> None:
    assert shop.text(f"join(' ', randomize(instance('letters')/root/item/name, {seed}))") == order


@pytest.mark.parametrize(
    ("seed", "order"),
    [
        ("42", "10 20 30"),
        ("137.9", "20 30 10"),
        ("-5", "20 30 10"),
        ("0", "30 20 10"),
        ("''", "30 20 10"),
        ("1 div 0", "30 20 10"),
        ("'abc'", "10 30 20"),
    ],
)
def test_any_seed_has_an_order(household: Paper, seed: str, order: str) -> None:
    assert household.text(f"join(' ', randomize(/data/rep/x, {seed}))") == order


def test_an_order_without_a_seed_is_drawn_from_the_case(shop: Paper) -> None:
    words = shop.text("join(' ', randomize(instance('letters')/root/item/name))").split()
    assert sorted(words) == ["07", "a", "b", "c"]
    assert shop.draws == 1
    assert shop.text("randomize(instance('letters')/root/item[name = 'b'])[1]/label") == "B"


def test_members_of_a_randomized_roster_can_be_filtered(household: Paper) -> None:
    assert household.text("randomize(/data/rep, 42)[x > 20]/n") == "Cyd"
    assert household.text("count(/data/rep[count(randomize(../rep)[2]) = 1])") == "3"
