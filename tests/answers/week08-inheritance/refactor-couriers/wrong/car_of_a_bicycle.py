# message: are children of Delivery
# misconception: whoever inherits from a child is a child, too
class Delivery:
    kind = "delivery"
    per_km = 0

    def __init__(self, customer, kilometers):
        self.customer = customer
        self.kilometers = kilometers

    def cost(self):
        return self.kilometers * self.per_km

    def receipt(self):
        return f"{self.kind} for {self.customer}: {self.cost() / 100:.2f}"


class Bicycle(Delivery):
    kind = "bicycle"
    per_km = 30


class Car(Bicycle):
    kind = "car"
    per_km = 80

    def cost(self):
        return 500 + super().cost()


class Train(Delivery):
    kind = "train"
    per_km = 12

    def cost(self):
        return max(900, super().cost())
