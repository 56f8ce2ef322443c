"""What the figures with a form share: boxes to write in, a button, and the picture below."""

from typing import Any

import ipywidgets as widgets

from course.widgets._figure import Figure
from course.widgets._look import GRAY, INK, MONO, PAPER, RULE, box

GOOD = "#1d6b3f"
MARKED = "#fbe3d8"
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


class Form(Figure):
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

    def show(self) -> None:
        """Draw what is in the boxes now."""
        self.picture.value = box(self.draw())

    def as_html(self) -> str:
        """The picture, where no kernel draws it."""
        return str(self.picture.value)
