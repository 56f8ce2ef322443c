# message: starts is a date and no text
# misconception: a date in JSON is a text, so the field is one
from datetime import date
from typing import Annotated

from pydantic import BaseModel, Field


class Event(BaseModel):
    name: Annotated[str, Field(min_length=1)]
    seats: Annotated[int, Field(ge=1, le=500)]
    starts: str
    speakers: list[str] = []
