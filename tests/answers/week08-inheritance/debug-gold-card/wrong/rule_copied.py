# message: reaches for the private points of Card
# misconception: a copy of the rule is the rule
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
        self._Card__points += 2 * points
