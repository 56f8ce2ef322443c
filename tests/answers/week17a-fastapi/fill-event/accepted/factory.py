from datetime import date
from typing import Annotated

from pydantic import BaseModel, Field


class Event(BaseModel):
    name: Annotated[str, Field(min_length=1)]
    seats: Annotated[int, Field(ge=1, le=500)]
    starts: date
    speakers: list[str] = Field(default_factory=list)
