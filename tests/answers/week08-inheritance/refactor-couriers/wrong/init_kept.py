# message: these stand in Delivery only
# misconception: a child needs an __init__ of its own
class Delivery:
    """A way to a customer; each kind has its price for a kilometer."""

    kind = "delivery"
    per_km = 0

    def __init__(self, customer, kilometers):
        self.customer = customer
        self.kilometers = kilometers

    def cost(self):
        """Return what it costs, in cents."""
        return self.kilometers * self.per_km

    def receipt(self):
        """Return the line for the customer."""
        return f"{self.kind} for {self.customer}: {self.cost() / 100:.2f}"


class Bicycle(Delivery):
    """The cheapest way."""

    kind = "bicycle"
    per_km = 30


class Car(Delivery):
    """Costs something before it moves."""

    kind = "car"
    per_km = 80

    def __init__(self, customer, kilometers):
        super().__init__(customer, kilometers)

    def cost(self):
        """Return what it costs, in cents."""
        return 500 + super().cost()


class Train(Delivery):
    """Has a least price."""

    kind = "train"
    per_km = 12

    def cost(self):
        """Return what it costs, in cents."""
        return max(900, super().cost())
