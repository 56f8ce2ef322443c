class Surface:
    def __init__(self, name):
        self.name = name

    def area(self):
        raise NotImplementedError("area is missing")

    def cans(self, per_can=20):
        full = int(self.area() // per_can)
        return full if full * per_can == self.area() else full + 1

    def describe(self):
        return self.name + f": {self.area():.1f}"


class Wall(Surface):
    def __init__(self, name, width, height):
        super().__init__(name)
        self.width = width
        self.height = height

    def area(self):
        return self.width * self.height


class GableWall(Wall):
    def __init__(self, name, width, height, peak):
        super().__init__(name, width, height)
        self.peak = peak

    def area(self):
        return self.width * (self.height + self.peak / 2)
