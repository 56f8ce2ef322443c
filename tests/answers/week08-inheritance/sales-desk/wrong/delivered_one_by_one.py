# message: deliver once for each sale
# misconception: deliver is called for each copy
class Product:
    """Something that the shop sells."""

    def __init__(self, code, title, price):
        self.code = code
        self.title = title
        self.set_price(price)

    def price(self):
        """Return the price in cents."""
        return self.__price

    def set_price(self, cents):
        """Change the price, which is 1 or more."""
        if cents < 1:
            raise ValueError("price below 1")
        self.__price = cents

    def cost(self, copies):
        """Return what so many copies cost."""
        return copies * self.price()

    def line(self, copies):
        """Return the text for a sale."""
        return f"{copies} x {self.title}: {self.cost(copies) / 100:.2f}"

    def available(self, copies):
        """Say whether so many can be had."""
        raise NotImplementedError("available is missing")

    def deliver(self, copies):
        """Hand so many out."""
        raise NotImplementedError("deliver is missing")


class PaperBook(Product):
    """A book on a shelf."""

    def __init__(self, code, title, price, stock):
        super().__init__(code, title, price)
        if stock < 0:
            raise ValueError("stock below 0")
        self._stock = stock

    def stock(self):
        """Return the copies on the shelf."""
        return self._stock

    def restock(self, copies):
        """Put copies on the shelf."""
        if copies < 1:
            raise ValueError("copies below 1")
        self._stock += copies

    def available(self, copies):
        """Say whether there are so many."""
        return copies <= self._stock

    def deliver(self, copies):
        """Take copies from the shelf."""
        if not self.available(copies):
            raise OutOfStock(self.title)
        self._stock -= copies

    def cost(self, copies):
        """Return what so many copies cost: less from 3 on."""
        full = super().cost(copies)
        if copies >= 3:
            return full - full // 10
        return full


class Digital(Product):
    """Something that never runs out."""

    def __init__(self, code, title, price):
        super().__init__(code, title, price)
        self._delivered = 0

    def available(self, copies):
        """Say whether so many can be had: always."""
        return True

    def deliver(self, copies):
        """Count what was handed out."""
        self._delivered += copies

    def delivered(self):
        """Return how many were handed out so far."""
        return self._delivered


class EBook(Digital):
    """A book as a file."""

    def cost(self, copies):
        """Return what so many copies cost: half from the second on."""
        return self.price() + (copies - 1) * (self.price() // 2)


class GiftCard(Digital):
    """A card that is worth its price."""

    def __init__(self, code, price):
        super().__init__(code, "Gift card", price)

    def available(self, copies):
        """Say whether so many can be had: at most 5 at a time."""
        return copies <= 5


class Desk:
    """Sells products and keeps the cash."""

    def __init__(self, cash):
        if cash < 0:
            raise ValueError("cash below 0")
        self._cash = cash
        self._sales = []

    def cash(self):
        """Return the cash."""
        return self._cash

    def sell(self, product, copies, given):
        """Sell copies of a product and return the change."""
        if copies < 1:
            raise ValueError("copies below 1")
        if not product.available(copies):
            raise OutOfStock(product.title)
        cost = product.cost(copies)
        if given < cost:
            raise ValueError("not enough")
        for number in range(copies):
            product.deliver(1)
        self._cash += cost
        self._sales.append((product, product.line(copies), cost))
        return given - cost

    def journal(self):
        """Return the line of each sale."""
        return [line for product, line, cost in self._sales]

    def takings(self, kind):
        """Return what products of a class and its children have brought."""
        return sum(cost for product, line, cost in self._sales if isinstance(product, kind))
