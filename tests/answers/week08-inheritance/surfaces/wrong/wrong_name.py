# message: exceptions must derive from BaseException
# misconception: NotImplemented is the short form
import math


class Surface:
    """Something to be painted; each kind knows its area."""

    def __init__(self, name):
        self.name = name

    def area(self):
        """Return the area in square meters."""
        raise NotImplemented

    def cans(self, per_can=20):
        """Return how many cans of paint are needed."""
        return math.ceil(self.area() / per_can)

    def describe(self):
        """Return the name and the area as a text."""
        return f"{self.name}: {self.area():.1f}"


class Wall(Surface):
    """A rectangular wall."""

    def __init__(self, name, width, height):
        super().__init__(name)
        self.width = width
        self.height = height

    def area(self):
        """Return the area in square meters."""
        return self.width * self.height


class GableWall(Wall):
    """A wall with a triangle on top."""

    def __init__(self, name, width, height, peak):
        super().__init__(name, width, height)
        self.peak = peak

    def area(self):
        """Return the area in square meters."""
        return super().area() + self.width * self.peak / 2
