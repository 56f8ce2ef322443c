from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field


class GiftCard(BaseModel):
    model_config = ConfigDict(extra="forbid")

    code: Annotated[str, Field(min_length=2)]
    balance_cents: Annotated[int, Field(ge=0)]

    def pay(self, cents: int) -> None:
        rest = self.balance_cents - cents
        checked = GiftCard(code=self.code, balance_cents=rest)
        self.balance_cents = checked.balance_cents
