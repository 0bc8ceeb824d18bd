"""Functions of places: distance and area on a sphere (ODK XForms specification: geographic functions)."""

from __future__ import annotations

import math
from itertools import pairwise

from forms.expressions.code import NUMBER, VALUE
from forms.expressions.function import MANY, Function, Functions
from forms.expressions.value import Value, members, number_of_text, text

#: Radius of the sphere in metres that both ODK engines reckon with.
_RADIUS = 6_378_100.0

#: Latitude and longitude in radians.
Point = tuple[float, float]


def _points(values: tuple[Value, ...]) -> list[Point]:
    """Points of texts such as `42.87 74.59 700 5; 40.51 72.80`; what is no point is left out."""
    spots = [spot.split() for value in members(values) for spot in text(value).split(";")]
    found = [tuple(number_of_text(word) for word in spot[:2]) for spot in spots if len(spot) >= 2]
    return [(math.radians(lat), math.radians(lon)) for lat, lon in found if abs(lat) <= 90.0 and abs(lon) <= 180.0]


def _distance(*values: Value) -> float:
    """Metres along a line of points (spherical law of cosines)."""
    return math.fsum(_gap(one, other) for one, other in pairwise(_points(values)))


def _gap(one: Point, other: Point) -> float:
    if one == other:
        return 0.0
    cosine = math.sin(one[0]) * math.sin(other[0]) + math.cos(one[0]) * math.cos(other[0]) * math.cos(other[1] - one[1])
    return _RADIUS * math.acos(max(-1.0, min(1.0, cosine)))


def _area(*values: Value) -> float:
    """Square metres inside a ring of points, to the hundredth (spherical trapezoids)."""
    points = _points(values)
    if len(points) < 3:
        return 0.0
    ring = pairwise([*points, points[0]])
    excess = math.fsum((other[1] - one[1]) * (2.0 + math.sin(one[0]) + math.sin(other[0])) for one, other in ring)
    return round(abs(excess) * _RADIUS * _RADIUS / 2.0, 2)


FUNCTIONS: Functions = (
    Function("area", 1, MANY, (VALUE,), NUMBER, _area),
    Function("distance", 1, MANY, (VALUE,), NUMBER, _distance),
)
