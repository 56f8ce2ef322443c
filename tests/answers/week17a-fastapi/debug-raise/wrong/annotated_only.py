# message: made ninth = (500
# misconception: the annotation mends it
from fastapi import FastAPI, HTTPException

cinema = FastAPI()
films = {1: "Alien", 2: "Brazil"}


@cinema.get("/films/{number}")
def film(number: int) -> dict[str, int | str]:
    if number not in films:
        return HTTPException(404, f"no film {number}")
    return {"number": number, "title": films[number]}
