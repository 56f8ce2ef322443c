# message: made ninth = (500, 'Internal Server Error: KeyError
# misconception: any exception becomes a 404
from fastapi import FastAPI, HTTPException

cinema = FastAPI()
films = {1: "Alien", 2: "Brazil"}


@cinema.get("/films/{number}")
def film(number: int):
    if number not in films:
        raise KeyError(number)
    return {"number": number, "title": films[number]}
