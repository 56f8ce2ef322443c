# message: the decorator says .get
# misconception: the decorator is named after what the function does with data
from fastapi import FastAPI

station = FastAPI()
readings = [3.5, 4.0, 2.5]


@station.post("/readings")
def all_readings() -> list[float]:
    return readings


@station.get("/readings/latest")
def latest_reading() -> dict[str, float]:
    return {"celsius": readings[-1]}
