"""HTML of which we do not know who wrote it, made harmless.

Also the formgrader of this repository shows what learners wrote through these filters; see
`nbgrader_config.py`.
"""

import re
from collections.abc import Iterator
from typing import Any

import bleach
from bleach.html5lib_shim import Filter
from bleach.sanitizer import Cleaner
from nbconvert.filters import strip_files_prefix

TAGS = frozenset(
    """a abbr b blockquote br caption code dd del details div dl dt em h1 h2 h3 h4 h5 h6 hr i img
    kbd li ol p pre s span strong sub summary sup table tbody td tfoot th thead tr tt u ul
    """.split()  # noqa: SIM905 -- a list of quoted names is harder to read
)
ATTRIBUTES = {
    "a": ("href",),
    "img": ("src", "alt", "width", "height"),
    "td": ("colspan", "rowspan", "align"),
    "th": ("colspan", "rowspan", "align"),
    "details": ("open",),
    "ol": ("start",),
}
# What Pygments calls the parts of a program; other classes could borrow the look of the page.
TOKENS = re.compile(r"highlight|[a-z]{1,2}\d?")
# Where a link may lead: away, by a click. A place beside the page is nothing that travels along.
AWAY = ("http:", "https:", "mailto:")


class _Settled(Filter):  # type: ignore[misc]
    """Leaves no picture that would be fetched or that has no words, and no link to nowhere."""

    def __iter__(self) -> Iterator[dict[str, Any]]:
        for token in super().__iter__():
            if token["type"] in ("StartTag", "EmptyTag"):
                data = token["data"]
                if token["name"] == "img":
                    alt = data.setdefault((None, "alt"), "picture")
                    if (None, "src") not in data:
                        yield {"type": "Characters", "data": f"[{alt or 'picture'}]"}
                        continue
                href = data.get((None, "href"), "")
                if href and not href.strip().lower().startswith(AWAY):
                    del data[None, "href"]
            yield token


def clean_html(element: str | bytes) -> str:
    """Take scripts, frames, forms, styles, strange links and remote pictures out of HTML.

    nbconvert's own filter, which this one takes the place of, would also take out
    paragraphs and headings.
    """
    text = element.decode(errors="replace") if isinstance(element, bytes) else str(element)
    # A new one each time: a cleaner keeps the state of its parser.
    cleaner = Cleaner(
        tags=TAGS,
        attributes=_allowed,
        protocols=[*bleach.ALLOWED_PROTOCOLS, "data"],
        strip=True,
        filters=[_Settled],
    )
    made: str = cleaner.clean(text)
    return made


def finished_markdown(element: str) -> str:
    """The last step of nbconvert for the HTML that it made of Markdown; and then clean it."""
    return clean_html(strip_files_prefix(element))


def _allowed(tag: str, name: str, value: str) -> bool:
    if tag == "img" and name == "src":
        # A picture of another machine would tell it who reads the page, and when.
        return value.startswith("data:image/")
    if value.lstrip().lower().startswith("data:"):
        return False  # a page in a link is data as well
    if name == "class":
        return all(map(TOKENS.fullmatch, value.split()))
    return name in ATTRIBUTES.get(tag, ()) or name == "title"
