# message: the rule stands in Card only
# misconception: each class needs the rule of its own
class Card:
    """A reader's card that collects points."""

    def __init__(self, owner):
        self.owner = owner
        self.__points = 0

    def add(self, points):
        """Add points; less than 0 are refused."""
        if points < 0:
            raise ValueError("points cannot be below 0")
        self.__points += points

    def points(self):
        """Return the points."""
        return self.__points


class GoldCard(Card):
    """A card that counts twice."""

    def add(self, points):
        """Add twice the points."""
        if points < 0:
            raise ValueError("points cannot be below 0")
        super().add(2 * points)
