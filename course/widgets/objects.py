"""The figure of classes and objects: what a class holds, what each object holds, where self points.

`objects(code)` shows a short program that the reader may change, and draws one picture per
step: the program, the names (those of a running method in a box of their own, with `self`),
the objects with their attributes, and the classes with their methods.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from html import escape
from typing import Any

from course.widgets._figure import image
from course.widgets._look import ACCENT, GRAY, INK, LINE, MONO, PAPER, SANS
from course.widgets._player import StepPlayer
from course.widgets._recording import MAX_LINES, recorded

_NAME_FILL = "#e6eefb"
_SELF_FILL = "#e2f1e4"
_OBJECT_FILL = "#fdf0cf"
_LIST_FILL = "#f4f1e8"
_CLASS_FILL = "#ece4f7"
_CURRENT_FILL = "#fbe3d8"

_MARGIN = 16
_TOP = 46
_CODE_ROW = 22
_ROW = 24
_HEAD = 24
_GAP = 14
_LETTER = 8.2
_BETWEEN = 84  # room for the arrows between two columns


@dataclass(frozen=True)
class Shown:
    """What a name or an attribute stands for: a text, or the number of an object."""

    text: str = ""
    ref: int = 0


Rows = tuple[tuple[str, Shown], ...]


@dataclass(frozen=True)
class Frame:
    """The names of the program (title "") or of a running function."""

    title: str
    names: Rows = ()


@dataclass(frozen=True)
class Box:
    """An object: of a class of the program, with its attributes, or a list, dict or set."""

    label: str
    of_class: str = ""
    rows: Rows = ()
    text: str = ""


@dataclass(frozen=True)
class ClassBox:
    """A class: its methods, and the attributes that stand in the class itself."""

    name: str
    parents: str = ""
    methods: tuple[str, ...] = ()
    rows: Rows = ()


@dataclass(frozen=True)
class Step:
    """What there was at one step."""

    kind: str
    line: int
    says: str = ""
    frames: tuple[Frame, ...] = ()
    objects: dict[int, Box] = field(default_factory=dict)
    classes: tuple[ClassBox, ...] = ()
    printed: str = ""


@dataclass(frozen=True)
class Run:
    """A program and what happened when it ran."""

    code: str
    steps: tuple[Step, ...]
    error: str = ""


def _rows(rows: list[list[Any]]) -> Rows:
    return tuple((name, Shown(shown.get("text", ""), shown.get("ref", 0))) for name, shown in rows)


def run(code: str) -> Run:
    """Run a short program in a process of its own and record its steps."""
    code = code.strip("\n")
    start = Step("start", 0)
    result = recorded(code, "_inspector.py")
    if isinstance(result, str):
        return Run(code, (start,), result)
    steps = [
        Step(
            kind=step["kind"],
            line=step["line"],
            says=step["says"],
            frames=tuple(Frame(one["name"], _rows(one["names"])) for one in step["frames"]),
            objects={
                int(number): Box(
                    one["label"], one["class"], _rows(one["rows"]), one.get("text", "")
                )
                for number, one in step["objects"].items()
            },
            classes=tuple(
                ClassBox(one["name"], one["parents"], tuple(one["methods"]), _rows(one["rows"]))
                for one in step["classes"]
            ),
            printed=step["printed"],
        )
        for step in result["steps"]
    ]
    return Run(code, (start, *steps), result["error"])


def _cut(text: str, length: int) -> str:
    """Shorten a text, saying with an ellipsis that it was longer."""
    return text if len(text) <= length else text[: length - 1] + "…"


def _value(step: Step, shown: Shown) -> str:
    """A value in words."""
    if not shown.ref:
        return shown.text
    box = step.objects.get(shown.ref)
    return box.label if box is not None else "an object"


def _to(step: Step, shown: Shown, now: str = "") -> str:
    if shown.ref:
        return f"{now}points to {_value(step, shown)}"
    return f"is {now}{shown.text}"


def _news(before: Step, now: Step) -> list[str]:
    """What a step has changed, in words."""
    old_classes = {one.name: one for one in before.classes}
    news = [
        f"the class {one.name} is made; there is no object of it yet"
        for one in now.classes
        if one.name not in old_classes
    ]
    old_frames = {frame.title: dict(frame.names) for frame in before.frames}
    for frame in now.frames:
        old = old_frames.get(frame.title, {})
        news += [
            f"{name} {_to(now, shown, 'now ')}"
            for name, shown in frame.names
            if old.get(name) != shown
        ]
    for number, box in now.objects.items():
        was = before.objects.get(number)
        attributes = dict(was.rows) if was is not None else {}
        if box.of_class:
            news += [
                f"{name} of {box.label} {_to(now, shown, 'now ' if name in attributes else '')}"
                for name, shown in box.rows
                if was is not None and attributes.get(name) != shown
            ]
        elif was is not None and was.text != box.text:
            news.append(f"{box.label} itself changed to {box.text}")
    for cls in now.classes:
        old_rows = dict(old_classes[cls.name].rows) if cls.name in old_classes else dict(cls.rows)
        news += [
            f"{name} of the class {cls.name} {_to(now, shown)}"
            for name, shown in cls.rows
            if old_rows.get(name) != shown
        ]
    return news


def caption(run: Run, index: int) -> str:
    """Say in one sentence what a step has done."""
    if index == 0:
        return "Before line 1: there are no classes, no objects and no names yet."
    before, now = run.steps[index - 1], run.steps[index]
    if now.says:
        return now.says
    news = _news(before, now)
    printed = now.printed[len(before.printed) :].strip()
    if printed:
        news.append(f"printed {' / '.join(printed.splitlines())}")
    return f"After line {now.line}: {', '.join(news) or 'nothing changes'}."


def describe(run: Run, index: int) -> str:
    """Give the picture of a step as lines of plain text."""
    step = run.steps[index]
    lines = [caption(run, index)]
    for cls in step.classes:
        parents = f" (a kind of {cls.parents})" if cls.parents else ""
        lines.append(f"  class {cls.name}{parents}: {', '.join(cls.methods) or 'no methods'}")
        lines += [f"    {name} -> {_value(step, shown)}" for name, shown in cls.rows]
    for frame in step.frames:
        where = f"in {frame.title}: " if frame.title else ""
        lines += [f"  {where}{name} -> {_value(step, shown)}" for name, shown in frame.names]
    for box in step.objects.values():
        if box.of_class:
            inside = ", ".join(f"{name} = {_value(step, shown)}" for name, shown in box.rows)
            lines.append(f"  {box.label}: {inside or 'no attributes'}")
        else:
            lines.append(f"  {box.label}: {box.text}")
    if run.error and index == len(run.steps) - 1:
        lines.append(run.error)
    return "\n".join(lines)


def _text(
    x: float, y: float, text: str, *, size: int = 14, fill: str = INK, mono: bool = True
) -> str:
    family = MONO if mono else SANS
    return (
        f'<text x="{x:g}" y="{y:g}" font-family="{family}" font-size="{size}" fill="{fill}" '
        f'xml:space="preserve">{escape(text)}</text>'
    )


def _rect(x: float, y: float, width: float, height: float, fill: str, line: str) -> str:
    return (
        f'<rect x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}" rx="6" '
        f'fill="{fill}" stroke="{line}"/>'
    )


def _arrow(x1: float, y1: float, x2: float, y2: float, color: str, *, dashed: bool = False) -> str:
    """Draw an arrow to the right that leaves and arrives level."""
    tip = x2 - 9
    bend = (tip - x1) / 2
    more = ' stroke-dasharray="5 4"' if dashed else ""
    return (
        f'<path d="M {x1:g} {y1:g} C {x1 + bend:g} {y1:g}, {tip - bend:g} {y2:g}, {tip:g} {y2:g}" '
        f'fill="none" stroke="{color}" stroke-width="1.6"{more}/>'
        f'<polygon points="{x2:g},{y2:g} {tip:g},{y2 - 5:g} {tip:g},{y2 + 5:g}" fill="{color}"/>'
    )


def _back_arrow(x1: float, y1: float, x2: float, y2: float, out: float, color: str) -> str:
    """Draw an arrow that leaves to the right (or arrives from there) and points to the left."""
    tip = x2 + 9
    edge = max(x1, x2) + out
    if x1 > x2 + 40:
        bend = (x1 - tip) / 2
        path = f"M {x1:g} {y1:g} C {x1 - bend:g} {y1:g}, {tip + bend:g} {y2:g}, {tip:g} {y2:g}"
    else:
        path = f"M {x1:g} {y1:g} C {edge:g} {y1:g}, {edge:g} {y2:g}, {tip:g} {y2:g}"
    return (
        f'<path d="{path}" fill="none" stroke="{color}" stroke-width="1.6"/>'
        f'<polygon points="{x2:g},{y2:g} {tip:g},{y2 - 5:g} {tip:g},{y2 + 5:g}" fill="{color}"/>'
    )


class _Layout:
    """Where things stand in all pictures of a run, so that they do not jump about."""

    def __init__(self, run: Run) -> None:
        steps = run.steps
        longest = max((len(_cut(line, 44)) for line in run.code.splitlines()), default=0)
        self.code_width = max(110.0, 30 + longest * _LETTER + 10)
        self.names_x = _MARGIN + self.code_width + 24
        names = [len(self.name(n, s)) for one in steps for f in one.frames for n, s in f.names]
        titles = [len(frame.title) + 9 for one in steps for frame in one.frames]
        self.names_width = max([110.0, *(n * _LETTER + 24 for n in [*names, *titles])])
        self.objects_x = self.names_x + self.names_width + _BETWEEN
        rows = [
            len(self.name(name, shown))
            for one in steps
            for box in one.objects.values()
            for name, shown in box.rows
            if box.of_class
        ]
        texts = [len(box.text) for one in steps for box in one.objects.values()]
        self.objects_width = max([150.0, *(n * _LETTER + 24 for n in [*rows, *texts])])
        self.classes_x = self.objects_x + self.objects_width + _BETWEEN
        inside = [
            length
            for one in steps
            for cls in one.classes
            for length in (
                *(len(method) for method in cls.methods),
                *(len(self.name(name, shown)) for name, shown in cls.rows),
                len(self.class_title(cls)),
            )
        ]
        self.classes_width = max([150.0, *(n * _LETTER + 24 for n in inside)])
        self.width = self.classes_x + self.classes_width + _MARGIN
        code = len(run.code.splitlines()) * _CODE_ROW
        self.height = _TOP + max(
            code,
            *(
                max(
                    sum(self.frame_height(frame) + _GAP for frame in one.frames),
                    sum(self.box_height(box) + _GAP for box in one.objects.values()),
                    sum(self.class_height(cls) + _GAP for cls in one.classes),
                )
                for one in steps
            ),
        )

    @staticmethod
    def name(name: str, shown: Shown) -> str:
        """A row of a box: a name alone where an arrow says the rest."""
        return name if shown.ref else f"{name} = {_cut(shown.text, 24)}"

    @staticmethod
    def class_title(cls: ClassBox) -> str:
        """The head of a class."""
        return f"class {cls.name}" + (f", a kind of {cls.parents}" if cls.parents else "")

    @staticmethod
    def frame_height(frame: Frame) -> float:
        """How high the box of a frame is."""
        return _HEAD + max(1, len(frame.names)) * _ROW + 4

    @staticmethod
    def box_height(box: Box) -> float:
        """How high the box of an object is."""
        return _HEAD + (max(1, len(box.rows)) if box.of_class else 1) * _ROW + 4

    @staticmethod
    def class_height(cls: ClassBox) -> float:
        """How high the box of a class is."""
        return _HEAD + max(1, len(cls.methods) + len(cls.rows)) * _ROW + 4


def _code_column(run: Run, step: Step, width: float) -> list[str]:
    parts = [_text(_MARGIN, 28, "Program", size=13, fill=GRAY, mono=False)]
    for number, line in enumerate(run.code.splitlines(), start=1):
        y = _TOP + (number - 1) * _CODE_ROW
        if number == step.line:
            parts.append(_rect(_MARGIN - 6, y, width + 6, _CODE_ROW, _CURRENT_FILL, _CURRENT_FILL))
        parts.append(_text(_MARGIN, y + 16, f"{number:>2}", fill=GRAY))
        parts.append(_text(_MARGIN + 30, y + 16, _cut(line, 44)))
    return parts


def draw(run: Run, index: int) -> str:
    """Draw the picture of a step as an SVG."""
    step, layout = run.steps[index], _Layout(run)
    before = run.steps[index - 1] if index else Step("start", 0)
    old = {(frame.title, name): shown for frame in before.frames for name, shown in frame.names}
    parts = _code_column(run, step, layout.code_width)
    heads = [
        (layout.names_x, "Names"),
        (layout.objects_x, "Objects"),
        (layout.classes_x, "Classes"),
    ]
    parts += [_text(x, 28, title, size=13, fill=GRAY, mono=False) for x, title in heads]
    arrows: list[str] = []

    # Objects first, so that the arrows know where they stand.
    left, right = layout.objects_x, layout.objects_x + layout.objects_width
    tops: dict[int, float] = {}
    y: float = _TOP
    for number, box in step.objects.items():
        tops[number] = y
        y += layout.box_height(box) + _GAP
    class_tops: dict[str, float] = {}
    y = _TOP
    for cls in step.classes:
        class_tops[cls.name] = y
        y += layout.class_height(cls) + _GAP

    for number, box in step.objects.items():
        top, was = tops[number], before.objects.get(number)
        changed = was is not None and was != box
        fill = _OBJECT_FILL if box.of_class else _LIST_FILL
        parts.append(
            f"<g><title>{escape(box.label)}</title>"
            + _rect(
                left,
                top,
                layout.objects_width,
                layout.box_height(box),
                fill,
                ACCENT if changed or was is None else LINE,
            )
            + _text(left + 10, top + 16, box.label, size=12, fill=GRAY, mono=False)
        )
        if box.of_class:
            attributes = dict(was.rows) if was is not None else {}
            for row, (name, shown) in enumerate(box.rows):
                line = top + _HEAD + row * _ROW
                new = attributes.get(name) != shown
                parts.append(
                    _text(
                        left + 10,
                        line + 16,
                        layout.name(name, shown),
                        fill=ACCENT if new else INK,
                    )
                )
                if shown.ref in tops:
                    arrows.append(
                        _back_arrow(right, line + 11, right, tops[shown.ref] + 14, 42, LINE)
                    )
            if not box.rows:
                parts.append(_text(left + 10, top + _HEAD + 15, "no attributes", size=12))
            if box.of_class in class_tops:
                arrows.append(
                    _arrow(
                        right,
                        top + 12,
                        layout.classes_x,
                        class_tops[box.of_class] + 12,
                        GRAY,
                        dashed=True,
                    )
                )
        else:
            color = ACCENT if changed else INK
            parts.append(_text(left + 10, top + _HEAD + 15, _cut(box.text, 34), fill=color))
            for _, shown in box.rows:
                if shown.ref in tops:
                    arrows.append(
                        _back_arrow(right, top + _HEAD + 10, right, tops[shown.ref] + 22, 30, LINE)
                    )
        parts.append("</g>")

    for cls in step.classes:
        top = class_tops[cls.name]
        x = layout.classes_x
        parts.append(
            f"<g><title>{escape(layout.class_title(cls))}</title>"
            + _rect(x, top, layout.classes_width, layout.class_height(cls), _CLASS_FILL, LINE)
            + _text(x + 10, top + 16, layout.class_title(cls), size=12, fill=GRAY, mono=False)
        )
        row = 0
        for name, shown in cls.rows:
            line = top + _HEAD + row * _ROW
            parts.append(_text(x + 10, line + 16, layout.name(name, shown)))
            if shown.ref in tops:
                arrows.append(_back_arrow(x, line + 11, right, tops[shown.ref] + 14, 0, LINE))
            row += 1
        for method in cls.methods:
            parts.append(_text(x + 10, top + _HEAD + row * _ROW + 16, method))
            row += 1
        if not row:
            parts.append(_text(x + 10, top + _HEAD + 15, "no methods", size=12))
        parts.append("</g>")

    y = _TOP
    for frame in step.frames:
        height = layout.frame_height(frame)
        title = f"names in {frame.title}" if frame.title else "names of the program"
        fill = _SELF_FILL if frame.title else _NAME_FILL
        parts.append(
            f"<g><title>{escape(title)}</title>"
            + _rect(layout.names_x, y, layout.names_width, height, fill, LINE)
            + _text(layout.names_x + 10, y + 16, title, size=12, fill=GRAY, mono=False)
        )
        for row, (name, shown) in enumerate(frame.names):
            line = y + _HEAD + row * _ROW
            new = old.get((frame.title, name)) != shown
            color = ACCENT if new else LINE
            text = layout.name(name, shown)
            parts.append(_text(layout.names_x + 10, line + 16, text, fill=ACCENT if new else INK))
            if shown.ref in tops:
                start = layout.names_x + layout.names_width
                arrows.append(_arrow(start, line + 11, left, tops[shown.ref] + 12, color))
        if not frame.names:
            parts.append(_text(layout.names_x + 10, y + _HEAD + 15, "none yet", size=12))
        parts.append("</g>")
        y += height + _GAP

    notes = [line for line in step.printed.splitlines() if line.strip()]
    below = [(f"Printed: {_cut(' / '.join(notes), 100)}", INK)] if notes else []
    below.append((_cut(caption(run, index), 140), INK))
    if run.error and index == len(run.steps) - 1:
        below.append((_cut(run.error, 140), ACCENT))
    width = max(layout.width, *(len(text) * 7.1 + 2 * _MARGIN for text, _ in below))
    height = layout.height + 14 + len(below) * 22 + 8
    for row, (text, color) in enumerate(below):
        y = layout.height + 24 + row * 22
        parts.append(_text(_MARGIN, y, text, size=13, fill=color, mono=False))
    label = escape(describe(run, index).replace("\n", " "), quote=True)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}" '
        f'width="{width:g}" height="{height:g}" style="max-width:100%;height:auto" '
        f'role="img" aria-label="{label}">'
        f"<title>{label}</title>"
        f'<rect width="{width:g}" height="{height:g}" rx="8" fill="{PAPER}"/>'
        + "".join(parts)
        + "".join(arrows)
        + "</svg>"
    )


class ObjectsFigure(StepPlayer):
    """The classes and objects of a program that the reader can change, step by step."""

    start_name = "Draw"
    start_tooltip = "Run the program above and draw it step by step"

    def __init__(self, code: str) -> None:
        """Begin with this program."""
        super().__init__(code, min(MAX_LINES, code.strip("\n").count("\n") + 2), "40em")

    def run(self, code: str) -> Run:
        """Run a program."""
        return run(code)

    def draw(self, index: int) -> str:
        """Draw one step."""
        return draw(self.current, index)

    def as_text(self) -> str:
        """All that it shows, in words."""
        return describe(self.current, len(self.current.steps) - 1)

    def as_html(self) -> str:
        """All that it shows, where no kernel draws it."""
        return image(self.draw(len(self.current.steps) - 1), self.as_text())


def objects(code: str) -> ObjectsFigure:
    """Show the classes and objects of a short program, and where `self` points in each call.

    Args:
        code: The program, at most 30 lines; the reader can change it.
    """
    return ObjectsFigure(code)
