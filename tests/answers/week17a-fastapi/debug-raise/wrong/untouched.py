# message: an exception that is returned is a value like any other
# misconception: return and raise are the same for an HTTPException
from fastapi import FastAPI, HTTPException

cinema = FastAPI()
films = {1: "Alien", 2: "Brazil"}


@cinema.get("/films/{number}")
def film(number: int):
    if number not in films:
        return HTTPException(404, f"no film {number}")
    return {"number": number, "title": films[number]}
