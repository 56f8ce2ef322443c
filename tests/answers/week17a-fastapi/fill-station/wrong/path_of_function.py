# message: made latest = (404
# misconception: the path is the name of the function
from fastapi import FastAPI

station = FastAPI()
readings = [3.5, 4.0, 2.5]


@station.get("/readings")
def all_readings() -> list[float]:
    return readings


@station.get("/latest_reading")
def latest_reading() -> dict[str, float]:
    return {"celsius": readings[-1]}
