# message: health of its own
# misconception: an attribute may as well be set on the class
class Character:
    """Somebody in a game, with a name and some health."""

    health = 100

    def __init__(self, name, health=100):
        self.name = name
        Character.health = health

    def hit(self, points):
        self.health = max(0, self.health - points)
        return self.health

    def heal(self, points):
        if self.is_alive():
            self.health = min(100, self.health + points)
        return self.health

    def is_alive(self):
        return self.health > 0
