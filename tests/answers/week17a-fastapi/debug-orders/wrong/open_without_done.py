# message: made open_ones = (200, [1, 2, 3])
# misconception: all orders are open
from fastapi import FastAPI

bakery = FastAPI()
orders = {1: "apple", 2: "plum", 3: "cherry"}
done = {2}


@bakery.get("/orders")
def all_orders() -> list[int]:
    return sorted(orders)


@bakery.get("/orders/open")
def open_orders() -> list[int]:
    return sorted(orders)


@bakery.get("/orders/{number}")
def order(number: int) -> dict[str, int | str]:
    return {"number": number, "cake": orders[number]}
