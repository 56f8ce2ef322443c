# message: the validator of guest returns the text
# misconception: a validator only checks
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

    @model_validator(mode="after")
    def leaves_after_arriving(self) -> Self:
        if self.departure <= self.arrival:
            raise ValueError("departure must be after arrival")
        return self

    @property
    def nights(self) -> int:
        return (self.departure - self.arrival).days
