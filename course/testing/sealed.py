"""Choices and predictions, checked against a sealed key that does not show the answer.

A seal holds, for every answer that the lesson foresees, whether it is right and
its explanation. Each entry is encrypted under a key derived from the answer itself, so
that nobody reads the answer or its explanation by accident. It is no secret
against somebody who tries all four letters; a quiz cannot be.

The key of a prediction holds one entry more: under the answer without its spaces, commas and
capitals stands the answer itself. It opens for who has the right values and writes them in
another way, so that they are told what is wrong with the writing, and not with their thinking.
"""

import base64
import hashlib
import json
import re
from collections.abc import Mapping
from typing import Any

from course.testing import show
from course.testing.mismatch import Mismatch
from course.testing.reporting import passed

_OTHER = "\0other"
_LOOSE = "\0loose"
_PADDED = 160  # of entries that would tell how long the answer is


def seal(
    name: str,
    right: str,
    why: str,
    wrong: Mapping[str, str],
    other: str = "",
    letters: bool = True,
    exact: bool = False,
) -> str:
    """Seal a key; the same input gives the same text.

    Args:
        name: Of the item, unique in the course: the salt.
        right: The right answer.
        why: Its explanation.
        wrong: The explanation of every foreseen wrong answer.
        other: The explanation of any other answer.
        letters: The answer is one of A to D, and not a text.
        exact: Spaces, commas and capitals are what is asked, so they are no matter of format.
            A foreseen wrong answer that differs in nothing else says so as well.
    """
    salt = hashlib.sha256(name.encode()).hexdigest()[:16]
    entries = {_OTHER: "0" + (other or "Not this time: work through it line by line.")}
    entries |= {answer: "0" + text for answer, text in wrong.items()}
    entries[right] = "1" + why
    if not letters and not exact and _loose(right) not in map(_loose, wrong):
        plain = _plain(right, letters)
        entries[_loose(right)] = "2" + plain.ljust(-(-len(plain) // _PADDED) * _PADDED)
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
    if not letters and type(value) in (tuple, set, frozenset):
        raise Mismatch(
            "Put quotes around your prediction: it is the text that print shows, "
            "with the brackets only if print shows them, too."
        )
    written = (str, int, float, bool) if letters else (str, int, float, bool, list, dict)
    if type(value) not in written or not answer:
        what = "the letter A, B, C or D" if letters else "your prediction"
        raise Mismatch(f"There is no answer yet: put {what} between the quotes and run the cell.")
    if letters and answer not in ("A", "B", "C", "D"):
        raise Mismatch(
            f"{show.value(value)} is none of the choices: answer with one letter, A to D."
        )
    text = _open(data["salt"], answer, entries)
    if not text and (right := _open(data["salt"], _loose(answer), entries)):
        shown = _how_to_write(answer, _plain(right[1:], letters))
        raise Mismatch(f"Right, but write it exactly as print shows it: {shown}.")
    text = text or _open(data["salt"], _OTHER, entries)
    if text[0] != "1":
        raise Mismatch(f"{_shown(answer)} is not it. {text[1:]}")
    passed(f"{_shown(answer)} is right. {text[1:]}")


def _plain(value: Any, letters: bool) -> str:
    text = str(value).strip()
    if letters:
        return text.upper() if text != _OTHER else text
    return "\n".join(row.rstrip() for row in text.split("\n"))


def _loose(answer: str) -> str:
    """An answer without spaces, commas and capitals; numbers side by side stay apart."""
    rows = _plain(answer, letters=False).lower().split("\n")
    apart = [re.sub(r"(?<=\d)[\s,]+(?=\d)", "\0", row) for row in rows]
    return _LOOSE + "\n".join(re.sub(r"[\s,]", "", row) for row in apart)


def _how_to_write(answer: str, right: str) -> str:
    """What parts an answer from the right one that has the same loose form."""
    if answer.lower() == right.lower():
        return "capital and small letters as they are in the output"
    if answer.count(",") > right.count(","):
        return "it puts a space between two values, and no comma"
    if answer.count(",") < right.count(","):
        return "the commas belong to the output"
    if re.search(r",\S", answer) and not re.search(r",\S", right):
        return "there is a space behind each comma"
    if " " not in right:
        return "there is no space in the output"
    if "  " in right:
        return "count the spaces"
    if "  " in answer:
        return "there are never two spaces side by side"
    return "look at where it puts a space, and where it does not"


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
