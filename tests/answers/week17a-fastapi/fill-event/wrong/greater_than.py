# message: made wrong = ['seats']
# misconception: at least 1 is gt=1
from datetime import date
from typing import Annotated

from pydantic import BaseModel, Field


class Event(BaseModel):
    name: Annotated[str, Field(min_length=1)]
    seats: Annotated[int, Field(gt=1, lt=500)]
    starts: date
    speakers: list[str] = []
