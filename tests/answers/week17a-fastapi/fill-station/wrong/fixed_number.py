# message: use the list as it is when the request comes
# misconception: the answer of the example is the answer
from fastapi import FastAPI

station = FastAPI()
readings = [3.5, 4.0, 2.5]


@station.get("/readings")
def all_readings() -> list[float]:
    return readings


@station.get("/readings/latest")
def latest_reading() -> dict[str, float]:
    return {"celsius": 2.5}
