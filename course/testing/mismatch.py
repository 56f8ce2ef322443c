"""The error that a failed expectation raises, shown to the learner as its text alone."""


class Mismatch(AssertionError):
    """An expectation that was not met; the text is written for the learner."""

    def _render_traceback_(self) -> list[str]:
        """What IPython shows instead of a traceback: no line of a test ever reaches a screen."""
        return [f"✗ {self}"]
