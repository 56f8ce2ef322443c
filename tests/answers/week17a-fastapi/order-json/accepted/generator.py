import json
from typing import Annotated

from pydantic import BaseModel, Field
from pydantic.alias_generators import to_camel


class Base(BaseModel, alias_generator=to_camel, populate_by_name=True):
    pass


class Customer(Base):
    name: str
    zip_code: str


class Line(Base):
    isbn: str
    copies: int = Field(ge=1)
    unit_cents: int = Field(ge=0)


class Order(Base):
    order_id: int
    customer: Customer
    lines: list[Line] = Field(min_length=1)

    def total_cents(self):
        total = 0
        for line in self.lines:
            total += line.copies * line.unit_cents
        return total


def read_order(text):
    return Order.model_validate_json(text)


def for_warehouse(order):
    data = order.model_dump(by_alias=True)
    del data["customer"]["zipCode"]
    return json.dumps(data, separators=(",", ":"), ensure_ascii=False)
