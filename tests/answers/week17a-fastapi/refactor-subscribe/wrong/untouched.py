# message: the model says the rules
# misconception: a model is only for the types
from typing import Annotated, Any

from fastapi import FastAPI, HTTPException
from pydantic import BaseModel, Field

newsletter = FastAPI()


@newsletter.post("/subscriptions", status_code=201)
def subscribe(data: dict[str, Any]) -> dict[str, Any]:
    if "email" not in data:
        raise HTTPException(422, "email is missing")
    if not isinstance(data["email"], str) or "@" not in data["email"]:
        raise HTTPException(422, "email is wrong")
    weeks = 4
    if "weeks" in data:
        weeks = data["weeks"]
        if not isinstance(weeks, int) or isinstance(weeks, bool):
            raise HTTPException(422, "weeks must be a number")
        if weeks < 1 or weeks > 52:
            raise HTTPException(422, "weeks must be from 1 to 52")
    topics = []
    if "topics" in data:
        topics = data["topics"]
        if not isinstance(topics, list) or len(topics) > 3:
            raise HTTPException(422, "topics must be a list of at most three")
        for topic in topics:
            if not isinstance(topic, str):
                raise HTTPException(422, "a topic must be a text")
    return {"email": data["email"], "weeks": weeks, "topics": topics}
