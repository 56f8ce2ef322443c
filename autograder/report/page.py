"""Self-contained HTML pages: one file, no script, nothing loaded from anywhere.

Jinja2 escapes whatever a page shows (nbconvert brings it along); a value that is HTML already must
say so as `markupsafe.Markup`. The look of all pages is in `templates/page.css`.
"""

from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

PAGES = Environment(
    loader=PackageLoader("autograder.report"),
    # Also for strings that a template is given without a file's name.
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


def render(template: str, **values: Any) -> str:
    """A page from a template that extends `page.html.j2`.

    Args:
        template: Its name in `templates/`.
        values: What it shows; texts are escaped.

    Raises:
        jinja2.UndefinedError: The template wants a value that is not there.
    """
    source = PAGES.loader.get_source(PAGES, "page.css")[0] if PAGES.loader else ""
    return PAGES.get_template(template).render(style=Markup(source), **values)
