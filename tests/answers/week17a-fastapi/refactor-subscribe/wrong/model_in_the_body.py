# message: the model says the rules
# misconception: the model is used inside, and errors are caught there
from typing import Annotated, Any

from fastapi import FastAPI, HTTPException
from pydantic import BaseModel, Field, ValidationError

newsletter = FastAPI()


class Subscription(BaseModel):
    email: Annotated[str, Field(pattern="@")]
    weeks: Annotated[int, Field(ge=1, le=52, strict=True)] = 4
    topics: Annotated[list[str], Field(max_length=3)] = []


@newsletter.post("/subscriptions", status_code=201)
def subscribe(data: dict[str, Any]) -> Subscription:
    try:
        return Subscription.model_validate(data)
    except ValidationError as error:
        raise HTTPException(422, str(error))
