from typing import Annotated

from fastapi import FastAPI
from pydantic import BaseModel, Field

newsletter = FastAPI()


class Subscription(BaseModel):
    email: Annotated[str, Field(pattern="@")]
    weeks: Annotated[int, Field(ge=1, le=52, strict=True)] = 4
    topics: Annotated[list[str], Field(max_length=3)] = []


@newsletter.post("/subscriptions", status_code=201)
def subscribe(subscription: Subscription) -> Subscription:
    return subscription
