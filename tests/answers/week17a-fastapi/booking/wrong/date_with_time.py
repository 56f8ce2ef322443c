# message: arrival and departure are dates
# misconception: a datetime is the type for a day
from datetime import datetime
from typing import Annotated, Self

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator


class Booking(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    guest: str
    rooms: Annotated[int, Field(ge=1, le=5)] = 1
    arrival: datetime
    departure: datetime

    @field_validator("guest")
    @classmethod
    def not_blank(cls, value: str) -> str:
        value = value.strip()
        if not value:
            raise ValueError("guest must not be blank")
        return value

    @model_validator(mode="after")
    def later(self) -> Self:
        if self.departure <= self.arrival:
            raise ValueError("departure must be after arrival")
        return self

    @property
    def nights(self) -> int:
        return (self.departure - self.arrival).days
