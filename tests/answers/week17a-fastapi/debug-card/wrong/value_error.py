# message: stopped
# misconception: any ValueError is a ValidationError
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field


class GiftCard(BaseModel):
    model_config = ConfigDict(extra="forbid")

    code: Annotated[str, Field(min_length=2)]
    balance_cents: Annotated[int, Field(ge=0)]

    def pay(self, cents: int) -> None:
        if cents > self.balance_cents:
            raise ValueError("not enough")
        self.balance_cents -= cents
