from datetime import date
from typing import Annotated

from pydantic import AfterValidator, BaseModel, Field, model_validator


def not_blank(text: str) -> str:
    if text.isspace() or text == "":
        raise ValueError("guest must not be blank")
    return text.strip()


class Booking(BaseModel, frozen=True, extra="forbid"):
    guest: Annotated[str, AfterValidator(not_blank)]
    rooms: int = Field(default=1, ge=1, le=5)
    arrival: date
    departure: date

    @model_validator(mode="after")
    def check_days(self):
        if not self.arrival < self.departure:
            raise ValueError("departure must be after arrival")
        return self

    @property
    def nights(self):
        return self.departure.toordinal() - self.arrival.toordinal()
