# message: both lines count
# misconception: an order has one line
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field


class Customer(BaseModel):
    model_config = ConfigDict(validate_by_name=True)

    name: str
    zip_code: Annotated[str, Field(alias="zipCode")]


class Line(BaseModel):
    model_config = ConfigDict(validate_by_name=True)

    isbn: str
    copies: Annotated[int, Field(ge=1)]
    unit_cents: Annotated[int, Field(ge=0, alias="unitCents")]


class Order(BaseModel):
    model_config = ConfigDict(validate_by_name=True)

    order_id: Annotated[int, Field(alias="orderId")]
    customer: Customer
    lines: Annotated[list[Line], Field(min_length=1)]

    def total_cents(self) -> int:
        return self.lines[0].copies * self.lines[0].unit_cents


def read_order(text: str) -> Order:
    return Order.model_validate_json(text)


def for_warehouse(order: Order) -> str:
    return order.model_dump_json(by_alias=True, exclude={"customer": {"zip_code"}})
