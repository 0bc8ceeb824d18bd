"""In which order answers are worked out, and where expressions run in a circle."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from forms.errors import FormError


class CircularLogic(FormError):
    """Expressions that need one another's result; `paths` are those of the circle, each reading the next."""

    def __init__(self, paths: Iterable[str]) -> None:
        self.paths = tuple(paths)
        ring = " → ".join([*self.paths, self.paths[0]])
        what = f"these depend on one another in a circle: {ring}"
        super().__init__(what, where=self.paths[0], advice="Take one of the references out of its expression.")


def order(graph: Mapping[str, frozenset[str]]) -> list[str]:
    """The names of `graph` (name → names it reads), each after those it reads.

    Names that are read but not in `graph` are left out; names that do not depend on each other keep
    the order of `graph`. Raises CircularLogic, which names the circle.
    """
    done: dict[str, None] = {}
    rank = {name: at for at, name in enumerate(graph)}
    for start in graph:
        if start not in done:
            _visit(start, graph, rank, done)
    return list(done)


def _visit(start: str, graph: Mapping[str, frozenset[str]], rank: Mapping[str, int], done: dict[str, None]) -> None:
    """Depth first, with a stack of its own: a chain of 5,000 calculates is no deeper than one."""

    def read_by(name: str) -> Iterator[str]:
        return iter(sorted((read for read in graph[name] if read in rank), key=rank.__getitem__))

    way = {start: read_by(start)}
    while way:
        name, waiting = next(reversed(way.items()))
        for read in waiting:
            if read in way:
                names = list(way)
                raise CircularLogic(names[names.index(read) :])
            if read not in done:
                way[read] = read_by(read)
                break
        else:
            done[name] = None
            del way[name]
