# message: still needs the zip code
# misconception: what is not to be sent is taken out of the order
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
        return sum(line.copies * line.unit_cents for line in self.lines)


def read_order(text: str) -> Order:
    return Order.model_validate_json(text)


def for_warehouse(order: Order) -> str:
    text = order.model_dump_json(by_alias=True, exclude={"customer": {"zip_code"}})
    order.customer.zip_code = ""
    return text
