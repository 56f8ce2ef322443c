"""What the figures with a form share: boxes to write in, a button, and the picture below."""

from typing import Any

import ipywidgets as widgets

from course.widgets.calls import box

PAPER = "#fffdf8"
INK = "#22252a"
GRAY = "#5c636b"
ACCENT = "#a8380c"
GOOD = "#1d6b3f"
RULE = "#c9c4b8"
MARKED = "#fbe3d8"
MONO = "ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace"
CELL = f"padding:3px 10px;text-align:left;vertical-align:top;color:{INK};"
CODE = f"{CELL}font-family:{MONO};white-space:pre-wrap;overflow-wrap:break-word;"
MAX_SHOWN = 300


def cut(text: str) -> str:
    """A text that is not too long for a cell."""
    return text if len(text) <= MAX_SHOWN else f"{text[:MAX_SHOWN]} ..."


def title(text: str) -> str:
    """What stands above a part of a picture."""
    return f'<p style="margin:12px 0 4px;color:{GRAY};font-size:13px;font-weight:600">{text}</p>'


def table(label: str, heads: list[str], rows: list[str]) -> str:
    """A table whose rows are ready."""
    cells = "".join(
        f'<th scope="col" style="{CELL}font-weight:600;border-bottom:1px solid {RULE}">{head}</th>'
        for head in heads
    )
    return (
        f'<table aria-label="{label}" style="border-collapse:collapse;margin:0">'
        f'<tr style="background:{PAPER}">{cells}</tr>{"".join(rows)}</table>'
    )


class Form(widgets.VBox):  # type: ignore[misc]
    """Inputs, a button, and a picture of what became of them.

    A figure says how to draw, and what its text is where there are no pictures.
    """

    def __init__(self, inputs: list[Any], start_name: str, start_tooltip: str) -> None:
        """Show the picture of the first values.

        Args:
            inputs: The boxes, one below the other.
            start_name: What stands on the button.
            start_tooltip: What the button does.
        """
        self.starting = widgets.Button(
            description=start_name, button_style="primary", tooltip=start_tooltip
        )
        self.picture = widgets.HTML()
        self.starting.on_click(lambda _: self.show())
        super().__init__([*inputs, self.starting, self.picture])
        self.show()

    def draw(self) -> str:
        """The picture, as HTML."""
        raise NotImplementedError

    def describe(self) -> str:
        """The same as lines of plain text."""
        raise NotImplementedError

    def show(self) -> None:
        """Draw what is in the boxes now."""
        self.picture.value = box(self.draw())

    def _repr_mimebundle_(self, **kwargs: object) -> dict[str, Any]:
        """Add the picture, for a page without a kernel, to the live view."""
        bundle: dict[str, Any] = dict(super()._repr_mimebundle_(**kwargs) or {})
        bundle["text/plain"] = self.describe()
        bundle["text/html"] = self.picture.value
        return bundle
