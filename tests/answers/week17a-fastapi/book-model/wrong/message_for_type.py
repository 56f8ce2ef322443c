# message: for people
# misconception: the type of an error is its message
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError


class Book(BaseModel):
    model_config = ConfigDict(extra="forbid")

    isbn: Annotated[str, Field(pattern="^[0-9]{13}$")]
    title: Annotated[str, Field(min_length=1, max_length=80)]
    price_cents: Annotated[int, Field(ge=1, le=20000, strict=True)]
    stock: Annotated[int, Field(ge=0)] = 0
    language: Literal["en", "fr", "de"] = "en"
    subtitle: str | None = None
    tags: list[str] = []


def book_errors(text: str) -> dict[str, str]:
    try:
        Book.model_validate_json(text)
    except ValidationError as error:
        return {".".join(str(p) for p in e["loc"]): e["msg"] for e in error.errors()}
    return {}
