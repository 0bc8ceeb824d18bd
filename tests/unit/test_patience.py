from __future__ import annotations

from gui.patience import LONGEST, Patience


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


def test_five_wrong_ones_cost_nothing_and_then_each_costs_more_up_to_a_minute() -> None:
    clock = Clock()
    patience = Patience(clock)
    assert [patience.fail("a:S1") for _ in range(12)] == [0, 0, 0, 0, 2, 4, 8, 16, 32, LONGEST, LONGEST, LONGEST]
    assert patience.seconds_left("a:S1") == LONGEST
    clock.now += LONGEST - 0.5
    assert patience.seconds_left("a:S1") == 1
    clock.now += 1
    assert patience.seconds_left("a:S1") == 0


def test_another_persons_wrong_ones_do_not_count_and_a_right_one_forgets() -> None:
    patience = Patience(Clock())
    for _ in range(6):
        patience.fail("a:S1")
    assert patience.fail("a:S2") == 0
    patience.succeed("a:S1")
    assert patience.seconds_left("a:S1") == 0
    assert patience.fail("a:S1") == 0
