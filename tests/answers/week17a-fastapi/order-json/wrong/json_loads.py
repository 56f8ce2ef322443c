# message: json.loads an error of its own
# misconception: json.loads and model_validate_json stop with the same error
import json
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
    return Order.model_validate(json.loads(text))


def for_warehouse(order: Order) -> str:
    return order.model_dump_json(by_alias=True, exclude={"customer": {"zip_code"}})
