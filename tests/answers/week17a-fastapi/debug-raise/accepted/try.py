from fastapi import FastAPI, HTTPException

cinema = FastAPI()
films = {1: "Alien", 2: "Brazil"}


@cinema.get("/films/{number}")
def film(number: int) -> dict[str, int | str]:
    try:
        return {"number": number, "title": films[number]}
    except KeyError:
        raise HTTPException(404, f"no film {number}") from None
