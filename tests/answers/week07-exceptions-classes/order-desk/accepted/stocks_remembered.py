class OutOfStock(Exception):
    """There are not enough copies of a book."""

    def __init__(self, title, wanted, left):
        Exception.__init__(self, f"{title}: {wanted} wanted, {left} left")
        self.title = title
        self.wanted = wanted
        self.left = left


class UnknownBook(Exception):
    """The shop has no book with this ISBN."""


class Book:
    """A book that the shop sells; the price is in cents."""

    def __init__(self, isbn, title, price_cents, stock=0):
        self.isbn = isbn
        self.title = title
        self.price_cents = price_cents
        self.stock = stock

    def sell(self, copies):
        """Take copies out of the stock and give their price."""
        if copies < 1:
            raise ValueError("copies must be at least 1")
        if copies > self.stock:
            raise OutOfStock(self.title, copies, self.stock)
        self.stock -= copies
        return self.price_cents * copies

    def restock(self, copies):
        """Add copies to the stock."""
        if copies < 1:
            raise ValueError("copies must be at least 1")
        self.stock += copies

    def value_cents(self):
        """Say what the stock is worth."""
        return self.price_cents * self.stock


def read_number(name, text):
    """Give a field of the list as a whole number."""
    try:
        return int(text)
    except ValueError as error:
        raise ValueError(f"{name} is no whole number: {text}") from error


def parse_stock_line(line):
    """Give the fields of a line of the stock list by name."""
    fields = [field.strip() for field in line.split(";")]
    if len(fields) != 4:
        raise ValueError(f"4 fields expected, got {len(fields)}")
    isbn, title, price_text, stock_text = fields
    if len(isbn) != 13 or not isbn.isdecimal():
        raise ValueError(f"isbn must have 13 digits: {isbn}")
    price_cents = read_number("price", price_text)
    stock = read_number("stock", stock_text)
    if price_cents < 0 or stock < 0:
        raise ValueError("price and stock must not be negative")
    return {"isbn": isbn, "title": title, "price_cents": price_cents, "stock": stock}


class Shop:
    """A shop with its books, by ISBN."""

    def __init__(self):
        self.books = {}

    def add(self, book):
        """Put a new book into the shop."""
        if book.isbn in self.books:
            raise ValueError(f"{book.isbn} is there already")
        self.books[book.isbn] = book

    def find(self, isbn):
        """Give the book with this ISBN."""
        if isbn not in self.books:
            raise UnknownBook(isbn)
        return self.books[isbn]

    def value_cents(self):
        """Say what the stock of all books is worth."""
        return sum(book.value_cents() for book in self.books.values())

    def order(self, lines):
        """Sell all lines of an order and give their price, or sell nothing and raise."""
        before = {isbn: book.stock for isbn, book in self.books.items()}
        done = False
        try:
            total = sum(self.find(isbn).sell(copies) for isbn, copies in lines)
            done = True
            return total
        finally:
            if not done:
                for isbn, stock in before.items():
                    self.books[isbn].stock = stock


def take_orders(shop, orders):
    """Say for each order what it costs, or why it was refused."""
    report = []
    for lines in orders:
        try:
            cents = shop.order(lines)
        except UnknownBook as error:
            report.append(f"unknown book {error}")
        except OutOfStock as error:
            report.append(f"sold out: {error.title}, {error.wanted - error.left} missing")
        except ValueError as error:
            report.append(f"refused: {error}")
        else:
            report.append(f"sold for {cents / 100:.2f}")
    return report


def load_shop(path):
    """Read a stock list; give the shop, and what was wrong with the other lines."""
    file = open(path, encoding="utf-8")
    try:
        text = file.read()
    finally:
        file.close()
    shop = Shop()
    problems = []
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip():
            continue
        try:
            shop.add(Book(**parse_stock_line(line)))
        except ValueError as error:
            problems.append(f"line {number}: {error}")
    return shop, problems
