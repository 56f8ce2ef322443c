# message: its points are private
# misconception: one underscore less solves it
class Card:
    """A reader's card that collects points."""

    def __init__(self, owner):
        self.owner = owner
        self._points = 0

    def add(self, points):
        """Add points; less than 0 are refused."""
        if points < 0:
            raise ValueError("points cannot be below 0")
        self._points += points

    def points(self):
        """Return the points."""
        return self._points


class GoldCard(Card):
    """A card that counts twice."""

    def add(self, points):
        """Add twice the points."""
        self._points += 2 * points
