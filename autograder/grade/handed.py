"""Shows the program of a project in its graded notebook, for whoever marks the write-up."""

import json
import re
from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath
from typing import Any

from nbformat.v4 import new_markdown_cell

LARGEST, MOST = 20_000, 20  # characters of one file, files
HEADING = "## The program that was handed in"
FILE = re.compile(r"### `[^`]*`\n\n(?P<fence>`{3,})python\n(?P<text>.*)\n(?P=fence)", re.DOTALL)


def with_program(notebook: str, files: Mapping[str, bytes]) -> str:
    """A graded notebook, as text, with the handed-in Python files at its end."""
    found: dict[str, Any] = json.loads(notebook)
    shown = [name for name in sorted(files) if PurePosixPath(name).suffix == ".py"]
    cells = [HEADING] if shown else []
    cells += [_shown(name, files[name]) for name in shown[:MOST]]
    if len(shown) > MOST:
        cells.append(f"... and {len(shown) - MOST} files more.")
    found["cells"] += [
        dict(new_markdown_cell(text, id=f"program-{number}")) for number, text in enumerate(cells)
    ]
    return json.dumps(found, ensure_ascii=False, indent=1) + "\n"


def program_in(cells: Iterable[Any]) -> tuple[str, ...]:
    """The texts of the files that `with_program` put at the end of a notebook."""
    texts: list[str] = []
    begun = False
    for cell in cells:
        source = cell.get("source", "") if isinstance(cell, dict) else ""
        source = "".join(map(str, source)) if isinstance(source, list) else str(source)
        if source == HEADING:
            # What came before is the learner's own, whatever it looks like.
            begun, texts = True, []
        elif begun and (found := FILE.fullmatch(source)):
            texts.append(found["text"])
    return tuple(texts)


def _shown(name: str, content: bytes) -> str:
    text = content.decode("utf-8", "replace").replace("\r\n", "\n").replace("\0", "\ufffd")
    if len(text) > LARGEST:
        text = f"{text[:LARGEST]}\n... and {len(text) - LARGEST} characters more"
    # A fence that is longer than any in the text, so that the text stays inside.
    longest = max((len(run) for run in re.findall(r"`{3,}", text)), default=2)
    fence = "`" * (longest + 1)
    title = "".join(c if c.isprintable() and c not in "`<>&*_[]" else "?" for c in name)
    return f"### `{title}`\n\n{fence}python\n{text}\n{fence}"
