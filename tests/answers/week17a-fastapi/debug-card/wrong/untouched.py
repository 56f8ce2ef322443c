# message: a field is checked when the object is made
# misconception: limits hold for ever
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field


class GiftCard(BaseModel):
    model_config = ConfigDict(extra="forbid")

    code: Annotated[str, Field(min_length=2)]
    balance_cents: Annotated[int, Field(ge=0)]

    def pay(self, cents: int) -> None:
        self.balance_cents -= cents
