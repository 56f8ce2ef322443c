"""Cells of a graded notebook as HTML that a page can hold.

What learners wrote and printed arrives here; what leaves is escaped text, or HTML that was cleaned.
Much of a notebook is the same for everybody, so what was made once is kept.
"""

import base64
import binascii
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Literal

from markupsafe import Markup, escape
from nbconvert.filters import Highlight2HTML, strip_ansi
from nbconvert.filters.markdown_mistune import IPythonRenderer, MarkdownWithMath
from nbformat import NotebookNode

from autograder.report.clean import clean_html

# Longer texts are shown plainly: they are no lesson's, and the tools for these are slow with them.
LONGEST = 100_000
HINT = re.compile(
    r"<details>\s*<summary>(?P<title>.*?)</summary>(?P<text>.*?)</details>", re.DOTALL
)
IMAGES = ("image/png", "image/jpeg")
HIGHLIGHT = Highlight2HTML(pygments_lexer="ipython3")


@dataclass(frozen=True)
class Output:
    """One thing that a cell showed.

    Attributes:
        kind: `text` and `error` are escaped text, `html` is cleaned, `image` is the address of
            a picture that is in the page itself.
        content: What to put into the page.
    """

    kind: Literal["text", "error", "html", "image"]
    content: Markup


def markdown(text: str, attachments: Mapping[str, Any] | None = None) -> Markup:
    """Markdown as HTML, cleaned."""
    if len(text) > LONGEST:
        return Markup("<pre>{}</pre>").format(text)
    # Safe: `clean_html` has the last word.
    made = _markdown(text) if not attachments else _rendered(text, attachments)
    return Markup(made)


def code(source: str) -> Markup:
    """A program with the parts of its language marked; nothing for an empty one."""
    if not source.strip():
        return Markup()
    return _code(source) if len(source) <= LONGEST else Markup("<pre>{}</pre>").format(source)


def hints(prompt: str) -> tuple[tuple[str, Markup], ...]:
    """The hints of a prompt: the title and the text of each."""
    return tuple((m["title"].strip(), markdown(m["text"].strip())) for m in HINT.finditer(prompt))


def heading(text: str) -> str:
    """The first heading of a Markdown text, without its signs; empty when there is none."""
    found = re.search(r"^#+[ \t]*(.*)$", text, re.MULTILINE)
    return re.sub(r"[`*]", "", found[1]).strip() if found else ""


def outputs(cell: NotebookNode) -> tuple[Output, ...]:
    """What a cell showed, each in the richest form that a page can hold."""
    found = (_output(output) for output in cell.get("outputs", ()))
    return tuple(output for output in found if output and output.content.strip())


def printed(cell: NotebookNode) -> str:
    """What a cell printed, as plain text."""
    streams = (out for out in cell.get("outputs", ()) if out.output_type == "stream")
    return str(strip_ansi("".join(_text(out.get("text")) for out in streams))).strip("\n")


def errors(cell: NotebookNode) -> tuple[str, ...]:
    """The errors of a cell, as plain text."""
    return tuple(
        strip_ansi("\n".join(map(_text, out.get("traceback") or ()))).strip()
        for out in cell.get("outputs", ())
        if out.output_type == "error"
    )


def _output(output: NotebookNode) -> Output | None:
    match output.output_type:
        case "stream":
            return Output("text", escape(strip_ansi(_text(output.get("text")))))
        case "error":
            lines = "\n".join(map(_text, output.get("traceback") or ()))
            return Output("error", escape(strip_ansi(lines)))
        case "display_data" | "execute_result":
            return _displayed(output.get("data") or {})
    return None


def _displayed(data: Mapping[str, Any]) -> Output | None:
    if "text/html" in data:
        return Output("html", Markup(clean_html(_text(data["text/html"]))))
    if "text/markdown" in data:
        return Output("html", markdown(_text(data["text/markdown"])))
    for kind in IMAGES:
        if kind in data and (picture := _base64(data[kind])):
            return Output("image", Markup(f"data:{kind};base64,{picture}"))
    for kind in ("text/plain", "text/latex"):
        if kind in data:
            return Output("text", escape(strip_ansi(_text(data[kind]))))
    return None


def _base64(value: Any) -> str:
    """A picture, as far as it is one: nothing but the letters of Base64."""
    try:
        found = base64.b64decode("".join(_text(value).split()), validate=True)
        return base64.b64encode(found).decode()
    except (binascii.Error, ValueError):
        return ""


def _text(value: Any) -> str:
    if isinstance(value, Sequence) and not isinstance(value, str):
        return "".join(part for part in value if isinstance(part, str))
    return value if isinstance(value, str) else ""


@lru_cache(maxsize=4096)
def _markdown(text: str) -> str:
    return _rendered(text, {})


def _rendered(text: str, attachments: Mapping[str, Any]) -> str:
    renderer = IPythonRenderer(
        escape=False, attachments=dict(attachments), exclude_anchor_links=True
    )
    try:
        made = MarkdownWithMath(renderer=renderer).render(text)
    except Exception:
        # It may be anything at all; then the text itself is better than no page.
        return str(Markup("<pre>{}</pre>").format(text))
    return clean_html(made)


@lru_cache(maxsize=4096)
def _code(source: str) -> Markup:
    return Markup(HIGHLIGHT(source))
