# message: which no request changes
# misconception: pop() only looks at the last element
from fastapi import FastAPI

station = FastAPI()
readings = [3.5, 4.0, 2.5]


@station.get("/readings")
def all_readings() -> list[float]:
    return readings


@station.get("/readings/latest")
def latest_reading() -> dict[str, float]:
    return {"celsius": readings.pop()}
