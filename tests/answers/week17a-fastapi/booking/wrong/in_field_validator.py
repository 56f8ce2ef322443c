# message: It concerns two fields
# misconception: a field validator sees the other fields
from datetime import date
from typing import Annotated, Self

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator


class Booking(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    guest: str
    rooms: Annotated[int, Field(ge=1, le=5)] = 1
    arrival: date
    departure: date

    @field_validator("guest")
    @classmethod
    def tidy_guest(cls, value: str) -> str:
        name = value.strip()
        if not name:
            raise ValueError("guest must not be blank")
        return name

    @field_validator("departure")
    @classmethod
    def leaves_after_arriving(cls, value: date, info) -> date:
        if value <= info.data["arrival"]:
            raise ValueError("departure must be after arrival")
        return value

    @property
    def nights(self) -> int:
        return (self.departure - self.arrival).days
