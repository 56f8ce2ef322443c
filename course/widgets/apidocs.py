"""The documentation page of an application, drawn from the `openapi.json` that it makes itself.

FastAPI's own page at `/docs` loads its script from the internet. This figure needs none: it shows
what the application says about its operations, their parameters, their bodies and its models.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from typing import Any

from course.widgets._form import CELL, CODE, table, title
from course.widgets._look import ACCENT, GRAY, PAPER, RULE, box

# Models that FastAPI adds by itself, for its 422.
ITS_OWN = ("HTTPValidationError", "ValidationError")


@dataclass(frozen=True)
class Row:
    """A parameter of an operation, or a field of a model."""

    name: str
    place: str
    kind: str
    needed: bool


def kind_of(schema: dict[str, Any]) -> str:
    """The type that a schema describes, with its limits, in words."""
    if "$ref" in schema:
        return str(schema["$ref"]).rsplit("/", 1)[-1]
    if "anyOf" in schema:
        return " or ".join(kind_of(one) for one in schema["anyOf"])
    if schema.get("type") == "array":
        text = f"array of {kind_of(schema.get('items', {}))}"
    else:
        text = str(schema.get("type", "anything"))
    words = {
        "minimum": "≥ {}",
        "exclusiveMinimum": "> {}",
        "maximum": "≤ {}",
        "exclusiveMaximum": "< {}",
        "minLength": "at least {} long",
        "maxLength": "at most {} long",
        "pattern": "like {}",
        "format": "{}",
    }
    limits = [said.format(_plain(schema[key])) for key, said in words.items() if key in schema]
    if "enum" in schema:
        limits.append("one of " + ", ".join(map(str, schema["enum"])))
    if "default" in schema and schema["default"] is not None:
        limits.append(f"default {schema['default']}")
    return ", ".join([text, *limits])


def _plain(limit: Any) -> Any:
    return int(limit) if isinstance(limit, float) and limit.is_integer() else limit


def operations(document: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Every method and path of an OpenAPI document, with what it says of them."""
    for path, by_method in document.get("paths", {}).items():
        for method, operation in by_method.items():
            yield method.upper(), path, operation


def parameters(operation: dict[str, Any]) -> list[Row]:
    """The parameters of an operation; its body is the last one."""
    rows = [
        Row(one["name"], one["in"], kind_of(one.get("schema", {})), one.get("required", False))
        for one in operation.get("parameters", [])
    ]
    if body := operation.get("requestBody"):
        kinds = [kind_of(one.get("schema", {})) for one in body["content"].values()]
        rows.append(Row("(the body)", "body", ", ".join(kinds), body.get("required", False)))
    return rows


def fields(schema: dict[str, Any]) -> list[Row]:
    """The fields of a model."""
    needed = schema.get("required", [])
    return [
        Row(name, "", kind_of(one), name in needed)
        for name, one in schema.get("properties", {}).items()
    ]


def models(document: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """The models of a document that are the application's own."""
    found = document.get("components", {}).get("schemas", {})
    return {name: schema for name, schema in found.items() if name not in ITS_OWN}


def describe(document: dict[str, Any]) -> str:
    """Give the page as lines of plain text."""
    rows = [f"{document['info']['title']} {document['info']['version']}"]
    for method, path, operation in operations(document):
        rows.append(f"{method} {path}: {operation.get('summary', '')}")
        rows += [f"    {_line(one)}" for one in parameters(operation)]
        rows.append(f"    answers: {', '.join(operation.get('responses', {}))}")
    for name, schema in models(document).items():
        rows.append(f"model {name}")
        rows += [f"    {_line(one)}" for one in fields(schema)]
    return "\n".join(rows)


def _line(one: Row) -> str:
    place = f" ({one.place})" if one.place else ""
    return f"{one.name}{place}: {one.kind}, {_needed(one)}"


def _needed(one: Row) -> str:
    return "required" if one.needed else "optional"


def _rows(rows: list[Row], label: str, with_place: bool) -> str:
    lines = []
    for one in rows:
        place = f'<td style="{CELL}">{escape(one.place)}</td>' if with_place else ""
        color = ACCENT if one.needed else GRAY
        lines.append(
            f'<tr style="background:{PAPER}"><td style="{CODE}">{escape(one.name)}</td>{place}'
            f'<td style="{CELL}">{escape(one.kind)}</td>'
            f'<td style="{CELL}color:{color}">{_needed(one)}</td></tr>'
        )
    return table(escape(label), ["Name", *(["In the"] if with_place else []), "Type", ""], lines)


def draw(document: dict[str, Any]) -> str:
    """Draw the page as HTML; each operation opens by a click or the Enter key."""
    fold = f"border:1px solid {RULE};border-radius:6px;margin:0 0 6px;padding:4px 10px"
    parts = [
        f'<p style="margin:0 0 8px"><span style="font-size:17px;font-weight:600">'
        f"{escape(document['info']['title'])}</span> "
        f'<span style="color:{GRAY}">{escape(document["info"]["version"])}</span></p>'
    ]
    for method, path, operation in operations(document):
        rows = parameters(operation)
        said = escape(str(operation.get("description", "")))
        inside = f'<p style="margin:6px 0">{said}</p>' if said else ""
        inside += _rows(rows, f"{method} {path}", True) if rows else "<p>No parameters.</p>"
        answers = ", ".join(
            f"{code} ({one.get('description', '')})"
            for code, one in operation.get("responses", {}).items()
        )
        parts.append(
            f'<details style="{fold}"><summary style="cursor:pointer"><code style="color:{ACCENT};'
            f'font-weight:600">{method}</code> <code>{escape(path)}</code> '
            f'<span style="color:{GRAY}">{escape(operation.get("summary", ""))}</span></summary>'
            f'{inside}<p style="margin:6px 0;color:{GRAY}">Answers: {escape(answers)}</p></details>'
        )
    if own := models(document):
        parts.append(title("Models"))
    for name, schema in own.items():
        parts.append(
            f'<details style="{fold}"><summary style="cursor:pointer"><code>{escape(name)}</code>'
            f"</summary>{_rows(fields(schema), name, False)}</details>"
        )
    return box("".join(parts))


class ApiDocs:
    """The page of one application."""

    def __init__(self, document: dict[str, Any]) -> None:
        """Take an OpenAPI document."""
        self.document = document

    def _repr_mimebundle_(self, **kwargs: object) -> dict[str, str]:
        """The page as HTML, and as text."""
        return {"text/html": draw(self.document), "text/plain": describe(self.document)}


def api_docs(app: Any) -> ApiDocs:
    """Show the documentation of a FastAPI application.

    Args:
        app: The application, whose `openapi()` is the whole source of what is shown.
    """
    return ApiDocs(app.openapi())
