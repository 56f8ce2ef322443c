from fastapi import FastAPI
from pydantic import BaseModel, Field, StrictInt, field_validator

newsletter = FastAPI()


class Subscription(BaseModel):
    email: str
    weeks: StrictInt = Field(4, ge=1, le=52)
    topics: list[str] = Field(default_factory=list, max_length=3)

    @field_validator("email")
    @classmethod
    def has_at(cls, value):
        if "@" not in value:
            raise ValueError("no @")
        return value


@newsletter.post("/subscriptions", status_code=201)
def subscribe(subscription: Subscription):
    return subscription.model_dump()
