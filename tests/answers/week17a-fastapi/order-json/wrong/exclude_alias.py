# message: exclude leaves the zip code out
# misconception: exclude takes the names of the JSON
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

BOTH_NAMES = ConfigDict(validate_by_name=True)


class Customer(BaseModel):
    model_config = BOTH_NAMES

    name: str
    zip_code: Annotated[str, Field(alias="zipCode")]


class Line(BaseModel):
    model_config = BOTH_NAMES

    isbn: str
    copies: Annotated[int, Field(ge=1)]
    unit_cents: Annotated[int, Field(ge=0, alias="unitCents")]


class Order(BaseModel):
    model_config = BOTH_NAMES

    order_id: Annotated[int, Field(alias="orderId")]
    customer: Customer
    lines: Annotated[list[Line], Field(min_length=1)]

    def total_cents(self) -> int:
        return sum(line.copies * line.unit_cents for line in self.lines)


def read_order(text: str) -> Order:
    return Order.model_validate_json(text)


def for_warehouse(order: Order) -> str:
    return order.model_dump_json(by_alias=True, exclude={"customer": {"zipCode"}})
