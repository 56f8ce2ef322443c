"""The proof that a release holds nothing that only instructors may see.

Every byte of the folder and of the zip is looked at. In the exercises, which are made from
the lessons, each line of a secret counts. The package and the other files are written by hand, in
the same language as the answers: there a passage has to be longer to be no coincidence.
"""

import tomllib
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.resources import files as resources
from pathlib import Path

from autograder.build import pipeline
from autograder.build.expand import expand
from autograder.release import place
from autograder.release.search import Search, squeezed
from autograder.release.secrets import secrets_of, told_by
from autograder.release.structure import (
    Fault,
    fault_of_place,
    faults_of_notebook,
    read_json,
    source_of,
    text_of,
    texts_of,
    vocabulary,
)
from course.manifest import Assignment, Manifest
from course.paths import Checkout

# Signs of a passage, in the exercises and elsewhere: measured on the whole course, where 16 and 40
# give no coincidence but the idioms.
LEAST_IN_EXERCISES, LEAST = 16, 40
EXERCISES = "exercises/"


@dataclass(frozen=True)
class Idiom:
    """A line of our own code that an answer has, too."""

    file: str
    line: str


def idioms() -> frozenset[Idiom]:
    """The lines that may stand in one file each."""
    rows = tomllib.loads((resources("autograder.release") / "idioms.toml").read_text("utf-8"))
    return frozenset(Idiom(row["file"], squeezed(row["line"])) for row in rows["idiom"])


class Proof:
    """Knows the secrets of a checkout and looks for them.

    Attributes:
        used: The idioms that were met.
    """

    def __init__(
        self, checkout: Checkout, manifest: Manifest, chosen: tuple[Assignment, ...]
    ) -> None:
        """Read the secrets.

        Args:
            checkout: Where the lessons are.
            manifest: All assignments: what is not released is a secret, too.
            chosen: What learners get.

        Raises:
            CourseError: A lesson cannot be read.
        """
        secrets = list(secrets_of(checkout, manifest))
        # A later week may tell what is an answer now. The package is the same in all releases.
        self._in_exercises = Search(secrets, told_by(checkout, chosen), LEAST_IN_EXERCISES)
        self._elsewhere = Search(secrets, told_by(checkout, manifest.available), LEAST)
        self._vocabulary = frozenset[str]().union(
            *(
                vocabulary(
                    expand(pipeline.checked_lesson(checkout, one), pipeline.parts_of(checkout, one))
                )
                for one in chosen
            )
        )
        self._idioms = idioms()
        self.used: set[Idiom] = set()

    def __len__(self) -> int:
        """How many passages are looked for in the exercises."""
        return len(self._in_exercises)

    def faults(self, folder: Path, archive: Path) -> list[Fault]:
        """What a release holds and must not.

        Args:
            folder: The release.
            archive: The zip of it.
        """
        files, found = _files_below(folder)
        for name, content in files.items():
            found += self._of_file(name, content)
        packed, strange = _packed(archive, folder.name)
        found += strange
        for name, content in packed.items():
            if files.get(name) != content:
                inside = f"{archive.name}:{name}"
                found.append(Fault(inside, "another file than in the folder"))
                found += [
                    Fault(inside, one.text, one.cell, one.line)
                    for one in self._of_file(name, content)
                ]
        found += [
            Fault(f"{archive.name}:{name}", "is missing") for name in files.keys() - packed.keys()
        ]
        if not found and archive.read_bytes() != place.packed(folder):
            found.append(Fault(archive.name, "bytes that belong to no file"))
        return sorted(found, key=lambda one: (one.file, one.cell, one.line, one.text))

    def _of_file(self, name: str, content: bytes) -> Iterator[Fault]:
        if why := fault_of_place(name):
            yield Fault(name, why)
        text = text_of(content)
        if text is None:
            yield Fault(name, "neither text nor a picture: nobody can look for secrets in it")
            return
        data = read_json(text) if name.endswith((".ipynb", ".json")) else None
        if name.endswith(".ipynb"):
            yield from self._of_notebook(name, data)
        elif data is not None:
            yield from self._search(name, "\n".join(texts_of(data)))
        else:
            yield from self._search(name, text)

    def _of_notebook(self, name: str, data: object) -> Iterator[Fault]:
        if not isinstance(data, dict) or not isinstance(data.get("cells"), list):
            yield Fault(name, "no notebook")
            return
        yield from faults_of_notebook(name, data, self._vocabulary)
        yield from self._search(name, "\n".join(texts_of({**data, "cells": []})))
        for cell in data["cells"]:
            about = str(cell.get("id", "?"))
            yield from self._search(name, source_of(cell), about)
            rest = {key: value for key, value in cell.items() if key != "source"}
            yield from self._search(name, "\n".join(texts_of(rest)), about)

    def _search(self, name: str, text: str, cell: str = "") -> Iterator[Fault]:
        search = self._in_exercises if name.startswith(EXERCISES) else self._elsewhere
        for hit in search.hits(text):
            if (idiom := Idiom(name, hit.passage)) in self._idioms:
                self.used.add(idiom)
                continue
            shown = hit.passage if len(hit.passage) <= 80 else f"{hit.passage[:77]}..."
            yield Fault(name, f"{hit.what}: {shown}", cell, hit.line)


def _files_below(folder: Path) -> tuple[Mapping[str, bytes], list[Fault]]:
    files: dict[str, bytes] = {}
    found = []
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_symlink() or not (path.is_file() or path.is_dir()):
            found.append(Fault(name, "a link or no file at all"))
        elif path.is_file():
            files[name] = path.read_bytes()
        elif why := fault_of_place(name):
            found.append(Fault(name, why))
    return files, found


def _packed(archive: Path, top: str) -> tuple[Mapping[str, bytes], list[Fault]]:
    """The files of a zip without its top folder, and what besides files is in it."""
    found: list[Fault] = []
    files: dict[str, bytes] = {}
    with zipfile.ZipFile(archive) as opened:
        for member in opened.infolist():
            name = member.filename.removeprefix(f"{top}/")
            if member.comment or member.extra or name == member.filename or name in files:
                found.append(Fault(f"{archive.name}:{name}", "no entry that a release makes"))
            files[name] = opened.read(member)
    return files, found
