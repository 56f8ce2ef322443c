"""Choices and predictions, checked against a sealed key that does not show the answer.

A seal holds, for every answer that the lesson foresees, whether it is right and
its explanation. Each entry is encrypted under a key derived from the answer itself, so
that nobody reads the answer or its explanation by accident. It is no secret
against somebody who tries all four letters; a quiz cannot be.
"""

import base64
import hashlib
import json
from collections.abc import Mapping
from typing import Any

from course.testing import show
from course.testing.mismatch import Mismatch
from course.testing.reporting import passed

_OTHER = "\0other"


def seal(
    name: str, right: str, why: str, wrong: Mapping[str, str], other: str = "", letters: bool = True
) -> str:
    """Seal a key; the same input gives the same text.

    Args:
        name: Of the item, unique in the course: the salt.
        right: The right answer.
        why: Its explanation.
        wrong: The explanation of every foreseen wrong answer.
        other: The explanation of any other answer.
        letters: The answer is one of A to D, and not a text.
    """
    salt = hashlib.sha256(name.encode()).hexdigest()[:16]
    entries = {_OTHER: "0" + (other or "Not this time: work through it line by line.")}
    entries |= {answer: "0" + text for answer, text in wrong.items()}
    entries[right] = "1" + why
    rows = sorted(_entry(salt, _plain(k, letters), text) for k, text in entries.items())
    data = {"salt": salt, "letters": letters, "entries": rows}
    return base64.urlsafe_b64encode(json.dumps(data, separators=(",", ":")).encode()).decode()


def choice(value: Any, sealed: str) -> None:
    """The answer is the right one; the explanation of the given answer is shown either way.

    Args:
        value: What the learner chose or predicted.
        sealed: The key, made by the build.

    Raises:
        Mismatch: It is not the right one, or there is no answer yet.
    """
    data = json.loads(base64.urlsafe_b64decode(sealed))
    letters, entries = data["letters"], dict(data["entries"])
    answer = _plain(value, letters)
    if type(value) not in (str, int, float, bool) or not answer:
        what = "the letter A, B, C or D" if letters else "your prediction"
        raise Mismatch(f"There is no answer yet: put {what} between the quotes and run the cell.")
    if letters and answer not in ("A", "B", "C", "D"):
        raise Mismatch(
            f"{show.value(value)} is none of the choices: answer with one letter, A to D."
        )
    text = _open(data["salt"], answer, entries) or _open(data["salt"], _OTHER, entries)
    if text[0] != "1":
        raise Mismatch(f"{_shown(answer)} is not it. {text[1:]}")
    passed(f"{_shown(answer)} is right. {text[1:]}")


def _plain(value: Any, letters: bool) -> str:
    text = str(value).strip()
    if letters:
        return text.upper() if text != _OTHER else text
    return "\n".join(row.rstrip() for row in text.split("\n"))


def _shown(answer: str) -> str:
    return answer if "\n" not in answer else "Your prediction"


def _key(salt: str, answer: str) -> bytes:
    return hashlib.sha256(f"{salt}:{answer}".encode()).digest()


def _entry(salt: str, answer: str, text: str) -> tuple[str, str]:
    key = _key(salt, answer)
    return key[:6].hex(), base64.b64encode(_mix(key, text.encode())).decode()


def _open(salt: str, answer: str, entries: Mapping[str, str]) -> str:
    key = _key(salt, answer)
    row = entries.get(key[:6].hex())
    return _mix(key, base64.b64decode(row)).decode() if row else ""


def _mix(key: bytes, data: bytes) -> bytes:
    stream = hashlib.shake_256(key).digest(len(data))
    return bytes(a ^ b for a, b in zip(data, stream, strict=True))
