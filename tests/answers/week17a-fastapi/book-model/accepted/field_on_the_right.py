import json
from typing import Literal

from pydantic import BaseModel, Field, ValidationError


class Book(BaseModel, extra="forbid"):
    isbn: str = Field(pattern=r"^[0-9]+$", min_length=13, max_length=13)
    title: str = Field(min_length=1, max_length=80)
    price_cents: int = Field(ge=1, le=20000, strict=True)
    stock: int = Field(0, ge=0)
    language: Literal["en", "fr", "de"] = "en"
    subtitle: str | None = None
    tags: list[str] = Field(default_factory=list)


def book_errors(text: str) -> dict[str, str]:
    found = {}
    try:
        Book.model_validate_json(text)
    except ValidationError as error:
        for one in json.loads(error.json()):
            place = ".".join(str(part) for part in one["loc"])
            found[place] = one["type"]
    return found
