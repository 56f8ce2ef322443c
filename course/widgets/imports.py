"""The figure of an import: where Python looks for a module, in which order, and where it stops.

`import_search("prices")` asks the machinery of the running Python itself, with its own modules and
folders; the reader types other names. What is stored in a notebook names folders by what they
are, not by their paths.
"""

from __future__ import annotations

import importlib
import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from html import escape
from importlib.machinery import BuiltinImporter, FrozenImporter, ModuleSpec, PathFinder
from pathlib import Path

import ipywidgets as widgets

from course.widgets import trace
from course.widgets._figure import Figure
from course.widgets._look import ACCENT, CELL, GRAY, HEAD, INK, MONO, PAPER, box

CURRENT = "the current folder"
LOADED = "sys.modules: what is loaded already"
BUILT_IN = "what is built into Python itself"
PROGRAM = "the folder of the program"
PACKAGE = "the folder of the package"


@dataclass(frozen=True)
class Place:
    """A place where Python looks for a module.

    Attributes:
        label: What the place is.
        path: Where it is, for the reader's own screen; "" where that says nothing.
        found: What was found there; "" for nothing.
        asked: Whether Python came as far as this place.
    """

    label: str
    path: str
    found: str
    asked: bool = True


@dataclass(frozen=True)
class Search:
    """The way of one import through the places.

    Attributes:
        name: The name behind `import`, of one part of it for a dotted name.
        places: In the order of the search.
        error: What is wrong with the name.
    """

    name: str
    places: tuple[Place, ...] = ()
    error: str = ""

    @property
    def hit(self) -> Place | None:
        """The place where the search ended; None when nothing was found."""
        return next((one for one in self.places if one.asked and one.found), None)


def search(name: str, program: str = "") -> list[Search]:
    """Follow an import: one search for each part of a dotted name.

    Args:
        name: What stands behind `import`.
        program: Search as this file does when it was just started with `python`: little is
            loaded, and its folder comes first. "" for the running Python.
    """
    name = name.strip()
    if name.endswith(".py"):
        return [Search(name, error="Write the name of the module, without .py.")]
    parts = name.split(".")
    if not all(part.isidentifier() for part in parts):
        return [Search(name, error="Write a name as it stands behind import, such as random.")]
    importlib.invalidate_caches()
    folders: Iterable[str] | None = None
    searches: list[Search] = []
    new = bool(program)
    first = str(Path(program).parent) if new else ""
    for count in range(1, len(parts) + 1):
        whole = ".".join(parts[:count])
        path = _start(first, new) if folders is None else list(folders)
        searches.append(Search(whole, tuple(_places(whole, path, folders is None, new))))
        spec = _spec(whole, path, folders is None, new)
        if spec is None:
            break
        if count < len(parts) and spec.submodule_search_locations is None:
            error = f"{whole} is a module, not a package: there is nothing inside it to import."
            searches.append(Search(".".join(parts[: count + 1]), error=error))
            break
        folders = list(spec.submodule_search_locations or ())
    return searches


def _start(first: str, new: bool) -> list[str]:
    """The folders where the search for a whole name begins."""
    if not new:
        return list(sys.path)
    here = {"", str(Path.cwd()), str(Path(first).absolute())}
    return [first, *(entry for entry in sys.path if entry not in here)]


def _spec(name: str, path: list[str], top: bool, new: bool) -> ModuleSpec | None:
    """What an import would find."""
    if _is_loaded(name, new):
        loaded = sys.modules.get(name)
        return loaded.__spec__ if loaded is not None else None
    if top and (spec := _built_in(name)):
        return spec
    return next((spec for entry in path if (spec := PathFinder.find_spec(name, [entry]))), None)


def _is_loaded(name: str, new: bool) -> bool:
    return name in (_loaded_at_start() if new else sys.modules)


@cache
def _loaded_at_start() -> frozenset[str]:
    """The modules that Python loads for itself before it begins with a program."""
    code = "import sys; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8")
    return frozenset(done.stdout.split()) - {"__main__"}


def _built_in(name: str) -> ModuleSpec | None:
    return BuiltinImporter.find_spec(name) or FrozenImporter.find_spec(name)


def _places(name: str, path: list[str], top: bool, new: bool) -> Iterable[Place]:
    loaded = _is_loaded(name, new)
    yield Place(LOADED, "", "it is there" if loaded else "")
    over = loaded
    if top:
        built_in = "it is there" if _built_in(name) else ""
        yield Place(BUILT_IN, "", built_in, asked=not over)
        over = over or bool(built_in)
    for number, entry in enumerate(path):
        found = _in_folder(name, entry)
        label = PACKAGE if not top else PROGRAM if new and number == 0 else _label(entry)
        yield Place(label, str(Path(entry).absolute()), found, asked=not over)
        over = over or bool(found)


def _in_folder(name: str, entry: str) -> str:
    spec = PathFinder.find_spec(name, [entry])
    if spec is None:
        return ""
    last = name.rpartition(".")[2]
    if spec.origin is None:
        return f"{last}/, a folder without __init__.py"
    file = Path(spec.origin).name
    return f"{last}/{file}" if spec.submodule_search_locations is not None else file


def _label(entry: str) -> str:
    path = Path(entry).absolute()
    library = Path(sysconfig.get_paths()["stdlib"])
    if path == Path.cwd():
        return CURRENT
    if path.suffix == ".zip":
        return "the standard library as a zip file (usually there is none)"
    if path == library:
        return "the standard library"
    if path.parent == library and path.name == "lib-dynload":
        return "the compiled part of the standard library"
    if path.name in ("site-packages", "dist-packages"):
        return "the installed packages"
    return "another folder"


def verdict(one: Search) -> str:
    """Say in a sentence how a search ended."""
    if one.error:
        return one.error
    if one.hit is None:
        return f"ModuleNotFoundError: No module named {one.name!r}"
    if one.hit.label == LOADED:
        return f"{one.name} is loaded already: it is taken from sys.modules, and no file is run."
    if one.hit.label == BUILT_IN:
        return f"{one.name} is built into Python itself: no folder is searched."
    more = [place for place in one.places if not place.asked and place.found]
    text = f"{one.name} comes from {one.hit.label}: {one.hit.found}. The search ends there."
    return text + (f" {len(more)} more would fit and is never seen." if len(more) == 1 else "")


def describe(searches: list[Search]) -> str:
    """Give the places that were asked as lines of plain text."""
    rows = []
    for one in searches:
        if one.places:
            rows.append(f"import {one.name} looks in")
        asked = [place for place in one.places if place.asked]
        rows += [
            f"  {number}. {place.label}: {place.found or 'no'}"
            for number, place in enumerate(asked, start=1)
        ]
        rows.append(verdict(one))
    return "\n".join(rows)


def draw(searches: list[Search], paths: bool) -> str:
    """Draw the searches as HTML with its own background.

    Args:
        searches: From `search`.
        paths: Show where the folders are, and those that come behind the hit.
    """
    blocks = []
    for one in searches:
        places = [place for place in one.places if place.asked or paths]
        rows = [_row(number, place, paths) for number, place in enumerate(places, start=1)]
        heads = "".join(
            f'<th scope="col" style="{HEAD}">{text}</th>'
            for text in ("", "Where", f"Is {escape(one.name)} there?")
        )
        table = (
            f'<table aria-label="Where import {escape(one.name)} looks" '
            'style="border-collapse:collapse;margin:6px 0">'
            f'<tr style="background:{PAPER}">{heads}</tr>{"".join(rows)}</table>'
        )
        color = INK if one.hit else ACCENT
        blocks.append(
            f'<p role="status" style="margin:0;font-weight:600;color:{color}">'
            f"{escape(verdict(one))}</p>" + (table if rows else "")
        )
    return box("".join(blocks))


def _row(number: int, place: Place, paths: bool) -> str:
    hit = place.asked and bool(place.found)
    fill = trace._NEW_FILL if hit else PAPER
    color = INK if place.asked else GRAY
    if place.asked:
        answer = f"yes: {place.found}" if place.found else "no"
    else:
        answer = f"not asked any more ({place.found} is there)" if place.found else "not asked"
    where = escape(place.label)
    if paths and place.path:
        where += (
            f'<br><span style="color:{GRAY};font-size:12px;font-family:{MONO};'
            f'overflow-wrap:anywhere">{escape(place.path)}</span>'
        )
    return (
        f'<tr style="background:{fill}"><td style="{CELL}color:{GRAY}">{number}</td>'
        f'<td style="{CELL}color:{color}">{where}</td>'
        f'<td style="{CELL}color:{color}">{escape(answer)}</td></tr>'
    )


class ImportFigure(Figure):
    """A name to type, and the way of its import through the places.

    Attributes:
        current: The searches that are shown.
    """

    def __init__(self, name: str, program: str) -> None:
        """Begin with this name, and with this program if there is one."""
        self.program = program or "file.py"
        self.name = widgets.Text(
            value=name,
            description="import",
            continuous_update=False,
            layout=widgets.Layout(width="min(100%, 24em)"),
        )
        self.starting = widgets.Button(
            description="Search", button_style="primary", tooltip="Follow the import of this name"
        )
        self.as_new = widgets.Checkbox(
            value=bool(program),
            indent=False,
            description=f"as a program that was just started with: python {self.program}",
            layout=widgets.Layout(width="auto"),
            style={"description_width": "initial"},
        )
        self.picture = widgets.HTML()
        self.current: list[Search] = []
        super().__init__(
            [
                widgets.HBox(
                    [self.name, self.starting], layout=widgets.Layout(flex_flow="row wrap")
                ),
                self.as_new,
                self.picture,
            ]
        )
        self.starting.on_click(lambda _: self.show())
        self.name.observe(lambda _: self.show(), names="value")
        self.as_new.observe(lambda _: self.show(), names="value")
        self.show()

    def show(self) -> None:
        """Follow the import of the name in the box, as things are now."""
        self.current = search(self.name.value, self.program if self.as_new.value else "")
        self.picture.value = draw(self.current, paths=True)

    def as_text(self) -> str:
        """All that it shows, in words."""
        return describe(self.current)

    def as_html(self) -> str:
        """All that it shows, where no kernel draws it."""
        return draw(self.current, paths=False)


def import_search(name: str, program: str = "") -> ImportFigure:
    """Show where Python looks for a module, and where it finds it.

    Args:
        name: What stands behind `import`; the reader can type another name.
        program: Search as this file does when it is started; "" for the running notebook.
    """
    return ImportFigure(name, program)
