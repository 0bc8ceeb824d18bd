"""What a function is: one row of a table (`functions_*.py`), and how a call of it becomes a closure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from forms.expressions.code import READINGS, Build, Code, Here, Run, worked_out
from forms.node import World

#: Of `Function.most`: any number of arguments.
MANY = 1_000


@dataclass(frozen=True, slots=True)
class Function:
    """A function that needs its arguments' values only.

    `takes` says how each argument arrives (text, number, truth or value), the last word for all
    further ones. `run` gets the arguments so read, after the world when `asks_world`; otherwise it
    computes the same from the same arguments, so that a call with fixed ones runs only once.
    """

    name: str
    least: int
    most: int
    takes: tuple[str, ...]
    gives: str
    run: Callable[..., object]
    asks_world: bool = False
    is_volatile: bool = False

    def reading(self, at: int) -> str:
        """How the argument number `at` (from 0) arrives."""
        return self.takes[min(at, len(self.takes) - 1)]


@dataclass(frozen=True, slots=True)
class SpecialFunction:
    """A function that looks at its arguments before they have values: `build` makes its closure."""

    name: str
    least: int
    most: int
    build: Build
    is_volatile: bool = False


#: A table of functions.
Functions = tuple[Function | SpecialFunction, ...]


def call(function: Function, arguments: list[Code]) -> Code:
    """The piece that calls a function."""
    runs = [READINGS[function.reading(at)](argument) for at, argument in enumerate(arguments)]
    if function.asks_world:
        return Code(_calling_world(function.run, runs), function.gives)
    run = _calling(function.run, runs)
    if all(argument.is_fixed for argument in arguments):
        return worked_out(run)
    return Code(run, function.gives)


def _calling(work: Callable[..., object], runs: list[Run]) -> Run:
    if len(runs) == 1:
        first = runs[0]
        return lambda here, world: work(first(here, world))
    if len(runs) == 2:
        first, second = runs
        return lambda here, world: work(first(here, world), second(here, world))
    return lambda here, world: work(*[run(here, world) for run in runs])


def _calling_world(work: Callable[..., object], runs: list[Run]) -> Run:
    def run(here: Here, world: World) -> object:
        return work(world, *[argument(here, world) for argument in runs])

    return run
