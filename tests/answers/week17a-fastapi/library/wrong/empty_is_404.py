# message: an empty list is a good answer
# misconception: nothing found is always a 404
from fastapi import FastAPI, HTTPException

library = FastAPI()
loans = {"ada": ["Dune", "Emma"], "ben": []}


def titles_of(name: str) -> list[str]:
    if not loans.get(name):
        raise HTTPException(404, f"no member {name}")
    return loans[name]


@library.get("/members/{name}/loans")
def all_loans(name: str) -> list[str]:
    return titles_of(name)


@library.get("/members/{name}/loans/{position}")
def one_loan(name: str, position: int) -> dict[str, int | str]:
    titles = titles_of(name)
    if not 1 <= position <= len(titles):
        raise HTTPException(404, f"{name} has no loan {position}")
    return {"position": position, "title": titles[position - 1]}
