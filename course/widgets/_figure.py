"""What all figures share: where no kernel runs, a picture and a text stand for the live view."""

from base64 import b64encode
from html import escape
from typing import Any

import ipywidgets as widgets


class Figure(widgets.VBox):  # type: ignore[misc]
    """A live view that a saved notebook shows as well."""

    def as_text(self) -> str:
        """What it shows, in words."""
        raise NotImplementedError

    def as_html(self) -> str:
        """What it shows, as a picture."""
        raise NotImplementedError

    def _repr_mimebundle_(self, **kwargs: object) -> dict[str, Any]:
        """Add the picture and the words to the live view."""
        bundle: dict[str, Any] = dict(super()._repr_mimebundle_(**kwargs) or {})
        bundle["text/plain"] = self.as_text()
        bundle["text/html"] = self.as_html()
        return bundle


def image(svg: str, text: str) -> str:
    """A drawing as an `img`, which JupyterLab also shows in a notebook that is not trusted."""
    data = b64encode(svg.encode()).decode()
    return f'<img alt="{escape(" ".join(text.split()))}" src="data:image/svg+xml;base64,{data}">'
