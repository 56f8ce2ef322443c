# message: Unable to apply constraint
# misconception: min_length is for all values
from datetime import date
from typing import Annotated

from pydantic import BaseModel, Field


class Event(BaseModel):
    name: Annotated[str, Field(min_length=1)]
    seats: Annotated[int, Field(min_length=1, max_length=500)]
    starts: date
    speakers: list[str] = []
