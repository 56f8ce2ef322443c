"""Strict equality: the same type all the way down, and no object decides for itself."""

import math
from collections.abc import Mapping
from typing import Any

TOLERANCE = 1e-9
_PLAIN = (int, str, bytes, bool, complex, type(None), type(...), range)


def same(result: Any, expected: Any, tolerance: float = TOLERANCE) -> bool:
    """Whether `result` is `expected`, in value and in type, at every level.

    `6` is not `6.0`, `True` is not `1`, a list is not a tuple. The `__eq__` of the
    result is never asked, only that of the expected value.

    Args:
        result: What the learner's code made.
        expected: What the test wants.
        tolerance: Relative and absolute tolerance of floats.
    """
    if type(result) is not type(expected):
        return False
    if isinstance(expected, float):
        if math.isnan(expected):
            return math.isnan(result)
        return math.isclose(result, expected, rel_tol=tolerance, abs_tol=tolerance)
    if type(expected) in _PLAIN:
        return bool(expected == result)
    if type(expected) in (list, tuple):
        return len(result) == len(expected) and all(
            same(r, e, tolerance) for r, e in zip(result, expected, strict=True)
        )
    if isinstance(expected, Mapping):
        return _same_mapping(result, expected, tolerance)
    if type(expected) in (set, frozenset):
        return {(type(x), x) for x in result} == {(type(x), x) for x in expected}
    return (expected == result) is True


def _same_mapping(result: Mapping[Any, Any], expected: Mapping[Any, Any], tolerance: float) -> bool:
    if len(result) != len(expected):
        return False
    keys = {(type(key), key): key for key in result}
    return all(
        (type(key), key) in keys and same(result[key], wanted, tolerance)
        for key, wanted in expected.items()
    )
