# message: yours has another name
# misconception: __points in the child is the same attribute
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

    def __init__(self, owner):
        super().__init__(owner)
        self.__points = 0

    def add(self, points):
        """Add twice the points."""
        self.__points += 2 * points
