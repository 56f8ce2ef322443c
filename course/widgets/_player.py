"""What the figures that step through a program share: the box, the buttons and the slider."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import ipywidgets as widgets

from course.widgets._figure import Figure


class StepPlayer(Figure):
    """A program to edit, a slider over its steps, and the picture of the chosen step.

    A figure says how to run a program and how to draw one of its steps.

    Attributes:
        current: The last run; it has its `steps`.
    """

    step_name = "step"
    start_name = "Run"
    start_tooltip = "Run the program above and show it step by step"

    def __init__(self, code: str, rows: int, width: str, more: Sequence[Any] = ()) -> None:
        """Run the program and show its beginning.

        Args:
            code: The program to begin with.
            rows: The height of its box, in lines.
            width: The width of its box, in CSS.
            more: What else the reader can choose, below the program.
        """
        self.program = widgets.Textarea(
            value=code.strip("\n"),
            description="Program",
            rows=rows,
            layout=widgets.Layout(width=f"min(100%, {width})"),
        )
        self.starting = widgets.Button(
            description=self.start_name, button_style="primary", tooltip=self.start_tooltip
        )
        self.back = widgets.Button(
            description=f"Previous {self.step_name}", tooltip=f"Go back one {self.step_name}"
        )
        self.forward = widgets.Button(
            description=f"Next {self.step_name}", tooltip="Run one more line"
        )
        self.slider = widgets.IntSlider(description="Step", min=0, max=0, continuous_update=True)
        self.picture = widgets.HTML()
        self.current = self.run(code)
        self.starting.on_click(lambda _: self.rerun())
        self.back.on_click(lambda _: self.go(-1))
        self.forward.on_click(lambda _: self.go(1))
        self.slider.observe(lambda _: self.show(), names="value")
        super().__init__(
            [
                self.program,
                *more,
                widgets.HBox(
                    [self.starting, self.back, self.forward, self.slider],
                    layout=widgets.Layout(flex_flow="row wrap"),
                ),
                self.picture,
            ]
        )
        self.slider.max = len(self.current.steps) - 1
        self.show()

    def run(self, code: str) -> Any:
        """Run a program; the result has its `steps`."""
        raise NotImplementedError

    def draw(self, index: int) -> str:
        """The picture of one step of the last run, as HTML."""
        raise NotImplementedError

    def rerun(self) -> None:
        """Run the program as it is in the box now and start at its beginning."""
        self.current = self.run(self.program.value)
        self.slider.value = 0
        self.slider.max = len(self.current.steps) - 1
        self.show()

    def go(self, steps: int) -> None:
        """Move some steps forward or back."""
        self.slider.value = min(max(self.slider.value + steps, 0), self.slider.max)

    def show(self) -> None:
        """Draw the step that the slider is on."""
        index = self.slider.value
        self.back.disabled = index == 0
        self.forward.disabled = index == self.slider.max
        self.picture.value = self.draw(index)


@dataclass(frozen=True)
class Drawing:
    """How a figure runs a program and draws it.

    Attributes:
        run: Runs a program; the result has its `steps`.
        draw: The picture of one step, as HTML.
        describe: All steps in words.
        draw_all: All steps as HTML, where no kernel draws them.
    """

    run: Callable[[str], Any]
    draw: Callable[[Any, int], str]
    describe: Callable[[Any], str]
    draw_all: Callable[[Any], str]


class ProgramFigure(StepPlayer):
    """A program that the reader can change, step by step."""

    def __init__(
        self, code: str, drawing: Drawing, max_lines: int, step_name: str = "step"
    ) -> None:
        """Begin with this program.

        Args:
            code: The program.
            drawing: How it is run and drawn.
            max_lines: How many lines it may have.
            step_name: What a step is called on the buttons.
        """
        self.drawing, self.step_name = drawing, step_name
        super().__init__(code, min(max_lines, code.strip("\n").count("\n") + 2), "40em")

    def run(self, code: str) -> Any:
        """Run a program."""
        return self.drawing.run(code)

    def draw(self, index: int) -> str:
        """Draw one step."""
        return self.drawing.draw(self.current, index)

    def as_text(self) -> str:
        """All steps in words."""
        return self.drawing.describe(self.current)

    def as_html(self) -> str:
        """All steps, where no kernel draws them."""
        return self.drawing.draw_all(self.current)
