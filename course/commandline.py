"""What both command line tools share."""

from typing import Any

import typer
from typer.core import TyperGroup

from course.errors import CourseError


class Commands(TyperGroup):
    """Commands whose `CourseError` is a message on standard error and exit code 2."""

    def invoke(self, ctx: Any) -> Any:
        """Run the chosen command."""
        try:
            return super().invoke(ctx)
        except CourseError as error:
            typer.echo(str(error), err=True)
            raise typer.Exit(2) from error
