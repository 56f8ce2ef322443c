from fastapi import FastAPI, HTTPException

library = FastAPI()
loans = {"ada": ["Dune", "Emma"], "ben": []}


@library.get("/members/{name}/loans/{position}")
async def loan(name: str, position: int):
    titles = loans.get(name)
    if titles is None:
        raise HTTPException(status_code=404, detail=f"no member {name}")
    if position < 1 or position > len(titles):
        raise HTTPException(status_code=404, detail=f"{name} has no loan {position}")
    for number, title in enumerate(titles, start=1):
        if number == position:
            return {"position": number, "title": title}


@library.get("/members/{name}/loans")
async def member_loans(name: str):
    try:
        return loans[name]
    except KeyError:
        raise HTTPException(404, "no member " + name) from None
