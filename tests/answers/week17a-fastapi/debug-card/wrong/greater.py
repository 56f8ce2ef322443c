# message: a balance of exactly 0 is fine
# misconception: at least 0 is gt=0
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field


class GiftCard(BaseModel):
    model_config = ConfigDict(extra="forbid", validate_assignment=True)

    code: Annotated[str, Field(min_length=2)]
    balance_cents: Annotated[int, Field(gt=0)]

    def pay(self, cents: int) -> None:
        self.balance_cents -= cents
