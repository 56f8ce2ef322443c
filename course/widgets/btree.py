"""The figure of a B-tree: which pages of an index a search reads.

`btree(keys)` builds a small B-tree from the reader's own keys, as `CREATE INDEX` does: it sorts
them and fills pages from left to right. Two boxes take the first and the last key to search for
(the same twice for one key); the picture shows which pages are read, in which order.
It is a model of an index. What a real one does otherwise is said below the picture.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from itertools import pairwise
from typing import Any

import ipywidgets as widgets

from course.widgets._figure import Figure, image
from course.widgets._look import ACCENT, GRAY, INK, LINE, PAPER
from course.widgets.names import _OBJECT_FILL, _cut, _text

MAX_KEYS = 64
PER_PAGE = 4
_READ_FILL = "#fbe3d8"
_FOUND_FILL = "#fdf0cf"
_LONGEST = 9
_LETTER = 8.0
_ROW = 84.0
_GAP = 14.0
DIFFERENCES = (
    "A model: it has the shape of PostgreSQL's B-tree, but its pages hold "
    f"{PER_PAGE} keys, real ones (8 kB) some hundreds. A real index leads from each key to a row "
    "of the table, whose page is read as well."
)

Key = int | float | str


@dataclass(frozen=True)
class Page:
    """A page of the index.

    Attributes:
        number: Its number; leaves come first, from left to right.
        keys: The keys in it; above the leaves, the smallest key below each child.
        children: The numbers of the pages below it.
    """

    number: int
    keys: tuple[Key, ...]
    children: tuple[int, ...] = ()


@dataclass(frozen=True)
class Tree:
    """A B-tree: its pages, level by level, the leaves first and the root last."""

    levels: tuple[tuple[Page, ...], ...]

    @property
    def pages(self) -> list[Page]:
        """All pages, by their number."""
        return [page for level in self.levels for page in level]

    @property
    def keys(self) -> list[Key]:
        """All keys in order, as the chained leaves hold them."""
        return [key for leaf in self.levels[0] for key in leaf.keys]


@dataclass(frozen=True)
class Search:
    """What a search has read.

    Attributes:
        read: The numbers of the pages, in order.
        found: The keys that it gives.
    """

    first: Key
    last: Key
    read: tuple[int, ...]
    found: tuple[Key, ...]


def build(keys: Sequence[Key], per_page: int = PER_PAGE) -> Tree:
    """Build a B-tree: sort the keys, fill leaves with them, and build the levels above.

    Raises:
        TypeError: The keys cannot be compared with one another.
    """
    ordered = sorted(keys)
    groups = [tuple(ordered[i : i + per_page]) for i in range(0, len(ordered), per_page)] or [()]
    number = len(groups)
    level = tuple(Page(place, group) for place, group in enumerate(groups))
    levels = [level]
    lowest = [page.keys[0] if page.keys else "" for page in level]
    while len(level) > 1:
        parts = [range(i, min(i + per_page, len(level))) for i in range(0, len(level), per_page)]
        above = tuple(
            Page(
                number + place,
                tuple(lowest[one] for one in part),
                tuple(level[one].number for one in part),
            )
            for place, part in enumerate(parts)
        )
        number += len(above)
        lowest = [lowest[part[0]] for part in parts]
        level = above
        levels.append(level)
    return Tree(tuple(levels))


def search(tree: Tree, first: Key, last: Key) -> Search:
    """Search for all keys from `first` to `last`, both included.

    From the root down to the leaf where `first` is or would be, then from leaf to leaf to
    the right, until a key is too large.
    """
    pages = tree.pages
    page = tree.levels[-1][0]
    read = [page.number]
    while page.children:
        place = 0
        for number in range(1, len(page.keys)):
            # Equal keys may begin in the page before.
            if page.keys[number] < first or (  # type: ignore[operator]
                page.keys[number] == first and _greatest(pages, page.children[number - 1]) < first
            ):
                place = number
        page = pages[page.children[place]]
        read.append(page.number)
    found: list[Key] = []
    leaves = tree.levels[0]
    for leaf in leaves[page.number :]:
        if leaf.number != page.number:
            read.append(leaf.number)
        found += [key for key in leaf.keys if first <= key <= last]  # type: ignore[operator]
        # Where the next leaf begins is written in this one: PostgreSQL calls it the high key.
        after = leaves[leaf.number + 1 : leaf.number + 2]
        if not after or after[0].keys[0] > last:  # type: ignore[operator]
            break
    return Search(first, last, tuple(read), tuple(found))


def _greatest(pages: list[Page], number: int) -> Any:
    page = pages[number]
    while page.children:
        page = pages[page.children[-1]]
    return page.keys[-1]


def caption(tree: Tree, done: Search, steps: int) -> str:
    """Say what the search has read after some steps."""
    total = len(tree.pages)
    if steps == 0:
        return f"{len(tree.keys)} keys in {total} pages, on {len(tree.levels)} levels."
    number = done.read[steps - 1]
    page = tree.pages[number]
    what = "the root" if page is tree.levels[-1][0] else ("a page" if page.children else "a leaf")
    if steps > len(tree.levels):
        what = "the next leaf to the right"
    keys = ", ".join(map(str, page.keys))
    text = f"Read {steps} of {len(done.read)}: {what}, with {keys}."
    if steps == len(done.read):
        found = ", ".join(map(str, done.found)) or "nothing"
        text += f" Found: {found}. {len(done.read)} of {total} pages were read."
    return text


def describe(tree: Tree, done: Search, steps: int | None = None) -> str:
    """Give the picture as lines of plain text."""
    steps = len(done.read) if steps is None else steps
    lines = [caption(tree, done, steps)]
    read = done.read[:steps]
    for height, level in reversed(list(enumerate(tree.levels))):
        shown = []
        for page in level:
            mark = f" (read {read.index(page.number) + 1})" if page.number in read else ""
            shown.append(f"[{' '.join(map(str, page.keys))}]{mark}")
        lines.append(f"{'leaves' if height == 0 else f'level {height}'}: {' '.join(shown)}")
    return "\n".join(lines)


def draw(tree: Tree, done: Search, steps: int) -> str:
    """Draw the tree and what was read by then as an SVG."""
    read = done.read[:steps]
    over = steps == len(done.read)
    shown = {page.number: [_cut(str(key), _LONGEST) for key in page.keys] for page in tree.pages}
    widths = {
        number: max(sum(len(text) * _LETTER + 14 for text in texts), 30.0)
        for number, texts in shown.items()
    }
    left: dict[int, float] = {}
    x = _GAP
    for leaf in tree.levels[0]:
        left[leaf.number] = x
        x += widths[leaf.number] + _GAP
    for level in tree.levels[1:]:
        end = 0.0
        for page in level:
            first, last = page.children[0], page.children[-1]
            middle = (left[first] + left[last] + widths[last]) / 2
            left[page.number] = max(end, middle - widths[page.number] / 2, _GAP)
            end = left[page.number] + widths[page.number] + _GAP
            x = max(x, end)
    height = len(tree.levels)
    top = {p.number: 34 + (height - 1 - n) * _ROW for n, lv in enumerate(tree.levels) for p in lv}
    parts = []
    for page in tree.pages:
        for place, child in enumerate(page.children):
            begin = left[page.number] + sum(
                len(text) * _LETTER + 14 for text in shown[page.number][:place]
            )
            begin += (len(shown[page.number][place]) * _LETTER + 14) / 2
            # A leaf that was reached from its neighbor was not reached from above.
            way = (page.number, child) in pairwise(read)
            parts.append(
                f'<line x1="{begin:g}" y1="{top[page.number] + 30:g}" '
                f'x2="{left[child] + widths[child] / 2:g}" y2="{top[child]:g}" '
                f'stroke="{ACCENT if way else LINE}" stroke-width="{2.5 if way else 1.2}"/>'
            )
    for before, after in pairwise(tree.levels[0]):
        way = before.number in read and after.number in read
        y = top[before.number] + 15
        parts.append(
            f'<line x1="{left[before.number] + widths[before.number]:g}" y1="{y:g}" '
            f'x2="{left[after.number]:g}" y2="{y:g}" '
            f'stroke="{ACCENT if way else LINE}" stroke-width="{2.5 if way else 1.2}"/>'
        )
    for page in tree.pages:
        here = page.number in read
        x0, y0 = left[page.number], top[page.number]
        order = f"read {read.index(page.number) + 1}" if here else "not read"
        parts.append(f"<g><title>{escape(' '.join(shown[page.number]))}: {order}</title>")
        parts.append(
            f'<rect x="{x0:g}" y="{y0:g}" width="{widths[page.number]:g}" height="30" rx="4" '
            f'fill="{_READ_FILL if here else _OBJECT_FILL}" '
            f'stroke="{ACCENT if here else LINE}" stroke-width="{2.5 if here else 1}"/>'
        )
        for key, text in zip(page.keys, shown[page.number], strict=True):
            cell = len(text) * _LETTER + 14
            wanted = over and here and not page.children and done.first <= key <= done.last  # type: ignore[operator]
            if wanted:
                parts.append(
                    f'<rect x="{x0 + 2:g}" y="{y0 + 3:g}" width="{cell - 4:g}" height="24" '
                    f'fill="{_FOUND_FILL}" stroke="{ACCENT}"/>'
                )
            parts.append(_text(x0 + cell / 2, y0 + 20, text, size=13, more='text-anchor="middle"'))
            x0 += cell
        if here:
            parts.append(_text(left[page.number], y0 - 5, order, size=12, fill=ACCENT, mono=False))
        parts.append("</g>")
    bottom = 34 + height * _ROW - 30
    said = caption(tree, done, steps)
    half = DIFFERENCES.index("A real index")
    for row, (text, color) in enumerate(
        [(said, INK), (DIFFERENCES[:half], GRAY), (DIFFERENCES[half:], GRAY)]
    ):
        parts.append(
            _text(_GAP, bottom + 20 * row, _cut(text, 150), size=13, fill=color, mono=False)
        )
        x = max(x, min(len(text), 150) * 6.9 + 2 * _GAP)
    tall = bottom + 54
    label = escape(" ".join(describe(tree, done, steps).split()), quote=True)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {x:g} {tall:g}" width="{x:g}" '
        f'height="{tall:g}" style="max-width:100%;height:auto" role="img" aria-label="{label}">'
        f'<title>{label}</title><rect width="{x:g}" height="{tall:g}" rx="8" fill="{PAPER}"/>'
        + "".join(parts)
        + "</svg>"
    )


class BTree(Figure):
    """A B-tree, two boxes for the keys to search for, and a slider over the pages read."""

    def __init__(self, keys: Sequence[Key], first: Key, last: Key) -> None:
        """Begin with this search."""
        if not keys or len(keys) > MAX_KEYS:
            raise ValueError(f"btree() draws from 1 to {MAX_KEYS} keys, not {len(keys)}.")
        self.tree = build(keys)
        self._text_keys = isinstance(keys[0], str)
        self.first, self.last = (
            widgets.Text(value=str(key), description=what, layout=widgets.Layout(width="16em"))
            for what, key in (("from", first), ("to", last))
        )
        self.back = widgets.Button(description="Previous page", tooltip="Go back one page")
        self.forward = widgets.Button(
            description="Next page", button_style="primary", tooltip="Read one more page"
        )
        self.slider = widgets.IntSlider(description="Pages", min=0, max=1)
        self.picture = widgets.HTML()
        self.current = search(self.tree, first, last)
        self.slider.max = len(self.current.read)
        for box in (self.first, self.last):
            box.observe(lambda _: self.search(), names="value")
        self.back.on_click(lambda _: self.go(-1))
        self.forward.on_click(lambda _: self.go(1))
        self.slider.observe(lambda _: self.show(), names="value")
        row = widgets.Layout(flex_flow="row wrap")
        super().__init__(
            [
                widgets.HBox([self.first, self.last], layout=row),
                widgets.HBox([self.back, self.forward, self.slider], layout=row),
                self.picture,
            ]
        )
        self.show()

    def _key(self, text: str) -> Key:
        if self._text_keys:
            return text
        return float(text) if "." in text else int(text)

    def search(self) -> None:
        """Search for what stands in the boxes now."""
        try:
            first, last = self._key(self.first.value), self._key(self.last.value)
        except ValueError:
            self.picture.value = f"<p>{'Both boxes take a number, such as 20.'}</p>"
            return
        self.current = search(self.tree, first, last)
        self.slider.max = len(self.current.read)
        self.slider.value = 0
        self.show()

    def go(self, steps: int) -> None:
        """Move some pages forward or back."""
        self.slider.value = min(max(self.slider.value + steps, 0), self.slider.max)

    def show(self) -> None:
        """Draw what was read by the step that the slider is on."""
        index = self.slider.value
        self.back.disabled = index == 0
        self.forward.disabled = index == self.slider.max
        self.picture.value = draw(self.tree, self.current, index)

    def as_text(self) -> str:
        """The whole search in words, and in what the figure differs from the real one."""
        return f"{describe(self.tree, self.current)}\n{DIFFERENCES}"

    def as_html(self) -> str:
        """The whole search, where no kernel draws it."""
        svg = draw(self.tree, self.current, len(self.current.read))
        return image(svg, describe(self.tree, self.current))


def btree(keys: Sequence[Key], first: Key | None = None, last: Key | None = None) -> BTree:
    """Show which pages of a small B-tree a search reads.

    Args:
        keys: The keys of the index, at most 64: numbers, or texts.
        first: The first key to search for; by default the one in the middle.
        last: The last one; by default the same.
    """
    ordered = sorted(keys)
    begin = first if first is not None else (ordered[len(ordered) // 2] if ordered else 0)
    return BTree(list(keys), begin, last if last is not None else begin)
