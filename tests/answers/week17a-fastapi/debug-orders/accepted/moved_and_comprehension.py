from fastapi import FastAPI

bakery = FastAPI()
orders = {1: "apple", 2: "plum", 3: "cherry"}
done = {2}


@bakery.get("/orders")
def all_orders() -> list[int]:
    return sorted(orders)


@bakery.get("/orders/open")
def open_orders() -> list[int]:
    return [number for number in sorted(orders) if number not in done]


@bakery.get("/orders/{number}")
def order(number: int) -> dict[str, int | str]:
    return {"number": number, "cake": orders[number]}
