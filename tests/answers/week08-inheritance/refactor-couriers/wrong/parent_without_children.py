# message: are children of Delivery
# misconception: a parent beside them is enough
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


class Bicycle:
    def __init__(self, customer, kilometers):
        self.customer = customer
        self.kilometers = kilometers

    def cost(self):
        return self.kilometers * 30

    def receipt(self):
        return f"bicycle for {self.customer}: {self.cost() / 100:.2f}"


class Car:
    def __init__(self, customer, kilometers):
        self.customer = customer
        self.kilometers = kilometers

    def cost(self):
        return 500 + self.kilometers * 80

    def receipt(self):
        return f"car for {self.customer}: {self.cost() / 100:.2f}"


class Train:
    def __init__(self, customer, kilometers):
        self.customer = customer
        self.kilometers = kilometers

    def cost(self):
        return max(900, self.kilometers * 12)

    def receipt(self):
        return f"train for {self.customer}: {self.cost() / 100:.2f}"
