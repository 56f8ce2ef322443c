# %% [markdown]
# # Week 8 · Inheritance and encapsulation
#
# Last week you made classes of your own. This week your classes get **families**: an audiobook is
# a book, a manager is an employee, and what they share is written once. And your objects get
# **manners**: a till lets nobody put its cash below zero, because there is no polite way to do it.
#
# **After this week you can**
#
# - make a child class that has all that its parent has, and say which class answers when you call a
#   method;
# - add methods to a child, replace those of the parent, or extend them with `super()`;
# - pass the right arguments on with `super().__init__(...)`;
# - choose between "is a" (inheritance) and "has a" (an object inside an object), and give a reason;
# - say in a parent what every child must bring along, with `NotImplementedError`;
# - tell public, protected (`_name`) and private (`__name`) members apart, and say what each of them
#   protects against, and what it does not;
# - guard a rule about an object with methods, so that it holds at any time.
#
# **What you need from before:** week 7, all of it: `class`, `__init__`, `self`, attributes,
# methods, `raise` and `try`. From week 4, dicts; from week 5, functions with default values.
#
# **Honest minutes.** Reading and trying things out takes about 5 hours, the exercises about 6, the
# mini-project about 2, the review on Saturday about 2. That is 15 hours: five days of
# about two and a half hours, and two and a half on Saturday. Sections 3 and 8 are the ones that
# people read twice.

# %% [markdown]
# ## How to work in this notebook
#
# As always: run the cells in order, decide before you run a *Predict* cell, try ten minutes before
# you open a hint.
#
# - Several exercises build on a class that stands in a cell **above** the answer cell. Run that
#   cell, and leave it as it is. After a restart of the kernel, run everything from the top:
#   *Run → Run All Above Selected Cell*.
# - When you change a class and run its cell again, objects that you made **before** still belong to
#   the old class. Make them again.
# - The checks use your classes in small programs of their own. When a check fails, its message
#   shows that program. Copy it into a new cell and play with it: it is the best place to look for
#   the fault.

# %% setup
from course import keyboard

# %% [markdown]
# ## What we build on
#
# This is the `Book` of week 7 in a short form, without its checks, and with one method more:
# `unit_price()` says what one copy costs now, and `sell` and `label` ask it. Remember this detail,
# it will become important. Prices are whole cents. `OutOfStock` takes a text here, and nothing
# else.


# %%
class OutOfStock(Exception):
    """More copies were asked for than there are."""


class Book:
    """A title that the shop sells."""

    def __init__(self, isbn, title, price_cents, stock):
        self.isbn = isbn
        self.title = title
        self.price_cents = price_cents
        self.stock = stock

    def unit_price(self):
        """Return what one copy costs, in cents."""
        return self.price_cents

    def sell(self, copies):
        """Take copies from the shelf and return what they cost."""
        if copies > self.stock:
            raise OutOfStock(f"{self.title}: only {self.stock} left")
        self.stock -= copies
        return copies * self.unit_price()

    def restock(self, copies):
        """Put copies on the shelf."""
        self.stock += copies

    def label(self):
        """Return the text for the shelf."""
        return f"{self.title}: {self.unit_price() / 100:.2f}"


dune = Book("9780441172719", "Dune", 999, 5)
print(dune.label())
print(dune.sell(2), "cents,", dune.stock, "left")

# %% [markdown] section="children" topic=18
# ## 1. A child has all that its parent has
#
# The shop begins to sell signed books. A signed book is a book: it has a title and a price, it is
# sold and restocked. And it is a bit more: somebody has signed it. You could copy the class `Book`
# and add a line. Then every mistake in `sell` would have to be mended twice, and one day somebody
# mends it once.
#
# ### Predict

# %% [markdown] item="predict-inherited" kind="predict" topic=18 points=2 minutes=4
# ### Predict: where is the car?
#
# The line `class Racer(Piece):` says: a `Racer` is a `Piece`, and has all its methods. What does
# this program print?
#
# ```python
# class Piece:
#     def __init__(self, square):
#         self.square = square
#
#     def move(self, steps):
#         self.square += steps
#
#
# class Racer(Piece):
#     def boost(self):
#         self.move(10)
#         self.square += 1
#
#
# car = Racer(5)
# car.boost()
# car.move(2)
# print(car.square)
# ```
#
# <details><summary>Hint 1 of 2</summary>
#
# `Racer` has no `__init__` and no `move` of its own. Whose are used?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# There is one object, and one attribute `square`. Write down its value after each line that
# changes it: 5, then ...
#
# </details>

# %% [raw] key="predict-inherited"
# right = "18"
# why = "Racer inherits __init__ and move from Piece. The car begins at 5, boost moves it by 10 and then by 1, and move(2) comes on top: 5 + 10 + 1 + 2."
# other = "Follow the one attribute square: 5 at the beginning, then each line that adds to it."
# [wrong]
# "8" = "self.move(10) in boost is a real call of the move that Racer has inherited: it moves this very car."
# "13" = "__init__ is inherited, too: Racer(5) begins at square 5, not at 0."
# "16" = "Racer has not lost move by adding boost: car.move(2) works and adds 2."
# "7" = "boost is called as well, and it changes the same car: by 10 and by 1."


# %%
class Piece:
    def __init__(self, square):
        self.square = square

    def move(self, steps):
        self.square += steps


class Racer(Piece):
    def boost(self):
        self.move(10)
        self.square += 1


car = Racer(5)
car.boost()
car.move(2)
print(car.square)

# %% [markdown]
# ### Run and explain
#
# ```text
# class CHILD(PARENT):
#     what the child has beyond its parent
# ```
#
# The class in the parentheses is the **parent** (other words: base class, superclass). The new one
# is the **child** (derived class, subclass). The child **inherits**: it has all methods of its
# parent, `__init__` among them. What you write in the child comes on top. That is called to
# **extend** the parent.
#
# You have done it before: `class OutOfStock(Exception):` in week 7 made a child of `Exception`.
# That is why it can be raised, and why `except Exception:` catches it.


# %%
# A child that only adds: everything else comes from Book.
class SignedBook(Book):
    """A book with a signature in it."""

    def certificate(self):
        """Return the text of the card that lies in the book."""
        return f"This copy of {self.title} was signed by its author."


emma = SignedBook("9780141439587", "Emma", 1800, 1)

# Inherited: __init__, label, sell.
print(emma.label())
# Its own.
print(emma.certificate())
# The inherited sell works on the object that it is called on.
print(emma.sell(1), "cents,", emma.stock, "left")

# %% [markdown]
# Nothing was copied here. When you write `emma.label`, Python **searches**, at that moment:
#
# 1. in the object itself: has `emma` an attribute of this name?
# 2. in the object's class, `SignedBook`;
# 3. in the parent of that class, `Book`, and in *its* parent, and so on;
# 4. at the very top in `object`, the ancestor of all classes. If nobody has it: `AttributeError`.
#
# **The first one that has the name answers.** The order in which the classes are asked is called
# the *method resolution order*, **MRO** for short. Python works it out once for every class, and
# you can look at it: it is a tuple of classes in `SignedBook.__mro__`.

# %%
print([one.__name__ for one in SignedBook.__mro__])

# %% [markdown]
# The next figure shows this search for a real object of yours. Choose a name in the list, and go
# through the search with **Next step**. Try `label`, `certificate`, `title`, and a name that is
# nowhere: type it into the second field, say `cover`, and press *Enter*.

# %%
from course.widgets.family import family

family(emma, "label")

# %% [markdown]
# The search goes **up** only. A parent knows nothing of its children: `dune.certificate()` is an
# `AttributeError`, because `dune` was made by `Book(...)`, and neither `Book` nor `object` has a
# method `certificate`.
#
# ### Modify
#
# In the cell of `SignedBook`, add a method `gift_line()` that returns the text
# `A present: Emma` with the title of the book. Run the cells again from there, and find your method
# in the figure. Which class answers?
#
# ### Make
#
# The sensor below is given. Run it, and leave it as it is.


# %%
class Sensor:
    """A measuring device, with what it has measured so far."""

    def __init__(self, place):
        self.place = place
        self.readings = []

    def record(self, value):
        """Note a reading."""
        self.readings.append(value)

    def how_many(self):
        """Return the number of readings."""
        return len(self.readings)


# %% [markdown] item="thermometer" kind="write" topic=18 points=5 minutes=20
# ### Make: a thermometer is a sensor
#
# Write a class `Thermometer`, a child of `Sensor` (the cell above). It is made like a sensor, with
# the place alone: `Thermometer("roof")`. It adds three methods, and **defines nothing else**:
# `__init__`, `record` and `how_many` are inherited, and with them the attributes `place` and
# `readings`.
#
# | method | returns |
# | --- | --- |
# | `hottest()` | the greatest reading, or `None` if there are no readings |
# | `average()` | the sum of the readings divided by their number, a `float`, or `None` if there are none |
# | `below(limit)` | the number of readings that are less than `limit`, an `int` |
#
# The readings are ints, and none of the methods changes them. A worked call: after
#
# ```python
# roof = Thermometer("roof")
# roof.record(-4)
# roof.record(3)
# roof.record(1)
# ```
#
# `roof.hottest()` is `3`, `roof.average()` is `0.0`, `roof.below(1)` is `1` (only -4 is less than
# 1), and the inherited `roof.how_many()` is `3`.
#
# <details><summary>Hint 1 of 3</summary>
#
# How does a thermometer come to its list `readings`? Its parent's `__init__` has made it: in your
# methods it is `self.readings`.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# `max`, `sum` and `len` from week 3 do the work. Ask first whether the list is empty: `max([])` is
# an error, and so is a division by 0.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `class Thermometer(Sensor):`, three methods with `self` as first parameter. In two of them
# `if not self.readings:` comes first, with `return None`. In `below`, count in a loop or with a
# comprehension.
#
# </details>

# %% starter="thermometer"
# Write the class Thermometer here.


# %% answer="thermometer"
class Thermometer(Sensor):
    """A sensor for temperatures."""

    def hottest(self):
        """Return the greatest reading, None without readings."""
        if not self.readings:
            return None
        return max(self.readings)

    def average(self):
        """Return the mean of the readings, None without readings."""
        if not self.readings:
            return None
        return sum(self.readings) / len(self.readings)

    def below(self, limit):
        """Return how many readings are less than the limit."""
        return len([value for value in self.readings if value < limit])


# %% tests="thermometer"
from course.testing import makes, snippet

makes(
    snippet("is_a_sensor = issubclass(Thermometer, Sensor)"),
    {"is_a_sensor": True},
    because="a child names its parent in parentheses: class Thermometer(Sensor):",
)
makes(
    snippet("""
roof = Thermometer("roof")
for value in [-4, 3, 1]:
    roof.record(value)
hottest = roof.hottest()
average = roof.average()
frosty = roof.below(1)
number = roof.how_many()
"""),
    {"hottest": 3, "average": 0.0, "frosty": 1, "number": 3},
    mistakes={
        2: "1 is not less than 1: the limit itself does not count, so < and not <=.",
        0: "divide with /, which gives a float.",
    },
)
makes(
    snippet("""
attic = Thermometer("attic")
hottest = attic.hottest()
average = attic.average()
frosty = attic.below(5)
"""),
    {"hottest": None, "average": None, "frosty": 0},
    because="without readings, hottest() and average() return None, and below() counts 0.",
)
makes(
    snippet("""
own = [name for name in ["__init__", "record", "how_many"] if name in Thermometer.__dict__]
"""),
    {"own": []},
    because="these are inherited: take them out of Thermometer.",
)
makes(
    snippet("""
shed = Thermometer("shed")
for value in [-4, -9, -6]:
    shed.record(value)
hottest = shed.hottest()
kept = shed.readings
"""),
    {"hottest": -4, "kept": [-4, -9, -6]},
    because="the greatest reading may be below 0, and no method changes the readings.",
    mistakes=[
        (0, "all readings are below 0: do not begin with 0, ask max(self.readings)."),
        ([-9, -6, -4], "sort() changes the list itself: the readings keep their order."),
        ([-4, -6, -9], "sort() changes the list itself: the readings keep their order."),
    ],
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    makes(
        snippet("""
roof = Thermometer("roof")
roof.record(0)
hottest = roof.hottest()
average = roof.average()
"""),
        {"hottest": 0, "average": 0.0},
        because="a reading of 0 is a reading: ask whether the list is empty.",
    )
    random = Random(81)
    for round_number in range(12):
        values = random.sample(range(-40, 41), random.randint(1, 9))
        values.append(values[0])
        cold = random.choice(values)
        makes(
            snippet(f"""
roof = Thermometer("shed")
for value in {values}:
    roof.record(value)
hottest = roof.hottest()
average = roof.average()
frosty = roof.below({cold})
number = roof.how_many()
kept = roof.readings
place = roof.place
"""),
            {
                "hottest": sorted(values)[-1],
                "average": sum(values) / len(values),
                "frosty": sorted(values).index(cold),
                "number": len(values),
                "kept": values,
                "place": "shed",
            },
        )
### END HIDDEN TESTS

# %% [markdown] discussion="thermometer"
# The three methods use `self.readings`, although no line of `Thermometer` makes it. The inherited
# `__init__` has put it into the object, and an object's attributes belong to the object, whichever
# class's method uses them.
#
# ```python
# def below(self, limit):
#     count = 0
#     for value in self.readings:
#         if value < limit:
#             count += 1
#     return count
# ```
#
# The loop and the comprehension in the reference do the same. The comprehension is shorter and
# builds a list only to count it; the loop says each step. With a few hundred readings, choose what
# you read more easily.
#
# And why not copy `record` into the child? Copies are what inheritance is there to avoid. When
# `Sensor.record` learns to refuse nonsense, every child that has inherited it learns it, too, and
# the one with the copy does not.

# %% [markdown] section="override" topic=18
# ## 2. A child with its own answer
#
# A child may also have a method that its parent has already. Then the child's version is found
# first, and wins. That is called to **override** a method.
#
# ### Predict

# %% [markdown] item="predict-own-version" kind="predict" topic=18 points=2 minutes=5
# ### Predict: the price on the ticket
#
# What does this program print?
#
# ```python
# class Ticket:
#     def price(self):
#         return 12
#
#     def label(self):
#         return f"Ticket: {self.price()}"
#
#
# class ChildTicket(Ticket):
#     def price(self):
#         return 5
#
#
# ticket = ChildTicket()
# print(ticket.label())
# ```
#
# <details><summary>Hint 1 of 2</summary>
#
# `label` is found in `Ticket`. But which object is `self` while it runs?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# `self.price()` is a search of its own. Every search begins at the object, and goes on with the
# class that the object was made by.
#
# </details>

# %% [raw] key="predict-own-version"
# right = "Ticket: 5"
# why = "label comes from Ticket, but self is the ChildTicket. The search for self.price begins at that object and its class, and ChildTicket has a price of its own."
# other = "First find label, then search self.price anew: from the object's own class upwards."
# [wrong]
# "Ticket: 12" = "That would be so if the search began in the class where label stands. It always begins at the object, self, and its class."
# "ChildTicket: 5" = "The text in label is the fixed word Ticket: nothing puts the name of the class there."
# "5" = "label was called, and it returns the whole text with the price in it."
# "Ticket: 17" = "The child's version replaces that of the parent: nothing is added up."


# %%
class Ticket:
    def price(self):
        return 12

    def label(self):
        return f"Ticket: {self.price()}"


class ChildTicket(Ticket):
    def price(self):
        return 5


ticket = ChildTicket()
print(ticket.label())

# %% [markdown]
# ### Run and explain
#
# This is the most useful thing about inheritance. The parent's `label` was written before anybody
# thought of children, and still it asks the right `price`. Because every `self.something` is
# searched **from the object's own class upwards**, a child can change one small answer, and all the
# methods of the parent that ask for it change with it. That is why our `Book` has `unit_price()`:
# `sell` and `label` ask `self.unit_price()`, so a child changes the price in one place.
#
# | in the child | is called | example |
# | --- | --- | --- |
# | a method that the parent does not have | to extend | `certificate` |
# | a method that the parent has, too | to override | `price` |
# | nothing | to inherit | `sell` |
#
# Two questions about families, and one about an exact class:


# %%
class StaffCopy(Book):
    """A book that the shop's people may take home at half the price."""

    def unit_price(self):
        """Return half of the price."""
        return self.price_cents // 2


copy = StaffCopy("9780441172719", "Dune", 999, 3)
print(copy.label(), "|", copy.sell(2))

# Is this object a Book, of whatever kind?
print(isinstance(copy, Book), isinstance(copy, StaffCopy), isinstance(dune, StaffCopy))
# Is this class a kind of Book? Both sides are classes.
print(issubclass(StaffCopy, Book), issubclass(Book, StaffCopy))
# Which class made this object, exactly?
print(type(copy) == StaffCopy, type(copy) == Book)

# %% [markdown]
# - `isinstance(object, class)`: the object comes first. It is `True` for the class **and its
#   children**. This is the question you want nearly always: whatever is a `Book` can be sold.
# - `issubclass(child, parent)`: two classes. Every class counts as a subclass of itself.
# - `type(object) == SomeClass` says no to children. A till that asks `type(item) == Book` refuses
#   signed books, and every kind of book that anybody will ever invent.
#
# Better than any of them is often: do not ask, call the method. `item.label()` works for every kind
# of book, and each kind gives its own answer. Next week has more about this.
#
# **The same parameters.** A method that overrides another should be callable in the same way.
# `Book.label()` takes no arguments. If a child writes `def label(self, width):`, then every loop
# that goes through all books and calls `book.label()` stops at the first child with `TypeError:
# ... missing 1 required positional argument: 'width'`. A further parameter with a default value,
# `def label(self, width=20):`, does no harm.
#
# #### Attributes of a class are inherited, too
#
# A name that is assigned in the class body, outside of any method, belongs to the class. All
# objects find it by the same search: object, class, parent. Read the next program, and decide.

# %% [markdown] item="predict-shared-seats" kind="predict" topic=18 points=2 minutes=5
# ### Predict: seats in the tram
#
# What does this program print?
#
# ```python
# class Tram:
#     seats = 60
#
#
# class NightTram(Tram):
#     pass
#
#
# first = NightTram()
# second = NightTram()
# first.seats = 20
# Tram.seats = 80
# print(first.seats, second.seats, NightTram.seats)
# ```
#
# Write the three numbers with a space between them.
#
# <details><summary>Hint 1 of 2</summary>
#
# Where does `first.seats = 20` put its value: into the object, into `NightTram`, or into `Tram`?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# To read is to search upwards. To assign is no search: it writes exactly where you point. Which of
# the three, `first`, `second` and `NightTram`, has a value of its own?
#
# </details>

# %% [raw] key="predict-shared-seats"
# right = "20 80 80"
# why = "first.seats = 20 makes an attribute of that one object. second and NightTram have none of their own, so the search goes up to Tram, where 80 stands by now."
# other = "Draw three boxes, the object, NightTram and Tram, and put each assignment into the box that it names."
# [wrong]
# "80 80 80" = "first has a seats of its own since first.seats = 20. The search finds that before it comes to Tram."
# "20 60 60" = "Nothing was copied when the objects were made. The search comes to Tram at the moment of reading, and there it says 80."
# "20 20 80" = "An assignment to first.seats changes that object alone, not its class and not its sister."
# "20 60 80" = "second has no value of its own: it looks into its classes each time, like NightTram itself."


# %%
class Tram:
    seats = 60


class NightTram(Tram):
    pass


first = NightTram()
second = NightTram()
first.seats = 20
Tram.seats = 80
print(first.seats, second.seats, NightTram.seats)

# %% [markdown]
# Reading searches upwards. **Assigning through an object always writes into the object.** So a
# class attribute is a good place for a value that holds for all of a kind, and that single objects
# may replace: a tax rate, a number of seats.
#
# It is a bad place for a list. `shelf = []` in a class body makes **one** list, for the class, its
# children, and all their objects. `self.shelf.append(...)` is no assignment: it *reads* `shelf`,
# finds the one list of the class, and changes it, for all. (You have met this in week 7, and its
# sister, the list as default value, in week 5. With inheritance, all the children share it, too.)
# What each object needs for itself is made in `__init__`.
#
# ### Modify
#
# Give `StaffCopy` a class attribute `share = 2` and let `unit_price` divide by `self.share`. Run
# the cell again. Then write `copy.share = 3` and `print(copy.label())` into a new cell. Which books
# did that change?

# %% [markdown] item="sale-book" kind="write" topic=18 points=5 minutes=20
# ### Make: books on sale
#
# Write a class `SaleBook`, a child of `Book` (at the top of the notebook), for books that are sold
# with a reduction. It is made like a book: `SaleBook("9780441172719", "Dune", 999, 5)`.
#
# - It has a class attribute `percent` with the value `30`: the reduction.
# - It overrides `unit_price()`: one copy costs `price_cents` less the reduction. The reduction is
#   `percent` percent of the price, **rounded down** to whole cents. For 999 cents and 30 percent
#   the reduction is 299 (not 299.7), and one copy costs `700`, an int.
# - It has one further method: `is_bargain()` returns `True` if one copy costs 500 cents or less,
#   otherwise `False`.
# - It defines nothing else. `sell` and `label` are inherited, and use the new price by themselves.
#   `price_cents` and `stock` mean what they mean for a book: `price_cents` stays the full price.
#
# A single book may get a reduction of its own: after `book.percent = 50`, this book, and only this
# one, is reduced by 50 percent. And after `SaleBook.percent = 40`, all those without their own are
# reduced by 40 percent.
#
# The worked call: with `book = SaleBook("9780441172719", "Dune", 999, 5)`, `book.sell(2)` returns
# `1400`, and `book.label()` returns `"Dune: 7.00"`.
#
# <details><summary>Hint 1 of 3</summary>
#
# `percent = 30` stands directly in the class, indented once, outside of the methods.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# How must `unit_price` ask for the percentage, so that the search begins at this very object? And
# which operator of week 1 divides and rounds down?
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `return self.price_cents - self.price_cents * ... // 100`. In `is_bargain`, ask
# `self.unit_price()`.
#
# </details>

# %% starter="sale-book"
# Write the class SaleBook here.


# %% answer="sale-book"
class SaleBook(Book):
    """A book that is sold with a reduction."""

    percent = 30

    def unit_price(self):
        """Return the price less the reduction."""
        return self.price_cents - self.price_cents * self.percent // 100

    def is_bargain(self):
        """Say whether one copy costs 5.00 or less."""
        return self.unit_price() <= 500


# %% tests="sale-book"
from course.testing import makes, snippet

makes(
    snippet("""
book = SaleBook("9780441172719", "Dune", 999, 5)
one = book.unit_price()
two = book.sell(2)
label = book.label()
"""),
    {"one": 700, "two": 1400, "label": "Dune: 7.00"},
    mistakes={
        699: "the reduction is rounded down, to 299: 999 * 30 // 100.",
        699.3: "whole cents are asked for: divide with //, which rounds the reduction down.",
        999: "unit_price still gives the full price: does SaleBook override it, spelled the same?",
        1998: "sell asks self.unit_price(): override that, and leave sell alone.",
    },
)
makes(
    snippet("""
dear = SaleBook("9780441172719", "Dune", 999, 5)
cheap = SaleBook("9780141439587", "Emma", 714, 5)
cheaper = SaleBook("9780141439600", "Sanditon", 715, 5)
bargains = [dear.is_bargain(), cheap.is_bargain(), cheaper.is_bargain()]
"""),
    {"bargains": [False, True, False]},
    because="714 cents less 214 is 500: that is a bargain, and 715 less 214 is not.",
)
makes(
    snippet("""
book = SaleBook("9780441172719", "Dune", 1000, 5)
other = SaleBook("9780141439587", "Emma", 1000, 5)
book.percent = 50
prices = [book.unit_price(), other.unit_price()]
"""),
    {"prices": [500, 700]},
    because="book.percent = 50 is for this book alone: does unit_price ask self.percent?",
)
makes(
    snippet("""
book = SaleBook("9780441172719", "Dune", 1000, 5)
SaleBook.percent = 40
try:
    price = book.unit_price()
finally:
    SaleBook.percent = 30
"""),
    {"price": 600},
    because="percent belongs to the class: it stands in the class body, not in __init__.",
)
makes(
    snippet("""
own = [name for name in ["__init__", "sell", "label", "restock"] if name in SaleBook.__dict__]
is_a_book = issubclass(SaleBook, Book)
"""),
    {"own": [], "is_a_book": True},
    because="these are inherited from Book: take them out of SaleBook.",
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(82)
    prices = [0, 1, 3, 4, 499, 500, 501, 713, 714, 715, 716, *random.sample(range(5000), 15)]
    for cents in prices:
        off, copies = random.randint(0, 100), random.randint(1, 5)
        usual, special = cents - int(cents * 3 / 10 + 1e-9), cents - cents * off // 100
        makes(
            snippet(f"""
book = SaleBook("1", "Emma", {cents}, 5)
one = book.unit_price()
bargain = book.is_bargain()
two = book.sell({copies})
book.percent = {off}
price = book.unit_price()
label = book.label()
reduced = book.is_bargain()
left = book.stock
full = book.price_cents
"""),
            {
                "one": usual,
                "bargain": usual < 501,
                "two": usual * copies,
                "price": special,
                "label": f"Emma: {special // 100}.{special % 100:02}",
                "reduced": special < 501,
                "left": 5 - copies,
                "full": cents,
            },
        )
    makes(snippet("percent = SaleBook.percent"), {"percent": 30})
    makes(
        snippet("""
book = SaleBook("1", "Emma", 100, 5)
book.percent = 29
price = book.unit_price()
"""),
        {"price": 71},
        because="100 * (29 / 100) is a little less than 29: multiply first, then divide with //.",
    )
### END HIDDEN TESTS

# %% [markdown] discussion="sale-book"
# Three lines of code change the price, the sale and the label, because the parent asks
# `self.unit_price()` wherever it needs the price:
#
# ```python
# percent = 30
#
# def unit_price(self):
#     return self.price_cents - self.price_cents * self.percent // 100
# ```
#
# `self.percent` begins its search at the object, so a book's own percentage comes first, and that
# of the class second. `SaleBook.percent` would also find 30, but never the one of the single book.
#
# The other way is an attribute that every object gets in `__init__`: `self.percent = 30`. Then a
# single book can be changed, too, but `SaleBook.percent = 40` on the day of the big sale changes
# nothing: each object has its own 30. And you would have to write an `__init__`, about which you
# learn in the next section that it has its own way to go wrong.

# %% [markdown] section="super" topic=18
# ## 3. super(): what the parent does, and more
#
# Often the child's version should not replace the parent's, but do **what the parent does and
# something besides**. `super()` reaches the parent's version from inside the child's.
#
# ### Predict

# %% [markdown] item="predict-oven" kind="predict" topic=18 points=2 minutes=5
# ### Predict: the bread oven
#
# What does this program print, on one line?
#
# ```python
# class Oven:
#     def __init__(self):
#         print("oven", end=" ")
#
#     def start(self):
#         print("heat", end=" ")
#
#
# class BreadOven(Oven):
#     def __init__(self):
#         print("bread", end=" ")
#         super().__init__()
#         print("ready", end=" ")
#
#     def start(self):
#         super().start()
#         print("steam", end=" ")
#
#
# big = BreadOven()
# big.start()
# print("end")
# ```
#
# <details><summary>Hint 1 of 2</summary>
#
# `BreadOven()` runs the `__init__` that is found first. It stands in `BreadOven`.
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# Wherever `super().something()` stands, the parent's version runs from its beginning to its end.
# Then it goes on with the next line of the child's.
#
# </details>

# %% [raw] key="predict-oven"
# right = "bread oven ready heat steam end"
# why = "BreadOven() runs its own __init__: bread, then the parent's (oven), then ready. start does the parent's part first (heat), then its own (steam)."
# other = "Begin in the child's method, and jump into the parent's where super() stands, and back."
# [wrong]
# "oven bread ready heat steam end" = "The parent's __init__ does not run by itself: it runs where super().__init__() stands, and that is after bread."
# "bread ready heat steam end" = "super().__init__() runs the __init__ of Oven, which prints oven."
# "bread oven ready steam end" = "super().start() runs the start of Oven first, which prints heat."
# "bread oven ready steam heat end" = "super().start() stands above the print of steam."
# "oven bread oven ready heat steam end" = "Oven's __init__ runs once only, where super().__init__() stands."


# %%
class Oven:
    def __init__(self):
        print("oven", end=" ")

    def start(self):
        print("heat", end=" ")


class BreadOven(Oven):
    def __init__(self):
        print("bread", end=" ")
        super().__init__()
        print("ready", end=" ")

    def start(self):
        super().start()
        print("steam", end=" ")


big = BreadOven()
big.start()
print("end")

# %% [markdown]
# ### Run and explain
#
# `super().method(...)` means: search `method`, but begin **behind the class in which this line
# stands**. The object stays the same: it is still `self`, and you do not write it down. The place
# where it is needed most is `__init__`. A map has all that a book has, and a scale. So its
# `__init__` takes all that `Book` needs and the scale, **passes on** what the parent takes care of,
# and keeps the rest:


# %%
class Map(Book):
    """A folded map: a book with a scale."""

    def __init__(self, isbn, title, price_cents, stock, scale):
        # First the parent's part: it makes isbn, title, price and stock.
        super().__init__(isbn, title, price_cents, stock)
        # Then the child's own part.
        self.scale = scale

    def label(self):
        """Return the text for the shelf: that of a book, and the scale."""
        return f"{super().label()} (1:{self.scale})"


dartmoor = Map("9780319263259", "Dartmoor", 1299, 4, 25000)
print(dartmoor.label())
print(dartmoor.sell(1), "cents,", dartmoor.stock, "left")

# %% [markdown]
# Look at it in the figure. Choose `label`, then `__init__`: behind the answer, the figure goes on
# with the steps of `super()`.

# %%
from course.widgets.family import family

family(dartmoor, "label")

# %% [markdown]
# If a child has **no** `__init__`, the parent's is inherited and runs. If it has one, that one is
# found first, and **the parent's runs only if you call it**. Nothing happens behind your back, and
# nothing is done for you. Four ways to get it wrong, and what Python says:
#
# | in `Map.__init__` | what happens |
# | --- | --- |
# | no `super().__init__(...)` at all | no error here! Later, for instance at `label()`: `AttributeError: 'Map' object has no attribute 'title'` |
# | `super.__init__(isbn, ...)` | `TypeError: descriptor '__init__' requires a 'super' object but received a 'str'`: the parentheses behind `super` are missing |
# | `super().__init__(self, isbn, ...)` | `TypeError: Book.__init__() takes 5 positional arguments but 6 were given`: `self` is passed already |
# | `super().__init__()` | `TypeError: Book.__init__() missing 4 required positional arguments: ...`: the parent needs its arguments |
#
# The first one is the meanest: the line that fails is far away from the line that is missing. When
# an object of a child lacks an attribute of its parent, look at the child's `__init__` first.
#
# In week 7 you have seen `Exception.__init__(self, ...)` in a class of your own: the parent called
# by its name. It works in simple cases, and section 4 shows where it does not. From now on, write
# `super()`.
#
# Arguments may be changed on their way. A child that is always sold in single copies can say
# `super().__init__(isbn, title, price_cents, 1)` and have no parameter `stock` at all.
#
# ### Modify

# %% [markdown] item="fill-magazine" kind="fill" topic=18 points=3 minutes=8
# ### Fill in: a magazine
#
# A magazine is sold like a book, and has an issue number. `Magazine("1234-5679", "Loam", 450, 20,
# 7)` is issue 7 of Loam, for 4.50, 20 copies. Replace the four blanks `____`, so that
#
# - the object has the attributes of a `Book` and the attribute `issue`, and `sell` works as for a
#   book;
# - `label()` returns the label of a book, and behind it the issue: `"Loam: 4.50, no. 7"`;
# - `unit_price()` is half of what it is for a book, rounded down, as soon as the attribute `old` is
#   `True` (the next issue has come); as long as it is `False`, it is the price of a book.
#
# The last two blanks stand for the call of the parent's version of the same method.
#
# <details><summary>Hint 1 of 2</summary>
#
# The first blank is the method of the parent that makes the four attributes; the second one is the
# parameter that only magazines have.
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# In `label` and in `unit_price`, the call of the parent's version begins with `super().`
#
# </details>


# %% starter="fill-magazine"
class Magazine(Book):
    """An issue of a magazine."""

    def __init__(self, isbn, title, price_cents, stock, issue):
        super().____(isbn, title, price_cents, stock)
        self.issue = ____
        self.old = False

    def label(self):
        return f"{____}, no. {self.issue}"

    def unit_price(self):
        if self.old:
            return ____ // 2
        return super().unit_price()


# %% answer="fill-magazine"
class Magazine(Book):
    """An issue of a magazine."""

    def __init__(self, isbn, title, price_cents, stock, issue):
        super().__init__(isbn, title, price_cents, stock)
        self.issue = issue
        self.old = False

    def label(self):
        return f"{super().label()}, no. {self.issue}"

    def unit_price(self):
        if self.old:
            return super().unit_price() // 2
        return super().unit_price()


# %% tests="fill-magazine"
from course.testing import makes, snippet

makes(
    snippet("""
loam = Magazine("1234-5679", "Loam", 450, 20, 7)
label = loam.label()
issue = loam.issue
stock = loam.stock
"""),
    {"label": "Loam: 4.50, no. 7", "issue": 7, "stock": 20},
    mistakes={
        "Loam, no. 7": "the whole label of a book comes first: super().label()",
    },
)
makes(
    snippet("""
loam = Magazine("1234-5679", "Loam", 451, 20, 7)
loam.old = True
price = loam.unit_price()
label = loam.label()
"""),
    {"price": 225, "label": "Loam: 2.25, no. 7"},
    because="an old issue costs half of what super().unit_price() returns.",
)
makes(
    snippet("""
kept = Book.label, Book.unit_price
Book.label = lambda book: "What a book says"
Book.unit_price = lambda book: 50
try:
    loam = Magazine("1234-5679", "Loam", 450, 20, 7)
    loam.old = True
    label = loam.label()
    price = loam.unit_price()
finally:
    Book.label, Book.unit_price = kept
"""),
    {"label": "What a book says, no. 7", "price": 25},
    because="when Book changes, magazines follow: call its version with super(), do not repeat it.",
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(83)
    for number in range(1, 12):
        cents, old = random.randint(0, 2000), number % 2 == 1
        one = sum(range(1, cents + 1, 2)) and len(range(2, cents + 1, 2)) if old else cents
        makes(
            snippet(f"""
loam = Magazine("1234-5679", "Loam", {cents}, 20, {number})
before = loam.old
loam.old = {old}
price = loam.unit_price()
label = loam.label()
paid = loam.sell({number})
stock = loam.stock
isbn = loam.isbn
"""),
            {
                "before": False,
                "price": one,
                "label": f"Loam: {one // 100}.{one % 100:02}, no. {number}",
                "paid": one * number,
                "stock": 20 - number,
                "isbn": "1234-5679",
            },
        )
### END HIDDEN TESTS

# %% [markdown] discussion="fill-magazine"
# `__init__`, `issue`, `super().label()` and `super().unit_price()`.
#
# In the third blank, `self.label()` looks right and never ends: `self.label` is found in
# `Magazine`, so the method would call itself, and again, until Python gives up with
# `RecursionError`. `super()` is what breaks that circle.
#
# With `self.price_cents` in the fourth blank, the result would be the same today. The difference
# shows on the day when the rule in `Book.unit_price` changes: with `super().unit_price()`,
# magazines follow the new rule; with `self.price_cents`, they go past it. The same holds for a
# third blank that builds the label again. Ask the parent for what is the parent's business.

# %% [markdown] item="parsons-ebike" kind="parsons" topic=18 points=3 minutes=8
# ### Put in order: an electric bicycle
#
# A hire shop numbers its bicycles. An electric one is a bicycle with a battery. Put lines together
# to a program that makes one and prints its number and the charge of its battery in percent. With
# the number in line F, it prints
#
# ```text
# 7 80
# ```
#
# Write the labels in order, separated by spaces. Indentation is part of a line, and line F comes
# first: the checks put other numbers there. Three of the lines are not needed.
#
# ```text
# A |         self.number = number
# B | class EBike(Bike):
# C |         super().__init__(number)
# D |     def __init__(self, number, charge):
# E | class Bike:
# F | tag = 7
# G | bike = EBike(tag, 80)
# H |         super.__init__(number)
# I |     def __init__(self, number):
# J |         self.charge = charge
# K | print(bike.number, bike.charge)
# L | class EBike:
# M |         super().__init__(self, number)
# ```
#
# <details><summary>Hint 1 of 2</summary>
#
# First the parent, with the `__init__` that takes a number only. Which line makes a class a child
# of it?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# Three lines call the parent's `__init__`. `super` needs its parentheses, and `self` is passed on
# by itself.
#
# </details>

# %% starter="parsons-ebike"
parsons_ebike = ""

# %% answer="parsons-ebike"
parsons_ebike = "F E I A B D C J G K"

# %% tests="parsons-ebike"
from course.testing import check, parsons, prints

ebike_program = parsons(
    parsons_ebike,
    """
A |         self.number = number
B | class EBike(Bike):
C |         super().__init__(number)
D |     def __init__(self, number, charge):
E | class Bike:
F | tag = 7
G | bike = EBike(tag, 80)
H |         super.__init__(number)
I |     def __init__(self, number):
J |         self.charge = charge
K | print(bike.number, bike.charge)
L | class EBike:
M |         super().__init__(self, number)
""",
)
prints(
    ebike_program,
    expected="7 80",
    because=(
        "the __init__ of EBike needs two lines: super().__init__(number), with the parentheses and "
        "without self, and self.charge = charge."
    ),
)
check(ebike_program.name.startswith("F "), "The line with tag comes first: label F.")
check(
    "class EBike(Bike)" in ebike_program.source and "super().__init__" in ebike_program.source,
    "An electric bicycle is a bicycle: make EBike a child of Bike, which keeps the number.",
)
### BEGIN HIDDEN TESTS
from course.testing import hidden

with hidden():
    for number in [1, 12, 305]:
        prints(ebike_program, given={"tag": number}, expected=f"{number} 80")
### END HIDDEN TESTS

# %% [markdown] discussion="parsons-ebike"
# ```python
# tag = 7
# class Bike:
#     def __init__(self, number):
#         self.number = number
# class EBike(Bike):
#     def __init__(self, number, charge):
#         super().__init__(number)
#         self.charge = charge
# bike = EBike(tag, 80)
# print(bike.number, bike.charge)
# ```
#
# The last two lines of the child's `__init__` may change places: neither needs the other. It is a
# good habit all the same to let the parent go first. Then the child can rely on everything the
# parent has made, and may correct it. Could lines A and J do it alone, with `self.number = number`
# in the child? With one attribute, yes. It is a copy of the parent's work, and when the parent's
# `__init__` learns to check the number, the child goes on without the check.

# %% [markdown] item="audio-book" kind="write" topic=18 points=5 minutes=25
# ### Make: an audiobook
#
# Write a class `AudioBook`, a child of `Book`, for books on CD.
#
# `AudioBook(isbn, title, price_cents, stock, narrator, minutes)` makes one, with these six
# parameters in this order. The attributes `narrator` (text) and `minutes` (an int, the length) come
# on top of those of a book; `__init__` leaves the other four to the parent, with `super()`.
#
# | method | returns |
# | --- | --- |
# | `length()` | the length as a text in hours and minutes: `"21 h 2 min"` for 1262 minutes, `"0 h 45 min"` for 45 |
# | `label()` | the label of a book, then the narrator and the length: `"Dune: 12.99, read by Ada Quill, 21 h 2 min"` |
# | `unit_price()` | what the parent's `unit_price()` returns (ask it with `super()`), and 300 cents more if it is **longer than** 1200 minutes: it comes with a box |
#
# `sell` and `restock` are inherited. The worked call:
#
# ```python
# dune = AudioBook("9781427201430", "Dune", 999, 3, "Ada Quill", 1262)
# ```
#
# gives `dune.label()` as in the table (999 and 300 are 12.99), and `dune.sell(2)` returns `2598`.
# With exactly 1200 minutes, there is no box.
#
# <details><summary>Hint 1 of 3</summary>
#
# The class `Map` above has the same form. What is passed on to the parent, and what is kept?
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# The label of a book is `super().label()`. It asks `self.unit_price()`, which is yours already: so
# the 300 cents must not be added to the label a second time. Hours are `minutes // 60`.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `__init__` has one line with `super().__init__(isbn, ...)` and two with `self.`; `label` is one
# f-string with three places; `unit_price` has an `if`.
#
# </details>

# %% starter="audio-book"
# Write the class AudioBook here.


# %% answer="audio-book"
class AudioBook(Book):
    """A book on CD."""

    def __init__(self, isbn, title, price_cents, stock, narrator, minutes):
        super().__init__(isbn, title, price_cents, stock)
        self.narrator = narrator
        self.minutes = minutes

    def length(self):
        """Return the length in hours and minutes."""
        return f"{self.minutes // 60} h {self.minutes % 60} min"

    def label(self):
        """Return the text for the shelf."""
        return f"{super().label()}, read by {self.narrator}, {self.length()}"

    def unit_price(self):
        """Return what one copy costs: long ones come with a box."""
        if self.minutes > 1200:
            return super().unit_price() + 300
        return super().unit_price()


# %% tests="audio-book"
from course.testing import makes, snippet, uses

makes(
    snippet("""
dune = AudioBook("9781427201430", "Dune", 999, 3, "Ada Quill", 1262)
found = [dune.isbn, dune.title, dune.price_cents, dune.stock, dune.narrator, dune.minutes]
"""),
    {"found": ["9781427201430", "Dune", 999, 3, "Ada Quill", 1262]},
    because=(
        "all six must arrive: __init__ passes four on with super().__init__(isbn, title, "
        "price_cents, stock), in this order, and keeps two."
    ),
)
makes(
    snippet("""
dune = AudioBook("9781427201430", "Dune", 999, 3, "Ada Quill", 1262)
length = dune.length()
price = dune.unit_price()
label = dune.label()
paid = dune.sell(2)
"""),
    {
        "length": "21 h 2 min",
        "price": 1299,
        "label": "Dune: 12.99, read by Ada Quill, 21 h 2 min",
        "paid": 2598,
    },
    mistakes={
        "Dune: 9.99, read by Ada Quill, 21 h 2 min": (
            "the price in the label is that of unit_price(): super().label() asks for it."
        ),
        "Dune: 15.99, read by Ada Quill, 21 h 2 min": "the 300 cents were added twice.",
        "Dune, read by Ada Quill, 21 h 2 min": "the label of a book has the price in it.",
        999: "1262 minutes are more than 1200: 300 cents more.",
    },
)
makes(
    snippet("""
emma = AudioBook("9780141439587", "Emma", 999, 3, "Bo Reed", 1200)
price = emma.unit_price()
"""),
    {"price": 999},
    because="longer than 1200 minutes: exactly 1200 is not longer, so > and not >=.",
)
makes(
    snippet('short = AudioBook("1", "Emma", 999, 3, "Bo Reed", 45).length()'),
    {"short": "0 h 45 min"},
)
uses(
    AudioBook,
    "super()",
    at_least=2,
    because="__init__ and the methods leave to the parent what is the parent's part.",
)
makes(
    snippet("""
def double(book):
    return 2 * book.price_cents

old = Book.unit_price
Book.unit_price = double
try:
    price = AudioBook("9781427201430", "Dune", 500, 3, "Ada Quill", 1262).unit_price()
finally:
    Book.unit_price = old
"""),
    {"price": 1300},
    because=(
        "this snippet gives Book another rule, twice the price, and audiobooks must follow it: "
        "build on super().unit_price(), not on self.price_cents."
    ),
)
makes(
    snippet("""
def other_init(book, isbn, title, price_cents, stock):
    book.isbn, book.title, book.price_cents, book.stock = isbn, title, price_cents, 77

kept = Book.__init__, Book.label
Book.__init__ = other_init
Book.label = lambda book: "What a book says"
try:
    short = AudioBook("1", "Emma", 999, 3, "Bo Reed", 45)
    stock = short.stock
    label = short.label()
finally:
    Book.__init__, Book.label = kept
"""),
    {"stock": 77, "label": "What a book says, read by Bo Reed, 0 h 45 min"},
    because=(
        "this snippet changes __init__ and label of Book, and audiobooks must follow: call both "
        "with super(), do not repeat them."
    ),
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(84)
    lengths = [0, 1, 59, 60, 61, 599, 1199, 1200, 1201, 1202, *random.sample(range(3000), 12)]
    for long in lengths:
        cents = random.randint(100, 3000)
        one = cents + 300 * (long not in range(1201))
        hours, rest = divmod(long, 60)
        makes(
            snippet(f"""
emma = AudioBook("9780141439587", "Emma", {cents}, 6, "Bo Reed", {long})
length = emma.length()
price = emma.unit_price()
label = emma.label()
emma.restock(2)
paid = emma.sell(3)
stock = emma.stock
emma.price_cents += 10
later = emma.unit_price()
is_a_book = isinstance(emma, Book)
"""),
            {
                "length": f"{hours} h {rest} min",
                "price": one,
                "label": (
                    f"Emma: {one // 100}.{one % 100:02}, read by Bo Reed, {hours} h {rest} min"
                ),
                "paid": one * 3,
                "stock": 5,
                "later": one + 10,
                "is_a_book": True,
            },
        )
### END HIDDEN TESTS

# %% [markdown] discussion="audio-book"
# Three methods build on the parent's, each with `super()`:
#
# ```python
# def label(self):
#     return f"{super().label()}, read by {self.narrator}, {self.length()}"
#
# def unit_price(self):
#     if self.minutes > 1200:
#         return super().unit_price() + 300
#     return super().unit_price()
# ```
#
# Follow `dune.label()` once, slowly. It is found in `AudioBook`. `super().label()` runs the one of
# `Book`, with the same `self`. That one asks `self.unit_price()`, whose search begins at the object
# again, so it is found in `AudioBook`. Down, up, and down: that is why the 300 cents are in the
# label although `label` says nothing of them.
#
# `unit_price` can also take the parent's answer first and correct it:
#
# ```python
# def unit_price(self):
#     price = super().unit_price()
#     if self.minutes > 1200:
#         price += 300
#     return price
# ```
#
# It has a line more and calls the parent in one place only, which is better as soon as there is a
# second rule. To write `self.price_cents + 300` skips the parent's rule, as in `Magazine` above.

# %% [markdown] item="debug-voucher" kind="debug" topic=18 points=4 minutes=10
# ### Debug: the birthday voucher
#
# A voucher has a code and is worth some cents; `use(cost)` pays with it and returns what is still
# to pay. A birthday voucher also has the name of a reader and a greeting. The voucher itself works.
# But
#
# ```text
# present = BirthdayVoucher("B7", 2000, "Ada")
# print(present.greeting)
# print(present.use(500))
# ```
#
# prints `Happy birthday, Ada!` and then stops with
#
# ```text
# AttributeError: 'BirthdayVoucher' object has no attribute 'cents'
# ```
#
# Find the mistake and mend it: `present.use(500)` returns `0`, and then `present.cents` is `1500`.
# `present.use(1800)` after that returns `300`. The class `Voucher` is right; leave it as it is,
# and mend the child without copying lines of `Voucher`.
#
# <details><summary>Hint 1 of 3</summary>
#
# Which line gives a voucher its attribute `cents`? Does it run for this object?
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# `BirthdayVoucher(...)` runs the `__init__` that is found first, and that one only.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# A line is missing in the `__init__` of the child. It passes on two of the three arguments.
#
# </details>


# %% starter="debug-voucher"
class Voucher:
    """A voucher that is worth some cents."""

    def __init__(self, code, cents):
        self.code = code
        self.cents = cents

    def use(self, cost):
        """Pay with the voucher and return what is still to pay."""
        paid = min(cost, self.cents)
        self.cents -= paid
        return cost - paid


class BirthdayVoucher(Voucher):
    """A voucher with a greeting."""

    def __init__(self, code, cents, name):
        self.name = name
        self.greeting = f"Happy birthday, {name}!"


# %% answer="debug-voucher"
class Voucher:
    """A voucher that is worth some cents."""

    def __init__(self, code, cents):
        self.code = code
        self.cents = cents

    def use(self, cost):
        """Pay with the voucher and return what is still to pay."""
        paid = min(cost, self.cents)
        self.cents -= paid
        return cost - paid


class BirthdayVoucher(Voucher):
    """A voucher with a greeting."""

    def __init__(self, code, cents, name):
        super().__init__(code, cents)
        self.name = name
        self.greeting = f"Happy birthday, {name}!"


# %% tests="debug-voucher"
from course.testing import makes, snippet, uses

init_of_parent = (
    "the lines that make code and cents stand in Voucher.__init__: who calls it, and with which "
    "arguments, in which order?"
)
makes(
    snippet("""
present = BirthdayVoucher("B7", 2000, "Ada")
found = [present.code, present.cents, present.name, present.greeting]
"""),
    {"found": ["B7", 2000, "Ada", "Happy birthday, Ada!"]},
    because=init_of_parent,
)
makes(
    snippet("""
present = BirthdayVoucher("B7", 2000, "Ada")
still = present.use(500)
cents = present.cents
rest = present.use(1800)
"""),
    {"still": 0, "cents": 1500, "rest": 300},
    because=init_of_parent,
    mistakes={2000: "use must pay with the voucher: cents goes down."},
)
makes(
    snippet("""
def other_init(voucher, code, cents):
    voucher.code = code
    voucher.cents = 50

kept = Voucher.__init__
Voucher.__init__ = other_init
try:
    cents = BirthdayVoucher("B7", 2000, "Ada").cents
finally:
    Voucher.__init__ = kept
"""),
    {"cents": 50},
    because=(
        "this snippet gives Voucher another __init__, and birthday vouchers must follow it: call "
        "it instead of copying its lines."
    ),
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(85)
    for number in range(10):
        worth, cost = random.randint(0, 900), random.randint(0, 900)
        for made in [
            f"Voucher('V{number}', {worth})",
            f"BirthdayVoucher('V{number}', {worth}, 'Bo')",
        ]:
            makes(
                snippet(f"""
present = {made}
code = present.code
still = present.use({cost})
cents = present.cents
"""),
                {
                    "code": f"V{number}",
                    "still": max(cost - worth, 0),
                    "cents": max(worth - cost, 0),
                },
            )
        makes(
            snippet(f"""
present = BirthdayVoucher("B", {worth}, "Bo {number}")
name = present.name
greeting = present.greeting
is_a_voucher = isinstance(present, Voucher)
"""),
            {
                "name": f"Bo {number}",
                "greeting": f"Happy birthday, Bo {number}!",
                "is_a_voucher": True,
            },
        )
### END HIDDEN TESTS

# %% [markdown] discussion="debug-voucher"
# The child has an `__init__` of its own, so that of `Voucher` is not found any more, and it does
# not run by itself:
#
# ```python
# def __init__(self, code, cents, name):
#     super().__init__(code, cents)
#     self.name = name
#     self.greeting = f"Happy birthday, {name}!"
# ```
#
# Two lines `self.code = code` and `self.cents = cents` in the child would silence the error, too.
# They are the copy that inheritance was meant to save: the day `Voucher` notes the date on which it
# was sold, birthday vouchers have none. With a call of the parent's `__init__` there is one place
# to change.
#
# Note where the message appeared: in `use`, in the *parent*, which is right. The fault was in a
# class that the error did not even point to.

# %% [markdown] item="debug-fleet" kind="debug" topic=18 points=4 minutes=12
# ### Debug: parcels in the wrong van
#
# A parcel service has vehicles; a van is a vehicle that holds at most `limit` parcels.
# `load(parcel)` puts a parcel in and returns `True`; a van that is full returns `False` and takes
# nothing. The first van works. But look at the second one:
#
# ```text
# red = Van("INK 1", 2)
# blue = Van("INK 2", 2)
# print(red.load("books"), red.load("paper"))
# print(blue.load("pens"), blue.parcels)
# ```
#
# prints
#
# ```text
# True True
# False ['books', 'paper']
# ```
#
# Nobody has put anything into the blue van. Find the mistake and mend it, so that the last line is
# `True ['pens']`. The plate, the limit and the results of `load` stay as they are described, and
# `Vehicle("INK 3")` goes on working as well: a vehicle of its own, without a limit. Each vehicle
# has a list of its own from the start, also before anything is loaded.
#
# <details><summary>Hint 1 of 3</summary>
#
# How many lists are there, and which line makes them? When does that line run?
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# What stands directly in the class exists once, for all objects of all children. What each object
# needs for itself is made in `__init__`.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# Move the line with the list into the `__init__` of `Vehicle`, as an attribute of `self`. The van
# calls that `__init__` already.
#
# </details>


# %% starter="debug-fleet"
class Vehicle:
    """Something that carries parcels."""

    parcels = []

    def __init__(self, plate):
        self.plate = plate

    def load(self, parcel):
        """Put a parcel in."""
        self.parcels.append(parcel)
        return True


class Van(Vehicle):
    """A vehicle with room for so many parcels."""

    def __init__(self, plate, limit):
        super().__init__(plate)
        self.limit = limit

    def load(self, parcel):
        """Put a parcel in, if there is room for it."""
        if len(self.parcels) >= self.limit:
            return False
        return super().load(parcel)


# %% answer="debug-fleet"
class Vehicle:
    """Something that carries parcels."""

    def __init__(self, plate):
        self.plate = plate
        self.parcels = []

    def load(self, parcel):
        """Put a parcel in."""
        self.parcels.append(parcel)
        return True


class Van(Vehicle):
    """A vehicle with room for so many parcels."""

    def __init__(self, plate, limit):
        super().__init__(plate)
        self.limit = limit

    def load(self, parcel):
        """Put a parcel in, if there is room for it."""
        if len(self.parcels) >= self.limit:
            return False
        return super().load(parcel)


# %% tests="debug-fleet"
from course.testing import makes, snippet

makes(
    snippet("""
red = Van("INK 1", 2)
blue = Van("INK 2", 2)
loaded = [red.load("books"), red.load("paper"), blue.load("pens")]
in_blue = blue.parcels
"""),
    {"loaded": [True, True, True], "in_blue": ["pens"]},
    because=(
        "both vans share one list: a list in the class body exists once. Make it in __init__, "
        "for each object."
    ),
)
makes(
    snippet("""
cart = Vehicle("INK 3")
bus = Vehicle("INK 4")
loaded = cart.load("books")
in_cart = cart.parcels
in_bus = bus.parcels
"""),
    {"loaded": True, "in_cart": ["books"], "in_bus": []},
    because="a vehicle that is no van needs a list of its own, too: make it in Vehicle.__init__.",
)
makes(
    snippet("""
red = Van("INK 1", 1)
loaded = [red.load("books"), red.load("paper")]
in_red = red.parcels
"""),
    {"loaded": [True, False], "in_red": ["books"]},
    because="a full van returns False and takes nothing.",
)
makes(
    snippet("""
red = Van("INK 1", 2)
blue = Van("INK 2", 2)
shared = red.parcels is blue.parcels
"""),
    {"shared": False},
    because="two empty vans still share the list of the class: each needs its own from the start.",
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(86)
    for room in [0, 1, 2, 3, 5]:
        goods = random.sample(["books", "paper", "pens"] * 2, 6)
        makes(
            snippet(f"""
red = Van("INK {room}", {room})
plate = red.plate
limit = red.limit
loaded = [red.load(parcel) for parcel in {goods}]
in_red = red.parcels
cart = Vehicle("INK 9")
all_of_it = [cart.load(parcel) for parcel in {goods}]
in_cart = cart.parcels
blue = Van("INK 8", 1)
in_blue = blue.parcels
number = cart.plate
"""),
            {
                "plate": f"INK {room}",
                "limit": room,
                "loaded": [True] * room + [False] * (6 - room),
                "in_red": goods[:room],
                "all_of_it": [True] * 6,
                "in_cart": goods,
                "in_blue": [],
                "number": "INK 9",
            },
        )
### END HIDDEN TESTS

# %% [markdown] discussion="debug-fleet"
# `parcels = []` in the class body runs once, when the class is made. `self.parcels.append(...)`
# reads `parcels` (object: no; `Van`: no; `Vehicle`: yes) and changes that one list. Each object
# needs its own, and `__init__` is what runs for each object:
#
# ```python
# def __init__(self, plate):
#     self.plate = plate
#     self.parcels = []
# ```
#
# To put the line into `Van.__init__` mends the vans and leaves the mistake in `Vehicle` for the
# next child. To replace the list instead of changing it, `self.parcels = self.parcels + [parcel]`,
# is an assignment, which makes an attribute of the object, at the first parcel. Until then, all
# empty vans still share one list: a trap for whoever writes `append` next.
#
# A vehicle that may start with parcels could take them as a parameter: `parcels=None` in the
# parentheses, and `list(parcels)` in the body if there are some. That is more than was asked for,
# and it is the way to go when a second depot hands over loaded vans.

# %% [markdown] section="levels" topic=18
# ## 4. Grandparents, and two parents
#
# ### Predict
#
# A school bus is a bus, and a bus is a vehicle. Before you run the next cell: what will the
# first line say, word by word, and what is in the list of the second?


# %%
class Wagon:
    def __init__(self, plate):
        self.plate = plate

    def describe(self):
        return f"{self.plate}"


class Bus(Wagon):
    def __init__(self, plate, seats):
        super().__init__(plate)
        self.seats = seats

    def describe(self):
        return f"{super().describe()}, {self.seats} seats"


class SchoolBus(Bus):
    def __init__(self, plate, seats, school):
        super().__init__(plate, seats)
        self.school = school

    def describe(self):
        return f"{super().describe()}, for {self.school}"


yellow = SchoolBus("INK 5", 40, "Hill School")
print(yellow.describe())
print([one.__name__ for one in SchoolBus.__mro__])
print(isinstance(yellow, SchoolBus), isinstance(yellow, Bus), isinstance(yellow, Wagon))

# %% [markdown]
# ### Run and explain
#
# Inheritance over several levels is called **multi-level** inheritance. There is nothing new in it.
# Each level passes on what the level above needs, and adds its own part. `super()` in `SchoolBus`
# finds `Bus`, `super()` in `Bus` finds `Wagon`. Nobody jumps over anybody: `SchoolBus` need not
# know that there is a `Wagon` at all.
#
# Look at `describe` and at `__init__` in the figure. Then at `plate`, which no class has.

# %%
from course.widgets.family import family

family(yellow, "describe")

# %% [markdown]
# Two or three levels are fine. With five, a reader has to climb through five classes to find out
# what one call does. When you feel the need, section 6 has another tool.
#
# #### A short look at two parents
#
# A class may have several parents, `class Bundle(Printed, Download):`. You will rarely write such a
# class soon, but libraries have them, so you should be able to read one. Which parent answers?
# Again the MRO says it, one row for all. Every class stands before its parents; parents stand in
# the order of the parentheses; and a shared ancestor stands **behind all** of its children.


# %%
class Item:
    def parts(self):
        return ["receipt"]


class Printed(Item):
    def parts(self):
        return ["paper"] + super().parts()


class Download(Item):
    def parts(self):
        return ["file"] + super().parts()


class Bundle(Printed, Download):
    pass


print([one.__name__ for one in Bundle.__mro__])
print("A printed book: ", Printed().parts())
print("A bundle of both:", Bundle().parts())

# %%
from course.widgets.family import family

family(Bundle(), "parts")

# %% [markdown]
# Look closely at the last line that the program printed. For a `Printed`, `super()` in
# `Printed.parts` goes on to `Item`. For a `Bundle`, the **same line** goes on to `Download`, which
# `Printed` has never heard of. So `super()` does not mean "my parent". It means: **the next one
# behind me in the MRO of this object**. With one parent at each level, that is the parent. With
# several, it makes sure that everybody is asked once, and `Item` last. A call by name,
# `Item.parts(self)`, would have skipped `Download`.
#
# If no such row exists, Python refuses the class: `TypeError: Cannot create a consistent method
# resolution order (MRO) for bases Item, Printed`, here for `class Odd(Item, Printed):`, because
# `Printed` must stand before its parent `Item`, and the parentheses say the opposite.
#
# ### Modify
#
# Turn the parents of `Bundle` around, `class Bundle(Download, Printed):`. Say what the three lines
# will print, then run it. Then give `Bundle` a `parts` of its own which puts `"ribbon"` first.
#
# ### Make
#
# The employee is given. Run the cell, and leave it as it is.


# %%
class Employee:
    """Somebody who is paid by the hour."""

    def __init__(self, name, hourly):
        self.name = name
        self.hourly = hourly
        self.hours = 0

    def work(self, hours):
        """Count hours of work."""
        self.hours += hours

    def pay(self):
        """Return the pay in cents."""
        return self.hours * self.hourly


# %% [markdown] item="employees" kind="write" topic=18 points=5 minutes=30
# ### Make: managers and directors
#
# Write two classes: `Manager`, a child of `Employee`, and `Director`, a child of `Manager`. All
# amounts are ints, in cents.
#
# **`Manager(name, hourly, bonus)`** has the attribute `bonus` on top. Its `pay()` returns the pay
# of an employee plus the bonus, whatever the hours.
#
# **`Director(name, hourly, bonus, team)`** has the attribute `team`, a **new** list with the
# employees in the list that was given: when the caller changes their own list later, the team stays
# as it was.
#
# | method of `Director` | |
# | --- | --- |
# | `pay()` | returns the pay of a manager plus 1000 cents for each one in the team |
# | `add(employee)` | puts one more into the team, at its end, unless that very object is in it already; returns nothing |
# | `managers()` | returns the number of team members who are managers **of any kind**: directors count, simple employees do not |
#
# Each `__init__` and each `pay` leaves to the level above what that one can do, with `super()`.
# `work` is inherited. The worked call:
#
# ```python
# ada = Employee("Ada", 1500)
# bo = Manager("Bo", 2000, 5000)
# bo.work(10)
# cleo = Director("Cleo", 3000, 8000, [ada, bo])
# cleo.work(10)
# ```
#
# Then `bo.pay()` is `25000`, `cleo.pay()` is `40000` (30000 for the hours, the bonus of 8000, and
# 2000 for two people), and `cleo.managers()` is `1`.
#
# <details><summary>Hint 1 of 3</summary>
#
# Write and try `Manager` first. `Director` then calls nothing of `Employee` by itself: its
# `super()` is `Manager`.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# `list(team)` makes a new list with the same members. "Managers of any kind" is the question that
# `isinstance` answers, and `type(...) ==` does not.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `return super().pay() + self.bonus` in one class, `return super().pay() + 1000 * len(self.team)`
# in the other. In `managers`, count those for whom `isinstance(member, Manager)` holds.
#
# </details>

# %% starter="employees"
# Write the classes Manager and Director here.


# %% answer="employees"
class Manager(Employee):
    """An employee with a bonus."""

    def __init__(self, name, hourly, bonus):
        super().__init__(name, hourly)
        self.bonus = bonus

    def pay(self):
        """Return the pay in cents: hours and bonus."""
        return super().pay() + self.bonus


class Director(Manager):
    """A manager with a team."""

    def __init__(self, name, hourly, bonus, team):
        super().__init__(name, hourly, bonus)
        self.team = list(team)

    def pay(self):
        """Return the pay in cents: that of a manager, and something for each in the team."""
        return super().pay() + 1000 * len(self.team)

    def add(self, employee):
        """Put somebody into the team, once."""
        if employee not in self.team:
            self.team.append(employee)

    def managers(self):
        """Return how many in the team are managers of any kind."""
        return len([member for member in self.team if isinstance(member, Manager)])


# %% tests="employees"
from course.testing import makes, snippet, uses

makes(
    snippet("""
ada = Employee("Ada", 1500)
bo = Manager("Bo", 2000, 5000)
bo.work(10)
cleo = Director("Cleo", 3000, 8000, [ada, bo])
cleo.work(10)
pay = [bo.pay(), cleo.pay()]
managers = cleo.managers()
"""),
    {"pay": [25000, 40000], "managers": 1},
    because=(
        "each level adds its part to super().pay(): the bonus in Manager, 1000 for each of the "
        "team in Director. And isinstance asks for the object first, then for the class."
    ),
    mistakes={2: "ada is a simple employee: ask isinstance(member, Manager)."},
)
makes(
    snippet("""
bo = Manager("Bo", 2000, 5000)
people = [bo]
cleo = Director("Cleo", 3000, 8000, people)
people.append(Employee("Ada", 1500))
size = len(cleo.team)
"""),
    {"size": 1},
    because="the team is a new list, list(team): the caller's own list may change later.",
)
makes(
    snippet("""
bo = Manager("Bo", 2000, 5000)
cleo = Director("Cleo", 3000, 8000, [bo])
dora = Director("Dora", 3500, 9000, [cleo])
dora.add(bo)
nothing = [dora.add(bo), dora.add(Employee("Ada", 1500))]
size = len(dora.team)
managers = dora.managers()
last = dora.team[-1].name
"""),
    {"nothing": [None, None], "size": 3, "managers": 2, "last": "Ada"},
    because=(
        "bo is added once only, and cleo, a director, is a manager, too: isinstance(cleo, Manager)."
    ),
    mistakes=[
        ([False, None], "add returns nothing, also when somebody is in the team already."),
        ([False, True], "add returns nothing: it only changes the team."),
    ],
)
uses(Manager, "super()", at_least=2, because="its __init__ and its pay build on Employee.")
uses(Director, "super()", at_least=2, because="its __init__ and its pay build on Manager.")
makes(
    snippet("""
kept = Manager.pay
Manager.pay = lambda manager: 7
try:
    pay = Director("Cleo", 3000, 8000, [Employee("Ada", 1500)]).pay()
finally:
    Manager.pay = kept
"""),
    {"pay": 1007},
    because="this snippet gives managers another pay, and directors must follow: super().pay().",
)
makes(
    snippet("""
family = [issubclass(Manager, Employee), issubclass(Director, Manager)]
works = ["work" in Manager.__dict__, "work" in Director.__dict__]
"""),
    {"family": [True, True], "works": [False, False]},
    because="a manager is an employee, a director is a manager, and both inherit work.",
)
makes(
    snippet("""
ada = Employee("Ada", 1500)
bo = Manager("Bo", 2000, 5000)
cleo = Director("Cleo", 3000, 8000, [ada, bo])
ada_again = Employee("Ada", 1500)
cleo.add(ada_again)
size = len(cleo.team)
order = [member.name for member in cleo.team]
"""),
    {"size": 3, "order": ["Ada", "Bo", "Ada"]},
    because="two people may have the same name: only the very same object is left out.",
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(87)
    for round_number in range(10):
        rate, extra, hours = (random.randint(0, 4000) for _ in range(3))
        staff = random.randint(0, 4)
        bosses = random.randint(0, 3)
        makes(
            snippet(f"""
cleo = Director("Cleo", {rate}, {extra}, [])
for number in range({staff}):
    cleo.add(Employee(f"E{{number}}", 1500))
for number in range({bosses}):
    cleo.add(Manager(f"M{{number}}", 1500, 10))
cleo.work({hours})
cleo.work(1)
pay = cleo.pay()
managers = cleo.managers()
size = len(cleo.team)
bo = Manager("Bo", {rate}, {extra})
bo.work({hours})
less = bo.pay()
idle = Manager("Di", {rate}, {extra}).pay()
kind = type(cleo.team).__name__
found = [cleo.name, cleo.hourly, cleo.bonus, bo.name, bo.hourly, bo.bonus]
"""),
            {
                "pay": (hours + 1) * rate + extra + 1000 * (staff + bosses),
                "managers": bosses,
                "size": staff + bosses,
                "less": hours * rate + extra,
                "idle": extra,
                "kind": "list",
                "found": ["Cleo", rate, extra, "Bo", rate, extra],
            },
        )
### END HIDDEN TESTS

# %% [markdown] discussion="employees"
# Each level knows the one above it, and nothing else:
#
# ```python
# class Manager(Employee):
#     def pay(self):
#         return super().pay() + self.bonus
#
#
# class Director(Manager):
#     def pay(self):
#         return super().pay() + 1000 * len(self.team)
# ```
#
# `Director.pay` could repeat `self.hours * self.hourly + self.bonus`. It would be right until
# employees are paid more at night: that rule goes into `Employee.pay`, and only those who build on
# `super()` get it.
#
# `employee not in self.team` compares with `==`, and for objects of your own classes that asks
# whether it is the very same object (week 9 shows how to change that). A loop with `is` says it
# outright:
#
# ```python
# def add(self, employee):
#     for member in self.team:
#         if member is employee:
#             return
#     self.team.append(employee)
# ```
#
# It is longer, and stays right when somebody teaches `Employee` another `==`.
#
# Look at `team` once more: a director **is** a manager, and **has** a team. Both words of the next
# but one section are in this class.

# %% [markdown] section="promises" topic=18
# ## 5. What every child must bring: NotImplementedError
#
# ### Predict
#
# The parent in the next cell calls `self.minutes()`, and its own `minutes` only raises an error.
# The program prints two lines. Which?


# %%
class Task:
    """Something to do in the shop; each kind says how long it takes."""

    def __init__(self, times):
        self.times = times

    def minutes(self):
        """Return the minutes for doing it once."""
        raise NotImplementedError("a task must say how many minutes it takes")

    def total(self):
        """Return the minutes for all."""
        return self.times * self.minutes()


class Dusting(Task):
    def minutes(self):
        return 20


class Counting(Task):
    pass


print(Dusting(3).total())
try:
    print(Counting(2).total())
except NotImplementedError as error:
    print("Not done:", error)

# %% [markdown]
# ### Run and explain
#
# `Task` is a class of which nobody should make objects: there is no such thing as a task in
# general. It holds what all tasks share (`total`), and **names what each kind must bring along**
# (`minutes`). In the parent, that method raises `NotImplementedError`, an exception that comes with
# Python for just this purpose.
#
# - Who writes a child reads in the parent what is expected.
# - Who forgets the method gets a clear message, and not a `None` that surfaces ten lines later as
#   `unsupported operand`.
#
# Mind the name: `NotImplementedError` is the exception. There is also a value `NotImplemented`, for
# another purpose; `raise NotImplemented` is itself an error. And mind the time: the message comes
# when the method is *called*, not when the object is made. Python has a stricter tool, the module
# `abc`, which refuses to make such an object at all. You will meet it when you need it.
#
# ### Modify
#
# Give `Counting` a `minutes` that returns 45, and run the cell again. Then write a child
# `DeepDusting` of `Dusting` that takes 15 minutes more than dusting does, whatever that is.
#
# ### Make

# %% [markdown] item="surfaces" kind="write" topic=18 points=5 minutes=25
# ### Make: how much paint?
#
# The shop is to be painted. Write three classes. All lengths are whole meters (ints from 1 up), all
# areas are in square meters.
#
# **`Surface(name)`** is the parent, with the attribute `name`:
#
# | method of `Surface` | |
# | --- | --- |
# | `area()` | raises `NotImplementedError` with the text `area is missing`: each child must give its own |
# | `cans(per_can=20)` | returns how many cans of paint are needed, an int, if one can is enough for `per_can` square meters: the area divided by that, **rounded up** |
# | `describe()` | returns a text such as `"Back wall: 21.0"`, the name and the area with one decimal |
#
# **`Wall(name, width, height)`** is a child of `Surface` with a rectangular area, `width * height`.
#
# **`GableWall(name, width, height, peak)`** is a child of `Wall`: on top of the rectangle stands a
# triangle of the same width and with the height `peak`, so `width * peak / 2` comes to the area of
# a wall.
#
# `cans` and `describe` stand in `Surface` only. The worked call: with
# `back = GableWall("Back wall", 6, 3, 1)`, `back.area()` is `21.0`, `back.cans()` is `2` and
# `back.cans(7)` is `3`. `Wall("Side", 5, 4).cans()` is `1`: exactly 20 square meters need one can.
#
# <details><summary>Hint 1 of 3</summary>
#
# How can `cans` stand in `Surface`, which has no area? It asks `self.area()`, and the search begins
# at the object.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# `math.ceil` (week 6) rounds up and gives an int. In `GableWall`, both `__init__` and `area` build
# on those of `Wall`.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `raise NotImplementedError(...)` is the whole body of `Surface.area`. `GableWall.area` returns
# `super().area() + ...`.
#
# </details>

# %% starter="surfaces"
# Write the classes Surface, Wall and GableWall here.

# %% answer="surfaces"
import math


class Surface:
    """Something to be painted; each kind knows its area."""

    def __init__(self, name):
        self.name = name

    def area(self):
        """Return the area in square meters."""
        raise NotImplementedError("area is missing")

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


# %% tests="surfaces"
from course.testing import makes, raises, snippet

makes(
    snippet("""
back = GableWall("Back wall", 6, 3, 1)
area = back.area()
cans = back.cans()
small_cans = back.cans(7)
text = back.describe()
"""),
    {"area": 21.0, "cans": 2, "small_cans": 3, "text": "Back wall: 21.0"},
    mistakes={
        2: "cans(7) must use `per_can`: 21 divided by 7, and not by 20.",
        4: "21 is exactly 3 times 7: round up with math.ceil, do not add 1.",
        1: "1 can is not enough for 21 square meters: round up, not down.",
        18.0: "the triangle is missing: its width times its height, divided by 2.",
        24.0: "a triangle is half of its rectangle: divide by 2.",
        "Back wall: 21": "one decimal: .1f",
    },
)
makes(
    snippet("""
side = Wall("Side", 5, 4)
cans = side.cans()
text = side.describe()
"""),
    {"cans": 1, "text": "Side: 20.0"},
    because="exactly 20 square meters need one can: round up with math.ceil, do not add 1.",
)
raises(
    snippet('Surface("Anything").area()'),
    error=NotImplementedError,
    message="area is missing",
    because="the area of the parent only says that each child must give its own.",
)
makes(
    snippet("""
class Door(Surface):
    def area(self):
        return 2

cans = Door("Door").cans(1)
text = Door("Door").describe()
"""),
    {"cans": 2, "text": "Door: 2.0"},
    because="a new kind of surface needs an area() only: cans and describe ask self.area().",
)
makes(
    snippet("""
family = [issubclass(Wall, Surface), issubclass(GableWall, Wall)]
copies = []
for one in [Wall, GableWall]:
    copies += [name for name in ["cans", "describe"] if name in one.__dict__]
"""),
    {"family": [True, True], "copies": []},
    because="cans and describe stand in Surface only; the children inherit them.",
)
### BEGIN HIDDEN TESTS
from math import ceil
from random import Random

from course.testing import hidden

with hidden():
    random = Random(88)
    for round_number in range(15):
        wide, high, top, per = (random.randint(1, 12) for _ in range(4))
        flat, gable = wide * high, (2 * wide * high + wide * top) / 2
        makes(
            snippet(f"""
side = Wall("Side", {wide}, {high})
back = GableWall("Back", {wide}, {high}, {top})
cans = [side.cans(), side.cans({per}), back.cans(), back.cans({per}), back.cans(per_can={per})]
area = [side.area(), back.area()]
text = [side.describe(), back.describe()]
"""),
            {
                "cans": [
                    ceil(flat / 20),
                    ceil(flat / per),
                    ceil(gable / 20),
                    ceil(gable / per),
                    ceil(gable / per),
                ],
                "area": [flat, gable],
                "text": [f"Side: {flat:.1f}", f"Back: {gable:.1f}"],
            },
        )
    for call in ["cans()", "cans(3)", "describe()"]:
        raises(snippet(f'Surface("Anything").{call}'), error=NotImplementedError)
    makes(
        snippet("""
try:
    text = Surface("Anything").area()
except NotImplementedError as error:
    text = str(error)
"""),
        {"text": "area is missing"},
    )
    makes(snippet('name = Surface("Anything").name'), {"name": "Anything"})
### END HIDDEN TESTS

# %% [markdown] discussion="surfaces"
# The parent has the two methods that need an area, the children have the areas:
#
# ```python
# def cans(self, per_can=20):
#     return math.ceil(self.area() / per_can)
# ```
#
# The check made a third kind of surface, a door, with one method of two lines, and `cans` and
# `describe` worked for it at once. That is what a parent like this is for.
#
# `math.ceil` is the readable way to round up. With ints alone one can write
# `-(-self.area() // per_can)`, which divides the negative, rounds it down, and turns it around; but
# the area of a gable wall is a float, and then the result is one, too.
#
# Could `Surface` do without its own `area`? Python would not mind: the search would fail with
# `AttributeError: 'Surface' object has no attribute 'area'`. `NotImplementedError` says the same to
# people, and says it where they look: in the parent.

# %% [markdown] section="has-a" topic=18
# ## 6. "Is a" or "has a"?
#
# ### Predict
#
# In mathematics, a square is a rectangle. So somebody lets `Square` inherit from `Rectangle`. What
# will the last line print?


# %%
class Rectangle:
    def __init__(self, width, height):
        self.width = width
        self.height = height

    def stretch(self, more):
        self.width += more

    def area(self):
        return self.width * self.height


class Square(Rectangle):
    def __init__(self, side):
        super().__init__(side, side)


tile = Square(3)
tile.stretch(2)
print(tile.width, tile.height, tile.area())

# %% [markdown]
# ### Run and explain
#
# Python is content. But the "square" is 5 wide and 3 high. A rectangle promises that it can be
# stretched, a square cannot keep that promise, and so a `Square` is not a `Rectangle` *as this
# class understands it*. Inheritance is not about words. It is a promise: **whatever works with a
# parent works with every child**. You could override `stretch` so that it changes both sides. Then
# code that was written for rectangles, and expects that only the width changes, is wrong for
# squares.
#
# The second wrong reason is convenience: "this class has a method that I could use". A shelf of
# books is not a list. But see how far one comes:


# %%
class HandyShelf(list):
    """A shelf for at most three titles that inherits from list, to save work."""

    def put(self, title):
        if len(self) >= 3:
            raise ValueError("the shelf is full")
        self.append(title)


handy = HandyShelf()
handy.put("Emma")
# All of list was inherited as well, asked for or not.
handy.extend(["Dune", "Loam", "Emma", "Emma"])
handy.reverse()
print(len(handy), handy)


class Shelf:
    """A shelf for at most three titles that has a list."""

    def __init__(self):
        self.titles = []

    def put(self, title):
        if len(self.titles) >= 3:
            raise ValueError("the shelf is full")
        self.titles.append(title)

    def how_many(self):
        return len(self.titles)


shelf = Shelf()
shelf.put("Emma")
print(shelf.how_many(), shelf.titles)

# %% [markdown]
# The second shelf **has a** list. That is called **composition**: an object keeps other objects in
# its attributes and lets them do part of the work. It offers only what makes sense for a shelf.
#
# | ask | if yes |
# | --- | --- |
# | Is every child really a kind of the parent, with **all** its promises? | inheritance: "is a" |
# | Does it only need something that the other can do? | composition: "has a" |
#
# Honestly: in doubt, take composition. It costs a line here and there (`return len(self.titles)`),
# and it can be changed later without touching anybody else. Inheritance ties a child to every
# detail of its parent. It is worth it where you want the same calls to work for all kinds, as with
# the books of this shop: `label`, `sell`, `unit_price`.
#
# One test of our own: is an **e-book** a `Book`? It has a title and a price. But our `Book`
# promises a stock, and that `sell` may raise `OutOfStock`, and `restock` makes no sense for a file.
# It would be a child that breaks half of the promises. The way out: a common parent with what
# **both** can promise. You will build it in the mini-project.
#
# ### Modify
#
# Give the class `Shelf` a method `first()` that returns the first title, or `None` for an empty
# shelf. Which of the two classes above had to be asked for it, and which had it (as `handy[0]`)
# without anybody's wish?

# %% [markdown] item="basket" kind="write" topic=18 points=5 minutes=30
# ### Make: the basket
#
# Write a class `Basket`, which **has** books and is no child of anything. `Basket()` is empty. The
# books that are put in are objects of the class `Book` at the top or of any child of it, such as
# `Map` or `SignedBook`; they have `isbn`, `title`, `unit_price()` and `sell(copies)`.
#
# | method | |
# | --- | --- |
# | `add(book, copies=1)` | puts copies of a book in; the same book (the same `isbn`) again adds to the copies that are there. Copies below 1: `ValueError` with the text `copies below 1`, and nothing changes. |
# | `count()` | returns the number of all copies, 0 when empty |
# | `total()` | returns what all copies cost together, in cents: copies times `unit_price()` |
# | `lines()` | returns a list of texts, one for each book in the order in which it was first added: `"2 x Dune"` |
# | `only(kind)` | returns a list of the titles, in the same order, of those books that are of the class `kind`, **children included** |
# | `buy()` | calls `sell` once for each book, with its copies, in the same order; then the basket is empty; returns the sum of what `sell` returned. You may rely on it that there are enough copies. |
#
# The books in a basket change neither their stock nor anything else before `buy()`. `total()` asks
# for the prices when it is called: the `price_cents` of a book may have changed since it was added.
# A worked call, with classes from above:
#
# ```python
# basket = Basket()
# basket.add(Book("1", "Emma", 700, 9), 2)
# basket.add(Map("2", "Dartmoor", 1300, 9, 25000))
# ```
#
# Then `basket.count()` is `3`, `basket.total()` is `2700`, `basket.lines()` is
# `["2 x Emma", "1 x Dartmoor"]`, `basket.only(Map)` is `["Dartmoor"]`, `basket.only(Book)` is
# `["Emma", "Dartmoor"]`, and `basket.buy()` returns `2700`.
#
# <details><summary>Hint 1 of 3</summary>
#
# What does the basket have to remember for each isbn? Two things: which book, and how many copies.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# A dict with the isbn as key and a list `[book, copies]` as value remembers both, in the right
# order. `isinstance(book, kind)` includes the children.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# In `add`: first the `ValueError`; then, if `book.isbn` is in the dict, add to its second element,
# otherwise make a new entry. The other methods go through `self.entries.values()`.
#
# </details>

# %% starter="basket"
# Write the class Basket here.


# %% answer="basket"
class Basket:
    """What somebody wants to buy."""

    def __init__(self):
        self.entries = {}

    def add(self, book, copies=1):
        """Put copies of a book in."""
        if copies < 1:
            raise ValueError("copies below 1")
        if book.isbn in self.entries:
            self.entries[book.isbn][1] += copies
        else:
            self.entries[book.isbn] = [book, copies]

    def count(self):
        """Return the number of all copies."""
        return sum(copies for book, copies in self.entries.values())

    def total(self):
        """Return what all copies cost, in cents."""
        return sum(copies * book.unit_price() for book, copies in self.entries.values())

    def lines(self):
        """Return a text for each book."""
        return [f"{copies} x {book.title}" for book, copies in self.entries.values()]

    def only(self, kind):
        """Return the titles of the books of a class and its children."""
        return [book.title for book, copies in self.entries.values() if isinstance(book, kind)]

    def buy(self):
        """Sell everything and return what it cost, in cents."""
        paid = sum(book.sell(copies) for book, copies in self.entries.values())
        self.entries = {}
        return paid


# %% tests="basket"
from course.testing import makes, raises, snippet

makes(
    snippet("""
first = Basket()
first.add(Book("1", "Emma", 700, 9))
count = Basket().count()
"""),
    {"count": 0},
    because="each basket has its own books: make the dict in __init__, not in the class body.",
)
makes(
    snippet("""
basket = Basket()
emma = Book("1", "Emma", 700, 9)
basket.add(emma, 2)
basket.add(Map("2", "Dartmoor", 1300, 9, 25000))
count = basket.count()
total = basket.total()
lines = basket.lines()
maps = basket.only(Map)
books = basket.only(Book)
stock = emma.stock
"""),
    {
        "count": 3,
        "total": 2700,
        "lines": ["2 x Emma", "1 x Dartmoor"],
        "maps": ["Dartmoor"],
        "books": ["Emma", "Dartmoor"],
        "stock": 9,
    },
    mistakes={
        2: "count() counts the copies, not the titles.",
        2000: "each book costs its copies times unit_price().",
        7: "in the basket nothing is sold yet: only buy() calls sell.",
    },
    because=(
        "isinstance(book, kind), the object first, is True for children, too: a Map is a Book. "
        "type(book) == kind leaves them out."
    ),
)
makes(
    snippet("""
basket = Basket()
emma = Book("1", "Emma", 700, 9)
basket.add(emma, 2)
basket.add(Book("2", "Dune", 900, 9))
basket.add(emma)
lines = basket.lines()
paid = basket.buy()
stock = emma.stock
after = [basket.count(), basket.total(), basket.lines()]
"""),
    {"lines": ["3 x Emma", "1 x Dune"], "paid": 3000, "stock": 6, "after": [0, 0, []]},
    because="the same isbn again adds to its copies, and buy() sells all and empties the basket.",
)
raises(
    snippet('Basket().add(Book("1", "Emma", 700, 9), 0)'),
    error=ValueError,
    message="copies below 1",
    because="copies below 1 are refused, with this text.",
)
makes(
    snippet("""
parents = [one.__name__ for one in Basket.__mro__]
"""),
    {"parents": ["Basket", "object"]},
    because="a basket has books, it is no kind of list or dict: class Basket: without a parent.",
)
makes(
    snippet("""
class Half(Book):
    def unit_price(self):
        return self.price_cents // 2

    def sell(self, copies):
        calls.append([self.title, copies])
        return super().sell(copies) - 10

calls = []
basket = Basket()
basket.add(Half("2", "Emma", 700, 9), 3)
basket.add(Half("1", "Dune", 900, 9))
total = basket.total()
paid = basket.buy()
"""),
    {"total": 1500, "calls": [["Emma", 3], ["Dune", 1]], "paid": 1480},
    because="the books know their price, and sell: ask unit_price(), and call sell once for each.",
    mistakes=[
        (3000, "ask unit_price(): a child of Book can have a rule of its own for its price."),
        (
            [["Emma", 1], ["Emma", 1], ["Emma", 1], ["Dune", 1]],
            "buy() calls sell once for each book, with all its copies.",
        ),
        (
            [["Dune", 1], ["Emma", 3]],
            "buy() sells the books in the order in which they were first added.",
        ),
        ([], "buy() calls sell, and leaves the stock to the book."),
        (1500, "buy() adds up what sell returns, whatever the books cost before."),
    ],
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(89)
    for round_number in range(8):
        order = [(random.randint(0, 3), random.randint(1, 4)) for _ in range(6)]
        copies: dict[int, int] = {}
        for number, more in order:
            copies[number] = copies.get(number, 0) + more
        cost = [700, 650, 1300, 999]
        title = ["Emma", "Dune", "Moor", "Loam"]
        makes(
            snippet(f"""
books = [Book("1", "Emma", 700, 99), Book("2", "Dune", 650, 99)]
books += [Map("3", "Moor", 1300, 99, 5), SignedBook("4", "Loam", 999, 99)]
basket = Basket()
for number, more in {order}:
    basket.add(books[number], more)
count = basket.count()
total = basket.total()
lines = basket.lines()
maps = basket.only(Map)
every = basket.only(Book)
paid = basket.buy()
stock = [book.stock for book in books]
empty = [basket.count(), basket.total(), basket.buy()]
"""),
            {
                "count": sum(copies.values()),
                "total": sum(cost[n] * c for n, c in copies.items()),
                "lines": [f"{c} x {title[n]}" for n, c in copies.items()],
                "maps": ["Moor"] * (2 in copies),
                "every": [title[n] for n in copies],
                "paid": sum(cost[n] * c for n, c in copies.items()),
                "stock": [99 - copies.get(n, 0) for n in range(4)],
                "empty": [0, 0, 0],
            },
        )
    makes(
        snippet("""
basket = Basket()
emma = Book("1", "Emma", 700, 9)
basket.add(emma, 1)
emma.price_cents = 800
total = basket.total()
text = ""
try:
    basket.add(emma, -1)
except ValueError as error:
    text = str(error)
try:
    basket.add(Book("2", "Dune", 900, 9), 0)
except ValueError:
    pass
count = basket.count()
lines = basket.lines()
"""),
        {"total": 800, "count": 1, "lines": ["1 x Emma"], "text": "copies below 1"},
        because="total() asks for the price when it is called, and a refused add changes nothing.",
    )
    makes(
        snippet("""
basket = Basket()
basket.add(Book("1", "Emma", 700, 9))
basket.add(Book("1", "Emma, second entry", 700, 9), 2)
basket.add(Book("2", "Emma", 900, 9))
lines = basket.lines()
titles = basket.only(Book)
"""),
        {"lines": ["3 x Emma", "1 x Emma"], "titles": ["Emma", "Emma"]},
        because="books are the same when their isbn is the same, and only then.",
    )
### END HIDDEN TESTS

# %% [markdown] discussion="basket"
# A dict from isbn to `[book, copies]` finds a book again at once and keeps the order. The basket
# does not know how any kind of book finds its price: it asks each one.
#
# ```python
# def total(self):
#     return sum(copies * book.unit_price() for book, copies in self.entries.values())
# ```
#
# Two dicts, one from isbn to book and one from isbn to copies, work as well, and each of them is
# simpler to read:
#
# ```python
# def add(self, book, copies=1):
#     if copies < 1:
#         raise ValueError("copies below 1")
#     self.books.setdefault(book.isbn, book)
#     self.copies[book.isbn] = self.copies.get(book.isbn, 0) + copies
# ```
#
# In return, two things must always change together. That is a rule about the object, and rules like
# this are what the next sections are about.
#
# `class Basket(dict):` would save `self.entries` and open the door to `basket.clear()`,
# `basket["x"] = 3` and everything else that a dict can do, and that knows nothing of copies.

# %% [markdown] section="protected" topic=19
# ## 7. Public and protected: what others may rely on
#
# ### Predict
#
# A tank holds at most 100 liters; `fill` takes care of that. What does the last line print?


# %%
class Tank:
    """A tank for rain water: at least 0 and at most 100 liters."""

    def __init__(self):
        self.liters = 0

    def fill(self, liters):
        self.liters = min(self.liters + liters, 100)


tank = Tank()
tank.fill(80)
tank.fill(80)
tank.liters += 80
print(tank.liters)

# %% [markdown]
# ### Run and explain
#
# 180 liters in a tank of 100. The class had a rule, and one line from outside went past it. A rule
# that shall hold for an object at any time is called an **invariant**: 0 to 100 liters; never less
# than no cash; a title that is not empty. **Encapsulation** means: the object keeps its data to
# itself, and others change it only through methods that guard the invariant.
#
# In Python, three kinds of members (attributes and methods) are told apart by their **names**:
#
# | name | is called | is meant for |
# | --- | --- | --- |
# | `liters` | public | everybody: others may rely on it |
# | `_liters` | protected | the class itself and its children |
# | `__liters` | private | this one class only (section 8) |
#
# The underscore in front is an agreement among people, a sign on the door: *staff only*. Python
# locks nothing. `tank._liters` works from outside, and everybody who writes it knows that it is
# their own fault when it stops working after the next change. Many editors do not offer such names
# at first, some tools warn about them, and you can search for them.


# %%
class RainTank:
    """A tank for rain water: at least 0 and at most 100 liters."""

    def __init__(self):
        self._liters = 0

    # The public part: what others may do with a tank.
    def liters(self):
        """Return what is in it."""
        return self._liters

    def fill(self, liters):
        """Put water in; what does not fit runs over."""
        self._change(liters)

    def draw(self, liters):
        """Take water out."""
        if liters > self._liters:
            raise ValueError(f"there are only {self._liters} liters")
        self._change(-liters)

    # A protected method: a helper that no outsider needs.
    def _change(self, liters):
        self._liters = min(self._liters + liters, 100)


class GardenTank(RainTank):
    """A rain tank that loses a liter each day."""

    def end_of_day(self):
        # A child may use what is protected, and must keep the rule, too.
        self._liters = max(self._liters - 1, 0)


barrel = GardenTank()
barrel.fill(80)
barrel.fill(80)
barrel.end_of_day()
print(barrel.liters())
try:
    barrel.draw(500)
except ValueError as error:
    print("Refused:", error)
print(barrel.liters())

# %% [markdown]
# The public methods are the **interface** of the class: keep it small. What is public, you can
# hardly take back, because somebody will use it. What is protected, you can change tomorrow: the
# tank may count in milliliters inside, and nobody outside notices.
#
# Note in which order `draw` does its work: **first ask, then change.** When it refuses, the tank is
# as it was.
#
# ### Modify
#
# `barrel.fill(-500)` breaks the rule still. Mend `fill`, so that it raises a `ValueError` for less
# than 0 liters, and try it.

# %% [markdown] item="till-drawer" kind="write" topic=19 points=5 minutes=25
# ### Make: a till that keeps its cash
#
# Write a class `Till`. All amounts are whole cents. The invariant: **the cash is never below 0**,
# and it changes through the methods only.
#
# `Till(cash)` makes a till with that much cash in it, kept in the protected attribute `_cash`; a
# negative amount is a `ValueError`.
#
# | method | |
# | --- | --- |
# | `cash()` | returns the cash in the till |
# | `take(due, given)` | a customer has to pay `due` and gives `given`: the till takes the money, gives back the change, and so has `due` more than before; returns the change |
# | `to_bank(amount)` | takes that much out of the till and returns what is left |
#
# When something cannot be, the method raises a `ValueError` with the text of the table, and the
# till stays as it was. In `take`, `due` is looked at first.
#
# | in | what | text |
# | --- | --- | --- |
# | `Till(cash)` | `cash` is below 0 | `cash below 0` |
# | `take` | `due` is below 0 | `due below 0` |
# | `take` | `given` is less than `due` | `not enough` |
# | `to_bank` | `amount` is below 0, or more than there is | `not in the till` |
#
# Nothing else is public: apart from these three, all attributes and methods that you add begin with
# an underscore. The worked call: with `till = Till(5000)`, `till.take(1298, 2000)` returns `702`,
# then `till.cash()` is `6298`, and `till.to_bank(6298)` returns `0`.
#
# <details><summary>Hint 1 of 3</summary>
#
# How do `RainTank.draw` and `RainTank.liters` do it? An attribute and a method cannot have the same
# name: the method is `cash`, the attribute `_cash`.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# In each method, ask for everything that is wrong first and raise; only then change `self._cash`.
# How much more is in the till after a sale?
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `take`: two `if`s with `raise ValueError("...")`, then `self._cash += due`, then
# `return given - due`.
#
# </details>

# %% starter="till-drawer"
# Write the class Till here.


# %% answer="till-drawer"
class Till:
    """A till; its cash is never below 0."""

    def __init__(self, cash):
        if cash < 0:
            raise ValueError("cash below 0")
        self._cash = cash

    def cash(self):
        """Return the cash in the till."""
        return self._cash

    def take(self, due, given):
        """Take the money for a sale and return the change."""
        if due < 0:
            raise ValueError("due below 0")
        if given < due:
            raise ValueError("not enough")
        self._cash += due
        return given - due

    def to_bank(self, amount):
        """Take money out and return what is left."""
        if not 0 <= amount <= self._cash:
            raise ValueError("not in the till")
        self._cash -= amount
        return self._cash


# %% tests="till-drawer"
from course.testing import makes, raises, snippet

makes(
    snippet("""
till = Till(5000)
change = till.take(1298, 2000)
cash = till.cash()
left = till.to_bank(6298)
"""),
    {"change": 702, "cash": 6298, "left": 0},
    mistakes={
        7000: "the change goes back to the customer: only due stays in the till.",
        5000: "take must change the cash: self._cash += due.",
        -702: "the change is what is given less what is due.",
    },
    because=(
        "take keeps due and returns the change, to_bank returns what is left; and the method is "
        "called cash, so the attribute needs another name: _cash."
    ),
)
refusals = {
    "Till(-1)": "cash below 0",
    "Till(100).take(-1, 50)": "due below 0",
    "Till(100).take(500, 499)": "not enough",
    "Till(100).to_bank(-1)": "not in the till",
    "Till(100).to_bank(101)": "not in the till",
}
for call, text in refusals.items():
    raises(snippet(call), error=ValueError, message=text)
makes(
    snippet("""
till = Till(100)
try:
    till.take(500, 499)
except ValueError:
    pass
try:
    till.to_bank(101)
except ValueError:
    pass
cash = till.cash()
"""),
    {"cash": 100},
    because="a refused call changes nothing: ask first, raise, and only then change.",
)
makes(
    snippet("""
till = Till(0)
change = till.take(0, 0)
exact = till.take(500, 500)
left = till.to_bank(500)
"""),
    {"change": 0, "exact": 0, "left": 0},
    because="0 is not below 0, and exactly enough is enough.",
)
makes(
    snippet("""
till = Till(70)
kept = till._cash
till.take(5, 5)
till.to_bank(5)
public = [name for name in dir(till) if name[0] != "_"]
"""),
    {"kept": 70, "public": ["cash", "take", "to_bank"]},
    because="the cash is in _cash, and besides the three methods everything begins with _.",
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(90)
    for round_number in range(10):
        start, due, more, out = (random.randint(0, 3000) for _ in range(4))
        taken = min(out, start + due)
        makes(
            snippet(f"""
other = Till(1)
till = Till({start})
change = till.take({due}, {due + more})
cash = till.cash()
left = till.to_bank({taken})
kept = till._cash
apart = other.cash()
"""),
            {
                "change": more,
                "cash": start + due,
                "left": start + due - taken,
                "kept": start + due - taken,
                "apart": 1,
            },
        )
        raises(
            snippet(f"Till({start}).to_bank({start + 1 + more})"),
            error=ValueError,
            message="not in the till",
        )
        raises(
            snippet(f"Till({start}).take({due + 1}, {due})"), error=ValueError, message="not enough"
        )
    for call in ["take(-1, 5)", "take(-2, -3)", "take(9, 8)", "to_bank(-1)", "to_bank(51)"]:
        makes(
            snippet(f"""
till = Till(50)
try:
    till.{call}
except ValueError:
    pass
cash = till.cash()
"""),
            {"cash": 50},
            because="a refused call changes nothing.",
        )
    for call, wanted in {**refusals, "Till(50).take(-2, -3)": "due below 0"}.items():
        makes(
            snippet(f"""
try:
    text = {call}
except ValueError as error:
    text = str(error)
"""),
            {"text": wanted},
        )
    makes(
        snippet("""
till = Till(50)
left = [till.to_bank(0), till.to_bank(1)]
"""),
        {"left": [50, 49]},
    )
### END HIDDEN TESTS

# %% [markdown] discussion="till-drawer"
# Each method has two parts: what is refused, and what is done. Between the two stands the
# invariant.
#
# ```python
# def to_bank(self, amount):
#     if not 0 <= amount <= self._cash:
#         raise ValueError("not in the till")
#     self._cash -= amount
#     return self._cash
# ```
#
# The rule can also be put into one helper that all changes go through:
#
# ```python
# def _change(self, cents):
#     if self._cash + cents < 0:
#         raise ValueError("not in the till")
#     self._cash += cents
# ```
#
# Then the invariant is written once, which pays off as soon as there are four or five methods that
# change the cash. With two of them, the checks right in the methods are easier to read.
#
# Nothing here stops `till._cash = -5`. It stops everybody from doing it *by mistake*, and whoever
# does it on purpose has to write down the underscore that gives them away.

# %% [markdown] section="private" topic=19
# ## 8. Private: two underscores
#
# ### Predict

# %% [markdown] item="predict-two-codes" kind="predict" topic=19 points=2 minutes=6
# ### Predict: the code of the door
#
# Inside of a class, Python puts `_` and the name of that class in front of a name such as `__code`.
# So in `Door`, `self.__code` really is `self._Door__code`. Outside of classes, nothing is put in
# front. What does this program print?
#
# ```python
# class Door:
#     def __init__(self):
#         self.__code = 1
#
#     def code(self):
#         return self.__code
#
#
# class VaultDoor(Door):
#     def __init__(self):
#         super().__init__()
#         self.__code = 2
#
#
# door = VaultDoor()
# door.__code = 3
# print(door.code(), len(door.__dict__))
# ```
#
# (`door.__dict__` is a dict with all the attributes of this one object.) Write the two numbers with
# a space between them.
#
# <details><summary>Hint 1 of 2</summary>
#
# Write down the full name in each line that assigns a code: once in `Door`, once in `VaultDoor`,
# once outside.
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# Which of the three full names does the method `code` ask for? It stands in `Door`.
#
# </details>

# %% [raw] key="predict-two-codes"
# right = "1 3"
# why = "There are three attributes with three names: _Door__code is 1, _VaultDoor__code is 2, and __code, made outside of any class, is 3. The method code stands in Door and reads the first one."
# other = "Write each assignment with its full name: _Door__code, _VaultDoor__code, and outside plain __code."
# [wrong]
# "3 1" = "They are not one attribute: the name is changed inside of each class, so the three lines make three names."
# "2 2" = "In VaultDoor, self.__code is _VaultDoor__code. The code that Door reads is another one, and the line outside makes a third."
# "2 3" = "The method code stands in Door: there, self.__code means _Door__code, which is still 1."
# "3 3" = "The last line makes a new attribute __code, with no class in front. The method in Door never looks at it."
# "1 2" = "The line outside makes an attribute as well: __code. With the two of the classes, there are three."


# %%
class Door:
    def __init__(self):
        self.__code = 1

    def code(self):
        return self.__code


class VaultDoor(Door):
    def __init__(self):
        super().__init__()
        self.__code = 2


door = VaultDoor()
door.__code = 3
print(door.code(), len(door.__dict__))

# %% [markdown]
# ### Run and explain
#
# A name that begins with two underscores, and does not end with two, is **private**. Python
# rewrites it while it reads the class: `__price` in the class `Book` becomes `_Book__price`. This
# is called **name mangling**. It concerns the text between `class Book:` and its end, and nothing
# else.


# %%
class PricedBook:
    """A book whose price is private."""

    def __init__(self, title, price):
        self.title = title
        self.__price = price

    def price(self):
        """Return the price in cents."""
        return self.__price


loam = PricedBook("Loam", 450)
# Inside of the class, the name works.
print(loam.price())
# What is really in the object:
print(loam.__dict__)
# Outside, nobody rewrites the name, and it is not there.
try:
    print(loam.__price)
except AttributeError as error:
    print("AttributeError:", error)
# This is what private is not: a secret.
print(loam._PricedBook__price)

# %% [markdown]
# The next figure shows a real object of yours from the inside: what is in its `__dict__`, what is
# in its classes, and, for a name that you write (press *Enter*), what Python makes of it at a
# certain place, and where it is found. Try `__price` written *inside class PricedBook*, and then
# *outside of any class*. Then `_PricedBook__price` outside.

# %%
from course.widgets.inside import inside

inside(loam, "__price")

# %% [markdown]
# **What it protects against: accidents.** A child that happens to use the same name for something
# else does not overwrite its parent's attribute. You have seen it with the door: both codes live
# side by side. And nobody changes `__price` from outside without noticing: `loam.__price = 1` makes
# a *new* attribute, and the real price stays.
#
# **What it does not protect against: intent.** `loam._PricedBook__price` reads it, and can even
# change it. `loam.__dict__` shows it to everybody. So a private attribute is **no place for a
# secret**: whoever can run Python code next to your object can read all of it. (Passwords are
# protected in another way, in week 26.)
#
# Two messages that belong to this:
#
# ```text
# AttributeError: 'PricedBook' object has no attribute '__price'
# AttributeError: 'GoldCard' object has no attribute '_GoldCard__points'
# ```
#
# The first one: somebody outside used a private name. The second one: a **child** used a private
# name of its parent. The class name in the message is that of the child, because there the line
# stands.
#
# **One underscore or two?** Most Python code uses one, and trusts people. Take two when children
# that you do not know yet could collide with you, or when a rule is so important that even children
# shall keep it through your methods. A name with two underscores on **both** sides, such as
# `__init__`, is neither: these belong to Python. Do not invent any.
#
# Methods can be protected and private, too: `_change`, `__check`.
#
# ### Modify
#
# Write a class `Comic(PricedBook)` in a new cell, with a method `half()` that returns half of the
# price. First write it with `self.__price`, and read the message. Then do it properly: how does a
# child ask for the price?

# %% [markdown] item="parsons-meter" kind="parsons" topic=19 points=3 minutes=8
# ### Put in order: a meter that only counts up
#
# An electricity meter has a private total. It can be read with `total()`, and it grows with
# `add(units)`; less than 0 units are a `ValueError`, and change nothing. Put lines together to a
# program that makes a meter, adds the units of line B and then 5 more, and prints the total. With
# the value in line B, it prints
#
# ```text
# 12
# ```
#
# Write the labels in order, separated by spaces. Indentation is part of a line, and line B comes
# first: the checks put other numbers there. Two of the lines are not needed.
#
# ```text
# A |         self.__total = 0
# B | used = 7
# C | print(meter.total())
# D |     def add(self, units):
# E | meter = Meter()
# F |         return self.__total
# G | print(meter.__total)
# H |     def __init__(self):
# I |         if units < 0:
# J | meter.add(5)
# K |     def total(self):
# L | class Meter:
# M |             raise ValueError("units below 0")
# N |         self.__total += units
# O |         __total += units
# P | meter.add(used)
# ```
#
# <details><summary>Hint 1 of 2</summary>
#
# Three methods, each begins with `def`: one makes the total, one changes it, one returns it. The
# program after them works from outside.
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# Ask first, then change: the `raise` comes before the line that adds. Which of the two lines with
# `print` may stand outside of the class?
#
# </details>

# %% starter="parsons-meter"
parsons_meter = ""

# %% answer="parsons-meter"
parsons_meter = "B L H A D I M N K F E P J C"

# %% tests="parsons-meter"
from course.testing import check, parsons, prints, raises

meter_program = parsons(
    parsons_meter,
    """
A |         self.__total = 0
B | used = 7
C | print(meter.total())
D |     def add(self, units):
E | meter = Meter()
F |         return self.__total
G | print(meter.__total)
H |     def __init__(self):
I |         if units < 0:
J | meter.add(5)
K |     def total(self):
L | class Meter:
M |             raise ValueError("units below 0")
N |         self.__total += units
O |         __total += units
P | meter.add(used)
""",
)
prints(
    meter_program,
    expected="12",
    because="inside of the class it is self.__total; outside, ask the method: meter.total().",
)
check(meter_program.name.startswith("B "), "The line with used comes first: label B.")
raises(
    meter_program,
    given={"used": -1},
    error=ValueError,
    message="units",
    because="with -1 units, add must refuse: the question comes before the line that adds.",
)
check(
    meter_program.source.index("raise") < meter_program.source.index("__total += units"),
    "When add refuses, the total must not have changed yet: ask and raise first, then add.",
)
### BEGIN HIDDEN TESTS
from course.testing import hidden

with hidden():
    for number in [0, 1, 250]:
        prints(meter_program, given={"used": number}, expected=str(number + 5))
    raises(meter_program, given={"used": -40}, error=ValueError, message="units below 0")
### END HIDDEN TESTS

# %% [markdown] discussion="parsons-meter"
# ```python
# used = 7
# class Meter:
#     def __init__(self):
#         self.__total = 0
#     def add(self, units):
#         if units < 0:
#             raise ValueError("units below 0")
#         self.__total += units
#     def total(self):
#         return self.__total
# meter = Meter()
# meter.add(used)
# meter.add(5)
# print(meter.total())
# ```
#
# The methods may stand in any order: a class is complete when its last line has been read. There is
# no method that sets the total, and that is the point: a meter that can be set back is of no use to
# anybody. Line O lacks `self`: it would change a name of the method that does not exist
# (`UnboundLocalError`). Line G asks for a private name from outside.

# %% [markdown] item="debug-gold-card" kind="debug" topic=19 points=4 minutes=12
# ### Debug: the gold card
#
# Readers collect points. `add(points)` of a card refuses less than 0 points with a `ValueError`; a
# gold card counts **twice** the points, under the same rule. The simple card works. But
#
# ```text
# gold = GoldCard("Ada")
# gold.add(10)
# ```
#
# stops with
#
# ```text
# AttributeError: 'GoldCard' object has no attribute '_GoldCard__points'
# ```
#
# Find the mistake and mend it: after `gold.add(10)`, `gold.points()` returns `20`. For `Card`,
# nothing changes: its points stay in the private attribute `__points`, and a card after `add(10)`
# has `10`. `add(-1)` is a `ValueError` for both, and leaves the points as they were. The
# rule stands in `Card` only, and no other class names the private attribute of a card.
#
# <details><summary>Hint 1 of 3</summary>
#
# Where does the name in the message come from? No line of the program has it like this.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# `__points` is private to `Card`: a child cannot name it, and need not. Which method of the parent
# adds points, and keeps the rule?
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# The body of `GoldCard.add` is one line: the parent's version of `add`, called with twice the
# points.
#
# </details>


# %% starter="debug-gold-card"
class Card:
    """A reader's card that collects points."""

    def __init__(self, owner):
        self.owner = owner
        self.__points = 0

    def add(self, points):
        """Add points; less than 0 are refused."""
        if points < 0:
            raise ValueError("points cannot be below 0")
        self.__points += points

    def points(self):
        """Return the points."""
        return self.__points


class GoldCard(Card):
    """A card that counts twice."""

    def add(self, points):
        """Add twice the points."""
        self.__points += 2 * points


# %% answer="debug-gold-card"
class Card:
    """A reader's card that collects points."""

    def __init__(self, owner):
        self.owner = owner
        self.__points = 0

    def add(self, points):
        """Add points; less than 0 are refused."""
        if points < 0:
            raise ValueError("points cannot be below 0")
        self.__points += points

    def points(self):
        """Return the points."""
        return self.__points


class GoldCard(Card):
    """A card that counts twice."""

    def add(self, points):
        """Add twice the points."""
        super().add(2 * points)


# %% tests="debug-gold-card"
from course.testing import avoids, check, makes, raises, snippet
from course.testing.structure import source

makes(
    snippet("""
gold = GoldCard("Ada")
gold.add(10)
points = gold.points()
"""),
    {"points": 20},
    because="points() reads what Card.add has added: let super().add do the adding.",
    mistakes={
        10: "a gold card counts twice the points.",
        0: "points() reads the attribute of Card: yours has another name, and is not seen there.",
        40: "the points were doubled twice.",
    },
)
makes(
    snippet("""
card = Card("Bo")
card.add(10)
points = card.points()
kept = sorted(card.__dict__)
"""),
    {"points": 10, "kept": ["_Card__points", "owner"]},
    because="for a simple card nothing changes: its points are private, in __points.",
)
raises(
    snippet('GoldCard("Ada").add(-1)'),
    error=ValueError,
    because="the rule of Card.add holds for gold cards, too: go through it with super().add(...).",
)
check(
    "_Card__" not in source(GoldCard),
    "GoldCard reaches for the private points of Card: go through its rule, super().add(...).",
)
avoids(GoldCard, "raise", because="the rule stands in Card only, and its add refuses by itself.")
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(91)
    for round_number in range(8):
        first, second = random.randint(0, 99), random.randint(0, 99)
        makes(
            snippet(f"""
gold = GoldCard("Ada")
card = Card("Bo")
for one in [gold, card]:
    one.add({first})
    one.add({second})
    try:
        one.add(-{second + 1})
    except ValueError:
        pass
points = [gold.points(), card.points()]
owners = [gold.owner, card.owner]
family = isinstance(gold, Card)
"""),
            {
                "points": [2 * (first + second), first + second],
                "owners": ["Ada", "Bo"],
                "family": True,
            },
        )
    for made in ["Card('Bo')", "GoldCard('Bo')"]:
        makes(
            snippet(f"""
one = {made}
one.add(0)
points = one.points()
text = ""
try:
    one.add(-1)
except ValueError as error:
    text = str(error)
"""),
            {"points": 0, "text": "points cannot be below 0"},
            because="0 points are not below 0; -1 is refused with the text of Card.",
        )
### END HIDDEN TESTS

# %% [markdown] discussion="debug-gold-card"
# In `GoldCard`, `self.__points` means `_GoldCard__points`, which nobody has made. The child has a
# public way to do what it wants, and that way keeps the rule as well:
#
# ```python
# def add(self, points):
#     super().add(2 * points)
# ```
#
# Three ways that are worse. `self._Card__points += 2 * points` works around the class, and forgets
# the rule; with a copy of the rule before it, there are two rules to keep alike. A new
# `self.__points = 0` in `GoldCard.__init__` makes the error go away and the points, too: `points()`
# reads the one of `Card`. And one underscore instead of two, `_points`, opens the attribute to
# children: a fair decision when you own both classes, but then each child must keep the rule by
# itself.

# %% [markdown] section="guards" topic=19
# ## 9. Methods that guard a rule
#
# ### Predict
#
# A record of temperatures keeps its list protected and gives it out for reading. What does the last
# line print?


# %%
class Record:
    """Temperatures, each between -50 and 60 degrees."""

    def __init__(self):
        self._values = []

    def add(self, degrees):
        if not -50 <= degrees <= 60:
            raise ValueError(f"{degrees} degrees cannot be right")
        self._values.append(degrees)

    def values(self):
        return self._values


record = Record()
record.add(21)
seen = record.values()
seen.append(9999)
print(record.values())

# %% [markdown]
# ### Run and explain
#
# The attribute was protected, its name was never written outside, and still there are 9999 degrees
# in the record. `values()` handed out **the list itself**, and whoever has the list can change it
# (week 3: two names, one list). Give out a copy: `return list(self._values)`. The same holds for
# what comes in: keep `list(values)`, not the list of the caller.
#
# A method that returns an attribute is called a **getter**, one that sets it a **setter**. A setter
# is worth its lines when it **guards** something:


# %%
class Thermostat:
    """Keeps a room at a temperature between 5 and 30 degrees."""

    def __init__(self, degrees):
        self._changes = []
        # The setter guards the first value, too.
        self.set_target(degrees)

    def target(self):
        """Return the temperature that is wanted."""
        return self._target

    def set_target(self, degrees):
        """Change the temperature that is wanted."""
        if not 5 <= degrees <= 30:
            raise ValueError(f"the target must be from 5 to 30, not {degrees}")
        self._target = degrees
        self._changes.append(degrees)

    def changes(self):
        """Return all targets so far: a copy, so that nobody changes ours."""
        return list(self._changes)


room = Thermostat(19)
room.set_target(22)
room.changes().append(99)
print(room.target(), room.changes())
try:
    Thermostat(90)
except ValueError as error:
    print("Refused:", error)

# %% [markdown]
# - `__init__` calls the setter. So there is one place that knows the rule, and no object ever
#   exists that breaks it.
# - A getter that returns a list or a dict returns a copy.
# - Not every attribute needs this. Where there is nothing to guard, as with `title`, a public
#   attribute is simple and good. Getters and setters that only read and write are a habit from
#   other languages.
#
# If an attribute needs a guard **later**, must all callers change from `room.target` to
# `room.target()`? In Python they need not: there is a tool called `@property` that makes a method
# look like an attribute. It is taught in week 10, with the decorators that it belongs to. Until
# then, write methods.
#
# ### Modify

# %% [markdown] item="fill-lamp" kind="fill" topic=19 points=3 minutes=10
# ### Fill in: a reading lamp
#
# A lamp can be dimmed from 0 to 100 percent; the invariant is that `_level` is an int in this
# range. Replace the four blanks `____`:
#
# - `Lamp(level)` refuses a wrong level in the same way as `set_level` does;
# - `set_level(level)` raises `ValueError` for a level below 0 or above 100, and then changes
#   nothing; 0 and 100 are allowed;
# - `level()` returns the level;
# - `history()` returns all levels so far, the first one included, as a list that the caller may
#   change without any harm to the lamp.
#
# <details><summary>Hint 1 of 2</summary>
#
# The first blank: which method knows the rule? It is called on the object itself. The second one is
# a chained comparison of week 1.
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# The last blank must be a new list with the same values.
#
# </details>


# %% starter="fill-lamp"
class Lamp:
    """A lamp that can be dimmed from 0 to 100 percent."""

    def __init__(self, level):
        self._history = []
        ____(level)

    def set_level(self, level):
        if not ____:
            raise ValueError("the level must be from 0 to 100")
        self._level = level
        self._history.append(level)

    def level(self):
        return ____

    def history(self):
        return ____


# %% answer="fill-lamp"
class Lamp:
    """A lamp that can be dimmed from 0 to 100 percent."""

    def __init__(self, level):
        self._history = []
        self.set_level(level)

    def set_level(self, level):
        if not 0 <= level <= 100:
            raise ValueError("the level must be from 0 to 100")
        self._level = level
        self._history.append(level)

    def level(self):
        return self._level

    def history(self):
        return list(self._history)


# %% tests="fill-lamp"
from course.testing import makes, raises, snippet

makes(
    snippet("""
lamp = Lamp(40)
lamp.set_level(0)
lamp.set_level(100)
level = lamp.level()
history = lamp.history()
"""),
    {"level": 100, "history": [40, 0, 100]},
    because="0 and 100 are allowed, and each level is noted once.",
)
for call in ["Lamp(101)", "Lamp(-1)", "Lamp(50).set_level(101)", "Lamp(50).set_level(-1)"]:
    raises(
        snippet(call),
        error=ValueError,
        message="level",
        because="set_level knows the rule, and __init__ calls it: self.set_level(level).",
    )
makes(
    snippet("""
lamp = Lamp(40)
lamp.history().append(999)
history = lamp.history()
"""),
    {"history": [40]},
    because="history() gave out the lamp's own list: return a copy, list(self._history).",
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(92)
    for round_number in range(8):
        good = [random.randint(0, 100) for _ in range(4)]
        bad = random.choice([-40, -1, 101, 102, 500])
        makes(
            snippet(f"""
lamp = Lamp({good[0]})
for level in {good[1:]}:
    lamp.set_level(level)
try:
    lamp.set_level({bad})
except ValueError:
    pass
now = lamp.level()
kept = lamp._level
history = lamp.history()
history.pop()
again = lamp.history()
"""),
            {"now": good[-1], "kept": good[-1], "history": good[:-1], "again": good},
        )
    makes(
        snippet("""
try:
    text = Lamp(-1)
except ValueError as error:
    text = str(error)
"""),
        {"text": "the level must be from 0 to 100"},
        because="leave the line with raise as it is given.",
    )
### END HIDDEN TESTS

# %% [markdown] discussion="fill-lamp"
# `self.set_level`, `0 <= level <= 100`, `self._level` and `list(self._history)`.
#
# The copy can also be written `self._history.copy()` or `self._history[:]`: choose one and stay
# with it. A tuple, `tuple(self._history)`, cannot be changed at all, and says so to the caller.
# Here the text asks for a list.
#
# In the first blank, `self._level = level` would not even fit the line, and it would let
# `Lamp(500)` exist. The rule belongs in one place, and `__init__` goes there, too.

# %% [markdown] item="locker" kind="write" topic=19 points=5 minutes=30
# ### Make: a locker with a PIN
#
# Write a class `Locker`. `Locker(pin)` is made with a PIN: a text of **exactly four digits**;
# anything else that is a text is a `ValueError` with the text `four digits, please`. A locker is
# blocked after **three wrong PINs in a row**.
#
# | method | |
# | --- | --- |
# | `open(pin)` | returns `True` if the PIN is right and the locker is not blocked, otherwise `False` |
# | `blocked()` | returns whether it is blocked, a `bool` |
# | `change_pin(old, new)` | if the locker is not blocked and `old` is right, `new` becomes the PIN, and it returns `True`; otherwise it returns `False`, and the PIN stays. A right `old` with a `new` that is no PIN is the same `ValueError`, and the PIN stays. |
#
# - A wrong PIN counts, whether it comes to `open` or as `old` to `change_pin`. A right one, in
#   either of them, sets the count back to 0 (also when `new` is then refused).
# - Once it is blocked, it stays blocked: also the right PIN gives `False`.
#
# All attributes are **private**: their names begin with two underscores. There are no other public
# methods: the names of helpers begin with two underscores, too. Do not put any print into it. The
# worked call:
#
# ```python
# locker = Locker("0417")
# print(locker.open("1234"), locker.open("0417"), locker.change_pin("0417", "2580"))
# print(locker.open("0417"), locker.open("2580"))
# ```
#
# prints `False True True` and `False True`.
#
# <details><summary>Hint 1 of 3</summary>
#
# What must a locker remember besides its PIN? Two methods ask whether a PIN is right: let a private
# helper do that for both, and count.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# `text.isdecimal()` and `len(text)` say whether a text can be a PIN. You need that in two places: a
# second helper. Blocked means that the count of wrong ones has come to 3.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# A helper `__is_right(self, pin)`: if blocked, return `False`; if it is the PIN, set the count to 0
# and return `True`; otherwise count one more and return `False`. `open` returns what the helper
# says; `change_pin` asks it first.
#
# </details>

# %% starter="locker"
# Write the class Locker here.


# %% answer="locker"
class Locker:
    """A locker that opens with a PIN, and is blocked after three wrong ones in a row."""

    def __init__(self, pin):
        self.__set_pin(pin)
        self.__wrong = 0

    def open(self, pin):
        """Say whether it opens with this PIN."""
        return self.__is_right(pin)

    def blocked(self):
        """Say whether it is blocked."""
        return self.__wrong == 3

    def change_pin(self, old, new):
        """Change the PIN, if the old one is right."""
        if not self.__is_right(old):
            return False
        self.__set_pin(new)
        return True

    def __is_right(self, pin):
        if self.blocked():
            return False
        if pin == self.__pin:
            self.__wrong = 0
            return True
        self.__wrong += 1
        return False

    def __set_pin(self, pin):
        if len(pin) != 4 or not pin.isdecimal():
            raise ValueError("four digits, please")
        self.__pin = pin


# %% tests="locker"
from course.testing import makes, prints, raises, snippet

prints(
    snippet("""
locker = Locker("0417")
print(locker.open("1234"), locker.open("0417"), locker.change_pin("0417", "2580"))
print(locker.open("0417"), locker.open("2580"))
"""),
    expected="False True True\nFalse True",
    because="after change_pin, the new PIN opens it, and the old one does not.",
)
makes(
    snippet("""
locker = Locker("0417")
tries = [locker.open("1"), locker.open("2"), locker.blocked()]
tries += [locker.open("3"), locker.blocked(), locker.open("0417")]
"""),
    {"tries": [False, False, False, False, True, False]},
    because="the third wrong PIN in a row blocks it, and then even the right one gives False.",
)
makes(
    snippet("""
locker = Locker("0417")
tries = [locker.open("1"), locker.open("2"), locker.open("0417")]
tries += [locker.open("3"), locker.open("4"), locker.blocked()]
"""),
    {"tries": [False, False, True, False, False, False]},
    because="in a row: a right PIN sets the count back to 0.",
)
makes(
    snippet("""
locker = Locker("0417")
tries = [locker.change_pin("1", "2580"), locker.open("2"), locker.change_pin("3", "2580")]
blocked = locker.blocked()
changed = locker.change_pin("0417", "2580")
"""),
    {"tries": [False, False, False], "blocked": True, "changed": False},
    because="a wrong old PIN in change_pin counts as well, and a blocked locker changes nothing.",
)
for call in ['Locker("123")', 'Locker("12a4")', 'Locker("0417").change_pin("0417", "12345")']:
    raises(
        snippet(call),
        error=ValueError,
        message="four digits, please",
        because="a PIN has exactly four digits.",
    )
makes(
    snippet("""
locker = Locker("0417")
locker.open("1")
open_ones = [name for name in locker.__dict__ if not name.startswith("_Locker__")]
public = [name for name in dir(locker) if name[0] != "_"]
protected = [name for name in dir(locker) if name[0] == "_" and "__" not in name]
"""),
    {"open_ones": [], "public": ["blocked", "change_pin", "open"], "protected": []},
    because=(
        "every attribute is private, self.__name, and so is every helper; there are three public "
        "methods."
    ),
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(93)
    pins = ["0417", "2580", "9999", "1", "04170", ""]
    for round_number in range(25):
        secret, wrong = "0417", 0
        calls: list[str] = []
        wanted: list[bool] = []
        for _ in range(8):
            pin, new = random.choice([*pins, secret, secret]), random.choice(pins[:3])
            right = wrong < 3 and pin == secret
            wrong = 0 if right else min(wrong + 1, 3)
            if random.random() < 0.4:
                calls.append(f"locker.change_pin('{pin}', '{new}')")
                secret = new if right else secret
            else:
                calls.append(f"locker.open('{pin}')")
            wanted.append(right)
            calls.append("locker.blocked()")
            wanted.append(wrong == 3)
        makes(
            snippet(f"""
locker = Locker("0417")
tries = [
    {", ".join(calls)}
]
"""),
            {"tries": wanted},
        )
    for no_pin in ["", "123", "12345", "12 4", "-123", "1.23", "abcd"]:
        raises(snippet(f"Locker('{no_pin}')"), error=ValueError, message="four digits, please")
        makes(
            snippet(f"""
locker = Locker("0417")
locker.open("1")
locker.open("1")
text = ""
try:
    locker.change_pin("0417", "{no_pin}")
except ValueError as error:
    text = str(error)
tries = [locker.open("1"), locker.open("1"), locker.open("0417")]
"""),
            {"text": "four digits, please", "tries": [False, False, True]},
            because="a refused new PIN changes nothing; the right old one has set the count back.",
        )
    makes(
        snippet("""
locker = Locker("0417")
wrong = [locker.change_pin("1", "no pin"), locker.change_pin("0417", "0000")]
opens = [locker.open("0417"), locker.open("0000")]
"""),
        {"wrong": [False, True], "opens": [False, True]},
        because="with a wrong old PIN, the new one is not even looked at.",
    )
    makes(
        snippet('opens = [Locker("0417").open("417"), Locker("0417").open("00417")]'),
        {"opens": [False, False]},
        because="a PIN is a text: 0417 and 417 are the same number, but not the same PIN.",
    )
### END HIDDEN TESTS

# %% [markdown] discussion="locker"
# Two private helpers hold the two rules, each in one place: what a PIN is, and how wrong ones
# count.
#
# ```python
# def __is_right(self, pin):
#     if self.blocked():
#         return False
#     if pin == self.__pin:
#         self.__wrong = 0
#         return True
#     self.__wrong += 1
#     return False
# ```
#
# One can count down instead: `self.__left = 3`, and blocked means `self.__left == 0`. It is a
# matter of taste; "three tries left" is what one would show to people. A bool `self.__blocked`
# besides the count would say the same thing twice, and two attributes that must agree are one more
# rule to guard.
#
# `change_pin` can call `self.open(old)` and do without the helper. It is shorter. But then a child
# that overrides `open`, say to write down who opened it, changes `change_pin` without wanting to.
#
# And the PIN is still no secret: `locker.__dict__` shows it. The class protects a rule, not a
# treasure.

# %% [markdown]
# ## 10. Making a program better: from copies to a parent
#
# Three classes that were written one after the other, each by copying the last one, are the usual
# way in which parents come into being. To refactor them:
#
# 1. Lay them side by side. What is **the same** in all goes into the parent.
# 2. What **differs in a value** becomes a class attribute or an argument of `super().__init__`.
# 3. What **differs in what is done** stays in the children, as a method that overrides, and that
#    builds on `super()` where it can.

# %% [markdown] item="refactor-couriers" kind="refactor" topic=18 points=6 minutes=30
# ### Refactor: three ways to deliver
#
# The program in the answer cell is right. It has three classes for deliveries, and they are nearly
# the same. Rewrite it so that
#
# - there is a parent `Delivery`, and `Bicycle`, `Car` and `Train` are its children;
# - `__init__` and `receipt` stand in `Delivery` **only**;
# - `Delivery` has the method `cost()`: the price of a delivery is `kilometers` times the class
#   attribute `per_km`. Each child has its own value for `per_km`, directly in the class; `Delivery`
#   itself has `per_km = 0`;
# - `Bicycle` adds nothing but `per_km` and the class attribute `kind` (see below). `Car` and
#   `Train` have a `cost` of their own, which builds on the one of `Delivery` with `super()`;
# - the word in the receipt comes from a class attribute `kind` of each class; for `Delivery` itself
#   it is `"delivery"`.
#
# Everything that worked before works as before: `Car("INK", 10).cost()` is `1300` (500 and 80 for
# each kilometer), and `Bicycle("INK", 4).receipt()` is `"bicycle for INK: 1.20"`. The kilometers
# are ints from 0 up.
#
# <details><summary>Hint 1 of 3</summary>
#
# Write `Delivery` first: take `Bicycle`, and replace the two things in it that only fit a bicycle.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# `receipt` of the parent asks `self.kind` and `self.cost()`. Both searches begin at the object, so
# each child answers for itself.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `return self.kilometers * self.per_km` in `Delivery`. `return 500 + super().cost()` in `Car`. A
# train has a least price: `max(..., super().cost())`.
#
# </details>


# %% starter="refactor-couriers"
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


# %% answer="refactor-couriers"
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


# %% tests="refactor-couriers"
from course.testing import makes, snippet, uses

makes(
    snippet("""
bicycle = Bicycle("INK", 4).cost()
car = Car("INK", 10).cost()
train = Train("INK", 10).cost()
far = Train("INK", 100).cost()
receipt = Bicycle("INK", 4).receipt()
"""),
    {"bicycle": 120, "car": 1300, "train": 900, "far": 1200, "receipt": "bicycle for INK: 1.20"},
    because="everything that worked before works as before.",
    mistakes={
        0: "each child has its own per_km, and cost asks self.per_km.",
        "delivery for INK: 1.20": "receipt asks self.kind, and each child has its own kind.",
        "bicycle for INK: 0.00": "each child has its own per_km, and cost asks self.per_km.",
    },
)
makes(
    snippet("""
parents = [[up.__name__ for up in one.__bases__] for one in [Bicycle, Car, Train]]
"""),
    {"parents": [["Delivery"], ["Delivery"], ["Delivery"]]},
    because="Bicycle, Car and Train are children of Delivery: class Bicycle(Delivery):",
)
makes(
    snippet("""
copies = []
for one in [Bicycle, Car, Train]:
    for name in ["__init__", "receipt"]:
        if name in one.__dict__:
            copies.append(f"{one.__name__}.{name}")
"""),
    {"copies": []},
    because="these stand in Delivery only, and are inherited.",
)
makes(
    snippet("""
values = [(one.kind, one.__dict__.get("per_km")) for one in [Delivery, Bicycle, Car, Train]]
own_cost = ["cost" in one.__dict__ for one in [Delivery, Bicycle, Car, Train]]
in_bicycle = sorted(name for name in Bicycle.__dict__ if name[0] != "_")
"""),
    {
        "values": [("delivery", 0), ("bicycle", 30), ("car", 80), ("train", 12)],
        "own_cost": [True, False, True, True],
        "in_bicycle": ["kind", "per_km"],
    },
    because="per_km and kind are class attributes; Bicycle uses the cost of Delivery.",
)
for one in [Car, Train]:
    uses(one, "super()", because="its cost builds on that of Delivery.")
makes(
    snippet("""
class Ship(Delivery):
    kind = "ship"
    per_km = 7

receipt = Ship("INK", 50).receipt()
"""),
    {"receipt": "ship for INK: 3.50"},
    because="a new kind of delivery needs its two class attributes only.",
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(94)
    for distance in [0, 1, 74, 75, 76, *random.sample(range(300), 12)]:
        prices = {
            "Bicycle": sum([30] * distance),
            "Car": sum([80] * distance, 500),
            "Train": sorted([900, sum([12] * distance)])[1],
            "Delivery": 0,
        }
        for name, cents in prices.items():
            makes(
                snippet(f"""
one = {name}("Bo", {distance})
cost = one.cost()
receipt = one.receipt()
found = [one.customer, one.kilometers]
"""),
                {
                    "cost": cents,
                    "receipt": f"{name.lower()} for Bo: {cents // 100}.{cents % 100:02}",
                    "found": ["Bo", distance],
                },
            )
    makes(
        snippet("""
class Taxi(Car):
    kind = "taxi"
    per_km = 100

class Express(Train):
    per_km = 50

costs = [Taxi("Bo", 3).cost(), Express("Bo", 20).cost(), Express("Bo", 1).cost()]
receipt = Express("Bo", 20).receipt()
"""),
        {"costs": [800, 1000, 900], "receipt": "train for Bo: 10.00"},
        because="cost asks self.per_km, so that a child of Car or Train can change it.",
    )
### END HIDDEN TESTS

# %% [markdown] discussion="refactor-couriers"
# What was the same moved up; what differed in a value became `kind` and `per_km`; what differed in
# what is done stayed in `Car` and `Train`, two lines each:
#
# ```python
# class Train(Delivery):
#     kind = "train"
#     per_km = 12
#
#     def cost(self):
#         return max(900, super().cost())
# ```
#
# The values could be arguments as well: a `Delivery` with five parameters, and no children at all,
# `Delivery("INK", 4, "car", 80, 500)`. That is a fair design when the kinds differ in numbers only.
# As soon as one of them **does** something else, like the least price of the train, it needs an
# `if`, and then another.
#
# For receipts, `kind` could be had from the class itself, `type(self).__name__.lower()`. It saves a
# line in each child, and ties what customers read to what programmers call their classes. The day
# somebody renames `Car` to `MotorVehicle`, the receipts change.

# %% [markdown]
# ## 11. Quiz
#
# Five questions. One looks back at last week, one at week 4. Decide first, try it out afterwards.

# %% [markdown] item="quiz-kind-of" kind="quiz" topic=18 points=2 minutes=3
# ### Quiz: which question?
#
# `Map` is a child of `Book`, and `item = Map(...)`. Which of these is `True`?
#
# - **A** `isinstance(Book, item)`
# - **B** `type(item) == Book`
# - **C** `isinstance(item, Book)`
# - **D** `issubclass(Book, Map)`
#
# <details><summary>Hint 1 of 2</summary>
#
# Read them aloud: "is item a Book", "is Book a kind of Map", ...
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# With `isinstance`, the object comes first, and children count. With `type(...) ==`, they do not.
#
# </details>

# %% [raw] key="quiz-kind-of"
# right = "C"
# why = "Whatever was made by a child counts as an instance of the parent, too: a Map is a Book."
# [wrong]
# A = "The object comes first. In this order it is a TypeError: the second argument must be a class."
# B = "type gives the exact class, Map. Children do not count in this comparison."
# D = "It is the wrong way round: Map is the subclass, issubclass(Map, Book)."

# %% [markdown] item="quiz-same-call" kind="quiz" topic=18 points=2 minutes=3
# ### Quiz: one of them breaks the loop
#
# A program goes through a list of books of all kinds and calls `book.label()` on each. Which
# `label` in a child of `Book` makes this loop stop with a `TypeError`?
#
# - **A** `def label(self):` with a body that never calls `super()`
# - **B** `def label(self, width):`
# - **C** `def label(self, width=20):`
# - **D** no `label` at all
#
# <details><summary>Hint 1 of 2</summary>
#
# The loop passes no argument. Which of these cannot be called like that?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# What happens to a parameter that has no default value and gets no argument?
#
# </details>

# %% [raw] key="quiz-same-call"
# right = "B"
# why = "book.label() passes nothing for width: label() missing 1 required positional argument. A method that overrides another should be callable in the same way."
# [wrong]
# A = "To replace the parent's version without super() is allowed: it is an override like any other."
# C = "width has a default value, so the call without an argument works."
# D = "Then the label of Book is inherited, and fits the call."

# %% [markdown] item="quiz-private" kind="quiz" topic=19 points=2 minutes=3
# ### Quiz: what is private good for?
#
# A class keeps its price in `self.__price`. Which statement is true?
#
# - **A** Nobody can read the price unless the class has a method for it.
# - **B** A child that assigns to its own `self.__price` does not disturb the parent's.
# - **C** The price is encrypted in the object.
# - **D** `book.__price = 5`, written outside of the class, changes the price.
#
# <details><summary>Hint 1 of 2</summary>
#
# What does Python make of the name `__price` inside of a class, and what outside?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# Look at `__dict__` of `loam` in section 8. Is anything hidden there?
#
# </details>

# %% [raw] key="quiz-private"
# right = "B"
# why = "In each class the name gets that class's name in front, so parent and child have two different attributes. That is what name mangling is for."
# [wrong]
# A = "It can be read under its full name, and in __dict__. Private protects against accidents, not against intent."
# C = "The value lies there as it is; only its name is longer."
# D = "Outside nothing is put in front of the name: that line makes a new attribute, and the real price stays."

# %% [markdown] item="quiz-first-except" kind="quiz" topic=18 points=2 minutes=3
# ### Quiz: which line answers? (a look back at week 7)
#
# `OutOfStock` is a child of `Exception`. The call in `try` raises `OutOfStock("Dune")`. What is
# printed?
#
# ```text
# try:
#     book.sell(9)
# except ValueError:
#     print("value")
# except Exception:
#     print("any")
# except OutOfStock:
#     print("stock")
# finally:
#     print("end")
# ```
#
# - **A** `stock`, then `end`
# - **B** `any`, then `end`
# - **C** `any`, then `stock`, then `end`
# - **D** `any` only
#
# <details><summary>Hint 1 of 2</summary>
#
# The `except` lines are asked from the top, and the first that fits wins, as in a chain of `elif`.
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# "Fits" means `isinstance`: is an `OutOfStock` an `Exception`?
#
# </details>

# %% [raw] key="quiz-first-except"
# right = "B"
# why = "The first except that fits wins, and a child fits where its parent is named: OutOfStock is an Exception. finally runs in any case. Put the narrow class above the wide one."
# [wrong]
# A = "The line with OutOfStock would fit best, but Python takes the first that fits, from the top: Exception."
# C = "Only one except runs, as in a chain of elif."
# D = "finally runs in any case, after the except, too."

# %% [markdown] item="quiz-stock-get" kind="quiz" topic=18 points=2 minutes=3
# ### Quiz: copies of a book (a look back at week 4)
#
# `stock = {"Dune": 5, "Emma": 0}`. Which expression gives `0` for **both** `"Emma"` and `"Loam"` in
# place of `title`, changes nothing in the dict, and raises no error?
#
# - **A** `stock[title]`
# - **B** `stock.setdefault(title, 0)`
# - **C** `stock.get(title)`
# - **D** `stock.get(title, 0)`
#
# <details><summary>Hint 1 of 2</summary>
#
# `"Loam"` is no key of the dict. What does each of the four do then?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# Two of them find a 0 for `"Loam"`. One of these two leaves a new entry behind.
#
# </details>

# %% [raw] key="quiz-stock-get"
# right = "D"
# why = "get looks a key up and gives the second argument when it is missing, without changing the dict."
# [wrong]
# A = "For Loam, this is a KeyError: square brackets insist on the key."
# B = "setdefault gives 0 as well, but it puts Loam into the dict on the way."
# C = "Without a second argument, get gives None for a missing key."

# %% [markdown] item="sales-desk" kind="mini-project" topic=18 points=10 minutes=120
# ## 12. Mini-project: all that the shop sells
#
# Inkwell Books sells paper books, e-books and gift cards, and soon more. You build the family of
# products, and the desk that sells them. Write six classes into one answer cell. Build them one
# after the other, and try each before you go on. `OutOfStock` from the top of this notebook is used
# as it is.
#
# ```text
# Product
# ├── PaperBook
# └── Digital
#     ├── EBook
#     └── GiftCard
#
# Desk            (has sales; is no product)
# ```
#
# All amounts are whole cents, ints. When something is refused, **nothing has changed**. Each error
# has exactly the text that stands behind it.
#
# **`Product(code, title, price)`**, the parent, with the public attributes `code` and `title`:
#
# | method | |
# | --- | --- |
# | `price()` | returns the price; it is kept in the **private** attribute `__price` |
# | `set_price(cents)` | changes it; below 1: `ValueError`, `price below 1`. `Product(...)` refuses the same. |
# | `cost(copies)` | returns what so many copies cost: the price times `copies` |
# | `line(copies)` | returns a text such as `"2 x Dune: 19.98"`: the copies, the title, their cost |
# | `available(copies)` | raises `NotImplementedError`, `available is missing`: each child must say it |
# | `deliver(copies)` | raises `NotImplementedError`, `deliver is missing`: each child must do it |
#
# **`PaperBook(code, title, price, stock)`** keeps its stock in the **protected** attribute
# `_stock`; a stock below 0 is a `ValueError`, `stock below 0`.
#
# | method | |
# | --- | --- |
# | `stock()` | returns the stock |
# | `restock(copies)` | adds copies; below 1: `ValueError`, `copies below 1` |
# | `available(copies)` | returns whether there are so many, a `bool` |
# | `deliver(copies)` | takes them from the stock; if there are not so many, raises `OutOfStock` with the title as its text |
# | `cost(copies)` | from 3 copies on, 10 percent less than for a product; the reduction is rounded down: 3 copies at 999 cost 2997 less 299, that is `2698` |
#
# **`Digital(code, title, price)`** is for everything that never runs out.
#
# | method | |
# | --- | --- |
# | `available(copies)` | returns `True` |
# | `deliver(copies)` | adds the copies to the number of those delivered so far |
# | `delivered()` | returns that number, 0 at first |
#
# **`EBook(code, title, price)`**: the first copy costs the price, each further one **half** of it,
# rounded down: 3 copies at 999 cost 999 + 499 + 499, that is `1997`.
#
# **`GiftCard(code, price)`** has the title `Gift card`. At most 5 are available at a time:
# `available(6)` is `False`. Everything else is as for `Digital`.
#
# **`Desk(cash)`** keeps its cash in the protected attribute `_cash`; below 0: `ValueError`, `cash
# below 0`.
#
# | method | |
# | --- | --- |
# | `cash()` | returns the cash |
# | `sell(product, copies, given)` | sells, and returns the change (see below) |
# | `journal()` | returns a list with the `line` of each sale, in order; the caller may change this list without harm |
# | `takings(kind)` | returns what all sales of products of the class `kind`, **children included**, have brought together |
#
# `sell` works for **every** product, also for kinds that are invented next year: it asks the
# product, and never which class it is. Three things are refused, in this order: copies below 1, a
# `ValueError`, `copies below 1`; a product that is not available in this number, an `OutOfStock`
# with the title as its text; and `given` below the cost, a `ValueError`, `not enough`. Then the
# product delivers, the cash grows by the cost, the sale is noted, and the change is returned.
# `sell` calls `deliver` once for each sale. The journal and the takings show what a sale was
# **then**, also when the price changes later.
#
# A worked run:
#
# ```text
# desk = Desk(10000)
# dune = PaperBook("P1", "Dune", 999, 4)
# card = GiftCard("G1", 2500)
# print(desk.sell(dune, 3, 3000), desk.sell(card, 2, 5000))
# print(desk.cash(), dune.stock(), card.delivered())
# print(desk.journal())
# print(desk.takings(PaperBook), desk.takings(Product))
# ```
#
# prints
#
# ```text
# 302 0
# 17698 1 2
# ['3 x Dune: 26.98', '2 x Gift card: 50.00']
# 2698 7698
# ```
#
# <details><summary>Hint 1 of 3</summary>
#
# Begin with `Product` and a `PaperBook`, and print what their methods give. What `PaperBook` cannot
# pass on with `super()`, it does itself. A child cannot name `__price`: how does it ask for the
# price?
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# `Product.__init__` calls `self.set_price(price)`: one place knows the rule. `PaperBook.cost`
# begins with `super().cost(copies)`. `line` asks `self.cost(copies)`, and stands in `Product` only.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# The desk notes for each sale the product, its line and its cost, say as a tuple in a list
# `self._sales`. `journal` and `takings` go through that list; `takings` asks
# `isinstance(product, kind)`.
#
# </details>

# %% starter="sales-desk"
# Write the classes Product, PaperBook, Digital, EBook, GiftCard and Desk here.


# %% answer="sales-desk"
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
        product.deliver(copies)
        self._cash += cost
        self._sales.append((product, product.line(copies), cost))
        return given - cost

    def journal(self):
        """Return the line of each sale."""
        return [line for product, line, cost in self._sales]

    def takings(self, kind):
        """Return what products of a class and its children have brought."""
        return sum(cost for product, line, cost in self._sales if isinstance(product, kind))


# %% tests="sales-desk"
from course.testing import makes, prints, raises, snippet, uses

prints(
    snippet("""
desk = Desk(10000)
dune = PaperBook("P1", "Dune", 999, 4)
card = GiftCard("G1", 2500)
print(desk.sell(dune, 3, 3000), desk.sell(card, 2, 5000))
print(desk.cash(), dune.stock(), card.delivered())
print(desk.journal())
print(desk.takings(PaperBook), desk.takings(Product))
"""),
    expected=("302 0\n17698 1 2\n['3 x Dune: 26.98', '2 x Gift card: 50.00']\n2698 7698"),
    because=(
        "compare line by line: the change, then the cash and what was delivered, the journal, and "
        "the takings (isinstance counts children of kind, too)."
    ),
    mistakes={
        "302 0\n17698 1 2\n['3 x Dune: 29.97', '2 x Gift card: 50.00']\n2698 7698": (
            "line asks self.cost(copies), so that each child's own rule is in the text."
        ),
        "302 0\n17698 1 2\n['3 x Dune: 26.98', '2 x Gift card: 50.00']\n2698 0": (
            "a PaperBook is a Product, too: isinstance counts children, type(...) == does not."
        ),
        "302 0\n20302 1 2\n['3 x Dune: 26.98', '2 x Gift card: 50.00']\n2698 7698": (
            "the change goes back to the customer: the cash grows by the cost only."
        ),
    },
)
makes(
    snippet("""
family = [PaperBook.__mro__, EBook.__mro__, GiftCard.__mro__, Desk.__mro__]
names = [[one.__name__ for one in row] for row in family]
"""),
    {
        "names": [
            ["PaperBook", "Product", "object"],
            ["EBook", "Digital", "Product", "object"],
            ["GiftCard", "Digital", "Product", "object"],
            ["Desk", "object"],
        ]
    },
    because="the parents are those of the tree, and a desk has sales but is no product.",
)
makes(
    snippet("""
costs = [PaperBook("P1", "Dune", 999, 4).cost(copies) for copies in [1, 2, 3]]
file_costs = [EBook("E1", "Dune", 999).cost(copies) for copies in [1, 2, 3]]
card_costs = [GiftCard("G1", 2500).cost(copies) for copies in [1, 2]]
lines = [PaperBook("P1", "Dune", 999, 4).line(3), EBook("E1", "Dune", 999).line(3)]
"""),
    {
        "costs": [999, 1998, 2698],
        "file_costs": [999, 1498, 1997],
        "card_costs": [2500, 5000],
        "lines": ["3 x Dune: 26.98", "3 x Dune: 19.97"],
    },
    because=(
        "line asks self.cost, so each child's own rule is in it; reductions and halves are rounded "
        "down with //."
    ),
)
makes(
    snippet("""
available = [PaperBook("P1", "Dune", 999, 4).available(copies) for copies in [4, 5]]
available += [EBook("E1", "Dune", 999).available(50)]
available += [GiftCard("G1", 2500).available(copies) for copies in [5, 6]]
"""),
    {"available": [True, False, True, True, False]},
    because="4 of 4 and 5 gift cards are still available.",
)
refusals = {
    'Product("X1", "Dune", 0)': "price below 1",
    'EBook("E1", "Dune", 0)': "price below 1",
    'EBook("E1", "Dune", 999).set_price(0)': "price below 1",
    'PaperBook("P1", "Dune", 999, -1)': "stock below 0",
    'PaperBook("P1", "Dune", 999, 4).restock(0)': "copies below 1",
    "Desk(-1)": "cash below 0",
    'Desk(0).sell(EBook("E1", "Dune", 999), 0, 5000)': "copies below 1",
    'Desk(0).sell(EBook("E1", "Dune", 999), 1, 998)': "not enough",
}
for call, text in refusals.items():
    raises(snippet(call), error=ValueError, message=text)
for call in ["available(1)", "deliver(1)"]:
    raises(
        snippet(f'Product("X1", "Dune", 999).{call}'),
        error=NotImplementedError,
        message=f"{call[:-3]} is missing",
        because="Product only names what each child must bring along.",
    )
for call in [
    'PaperBook("P1", "Dune", 999, 4).deliver(5)',
    'Desk(0).sell(GiftCard("Dune", 9), 6, 99)',
]:
    raises(snippet(call), error=OutOfStock, because="not available in this number: OutOfStock.")
makes(
    snippet("""
desk = Desk(100)
dune = PaperBook("P1", "Dune", 999, 4)
for copies, given in [(5, 9999), (1, 998), (0, 9999)]:
    try:
        desk.sell(dune, copies, given)
    except (OutOfStock, ValueError):
        pass
after = [desk.cash(), dune.stock(), desk.journal()]
"""),
    {"after": [100, 4, []]},
    because="a refused sale changes nothing: ask for everything first, then deliver.",
)
makes(
    snippet("""
class Postcard(Product):
    def available(self, copies):
        return True

    def deliver(self, copies):
        calls.append(copies)

calls = []
desk = Desk(0)
change = desk.sell(Postcard("C1", "Harbour", 120), 2, 300)
journal = desk.journal()
"""),
    {"change": 60, "journal": ["2 x Harbour: 2.40"], "calls": [2]},
    because="a new kind of product must be sold as well: ask the product, not its class.",
    mistakes=[([1, 1], "sell calls deliver once for each sale, with all its copies.")],
)
makes(
    snippet("""
class Parcel(Product):
    def available(self, copies):
        return True

    def deliver(self, copies):
        raise OutOfStock(self.title)

desk = Desk(0)
text = "nothing was raised"
try:
    desk.sell(Parcel("Y1", "Rope", 120), 1, 120)
except OutOfStock as error:
    text = str(error)
after = [desk.cash(), desk.journal()]
"""),
    {"text": "Rope", "after": [0, []]},
    because=(
        "the product delivers first, and what it raises goes on to the caller: only then the cash "
        "grows, and the sale is noted."
    ),
)
makes(
    snippet("""
desk = Desk(0)
file = EBook("E1", "Dune", 1000)
desk.sell(file, 1, 1000)
file.set_price(2000)
journal = desk.journal()
takings = desk.takings(EBook)
"""),
    {"journal": ["1 x Dune: 10.00"], "takings": 1000},
    because="a sale is noted as it was then: a new price changes nothing about it.",
)
makes(
    snippet("""
kept = ["_Product__price" in EBook("E1", "Dune", 999).__dict__]
kept += [PaperBook("P1", "Dune", 999, 4)._stock, Desk(70)._cash]
lines = ["line" in one.__dict__ for one in [PaperBook, Digital, EBook, GiftCard]]
"""),
    {"kept": [True, 4, 70], "lines": [False, False, False, False]},
    because=(
        "the price is private, __price in Product; _stock and _cash are protected; line stands in "
        "Product only."
    ),
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(95)
    for round_number in range(10):
        price = {name: random.randint(1, 3000) for name in ["dune", "file", "card"]}
        stock, start = random.randint(0, 9), random.randint(0, 5000)
        cash, left = start, stock
        out: dict[str, int] = {"file": 0, "card": 0}
        sums: dict[str, int] = {"dune": 0, "file": 0, "card": 0}
        calls: list[str] = []
        wanted: list[int | str] = []
        journal: list[str] = []
        for _ in range(7):
            name = random.choice(["dune", "file", "card"])
            copies, less = random.randint(0, 7), random.choice([0, 0, 0, 1, -40])
            full = copies * price[name]
            cost = {
                "dune": full - (full // 10 if copies > 2 else 0),
                "file": price[name] + (copies - 1) * (price[name] // 2),
                "card": full,
            }[name]
            there = {"dune": copies <= left, "file": True, "card": copies < 6}[name]
            calls.append(f"({name}, {copies}, {cost - less})")
            if copies == 0:
                wanted.append("value")
            elif not there:
                wanted.append("stock")
            elif less > 0:
                wanted.append("value")
            else:
                wanted.append(-less)
                cash += cost
                sums[name] += cost
                title = {"dune": "Dune", "file": "Dune", "card": "Gift card"}[name]
                journal.append(f"{copies} x {title}: {cost // 100}.{cost % 100:02}")
                if name == "dune":
                    left -= copies
                else:
                    out[name] += copies
        makes(
            snippet(f"""
desk = Desk({start})
dune = PaperBook("P1", "Dune", {price["dune"]}, {stock})
file = EBook("E1", "Dune", {price["file"]})
card = GiftCard("G1", {price["card"]})
found = []
for product, copies, given in [{", ".join(calls)}]:
    try:
        found.append(desk.sell(product, copies, given))
    except OutOfStock:
        found.append("stock")
    except ValueError:
        found.append("value")
cash = desk.cash()
stock = dune.stock()
delivered = [file.delivered(), card.delivered()]
journal = desk.journal()
kinds = [PaperBook, EBook, GiftCard, Digital, Product]
takings = [desk.takings(kind) for kind in kinds]
"""),
            {
                "found": wanted,
                "cash": cash,
                "stock": left,
                "delivered": [out["file"], out["card"]],
                "journal": journal,
                "takings": [
                    sums["dune"],
                    sums["file"],
                    sums["card"],
                    sums["file"] + sums["card"],
                    sum(sums.values()),
                ],
            },
        )
    makes(
        snippet("""
desk = Desk(0)
file = EBook("E1", "Dune", 1000)
first = desk.sell(file, 1, 1000)
file.set_price(2000)
second = desk.sell(file, 1, 2000)
desk.journal().append("nonsense")
journal = desk.journal()
takings = desk.takings(EBook)
price = file.price()
"""),
        {
            "journal": ["1 x Dune: 10.00", "1 x Dune: 20.00"],
            "takings": 3000,
            "price": 2000,
        },
        because="a sale is noted as it was then, and journal() gives out a list of its own.",
    )
    makes(
        snippet("""
file = EBook("E1", "Emma", 700)
try:
    file.set_price(-5)
except ValueError:
    pass
price = file.price()
book = PaperBook("P1", "Dune", 1, 0)
try:
    book.restock(0)
except ValueError:
    pass
book.restock(1)
try:
    book.deliver(2)
except OutOfStock:
    pass
stock = [book.stock(), book.available(1), book.available(2)]
card = GiftCard("G1", 2500)
card.deliver(2)
card.deliver(3)
found = [card.code, card.title, file.code, file.title, book.code, book.title]
delivered = [card.delivered(), file.delivered()]
book.restock(4)
after = [book.stock(), Digital("D1", "Map", 5).available(99), Desk(0).takings(Product)]
"""),
        {
            "price": 700,
            "stock": [1, True, False],
            "found": ["G1", "Gift card", "E1", "Emma", "P1", "Dune"],
            "delivered": [5, 0],
            "after": [5, True, 0],
        },
    )
    texts = {
        **refusals,
        'Product("X1", "Dune", 999).available(1)': "available is missing",
        'Product("X1", "Dune", 999).deliver(1)': "deliver is missing",
        'PaperBook("P1", "Dune", 999, 4).deliver(5)': "Dune",
        'Desk(0).sell(PaperBook("P1", "Dune", 9, 4), 5, 0)': "Dune",
        'Desk(0).sell(PaperBook("P1", "Dune", 9, 4), -1, 0)': "copies below 1",
        'Desk(0).sell(GiftCard("G1", 9), 5, 44)': "not enough",
        'PaperBook("P1", "Dune", -3, 4)': "price below 1",
        'GiftCard("G1", 0)': "price below 1",
        'PaperBook("P1", "Dune", 9, 4).restock(-1)': "copies below 1",
    }
    for call, wanted_text in texts.items():
        makes(
            snippet(f"""
try:
    text = {call}
except (ValueError, NotImplementedError, OutOfStock) as error:
    text = str(error)
"""),
            {"text": wanted_text},
        )
    makes(
        snippet("""
class Poster(PaperBook):
    def cost(self, copies):
        return 50

class Slow(Digital):
    def available(self, copies):
        return copies == 1

    def deliver(self, copies):
        super().deliver(copies)
        deliveries.append(copies)

deliveries = []
desk = Desk(5)
poster = Poster("Q1", "Whale", 999, 3)
change = [desk.sell(poster, 3, 50), desk.sell(Slow("S1", "Atlas", 10), 1, 10)]
refused = []
for copies in [2, 0]:
    try:
        desk.sell(Slow("S1", "Atlas", 10), copies, 99)
    except OutOfStock:
        refused.append("stock")
    except ValueError:
        refused.append("value")
journal = desk.journal()
state = [desk.cash(), poster.stock(), desk.takings(PaperBook), desk.takings(Poster)]
"""),
        {
            "change": [0, 0],
            "deliveries": [1],
            "refused": ["stock", "value"],
            "journal": ["3 x Whale: 0.50", "1 x Atlas: 0.10"],
            "state": [65, 0, 50, 50],
        },
        because="children of your classes, with rules of their own, are sold like all others.",
    )
### END HIDDEN TESTS

# %% [markdown] discussion="sales-desk"
# Look at who knows what. `Product` knows the price and its rule, and how a line looks. `PaperBook`
# knows what a stock is, `Digital` knows that there is none: the promise that an e-book could not
# keep as a child of `Book` is not made any more. The desk knows the order of a sale and nothing
# about kinds:
#
# ```python
# product.deliver(copies)
# self._cash += cost
# self._sales.append((product, product.line(copies), cost))
# ```
#
# A desk full of `if isinstance(product, EBook): ...` would work today. Each new kind would then
# need a change in the desk, and one day somebody forgets it. With methods that each kind overrides,
# a new product is a new class, and nothing else. `isinstance` is right in `takings`, because there
# the kind *is* the question.
#
# **Cost and line are noted at the sale.** To keep only product and copies and to calculate later is
# shorter, and it rewrites history as soon as a price changes.
#
# **Sales as tuples.** `(product, line, cost)` is handy as long as three methods use it. A small
# class `Sale` with three attributes would say what each part is, and is the better choice as soon
# as a sale has a date and a customer: composition again.
#
# **One trap that you may have met:** `Product.__init__` calls `self.set_price`, and `self` may be a
# child. If a child overrides `set_price` and needs an attribute that its `__init__` makes only
# *after* `super().__init__(...)`, it is not there yet. Call few methods in `__init__`, and only
# such as need nothing else.

# %% [markdown]
# ## Summary
#
# - `class Child(Parent):` has all that its parent has. A name is searched in the object, its class,
#   the parent, and so on up to `object`: the MRO. **The first one that has it answers**, and each
#   `self.name` begins the search anew, at the object.
# - New methods **extend**, methods of the same name **override**, callable in the same way.
# - `super().__init__(arguments)` runs the parent's part: nothing runs it for you. With parentheses,
#   without `self`. `super()` means the next one behind in the MRO.
# - `isinstance(object, Class)` counts children, `issubclass(Child, Parent)` compares classes,
#   `type(object) == Class` is exact and rarely what you want.
# - Reading an attribute searches upwards; assigning writes into the object. No lists in the class
#   body.
# - `raise NotImplementedError("...")` in a parent names what each child must bring along.
# - "Is a", with all promises: inheritance. "Has a": composition. In doubt, composition.
# - An **invariant** is guarded by methods: ask first, raise, then change; `__init__` included. Give
#   out copies of lists.
# - `name` is public, `_name` protected by agreement, `__name` private: in `Book` it becomes
#   `_Book__name`. That protects against accidents, and hides nothing.
#
# ## What to read next
#
# 1. The Python tutorial, [Classes](https://docs.python.org/3/tutorial/classes.html): section 9.5 on
#    inheritance, 9.6 on private variables. Section 9.3.5 is about class and instance variables.
# 2. To look things up: [`super()`](https://docs.python.org/3/library/functions.html#super),
#    [`isinstance()`](https://docs.python.org/3/library/functions.html#isinstance) and
#    [`issubclass()`](https://docs.python.org/3/library/functions.html#issubclass) among the
#    built-in functions,
#    [`NotImplementedError`](https://docs.python.org/3/library/exceptions.html#NotImplementedError)
#    among the exceptions.
# 3. For the curious: [The Python 2.3 Method Resolution
#    Order](https://docs.python.org/3/howto/mro.html), where the order for several parents comes
#    from.
#
# ## Your study plan
#
# | day | what |
# | --- | --- |
# | Monday | sections 1 to 3: inherit, override, `super()`; use the figure with your own classes |
# | Tuesday | sections 4 to 6; for each pair of classes you meet today, ask "is a" or "has a" |
# | Wednesday | sections 7 to 9, and the exercises of sections 1 to 5 that are left |
# | Thursday | the refactoring, the quiz; repeat every exercise that took all its hints |
# | Friday | the mini-project, class by class |
# | Saturday | review: restart the kernel, run all cells, read the summary aloud, read the first link |
# | Sunday | rest, or explain to somebody why a square is not a rectangle |
#
# Next week your objects learn to answer `print`, `len`, `==` and `for` like Python's own.
