# message: is_alive returns a bool
# misconception: what is not 0 is true already
class Character:
    """Somebody in a game, with a name and some health."""

    def __init__(self, name, health=100):
        self.name = name
        self.health = health

    def is_alive(self):
        """Say whether there is any health left."""
        return self.health

    def hit(self, points):
        """Take health away."""
        self.health = max(0, self.health - points)
        return self.health

    def heal(self, points):
        """Give health back to somebody who is alive."""
        if self.health > 0:
            self.health = min(100, self.health + points)
        return self.health
