# message: is Subscription the type of the parameter
# misconception: a ValidationError in the function is a 422
from typing import Annotated, Any

from fastapi import FastAPI, HTTPException
from pydantic import BaseModel, Field

newsletter = FastAPI()


class Subscription(BaseModel):
    email: Annotated[str, Field(pattern="@")]
    weeks: Annotated[int, Field(ge=1, le=52, strict=True)] = 4
    topics: Annotated[list[str], Field(max_length=3)] = []


@newsletter.post("/subscriptions", status_code=201)
def subscribe(data: dict[str, Any]) -> Subscription:
    return Subscription.model_validate(data)
