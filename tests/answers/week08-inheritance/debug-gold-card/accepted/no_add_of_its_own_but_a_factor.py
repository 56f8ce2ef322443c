class Card:
    factor = 1

    def __init__(self, owner):
        self.owner = owner
        self.__points = 0

    def add(self, points):
        if points < 0:
            raise ValueError("points cannot be below 0")
        self.__points += self.factor * points

    def points(self):
        return self.__points


class GoldCard(Card):
    factor = 2
