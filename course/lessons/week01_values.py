# %% [markdown]
# # Week 1 · Values, operators, input and output
#
# Welcome. You have never programmed before, and you do not need to have. This week you learn what
# a program is made of, and by Friday you write one that is really useful: it asks what a customer
# buys, and prints the receipt of a small bookshop.
#
# The bookshop is called **Inkwell Books**. It will stay with you for 36 weeks. This week it needs
# somebody who can add up a receipt. At the end of the course it will have a web service with a
# database, and you will have built it.
#
# **After this week you can**
#
# - tell the four basic types of values apart (`int`, `float`, `str`, `bool`) and turn one into
#   another;
# - give names to values, and say what each name points to after every line;
# - calculate, compare and combine with Python's operators, and predict the order in which they
#   work;
# - print well-formed text with f-strings, and read what a person types.
#
# **What you need from before:** nothing.
#
# **Honest minutes.** Reading and trying things out takes about 5 hours, the exercises about 5,
# the mini-project about 2, the review on Saturday about 2. That is 14 hours at a good pace; plan
# for up to 20. The study plan at the end of this page spreads them over six days. If you need
# longer still, nothing is wrong: everything here is new, and the later weeks stand on it.

# %% [markdown]
# ## How to work in this notebook
#
# You are looking at a **notebook**: a page made of **cells**. Some cells hold text, like this
# one. Others hold **code**: instructions in the language Python, for the computer.
#
# **Run a cell.** Click into a code cell, hold *Shift* and press *Enter*. Python carries out the
# instructions, and what they print appears below the cell. Do it now with the cell under this
# text. It prepares the notebook, and it is always the first cell that you run. (What `import`
# means comes in week 6.)

# %% setup
from course import keyboard

# %% [markdown]
# Nothing was printed, and that is fine: there was nothing to print. Now run this one.

# %%
print("Welcome to Inkwell Books")

# %% [markdown]
# You have just run a program. `print` shows what stands between its parentheses. The quotes mark
# the text, and are not shown.
#
# A few facts about notebooks save you hours:
#
# - **Order matters.** Python knows only the cells that you have *run*, in the order in which you
#   ran them. The number in brackets beside a cell, like `[3]`, says that it was the third run. A
#   star, `[*]`, means that Python is still busy with this cell, or waits for you to type.
# - **`NameError`** means that Python has not met a name yet. Nearly always you have not run a
#   cell further up, or the name is spelled differently in two places.
# - **The kernel** is the Python that works behind the page. When things are in a muddle, choose
#   *Kernel → Restart Kernel*. Python then forgets everything, your text stays, and you run the
#   cells again from the top, the first one included. Nothing can break. Restart as often as you
#   like.
# - **A cell of your own** is a good place to try something out: the **+** at the top of the page
#   makes one.
# - **Save** with *Ctrl+S* (on a Mac *Cmd+S*).
#
# **Exercises** have a title, a text, and a cell for your answer. Under the answer stands a *check
# cell*, which begins with `from course.testing import`. Run your answer first, then the check.
# You need not read check cells; they use Python that comes later. What a check *says* is worth
# reading slowly:
#
# - `✓` and a line of text: this part is right.
# - `✗` and a message: what your program did, what was expected, and often a guess at what went
#   wrong. Change your answer, run it, and run the check again. There is no penalty for trying.
# - When your work is graded, a few more checks run with other values, so that a program that only
#   knows the example does not pass. The text of an exercise tells you everything that they look
#   at.
#
# Before you have answered, a check fails. That is what it should do.
#
# **Hints** are folded away under each exercise. Try alone first, for ten minutes at least; then
# open one hint, not all of them.
#
# **Lines that begin with `# program:` or `# typed:`** stand at the top of some cells. The checks
# find your answer by the first one; the second says what is typed when the checks run it with
# nobody at the keyboard. Leave both as they are, and write below them.
#
# **Predict exercises** ask what a program prints *before* you run it. Write your prediction
# between the quotes of the answer cell, exactly as it would be printed:
# `predict_demo = "7 days"`. Being wrong here is worth more than being right: you remember what
# surprised you.

# %% [markdown] section="values" topic=1
# ## 1. Values, types and names
#
# ### Predict
#
# Look at the two lines in the next cell. One has quotes, the other has not. Will they print the
# same? Decide before you run it. (No points here: just decide.)

# %%
print(474)
print("474")

# %% [markdown]
# They look the same on the page, and they are not the same thing. The first is a **number**: you
# can calculate with it. The second is **text**: three characters in a row that happen to be
# digits, like the characters of a house number on a door.
#
# Every value in Python has a **type**, which says what kind of thing it is and what you can do
# with it. Four types are enough for this week:
#
# | type | what it is | how you write it |
# | --- | --- | --- |
# | `int` | a whole number (*integer*) | `474`, `0`, `-3` |
# | `float` | a number with a decimal point | `9.5`, `12.0`, `-0.25` |
# | `str` | text (*string* of characters) | `"Emma"`, `'Emma'`, `"474"` |
# | `bool` | yes or no | `True`, `False` |
#
# `type(...)` tells you the type of a value.
#
# ### Run and explain
#
# Lines that begin with `#` are **comments**: Python skips them, people read them. Below, each
# comment says what the next lines are for.

# %%
# Ask for the type of the number and of the text.
print(type(474))
print(type("474"))

# A decimal point makes a float, even when there is nothing after it but zero.
print(type(12.0))

# True and False have no quotes, and a capital letter.
print(type(True))

# print shows several values with a space between them.
print("Emma", 474, 12.0, True)

# %% [markdown]
# Read `<class 'int'>` as "this is an `int`". *Class* is another word for type.
#
# Some points to remember:
#
# - Write a decimal *point*, never a decimal comma, and no separators for thousands: `1250.5`.
# - Text stands between two quotes of the same kind. With an apostrophe inside, use double quotes
#   outside: `"Ada's book"`.
# - Capital letters matter: `True` is a value, `true` is a `NameError`.
# - A `#` may also stand behind an instruction: `print(474)  # pages`.
#
# #### A name for a value
#
# A value is gone as soon as its line is done, unless you give it a **name**. You do that with one
# equals sign: `title = "Emma"`. From then on, `title` stands for that value.
#
# | rule for names | works | does not work |
# | --- | --- | --- |
# | letters, digits and `_` only | `unit_price` | `unit-price`, `unit price` |
# | the first character is no digit | `price2` | `2price` |
# | capital letters count | `title` and `Title` are two names | |
#
# By custom, Python names are written in lower case, with `_` between words: `unit_price`,
# `is_open`. Do not use `print` or `type` as names for your own values: you could not print any
# more until you restart the kernel.

# %%
# Give names to the facts about one book.
author = "Jane Austen"
year = 1815
shelf_meters = 1.5
is_open = True

# Use the names. No quotes: a name is not text.
print(author, year)
print("author")
print(type(shelf_meters))

# %% [markdown]
# The middle line printed the word *author* itself. With quotes it is text; without quotes it is a
# name, and Python looks up what it stands for.
#
# A line like `author = "Jane Austen"` prints nothing. It only makes the name.
#
# #### When Python complains
#
# Sooner or later a line has a mistake, and Python prints several lines about it. Read the
# **last** line first. It begins with the kind of error:
#
# ```text
# SyntaxError: unterminated string literal (detected at line 1)
# ```
#
# A *syntax error* means that Python could not even read the line. Here a quote is missing: text
# was begun and never ended. Compare with a name that nobody has made:
#
# ```text
# NameError: name 'auther' is not defined
# ```
#
# Everybody who programs sees these messages every day. They are directions, not reproaches.
#
# ### Modify
#
# Change the next cell so that it describes your own favorite book, then run it again. Make one
# mistake on purpose: take a quote away, run, read the last line, and put it back.

# %%
favorite = "The Hobbit"
favorite_year = 1937
print(favorite, favorite_year)

# %% [markdown] item="book-card" kind="write" topic=1 points=5 minutes=15
# ### Make: a card for a book
#
# Inkwell Books writes a card for every book. Write a program that makes four names with exactly
# these values:
#
# | name | value |
# | --- | --- |
# | `title` | the text Emma |
# | `pages` | the whole number 474 |
# | `price` | the number twelve, as a `float` |
# | `in_stock` | yes, as a `bool` |
#
# Then print the four values with **one** `print`, in the order of the table, by using the names.
# The run:
#
# ```text
# Emma 474 12.0 True
# ```
#
# The checks look at the values, their types and what is printed. They also run your program with
# other values behind the four names, and expect those to be printed.
#
# <details><summary>Hint 1 of 3</summary>
#
# Look at the cell with `author`, `year`, `shelf_meters` and `is_open`: it has one name of each
# type.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# What makes the number twelve a `float` is how you write it. Only text has quotes.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# Four lines of the shape `name = value`, then one line `print(name, name, name, name)`.
#
# </details>

# %% starter="book-card"
# program: book-card
# Write your program below this line.

# %% answer="book-card"
# program: book-card
title = "Emma"
pages = 474
price = 12.0
in_stock = True
print(title, pages, price, in_stock)

# %% tests="book-card"
from course.testing import makes, prints, program, uses

book_card = program("book-card")
makes(book_card, {"title": "Emma"})
makes(book_card, {"pages": 474}, mistakes={"474": "in quotes, it is text: leave the quotes out."})
makes(
    book_card,
    {"price": 12.0},
    mistakes={
        12: "without a decimal point, it is an int.",
        (12, 0): "write a decimal point, not a comma: 12.0",
        "12.0": "in quotes, it is text: leave the quotes out.",
    },
)
makes(
    book_card,
    {"in_stock": True},
    mistakes={
        "True": "in quotes, it is text, not a bool.",
        "yes": "that is text: as a bool, yes is True, without quotes.",
        1: "1 is a number: as a bool, yes is True.",
    },
)
prints(
    book_card,
    expected="Emma 474 12.0 True",
    mistakes={
        "title pages price in_stock": "with quotes, a name is only text: take the quotes away.",
        "Emma\n474\n12.0\nTrue": "each print starts a new line: use one print for all four.",
    },
)
uses(book_card, "print()", at_most=1, because="one print can show all four values.")
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(1)
    books = [("Dune", False), ("The Hobbit", True), ("Middlemarch", False), ("Ulysses", True)]
    for other_title, is_there in books:
        card = {
            "title": other_title,
            "pages": random.randint(50, 900),
            "price": random.randint(20, 90) / 4,
            "in_stock": is_there,
        }
        prints(
            book_card,
            given=card,
            expected=" ".join(str(fact) for fact in card.values()),
            because="print the names, so that the card fits every book.",
        )
### END HIDDEN TESTS

# %% [markdown] discussion="book-card"
# The four lines name one value of each type, and the last line uses the names:
#
# ```python
# title = "Emma"
# pages = 474
# price = 12.0
# in_stock = True
# print(title, pages, price, in_stock)
# ```
#
# `print("Emma", 474, 12.0, True)` would show the same card today. But then the title would stand
# in two places, and the next book would need two changes instead of one. A value that is written
# once, behind a name, is easy to change: that is the trade-off, one more line against one place
# to edit. `12.` is also a `float`, but `12.0` is easier to see.

# %% [markdown] section="names" topic=1
# ## 2. Names point to values
#
# Three signs to calculate with, before you meet the rest of them in section 4: `+` adds, `-`
# subtracts and `*` multiplies.

# %% [markdown] item="predict-rebinding" kind="predict" topic=1 points=2 minutes=4
# ### Predict: the shelf and the window
#
# Go through this program line by line, from the top. What does it print?
#
# ```python
# shelf = 3
# window = shelf
# shelf = shelf + 1
# print(shelf, window)
# ```
#
# Write the two numbers with a space between them.
#
# <details><summary>Hint 1 of 2</summary>
#
# Take a sheet of paper with one column for `shelf` and one for `window`. Write what each stands
# for after every line.
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# In line 3, first work out what is on the right of the equals sign. Then ask which name gets it.
# Only one does.
#
# </details>

# %% [raw] key="predict-rebinding"
# right = "4 3"
# why = "Line 3 works out 3 + 1 and lets the name shelf point to the new value 4. The name window still points to 3."
# other = "Write down both names after each line: 3 after line 1, then window, then the new shelf."
# [wrong]
# "4 4" = "Line 2 does not tie the names together. It lets window point to the value that shelf has at that moment, 3; later changes of shelf do not reach it."
# "3 3" = "Line 3 does change something: shelf is 3 + 1 from then on."
# "3 4" = "Line 3 has shelf on the left of the equals sign, so shelf is the name that gets the new value."
# "4" = "The last line prints two values: the one of shelf and the one of window."

# %%
shelf = 3
window = shelf
shelf = shelf + 1
print(shelf, window)

# %% [markdown]
# ### Run and explain
#
# The equals sign of Python is not the one of mathematics. It is an instruction with two steps:
#
# 1. Work out the value on the **right**.
# 2. Let the name on the **left** point to it.
#
# So `shelf = shelf + 1` is no contradiction. It reads: "work out `shelf + 1`, and from now on
# call the result `shelf`". The old value is not changed; the name points to another one. We say
# that the name is **bound** to a value, and here it is *re*bound.
#
# Look at it. Names are on the left, values (Python calls them *objects*) on the right, and an
# arrow says what a name points to. Run the cell, then press **Next line** and watch the arrows.
# (You need not read the code of this cell; it draws the figure.)

# %%
from course.widgets.names import names_and_objects

names_and_objects("shelf = 3\nwindow = shelf\nshelf = shelf + 1")

# %% [markdown]
# After line 2 both arrows end at the same `3`: there is one object with two names. Line 3 makes a
# new object, `4`, and moves *one* arrow. Nothing ever happened to the `3`.
#
# ### Modify
#
# Change the program in the figure and press **Draw**. Try these, and say what you will see before
# you step through it:
#
# - Put `window = shelf` at the end instead of in the middle.
# - Let one name point first to a number, then to a text: `price = 5`, then `price = "five"`.
#   Python allows it. People find it confusing, so do not make it a habit.
# - Use a name on the right before it exists. The figure shows the error.
#
# (You may see two names share one object though you wrote the value twice. Python may do so to
# save room. For numbers and text it makes no difference to you, because they never change.)
#
# Below is a common need: keep the old value while a name gets a new one. Run it, then change the
# last line so that it prints the difference, `new_price - old_price`.

# %%
# Keep the old value under a second name, before the first one moves on.
new_price = 8.5
old_price = new_price

# Now the name can be bound to something else.
new_price = 9.25
print(old_price, new_price)

# %% [markdown] item="swap-windows" kind="write" topic=1 points=5 minutes=15
# ### Make: swap two windows
#
# The shop has two windows, and each shows one kind of book. `left_window` and `right_window` are
# names of two texts. Swap them: at the end, `left_window` has the text that `right_window` had at
# the beginning, and the other way around. Then print both in one line, the left one first.
#
# Leave the first two lines of the program. The checks run it with other texts in them. The run
# with the texts given:
#
# ```text
# history poetry
# ```
#
# The checks look at the values of both names at the end, and at what is printed.
#
# <details><summary>Hint 1 of 3</summary>
#
# Try `left_window = right_window` and look at both names in the figure. What has no arrow any
# more?
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# Two full hands cannot swap what they hold: put one thing down first. A third name can hold a
# value.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# Three lines `name = name`. The first one makes a new name, such as `spare`; the last one uses it
# on the right. Then comes the print.
#
# </details>

# %% starter="swap-windows"
# program: swap-windows
left_window = "poetry"
right_window = "history"
# Write your program below this line.

# %% answer="swap-windows"
# program: swap-windows
left_window = "poetry"
right_window = "history"
spare = left_window
left_window = right_window
right_window = spare
print(left_window, right_window)

# %% tests="swap-windows"
from course.testing import makes, prints, program

swap_windows = program("swap-windows")
prints(
    swap_windows,
    expected="history poetry",
    mistakes={
        "history history": "the text of the left window was lost: keep it under a third name first.",
        "poetry poetry": "the text of the right window was lost: keep it under a third name first.",
        "poetry history": "the names still point to the texts that they had at the beginning.",
    },
)
makes(
    swap_windows,
    {"left_window": "history", "right_window": "poetry"},
    because="it is not enough to print them the other way around: the names must be swapped.",
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    kinds = ["crime", "travel", "cooking", "science", "art", "gardening", "old maps"]
    for seed in range(8):
        first, second = Random(seed).sample(kinds, 2)
        given = {"left_window": first, "right_window": second}
        prints(
            swap_windows,
            given=given,
            expected=f"{second} {first}",
            because="swap whatever the two names point to, not the two texts of the example.",
        )
        makes(swap_windows, {"left_window": second, "right_window": first}, given=given)
### END HIDDEN TESTS

# %% [markdown] discussion="swap-windows"
# The third name keeps the first text alive while the first name moves on:
#
# ```python
# spare = left_window
# left_window = right_window
# right_window = spare
# ```
#
# Two spare names read even more calmly, because no line depends on the order of the others:
#
# ```python
# old_left = left_window
# old_right = right_window
# left_window = old_right
# right_window = old_left
# ```
#
# It costs one line and one name more; in return, you can reorder the last two lines without harm.
# In week 3 you will meet a third way, which needs a single line.

# %% [markdown] section="conversion" topic=1
# ## 3. From one type to another
#
# What a person types, what a web form sends and what stands in a file is text. `"3"` from a form
# has to become the number `3` before you can calculate. The names of the types do that job:
# `int(...)` makes an `int` out of what you give it, if it can, `float(...)` a `float`, `str(...)`
# a text, `bool(...)` a `bool`.

# %% [markdown] item="predict-int" kind="predict" topic=1 points=2 minutes=4
# ### Predict: making whole numbers
#
# The first `int(...)` is given a `float`, the second a text. What does the program print?
#
# ```python
# print(int(7.9) + int("2"))
# ```
#
# <details><summary>Hint 1 of 2</summary>
#
# Work out the two parts on their own, then add them. Both are whole numbers by then.
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# `int(...)` does not ask which whole number is nearest. It simply drops something.
#
# </details>

# %% [raw] key="predict-int"
# right = "9"
# why = "int(7.9) is 7, because int() cuts off what is behind the point; int('2') is the number 2. 7 + 2 is 9."
# other = "Work out int(7.9) and int('2') on their own. Both are whole numbers, and then they are added."
# [wrong]
# "10" = "int() does not round 7.9 to 8: it cuts off everything behind the point."
# "9.9" = "int(7.9) is a whole number; the .9 is gone before anything is added."
# "72" = "int('2') is a number, not text, so + adds. Two texts would be joined."
# "9.0" = "Both parts are ints, and the sum of two ints is an int: there is no point in it."

# %%
print(int(7.9) + int("2"))

# %% [markdown]
# ### Run and explain
#
# | you write | you get | why |
# | --- | --- | --- |
# | `int("12")` | `12` | the text of a whole number becomes the number; spaces around it do not matter |
# | `int(7.9)` | `7` | what is behind the point is **cut off** |
# | `round(7.9)` | `8` | the **nearest** whole number, an `int` |
# | `round(3.14159, 2)` | `3.14` | rounded to two decimals, still a `float` |
# | `float("9.5")` | `9.5` | also takes `"9"`, and gives `9.0` |
# | `str(12)` | `"12"` | the text that `print` would show |
# | `bool(0)`, `bool("")` | `False` | zero and the empty text count as no |
# | `bool(3)`, `bool("no")` | `True` | everything else counts as yes, even the text `"no"` |
# | `int(True)`, `int(False)` | `1`, `0` | so a yes can be counted |
#
# And some conversions cannot work. `int("7.5")` stops with
#
# ```text
# ValueError: invalid literal for int() with base 10: '7.5'
# ```
#
# because `"7.5"` is not the text of a whole number. (`float("7.5")` works. So does
# `int(float("7.5"))`, and it gives 7.)
#
# The `+` sign adds two numbers, and it **joins** two texts: `"2" + "3"` is `"23"`. With one of
# each, Python does not guess what you want:
#
# ```text
# TypeError: can only concatenate str (not "int") to str
# ```
#
# *Concatenate* means join. You convert one of the two, and that says what you mean.

# %%
# The order comes from a web form, so everything is text.
mugs_text = "4"
mug_price_text = "6.5"

# Joined as texts, and added as numbers.
print(mugs_text + mugs_text)
print(int(mugs_text) + int(mugs_text))

# Convert once, give the numbers names, then calculate with those.
mugs = int(mugs_text)
mug_price = float(mug_price_text)
print(mugs * mug_price)

# To join a number to a text, turn it into text.
print("Mugs: " + str(mugs))

# %% [markdown]
# `int(mugs_text)` makes a *new* value. It does not change `mugs_text`, which is still the text
# `"4"`. That is why the result gets a name.
#
# #### Floats are very slightly off
#
# Run the next cell before you trust a `float` with money.

# %%
print(0.1 + 0.2)
print(19.99 * 100)
print(round(19.99 * 100))

# %% [markdown]
# The computer stores a `float` in binary digits (zeros and ones), and most decimal fractions do
# not fit exactly, just as one third does not fit into decimal digits: 0.333... The error is tiny,
# far behind the point, and usually nobody sees it. It does matter in two places: when you ask
# whether two floats are exactly equal, and when `int()` cuts off a result that lies a hair below
# a whole number. The cure is `round()`, or to count money in whole cents, with ints. Serious
# shops do that, and you will too, on Friday.
#
# (When a number lies exactly in the middle, `round` goes to the even neighbor: `round(2.5)` is
# `2`, `round(3.5)` is `4`. This is on purpose: over many roundings, ups and downs balance.)

# %% [markdown] item="fill-bus-fare" kind="fill" topic=1 points=3 minutes=8
# ### Modify: the bus fare
#
# A ticket machine sends two texts: the number of rides and the fare of one ride. Replace each of
# the three blanks `____` by the name of a type, so that
#
# - `rides` is an `int`,
# - `fare` is a `float`,
# - `cost` is what all rides cost together, a `float`,
# - and the program prints
#
# ```text
# Cost: 21.0
# ```
#
# Leave the first two lines. The checks run the program with other texts in them; a fare may come
# without a point, such as `"2"`.
#
# <details><summary>Hint 1 of 2</summary>
#
# For each blank, ask two things: which type comes in, and which type must come out?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# The first two blanks make numbers out of texts. In the last line, `+` joins, so both sides of it
# must be text.
#
# </details>

# %% starter="fill-bus-fare"
# program: fill-bus-fare
rides_text = "12"
fare_text = "1.75"
# Turn the texts into numbers.
rides = ____(rides_text)
fare = ____(fare_text)
# Calculate with the numbers.
cost = rides * fare
# Join two texts, and print the result.
print("Cost: " + ____(cost))

# %% answer="fill-bus-fare"
# program: fill-bus-fare
rides_text = "12"
fare_text = "1.75"
# Turn the texts into numbers.
rides = int(rides_text)
fare = float(fare_text)
# Calculate with the numbers.
cost = rides * fare
# Join two texts, and print the result.
print("Cost: " + str(cost))

# %% tests="fill-bus-fare"
from course.testing import makes, prints, program

bus_fare = program("fill-bus-fare")
makes(bus_fare, {"rides": 12})
makes(bus_fare, {"fare": 1.75})
makes(bus_fare, {"cost": 21.0})
prints(bus_fare, expected="Cost: 21.0")
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(3)
    for _ in range(10):
        ride_count, quarters = random.randint(1, 60), random.randint(2, 30)
        given = {"rides_text": str(ride_count), "fare_text": str(quarters / 4)}
        expected_cost = ride_count * quarters / 4
        makes(bus_fare, {"rides": ride_count, "fare": quarters / 4}, given=given)
        makes(bus_fare, {"cost": expected_cost}, given=given)
        prints(bus_fare, given=given, expected=f"Cost: {expected_cost}")
    makes(
        bus_fare,
        {"fare": 2.0},
        given={"fare_text": "2"},
        because="a fare that is written without a point is a float all the same.",
    )
### END HIDDEN TESTS

# %% [markdown] discussion="fill-bus-fare"
# `int`, `float`, `str`: two conversions on the way in, one on the way out. Programs very often
# have this shape: text comes in, becomes numbers, is calculated with, and becomes text again.
#
# `rides = float(rides_text)` would print the same cost. But half a ride does not exist. An `int`
# says so, and `int("2.5")` would stop with an error instead of selling a half ride. For the last
# line there is an alternative:
#
# ```python
# print("Cost:", cost)
# ```
#
# Here `print` turns the value into text and puts the space in. It is shorter; joining with `+`
# gives you control over every character, and in section 7 you meet something better than both.

# %% [markdown] item="order-from-text" kind="write" topic=1 points=5 minutes=20
# ### Make: an order that arrives as text
#
# The website of Inkwell Books sends an order as two texts: how many copies, and the price of one.
# Make four names:
#
# | name | type | value |
# | --- | --- | --- |
# | `copies` | `int` | the number in `copies_text` |
# | `price` | `float` | the number in `price_text` |
# | `total` | `float` | what all copies cost together |
# | `label` | `str` | the number `copies`, a space and the word `copies`: `3 copies` |
#
# Then print `label` and `total` with one `print`:
#
# ```text
# 3 copies 24.75
# ```
#
# Leave the first two lines; the checks run your program with other texts in them. Customers type
# carelessly: the text `"03"` means 3, so its label is `3 copies` too, and a price may come
# without a point, such as `"8"`. The word is always `copies`, also for one. The text in
# `copies_text` is always a whole number.
#
# <details><summary>Hint 1 of 3</summary>
#
# Look at the order of mugs above: the same steps with other names.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# Convert each text once and name the result. For the label, a number has to be joined to a text,
# so it must become text again. Which conversion loses the zero of `"03"`?
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `copies = ...(copies_text)`, `price = ...(price_text)`, `total = ... * ...`,
# `label = ...(copies) + "..."`, then the print. Mind the space inside the quotes.
#
# </details>

# %% starter="order-from-text"
# program: order-from-text
copies_text = "3"
price_text = "8.25"
# Write your program below this line.

# %% answer="order-from-text"
# program: order-from-text
copies_text = "3"
price_text = "8.25"
copies = int(copies_text)
price = float(price_text)
total = copies * price
label = str(copies) + " copies"
print(label, total)

# %% tests="order-from-text"
from course.testing import makes, prints, program, uses

order_from_text = program("order-from-text")
makes(order_from_text, {"copies": 3})
makes(
    order_from_text,
    {"price": 8.25},
    mistakes={8: "int() cut off the decimals: a price needs float()."},
)
makes(
    order_from_text,
    {"total": 24.75},
    mistakes={11.25: "3 copies at 8.25 each: multiply."},
)
makes(
    order_from_text,
    {"label": "3 copies"},
    mistakes={"3copies": "the space belongs to the text: put it inside the quotes."},
)
prints(order_from_text, expected="3 copies 24.75")
makes(
    order_from_text,
    {"copies": 3, "label": "3 copies"},
    given={"copies_text": "03"},
    mistakes={"03 copies": "make the label from the number `copies`: the text still has its zero."},
)
makes(
    order_from_text,
    {"price": 8.0, "total": 24.0},
    given={"price_text": "8"},
    mistakes={
        8.25: "that is the price of the example: make it from `price_text`.",
        24.75: "that is the total of the example: calculate it from the names.",
    },
)
uses(order_from_text, "print()", at_most=1, because="one print can show both.")
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(4)
    for _ in range(15):
        right_copies, quarters = random.randint(1, 40), random.randint(4, 120)
        given = {"copies_text": str(right_copies), "price_text": str(quarters / 4)}
        right_total = right_copies * quarters / 4
        makes(order_from_text, {"copies": right_copies, "price": quarters / 4}, given=given)
        makes(
            order_from_text,
            {"total": right_total, "label": f"{right_copies} copies"},
            given=given,
            because="make all four from the two texts: the customer may order something else.",
        )
        prints(order_from_text, given=given, expected=f"{right_copies} copies {right_total}")
    makes(order_from_text, {"copies": 10, "label": "10 copies"}, given={"copies_text": "0010"})
### END HIDDEN TESTS

# %% [markdown] discussion="order-from-text"
# Each text is converted once, at the top, and everything below works with proper numbers:
#
# ```python
# copies = int(copies_text)
# price = float(price_text)
# total = copies * price
# label = str(copies) + " copies"
# print(label, total)
# ```
#
# You could also convert at the place of use. In a program that does not have to keep `copies` and
# `price`, this saves two names:
#
# ```python
# total = int(copies_text) * float(price_text)
# label = str(int(copies_text)) + " copies"
# ```
#
# It is shorter, but the same conversion stands there twice, and a reader has to see that both
# mean the same number. Converting at the border, once, is the habit to take along: in week 18 a
# web framework will do this part for you.

# %% [markdown] item="debug-cents" kind="debug" topic=1 points=4 minutes=12
# ### Debug: the missing cent
#
# This program turns a price into whole cents. It should make `cents` an `int`, the price in
# cents, and print it. For `price = 4.5` it prints `Price in cents: 450`, which is right. For the
# price in the program it prints
#
# ```text
# Price in cents: 1998
# ```
#
# but 19.99 is 1999 cents. Somewhere a cent gets lost. Find the mistake and mend it. Leave the
# line `price = 19.99`: the checks put other prices there, from 0.01 to 200.0, with at most two
# decimals.
#
# <details><summary>Hint 1 of 3</summary>
#
# Print the steps on their own: first `price * 100`, then what is made of it.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# `price * 100` is a `float`, and floats are very slightly off. What does `int()` do with
# 1998.9999999999998?
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# Only one word in the program is wrong. The table of section 3 has another function that makes
# whole numbers.
#
# </details>

# %% starter="debug-cents"
# program: debug-cents
price = 19.99
cents = int(price * 100)
print("Price in cents:", cents)

# %% answer="debug-cents"
# program: debug-cents
price = 19.99
cents = round(price * 100)
print("Price in cents:", cents)

# %% tests="debug-cents"
from course.testing import makes, prints, program

debug_cents = program("debug-cents")
cut_off = (
    "int() cuts off what is behind the point, and the float lies a hair below the whole number."
)
makes(
    debug_cents,
    {"cents": 1999},
    mistakes={
        1998: "the cent is still missing.",
        1900: cut_off,
        2000: "the price was rounded before it was multiplied: that loses its cents.",
        1999.0: "that is a float, and cents are whole. (With two values, round() gives a float.)",
    },
)
prints(debug_cents, expected="Price in cents: 1999")
makes(
    debug_cents,
    {"cents": 450},
    given={"price": 4.5},
    mistakes={
        451: "not every price loses a cent: mend what causes it.",
        1999: "that is the price of the example: calculate with `price`.",
    },
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(5)
    nasty = [1, 29, 58, 115, 201, 402, 803, 1606, 3201, 20000]
    for right_cents in [*nasty, *random.sample(range(1, 20000), 40)]:
        given = {"price": right_cents / 100}
        makes(
            debug_cents,
            {"cents": right_cents},
            given=given,
            mistakes={right_cents - 1: cut_off},
        )
        prints(debug_cents, given=given, expected=f"Price in cents: {right_cents}")
### END HIDDEN TESTS

# %% [markdown] discussion="debug-cents"
# `19.99 * 100` is 1998.9999999999998, and `int()` cuts it down to 1998. `round()` takes the
# nearest whole number:
#
# ```python
# cents = round(price * 100)
# ```
#
# An older trick adds a half and then cuts off:
#
# ```python
# cents = int(price * 100 + 0.5)
# ```
#
# It gives the same for prices, but it fails for negative amounts (a refund of -19.99 would become
# -1998), and a reader has to guess what the half is for. `round` says what is meant. The nastiest
# thing about this bug: most prices come out right, so a quick try with 4.50 would never have
# shown it.

# %% [markdown] section="arithmetic" topic=2
# ## 4. Calculating
#
# An **operator** is a sign between values that makes a new value of them, like `+`. You know `+`,
# `-` and `*`. Here are the others.
#
# Two of them come from the way you divided in school before you knew decimals: 17 books into
# boxes of 5 gives 3 full boxes, and 2 books are left. Python has an operator for each of the two
# answers: `//` says how many **whole** times, and `%` says what is **left**. (`%` has nothing to
# do with percent.) The ordinary division is `/`.

# %% [markdown] item="predict-division" kind="predict" topic=2 points=2 minutes=4
# ### Predict: three divisions
#
# What does this program print?
#
# ```python
# books = 17
# per_box = 5
# print(books // per_box, books % per_box, books / per_box)
# ```
#
# Write the three numbers with one space between them.
#
# <details><summary>Hint 1 of 2</summary>
#
# Do it with your hands: fill boxes of five until no full box is possible.
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# The first number counts full boxes, the second counts loose books. Only the third one has a
# point.
#
# </details>

# %% [raw] key="predict-division"
# right = "3 2 3.4"
# why = "Three full boxes (17 // 5), two books left over (17 % 5), and 17 / 5 is exactly 3.4."
# other = "17 is 3 times 5 and 2 more: // gives the first of these numbers, % the last, and / the decimal number."
# [wrong]
# "3.4 2 3" = "// is the division that gives whole times, / the one with decimals: the other way around."
# "3 0.4 3.4" = "% gives what is left, counted in books: 17 - 15 is 2."
# "3 2 3" = "A single / always divides with decimals and gives a float."
# "4 2 3.4" = "// does not round up: only three boxes are full."
# "3 3.4 2" = "The last two are swapped: % is what is left, and / is the ordinary division."

# %%
books = 17
per_box = 5
print(books // per_box, books % per_box, books / per_box)

# %% [markdown]
# ### Run and explain
#
# | operator | meaning | example | result |
# | --- | --- | --- | --- |
# | `+` `-` `*` | plus, minus, times | `7 * 3` | `21` |
# | `/` | division, always a `float` | `6 / 3` | `2.0` |
# | `//` | how many whole times | `17 // 5` | `3` |
# | `%` | what is left over (the *remainder*) | `17 % 5` | `2` |
# | `**` | to the power of | `2 ** 10` | `1024` |
# | `-` before a value | its negative | `-7` | `-7` |
#
# Three rules go with the table.
#
# **Types.** With two ints, `+ - * // % **` give an `int` (a negative power gives a `float`). As
# soon as one of the two is a `float`, the result is a `float`: `2 * 1.5` is `3.0`. And `/` always
# gives a `float`.
#
# **Order.** `**` comes first, then `* / // %`, then `+ -`. Operators of the same rank work from
# left to right (only `**` goes from right to left). Parentheses come before everything:
# `2 + 3 * 4` is `14`, `(2 + 3) * 4` is `20`. When in doubt, write parentheses: they cost nothing
# and help the next reader.
#
# **Zero.** Nothing can be divided by zero. `17 / 0` stops with
# a `ZeroDivisionError`, and so do `//` and `%`.
#
# Text knows two of these signs: `"ab" + "cd"` joins, and `"-" * 20` repeats.

# %%
# How many full boxes, and how many books stay loose?
order_books = 50
box_size = 12
full_boxes = order_books // box_size
loose_books = order_books % box_size
print("Boxes:", full_boxes, "loose:", loose_books)

# The two answers belong together: this gives the number we began with.
print(full_boxes * box_size + loose_books)

# From the smaller unit to the larger and what is left: seconds to minutes.
seconds = 200
print(seconds // 60, "min", seconds % 60, "s")

# Parentheses change what belongs together.
print(10 - 4 - 3, 10 - (4 - 3))
print(1 + 2**3, (1 + 2) ** 3)

# A line across the page.
print("-" * 30)

# %% [markdown]
# The pair `//` and `%` answers a whole family of questions: minutes to hours and minutes, cents
# to whole amounts and cents, pages to sheets, days to weeks. `%` has a second use: `n % 2` is `0`
# for an even number and `1` for an odd one, and in general `n % k` is `0` exactly when `n` can be
# divided by `k` with nothing left over.
#
# A small trap, for completeness: with a negative number `//` goes *down*, not toward zero, so
# `-7 // 2` is `-4`. You will hardly need it this week.
#
# ### Modify
#
# A recipe is for 4 people. Change `guests` to 10, say what will be printed, then run. After that,
# give everybody a double portion of flour, by changing only the line that makes `flour`.

# %%
guests = 6
flour = 500 / 4 * guests
eggs_for_four = 2
print("Flour in grams:", flour)
print("Eggs, before rounding:", eggs_for_four / 4 * guests)

# %% [markdown] item="film-length" kind="write" topic=2 points=5 minutes=15
# ### Make: how long is the film?
#
# The cinema next to the bookshop gives lengths in minutes only. Turn `film_minutes` into two
# ints: `hours`, the full hours, and `minutes`, the minutes that are left (0 to 59). Print one
# line:
#
# ```text
# 2 h 15 min
# ```
#
# There is one space between the parts. Leave the first line; the checks run your program with
# other lengths, always whole numbers from 0 up. A film of 120 minutes gives `2 h 0 min`, one of
# 45 minutes `0 h 45 min`.
#
# <details><summary>Hint 1 of 3</summary>
#
# Look at the example with `seconds`. An hour has 60 minutes.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# How many *whole* times does 60 go into 135, and what is *left*? There is one operator for each
# question.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `hours = ...`, `minutes = ...`, then a `print` of four things, two of them texts:
# `print(hours, "h", ...)`.
#
# </details>

# %% starter="film-length"
# program: film-length
film_minutes = 135
# Write your program below this line.

# %% answer="film-length"
# program: film-length
film_minutes = 135
hours = film_minutes // 60
minutes = film_minutes % 60
print(hours, "h", minutes, "min")

# %% tests="film-length"
from course.testing import makes, prints, program

film_length = program("film-length")
makes(
    film_length,
    {"hours": 2, "minutes": 15},
    mistakes={
        2.25: "/ divides with decimals: there is an operator for whole times.",
        15: "// counts the full hours, and % gives what is left: not the other way around.",
        135: "the full hours have to be taken away: what is left of 135 minutes after 2 hours?",
        25: "a quarter of an hour is not 25 minutes: what is left of 135 after 2 times 60?",
        1: "an hour has 60 minutes, not 100.",
    },
)
prints(
    film_length,
    expected="2 h 15 min",
    mistakes={
        "2h 15min": "there is a space between number and unit.",
        "hours h minutes min": "with quotes, a name is only text: take the quotes away.",
    },
)
prints(
    film_length,
    given={"film_minutes": 120},
    expected="2 h 0 min",
    mistakes={"2 h 15 min": "that is the film of the example: calculate with `film_minutes`."},
)
prints(
    film_length,
    given={"film_minutes": 45},
    expected="0 h 45 min",
    mistakes={"1 h 45 min": "rounding counts an hour that is not full: think of `//`."},
)
### BEGIN HIDDEN TESTS
from datetime import timedelta
from random import Random

from course.testing import hidden

with hidden():
    random = Random(6)
    for film in [0, 1, 59, 60, 61, 119, 180, 599, 600, *random.sample(range(1440), 25)]:
        clock = str(timedelta(minutes=film)).split(":")
        given = {"film_minutes": film}
        makes(film_length, {"hours": int(clock[0]), "minutes": int(clock[1])}, given=given)
        prints(film_length, given=given, expected=f"{int(clock[0])} h {int(clock[1])} min")
### END HIDDEN TESTS

# %% [markdown] discussion="film-length"
# `//` for the hours, `%` for the rest:
#
# ```python
# hours = film_minutes // 60
# minutes = film_minutes % 60
# print(hours, "h", minutes, "min")
# ```
#
# Without `%`, you subtract the full hours:
#
# ```python
# hours = film_minutes // 60
# minutes = film_minutes - hours * 60
# ```
#
# Both are right. The second needs `hours` to be there already, so its lines have an order; the
# first says directly what is meant. What would be wrong is `int(film_minutes / 60)` out of habit:
# it works for films, but it takes the way through a `float`, and for very large numbers floats
# are not exact.

# %% [markdown] item="debug-average" kind="debug" topic=2 points=4 minutes=10
# ### Debug: more than every single day
#
# Ada reads 30 pages on Monday, 45 on Tuesday and 60 on Wednesday. This program should print how
# many pages she reads per day on average. It prints
#
# ```text
# Average: 95.0
# ```
#
# That cannot be: on no day did she read that many. The right line is `Average: 45.0`, and
# `average` should be that `float`. Mend the program. Leave its first three lines; the checks put
# other whole numbers there.
#
# <details><summary>Hint 1 of 3</summary>
#
# Do what Python does, with a pencil: which operator in the line works first?
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# `/` comes before `+`. What exactly is divided by 3 here?
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# Two characters are missing: something that makes the additions happen before the division.
#
# </details>

# %% starter="debug-average"
# program: debug-average
monday = 30
tuesday = 45
wednesday = 60
average = monday + tuesday + wednesday / 3
print("Average:", average)

# %% answer="debug-average"
# program: debug-average
monday = 30
tuesday = 45
wednesday = 60
average = (monday + tuesday + wednesday) / 3
print("Average:", average)

# %% tests="debug-average"
from course.testing import makes, prints, program

debug_average = program("debug-average")
makes(
    debug_average,
    {"average": 45.0},
    mistakes={
        95.0: "that is still more than on any single day.",
        45: "// and round() give an int: the average should keep its decimals.",
        67.5: "there are three days.",
        65.0: "look at where the parentheses begin: Monday is not divided.",
        85.0: "look at where the parentheses end: Wednesday is not divided.",
    },
)
prints(debug_average, expected="Average: 45.0")
### BEGIN HIDDEN TESTS
from random import Random
from statistics import fmean

from course.testing import hidden

with hidden():
    random = Random(7)
    makes(
        debug_average,
        {"average": 2 / 3},
        given={"monday": 0, "tuesday": 1, "wednesday": 1},
        because="0, 1 and 1 make two thirds: calculate with the three names, and do not round.",
    )
    for _ in range(15):
        days = [3 * random.randint(0, 60) for _ in range(3)]
        given = {"monday": days[0], "tuesday": days[1], "wednesday": days[2]}
        makes(debug_average, {"average": fmean(days)}, given=given)
        prints(debug_average, given=given, expected=f"Average: {fmean(days)}")
### END HIDDEN TESTS

# %% [markdown] discussion="debug-average"
# Only the pages of Wednesday were divided by 3. Parentheses make the sum first:
#
# ```python
# average = (monday + tuesday + wednesday) / 3
# ```
#
# Or name the sum, and the question of order does not come up:
#
# ```python
# total = monday + tuesday + wednesday
# average = total / 3
# ```
#
# The second way has one line more and reads like the sentence "the total, divided by three".
# Notice how the bug was found: not by an error message, but because somebody compared the result
# with common sense. Python cannot do that for you.

# %% [markdown] section="assignment" topic=2
# ## 5. Changing what a name stands for
#
# ### Predict
#
# `x += 5` is short for `x = x + 5`. With that, what will the next cell print? Write down
# `savings` after every line, then run it.

# %%
savings = 20
savings += 5
savings *= 2
savings -= 8
print(savings)

# %% [markdown]
# ### Run and explain
#
# Programs very often take the old value, do something to it and keep the result under the same
# name. Every operator of section 4 has a short form for that, called **augmented assignment**:
#
# | short | long |
# | --- | --- |
# | `stock += 12` | `stock = stock + 12` |
# | `stock -= 3` | `stock = stock - 3` |
# | `price *= 2` | `price = price * 2` |
# | `share /= 4` | `share = share / 4` |
# | `boxes //= 12` | `boxes = boxes // 12` |
# | `rest %= 12` | `rest = rest % 12` |
# | `size **= 2` | `size = size ** 2` |
#
# The whole right side is worked out first: `price *= 1 + 1` means `price = price * (1 + 1)`. And
# the name must exist before: if no `stock` was made, `stock += 12` is a `NameError`.
#
# Three mistakes look almost right. None of them gives an error message, which is why they are
# nasty:
#
# - `stock =+ 12` means `stock = +12`: it *sets* the name to 12.
# - `stock + 12` alone on a line works out a number and throws it away.
# - Lines in the wrong order. A name keeps the value that was worked out *then*; it does not
#   follow along when a value it was made from changes.

# %%
# A value that is worked out does not follow along.
unit_cost = 5
total_cost = unit_cost * 3
unit_cost += 1
print(unit_cost, total_cost)

# Work it out again when you need the new result.
total_cost = unit_cost * 3
print(total_cost)

# += works with text as well: it joins.
line = "Inkwell"
line += " Books"
print(line)

# %% [markdown]
# This is different from a spreadsheet, where a cell with a formula changes when its inputs do. A
# Python line does its work once, when it is run.

# %% [markdown] item="parsons-points" kind="parsons" topic=2 points=3 minutes=6
# ### Modify: put the customer card in order
#
# Ada's customer card begins with 15 points. First, 40 points are added for a purchase. Then it is
# her birthday, and all the points are doubled. After that, she spends 30 points on a notebook. At
# the end, the program prints her name and her points:
#
# ```text
# Ada 80
# ```
#
# Put the lines in order. Two of the eight lines are not needed. Write the labels between the
# quotes, with a space between two labels, as in `"B A"`. More than one order is right.
#
# ```text
# A | points -= 30
# B | points =+ 40
# C | print(owner, points)
# D | points = 15
# E | points *= 2
# F | points += 40
# G | points == points * 2
# H | owner = "Ada"
# ```
#
# <details><summary>Hint 1 of 2</summary>
#
# A name must be made before it can be changed or printed.
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# Two lines look like a good choice and are not: one sets the points instead of adding to them,
# the other changes nothing at all (section 6 will say what `==` does).
#
# </details>

# %% starter="parsons-points"
parsons_points = ""

# %% answer="parsons-points"
parsons_points = "H D F E A C"

# %% tests="parsons-points"
from course.testing import avoids, makes, parsons, prints

points_program = parsons(
    parsons_points,
    """
A | points -= 30
B | points =+ 40
C | print(owner, points)
D | points = 15
E | points *= 2
F | points += 40
G | points == points * 2
H | owner = "Ada"
""",
)
prints(
    points_program,
    expected="Ada 80",
    mistakes={
        "Ada 50": "either =+ set the points to 40, or the 30 points were spent too early.",
        "Ada 25": "== compares, and changes nothing: the points were not doubled.",
        "Ada 110": "the 30 points were spent after printing: print comes last.",
        "Ada 40": "the points were doubled before the 40 were added.",
    },
)
makes(points_program, {"points": 80})
avoids(points_program, "==", because="that line compares two numbers and changes nothing.")
### BEGIN HIDDEN TESTS
from course.testing import hidden

with hidden():
    for start in [0, 7, 100]:
        expected_points = (start + 40) * 2 - 30
        prints(
            points_program,
            given={"points": start},
            expected=f"Ada {expected_points}",
            because="the points from before have to count as well: =+ sets, += adds.",
        )
### END HIDDEN TESTS

# %% [markdown] discussion="parsons-points"
# `H D F E A C`: make the names, add, double, spend, print. The line `H` may stand anywhere before
# `C`, because nothing else needs `owner`. In long form the same program is
#
# ```python
# owner = "Ada"
# points = 15
# points = points + 40
# points = points * 2
# points = points - 30
# print(owner, points)
# ```
#
# The short form says the name once, so there is one place less to misspell it; the long form
# shows more plainly that a new value is made. Doubling before adding would give 40 instead of 80:
# with assignments, the order of the lines is the order of the events.

# %% [markdown] item="stock-ledger" kind="write" topic=2 points=5 minutes=18
# ### Make: a day in the stockroom
#
# `stock` is the number of books in the stockroom. During the day three things happen, in this
# order. After each one, the program prints a line.
#
# 1. `sold` books leave the shop.
# 2. A delivery arrives: `boxes` boxes with 12 books each.
# 3. Half of the books that are there **now** move to the other branch. When their number is odd,
#    the odd book stays here.
#
# Use `-=` and `+=` to change `stock` (each at least once). Leave the first three lines; the
# checks run your program with other whole numbers in them. The run with the numbers given:
#
# ```text
# After sales: 27
# After delivery: 51
# After the move: 26
# ```
#
# At the end, `stock` is the `int` that stands in the last line.
#
# <details><summary>Hint 1 of 3</summary>
#
# Take a sheet of paper and follow `stock` through the day: 40, then 27, then 51, then 26. What
# happens at each step?
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# How many books move is worked out from the stock *after* the delivery. Of 51 books 25 move, so
# you need the division that gives whole numbers.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `stock -= ...`, print; `stock += ... * ...`, print; `moved = ...`, `stock -= ...`, print. Each
# print has a text and the stock: `print("After sales:", stock)`.
#
# </details>

# %% starter="stock-ledger"
# program: stock-ledger
stock = 40
sold = 13
boxes = 2
# Write your program below this line.

# %% answer="stock-ledger"
# program: stock-ledger
stock = 40
sold = 13
boxes = 2
stock -= sold
print("After sales:", stock)
stock += boxes * 12
print("After delivery:", stock)
moved = stock // 2
stock -= moved
print("After the move:", stock)

# %% tests="stock-ledger"
from course.testing import check, makes, prints, program, uses

stock_ledger = program("stock-ledger")
start = "After sales: 27\nAfter delivery: 51\nAfter the move: "
prints(
    stock_ledger,
    expected=start + "26",
    mistakes={
        start + "25": "51 is odd: 25 books move, and 26 stay.",
        start + "25.5": "no half books: use the division that gives whole numbers.",
        start + "31": "half of the stock after the delivery moves: work it out at that place.",
        start + "38": "half of the stock after the delivery moves: work it out at that place.",
        "After sales: 27\nAfter delivery: 29\nAfter the move: 15": "each box holds 12 books.",
        "After sales: 27\nAfter delivery: 24\nAfter the move: 12": (
            "=+ sets the name to 24: to add, write +="
        ),
        "After sales: 40\nAfter delivery: 40\nAfter the move: 40": (
            "nothing changed `stock`: a result without a name is thrown away."
        ),
        "After sales: 26\nAfter delivery: 26\nAfter the move: 26": (
            "print shows what a name is at that moment: print after each change."
        ),
        "After sales: -13\nAfter delivery: 11\nAfter the move: 6": (
            "=- sets the name to a negative number: to take away, write -="
        ),
    },
)
makes(
    stock_ledger,
    {"stock": 26},
    mistakes={40: "the lines are right, but the name `stock` was never changed."},
)
uses(stock_ledger, "-=", "+=", because="the short forms are to be practiced here.")
check(
    all(f"stock{sign}" in stock_ledger.source.replace(" ", "") for sign in ["-=", "+="]),
    "Use -= and += to change `stock` itself.",
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(8)
    for _ in range(15):
        day = {"stock": random.randint(20, 90), "sold": random.randint(0, 20)}
        day["boxes"] = random.randint(0, 6)
        evening = day["stock"] - day["sold"]
        delivered = evening + 12 * day["boxes"]
        kept = (delivered + 1) // 2
        makes(
            stock_ledger,
            {"stock": kept},
            given=day,
            because="calculate with the three names; of an odd number, the odd book stays.",
        )
        prints(
            stock_ledger,
            given=day,
            expected=f"After sales: {evening}\nAfter delivery: {delivered}\nAfter the move: {kept}",
        )
### END HIDDEN TESTS

# %% [markdown] discussion="stock-ledger"
# Each event is one change of `stock`, followed by a look at it. The move has a name of its own,
# so that the odd book stays:
#
# ```python
# moved = stock // 2
# stock -= moved
# ```
#
# Shorter, and just as right:
#
# ```python
# stock -= stock // 2
# ```
#
# The right side is worked out first, with the old stock, and then taken away. A third way,
# `stock = stock // 2 + stock % 2`, computes what *stays* and needs more thought from a reader.
# The version with `moved` costs a line and gives you a number that the other branch will ask for
# anyway.

# %% [markdown] section="comparison" topic=2
# ## 6. Comparing and deciding
#
# A comparison asks a question whose answer is yes or no, that is, a `bool`.
#
# | operator | question |
# | --- | --- |
# | `==` | are they equal? |
# | `!=` | are they different? |
# | `<` `<=` | less than; less than or equal |
# | `>` `>=` | greater than; greater than or equal |
#
# Answers can be combined. `a and b` is true when **both** are true; `a or b` is true when **at
# least one** is true, and also when both are; `not a` turns the answer around. They have an
# order, too: `not` comes first, then `and`, then `or`.

# %% [markdown] item="predict-and-or" kind="predict" topic=2 points=2 minutes=5
# ### Predict: three questions
#
# What does this program print?
#
# ```python
# copies = 5
# is_member = True
# is_gift = False
# print(copies > 5, not is_gift, is_member or copies > 9 and is_gift)
# ```
#
# Write the three answers with a space between them.
#
# <details><summary>Hint 1 of 2</summary>
#
# Answer one question after the other, and put the answer in its place. Is 5 greater than 5?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# For the third question, put parentheses around the part that comes first: `and` comes before
# `or`.
#
# </details>

# %% [raw] key="predict-and-or"
# right = "False True True"
# why = "5 is not greater than 5; not False is True; and the third means is_member or (copies > 9 and is_gift), which is True or False."
# other = "Answer the three questions one at a time, and remember that and comes before or."
# [wrong]
# "False True False" = "and comes before or, like times before plus: is_member or (copies > 9 and is_gift). One yes is enough for or."
# "True True True" = "> means strictly greater. 5 is equal to 5, so only >= would be true."
# "False False True" = "is_gift is False, and not turns it around."
# "True True False" = "5 > 5 is False, and in the third question and comes before or."
# "False True" = "There are three questions, parted by commas: the third one has an or and an and in it."

# %%
copies = 5
is_member = True
is_gift = False
print(copies > 5, not is_gift, is_member or copies > 9 and is_gift)

# %% [markdown]
# ### Run and explain

# %%
# A comparison is a value like any other: it can be printed and get a name.
age = 17
is_adult = age >= 18
print(is_adult)

# One sign makes a name, two signs ask a question.
print(age == 17)

# A number between two limits: you can chain comparisons, as in mathematics.
print(13 <= age < 20)

# Combine answers. Parentheses show what belongs together.
with_parent = True
film_is_late = False
may_enter = (is_adult or with_parent) and not film_is_late
print(may_enter)

# Text is compared character by character. Capitals count.
print("Emma" == "emma", "apple" < "banana")

# A number and a text are never equal.
print(5 == "5")

# %% [markdown]
# Some traps that catch nearly everyone:
#
# - **`=` is not `==`.** `age = 18` makes age 18; `age == 18` asks whether it is.
# - **"At least" includes the limit.** At least 18 is `age >= 18`; more than 18 is `age > 18`.
#   Always try the value at the limit itself.
# - **Every side of `or` must be a whole question.** `day == "Sat" or "Sun"` does not ask whether
#   the day is one of two: its right side is the text `"Sun"` alone, and text that is not empty
#   counts as yes. Write `day == "Sat" or day == "Sun"`.
# - **The word "and" of everyday language** sometimes means *or*. "Children and members enter
#   free" is `is_child or is_member`: it is enough to be one of them.
# - **Do not compare floats with `==`.** `0.1 + 0.2 == 0.3` is `False`. Compare whole cents
#   instead, or rounded values.
# - **Order.** Calculating comes first, then comparing, then `not`, `and`, `or`: `a + 1 > b and c`
#   means `((a + 1) > b) and c`.
#
# `and` and `or` look at their right side only if they need to: in `False and ...` the answer is
# already clear. This is called *short-circuit*, and it will be handy from week 2 on.
#
# A `bool` counts as 1 or 0 when you calculate with it: `10 * True` is `10`, and `10 * False` is
# `0`. So `fee = 3 * is_late` is 3 for a late return, else 0. Next week brings a clearer way to
# decide; until then, this one does its job.
#
# ### Modify
#
# The library's rule: a loan is *free* for anyone under 12 or from 65 on. Change the age and see
# whether the answers at 11, 12, 64 and 65 are right. One of the two limits is wrong: mend it.

# %%
reader_age = 65
free_loan = reader_age < 12 or reader_age > 65
print(free_loan)

# %% [markdown] item="free-delivery" kind="write" topic=2 points=5 minutes=18
# ### Make: free delivery
#
# Inkwell Books delivers free of charge when the order comes to **at least 25**, or when the
# customer is a **member**. But it **never** delivers free of charge abroad, not even for members.
#
# `order_total` is a number, `is_member` and `is_abroad` are bools. Make `free_delivery`, a `bool`
# that says whether the delivery is free, and print it as in this run:
#
# ```text
# Free delivery: True
# ```
#
# Leave the first three lines; the checks run your program with every combination. At exactly 25
# the delivery is free; at 24.99 it is not, unless the customer is a member.
#
# <details><summary>Hint 1 of 3</summary>
#
# Read the rule once more and underline the words that become `and`, `or` and `not`. The example
# with `may_enter` has the same form.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# There are two reasons for free delivery, and one is enough. Then there is one condition that
# must hold in any case. Without parentheses, what would `and` join?
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `free_delivery = (... or ...) and not ...`, with a comparison in one of the places.
#
# </details>

# %% starter="free-delivery"
# program: free-delivery
order_total = 30.5
is_member = False
is_abroad = False
# Write your program below this line.

# %% answer="free-delivery"
# program: free-delivery
order_total = 30.5
is_member = False
is_abroad = False
free_delivery = (order_total >= 25 or is_member) and not is_abroad
print("Free delivery:", free_delivery)

# %% tests="free-delivery"
from course.testing import makes, prints, program

free_delivery_program = program("free-delivery")
makes(
    free_delivery_program,
    {"free_delivery": True},
    mistakes={
        False: "30.5 is at least 25, and one reason is enough.",
        "True": "in quotes, it is text: make a bool from the three names.",
    },
)
prints(free_delivery_program, expected="Free delivery: True")
makes(
    free_delivery_program,
    {"free_delivery": True},
    given={"order_total": 25},
    because="at least 25 includes 25 itself: that is >=.",
)
makes(
    free_delivery_program,
    {"free_delivery": False},
    given={"order_total": 24.99},
    because="neither is the order large enough, nor is this customer a member.",
)
makes(
    free_delivery_program,
    {"free_delivery": True},
    given={"order_total": 24.99, "is_member": True},
    because="a member gets any order free, as long as it does not go abroad.",
)
makes(
    free_delivery_program,
    {"free_delivery": False},
    given={"order_total": 60.0, "is_member": True, "is_abroad": True},
    because=(
        "nothing is free abroad. If your line says so: `and` comes before `or`, "
        "so the two reasons need parentheses."
    ),
)
### BEGIN HIDDEN TESTS
from itertools import product

from course.testing import hidden

with hidden():
    worths = [0, 5.5, 24, 24.99, 25, 25.0, 25.01, 26, 140.25]
    for worth, card, far in product(worths, [False, True], [False, True]):
        large = worth >= 25
        given = {"order_total": worth, "is_member": card, "is_abroad": far}
        right = [large, card].count(True) > 0 if far is False else False
        makes(
            free_delivery_program,
            {"free_delivery": right},
            given=given,
            because="at least 25 or a member, and in any case not abroad.",
        )
        prints(free_delivery_program, given=given, expected=f"Free delivery: {right}")
    makes(
        free_delivery_program,
        {"order_total": 30.5, "is_member": False, "is_abroad": False},
        because="leave the first three lines as they are.",
    )
### END HIDDEN TESTS

# %% [markdown] discussion="free-delivery"
# Two reasons with `or` between them, in parentheses, and a condition that holds in any case:
#
# ```python
# free_delivery = (order_total >= 25 or is_member) and not is_abroad
# ```
#
# Without the parentheses, `and` would join only `is_member` and `not is_abroad`, and a large
# order would be delivered free to the moon. Another way gives each thought its own name:
#
# ```python
# has_reason = order_total >= 25 or is_member
# is_home = not is_abroad
# free_delivery = has_reason and is_home
# ```
#
# It is longer, but it needs no parentheses, and when the rule changes you see at once where. For
# two conditions, one line is fine; from four on, names are worth their lines. In both, the name
# already holds `True` or `False`: there is no need for `free_delivery == True` anywhere.

# %% [markdown] section="output" topic=3
# ## 7. Printing well: f-strings
#
# `print("Total:", total)` puts a space between the parts, and shows a `float` with as many
# decimals as it happens to have. A receipt needs more than that.
#
# An **f-string** is a text with an `f` directly before the opening quote. Inside, braces `{ }`
# mark places that Python fills with values: `f"{copies} copies"`. Behind a colon, the place may
# say *how* the value is to be shown: `{price:.2f}` shows a number with exactly two decimals.

# %% [markdown] item="predict-braces" kind="predict" topic=3 points=2 minutes=4
# ### Predict: with and without the f
#
# Look closely at both texts. What does this program print?
#
# ```python
# title = "Dune"
# price = 9.5
# print("{title}:", f"{price:.2f}")
# ```
#
# <details><summary>Hint 1 of 2</summary>
#
# There are two texts, and `print` puts a space between them. Take them one at a time.
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# Only one of the two texts has an `f` before its quote. In the other one, braces are characters
# like any others.
#
# </details>

# %% [raw] key="predict-braces"
# right = "{title}: 9.50"
# why = "The first text has no f, so its braces are ordinary characters. The second one is an f-string and shows 9.5 with two decimals."
# other = "Take the two texts one at a time, and look at what stands before each opening quote."
# [wrong]
# "Dune: 9.50" = "The first text has no f before its quote, so Python does not look into its braces."
# "{title}: 9.5" = ".2f means exactly two decimals, so a zero is added."
# "Dune: 9.5" = "The first text has no f, so its braces stay; and .2f shows exactly two decimals."
# "title: 9.50" = "Without the f, nothing at all happens to the braces: they are printed, too."
# "{title}: {price:.2f}" = "The second text does have an f before its quote, so its place is filled."

# %%
title = "Dune"
price = 9.5
print("{title}:", f"{price:.2f}")

# %% [markdown]
# ### Run and explain
#
# | in an f-string | shows | meaning |
# | --- | --- | --- |
# | `{price}` | `9.5` | the value as `print` shows it |
# | `{price * 3}` | `28.5` | any calculation may stand there |
# | `{price:.2f}` | `9.50` | a number with two decimals, rounded (`f` for *fixed*) |
# | `{price:8.2f}` | four spaces, then `9.50` | two decimals, in a field 8 characters wide, on its right side |
# | `{title:<12}` | `Dune`, then eight spaces | in a field 12 wide, on its left side |
# | `{title:>12}` | eight spaces, then `Dune` | in a field 12 wide, on its right side |
# | `{seconds:02}` | `07` | a whole number in two characters, filled up with zeros |
#
# What comes behind the colon is called the **format specification**. Fields of a fixed width are
# what makes columns stand straight.

# %%
# Values for one line of a receipt.
item = "Tea towel"
unit_price = 4.5
count = 3

# A sentence with values in it. Calculations may stand in the braces.
print(f"{count} x {item} at {unit_price:.2f} make {count * unit_price:.2f}.")

# Columns: the text on the left in 12 characters, the amount on the right in 8.
print(f"{item:<12}{count * unit_price:>8.2f}")
print(f"{'Pen':<12}{2:>8.2f}")

# Formatting shows a rounded number. It does not change the value.
exact = 2.71828
print(f"{exact:.2f}", exact)

# An f-string is a text: it can have a name, too.
line = f"{item}: {unit_price:.2f}"
print(line)

# %% [markdown]
# In the line with `'Pen'` the text inside the braces has single quotes, because double quotes
# would end the f-string there. (From Python 3.12 on they would be allowed. This way works in all
# versions.)
#
# `print` itself has two settings. `sep=` says what stands **between** the values, `end=` what
# comes **after** the last one; normally these are a space and a new line.

# %%
print(2026, 11, 23, sep="-")
print("Loading", end="...")
print("done")
print("no", "gap", sep="")
print()
print("The print() above, with nothing in it, made an empty line.")

# %% [markdown] item="fill-price-tag" kind="fill" topic=3 points=3 minutes=10
# ### Modify: a price tag in columns
#
# Complete the program so that it prints
#
# ```text
# Bookmark        6.00
# 4 at 1.50
# ```
#
# In the first line, the name of the product stands on the left of a field of 12 characters. Right
# behind it follows what all copies cost together, `cost`, with two decimals, on the right side of
# a field of 8. The second line shows the number of copies and the price of one, with two decimals
# and no field. Replace the five blanks; leave the first three lines, in which the checks put
# other values.
#
# <details><summary>Hint 1 of 2</summary>
#
# The first two blanks are the two names that have to be multiplied. The next two say which value
# goes into which field.
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# The last blank stands behind a colon, so it is a format specification: the table above has one
# for two decimals without a width.
#
# </details>

# %% starter="fill-price-tag"
# program: fill-price-tag
product = "Bookmark"
price = 1.5
copies = 4
# Work out what all of them cost.
cost = ____ * ____
# One line in columns, one line without.
print(f"{____:<12}{____:>8.2f}")
print(f"{copies} at {price:____}")

# %% answer="fill-price-tag"
# program: fill-price-tag
product = "Bookmark"
price = 1.5
copies = 4
# Work out what all of them cost.
cost = price * copies
# One line in columns, one line without.
print(f"{product:<12}{cost:>8.2f}")
print(f"{copies} at {price:.2f}")

# %% tests="fill-price-tag"
from course.testing import makes, prints, program

price_tag = program("fill-price-tag")
makes(
    price_tag,
    {"cost": 6.0},
    because=(
        "look at the blanks again: before a colon stands a name, behind it a format such as >8.2f."
    ),
    mistakes={
        2.25: "that is the price times itself.",
        16: "that is the number of copies times itself.",
    },
)
prints(
    price_tag,
    expected="Bookmark        6.00\n4 at 1.50",
    mistakes={
        "Bookmark        6.00\n4 at 1.500000": "with f alone, six decimals are shown: say how many you want.",
        "Bookmark        6.00\n4 at     1.50": "the second line has no field, so no width.",
        "Bookmark        1.50\n4 at 1.50": "the amount in the first line is for all copies.",
        "product         6.00\n4 at 1.50": "with quotes, a name is only text.",
    },
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(9)
    for other in ["Pen", "Mug", "Notebook A5", "Tote bag", "Twelve chars"]:
        quarters, number = random.randint(1, 90), random.randint(1, 30)
        given = {"product": other, "price": quarters / 4, "copies": number}
        amount = f"{quarters * number / 4:.2f}"
        each = f"{quarters / 4:.2f}"
        prints(
            price_tag,
            given=given,
            expected=f"{other.ljust(12)}{amount.rjust(8)}\n{number} at {each}",
            because="fill in names, not the values of the example.",
        )
### END HIDDEN TESTS

# %% [markdown] discussion="fill-price-tag"
# The blanks are `price`, `copies`, `product`, `cost` and `.2f`. In which order the two factors
# stand does not matter.
#
# You could do without the name `cost` and calculate inside the braces:
#
# ```python
# print(f"{product:<12}{price * copies:>8.2f}")
# ```
#
# It is shorter, but a name says what the number is and can be used again; as soon as a value is
# needed twice, give it a name. A number stands on the right of its field even without the `>`:
# `{cost:8.2f}` prints the same. Text stands on the left even without the `<`. Writing the signs
# spares the reader the rule.

# %% [markdown] item="oven-card" kind="write" topic=3 points=5 minutes=18
# ### Make: a card for the oven
#
# An American friend wants your recipes. Her oven counts in Fahrenheit, and her timer in hours.
# Write a program that prints two lines:
#
# ```text
# Lasagne: 180 C = 356.0 F
# Time: 45 min = 0.75 h
# ```
#
# - Fahrenheit is nine fifths of the Celsius number, plus 32. It is shown with **one** decimal.
# - The hours are the minutes divided by 60, shown with **two** decimals.
#
# `dish` is a text; `celsius` and `baking_minutes` are whole numbers (in a freezer, `celsius` is
# below zero). Use f-strings for both lines. Leave the first three lines; the checks put other
# values there. Mind the spaces and signs: `=` has a space on either side, the colon only one
# behind it. With 181 degrees and 50 minutes, the numbers are `357.8` and `0.83`.
#
# <details><summary>Hint 1 of 3</summary>
#
# Write the calculation first, give the result the name `fahrenheit`, and print it plainly. When
# 180 gives 356, go on with the format.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# Nine fifths of `celsius` is `celsius * 9 / 5`. Behind the colon in the braces stands how many
# decimals you want.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# The first line has the shape `print(f"{...}: {...} C = {...:.1f} F")`.
#
# </details>

# %% starter="oven-card"
# program: oven-card
dish = "Lasagne"
celsius = 180
baking_minutes = 45
# Write your program below this line.

# %% answer="oven-card"
# program: oven-card
dish = "Lasagne"
celsius = 180
baking_minutes = 45
fahrenheit = celsius * 9 / 5 + 32
baking_hours = baking_minutes / 60
print(f"{dish}: {celsius} C = {fahrenheit:.1f} F")
print(f"Time: {baking_minutes} min = {baking_hours:.2f} h")

# %% tests="oven-card"
from course.testing import prints, program, uses

oven_card = program("oven-card")
prints(
    oven_card,
    expected="Lasagne: 180 C = 356.0 F\nTime: 45 min = 0.75 h",
    mistakes={
        "Lasagne: 180 C = 381.6 F\nTime: 45 min = 0.75 h": "32 is added after multiplying.",
        "Lasagne: 180 C = 356 F\nTime: 45 min = 0.75 h": "one decimal is asked for: .1f",
        "Lasagne: 180 C = 212.0 F\nTime: 45 min = 0.75 h": (
            "9 // 5 is only 1: use the division with decimals."
        ),
        "Lasagne: 180 C = 356.0 F\nTime: 45 min = 0.00 h": (
            "// counts full hours only: use the division with decimals."
        ),
    },
)
prints(
    oven_card,
    given={"celsius": 181, "baking_minutes": 50},
    expected="Lasagne: 181 C = 357.8 F\nTime: 50 min = 0.83 h",
    mistakes={
        "Lasagne: 180 C = 356.0 F\nTime: 45 min = 0.75 h": (
            "that is the card of the example: calculate with the three names."
        ),
        "Lasagne: 181 C = 357.0 F\nTime: 50 min = 0.83 h": (
            "// drops the decimals: use the division that keeps them."
        ),
        "Lasagne: 181 C = 357.8 F\nTime: 50 min = 0.8333333333333334 h": (
            "two decimals are asked for: .2f"
        ),
    },
)
uses(oven_card, "f-string", at_least=2, because="each line has its own.")
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    prints(
        oven_card,
        given={"dish": "Apple pie"},
        expected="Apple pie: 180 C = 356.0 F\nTime: 45 min = 0.75 h",
        because="the first line begins with what the name `dish` stands for.",
    )
    random = Random(10)
    for other in ["Bread", "Apple pie", "Pizza", "Meringue", "Ice", "Stew"]:
        heat, duration = random.randint(-20, 250), random.randint(1, 600)
        tenths = heat * 18 + 320
        hundredths = round(duration * 100 / 60)
        prints(
            oven_card,
            given={"dish": other, "celsius": heat, "baking_minutes": duration},
            expected=(
                f"{other}: {heat} C = {tenths / 10:.1f} F\n"
                f"Time: {duration} min = {hundredths / 100:.2f} h"
            ),
        )
    prints(
        oven_card,
        given={"dish": "Pizza", "celsius": 225, "baking_minutes": 10},
        expected="Pizza: 225 C = 437.0 F\nTime: 10 min = 0.17 h",
    )
### END HIDDEN TESTS

# %% [markdown] discussion="oven-card"
# Calculate first, with names, then print:
#
# ```python
# fahrenheit = celsius * 9 / 5 + 32
# baking_hours = baking_minutes / 60
# print(f"{dish}: {celsius} C = {fahrenheit:.1f} F")
# print(f"Time: {baking_minutes} min = {baking_hours:.2f} h")
# ```
#
# All in one place is possible:
#
# ```python
# print(f"{dish}: {celsius} C = {celsius * 1.8 + 32:.1f} F")
# print(f"Time: {baking_minutes} min = {baking_minutes / 60:.2f} h")
# ```
#
# That saves two lines, and mixes two thoughts: what the number *is*, and how it *looks*. Once a
# program grows, keep these apart: you will want to test the number without the text around it.
# `round(fahrenheit, 1)` would show one decimal as well, but `round(baking_hours, 2)` prints `0.5`
# for half an hour, not `0.50`.

# %% [markdown] section="input" topic=3
# ## 8. Asking: input
#
# `input("Your name: ")` shows its text, waits until the person has typed something and pressed
# *Enter*, and gives back what was typed.
#
# ### Predict
#
# Somebody types 4 and presses Enter. Will the last line of the next cell print `8` or `44`?
# Decide, run it, type `4` into the box under the cell, and press Enter.
#
# (While a notebook waits for you, the cell shows `[*]`, and no other cell can run. If everything
# seems stuck, look for a box that waits for an answer.)

# %%
# typed: 4
answer = input("How many? ")
print(answer + answer)

# %% [markdown]
# ### Run and explain
#
# **`input` always gives text**, even when digits are typed. So `answer` is `"4"`, and `+` joins.
# When you need a number, convert what comes in, and do it at once:

# %%
# typed: Ada | 2 | 7.25
# Ask for a text: no conversion.
name = input("Your name: ")

# Ask for numbers: convert right away, and keep the number.
tickets = int(input("How many tickets? "))
ticket_price = float(input("Price of one: "))

# Calculate with numbers, print with an f-string.
cost = tickets * ticket_price
print(f"{name} pays {cost:.2f}.")

# %% [markdown]
# Read `int(input("How many tickets? "))` from the inside out: first `input` gets a text, then
# `int` makes a number of it. The name on the left gets the number.
#
# - The text in `input(...)` is called the **prompt**. End it with a colon or question mark and a
#   space, so that the answer does not stick to it.
# - What is typed must fit: for `two`, `int(...)` stops with a `ValueError`; for `2.5` as well. In
#   week 2 you learn to ask again, in week 7 to handle the error. Until then, type sensibly.
# - A yes-or-no question gives text, too. **Do not** use `bool(...)` on it: `bool("no")` is
#   `True`. Compare instead: `wants_bag = input("Bag (yes/no): ") == "yes"`.
# - A typical program has three parts: **input, calculation, output**. Keep them apart and in this
#   order, and it stays easy to read.
#
# ### Modify
#
# Change this cell so that it also asks for the number of days, and prints the cost for all days.
# The line `# typed:` says what is typed when the checks run the notebook with nobody at the
# keyboard; for a second question, add a second answer behind a bar: `# typed: 12.5 | 3`.

# %%
# typed: 12.5
per_day = float(input("Rent per day: "))
print(f"One week costs {per_day * 7:.2f}")

# %% [markdown] item="parsons-hall" kind="parsons" topic=3 points=3 minutes=6
# ### Modify: put the chairs in order
#
# The shop rents chairs for a reading. The program asks `Chairs: ` for a whole number, and prints
# what they cost at 1.75 each. When 8 is typed:
#
# ```text
# Cost: 14.00
# ```
#
# Put the lines in order. Two of the six lines are not needed. More than one order is right.
#
# ```text
# A | print(f"Cost: {cost:.2f}")
# B | cost = chairs * price
# C | chairs = input(int("Chairs: "))
# D | price = 1.75
# E | print("Cost: {cost:.2f}")
# F | chairs = int(input("Chairs: "))
# ```
#
# <details><summary>Hint 1 of 2</summary>
#
# Input, calculation, output. A name must exist before a line uses it.
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# Of the two lines with `input`, one converts the prompt, the other one the answer. Of the two
# lines with `print`, one has an `f`.
#
# </details>

# %% starter="parsons-hall"
parsons_hall = ""

# %% answer="parsons-hall"
parsons_hall = "D F B A"

# %% tests="parsons-hall"
from course.testing import asks, parsons, prints

chairs_program = parsons(
    parsons_hall,
    """
A | print(f"Cost: {cost:.2f}")
B | cost = chairs * price
C | chairs = input(int("Chairs: "))
D | price = 1.75
E | print("Cost: {cost:.2f}")
F | chairs = int(input("Chairs: "))
""",
)
prints(
    chairs_program,
    typed=["8"],
    expected="Cost: 14.00",
)
asks(chairs_program, prompts=["Chairs: "], typed=["8"])
### BEGIN HIDDEN TESTS
from course.testing import hidden

with hidden():
    for chair_count in [0, 1, 20, 120]:
        right_cents = chair_count * 175
        prints(
            chairs_program,
            typed=[str(chair_count)],
            expected=f"Cost: {right_cents // 100}.{right_cents % 100:02}",
        )
### END HIDDEN TESTS

# %% [markdown] discussion="parsons-hall"
# `D F B A` and `F D B A` both work: the price and the number of chairs do not depend on each
# other, so their lines may be swapped. `B` needs both, and `A` needs `cost`.
#
# ```python
# price = 1.75
# chairs = int(input("Chairs: "))
# cost = chairs * price
# print(f"Cost: {cost:.2f}")
# ```
#
# Which of the two is better? With the price on top, everything that somebody may want to change
# later stands together at the beginning of the program. With the question on top, the person at
# the keyboard is asked first. For a fixed price, the first is the custom. Line `C` tries to make
# a number of the words `Chairs: `, and stops with a `ValueError`.

# %% [markdown] item="trip-cost" kind="write" topic=3 points=5 minutes=20
# ### Make: what does the trip cost?
#
# Write a program that asks three questions, with exactly these prompts, in this order. Each
# prompt ends with a colon and a space, and each answer is a number that may have decimals.
#
# 1. `Kilometers: `
# 2. `Liters per 100 km: `
# 3. `Price per liter: `
#
# It prints how much fuel the trip takes and what that costs, each with two decimals. One run (the
# first three lines are the questions, with what the person types):
#
# ```text
# Kilometers: 300
# Liters per 100 km: 6
# Price per liter: 1.80
# Fuel: 18.00 L
# Cost: 32.40
# ```
#
# The fuel is the kilometers, divided by 100, times the liters per 100 km. The cost is the fuel
# times the price. Round only when printing: for the answers `12.5`, `6.5` and `4` the fuel is
# 0.8125, and the program prints `Fuel: 0.81 L` and `Cost: 3.25`. For `12.5`, `8` and `1.60` it
# prints `Fuel: 1.00 L` and `Cost: 1.60`. The checks look at the three prompts and at the two
# lines.
#
# <details><summary>Hint 1 of 3</summary>
#
# Three parts: input, calculation, output. Write the first one, run it, and print what you got.
# Then go on.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# Every answer is a text at first. Decimals are allowed, so which conversion do you need?
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# Three lines of the shape `kilometers = ...(input("Kilometers: "))`, then `fuel = ...`,
# `cost = ...`, and two prints of f-strings with `:.2f`.
#
# </details>

# %% starter="trip-cost"
# program: trip-cost
# typed: 300 | 6 | 1.80
# Write your program below this line.

# %% answer="trip-cost"
# program: trip-cost
# typed: 300 | 6 | 1.80
kilometers = float(input("Kilometers: "))
liters_per_100 = float(input("Liters per 100 km: "))
price_per_liter = float(input("Price per liter: "))

fuel = kilometers / 100 * liters_per_100
cost = fuel * price_per_liter

print(f"Fuel: {fuel:.2f} L")
print(f"Cost: {cost:.2f}")

# %% tests="trip-cost"
from course.testing import asks, prints, program

trip_cost = program("trip-cost")
asks(
    trip_cost,
    prompts=["Kilometers: ", "Liters per 100 km: ", "Price per liter: "],
    typed=["300", "6", "1.80"],
    because="the text in the parentheses of input() is exactly the one asked for, in this order.",
)
prints(
    trip_cost,
    typed=["300", "6", "1.80"],
    expected="Fuel: 18.00 L\nCost: 32.40",
    mistakes={
        "Fuel: 1800.00 L\nCost: 3240.00": "the consumption is for 100 km: divide by 100.",
        "Fuel: 18.0 L\nCost: 32.4": "two decimals are asked for: use .2f in the braces.",
        "Fuel: {fuel:.2f} L\nCost: {cost:.2f}": "the f before the quote is missing.",
        "Fuel: 18.00\nCost: 32.40": "the unit is missing: a space and L.",
        "Fuel: 18.00 L\nCost: 540.00": "the price is for a liter: multiply it with the fuel.",
    },
)
prints(
    trip_cost,
    typed=["12.5", "8", "1.60"],
    expected="Fuel: 1.00 L\nCost: 1.60",
    mistakes={
        "Fuel: 0.00 L\nCost: 0.00": "// drops the decimals: use the ordinary division.",
        "Fuel: 18.00 L\nCost: 32.40": "calculate with what was typed, not with the example.",
    },
)
prints(
    trip_cost,
    typed=["12.5", "6.5", "4"],
    expected="Fuel: 0.81 L\nCost: 3.25",
    mistakes={
        "Fuel: 0.81 L\nCost: 3.24": "round only when printing, and calculate with the exact fuel.",
    },
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    for answers, fuel_shown, cost_shown in [
        (["778.2", "9.3", "1.98"], "72.37", "143.30"),
        (["37.6", "7", "2.1"], "2.63", "5.53"),
    ]:
        prints(
            trip_cost,
            typed=answers,
            expected=f"Fuel: {fuel_shown} L\nCost: {cost_shown}",
            because="round only when printing: the cost comes from the fuel as it is.",
        )
    random = Random(11)
    for _ in range(15):
        tens, halves, fifths = random.randint(1, 90), random.randint(6, 30), random.randint(5, 12)
        fuel_cents, cost_cents = tens * halves * 5, tens * halves * fifths
        prints(
            trip_cost,
            typed=[str(tens * 10), str(halves / 2), f"{fifths / 5:.2f}"],
            expected=(
                f"Fuel: {fuel_cents // 100}.{fuel_cents % 100:02} L\n"
                f"Cost: {cost_cents // 100}.{cost_cents % 100:02}"
            ),
        )
### END HIDDEN TESTS

# %% [markdown] discussion="trip-cost"
# Input, calculation, output, with an empty line between the parts:
#
# ```python
# kilometers = float(input("Kilometers: "))
# liters_per_100 = float(input("Liters per 100 km: "))
# price_per_liter = float(input("Price per liter: "))
#
# fuel = kilometers / 100 * liters_per_100
# cost = fuel * price_per_liter
#
# print(f"Fuel: {fuel:.2f} L")
# print(f"Cost: {cost:.2f}")
# ```
#
# You could ask first and convert later:
#
# ```python
# kilometers_text = input("Kilometers: ")
# kilometers = float(kilometers_text)
# ```
#
# Then you still have the text as it was typed, for example to show it in a message. The price is
# a second name for nearly the same thing, and sooner or later somebody calculates with the wrong
# one. Convert at once unless you need the text.

# %% [markdown] item="debug-tickets" kind="debug" topic=3 points=4 minutes=10
# ### Debug: very expensive tickets
#
# A ticket for the reading costs 9. The program should ask how many tickets are wanted, and print
# what they cost: for 3 tickets `Cost: 27`. Instead it prints
#
# ```text
# Tickets: 3
# Cost: 333333333
# ```
#
# Mend it. Leave the line `price = 9` and the prompt `Tickets: ` as they are; the checks put other
# whole prices there and type other whole numbers. At the end, `cost` is an `int`.
#
# <details><summary>Hint 1 of 3</summary>
#
# Count the digits of the wrong result. How many are there, and where does that number come from?
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# `*` repeats a text. So one of the two values that are multiplied is not what it looks like:
# print its `type(...)`.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# The answer has to become a number at the place where it comes in.
#
# </details>

# %% starter="debug-tickets"
# program: debug-tickets
# typed: 3
price = 9
tickets = input("Tickets: ")
cost = tickets * price
print(f"Cost: {cost}")

# %% answer="debug-tickets"
# program: debug-tickets
# typed: 3
price = 9
tickets = int(input("Tickets: "))
cost = tickets * price
print(f"Cost: {cost}")

# %% tests="debug-tickets"
from course.testing import asks, makes, prints, program

debug_tickets = program("debug-tickets")
prints(
    debug_tickets,
    typed=["3"],
    expected="Cost: 27",
    mistakes={
        "Cost: 333333333": "nine digits, each of them a 3: what was repeated?",
        "Cost: 27.0": "tickets come in whole numbers: float() is not needed.",
    },
)
makes(debug_tickets, {"cost": 27}, typed=["3"])
asks(debug_tickets, prompts=["Tickets: "], typed=["3"])
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(12)
    for _ in range(12):
        each, number = random.randint(1, 30), random.randint(0, 40)
        expected_cost = sum([each] * number)
        prints(
            debug_tickets,
            given={"price": each},
            typed=[str(number)],
            expected=f"Cost: {expected_cost}",
            because="multiply the name `price` with what is typed.",
        )
        makes(debug_tickets, {"cost": expected_cost}, given={"price": each}, typed=[str(number)])
### END HIDDEN TESTS

# %% [markdown] discussion="debug-tickets"
# `input()` gave the text `"3"`, and `"3" * 9` is the text `"333333333"`. Convert where the value
# comes in:
#
# ```python
# tickets = int(input("Tickets: "))
# ```
#
# Converting in the calculation works, too:
#
# ```python
# cost = int(tickets) * price
# ```
#
# But then `tickets` is still text, and the next line that uses it has the same problem again. One
# conversion at the entrance protects the whole program. This bug is treacherous because `*` with
# a text and an `int` is allowed; with `price = 9.5`, Python would have stopped with a `TypeError`
# at once.

# %% [markdown]
# ## 9. Making a program better
#
# A program is written once and read many times, most often by you, months later. To **refactor**
# means to change how a program is written without changing what it does. With what you know,
# three questions go a long way:
#
# - Do the names say what the values are? `x` does not; `books_cost` does.
# - Does a number without a name stand in several places? Give it a name, once, at the top. When
#   it changes, there is one place to edit.
# - Is the same thing calculated twice? Name the result and use it.

# %% [markdown] item="refactor-invoice" kind="refactor" topic=3 points=6 minutes=25
# ### Refactor: an invoice that works
#
# The program in the answer cell is right: it prints
#
# ```text
# Customer: Ada
# Books: 37.5
# Wrapping: 7.5
# Total: 45.0
# ```
#
# Each copy is wrapped, and wrapping one copy costs 2.5. Rewrite the program so that it prints
# exactly the same, and
#
# - every one of the four lines is printed with an f-string (at least four), and `str()` is not
#   used any more;
# - the number `2.5` stands in it only once, and has the name `wrap_price`;
# - each product is calculated only once: the program has at most two `*`;
# - there is no name `x`.
#
# Leave the first three lines. The checks run your program with other values in them, and with
# another `wrap_price`. No number of decimals is asked for: print the values as they are.
#
# <details><summary>Hint 1 of 3</summary>
#
# Go in small steps, and run the program after each: first a name for 2.5, then names for the two
# products, then one f-string after another.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# `price * copies` is what the books cost. Give it a name that says so, and use the name in the
# line of the books *and* in the total. Do the same for the wrapping.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `wrap_price = ...`, `books_cost = ...`, `wrapping_cost = ...`, then four prints. The last one
# adds two names inside its braces.
#
# </details>

# %% starter="refactor-invoice"
# program: refactor-invoice
customer = "Ada"
price = 12.5
copies = 3
x = str(price * copies)
print("Customer: " + customer)
print("Books: " + x)
print("Wrapping: " + str(copies * 2.5))
print("Total: " + str(price * copies + copies * 2.5))

# %% answer="refactor-invoice"
# program: refactor-invoice
customer = "Ada"
price = 12.5
copies = 3
wrap_price = 2.5

books_cost = price * copies
wrapping_cost = wrap_price * copies

print(f"Customer: {customer}")
print(f"Books: {books_cost}")
print(f"Wrapping: {wrapping_cost}")
print(f"Total: {books_cost + wrapping_cost}")

# %% tests="refactor-invoice"
from course.testing import avoids, check, names, prints, program, uses

invoice = program("refactor-invoice")
prints(
    invoice,
    expected="Customer: Ada\nBooks: 37.5\nWrapping: 7.5\nTotal: 45.0",
    mistakes={
        "Customer: Ada\nBooks: 37.5\nWrapping: 7.5\nTotal: 37.57.5": (
            "+ joined two texts: keep the numbers as numbers until they are printed."
        ),
        "Customer: Ada\nBooks: 37.5\nWrapping: 2.5\nTotal: 40.0": "each copy is wrapped.",
    },
)
check("x" not in names(invoice), "The name `x` says nothing: give that value a better name.")
check("wrap_price" in names(invoice), "There is no name `wrap_price` yet: give it the 2.5.")
uses(invoice, 2.5, at_most=1, because="the price of wrapping has a name now: use it.")
uses(invoice, "f-string", at_least=4, because="every line gets one, the first as well.")
avoids(invoice, "str()", because="an f-string turns values into text by itself.")
uses(invoice, "*", at_most=2, because="name each product, and use the name.")
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(13)
    for customer_name in ["Grace", "Alan", "Mary Ann", "O'Neil"]:
        quarters, number, wrap = random.randint(1, 99), random.randint(1, 9), random.randint(1, 9)
        values = {"customer": customer_name, "price": quarters / 4, "copies": number}
        for wrap_quarters in [10, wrap]:
            if wrap_quarters != 10:
                values["wrap_price"] = wrap_quarters / 4
            prints(
                invoice,
                given=values,
                expected=(
                    f"Customer: {customer_name}\n"
                    f"Books: {quarters * number / 4}\n"
                    f"Wrapping: {wrap_quarters * number / 4}\n"
                    f"Total: {(quarters + wrap_quarters) * number / 4}"
                ),
                because="`wrap_price` is for one copy: calculate with it, `price` and `copies`.",
            )
### END HIDDEN TESTS

# %% [markdown] discussion="refactor-invoice"
# Values at the top, then two named results, then the output:
#
# ```python
# wrap_price = 2.5
#
# books_cost = price * copies
# wrapping_cost = wrap_price * copies
#
# print(f"Customer: {customer}")
# print(f"Books: {books_cost}")
# print(f"Wrapping: {wrapping_cost}")
# print(f"Total: {books_cost + wrapping_cost}")
# ```
#
# You may as well name the total, and some people always do:
#
# ```python
# total = books_cost + wrapping_cost
# print(f"Total: {total}")
# ```
#
# One line more, and the output part does not calculate at all. For a value that is used once,
# both are fine. What matters: if wrapping costs 3 tomorrow, you change one line, and you cannot
# forget the second place. In the old program, `x` was text although it looked like a number, and
# that is how bugs like the 333333333 begin.

# %% [markdown]
# ## 10. Quiz
#
# Five questions. Write one letter between the quotes, for example `"A"`. Decide before you try it
# out in a cell of your own.

# %% [markdown] item="quiz-cell-order" kind="quiz" topic=1 points=2 minutes=3
# ### Quiz: cells that ran, and cells that did not
#
# A notebook has two cells. The first contains `price = 8`, the second `total = price * 2`. You
# run both, in this order. Then you change the first cell to `price = 10` and run **only this
# one** again. What does `total` stand for now?
#
# - **A** `20`
# - **B** `16`
# - **C** nothing: the name `total` is gone, so it gives a `NameError`
# - **D** `18`
#
# <details><summary>Hint 1 of 2</summary>
#
# Which lines has Python carried out, and in which order? Write them down, one under the other.
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# Section 5 compared a line of Python to a formula in a spreadsheet.
#
# </details>

# %% [raw] key="quiz-cell-order"
# right = "B"
# why = "total was worked out when price was 8, and its cell has not run since. A value does not follow along when the names that it was made from change."
# [wrong]
# A = "20 would be there if the second cell ran again. A notebook does not run it by itself."
# C = "Running one cell removes nothing. Names disappear when the kernel restarts."
# D = "Python does not mix old and new values: a line is worked out as a whole, when it runs."

# %% [markdown] item="quiz-good-name" kind="quiz" topic=1 points=2 minutes=2
# ### Quiz: a name for a price
#
# Which line makes a name that Python accepts and that follows its customs?
#
# - **A** `2nd_price = 4.5`
# - **B** `second price = 4.5`
# - **C** `second-price = 4.5`
# - **D** `second_price = 4.5`
#
# <details><summary>Hint 1 of 2</summary>
#
# Section 1 has a table with the rules for names.
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# Read the lines as Python does: what does a `-` between two names mean?
#
# </details>

# %% [raw] key="quiz-good-name"
# right = "D"
# why = "Letters, digits and _ are allowed, the first character is no digit, and by custom words are in lower case with _ between them."
# [wrong]
# A = "A name must not begin with a digit."
# B = "A space ends a name: Python sees two names side by side and cannot read the line."
# C = "Python reads the - as minus, and you cannot assign to a subtraction."

# %% [markdown] item="quiz-division" kind="quiz" topic=2 points=2 minutes=2
# ### Quiz: what a division gives
#
# Which value does `10 / 5` give?
#
# - **A** `2.0`, a `float`
# - **B** `2`, an `int`
# - **C** `0`, because nothing is left over
# - **D** `2` or `2.0`, it depends on what comes out
#
# <details><summary>Hint 1 of 2</summary>
#
# The table of section 4 says it in the line of this operator.
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# Python has three signs that have to do with dividing. Which one is this, and what is special
# about the type of its result?
#
# </details>

# %% [raw] key="quiz-division"
# right = "A"
# why = "/ always gives a float, also when the division comes out even."
# [wrong]
# B = "That would be 10 // 5, the division for whole times."
# C = "That would be 10 % 5, the remainder."
# D = "The type does not depend on the numbers: / gives a float in any case."

# %% [markdown] item="quiz-equals" kind="quiz" topic=2 points=2 minutes=2
# ### Quiz: one sign or two
#
# `stock` is 3. Then this line runs: `stock == 5`. What is true afterwards?
#
# - **A** `stock` is 5
# - **B** `stock` is `False`
# - **C** `stock` is still 3
# - **D** the program stops with an error, because 3 is not 5
#
# <details><summary>Hint 1 of 2</summary>
#
# Is this line an instruction or a question?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# The line gives a value of the type `bool`. Does any name stand on the left of a single `=`?
#
# </details>

# %% [raw] key="quiz-equals"
# right = "C"
# why = "== only asks. The answer is False, and as no name was bound to it, nothing has changed."
# [wrong]
# A = "That would be stock = 5, with one sign."
# B = "The answer to the question is False, but it is not given the name stock. For that you would write stock = stock == 5."
# D = "The answer to a comparison may be no. That is a value, False, and not an error."

# %% [markdown] item="quiz-input" kind="quiz" topic=3 points=2 minutes=3
# ### Quiz: next year's age
#
# The program has two lines: `age = input("Age: ")` and then `print(age + 1)`. Somebody types 25.
# What happens?
#
# - **A** it prints `26`
# - **B** it stops with a `TypeError`
# - **C** it prints `251`
# - **D** it stops with a `NameError`
#
# <details><summary>Hint 1 of 2</summary>
#
# Which type does `input` give, whatever is typed?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# In section 3, `+` met one text and one number. What did Python say?
#
# </details>

# %% [raw] key="quiz-input"
# right = "B"
# why = "age is the text '25', and + with a text and a number is a TypeError. int(input(...)) would make it 26."
# [wrong]
# A = "input() gives text, also when digits are typed. Only int() makes a number of it."
# C = "Two texts would be joined, but 1 is a number, and Python does not guess which one you mean."
# D = "The name age exists: the first line made it. It is the types that do not fit."

# %% [markdown] item="receipt" kind="mini-project" topic=3 points=10 minutes=120
# ## 11. Mini-project: the receipt of Inkwell Books
#
# It is Friday. You write the program for the counter of the shop: it asks what a customer buys,
# calculates, and prints a receipt. Everything in it is from this week. Take your time, and do it
# part by part. **After each part, run it, and look at what you have.**
#
# ### The finished run
#
# The first nine lines are the questions with what is typed; the rest is the receipt.
#
# ```text
# Customer: Ada
# First title: Emma
# First price: 8.75
# First copies: 2
# Second title: Dune
# Second price: 12.99
# Second copies: 1
# Member (yes/no): yes
# Cash: 40
# Inkwell Books
# ============================
# Customer: Ada
# 2 x Emma               17.50
# 1 x Dune               12.99
# ----------------------------
# Subtotal               30.49
# Discount                3.04
# Total                  27.45
# Cash                   40.00
# Change                 12.55
# ----------------------------
# Notes of 5: 2
# Coins of 1: 2
# Cents: 55
# Books: 3, points: 5
# ```
#
# ### Part 1: the questions
#
# Ask the nine questions, with exactly these prompts, in this order; each prompt ends with a colon
# and a space: `Customer: `, `First title: `, `First price: `, `First copies: `, `Second title: `,
# `Second price: `, `Second copies: `, `Member (yes/no): `, `Cash: `.
#
# Prices and cash may have up to two decimals (`8.75`, `40`). The copies of each book are a whole
# number from 1 to 9, and titles have at most 16 characters. A customer is a member only if the
# answer is exactly `yes`; anything else, also `Yes`, means no.
#
# ### Part 2: the calculation
#
# Count money in **whole cents**, as ints: then no float can lose a cent. Make these names, all of
# them ints:
#
# | name | value | in the run above |
# | --- | --- | --- |
# | `first_cents` | first price in cents, times its copies | `1750` |
# | `second_cents` | the same for the second book | `1299` |
# | `subtotal_cents` | both together | `3049` |
# | `discount_cents` | members: a tenth of the subtotal, rounded **down** to a whole cent; others: 0 | `304` |
# | `total_cents` | subtotal minus discount | `2745` |
# | `change_cents` | cash in cents minus total | `1255` |
# | `points` | one point for each **full** 5.00 of the total | `5` |
#
# You turn a typed price into cents the way the program with the missing cent does it now that you
# have mended it. The customer always gives enough, sometimes exactly enough.
#
# ### Part 3: the receipt
#
# - Every line with an amount is 28 characters wide, and ends with the amount, with two decimals.
#   A book's line has the copies, a space, `x`, a space, the title on the left of a field of 16
#   characters, and the amount on the right of a field of 8. The other lines begin with a word,
#   and the amount stands at the right end of the 28 characters.
# - The lines of signs are 28 characters of `=` or `-`.
# - The change is paid out in notes of 5, coins of 1, and cents: as many notes as possible, then
#   as many coins as possible, then the rest.
# - The last line has the number of books altogether, and the points.
#
# The checks look at the prompts, the seven names and the receipt, with other customers, too.
#
# <details><summary>Hint 1 of 3</summary>
#
# Part 1 is nine lines like those in section 8; part 2 has a formula for each row of the table;
# part 3 is all f-strings. Before you write part 3, print the seven names and compare them with
# the table.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# Cents: `round(... * 100)`. The discount: a tenth, rounded down, is what `//` gives; and a `bool`
# counts as 1 or 0 when you multiply with it. Notes, coins and rest: `//` and `%`, as with hours
# and minutes, only twice: first in steps of 500 cents, then, for what is left, in steps of 100
# cents. An amount for the receipt is the cents divided by 100.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# A book: `print(f"{...} x {...:<16}{... / 100:>8.2f}")`. The word `Subtotal` has 8 characters, so
# its amount has a field of 20: `print(f"Subtotal{... / 100:>20.2f}")`. Count for the other words.
# Lines: `print("=" * 28)`. Coins: what is left after the notes is `change_cents % ...`; how many
# whole coins go into that?
#
# </details>

# %% starter="receipt"
# program: receipt
# typed: Ada | Emma | 8.75 | 2 | Dune | 12.99 | 1 | yes | 40
# Part 1: ask the questions.

# Part 2: calculate, in whole cents.

# Part 3: print the receipt.

# %% answer="receipt"
# program: receipt
# typed: Ada | Emma | 8.75 | 2 | Dune | 12.99 | 1 | yes | 40
# Part 1: ask the questions.
customer = input("Customer: ")
first_title = input("First title: ")
first_price = float(input("First price: "))
first_copies = int(input("First copies: "))
second_title = input("Second title: ")
second_price = float(input("Second price: "))
second_copies = int(input("Second copies: "))
is_member = input("Member (yes/no): ") == "yes"
cash = float(input("Cash: "))

# Part 2: calculate, in whole cents.
first_cents = round(first_price * 100) * first_copies
second_cents = round(second_price * 100) * second_copies
subtotal_cents = first_cents + second_cents
discount_cents = subtotal_cents // 10 * is_member
total_cents = subtotal_cents - discount_cents
cash_cents = round(cash * 100)
change_cents = cash_cents - total_cents
points = total_cents // 500

# The change: as many notes as possible, then as many coins, then the rest.
notes = change_cents // 500
rest_cents = change_cents % 500
coins = rest_cents // 100
rest_cents %= 100

# Part 3: print the receipt.
print("Inkwell Books")
print("=" * 28)
print(f"Customer: {customer}")
print(f"{first_copies} x {first_title:<16}{first_cents / 100:>8.2f}")
print(f"{second_copies} x {second_title:<16}{second_cents / 100:>8.2f}")
print("-" * 28)
print(f"Subtotal{subtotal_cents / 100:>20.2f}")
print(f"Discount{discount_cents / 100:>20.2f}")
print(f"Total{total_cents / 100:>23.2f}")
print(f"Cash{cash_cents / 100:>24.2f}")
print(f"Change{change_cents / 100:>22.2f}")
print("-" * 28)
print(f"Notes of 5: {notes}")
print(f"Coins of 1: {coins}")
print(f"Cents: {rest_cents}")
print(f"Books: {first_copies + second_copies}, points: {points}")

# %% tests="receipt"
from course.testing import asks, makes, prints, program

receipt = program("receipt")
ada = ["Ada", "Emma", "8.75", "2", "Dune", "12.99", "1", "yes", "40"]
asks(
    receipt,
    prompts=[
        "Customer: ",
        "First title: ",
        "First price: ",
        "First copies: ",
        "Second title: ",
        "Second price: ",
        "Second copies: ",
        "Member (yes/no): ",
        "Cash: ",
    ],
    typed=ada,
    because="the text in the parentheses of input() is exactly the one asked for, in this order.",
)
makes(receipt, {"first_cents": 1750, "second_cents": 1299}, typed=ada)
makes(
    receipt,
    {"subtotal_cents": 3049, "discount_cents": 304, "total_cents": 2745},
    typed=ada,
    mistakes={
        305: "the discount is rounded down to a whole cent, not to the nearest.",
        304.9: "a tenth, rounded down to a whole cent: there is an operator for that.",
    },
)
makes(
    receipt,
    {"change_cents": 1255, "points": 5},
    typed=ada,
    mistakes={6: "points are given for the total, after the discount, not for the subtotal."},
)
ada_receipt = """\
Inkwell Books
============================
Customer: Ada
2 x Emma               17.50
1 x Dune               12.99
----------------------------
Subtotal               30.49
Discount                3.04
Total                  27.45
Cash                   40.00
Change                 12.55
----------------------------
Notes of 5: 2
Coins of 1: 2
Cents: 55
Books: 3, points: 5"""
prints(
    receipt,
    typed=ada,
    expected=ada_receipt,
    mistakes={
        ada_receipt.replace("Coins of 1: 2", "Coins of 1: 12"): (
            "the coins are for what is left after the notes."
        ),
        ada_receipt.replace("Cents: 55", "Cents: 255"): (
            "the cents are what is left after the notes and the coins."
        ),
        ada_receipt.replace("Cents: 55", "Cents: 1255"): (
            "the cents are what is left after the notes and the coins."
        ),
        ada_receipt.replace("Books: 3", "Books: 2"): "count the copies, not the titles.",
    },
)
guest = ["Alan", "Emma", "8.75", "2", "Dune", "12.99", "1", "no", "30.49"]
makes(
    receipt,
    {"discount_cents": 0},
    typed=guest,
    because='no discount without the answer "yes". (And mind that bool("no") is True.)',
)
makes(receipt, {"total_cents": 3049, "change_cents": 0, "points": 6}, typed=guest)
makes(
    receipt,
    {"discount_cents": 0},
    typed=["Alan", "Emma", "8.75", "2", "Dune", "12.99", "1", "Yes", "50"],
    because="only the answer yes, in small letters, makes a member.",
)
makes(
    receipt,
    {"first_cents": 1999, "second_cents": 58, "change_cents": 4353},
    typed=["Alan", "Emma", "19.99", "1", "Dune", "0.29", "2", "no", "64.10"],
    because="int() cuts off a cent here: think of the program with the missing cent.",
)
### BEGIN HIDDEN TESTS
from decimal import Decimal
from random import Random

from course.testing import hidden

with hidden():
    random = Random(14)
    books_on_sale = ["Dune", "Emma", "Sixteen letters!", "Persuasion", "It", "The Odyssey"]
    for _ in range(50):
        book_a, book_b = random.sample(books_on_sale, 2)
        tags = [Decimal(random.randint(29, 5999)) / 100 for _ in range(2)]
        numbers = [random.randint(1, 9) for _ in range(2)]
        says = random.choice(["yes", "no", "YES", "", "y", "yes"])
        amounts = [int(tags[i] * 100) * numbers[i] for i in range(2)]
        whole = sum(amounts)
        off = int(Decimal(whole) / 10) if says == "yes" else 0
        due = whole - off
        extra = random.choice([0, 1, 99, 100, 499, 500, random.randint(0, 5000)])
        paid = Decimal(due + extra) / 100
        typed = ["Mary Ann", book_a, str(tags[0]), str(numbers[0])]
        typed += [book_b, str(tags[1]), str(numbers[1]), says, str(paid)]
        makes(
            receipt,
            {
                "first_cents": amounts[0],
                "second_cents": amounts[1],
                "subtotal_cents": whole,
                "discount_cents": off,
                "total_cents": due,
                "change_cents": extra,
                "points": len(range(500, due + 1, 500)),
            },
            typed=typed,
            mistakes={
                amounts[0] // 10 + amounts[1] // 10: "the discount is a tenth of the subtotal.",
                whole // 10: f"the answer {says!r} is not exactly 'yes'.",
                due // 500 + 1: "only full 5.00 count: rounding gives a point too many.",
            },
        )
        shown = [
            (f"{numbers[0]} x {book_a}", amounts[0]),
            (f"{numbers[1]} x {book_b}", amounts[1]),
            ("Subtotal", whole),
            ("Discount", off),
            ("Total", due),
            ("Cash", due + extra),
            ("Change", extra),
        ]
        rows = [
            word + f"{value // 100}.{value % 100:02}".rjust(28 - len(word)) for word, value in shown
        ]
        fives, after_fives = divmod(extra, 500)
        prints(
            receipt,
            typed=typed,
            expected="\n".join(
                [
                    "Inkwell Books",
                    "=" * 28,
                    "Customer: Mary Ann",
                    *rows[:2],
                    "-" * 28,
                    *rows[2:],
                    "-" * 28,
                    f"Notes of 5: {fives}",
                    f"Coins of 1: {after_fives // 100}",
                    f"Cents: {after_fives % 100}",
                    f"Books: {sum(numbers)}, points: {len(range(500, due + 1, 500))}",
                ]
            ),
        )
### END HIDDEN TESTS

# %% [markdown] discussion="receipt"
# The program has the three parts of every program of this week: questions, calculation, output.
# Three decisions in it are worth a look.
#
# **Whole cents.** After the conversion with `round(... * 100)` there are only ints, and ints are
# exact. The amounts become floats again in the very last moment, for printing:
# `first_cents / 100`. With floats all the way, most receipts would come out right, and now and
# then one would be a cent off. That is worse than being wrong every time, because nobody notices.
#
# **No discount is a discount of zero.** `subtotal_cents // 10 * is_member` multiplies by 1 or by
# zero. The same thought with one more name:
#
# ```python
# full_discount = subtotal_cents // 10
# discount_cents = full_discount * int(is_member)
# ```
#
# It is longer, and `int(is_member)` tells the reader that the multiplication is meant. From next
# week on you will write a condition instead, and that will be clearer still.
#
# **The change** uses `//` and `%` twice. One could subtract instead:
#
# ```python
# notes = change_cents // 500
# change_left = change_cents - notes * 500
# coins = change_left // 100
# cents = change_left - coins * 100
# ```
#
# Both are right. The version with `%` says the thing itself, "what is left"; the version with
# subtraction can be followed by somebody who has forgotten what `%` means.
#
# You will also have noticed how much is written twice, once for the first book and once for the
# second. What about a customer with ten books? That is what loops are for, and they come next
# week.

# %% [markdown]
# ## Summary
#
# - A **value** has a **type**: `int` `474`, `float` `9.5`, `str` `"Emma"`, `bool` `True`.
#   `type(...)` tells which.
# - `name = value` works out the right side, then lets the name point to the result. A name can be
#   bound again; other names of the old value do not notice.
# - `int()` cuts off, `round()` takes the nearest, `float()` and `str()` convert; `bool("no")` is
#   `True`. Floats are slightly off: count money in cents.
# - `/` gives a `float`, `//` whole times, `%` what is left, `**` powers. Order: `**`, then
#   `* / // %`, then `+ -`, then comparisons, then `not`, `and`, `or`. Parentheses win.
# - `+=` and its relatives change what a name stands for. `=` binds, `==` asks.
# - `f"{price:.2f}"` fills in and formats; `:<12` and `:>8` make columns. `print` takes `sep=` and
#   `end=`.
# - `input()` **always** gives text: `int(input(...))`, `float(input(...))`, or compare with `==`.
# - Errors: read the last line first. `NameError`: unknown name. `SyntaxError`: cannot be read.
#   `TypeError`: types do not fit. `ValueError`: right type, unfit value.
#
# ## What to read next
#
# 1. The Python tutorial, [An Informal Introduction to
#    Python](https://docs.python.org/3/tutorial/introduction.html): read the parts on numbers and
#    on text. Lists, which come after them, wait until week 3.
# 2. The tutorial's [Formatted String
#    Literals](https://docs.python.org/3/tutorial/inputoutput.html#formatted-string-literals), on
#    f-strings.
# 3. [Floating-Point Arithmetic: Issues and
#    Limitations](https://docs.python.org/3/tutorial/floatingpoint.html), the first half, on why
#    `0.1 + 0.2` is not `0.3`.
# 4. For looking things up: [Built-in
#    Functions](https://docs.python.org/3/library/functions.html), with `print`, `input`, `int`,
#    `float`, `str`, `bool`, `round` and `type`.
#
# Official documentation is dense at first. Skim it, take what you recognize, and leave the rest.
#
# ## Your study plan
#
# | day | what |
# | --- | --- |
# | Monday | sections 1 to 3: values, names, conversion; predict and run everything, do their exercises as far as you get |
# | Tuesday | sections 4 to 6: operators, with their exercises |
# | Wednesday | sections 7 and 8: printing and asking; exercises you left out |
# | Thursday | section 9, the quiz, and every exercise that took more than one hint: do those again from an empty cell |
# | Friday | the mini-project, part by part |
# | Saturday | review: restart the kernel, run all cells, read the summary aloud, read the first two links |
# | Sunday | rest, or explain to somebody what `shelf = shelf + 1` does |
#
# Next week your programs learn to decide and to repeat.
