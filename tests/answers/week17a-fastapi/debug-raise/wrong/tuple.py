# message: an exception that is returned is a value like any other
# misconception: a status can be returned beside the body
from fastapi import FastAPI, HTTPException

cinema = FastAPI()
films = {1: "Alien", 2: "Brazil"}


@cinema.get("/films/{number}")
def film(number: int):
    if number not in films:
        return {"detail": f"no film {number}"}, 404
    return {"number": number, "title": films[number]}
