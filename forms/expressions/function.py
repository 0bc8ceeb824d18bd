"""What a function is: one row of a table (`functions_*.py`), and how a call of it becomes a closure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from forms.expressions.code import READINGS, VALUE, Code, Here, Run, Special, fixed
from forms.node import World

#: Of `Function.most`: any number of arguments.
MANY = 1_000


@dataclass(frozen=True, slots=True)
class Function:
    """One function of the dialect.

    `takes` says how each argument arrives (text, number, truth or value), the last word for all
    further ones. `run` gets the arguments so read, after the world when `asks_world`. A special
    function has `build` instead, which makes its own closure. Such a row computes the same from
    the same arguments unless it `asks_world`, so that calls with fixed arguments run only once.
    """

    name: str
    least: int
    most: int
    takes: tuple[str, ...] = ()
    gives: str = VALUE
    run: Callable[..., object] | None = None
    build: Special | None = None
    asks_world: bool = False
    is_volatile: bool = False

    def reading(self, at: int) -> str:
        """How the argument number `at` (from 0) arrives."""
        return self.takes[min(at, len(self.takes) - 1)]


def call(function: Function, arguments: list[Code]) -> Code:
    """The piece that calls a function that has a `run`."""
    runs = [READINGS[function.reading(at)](argument) for at, argument in enumerate(arguments)]
    run = _calling_world(function, runs) if function.asks_world else _calling(function, runs)
    if not function.asks_world and all(argument.is_fixed for argument in arguments):
        return fixed(run(None, None))  # type: ignore[arg-type]  # fixed pieces look at neither
    return Code(run, function.gives)


def _calling(function: Function, runs: list[Run]) -> Run:
    work = function.run
    assert work is not None
    if len(runs) == 1:
        first = runs[0]
        return lambda here, world: work(first(here, world))
    if len(runs) == 2:
        first, second = runs
        return lambda here, world: work(first(here, world), second(here, world))
    return lambda here, world: work(*[run(here, world) for run in runs])


def _calling_world(function: Function, runs: list[Run]) -> Run:
    work = function.run
    assert work is not None

    def run(here: Here, world: World) -> object:
        return work(world, *[argument(here, world) for argument in runs])

    return run
