# message: what it raises goes on to the caller
# misconception: an error of the product is no business of the desk
class Product:
    def __init__(self, code, title, price):
        self.code = code
        self.title = title
        self.set_price(price)

    def price(self):
        return self.__price

    def set_price(self, cents):
        if cents < 1:
            raise ValueError("price below 1")
        self.__price = cents

    def cost(self, copies):
        return self.price() * copies

    def line(self, copies):
        return f"{copies} x {self.title}: {self.cost(copies) / 100:.2f}"

    def available(self, copies):
        raise NotImplementedError("available is missing")

    def deliver(self, copies):
        raise NotImplementedError("deliver is missing")


class PaperBook(Product):
    def __init__(self, code, title, price, stock):
        super().__init__(code, title, price)
        if stock < 0:
            raise ValueError("stock below 0")
        self._stock = stock

    def stock(self):
        return self._stock

    def restock(self, copies):
        if copies < 1:
            raise ValueError("copies below 1")
        self._stock += copies

    def available(self, copies):
        return copies <= self._stock

    def deliver(self, copies):
        if not self.available(copies):
            raise OutOfStock(self.title)
        self._stock -= copies

    def cost(self, copies):
        cost = super().cost(copies)
        if copies >= 3:
            cost -= cost // 10
        return cost


class Digital(Product):
    def __init__(self, code, title, price):
        super().__init__(code, title, price)
        self._delivered = 0

    def available(self, copies):
        return True

    def deliver(self, copies):
        self._delivered += copies

    def delivered(self):
        return self._delivered


class EBook(Digital):
    def cost(self, copies):
        return self.price() + (copies - 1) * (self.price() // 2)


class GiftCard(Digital):
    def __init__(self, code, price):
        super().__init__(code, "Gift card", price)

    def available(self, copies):
        return copies <= 5


class Desk:
    def __init__(self, cash):
        if cash < 0:
            raise ValueError("cash below 0")
        self._cash = cash
        self._sales = []

    def cash(self):
        return self._cash

    def sell(self, product, copies, given):
        if copies < 1:
            raise ValueError("copies below 1")
        if not product.available(copies):
            raise OutOfStock(product.title)
        cost = product.cost(copies)
        if given < cost:
            raise ValueError("not enough")
        line = product.line(copies)
        try:
            product.deliver(copies)
        except OutOfStock:
            pass
        self._cash += cost
        self._sales.append((product, line, cost))
        return given - cost

    def journal(self):
        return [line for product, line, cost in self._sales]

    def takings(self, kind):
        return sum(cost for product, line, cost in self._sales if isinstance(product, kind))
