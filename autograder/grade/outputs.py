"""What a cell showed, from messages that may lie, in the form that notebooks keep.

The messages are Jupyter's, and so is what becomes of them. Nothing of a message is kept but what
the format of notebooks knows, in the types that it demands.
"""

from collections.abc import Mapping
from typing import Any

from nbformat import NotebookNode

STREAMS = ("stdout", "stderr")


class Outputs:
    """The outputs of the cells of one notebook."""

    def __init__(self) -> None:
        """Start without a cell."""
        self._cell: list[NotebookNode] = []
        self._displays: dict[str, list[NotebookNode]] = {}
        self._clear_first = False

    def start(self) -> list[NotebookNode]:
        """Begin with a cell; what it shows appears in the list that is returned."""
        self._cell, self._clear_first = [], False
        return self._cell

    def write(self, name: str, text: str) -> None:
        """Add to a stream; what follows on itself is one output."""
        self._clear()
        last = self._cell[-1] if self._cell else None
        if last is not None and last.output_type == "stream" and last.name == name:
            last.text += text
        else:
            self._cell.append(NotebookNode(output_type="stream", name=name, text=text))

    def add(self, kind: Any, content: Any) -> None:
        """Add what a message says.

        Raises:
            ValueError: It is no message of this kind.
        """
        if not isinstance(content, dict):
            raise ValueError("no content")
        match kind:
            case "stream":
                name, text = content.get("name"), _text(content.get("text"))
                if name not in STREAMS:
                    raise ValueError("no stream")
                self.write(name, text)
            case "display_data" | "execute_result":
                self._show(kind, content)
            case "update_display_data":
                self._update(content)
            case "error":
                trace = content.get("traceback")
                lines = [_text(line) for line in trace] if isinstance(trace, list) else []
                named = {name: _text(content.get(name)) for name in ("ename", "evalue")}
                self._append(NotebookNode(output_type="error", traceback=lines, **named))
            case "clear_output":
                self._clear_first = True
                if content.get("wait") is not True:
                    self._clear()
            case _:
                raise ValueError("no output")

    def _show(self, kind: str, content: Mapping[str, Any]) -> None:
        made = NotebookNode(output_type=kind, data=_bundle(content), metadata=NotebookNode())
        if kind == "execute_result":
            count = content.get("execution_count")
            made.execution_count = count if type(count) is int and 0 <= count < 2**31 else None
        self._append(made)
        name = _display_id(content)
        if name:
            self._displays.setdefault(name, []).append(made)

    def _update(self, content: Mapping[str, Any]) -> None:
        for shown in self._displays.get(_display_id(content), ()):
            shown.data = _bundle(content)

    def _append(self, output: NotebookNode) -> None:
        self._clear()
        self._cell.append(output)

    def _clear(self) -> None:
        if self._clear_first:
            self._cell.clear()
            self._clear_first = False


def _text(value: Any) -> str:
    """A text that every file can hold."""
    if not isinstance(value, str):
        raise ValueError("no text")
    return value.encode("utf-8", "replace").decode("utf-8")


def _display_id(content: Mapping[str, Any]) -> str:
    transient = content.get("transient")
    name = transient.get("display_id") if isinstance(transient, dict) else None
    return name if isinstance(name, str) else ""


def _bundle(content: Mapping[str, Any]) -> NotebookNode:
    """The forms of an output, by type; JSON may have any value, the others are texts."""
    data = content.get("data")
    if not isinstance(data, dict):
        raise ValueError("no data")
    return NotebookNode(
        {
            _text(name): value if _is_json(name) else _joined(value)
            for name, value in data.items()
            if _is_json(name) or isinstance(value, str | list)
        }
    )


def _is_json(name: str) -> bool:
    return name == "application/json" or name.endswith("+json")


def _joined(value: str | list[Any]) -> str:
    return _text(value if isinstance(value, str) else "".join(map(_text, value)))
