"""The key of a quiz or predict item, and the cells that the build makes from it."""

import tomllib
from dataclasses import dataclass
from typing import Any

from autograder.build.lesson import Item
from course.testing.sealed import seal

_FIELDS: dict[str, type] = {
    "right": str,
    "why": str,
    "wrong": dict,
    "other": str,
    "choices": bool,
    "exact": bool,
}


@dataclass(frozen=True)
class Key:
    """What is right, what is wrong, and why.

    Attributes:
        letters: Whether the answer is one of the letters A to D.
        exact: Whether spaces, commas and capitals are what a prediction is about.
    """

    right: str
    why: str
    wrong: dict[str, str]
    other: str
    letters: bool
    exact: bool


def read_key(item: Item) -> Key:
    """Read the TOML of a key cell.

    Raises:
        tomllib.TOMLDecodeError: It is no TOML.
        ValueError: A field is missing, unknown or of the wrong type.
    """
    assert item.key is not None
    data: dict[str, Any] = tomllib.loads(item.key.source)
    for field, value in data.items():
        if field not in _FIELDS:
            raise ValueError(f"unknown field `{field}`")
        if type(value) is not _FIELDS[field]:
            raise ValueError(f"`{field}` must be {_FIELDS[field].__name__}")
    for field in ("right", "why", "wrong"):
        if not data.get(field):
            raise ValueError(f"`{field}` is missing")
    if not all(isinstance(text, str) and text.strip() for text in data["wrong"].values()):
        raise ValueError("every wrong answer needs its explanation")
    return Key(
        right=data["right"],
        why=data["why"],
        wrong=data["wrong"],
        other=data.get("other", ""),
        letters=bool(data.get("choices", item.kind == "quiz")),
        exact=data.get("exact", False),
    )


def starter_source(item: Item, key: Key) -> str:
    """The answer cell that learners find."""
    note = "A, B, C or D" if key.letters else "your prediction, between the quotes"
    return f'{item.variable} = ""  # {note}'


def answer_source(item: Item, answer: str) -> str:
    """The answer cell with an answer in it."""
    if "\n" in answer:
        return f'{item.variable} = """{answer}"""'
    return f"{item.variable} = " + (f'"{answer}"' if '"' not in answer else repr(answer))


def tests_source(assignment_id: str, item: Item, key: Key) -> str:
    """The test cell, with the sealed key."""
    sealed = seal(
        f"{assignment_id}/{item.id}",
        key.right,
        key.why,
        key.wrong,
        key.other,
        key.letters,
        key.exact,
    )
    rows = "\n".join(f'    "{sealed[i : i + 92]}"' for i in range(0, len(sealed), 92))
    return f"from course.testing import choice\n\nchoice({item.variable}, sealed=(\n{rows}\n))"


def discussion_source(key: Key) -> str:
    """The discussion: the right answer and why, then every other one."""
    right = f"**{key.right}**" if key.letters else _code(key.right)
    rows = [f"**The answer is** {right}. {key.why}", ""]
    for answer, text in key.wrong.items():
        rows.append(f"- {f'**{answer}**' if key.letters else _code(answer)}: {text}")
    return "\n".join(rows)


def _code(text: str) -> str:
    shown = text.replace("\n", " / ")
    return f"`` {shown} ``" if "`" in shown else f"`{shown}`"
