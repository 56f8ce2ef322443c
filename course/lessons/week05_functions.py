# %% [markdown]
# # Week 5 · Functions and flexible arguments
#
# Your programs have grown. The till of week 2 asks for a number in two places, with nearly the same
# lines each time, and wherever a price is shown, it is turned from cents into `12.99` once more.
# Copies like these are where mistakes live: one gets mended, the other is forgotten. This week you
# give a piece of program a **name**. After that you write it once, test it once, and use it
# wherever you like. The price, discount and receipt functions that you write here go on living in
# the shop's software until the end of the course.
#
# **After this week you can**
#
# - define a function with `def`, and call it with arguments;
# - give a result back with `return`, and say why that is not the same as printing it;
# - describe a function with a docstring, and read what `help()` says about any function;
# - follow calls from function to function, with the frames and local names of each call;
# - say in which place Python finds a name, and mend an `UnboundLocalError`;
# - use default values and keyword arguments, and avoid the default that remembers;
# - take any number of arguments with `*args` and `**kwargs`, unpack lists and dictionaries at a
#   call, and pass arguments on to another function.
#
# **What you need from before:** lists, tuples, unpacking and comprehensions (week 3), dictionaries
# and `None` (weeks 3 and 4), and from weeks 1 and 2 f-strings, `//`, `if` and loops.
#
# **Honest minutes.** Reading and trying things out takes about 5 hours, the exercises about 5, the
# mini-project about 2, the review on Saturday about 2. That is 14 hours, or four to five days of
# three hours. Sections 2 and 5 are the ones that everything later stands on. If you are short of
# time, take it from the reading at the end of section 4 (recursion), and never from those two.

# %% [markdown]
# ## How to work in this notebook
#
# As before: run the cells in order, decide before you run a *Predict* cell, and try ten minutes
# before you open a hint.
#
# One thing is new: **the answers are functions now.** Until last week a check ran your whole
# program again, with other values in its first lines. From this week on, most checks *call* your
# function. The lines of a check look like this, and you can read them:
#
# ```text
# returns(total, [2.5, 4], expected=6.5)
# ```
#
# says: call `total([2.5, 4])`; what it gives back must be `6.5`. And `prints(...)` says in the same
# way what a call must print. When a check passes, it says so in the words of a call:
#
# ```text
# ✓ total([2.5, 4]) gives 6.5
# ```
#
# When it does not pass, it says what your function gave instead, and what may be behind it:
#
# ```text
# total([]) gave None, expected 0, an int: does every path through your function return?
# ```
#
# Three things follow from that:
#
# - **The name of the function, and the order of its parameters, are part of the task.** Spell them
#   exactly like the text does.
# - **Run your answer first, then the check.** If the check stops with `NameError: name 'total' is
#   not defined`, the cell with your function has not been run, or the name is spelled differently.
# - You may, and should, **call your function yourself**, in the answer cell below it or in a new
#   cell. Calls with your own values do not disturb the checks.
#
# Only in the two exercises where you put lines in order is the answer still a whole program, as in
# the weeks before.

# %% setup
from course import keyboard

# %% [markdown] section="def" topic=11
# ## 1. A name for a piece of program
#
# You have called functions since the first day: `print`, `len`, `round`, `sorted`. Somebody wrote
# each of them once. Now it is your turn.
#
# ### Predict
#
# In the next program, `def` gives the name `greet` to the indented line below it. `greet()` then
# runs that line.

# %% [markdown] item="predict-def" kind="predict" topic=11 points=2 minutes=4
# ### Predict: when does it run?
#
# What does this program print? (`end=" "` puts a space behind each letter instead of a new line.)
#
# ```python
# print("A", end=" ")
#
# def greet():
#     print("B", end=" ")
#
# print("C", end=" ")
# greet()
# greet()
# print("D", end=" ")
# ```
#
# Write the letters with one space between them.
#
# <details><summary>Hint 1 of 2</summary>
#
# Go from the top. At `def`, Python only learns what `greet` means. Does anything of it run there?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# The indented line runs once for each line that says `greet()`.
#
# </details>

# %% [raw] key="predict-def"
# right = "A C B B D"
# why = "def only makes the function: its block does not run there. Each of the two calls runs it once, after C and before D."
# other = "Go line by line. The indented line is not on the way: it runs when a line says greet()."
# [wrong]
# "A B C B B D" = "The block does not run at def. It runs only when the function is called."
# "A B C D" = "At def nothing is printed, and each line greet() runs the block once."
# "A C B D" = "There are two calls, and each one runs the block again."
# "A C D" = "greet() with its parentheses is a call: it runs the block."

# %%
print("A", end=" ")


def greet():
    print("B", end=" ")


print("C", end=" ")
greet()
greet()
print("D", end=" ")

# %% [markdown]
# ### Run and explain
#
# The form of a **definition**:
#
# ```text
# def NAME(PARAMETERS):
#     the lines that run at each call
# ```
#
# - `def` makes the function and gives it a name. Nothing of its block, the **body**, runs yet.
# - `NAME(...)`, with parentheses, **calls** it: Python jumps into the body, runs it, and comes back
#   to where the call stood.
# - A **parameter** is a name in the line with `def`. It has no value until the function is called.
# - An **argument** is a value in a call. The first argument becomes the value of the first
#   parameter, the second of the second, and so on. (Many people mix these two words up. The
#   *parameter* is the labeled parking place, the *argument* the car that is in it today.)
#
# A definition must have been run before the first call. Professionals leave two empty lines around
# a function, and choose a verb or the name of the result for its name: `print_rule`, `net_cents`.


# %%
# One parameter. The name is only known inside of the function.
def print_rule(width):
    print("-" * width)


# Two parameters. A body may hold everything that a program may hold.
def print_shelf(number, titles):
    print(f"Shelf {number}")
    print_rule(12)
    for title in titles:
        print(f"  {title}")


# A body that is not written yet: pass does nothing, and keeps the place.
def print_opening_hours():
    pass


# The arguments take the places of the parameters, in their order.
print_shelf(3, ["Dune", "Emma"])
print_shelf(4, [])
print_opening_hours()

# %% [markdown]
# `print_shelf` calls `print_rule`. That is the whole point: once it has a name, a piece of program
# is a building block like `print` itself.
#
# Three messages that you will see:
#
# ```text
# TypeError: print_shelf() missing 1 required positional argument: 'titles'
# TypeError: print_rule() takes 1 positional argument but 2 were given
# NameError: name 'print_ruler' is not defined
# ```
#
# The call gave too few arguments; too many; and the name is misspelled, or its cell has not been
# run.
#
# #### The name, and the call
#
# A function is a value, too, of the type `function`, and its name is an ordinary name. **Without
# parentheses nothing is called.** `print_opening_hours` alone is like saying "the recipe"; only
# `print_opening_hours()` cooks. This mistake makes no error message, it simply does nothing:


# %%
def ring_bell():
    print("Ding!")


# The name alone: nothing is printed by this line.
bell = ring_bell
print(type(bell))

# A second name for the same function, now called.
bell()

# %% [markdown]
# ### Modify
#
# Give `print_shelf` a third parameter `width`, and let it use that for the rule instead of 12.
# Which lines must change? Call it with too few arguments once, and read the message.
#
# Then write a function `print_box(text)` that prints a rule, the text, and a rule again, both rules
# as long as the text. Let `print_rule` do its part of the work.

# %% [markdown] item="print-label" kind="write" topic=11 points=5 minutes=15
# ### Make: a label for the window
#
# Write a function `print_label(title, price_cents)`. `title` is a text of at least one character,
# `price_cents` an `int` from 0 up. The function **prints** four lines and gives nothing back:
#
# 1. a rule of equals signs, exactly as long as the title;
# 2. the title;
# 3. the price with two decimals;
# 4. the same rule again.
#
# The call `print_label("Emma", 875)` prints
#
# ```text
# ====
# Emma
# 8.75
# ====
# ```
#
# Nothing is printed before the function is called, except by calls of your own.
#
# <details><summary>Hint 1 of 3</summary>
#
# First write the four prints for `"Emma"` and 875 as an ordinary program. Which parts of it change
# from label to label? They become parameters.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# `"=" * 4` is a rule of four. Where does the 4 come from? The price is in cents: divide by 100 when
# you show it.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `def print_label(title, price_cents):`, then four indented lines with `print`. Two of them are
# equal: `print("=" * len(...))`.
#
# </details>

# %% starter="print-label"
# Write print_label(title, price_cents) below this line.


# %% answer="print-label"
def print_label(title, price_cents):
    print("=" * len(title))
    print(title)
    print(f"{price_cents / 100:.2f}")
    print("=" * len(title))


# %% tests="print-label"
from course.testing import prints, returns

prints(
    print_label,
    "Emma",
    875,
    expected="====\nEmma\n8.75\n====",
    mistakes={
        "====\nEmma\n875.00\n====": "the price is in cents: divide by 100 when you print it.",
        "====\nEmma\n875\n====": "the price is in cents: divide by 100, and show two decimals.",
        "====\nEmma\n8.75": "the rule is printed twice: above and below.",
    },
)
prints(
    print_label,
    "Middlemarch",
    1500,
    expected="===========\nMiddlemarch\n15.00\n===========",
    mistakes={
        "===========\nMiddlemarch\n15.0\n===========": "two decimals are asked for: .2f.",
    },
    because=(
        "the body must use its parameters, title and price_cents: no fixed texts, and no names "
        "from outside. The rule is as long as the title."
    ),
)
### BEGIN HIDDEN TESTS
from course.testing import hidden

with hidden():
    for text, cents in [("It", 0), ("A", 5), ("War and Peace", 2999), ("Dune", 100), ("Dune", 99)]:
        edge = "".ljust(len(text), "=")
        page = f"{edge}\n{text}\n{cents // 100}.{cents % 100:02}\n{edge}"
        prints(print_label, text, cents, expected=page)
    returns(print_label, "Dune", 1299, expected=None, because="it prints, and gives nothing back.")
### END HIDDEN TESTS

# %% [markdown] discussion="print-label"
# Four prints, and everything that changes is a parameter:
#
# ```python
# def print_label(title, price_cents):
#     print("=" * len(title))
#     print(title)
#     print(f"{price_cents / 100:.2f}")
#     print("=" * len(title))
# ```
#
# The rule can have a name, which lives only as long as the call:
#
# ```python
# def print_label(title, price_cents):
#     rule = "=" * len(title)
#     print(rule)
#     print(title)
#     print(f"{price_cents / 100:.2f}")
#     print(rule)
# ```
#
# One line more, but the rule is described in one place: to make it of stars, you change one sign.
# In a function of four lines both are fine.

# %% [markdown] section="return" topic=11
# ## 2. Giving a result back
#
# `print_label` shows something on the screen. Most functions do something else: they **work out a
# value and hand it to whoever called**. `len("Emma")` does not print 4. It *is* 4, and you can go
# on calculating with it.
#
# ### Predict

# %% [markdown] item="predict-print-return" kind="predict" topic=11 points=2 minutes=4
# ### Predict: what comes back?
#
# What does this program print?
#
# ```python
# def double(number):
#     print(number * 2, end=" ")
#
# result = double(4)
# print(result)
# ```
#
# <details><summary>Hint 1 of 2</summary>
#
# There are two prints. What does the first one show?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# `double` has no `return`. Which value stands for "nothing"? It was in week 3.
#
# </details>

# %% [raw] key="predict-print-return"
# right = "8 None"
# why = "The call prints 8. But the function gives nothing back, so result is None, and that is what the last line prints."
# other = "The call prints something, and it gives something back. Without return, that is None."
# [wrong]
# "8 8" = "8 was shown on the screen, but not given back. Without return, a call is worth None."
# "8" = "The last line prints something, too: the value of result, which is None."
# "None" = "The print inside of the function runs as well, when double(4) is called."
# "8 4" = "number is 4, but result is what the call gives back, and there is no return."


# %%
def double(number):
    print(number * 2, end=" ")


result = double(4)
print(result)

# %% [markdown]
# ### Run and explain
#
# `return` does two things at once: it **ends the call**, and it **hands a value over**. The call
# then stands for that value, wherever it was written.


# %%
# A value for the caller. Nothing is shown on the screen.
def net_cents(gross_cents):
    return gross_cents * 100 // 107


# The call stands for its value: give it a name, calculate with it, print it.
net = net_cents(1070)
print(net)
print(net_cents(1070) + net_cents(535))


# Several returns: the first one that is reached ends the call.
def size_word(pages):
    if pages < 150:
        return "thin"
    if pages < 400:
        return "medium"
    return "thick"


print(size_word(96), size_word(150), size_word(1200))


# Several values: they come back as a tuple, and can be unpacked (week 3).
def whole_and_rest(minutes):
    return minutes // 60, minutes % 60


hours, rest = whole_and_rest(135)
print(hours, rest)

# %% [markdown]
# **Print or return?** Ask what the caller wants to do. A value that comes back can be printed,
# added up, compared, stored, sent over a network. A value that was printed is only seen. So nearly
# all functions return, and a few, at the outer edge of a program, print. If a check says `it
# printed the answer instead of returning it`, this is the paragraph to read again.
#
# **Four ways to get it wrong**, all of them without an error message at the place of the mistake:
#
# | what was written | what happens |
# | --- | --- |
# | no `return` at all | every call gives `None` |
# | a `return` on some ways only | for some arguments the call gives `None` |
# | lines behind a `return` in the same block | they never run |
# | `return` inside of a loop, one level too deep | the loop ends in its first round |
#
# The second one is the most common, so make it a habit: **go through every way of your function and
# ask where it ends.** When `None` gets into a calculation, the message comes later, and somewhere
# else:
#
# ```text
# TypeError: unsupported operand type(s) for +: 'NoneType' and 'int'
# ```
#
# #### Two small tools
#
# `abs(x)` gives a number without its sign. And where you put a comprehension alone into the
# parentheses of `sum`, `max`, `min`, `any` or `all`, you may leave the square brackets out. Python
# then makes the values one at a time and never builds the list. That form is called a **generator
# expression**; week 10 tells its whole story.


# %%
# How far is each guess from the truth? And how far is the best one?
def best_distance(guesses, truth):
    return min(abs(guess - truth) for guess in guesses)


print(best_distance([40, 55, 61], 58))


# A question about all of them gives a bool: return it as it is.
def all_short(titles, limit):
    return all(len(title) <= limit for title in titles)


print(all_short(["Dune", "Emma"], 5))

# %% [markdown]
# (`if all(...): return True`, `else: return False` would say the same in four lines. A comparison
# is a `bool` already.)
#
# ### Modify
#
# Write `size_word` with one `if`, one `elif` and one `else`, and call it at the limits: 149, 150,
# 399, 400. Then take the last `return` away: which call gives `None`, and what would
# `size_word(1200).upper()` say?

# %% [markdown] item="discounted" kind="write" topic=11 points=5 minutes=15
# ### Make: a price with a discount
#
# Write `discounted(price_cents, percent)`. Both are ints; `percent` is from 0 to 100. The discount
# is that many percent of the price, rounded **down** to a whole cent. The function **returns** the
# price minus the discount, an `int`, and prints nothing.
#
# For example, `discounted(1299, 10)` is `1170`: 10 percent are 129.9 cents, so 129 are taken off.
# `discounted(1299, 0)` is `1299`, and `discounted(1299, 100)` is `0`.
#
# <details><summary>Hint 1 of 3</summary>
#
# How many cents are 10 percent of 1299? Which operator rounds down?
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# It is the *discount* that is rounded down, and not the price. Work out the discount first, give it
# a name, then subtract.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `def discounted(price_cents, percent):`, a line `discount = ... // 100`, and a line `return ...`.
#
# </details>

# %% starter="discounted"
# Write discounted(price_cents, percent) below this line.


# %% answer="discounted"
def discounted(price_cents, percent):
    discount = price_cents * percent // 100
    return price_cents - discount


# %% tests="discounted"
from course.testing import prints, returns

returns(
    discounted,
    1299,
    10,
    expected=1170,
    mistakes={
        1169: "the discount is rounded down, not the price: 129.9 cents become 129.",
        129: "that is the discount: return the price minus the discount.",
        1169.1: "whole cents are asked for: // rounds the discount down.",
        1289: "10 is a number of percent and not of cents.",
    },
)
returns(
    discounted,
    100,
    29,
    expected=71,
    because="take percent hundredths of the price, rounded down, off the price.",
    mistakes={72: "29 / 100 is not exact: multiply the whole numbers first, and then // 100."},
)
returns(discounted, 1299, 0, expected=1299)
returns(discounted, 1299, 100, expected=0)
prints(
    discounted, 1299, 10, expected="", because="it should print nothing: give the value to return."
)
### BEGIN HIDDEN TESTS
from decimal import ROUND_DOWN, Decimal
from random import Random

from course.testing import hidden

with hidden():
    random = Random(51)
    pairs = [(0, 50), (1, 99), (1, 100), (199, 50), (200, 50), (99, 1), (100, 1), (101, 1)]
    pairs += [(random.randint(0, 9000), random.randint(0, 100)) for _ in range(30)]
    for cents, part in pairs:
        off = int((Decimal(cents) * part / 100).to_integral_value(ROUND_DOWN))
        returns(
            discounted,
            cents,
            part,
            expected=cents - off,
            because="take percent hundredths of the price, rounded down, off the price.",
        )
### END HIDDEN TESTS

# %% [markdown] discussion="discounted"
# One step for the discount, one for the result:
#
# ```python
# def discounted(price_cents, percent):
#     discount = price_cents * percent // 100
#     return price_cents - discount
# ```
#
# Or in a single line:
#
# ```python
# def discounted(price_cents, percent):
#     return price_cents - price_cents * percent // 100
# ```
#
# The first has a name for the thing in the middle, and that name is what somebody looks for who has
# to change the rounding. A tempting third way, `price_cents * (100 - percent) // 100`, rounds the
# *price* down and so the discount up: 1169 instead of 1170. A cent on every book is what the shop
# argues about with its customers. Multiply first and divide last, and stay with whole numbers as
# long as you can.

# %% [markdown] item="duration-text" kind="write" topic=11 points=5 minutes=20
# ### Make: minutes in words
#
# A cinema shows how long its films are. Write `duration_text(minutes)`. `minutes` is an `int` from
# 0 up. It **returns** a text:
#
# | minutes | text | rule |
# | --- | --- | --- |
# | 45 | `45 min` | less than an hour: only the minutes |
# | 120 | `2 h` | full hours: only the hours |
# | 125 | `2 h 05 min` | else both, the minutes with two digits |
#
# `duration_text(0)` is `"0 min"`, `duration_text(60)` is `"1 h"`, and `duration_text(75)` is
# `"1 h 15 min"`.
#
# <details><summary>Hint 1 of 3</summary>
#
# There are three ways through this function. Write down what each of them returns before you write
# the conditions.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# Week 1: how many full hours are in 125 minutes, and what is left over? And two digits with a zero
# in front are a format of f-strings.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# Two names with `// 60` and `% 60`, then `if ...: return ...`, `if ...: return ...`, and a last
# `return` with `{...:02}`.
#
# </details>

# %% starter="duration-text"
# Write duration_text(minutes) below this line.


# %% answer="duration-text"
def duration_text(minutes):
    hours = minutes // 60
    rest = minutes % 60
    if hours == 0:
        return f"{rest} min"
    if rest == 0:
        return f"{hours} h"
    return f"{hours} h {rest:02} min"


# %% tests="duration-text"
from course.testing import returns

returns(
    duration_text,
    45,
    expected="45 min",
    mistakes={"0 h 45 min": "less than an hour: only the minutes are shown."},
)
returns(
    duration_text,
    120,
    expected="2 h",
    mistakes={"2 h 00 min": "full hours: only the hours are shown."},
)
returns(
    duration_text,
    125,
    expected="2 h 05 min",
    mistakes={
        "2 h 5 min": "the minutes have two digits here: :02 in the f-string.",
        "2 h": "5 minutes are left over, and they are shown, too.",
    },
)
returns(
    duration_text,
    75,
    expected="1 h 15 min",
    mistakes={"1 h 015 min": "two digits, and not a zero in front of every number: :02."},
)
returns(duration_text, 0, expected="0 min")
returns(duration_text, 60, expected="1 h", mistakes={"60 min": "60 minutes are a full hour."})
### BEGIN HIDDEN TESTS
from course.testing import hidden

with hidden():
    for whole, left in [
        (0, 1),
        (0, 9),
        (0, 59),
        (1, 1),
        (1, 59),
        (2, 0),
        (3, 10),
        (25, 0),
        (10, 7),
        (24, 1),
        (49, 30),
    ]:
        parts = [f"{whole} h"] * (whole > 0)
        if left or not whole:
            parts.append(f"{left:02} min" if whole else f"{left} min")
        returns(duration_text, 60 * whole + left, expected=" ".join(parts))
### END HIDDEN TESTS

# %% [markdown] discussion="duration-text"
# Three ways, three returns, and the last one needs no question:
#
# ```python
# def duration_text(minutes):
#     hours = minutes // 60
#     rest = minutes % 60
#     if hours == 0:
#         return f"{rest} min"
#     if rest == 0:
#         return f"{hours} h"
#     return f"{hours} h {rest:02} min"
# ```
#
# The two special cases leave early, so that the ordinary case stands at the left edge at the end.
# Programmers call such an `if` with a `return` a *guard*. The other way is one chain and one
# `return`:
#
# ```python
# def duration_text(minutes):
#     hours = minutes // 60
#     rest = minutes % 60
#     if hours == 0:
#         text = f"{rest} min"
#     elif rest == 0:
#         text = f"{hours} h"
#     else:
#         text = f"{hours} h {rest:02} min"
#     return text
# ```
#
# Here you see at once that something is returned on every way, and there is one place for a
# `print(text)` while you look for a mistake. With guards there is less to read. Both are good; what
# is not good is a way that ends without a `return`.

# %% [markdown] item="debug-any-long" kind="debug" topic=11 points=4 minutes=12
# ### Debug: the search that gives up
#
# A printer of spines wants to know whether **any** of the titles is longer than a limit. The
# function should return `True` or `False`. Two calls go wrong:
#
# ```text
# has_long_title(["It", "Middlemarch"], 10)   gives False, should be True
# has_long_title([], 10)                      gives None, should be False
# ```
#
# `has_long_title(["Middlemarch", "It"], 10)` gives `True`, which is right. Find the mistake and
# mend it. `titles` is a list of texts, `limit` an `int`. A title of exactly `limit` characters is
# not too long.
#
# <details><summary>Hint 1 of 3</summary>
#
# Go through the first call. Which title has been looked at when the function ends?
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# One hit is enough to say yes. When may you say no?
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `return False` belongs behind the loop, in the column of `for`. The `else` is not needed.
#
# </details>


# %% starter="debug-any-long"
def has_long_title(titles, limit):
    for title in titles:
        if len(title) > limit:
            return True
        else:
            return False


# %% answer="debug-any-long"
def has_long_title(titles, limit):
    for title in titles:
        if len(title) > limit:
            return True
    return False


# %% tests="debug-any-long"
from course.testing import returns

returns(
    has_long_title,
    ["It", "Middlemarch"],
    10,
    expected=True,
    because="return ends the call: after the first title nobody looks at the second one.",
)
returns(
    has_long_title,
    [],
    10,
    expected=False,
    because="with no titles the loop has no rounds: what is returned behind it?",
)
returns(has_long_title, ["Middlemarch", "It"], 10, expected=True)
returns(
    has_long_title,
    ["Dune", "Emma"],
    4,
    expected=False,
    because="exactly the limit is not too long, and without a hit the answer is False.",
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(52)
    for _ in range(25):
        sizes = random.choices(range(1, 9), k=random.randint(0, 5))
        most = random.randint(1, 8)
        returns(
            has_long_title, ["x" * n for n in sizes], most, expected=max(sizes, default=0) > most
        )
### END HIDDEN TESTS

# %% [markdown] discussion="debug-any-long"
# "No" is only certain after the last title. So the `return False` moves behind the loop:
#
# ```python
# def has_long_title(titles, limit):
#     for title in titles:
#         if len(title) > limit:
#             return True
#     return False
# ```
#
# With `any` the loop is already written:
#
# ```python
# def has_long_title(titles, limit):
#     return any(len(title) > limit for title in titles)
# ```
#
# `any` stops at the first hit, just like the loop, and gives `False` for an empty list. The loop is
# better when you want to know *which* title it was: then you return the title. The same mistake
# turns up in every "is there one?" and every "are all of them?", so look at the column of each
# `return`.

# %% [markdown] item="parsons-mean" kind="parsons" topic=11 points=3 minutes=8
# ### Put in order: the average of a week
#
# Put lines together to a program that prints the average of the numbers in `days` with one decimal.
# A function `mean` works it out. When there are no numbers, it gives 0, and the program prints
# `Average: 0.0`. With the list in line D it prints
#
# ```text
# Average: 5.0
# ```
#
# Write the labels in order, separated by spaces. Two of the lines are not needed. The checks put
# other lists into line D.
#
# ```text
# A |     return sum(numbers) / len(numbers)
# B | average = mean(days)
# C |     print(sum(numbers) / len(numbers))
# D | days = [4, 8, 3]
# E | print(f"Average: {average:.1f}")
# F |     if len(numbers) == 0:
# G | def mean(numbers):
# H | average = mean(numbers)
# I |         return 0
# ```
#
# <details><summary>Hint 1 of 2</summary>
#
# The program goes on calculating with the average. Should `mean` print it or return it?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# `numbers` is a parameter: outside of the function nobody knows that name. What is the argument of
# the call?
#
# </details>

# %% starter="parsons-mean"
parsons_mean = ""

# %% answer="parsons-mean"
parsons_mean = "G F I A D B E"

# %% tests="parsons-mean"
from course.testing import parsons, prints

mean_program = parsons(
    parsons_mean,
    """
A |     return sum(numbers) / len(numbers)
B | average = mean(days)
C |     print(sum(numbers) / len(numbers))
D | days = [4, 8, 3]
E | print(f"Average: {average:.1f}")
F |     if len(numbers) == 0:
G | def mean(numbers):
H | average = mean(numbers)
I |         return 0
""",
)
prints(
    mean_program,
    expected="Average: 5.0",
    because=(
        "mean returns, it does not print, and a call is given what the program has: the list days."
    ),
)
prints(
    mean_program,
    given={"days": []},
    expected="Average: 0.0",
    because="with no numbers, return 0 before anything is divided by their count.",
)
### BEGIN HIDDEN TESTS
from course.testing import hidden

with hidden():
    for sample in ([1], [2, 3], [10, 0, 0, 1], [0, 0], [5, 5, 5, 6]):
        prints(
            mean_program,
            given={"days": sample},
            expected=f"Average: {sum(sample) / len(sample):.1f}",
        )
### END HIDDEN TESTS

# %% [markdown] discussion="parsons-mean"
# ```python
# def mean(numbers):
#     if len(numbers) == 0:
#         return 0
#     return sum(numbers) / len(numbers)
#
#
# days = [4, 8, 3]
# average = mean(days)
# print(f"Average: {average:.1f}")
# ```
#
# Line D may also stand first: the function does not care, because it only knows what it is given.
# With line C, the number would be printed, `average` would be `None`, and the f-string would stop
# with an error. Line H asks for `numbers`, a name that lives only inside of a call.

# %% [markdown] section="docs" topic=11
# ## 3. Saying what a function does: docstrings and help
#
# In a month, somebody wants to use your function without reading its body. That somebody is you.
#
# ### Predict
#
# The next cell defines a function whose body begins with a text in triple quotes. Such a text is
# not printed and not returned. What does the call print, and what will `help(refund_cents)` show?
# Decide, then run it.


# %%
def refund_cents(price_cents, days_ago):
    """Return what a customer gets back for a book.

    Up to 14 days after the sale that is the whole price, up to 30 days half of it,
    rounded down, and later nothing.
    """
    if days_ago <= 14:
        return price_cents
    if days_ago <= 30:
        return price_cents // 2
    return 0


print(refund_cents(1299, 20))
help(refund_cents)

# %% [markdown]
# ### Run and explain
#
# A text that stands **first in the body** is the function's **docstring**. Three double quotes
# begin and end it, so that it may go over several lines. The rules that everybody follows:
#
# - The **first line** says in one sentence what the function does or gives, like an order: "Return
#   the ...", "Print the ...". It ends with a period.
# - If more must be said, leave a line empty and go on: units, limits, what happens in odd cases.
# - It tells *what*, for the one who calls. *How* it is done is told by the code, or by a comment
#   (`#`) in the body, for the one who changes it.
#
# `help(f)` shows the name, the parameters, and the docstring. (No parentheses behind `f`: you ask
# about the function itself, and do not call it. `help(refund_cents(1299, 20))` would show the help
# for whole numbers.) In JupyterLab, `refund_cents?` in a cell shows it as well, and *Shift+Tab*
# with the cursor inside of the parentheses of a call.
#
# It works for every function of Python, and you can read most of what it says by now:

# %%
help(round)

# %% [markdown]
# The first line is the call with its parameters. `ndigits=None` is a **default value**: the
# argument may be left out (section 6). Now and then you see a lone `/` or `*` among the parameters.
# Arguments for what stands before `/` are given by their position, and arguments for what stands
# behind `*` by their name (section 7).
#
# ### Modify
#
# Look at `help(sum)` and `help(sorted)` in new cells. What is the second parameter of `sum` called,
# and what is it good for? Then write a docstring for `size_word` in section 2, and ask `help` for
# it.

# %% [markdown] item="fill-jump" kind="fill" topic=11 points=3 minutes=10
# ### Fill in: the biggest jump
#
# A weather station writes down the temperature every hour. `biggest_jump(degrees)` returns the
# biggest difference between an hour and the next one, up or down, as a number without a sign. With
# fewer than two measurements there is no difference, and it returns `0`.
#
# Replace the three blanks `____`:
#
# - the first one by a docstring of one line, in your own words, with a period at its end;
# - the second and the third one by what is missing in the code.
#
# For example, `biggest_jump([12, 15, 9, 10])` is `6`: from 15 down to 9. `degrees` is a list of
# ints and must stay as it is.
#
# <details><summary>Hint 1 of 2</summary>
#
# A docstring begins and ends with three double quotes. The second blank is what the text above says
# about fewer than two measurements.
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# `zip` (week 3) makes pairs of two lists. Each number and the next one: the list itself, and the
# list from its second value on, which is a slice.
#
# </details>


# %% starter="fill-jump"
def biggest_jump(degrees):
    ____
    # Without a pair there is no jump.
    if len(degrees) < 2:
        return ____
    # Each measurement together with the next one.
    return max(abs(later - earlier) for earlier, later in zip(degrees, ____))


# %% answer="fill-jump"
def biggest_jump(degrees):
    """Return the biggest difference between one value and the next."""
    # Without a pair there is no jump.
    if len(degrees) < 2:
        return 0
    # Each measurement together with the next one.
    return max(abs(later - earlier) for earlier, later in zip(degrees, degrees[1:]))


# %% tests="fill-jump"
from course.testing import makes, returns, snippet, uses

returns(
    biggest_jump,
    [12, 15, 9, 10],
    expected=6,
    unchanged=True,
    mistakes={0: "every number was paired with itself: the second list begins one later."},
)
returns(biggest_jump, [7], expected=0, because="fewer than two measurements: no jump, that is 0.")
returns(biggest_jump, [], expected=0)
returns(
    biggest_jump,
    [10, 12, 15],
    expected=3,
    mistakes={5: "the jump from one hour to the next: pair each value with the one behind it."},
)
returns(biggest_jump, [3, 5], expected=2, because="two measurements are one pair already.")
uses(
    biggest_jump,
    "docstring",
    because="the first thing in the body is a text in three double quotes.",
)
makes(
    snippet("""
words = biggest_jump.__doc__.split()
in_words = len(words) > 1
period = biggest_jump.__doc__.strip().endswith(".")
"""),
    {"in_words": True, "period": True},
    because="the docstring says in some words what the function does, with a period at its end.",
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(53)
    for size in [2, 2, 3, 5, 8, 12]:
        values = [random.randint(-20, 35) for _ in range(size)]
        jumps = [max(values[i : i + 2]) - min(values[i : i + 2]) for i in range(size - 1)]
        returns(biggest_jump, values, expected=max(jumps), unchanged=True)
### END HIDDEN TESTS

# %% [markdown] discussion="fill-jump"
# A docstring such as `"""Return the biggest difference between one value and the next."""`, then
# `0`, and `degrees[1:]`. `zip` stops when the shorter list is at its end, so the last number has no
# partner, and that is right.
#
# With positions instead of pairs it reads
#
# ```python
# def biggest_jump(degrees):
#     """Return the biggest difference between one value and the next."""
#     biggest = 0
#     for i in range(1, len(degrees)):
#         biggest = max(biggest, abs(degrees[i] - degrees[i - 1]))
#     return biggest
# ```
#
# This one needs no special case, because the loop has no rounds then, but you have to think about
# where the positions begin and end. The pairs say directly what is meant.

# %% [markdown] section="frames" topic=11
# ## 4. Calls on top of calls
#
# ### Predict
#
# A customer buys two books. The next cell works out what is to be paid. In `add_wrapping` the
# parameter gets a new value. Does that change `price` in the line below? Which number is printed?


# %%
def add_wrapping(price):
    price = price + 200
    return price


def gift_total(price, copies):
    wrapped = add_wrapping(price)
    return wrapped * copies + price


print(gift_total(1000, 2))

# %% [markdown]
# ### Run and explain
#
# Every call gets a place of its own for its names, called a **frame**. The parameters are the first
# names in it, and whatever the body assigns is added: those are the **local names** of this call.
# When the call ends, its frame is gone, and the names with it.
#
# So there are two names `price` above, in two frames, and they have nothing to do with each other.
# `add_wrapping` binds *its* `price` to 1200. The `price` of `gift_total` stays 1000.
#
# While a call waits for another one, its frame stays where it is. The frames lie on each other like
# plates: the newest is on top, and only the top one works. This pile is the **call stack**. The
# next figure shows it for a program that you may change. Press **Next step**, and watch three
# moments: a call puts a frame on the stack, `return` takes it away and hands a value down, and the
# line that was waiting goes on.

# %%
from course.widgets.calls import calls

calls("""
def add_wrapping(price):
    price = price + 200
    return price

def gift_total(price, copies):
    wrapped = add_wrapping(price)
    return wrapped * copies + price

price = 500
due = gift_total(1000, 2)
print(due, price)
""")

# %% [markdown]
# Three names `price`, and at the end the one of the program is still 500.
#
# The stack is also what Python shows you when something fails. Change the last line of
# `gift_total` in the figure to `return wrapped * copies + prise` and press **Run**: at the end you
# see the frames that were open. In a notebook the same mistake gives a **traceback**, one paragraph
# for each frame:
#
# ```text
# Cell In[8], line 10
#       9 price = 500
# ---> 10 due = gift_total(1000, 2)
#      11 print(due, price)
#
# Cell In[8], line 7, in gift_total(price, copies)
#       5 def gift_total(price, copies):
#       6     wrapped = add_wrapping(price)
# ----> 7     return wrapped * copies + prise
#
# NameError: name 'prise' is not defined
# ```
#
# (It is a little shortened here.) **Read it from the bottom**: the last line says what went wrong,
# the paragraph above it where, and the ones above that tell who called.
#
# #### Small functions that call each other
#
# A good function does one thing that you can say in one sentence. When the sentence has an "and" in
# it, there are two functions. Small functions are easy to test on their own, and the one on top
# then reads like a table of contents:


# %%
def words_of(text):
    """Return the words of a text in small letters, without signs at their ends."""
    return [word.strip(".,;:!?").lower() for word in text.split()]


def counts_of(words):
    """Return how often each word is there, as a dictionary."""
    counts = {}
    for word in words:
        counts[word] = counts.get(word, 0) + 1
    return counts


def favorite_word(text):
    """Return the word that is in a text most often, the first of them in a tie."""
    counts = counts_of(words_of(text))
    most = max(counts.values())
    return [word for word, count in counts.items() if count == most][0]


print(favorite_word("To be, or not to be: that is the question."))
print(words_of("Ink. And paper!"))

# %% [markdown]
# `counts_of(words_of(text))` is read from the inside: first the words, and what comes back is the
# argument of the second call. (`.strip(".,")`, with an argument, takes these signs off both ends
# instead of spaces.)
#
# #### A function that calls itself
#
# Nothing forbids a function to call itself. That is named **recursion**. Each call has its own
# frame, so the names do not get mixed up. It needs two parts: a case that is answered at once, and
# a case that is made *smaller* and handed to another call. Here is the sum of the digits of a
# number. Watch how high the stack gets:

# %%
calls("""
def digit_sum(number):
    if number < 10:
        return number
    return number % 10 + digit_sum(number // 10)

print(digit_sum(472))
""")

# %% [markdown]
# Without the first case it would never end. Python stops at about a thousand frames:
#
# ```text
# RecursionError: maximum recursion depth exceeded
# ```
#
# To be honest: **for nearly everything you write, a loop is better**, and easier to read. Recursion
# pays off where things contain things of the same kind, such as folders with folders in them, or
# comments on comments. You will meet those later. For now it is enough that you recognize it, and
# that you know what that message means: usually a function that calls itself by mistake.
#
# ### Modify
#
# Copy your own `discounted` from section 2 into the first figure, with a call below it, and step
# through it: is the value that comes back the one you expect in each line?
#
# Then let `gift_total` call `add_wrapping(add_wrapping(price))`. How many frames
# are on the stack at most? Two calls, but never both at once: the inner one has come back before
# the outer one begins.

# %% [markdown] item="order-total" kind="write" topic=11 points=5 minutes=25
# ### Make: the total of an order
#
# Write **two** functions.
#
# `line_total(price_cents, copies)` returns what one line of an order costs, an `int`: price times
# copies. From **3** copies on, a tenth of that is taken off, and this tenth is rounded **down** to
# a whole cent.
#
# `order_total(lines)` returns the sum of all lines, an `int`, and **calls** `line_total` for each
# of them. `lines` is a list of tuples `(title, price_cents, copies)`, and stays as it is. For an
# empty list it returns `0`.
#
# For example, `line_total(1299, 3)` is `3508`: 3897 minus 389. `line_total(875, 2)` is `1750`, and
#
# ```text
# order_total([("Dune", 1299, 3), ("Emma", 875, 2)])
# ```
#
# is `5258`. Prices and copies are ints from 0 up. Neither function prints anything.
#
# <details><summary>Hint 1 of 3</summary>
#
# Write `line_total` first, and call it yourself with both examples, before you begin with the
# second function.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# In `line_total`, begin with the full amount. In `order_total`, go through the list and unpack each
# tuple in the line with `for` (week 3).
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `total = 0`, then `for title, price_cents, copies in lines:` with `total += line_total(...)`, and
# at last, in the column of `for`, `return total`.
#
# </details>

# %% starter="order-total"
# Write line_total(price_cents, copies) and order_total(lines) below this line.


# %% answer="order-total"
def line_total(price_cents, copies):
    amount = price_cents * copies
    if copies >= 3:
        amount -= amount // 10
    return amount


def order_total(lines):
    total = 0
    for _, price_cents, copies in lines:
        total += line_total(price_cents, copies)
    return total


# %% tests="order-total"
from course.testing import makes, prints, returns, snippet, uses

returns(
    line_total,
    1299,
    3,
    expected=3508,
    mistakes={
        3897: "from 3 copies on a tenth is taken off, and 3 itself is included: >=.",
        3507: "the tenth is rounded down to 389, and then taken off.",
        3510: "take the tenth of the whole line, not of one copy.",
        3768: "take the tenth of the whole line, not of one copy.",
    },
)
returns(line_total, 875, 2, expected=1750, because="2 copies: nothing is taken off.")
returns(
    order_total,
    [("Dune", 1299, 3), ("Emma", 875, 2)],
    expected=5258,
    unchanged=True,
    mistakes={
        3508: "only the first line was counted: the return stands inside of the loop.",
        1750: "only the last line was counted: add up with +=, from a 0 before the loop.",
        5647: "each line goes through line_total, which takes the tenth off.",
    },
)
returns(order_total, [], expected=0, because="no lines: is there a first value before the loop?")
uses(order_total, "line_total()", because="the rule about 3 copies is written in one place only.")
makes(
    snippet("""
def line_total(price_cents, copies):
    return price_cents + copies

total = order_total([("Dune", 1299, 3), ("Emma", 875, 2)])
"""),
    {"total": 2179},
    because="with another line_total() the total changes as well: add up what its calls return.",
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(54)
    prints(
        order_total, [("Dune", 1299, 3)], expected="", because="it should return, and print nothing"
    )
    returns(order_total, [("It", 500, 1), ("It", 500, 1)], expected=1000, unchanged=True)
    for _ in range(25):
        basket = [
            (random.choice(["It", "Emma"]), random.randint(0, 3000), random.randint(0, 6))
            for _ in range(random.randint(0, 4))
        ]
        sums = [sum([cents] * n) for _, cents, n in basket]
        less = [full // 10 * (n in range(3, 99)) for full, (_, _, n) in zip(sums, basket)]
        for full, off, (_, cents, n) in zip(sums, less, basket):
            returns(line_total, cents, n, expected=full - off)
        returns(order_total, basket, expected=sum(sums) - sum(less), unchanged=True)
### END HIDDEN TESTS

# %% [markdown] discussion="order-total"
# The rule in one function, the adding up in the other:
#
# ```python
# def line_total(price_cents, copies):
#     amount = price_cents * copies
#     if copies >= 3:
#         amount -= amount // 10
#     return amount
#
#
# def order_total(lines):
#     total = 0
#     for _, price_cents, copies in lines:
#         total += line_total(price_cents, copies)
#     return total
# ```
#
# (A name `_` says: there is a value here, and I do not need it.) The second function can be one
# line:
#
# ```python
# def order_total(lines):
#     return sum(line_total(price_cents, copies) for _, price_cents, copies in lines)
# ```
#
# It says "the sum of the line totals", which is exactly the task. The loop has more room for what
# may come: skipping a line, counting the books. In both forms `order_total` knows nothing about the
# tenth. When the shop changes its rule, one function changes, and everything that calls it follows.

# %% [markdown] section="scope" topic=11
# ## 5. Where Python finds a name
#
# ### Predict

# %% [markdown] item="predict-shadow" kind="predict" topic=11 points=2 minutes=5
# ### Predict: one name or two?
#
# What does this program print?
#
# ```python
# total = 5
#
# def add(number):
#     total = number + 1
#     return total
#
# add(10)
# print(total)
# ```
#
# <details><summary>Hint 1 of 2</summary>
#
# In which frame is the `total` that the function assigns?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# The call gives 11 back. What does the line with the call do with that value?
#
# </details>

# %% [raw] key="predict-shadow"
# right = "5"
# why = "The total in the function is a local name of the call. The call gives 11, but nobody keeps it, and the total of the program was never touched."
# other = "Draw a box for the call. Which names are in it, and what is left when it is gone?"
# [wrong]
# "11" = "Assigning in a function makes a local name. The total of the program keeps its 5; to change it you would write total = add(10)."
# "16" = "Nothing is added to the 5: the function works with its own name total."
# "15" = "The function adds 1 to its number, and its total is not the one of the program."
# "None" = "print(total) shows the value of the name total in the program, and not what the call gave."

# %%
total = 5


def add(number):
    total = number + 1
    return total


add(10)
print(total)

# %% [markdown]
# ### Run and explain
#
# When a name is **read**, Python looks for it in up to four places, always in this order, and takes
# the first hit:
#
# 1. **Local**: the frame of the call that is running.
# 2. **Enclosing**: if the function was defined inside of another function, the frame of that one.
# 3. **Global**: the names of the program, or of the notebook.
# 4. **Builtin**: what Python brings along, such as `print` and `len`.
#
# The first letters make the word *LEGB*. If the name is in none of the places, you get a
# `NameError`.
#
# When a name is **assigned** in a function, the rule is shorter: **it is local.** (Parameters are,
# too.) A local name with the same spelling *hides* the global one as long as the call runs, which
# is called **shadowing**.
#
# The next figure stops at every name that is read and shows where it is found. Its program has a
# function inside of a function: `with_fee` is defined in `price_list`, and may read the names of
# `price_list`. Press **Next name**.

# %%
from course.widgets.lookup import lookup

lookup("""
fee = 50

def price_list(prices, percent):
    def with_fee(price):
        return price + price * percent // 100 + fee
    return [with_fee(price) for price in prices]

print(price_list([1000, 300], 10))
""")

# %% [markdown]
# `price` is local, `percent` comes from the function around it, `fee` from the program, and `print`
# from Python. Now write `fee = 7` as a new first line into the body of `with_fee`, and press
# **Run**: where is `fee` found this time? Then add a line `len = 3` at the very top, and
# `print(len([1, 2]))` at the end: now `len` is found among the global names, is the number 3, and
# cannot be called (`TypeError: 'int' object is not callable`). That is why names such as `list`,
# `sum`, `max` and `len` are bad names for your own values.
#
# #### A nested function
#
# A function inside of a function, like `with_fee`, is a helper that only one function needs. It is
# made anew in each call of the outer function, and can read the outer names. Do not overuse it: a
# helper at the left edge can be tested on its own. Its great moment comes in week 9.
#
# #### UnboundLocalError
#
# Python decides **before** the function runs which of its names are local: all those that the body
# assigns *somewhere*. So this function fails, although a global `sold` exists:
#
# ```text
# sold = 12
#
# def sell(copies):
#     sold = sold + copies
#     return sold
#
# UnboundLocalError: cannot access local variable 'sold' where it is not associated with a value
# ```
#
# `sold` is assigned in the body, hence local; the right side is worked out first, and there it has
# no value yet. Copy the four lines of code into the figure, with a call `sell(2)` at the end, and
# look at the last step.
#
# The good cure: **give the function what it needs as an argument, and return what is new.** The
# call is then `sold = sell(sold, 2)`, and everybody sees what changes. (There is a word `global`
# that lets a function assign to a global name. You may meet it in other people's code. It makes
# functions that work only once, or only in the right order, and the course does without it.)
#
# **Which global names may a function read?** Other functions, of course, and values that never
# change, whose names are written in capitals: `FEE_CENTS = 50`. Everything else should come in
# through the parameters. In a notebook this matters twice: a function that reads a name from some
# cell above works by luck, until you restart the kernel.
#
# #### A list is not copied
#
# A parameter is a new **name** for the same object (week 3). If that object can be changed, and the
# function changes it, the caller sees it:


# %%
# It changes the list it was given, and gives nothing back.
def add_stamp(titles):
    titles.append("(stamp)")


# It leaves the list alone, and gives a new one back.
def with_stamp(titles):
    return titles + ["(stamp)"]


order = ["Dune", "Emma"]
add_stamp(order)
print(order)
print(with_stamp(order))
print(len(order))


# Assigning to the parameter is something else: only the local name moves.
def emptied(titles):
    titles = []
    return titles


print(emptied(order), len(order))

# %% [markdown]
# `titles + ["(stamp)"]` is a new list (week 3), with everything from `titles` in it and one thing
# more. `titles += ["(stamp)"]` would have changed the old one: for lists, `+=` works like
# `.extend()`.
#
# So there are two kinds of functions. Some **change** what they are given and return `None`, like
# `.append()` and `.sort()`. Some **return** something new and leave their arguments alone, like
# `sorted()`. Choose one, say it in the docstring, and do not do both. When in doubt, return
# something new: nobody is surprised by that.
#
# ### Modify
#
# Change `add_stamp` so that the stamp comes at the front (`.insert`). Then call `add_stamp("Dune")`
# and read the message: what did the function believe about its argument?

# %% [markdown] item="debug-copies-sold" kind="debug" topic=11 points=4 minutes=12
# ### Debug: the sum that cannot begin
#
# `copies_sold(weeks)` should return the sum of a list of ints: `copies_sold([3, 4])` is `7`,
# `copies_sold([])` is `0`, and a second call begins again with nothing. Its first call stops with
#
# ```text
# UnboundLocalError: cannot access local variable 'sold' where it is not associated with a value
# ```
#
# Find the mistake and mend it, without the word `global`. The list must stay as it is.
#
# <details><summary>Hint 1 of 3</summary>
#
# Which names does the body assign? For Python, all of them are local, from the first line on.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# The first value is there, but in the wrong place: a local name needs its first value inside of the
# function.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# Move `sold = 0` into the body, above the loop.
#
# </details>

# %% starter="debug-copies-sold"
sold = 0


def copies_sold(weeks):
    for copies in weeks:
        sold = sold + copies
    return sold


# %% answer="debug-copies-sold"
def copies_sold(weeks):
    sold = 0
    for copies in weeks:
        sold = sold + copies
    return sold


# %% tests="debug-copies-sold"
from course.testing import avoids, returns

avoids(
    copies_sold,
    "global",
    because="a global sum goes on growing from call to call. Give the function a name of its own.",
)
returns(
    copies_sold,
    [3, 4],
    expected=7,
    unchanged=True,
    because="the name needs its first value inside of the function, before the loop.",
    mistakes={
        4: "the first value stands inside of the loop: it is set back in every round.",
        3: "the return stands inside of the loop: it ends after the first round.",
    },
)
returns(
    copies_sold,
    [3, 4],
    expected=7,
    because="this is the second call, and it must begin again with 0.",
)
returns(copies_sold, [], expected=0)
### BEGIN HIDDEN TESTS
from course.testing import hidden

with hidden():
    for numbers in ([1], [0, 0], [10, 20, 30], [5, -5, 2], [100] * 7):
        returns(copies_sold, numbers, expected=sum(numbers), unchanged=True)
### END HIDDEN TESTS

# %% [markdown] discussion="debug-copies-sold"
# The body assigns to `sold`, so `sold` is local, and the global one is not looked at. Its first
# value belongs into the function:
#
# ```python
# def copies_sold(weeks):
#     sold = 0
#     for copies in weeks:
#         sold = sold + copies
#     return sold
# ```
#
# Of course `return sum(weeks)` is all that it takes:
#
# ```python
# def copies_sold(weeks):
#     return sum(weeks)
# ```
#
# Prefer that in real code. The loop is what you need as soon as each week has to be looked at. With
# `global sold` the first call would be right, and the second one would begin where the first one
# stopped. Mistakes that depend on what was called before are the hardest to find.

# %% [markdown] item="tidy-titles" kind="write" topic=11 points=5 minutes=20
# ### Make: tidy titles
#
# Titles arrive from a web form with spaces around them, and some are empty. Write
# `tidy_titles(titles)`. `titles` is a list of texts. The function returns a **new** list:
#
# - each text without the spaces at its ends (those inside stay);
# - without the texts that are empty after that;
# - without titles that are already in the new list, whatever their capitals: the first one stays,
#   as it is spelled.
#
# The order stays, and **the list that was given must not change**. For example,
# `tidy_titles([" Dune", "", "Emma ", "DUNE"])` is `["Dune", "Emma"]`. An empty list gives an empty
# list.
#
# <details><summary>Hint 1 of 3</summary>
#
# Do not take anything out of the given list. Begin with an empty list, and put into it what is
# good.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# To find out whether a title is there already, keep the titles in small letters, too: in a second
# list, or in a set (week 4).
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `tidy = []` and `seen = set()`. In the loop: `.strip()`; `if` it is not empty and its `.lower()`
# is not in `seen`: add it to both. Behind the loop, `return tidy`.
#
# </details>

# %% starter="tidy-titles"
# Write tidy_titles(titles) below this line.


# %% answer="tidy-titles"
def tidy_titles(titles):
    tidy = []
    seen = set()
    for title in titles:
        title = title.strip()
        if title != "" and title.lower() not in seen:
            tidy.append(title)
            seen.add(title.lower())
    return tidy


# %% tests="tidy-titles"
from course.testing import makes, returns, snippet

returns(
    tidy_titles,
    [" Dune", "", "Emma ", "DUNE"],
    expected=["Dune", "Emma"],
    unchanged=True,
    because=(
        "strip first, drop what is empty, then what is there already with any capitals: the first "
        "one stays, as it is spelled."
    ),
)
returns(
    tidy_titles,
    ["   ", "War  and Peace"],
    expected=["War  and Peace"],
    unchanged=True,
    because="only spaces are an empty title, and the spaces inside of a title stay.",
)
returns(
    tidy_titles,
    ["emma", "Emma", "Dune"],
    expected=["emma", "Dune"],
    unchanged=True,
    because="the first one stays, as it is spelled, and the order stays, too.",
)
returns(tidy_titles, [], expected=[], because="no titles: an empty list, and not None.")
makes(
    snippet("""
titles = []
new = tidy_titles(titles) is not titles
"""),
    {"new": True},
    because="the list that comes back is a new one, also when it is empty.",
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(55)
    pool = ["It", "it", " It ", "", "  ", "Emma", "EMMA ", "A B", "a b", "Dune", " dune", "x"]
    returns(
        tidy_titles,
        ["Little Women", "It", "Emma", "em", "Women"],
        expected=["Little Women", "It", "Emma", "em", "Women"],
        because="a title is there already when a whole title is the same, and not a part of one.",
    )
    for size in [1, 1, 2, 3, 4, 5, 6, 8, 10, 12, 12]:
        raw = random.choices(pool, k=size)
        kept = {}
        for text in raw:
            if text.strip():
                kept.setdefault(text.strip().casefold(), text.strip())
        returns(tidy_titles, raw, expected=list(kept.values()), unchanged=True)
### END HIDDEN TESTS

# %% [markdown] discussion="tidy-titles"
# A new list that grows, and a set that remembers:
#
# ```python
# def tidy_titles(titles):
#     tidy = []
#     seen = set()
#     for title in titles:
#         title = title.strip()
#         if title != "" and title.lower() not in seen:
#             tidy.append(title)
#             seen.add(title.lower())
#     return tidy
# ```
#
# A dictionary keeps its order and does both jobs: its keys are the small titles, and its values are
# what comes back.
#
# ```python
# def tidy_titles(titles):
#     kept = {}
#     for title in titles:
#         title = title.strip()
#         if title != "":
#             kept.setdefault(title.lower(), title)
#     return list(kept.values())
# ```
#
# `setdefault` puts a value in only if the key is not there, which is just "the first one stays". It
# is shorter, if you know that method. The first form says each step aloud. What fails is
# `titles.remove(...)` in a loop over `titles`: the caller's list changes, and the loop skips
# titles.

# %% [markdown] item="fill-word-score" kind="fill" topic=11 points=3 minutes=10
# ### Fill in: points for a word
#
# In a word game, each vowel (`a`, `e`, `i`, `o`, `u`) is worth 1 point, and every other character
# `bonus` points. Capitals count like small letters. `word_score(word, bonus)` returns the points of
# a word, and has a nested function for one letter.
#
# Replace the three blanks `____`. For example, `word_score("Ink", 3)` is `7`: 1 point for the `I`,
# and 3 points for each of the other two. The empty word is worth `0`. `bonus` is an `int`.
#
# <details><summary>Hint 1 of 2</summary>
#
# `points` is called with one letter. What does it return for a vowel, and what otherwise?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# The nested function may read the parameters of the function around it. The last blank says which
# letters are gone through: those of the word in small letters.
#
# </details>


# %% starter="fill-word-score"
def word_score(word, bonus):
    """Return the points of a word in the game."""

    def points(letter):
        if letter in "aeiou":
            return ____
        return ____

    return sum(points(letter) for letter in ____)


# %% answer="fill-word-score"
def word_score(word, bonus):
    """Return the points of a word in the game."""

    def points(letter):
        if letter in "aeiou":
            return 1
        return bonus

    return sum(points(letter) for letter in word.lower())


# %% tests="fill-word-score"
from course.testing import returns

returns(
    word_score,
    "Ink",
    3,
    expected=7,
    mistakes={
        9: "capitals count like small letters: go through the word in small letters.",
        5: "a vowel is worth 1 point, the others are worth bonus.",
    },
)
returns(word_score, "", 3, expected=0)
returns(
    word_score,
    "BOOK",
    5,
    expected=12,
    because="the bonus is not always 3: the nested function reads the parameter bonus.",
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(56)
    for extra in [0, 1, 2, 4, 10, -1]:
        text = "".join(random.choices("aeiouAEIOUbcdXYZ -", k=random.randint(1, 12)))
        vowels = len([c for c in text if c in set("aeiouAEIOU")])
        returns(word_score, text, extra, expected=vowels + extra * (len(text) - vowels))
### END HIDDEN TESTS

# %% [markdown] discussion="fill-word-score"
# `1`, `bonus` and `word.lower()`. `points` finds `bonus` in the function around it, so it needs one
# parameter only.
#
# The helper could also stand at the left edge, and would then need the bonus as an argument:
#
# ```python
# def letter_points(letter, bonus):
#     if letter in "aeiou":
#         return 1
#     return bonus
#
#
# def word_score(word, bonus):
#     return sum(letter_points(letter, bonus) for letter in word.lower())
# ```
#
# This version can be tested letter by letter, and says in its first line what it depends on. The
# nested one keeps a small helper out of everybody's way. When a helper is longer than three or four
# lines, move it out.

# %% [markdown] section="defaults" topic=11
# ## 6. Default values and keyword arguments
#
# ### Predict
#
# `print` has a parameter `end`, and you hardly ever give it: without an argument it is `"\n"`. Your
# functions can do that, too. `def add_book(title, shelf=[])` below says: if the call gives no
# shelf, take this empty list.

# %% [markdown] item="predict-default" kind="predict" topic=11 points=2 minutes=5
# ### Predict: a fresh list each time?
#
# What does this program print? It is a famous trap, so think about **when** the line with `def`
# runs, and how many times.
#
# ```python
# def add_book(title, shelf=[]):
#     shelf.append(title)
#     return len(shelf)
#
# print(add_book("Dune"), add_book("Emma"), add_book("It", []))
# ```
#
# <details><summary>Hint 1 of 2</summary>
#
# The `[]` behind the equals sign is worked out when `def` runs. How many such lists are there?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# The first two calls share one list. The third one brings its own.
#
# </details>

# %% [raw] key="predict-default"
# right = "1 2 1"
# why = "The default list is made once, when def runs. The first two calls put their titles into the same list; the third brings a list of its own."
# other = "Count the lists: one is made by def, and one by the third call. Which call uses which?"
# [wrong]
# "1 1 1" = "The default is not made anew for each call: it was made once, by def, and the first two calls share it."
# "1 2 3" = "The third call is given a list of its own, so the default list is not used."
# "1 2 2" = "The list of the third call is new and empty. Nothing from the others is in it."
# "0 1 0" = "The title is appended before the length is taken."


# %%
def add_book(title, shelf=[]):
    shelf.append(title)
    return len(shelf)


print(add_book("Dune"), add_book("Emma"), add_book("It", []))

# %% [markdown]
# ### Run and explain
#
# A **default value** makes an argument optional. It is written in the line with `def`, behind an
# equals sign. In a call, the same sign means something else: `copies=2` **names** the parameter
# that gets the value. That is a **keyword argument**; the others are **positional arguments**.


# %%
def order_line(title, copies=1, gift=False):
    """Return a line for the order list, such as '2 x Dune (gift)'."""
    text = f"{copies} x {title}"
    if gift:
        text += " (gift)"
    return text


# By position: from left to right, and what is missing takes its default.
print(order_line("Dune"))
print(order_line("Dune", 2))

# By name: in any order, and you may jump over a parameter.
print(order_line("Dune", gift=True))
print(order_line(copies=3, title="Emma"))


# A default that can be changed (a list, a dictionary, a set) is written as None ...
def add_to_shelf(title, shelf=None):
    """Return the shelf with the title on it; without a shelf, a new one."""
    # ... and made in the body, which runs anew in every call.
    if shelf is None:
        shelf = []
    shelf.append(title)
    return shelf


print(add_to_shelf("Dune"), add_to_shelf("Emma"))

# %% [markdown]
# The rules:
#
# - In a **definition**, parameters without a default come first, those with one behind them.
# - In a **call**, positional arguments come first, keyword arguments behind them.
# - No parameter may get two values.
# - A default value is worked out **once**, when the line with `def` runs. For numbers, texts,
#   `None` and tuples that does not matter, because nobody can change them. **For a list, a
#   dictionary or a set it is a trap**: write `=None`, and make the value in the body.
#
# The messages that go with them:
#
# ```text
# SyntaxError: non-default argument follows default argument
# SyntaxError: positional argument follows keyword argument
# TypeError: order_line() got multiple values for argument 'copies'
# TypeError: order_line() got an unexpected keyword argument 'copy'
# ```
#
# Compare with `is None`, and not with `== []` or `if not shelf`: an empty list that the caller gave
# is a good list, and must not be replaced by another one.
#
# **When should a call name its arguments?** When the reader cannot guess. `order_line("Dune", 2,
# True)`: what is `True`? `order_line("Dune", 2, gift=True)` tells it. With numbers and bools, name
# them; with one or two obvious arguments, do not.
#
# ### Modify
#
# Give `order_line` a parameter `unit` with the default `"x"`, so that `order_line("Dune", 2,
# unit="copies of")` gives `2 copies of Dune`. Do the old calls still work? That is the other charm
# of defaults: **you can extend a function without breaking those who call it.**

# %% [markdown] item="parcel-cents" kind="write" topic=11 points=5 minutes=20
# ### Make: the price of a parcel
#
# Write `parcel_cents(grams, country="home", express=False)`. It returns the price of a parcel in
# cents, an `int`. `grams` is an `int` from 1 up, `country` a text, `express` a `bool`.
#
# - With the country `"home"` it costs 350 up to 1000 grams (1000 included), and 590 above that.
# - With any other country it costs 900 for each **started** 1000 grams: 900 up to 1000 grams, 1800
#   up to 2000, and so on.
# - `express` adds 400, wherever it goes.
#
# | call | gives |
# | --- | --- |
# | `parcel_cents(1000)` | `350` |
# | `parcel_cents(1001)` | `590` |
# | `parcel_cents(800, express=True)` | `750` |
# | `parcel_cents(2000, "France")` | `1800` |
# | `parcel_cents(express=True, country="Peru", grams=2001)` | `3100` |
#
# <details><summary>Hint 1 of 3</summary>
#
# Begin with the line with `def`: it is in the text. Then write the two cases for `"home"`.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# "Started" means rounded up. `//` rounds down. How many full thousands are in `grams + 999`?
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `if country == "home" and grams <= 1000:`, `elif country == "home":`, `else:`, each with a value
# for `price`. Then `if express:` adds 400, and at the left edge of the body `return price`.
#
# </details>

# %% starter="parcel-cents"
# Write parcel_cents(grams, country="home", express=False) below this line.


# %% answer="parcel-cents"
def parcel_cents(grams, country="home", express=False):
    if country == "home" and grams <= 1000:
        price = 350
    elif country == "home":
        price = 590
    else:
        price = (grams + 999) // 1000 * 900
    if express:
        price += 400
    return price


# %% tests="parcel-cents"
from course.testing import returns

returns(
    parcel_cents,
    1000,
    expected=350,
    because="country and express have default values in the line with def.",
    mistakes={590: "1000 grams are included in the lower price: <= 1000."},
)
returns(parcel_cents, 1001, expected=590)
returns(
    parcel_cents,
    800,
    kwargs={"express": True},
    expected=750,
    mistakes={350: "express adds 400: is that line reached on every way?"},
)
returns(
    parcel_cents,
    2000,
    "France",
    expected=1800,
    because="900 for each started 1000 grams: 2000 grams are exactly two.",
)
returns(
    parcel_cents,
    kwargs={"express": True, "country": "Peru", "grams": 2001},
    expected=3100,
    because="three thousands are started, and express adds 400, abroad as well.",
)
returns(
    parcel_cents, 1, "home", False, expected=350, because='"home" may also be said in the call.'
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(57)
    weights = [1, 999, 1000, 1001, 1002, 1999, 2000, 2001, 2999, 3000, 3001]
    for weight in weights + random.sample(range(1, 9000), 12):
        for place in ["home", "France", "Home", ""]:
            for quick in [False, True]:
                due = 900 * len(range(0, weight, 1000)) if place != "home" else 350
                if place == "home" and weight not in range(1001):
                    due += 240
                if quick:
                    due += 400
                returns(
                    parcel_cents, weight, kwargs={"country": place, "express": quick}, expected=due
                )
        returns(parcel_cents, weight, "Peru", expected=900 * len(range(0, weight, 1000)))
### END HIDDEN TESTS

# %% [markdown] discussion="parcel-cents"
# ```python
# def parcel_cents(grams, country="home", express=False):
#     if country == "home" and grams <= 1000:
#         price = 350
#     elif country == "home":
#         price = 590
#     else:
#         price = (grams + 999) // 1000 * 900
#     if express:
#         price += 400
#     return price
# ```
#
# `(grams + 999) // 1000` rounds up: one gram over a full thousand is enough to reach the next one.
# Another trick for rounding up is to round the negative number down:
#
# ```python
#         price = -(-grams // 1000) * 900
# ```
#
# It works for every divisor without thinking about 999, and everybody who reads it stops for a
# moment. The version with 999 says what "started" means. The extra for `express` stands once,
# behind the chain, and so it cannot be forgotten in one of the three branches.

# %% [markdown] item="debug-wishes" kind="debug" topic=11 points=4 minutes=12
# ### Debug: the wish list of a stranger
#
# `add_wish` is meant to return a list of wishes with the title at its end. The list may be given as
# a second argument, `wishes`; a call without one begins a new list. But this happens, in this
# order:
#
# ```text
# add_wish("Dune")            gives ["Dune"]
# add_wish("Emma")            gives ["Dune", "Emma"], should be ["Emma"]
# add_wish("It", ["Ulysses"]) gives ["Ulysses", "It"], which is right
# ```
#
# Find the mistake and mend it. `title` and `wishes` keep their names and their order, and both
# forms of the call must work, also with an empty list in the call. A list that is given is changed,
# and that very list is returned, as now.
#
# <details><summary>Hint 1 of 3</summary>
#
# Where does the second call get the first customer's book from? How many lists does the line with
# `def` make, and when?
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# The new list must be made in the body, because the body runs in every call.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `wishes=None` in the line with `def`, and in the body `if wishes is None:` with `wishes = []`.
#
# </details>


# %% starter="debug-wishes"
def add_wish(title, wishes=[]):
    wishes.append(title)
    return wishes


# %% answer="debug-wishes"
def add_wish(title, wishes=None):
    if wishes is None:
        wishes = []
    wishes.append(title)
    return wishes


# %% tests="debug-wishes"
from course.testing import makes, returns, snippet

returns(add_wish, "Dune", expected=["Dune"])
returns(
    add_wish,
    "Emma",
    expected=["Emma"],
    because=(
        "the default list is made once, when def runs, and this call still finds the last title in "
        "it: make a new list in the body."
    ),
)
returns(
    add_wish,
    "It",
    ["Ulysses"],
    expected=["Ulysses", "It"],
    because="a list that the call gives is used, with the title at its end.",
)
returns(add_wish, "It", kwargs={"wishes": []}, expected=["It"])
makes(
    snippet("""
mine = ["Ulysses"]
same = add_wish("It", mine) is mine
"""),
    {"mine": ["Ulysses", "It"], "same": True},
    because="the list that the call gives is the one that gets the title, and not a copy of it.",
)
makes(
    snippet("""
mine = []
same = add_wish("It", mine) is mine
"""),
    {"mine": ["It"], "same": True},
    because="an empty list was given, too: ask `is None`, because `not wishes` is true for both.",
)
### BEGIN HIDDEN TESTS
from course.testing import hidden

with hidden():
    for titles in (["A"], ["B", "C"], ["D", "D", "E"]):
        returns(add_wish, "X", expected=["X"])
        returns(add_wish, "Y", titles, expected=[*titles, "Y"])
        returns(add_wish, "Z", kwargs={"wishes": titles}, expected=[*titles, "Z"])
### END HIDDEN TESTS

# %% [markdown] discussion="debug-wishes"
# The list behind `wishes=` was made once, and every call without a list put its title into that
# same one. Now each such call makes its own:
#
# ```python
# def add_wish(title, wishes=None):
#     if wishes is None:
#         wishes = []
#     wishes.append(title)
#     return wishes
# ```
#
# `if not wishes:` would be wrong: an empty list is false as well, and a customer who gives one would
# not find the title in it.
#
# Where a function builds a new list anyway, a tuple is a safe default, because it cannot be changed:
#
# ```python
# def add_wish(title, wishes=()):
#     return list(wishes) + [title]
# ```
#
# This is another function: it leaves the caller's list alone, and only who keeps the result has the
# title. Both kinds are useful. Which of them it is, the docstring should say.

# %% [markdown] section="args" topic=12
# ## 7. Any number of arguments: the star
#
# `print` takes one value, or five, or none. `max(3, 8, 5)` does, too. How does one write such a
# function?
#
# ### Predict

# %% [markdown] item="predict-star" kind="predict" topic=12 points=2 minutes=4
# ### Predict: what is in the star?
#
# In a line with `def`, a star before a parameter collects arguments. In a call, a star before a
# list does the opposite. What does this program print?
#
# ```python
# def describe(first, *rest):
#     print(first, rest)
#
# describe(*[7, 8, 9])
# ```
#
# <details><summary>Hint 1 of 2</summary>
#
# The star in the call takes the list apart. How many arguments does the function get?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# `first` takes the first one. All others are collected in `rest`, which is a tuple, and a tuple is
# shown with parentheses.
#
# </details>

# %% [raw] key="predict-star"
# right = "7 (8, 9)"
# why = "The star in the call makes three arguments of the list: 7, 8 and 9. first gets 7, and *rest collects the others in a tuple."
# other = "First write the call without its star: describe(7, 8, 9). Then hand the arguments out from left to right."
# [wrong]
# "7 [8, 9]" = "What *rest collects is always a tuple, so it is shown with parentheses."
# "[7, 8, 9] ()" = "That is describe([7, 8, 9]), without the star: one argument, the list. The star takes the list apart."
# "7 8 9" = "rest is one value, a tuple with two numbers in it, and it is shown as such."
# "7 8" = "*rest collects all the arguments that are left, not just one."
# "7 (7, 8, 9)" = "What has gone to first is not collected again."


# %%
def describe(first, *rest):
    print(first, rest)


describe(*[7, 8, 9])

# %% [markdown]
# ### Run and explain
#
# The star has two opposite meanings, and the place decides which:
#
# | where | what it does | example |
# | --- | --- | --- |
# | before a **parameter**, in `def` | **collects** the positional arguments that are left, in a tuple | `def total(*prices):` |
# | before an **argument**, in a call | **takes apart** a list, tuple, set or text: each value is an argument | `total(*basket)` |
#
# The name after the star is free. Where nothing better comes to mind, everybody writes `*args`,
# short for *arguments*. The star is not part of the name: in the body it is just `args`.


# %%
# Collect: no argument is fine as well, then prices is the empty tuple.
def basket_total(*prices):
    """Return the sum of the prices."""
    return sum(prices)


print(basket_total(), basket_total(875), basket_total(875, 1299, 500))

# Take apart: the list is spread over the parameters.
morning = [875, 1299]
print(basket_total(*morning))
print(basket_total(*morning, 500))

# The same star in a list makes a longer list.
print([*morning, 500])


# Behind *names, a parameter can only be given by its name.
def sign(*names, joiner=" and "):
    """Return the names, joined for a sign."""
    return joiner.join(names)


print(sign("Ada", "Grace"))
print(sign("Ada", "Grace", "Mary", joiner=", "))


# A star alone collects nothing: it only says that the rest must be named.
def label(title, *, capitals=False):
    """Return the title, in capitals if it is asked for."""
    return title.upper() if capitals else title


print(label("Dune", capitals=True))

# %% [markdown]
# Three facts:
#
# - **`*args` comes after the ordinary parameters, and there is at most one.** The ordinary ones are
#   served first.
# - What stands behind it, like `joiner`, can only be reached by name: such a parameter is called
#   **keyword-only**. If you forget the name, `sign("Ada", "Grace", ", ")`, you get no error: the
#   comma is taken for a third person.
# - A star alone, as in `label`, makes everything behind it keyword-only. `label("Dune", True)`
#   stops:
#
# ```text
# TypeError: label() takes 1 positional argument but 2 were given
# ```
#
# **`f(numbers)` or `f(*numbers)`?** Without the star, the function gets *one* argument, the list.
# Forgetting the star gives messages like this one, because `sum` then tries to add a list to 0:
#
# ```text
# TypeError: unsupported operand type(s) for +: 'int' and 'list'
# ```
#
# **Should a function take `*prices` or a list `prices`?** If the caller has the values one by one,
# the star is nicer. If the caller has a list anyway, and one call may get thousands of values, take
# a list. `sum` takes a list, `print` takes single values; `max` takes both, and that is confusing.
#
# ### Modify
#
# Write a function `biggest(first, *others)` that returns the biggest of at least one number, with a
# loop. Why is it better than `def biggest(*numbers)` here? (Call both without arguments.)

# %% [markdown] item="parsons-shout" kind="parsons" topic=12 points=3 minutes=8
# ### Put in order: a shop that shouts
#
# Put lines together to a program with a function `shout`. It takes **any number** of words, joins
# them with spaces, in capitals, and puts a mark at the end, which is `!` when nothing else is said.
# The program prints
#
# ```text
# FRESH BOOKS!
# SALE?
# ```
#
# Write the labels in order. Three of the lines are not needed.
#
# ```text
# A |     text = " ".join(words)
# B | print(shout("sale", mark="?"))
# C | def shout(words, mark="!"):
# D |     return text.upper() + mark
# E | print(shout("sale", "?"))
# F | def shout(*words, mark="!"):
# G | print(shout("fresh", "books"))
# H |     return text.upper() + "mark"
# ```
#
# <details><summary>Hint 1 of 2</summary>
#
# Which of the two lines with `def` takes two words as well as one?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# Everything positional is collected by the star. How does the question mark get to `mark`?
#
# </details>

# %% starter="parsons-shout"
parsons_shout = ""

# %% answer="parsons-shout"
parsons_shout = "F A D G B"

# %% tests="parsons-shout"
from course.testing import parsons, prints

shouting = parsons(
    parsons_shout,
    """
A |     text = " ".join(words)
B | print(shout("sale", mark="?"))
C | def shout(words, mark="!"):
D |     return text.upper() + mark
E | print(shout("sale", "?"))
F | def shout(*words, mark="!"):
G | print(shout("fresh", "books"))
H |     return text.upper() + "mark"
""",
)
prints(
    shouting,
    expected="FRESH BOOKS!\nSALE?",
    mistakes={
        "FRESH BOOKS!\nSALE ?!": "the star collected the question mark, too: give mark by its name.",
        "F R E S Hbooks\nS A L E?": "words is one text here: the star collects any number of them.",
        "FRESH BOOKSmark\nSALEmark": "in quotes it is a text, and not the parameter mark.",
        "SALE?\nFRESH BOOKS!": "the two prints stand in the wrong order.",
    },
)
### BEGIN HIDDEN TESTS
from course.testing import hidden

with hidden():
    prints(shouting, expected="FRESH BOOKS!\nSALE?")
### END HIDDEN TESTS

# %% [markdown] discussion="parsons-shout"
# ```python
# def shout(*words, mark="!"):
#     text = " ".join(words)
#     return text.upper() + mark
#
#
# print(shout("fresh", "books"))
# print(shout("sale", mark="?"))
# ```
#
# With line E the star would collect `"?"` as a second word. With line C, `words` is the text
# `"fresh"`, and `" ".join("fresh")` puts spaces between its letters, because `join` goes through
# whatever it is given.

# %% [markdown] item="best-scores" kind="write" topic=12 points=5 minutes=20
# ### Make: the best scores
#
# At the game table, points are called out one after the other. Write `best_scores`. It takes **any
# number** of scores as positional arguments, and a keyword-only parameter `count`, 3 by default. It
# returns a **list** of the `count` highest scores, the highest first. If there are fewer scores, it
# returns all of them. Equal scores all count.
#
# | call | gives |
# | --- | --- |
# | `best_scores(40, 95, 70, 60)` | `[95, 70, 60]` |
# | `best_scores(40, 95, count=1)` | `[95]` |
# | `best_scores(5, 5)` | `[5, 5]` |
# | `best_scores()` | `[]` |
#
# Scores are ints, `count` is an `int` from 0 up. A call with `*` before a list must work, too. A
# misspelled name, as in `best_scores(1, cuont=2)`, must be a `TypeError`, which Python raises by
# itself if `count` is the only keyword parameter.
#
# <details><summary>Hint 1 of 3</summary>
#
# The function `sign` in this section has the same first line, apart from the names.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# In the body, the name behind the star is a tuple. `sorted` (week 3) makes a list of it; which
# argument turns the order around? And the first few of a list are a slice.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `def best_scores(*scores, count=3):` and `return sorted(..., reverse=True)[...]`.
#
# </details>

# %% starter="best-scores"
# Write best_scores below this line.


# %% answer="best-scores"
def best_scores(*scores, count=3):
    return sorted(scores, reverse=True)[:count]


# %% tests="best-scores"
from course.testing import raises, returns

returns(
    best_scores,
    *[40, 95, 70, 60],
    expected=[95, 70, 60],
    because="a star before the parameter collects all the scores; the highest comes first.",
)
returns(
    best_scores,
    *[40, 95],
    kwargs={"count": 1},
    expected=[95],
    because=(
        "count says how many are returned. It stands behind the star, so that only its name "
        "reaches it."
    ),
)
returns(
    best_scores,
    *[5, 5],
    expected=[5, 5],
    because="fewer scores than count: all of them come back. Equal scores all count: no set.",
)
returns(best_scores, expected=[], because="no scores: an empty list.")
raises(
    best_scores,
    1,
    kwargs={"cuont": 2},
    error=TypeError,
    because="write count=3 as a parameter behind the star: two stars would take any name.",
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(58)
    returns(best_scores, *[0, -4, 0, 7], expected=[7, 0, 0])
    for size in [1, 2, 3, 4, 5, 9, 20]:
        points = random.choices(range(-5, 60), k=size)
        down = [-x for x in sorted(-x for x in points)]
        returns(best_scores, *points, expected=down[:3])
        for most in [0, 1, 2, 4, 30]:
            returns(best_scores, *points, kwargs={"count": most}, expected=down[:most])
### END HIDDEN TESTS

# %% [markdown] discussion="best-scores"
# ```python
# def best_scores(*scores, count=3):
#     return sorted(scores, reverse=True)[:count]
# ```
#
# A slice never complains when there is less than it asks for, so "fewer scores" needs no `if`.
#
# Without `reverse=True` you can turn the sorted list around with a slice:
#
# ```python
# def best_scores(*scores, count=3):
#     ordered = sorted(scores)
#     return ordered[::-1][:count]
# ```
#
# (Not `ordered[-count:]`: with `count=0` that is the whole list, because `-0` is 0.) Because
# `count` stands behind the star, nobody can mistake it for a score, and that is exactly what
# keyword-only parameters are for.

# %% [markdown] section="kwargs" topic=12
# ## 8. Any names at all: two stars
#
# ### Predict
#
# With two stars a function takes keyword arguments whose names it does not know beforehand. In the
# next cell, which of the four arguments end up in `details`, and what kind of value is it?


# %%
def card(title, **details):
    print(title, details)


card("Dune", author="Frank Herbert", pages=412)
card(title="Emma", shelf=3)

# %% [markdown]
# ### Run and explain
#
# | where | what it does | example |
# | --- | --- | --- |
# | before a **parameter**, in `def` | **collects** the keyword arguments that no parameter has taken, in a dictionary | `def card(title, **details):` |
# | before an **argument**, in a call | **takes apart** a dictionary: each key with its value is a keyword argument | `card(**record)` |
#
# The usual name is `**kwargs`, short for *keyword arguments*. In the body it is a dictionary like
# those of week 4, with the names as texts for its keys. The name `title` in the second call went to
# the parameter, so it is not in `details`.


# %%
# Collect: an option that was not given is simply not there.
def shelf_card(title, **details):
    """Return the lines of a card: the title, and each detail that was given."""
    lines = [title]
    for name, value in details.items():
        lines.append(f"  {name}: {value}")
    return "\n".join(lines)


print(shelf_card("Dune", author="Frank Herbert", pages=412))

# Take apart: the keys must be names of parameters, or be collected.
record = {"title": "Emma", "author": "Jane Austen"}
print(shelf_card(**record))

# Two stars in a dictionary: the later value wins.
usual = {"country": "home", "express": False}
print({**usual, "express": True})


# All kinds in one line: ordinary, *args, keyword-only, **kwargs. This order is fixed.
def order_text(customer, *titles, gift=False, **notes):
    """Return an order as one line."""
    end = " as a gift" if gift else ""
    return f"{customer}: {', '.join(titles)}{end} {notes}"


print(order_text("Ada", "Dune", "Emma", gift=True, color="red"))

# %% [markdown]
# So the order of the **parameters** is:
#
# ```text
# def f(ordinary, with_default=1, *args, keyword_only=2, **kwargs):
# ```
#
# You rarely need all of them. `**kwargs` has to be the last one.
#
# Collecting names has a price: **a misspelled name is no error any more.** `shelf_card("Dune",
# autor="...")` simply makes a card with the wrong word. So use `**kwargs` for names that are really
# free, like the details of a card. For options that you know, write parameters, and Python checks
# the spelling for you. In a call, no argument may be given twice:
#
# ```text
# TypeError: shelf_card() got multiple values for argument 'title'
# ```
#
# (or `... for keyword argument 'shelf'`, where a dictionary brings the name once more).
#
# #### Forwarding
#
# The most important use of both stars: a function that adds a little of its own and **passes
# everything else on**. It collects with the stars, and takes apart with the stars.


# %%
def shout_card(*args, **kwargs):
    """Return the card of shelf_card in capitals; takes the same arguments."""
    return shelf_card(*args, **kwargs).upper()


print(shout_card("Dune", pages=412))


# A part of the arguments may be used, added or fixed on the way.
def new_card(title, **details):
    """Return the card of a book that has just arrived."""
    return shelf_card(f"NEW: {title}", **details, shelf="window")


print(new_card("Emma", pages=474))

# %% [markdown]
# If you forget the stars in the inner call, `shelf_card(args, kwargs)`, it gets two positional
# arguments, a tuple and a dictionary. That is the classic mistake of forwarding. Without the stars
# you pass the *boxes* on, with the stars what is *in* them.
#
# `help(shout_card)` can only say `shout_card(*args, **kwargs)`. So a function that forwards says in
# its docstring where the arguments go.
#
# ### Modify
#
# What happens in `new_card("Emma", shelf=4)`? Say what is given twice before you try it. Then write
# `{**details, "shelf": "window"}` into the call instead, with two stars before it: which shelf wins
# now?

# %% [markdown] item="book-record" kind="write" topic=12 points=5 minutes=20
# ### Make: a record for a book
#
# The shop keeps each book as a dictionary. Write `book_record(title, price_cents, **details)`. It
# returns a **new** dictionary with
#
# - the key `"title"`: the title without spaces at its ends;
# - the key `"price_cents"`: the price;
# - one key for each detail that the call gives, with its value, **except** those whose value is
#   `None`: they are left out. Values such as `0` and `""` stay.
#
# For example, `book_record(" Dune", 1299, author="Frank Herbert", pages=None)` is
#
# ```text
# {"title": "Dune", "price_cents": 1299, "author": "Frank Herbert"}
# ```
#
# and `book_record("Emma", 875)` is `{"title": "Emma", "price_cents": 875}`. The calls may name all
# of their arguments, `title` and `price_cents` too. Details with these two names cannot come.
#
# <details><summary>Hint 1 of 3</summary>
#
# `details` is a dictionary in the body. Begin with another one, which has the two keys that are
# always there.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# Go through `details.items()` and take over what is not `None`. The question is `is not None`: `0`
# and `""` are false as well, and they stay.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `record = {"title": ..., "price_cents": ...}`, a loop with an `if` and `record[name] = value`, and
# `return record`.
#
# </details>

# %% starter="book-record"
# Write book_record(title, price_cents, **details) below this line.


# %% answer="book-record"
def book_record(title, price_cents, **details):
    record = {"title": title.strip(), "price_cents": price_cents}
    for name, value in details.items():
        if value is not None:
            record[name] = value
    return record


# %% tests="book-record"
from course.testing import makes, returns, snippet

returns(
    book_record,
    " Dune",
    1299,
    kwargs={"author": "Frank Herbert", "pages": None},
    expected={"title": "Dune", "price_cents": 1299, "author": "Frank Herbert"},
    because=(
        "the title is stripped, the details are keys beside title and price_cents, and a detail "
        "whose value is None is left out."
    ),
)
returns(
    book_record,
    "Emma",
    875,
    expected={"title": "Emma", "price_cents": 875},
    because="without details there are the two keys only.",
)
returns(
    book_record,
    kwargs={"stock": 0, "note": "", "price_cents": 500, "title": "War and Peace"},
    expected={"title": "War and Peace", "price_cents": 500, "stock": 0, "note": ""},
    mistakes=[
        (
            {"title": "War And Peace", "price_cents": 500, "stock": 0, "note": ""},
            "only the spaces at the ends go away: the capitals stay as they are.",
        )
    ],
    because="only None is left out: 0 and the empty text stay, so ask with is not None.",
)
makes(
    snippet("""
first = book_record("Emma", 875)
second = book_record("Dune", 1299)
"""),
    {
        "first": {"title": "Emma", "price_cents": 875},
        "second": {"title": "Dune", "price_cents": 1299},
    },
    because="each call makes a new dictionary, and the one before stays as it was.",
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(59)
    options = [None, 0, "", "red", " by the sea ", 12, False, [1], 1.5]
    for number in range(12):
        extra = {
            word: random.choice(options)
            for word in random.sample(["author", "pages", "color", "year", "shelf"], number % 5)
        }
        wanted = {"title": "A B", "price_cents": number}
        wanted.update((word, thing) for word, thing in extra.items() if thing is not None)
        returns(book_record, " A B ", number, kwargs=extra, expected=wanted)
### END HIDDEN TESTS

# %% [markdown] discussion="book-record"
# Two keys that are always there, and a loop for the rest:
#
# ```python
# def book_record(title, price_cents, **details):
#     record = {"title": title.strip(), "price_cents": price_cents}
#     for name, value in details.items():
#         if value is not None:
#             record[name] = value
#     return record
# ```
#
# A dictionary comprehension says which details stay, and two stars join the dictionaries:
#
# ```python
# def book_record(title, price_cents, **details):
#     known = {name: value for name, value in details.items() if value is not None}
#     return {"title": title.strip(), "price_cents": price_cents, **known}
# ```
#
# The second one reads like the task: known details, and then the record. The loop is easier to
# extend when each detail needs a check of its own. Here `**details` is right, because nobody knows
# which details a book will have. `title` and `price_cents` are parameters, so a record without them
# is an error at once.

# %% [markdown]
# ## 9. Making a program better: one function instead of three
#
# Copies are not only lines that are equal. Three functions that differ in one number are copies,
# too. To **refactor** them:
#
# 1. Write down what is **the same**. That becomes the body of one function.
# 2. Write down what **differs**. Each difference becomes a parameter; the usual value its default.
# 3. Keep the old names for those who call them: they become short functions that call the new one.

# %% [markdown] item="refactor-tickets" kind="refactor" topic=11 points=6 minutes=25
# ### Refactor: tickets for the cinema
#
# The three functions in the answer cell are right. Each returns the text of a ticket; a child pays
# 50 percent less, a student 25 percent less, rounded down to a whole cent.
#
# ```text
# adult_ticket("Alien", "C7")     gives "Alien, seat C7: 12.50"
# student_ticket("Alien", "C7")   gives "Alien, seat C7: 9.38"
# child_ticket("Alien", "C7")     gives "Alien, seat C7: 6.25"
# ```
#
# Keep what the three return, and rewrite them so that
#
# - there is a function `ticket(film, seat, percent_off=0)` that returns the text of a ticket with
#   so many percent off, rounded down as in the three functions; `percent_off` is an `int` from 0 to
#   100;
# - `ticket` has a docstring;
# - each of the three functions returns what its call of `ticket` returns, and has no f-string and no
#   calculation (`*`, `//`, `-`, `/`) of its own.
#
# The price of 1250 cents then stands in one place. For example, `ticket("Alien", "C7", 10)` gives
# `"Alien, seat C7: 11.25"`.
#
# <details><summary>Hint 1 of 3</summary>
#
# Lay the three bodies beside each other. Only one number differs, and in `adult_ticket` you may
# imagine it as a 0.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# Copy `student_ticket`, call it `ticket`, and put the parameter in the place of the 25. Then each
# of the three is one line with `return`.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `def child_ticket(film, seat):` and `return ticket(film, seat, percent_off=50)`. Do not forget the
# `return`, and the docstring in `ticket`.
#
# </details>


# %% starter="refactor-tickets"
def adult_ticket(film, seat):
    price = 1250
    return f"{film}, seat {seat}: {price / 100:.2f}"


def student_ticket(film, seat):
    price = 1250 - 1250 * 25 // 100
    return f"{film}, seat {seat}: {price / 100:.2f}"


def child_ticket(film, seat):
    price = 1250 - 1250 * 50 // 100
    return f"{film}, seat {seat}: {price / 100:.2f}"


# %% answer="refactor-tickets"
def ticket(film, seat, percent_off=0):
    """Return the text of a ticket, with so many percent off the full price."""
    price = 1250 - 1250 * percent_off // 100
    return f"{film}, seat {seat}: {price / 100:.2f}"


def adult_ticket(film, seat):
    return ticket(film, seat)


def student_ticket(film, seat):
    return ticket(film, seat, percent_off=25)


def child_ticket(film, seat):
    return ticket(film, seat, percent_off=50)


# %% tests="refactor-tickets"
from course.testing import avoids, makes, returns, snippet, uses

returns(ticket, "Alien", "C7", 10, expected="Alien, seat C7: 11.25")
returns(
    ticket,
    "Alien",
    "C7",
    expected="Alien, seat C7: 12.50",
    because="percent_off has the default 0 in the line with def.",
    mistakes={"Alien, seat C7: 12.5": "two decimals are asked for: .2f."},
)
forgotten = "the short functions need a return, too: ticket gives the text to them."
returns(adult_ticket, "Alien", "C7", expected="Alien, seat C7: 12.50", because=forgotten)
returns(
    student_ticket,
    "Alien",
    "C7",
    expected="Alien, seat C7: 9.38",
    because=forgotten,
    mistakes={
        "Alien, seat C7: 9.37": "312.5 cents off are rounded down to 312, before the subtraction.",
        "Alien, seat C7: 12.50": "that is the full price: give ticket the 25 percent.",
    },
)
returns(
    child_ticket,
    "Alien",
    "C7",
    expected="Alien, seat C7: 6.25",
    because=forgotten,
    mistakes={"Alien, seat C7: 12.50": "that is the full price: give ticket the 50 percent."},
)
uses(ticket, "docstring", because="a text in three double quotes, first in the body.")
for short in (adult_ticket, student_ticket, child_ticket):
    uses(short, "ticket()", because="the work is done in one place.")
    avoids(short, "f-string", "*", "//", "-", "/", because="the work is done in one place.")
makes(
    snippet("""
def ticket(film, seat, percent_off=0):
    return f"{film} {seat} {percent_off}"

texts = [adult_ticket("Up", "A1"), student_ticket("Up", "A1"), child_ticket("Up", "A1")]
"""),
    {"texts": ["Up A1 0", "Up A1 25", "Up A1 50"]},
    because="with another ticket() the three change as well: they return what ticket() returns.",
)
### BEGIN HIDDEN TESTS
from course.testing import hidden

with hidden():
    for film, seat in [("Jaws", "A1"), ("Up", "K12")]:
        for off in [*range(0, 101, 7), 1, 2, 3, 99, 100]:
            cents = 1250 - int(12.5 * off + 1e-6)
            text = f"{film}, seat {seat}: {cents // 100}.{cents % 100:02}"
            returns(ticket, film, seat, kwargs={"percent_off": off}, expected=text)
        returns(adult_ticket, film, seat, expected=f"{film}, seat {seat}: 12.50")
        returns(student_ticket, film, seat, expected=f"{film}, seat {seat}: 9.38")
        returns(child_ticket, film, seat, expected=f"{film}, seat {seat}: 6.25")
### END HIDDEN TESTS

# %% [markdown] discussion="refactor-tickets"
# What was the same became `ticket`, what differed became `percent_off`:
#
# ```python
# def ticket(film, seat, percent_off=0):
#     """Return the text of a ticket, with so many percent off the full price."""
#     price = 1250 - 1250 * percent_off // 100
#     return f"{film}, seat {seat}: {price / 100:.2f}"
#
#
# def child_ticket(film, seat):
#     return ticket(film, seat, percent_off=50)
# ```
#
# The short functions can also forward whatever they get:
#
# ```python
# def child_ticket(*args):
#     return ticket(*args, percent_off=50)
# ```
#
# That is handy when `ticket` will get more parameters: the three need not change. But
# `help(child_ticket)` then tells nobody what to give it. With two parameters, name them. Whether
# the three short functions should stay at all is a question of who calls them: a name like
# `child_ticket` says more than a 50, and the 50 stands in one place.

# %% [markdown]
# ## 10. Quiz
#
# Five questions. Two of them look back, at week 4 and at week 1. Decide first, try it out
# afterwards.

# %% [markdown] item="quiz-no-parentheses" kind="quiz" topic=11 points=2 minutes=2
# ### Quiz: the shop that is always open
#
# `is_open` is a function without parameters, and returns `False` at the moment. What does this
# print?
#
# ```text
# if is_open:
#     print("Come in")
# else:
#     print("Closed")
# ```
#
# - **A** `Closed`
# - **B** `Come in`
# - **C** nothing
# - **D** it stops with a `TypeError`
#
# <details><summary>Hint 1 of 2</summary>
#
# Is the function called here?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# Week 2: which values count as no in an `if`? Is a function among them?
#
# </details>

# %% [raw] key="quiz-no-parentheses"
# right = "B"
# why = "Without parentheses nothing is called. is_open is the function itself, and that counts as yes, like everything that is not zero, empty or None."
# [wrong]
# A = "That needs the call, is_open(). Here the function itself is asked, whatever it would return."
# C = "An if with an else always runs one of its two blocks."
# D = "Any value may stand behind if, a function as well. That is why this mistake goes unnoticed."

# %% [markdown] item="quiz-arguments" kind="quiz" topic=12 points=2 minutes=3
# ### Quiz: which call is wrong?
#
# A function begins with `def order(title, copies=1, *, gift=False):`. Which of these calls stops
# with a `TypeError`?
#
# - **A** `order("Dune", gift=True)`
# - **B** `order(copies=2, title="Dune")`
# - **C** `order("Dune", 2, True)`
# - **D** `order(*["Dune", 3])`
#
# <details><summary>Hint 1 of 2</summary>
#
# What does the lone star say about the parameters behind it?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# How many positional arguments can this function take at most?
#
# </details>

# %% [raw] key="quiz-arguments"
# right = "C"
# why = "gift stands behind the star, so it is keyword-only. The function takes two positional arguments at most, and here are three."
# [wrong]
# A = "copies takes its default, and gift is given by its name: all is well."
# B = "Arguments that are named may come in any order."
# D = "The star takes the list apart: that is order('Dune', 3), two positional arguments."

# %% [markdown] item="quiz-forward" kind="quiz" topic=12 points=2 minutes=3
# ### Quiz: passing on
#
# `quick(*args, **kwargs)` should call `slow` with exactly the arguments that it was given itself.
# Which line does that?
#
# - **A** `return slow(args, kwargs)`
# - **B** `return slow(*args, *kwargs)`
# - **C** `return slow(*args, **kwargs)`
# - **D** `return slow(**args, **kwargs)`
#
# <details><summary>Hint 1 of 2</summary>
#
# In the body, `args` is a tuple and `kwargs` a dictionary. How is each of them taken apart?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# One star makes positional arguments, two stars make keyword arguments.
#
# </details>

# %% [raw] key="quiz-forward"
# right = "C"
# why = "One star spreads the tuple over the positional arguments, two stars the dictionary over the keyword arguments, as they came in."
# [wrong]
# A = "That passes two arguments on, a tuple and a dictionary: the boxes, and not what is in them."
# B = "One star before a dictionary gives its keys as positional arguments; the values are lost."
# D = "Two stars need a dictionary, and args is a tuple: TypeError."

# %% [markdown] item="quiz-stock-get" kind="quiz" topic=11 points=2 minutes=3
# ### Quiz: a look back at dictionaries
#
# From week 4, now in a function. What does this program print?
#
# ```text
# def copies_of(stock, title):
#     return stock.get(title, 0)
#
# stock = {"Dune": 3}
# copies_of(stock, "Emma")
# stock["Dune"] += 1
# print(stock)
# ```
#
# - **A** `{'Dune': 4, 'Emma': 0}`
# - **B** it stops with a `KeyError`
# - **C** `{'Dune': 3}`
# - **D** `{'Dune': 4}`
#
# <details><summary>Hint 1 of 2</summary>
#
# Does `.get()` change the dictionary?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# Asking with `.get()` never puts a key in, and never stops. `.setdefault()` would be another
# matter.
#
# </details>

# %% [raw] key="quiz-stock-get"
# right = "D"
# why = "get looks and gives 0, without putting anything in. Then the line with += changes the value of Dune."
# [wrong]
# A = "get only reads. It is setdefault that would put the missing key in."
# B = "stock['Emma'] would do that. get gives its second argument instead."
# C = "The line with += gives the key a new value, 4."

# %% [markdown] item="quiz-text-twice" kind="quiz" topic=11 points=2 minutes=3
# ### Quiz: a look back at types
#
# From week 1, now in a function. `twice` is defined by `def twice(value):` with `return value * 2`
# in its body. Somebody types 4. What is `twice(input("Number: "))`?
#
# - **A** `8`
# - **B** `"44"`
# - **C** `"4 4"`
# - **D** it stops with a `TypeError`
#
# <details><summary>Hint 1 of 2</summary>
#
# Which type does `input` give back? A function does not change the types of its arguments.
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# What does `*` mean between a text and a whole number?
#
# </details>

# %% [raw] key="quiz-text-twice"
# right = "B"
# why = "input gives the text '4', and a text times 2 is the text twice in a row. int(input(...)) would make it 8."
# [wrong]
# A = "For that, the text must be made a number: twice(int(input('Number: ')))."
# C = "A text times 2 stands twice in a row, with nothing in between."
# D = "A text may be multiplied by a whole number: it is repeated."

# %% [markdown] item="receipts" kind="mini-project" topic=12 points=10 minutes=120
# ## 11. Mini-project: the receipts of Inkwell Books
#
# The shop gets its receipts as functions. They return texts and numbers, and print nothing, so that
# a till, an e-mail and a website can all use them. Next week they move into a file of their own,
# from which every later week imports them. Plan two hours. Write one function, call it with your
# own values, and run the check: it goes through the parts in their order, and stops at the first
# one that is missing. Only then go on.
#
# A **line** of an order is a tuple `(title, price_cents, copies)`. A title has at most 15
# characters. All amounts are ints in cents, from 0 to 9999999 (99999.99). Copies are
# ints from 1 to 99. Write all five functions into the answer cell, **each with a docstring**.
#
# ### Part 1: `money(cents)`
#
# It returns the amount as a text with two decimals: `money(1299)` is `"12.99"`, `money(1250)` is
# `"12.50"`, and `money(5)` is `"0.05"`.
#
# ### Part 2: `line_cents(price_cents, copies=1, *, percent=0)`
#
# It returns price times copies, minus `percent` percent of that. What is taken off is rounded
# **down** to a whole cent. `percent` is an `int` from 0 to 100. `line_cents(1299)` is `1299`, and
# `line_cents(1299, 3, percent=10)` is `3508`.
#
# ### Part 3: `basket_cents(*lines, percent=0)`
#
# It takes **any number of lines** as arguments, and returns their sum. It **calls** `line_cents`
# for each of them, with that percentage. Without lines it is `0`. For example,
#
# ```text
# basket_cents(("Emma", 875, 2), ("Dune", 1299, 1), percent=10)
# ```
#
# is `2745`: 1575 and 1170.
#
# ### Part 4: `receipt_text(customer, *lines, percent=0, **fees)`
#
# It returns the receipt as **one text**, its lines joined by `"\n"`, without a `"\n"` at the end.
# `fees` are further amounts in cents, by name, such as `delivery=350` or `gift_wrap=200`. The call
#
# ```text
# receipt_text("Ada", ("Emma", 875, 2), ("Dune", 1299, 1), percent=10, gift_wrap=200)
# ```
#
# returns the text that `print` shows as
#
# ```text
# Inkwell Books for Ada
# ----------------------------
#  2 x Emma              15.75
#  1 x Dune              11.70
# Books                  27.45
# gift wrap               2.00
# ----------------------------
# Total                  29.45
# ```
#
# - The rules are 28 hyphens, and every line between them is 28 characters wide.
# - A line of the order: the copies (2 characters, right side), ` x `, the title (15, left side),
#   and its `line_cents` with the percentage (8, right side).
# - `Books` (20 characters, left side) and the `basket_cents` (8, right side).
# - One line for each fee, in the order of the call, in the same form. A fee of 0 is **left out**.
#   An underscore in its name is shown as a space; the names are at most 20 characters long.
# - `Total`: the books and all fees together.
#
# Without any lines the function returns the text `No sale`, whatever the fees are. It **calls**
# `money`, `line_cents` and `basket_cents`.
#
# ### Part 5: `guest_receipt(*lines, **options)`
#
# It returns the receipt for the customer `Guest`, and passes everything else on to `receipt_text`:
# `guest_receipt(("Emma", 875, 1), delivery=350)` is the same as
# `receipt_text("Guest", ("Emma", 875, 1), delivery=350)`, and `percent` may be given as well.
# `guest_receipt` **calls** `receipt_text`.
#
# <details><summary>Hint 1 of 3</summary>
#
# Each part uses the ones before it: `basket_cents` calls `line_cents`, `receipt_text` calls all
# three, `guest_receipt` calls `receipt_text`. No sum and no format is written twice.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# Collect the rows of the receipt in a list, and join them at the end with `"\n".join(rows)`.
# `lines` is a tuple of tuples: unpack each one in the line with `for`. To call `basket_cents` with
# them, take them apart again: `*lines`. `fees` is a dictionary.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# In `receipt_text`: `if not lines: return "No sale"`; `rows = [...]` with the head and the rule; a
# loop over `lines`; the row for the books; a loop over `fees.items()` with an `if` against 0; a
# rule and the total. A row is `f"{name:<20}{money(cents):>8}"`. The fees together:
# `sum(fees.values())`.
#
# </details>

# %% starter="receipts"
# Write the five functions below this line.


# %% answer="receipts"
def money(cents):
    """Return an amount in cents as a text with two decimals."""
    return f"{cents / 100:.2f}"


def line_cents(price_cents, copies=1, *, percent=0):
    """Return what one line costs, with percent off, rounded down."""
    full = price_cents * copies
    return full - full * percent // 100


def basket_cents(*lines, percent=0):
    """Return the sum of all lines (title, price_cents, copies), with percent off each."""
    return sum(line_cents(price_cents, copies, percent=percent) for _, price_cents, copies in lines)


def receipt_text(customer, *lines, percent=0, **fees):
    """Return the receipt for the lines of an order, with further fees in cents by name."""
    if not lines:
        return "No sale"
    rule = "-" * 28
    rows = [f"Inkwell Books for {customer}", rule]
    for title, price_cents, copies in lines:
        amount = line_cents(price_cents, copies, percent=percent)
        rows.append(f"{copies:>2} x {title:<15}{money(amount):>8}")
    books = basket_cents(*lines, percent=percent)
    rows.append(f"{'Books':<20}{money(books):>8}")
    for name, cents in fees.items():
        if cents != 0:
            rows.append(f"{name.replace('_', ' '):<20}{money(cents):>8}")
    total = books + sum(fees.values())
    rows.append(rule)
    rows.append(f"{'Total':<20}{money(total):>8}")
    return "\n".join(rows)


def guest_receipt(*lines, **options):
    """Return the receipt of a guest; takes the arguments of receipt_text behind customer."""
    return receipt_text("Guest", *lines, **options)


# %% tests="receipts"
from course.testing import makes, prints, raises, returns, snippet, uses

returns(money, 1299, expected="12.99")
returns(money, 1250, expected="12.50", mistakes={"12.5": "two decimals are asked for: .2f"})
returns(money, 5, expected="0.05", mistakes={"0.5": "5 cents are 0.05: is there a 0 in front?"})
returns(line_cents, 1299, expected=1299, because="copies is 1 and percent is 0 by default.")
returns(
    line_cents,
    1299,
    3,
    kwargs={"percent": 10},
    expected=3508,
    mistakes={
        3507: "what is taken off is rounded down: 389, and 3508 are left.",
        3510: "take the percentage of the whole line, and not of one copy.",
        3768: "take the percentage of the whole line, and not of one copy.",
        3897: "percent is taken off: does the calculation use it?",
    },
)
raises(
    line_cents,
    1299,
    3,
    10,
    error=TypeError,
    because="the star in the line with def makes percent keyword-only: 10 must not fit in there.",
)
emma, dune = ("Emma", 875, 2), ("Dune", 1299, 1)
returns(
    basket_cents,
    emma,
    dune,
    kwargs={"percent": 10},
    expected=2745,
    mistakes={
        3049: "the percentage is taken off each line: is percent passed on to line_cents?",
        2744: "round each line for itself, and then add them up.",
        2745.0: "whole cents are asked for: // and not /.",
        1575: "all lines count: the return stands inside of the loop.",
    },
)
returns(basket_cents, expected=0, because="no lines: the sum of nothing is 0.")
rule_28 = "-" * 28
first_rows = (
    f"Inkwell Books for Ada\n{rule_28}\n 2 x Emma              15.75\n"
    " 1 x Dune              11.70\nBooks                  27.45\n"
)
last_rows = f"{rule_28}\nTotal                  29.45"
returns(
    receipt_text,
    "Ada",
    emma,
    dune,
    kwargs={"percent": 10, "gift_wrap": 200},
    expected=f"{first_rows}gift wrap               2.00\n{last_rows}",
    mistakes={
        f"{first_rows}gift_wrap               2.00\n{last_rows}": (
            "an underscore in the name of a fee is shown as a space."
        ),
        f"{first_rows}gift wrap               2.00\n{last_rows}\n": (
            'there is no "\\n" at the end: join the rows instead of ending each one with it.'
        ),
        f"{first_rows}gift wrap               2.00\n{rule_28}\nTotal                  27.45": (
            "the total is the books and all fees together."
        ),
    },
)
returns(
    receipt_text,
    "Bo",
    dune,
    kwargs={"delivery": 0, "tip": 100},
    expected=(
        f"Inkwell Books for Bo\n{rule_28}\n 1 x Dune              12.99\n"
        f"Books                  12.99\ntip                     1.00\n{rule_28}\n"
        "Total                  13.99"
    ),
    because="a fee of 0 is left out, the others stand in the order of the call.",
)
returns(
    receipt_text,
    "Ada",
    kwargs={"delivery": 350},
    expected="No sale",
    because="without any lines there is no sale, whatever the fees are.",
)
returns(
    guest_receipt,
    ("Emma", 875, 1),
    kwargs={"delivery": 350},
    expected=(
        f"Inkwell Books for Guest\n{rule_28}\n 1 x Emma               8.75\n"
        f"Books                   8.75\ndelivery                3.50\n{rule_28}\n"
        "Total                  12.25"
    ),
    because="pass on what came in, taken apart again: *lines and **options.",
)
returns(guest_receipt, expected="No sale")
for function in (money, line_cents, basket_cents, receipt_text, guest_receipt):
    uses(function, "docstring", because="each of the five functions has one.")
uses(basket_cents, "line_cents()", because="the rule about percent is written in one place only.")
uses(guest_receipt, "receipt_text()", because="it passes its arguments on.")
makes(
    snippet("""
def money(cents):
    return f"<{cents}>"

def line_cents(price_cents, copies=1, *, percent=0):
    return price_cents + copies + percent

def basket_cents(*lines, percent=0):
    return 5000 + percent

text = receipt_text("Ada", ("Emma", 875, 2), percent=10, tip=3)
amounts = [word for word in text.split() if "<" in word]
"""),
    {"amounts": ["<887>", "<5010>", "<3>", "<5013>"]},
    because=(
        "with other functions behind the names money, line_cents and basket_cents, all amounts "
        "of the receipt change: call them, and write no sum and no format twice."
    ),
)
prints(
    receipt_text,
    "Ada",
    emma,
    expected="",
    because="the five functions return, and print nothing.",
)
### BEGIN HIDDEN TESTS
from decimal import ROUND_DOWN, Decimal
from random import Random

from course.testing import hidden

with hidden():
    random = Random(60)

    def shown(cents):
        return f"{cents // 100}.{cents % 100:02}"

    def line_price(cents, n, part):
        full = sum([cents] * n)
        return full - int((Decimal(full) * part / 100).to_integral_value(ROUND_DOWN))

    for cents in [0, 1, 99, 100, 101, 123456, 9999999]:
        returns(money, cents, expected=shown(cents))
    prints(basket_cents, emma, dune, expected="")
    prints(line_cents, 1299, 3, expected="")
    prints(money, 1299, expected="")
    for _ in range(15):
        cents, n, part = random.randint(0, 3000), random.randint(1, 99), random.randint(0, 100)
        returns(line_cents, cents, n, expected=cents * n)
        returns(line_cents, cents, kwargs={"percent": part}, expected=line_price(cents, 1, part))
        returns(
            line_cents,
            kwargs={"copies": n, "price_cents": cents, "percent": part},
            expected=line_price(cents, n, part),
        )
    names_of_fees = ["delivery", "gift_wrap", "tip", "to_the_end_of_town", "VAT"]
    for number in range(25):
        basket = [
            (
                random.choice(["It", "Emma", "Fifteen letters", "A"]),
                random.choice([0, 1, 999, random.randint(1, 5000)]),
                random.choice([1, 2, 9, 10, 99]),
            )
            for _ in range(number % 5)
        ]
        extra = {
            word: random.choice([0, 1, 50, 350, 12345])
            for word in random.sample(names_of_fees, random.randint(0, 4))
        }
        options = {"percent": random.choice([0, 0, 5, 33, 100])} if number % 3 else {}
        part = options.get("percent", 0)
        prices = [line_price(cents, n, part) for _, cents, n in basket]
        returns(basket_cents, *basket, kwargs=options, expected=sum(prices))
        page = ["", "-" * 28]
        for (title, _, n), price in zip(basket, prices):
            page.append(str(n).rjust(2) + " x " + title.ljust(15) + shown(price).rjust(8))
        rest = [("Books", sum(prices)), *((word, fee) for word, fee in extra.items() if fee)]
        page += [word.replace("_", " ").ljust(20) + shown(cents).rjust(8) for word, cents in rest]
        total_due = sum(prices) + sum(extra.values())
        page += ["-" * 28, "Total".ljust(20) + shown(total_due).rjust(8)]
        for who, subject, first in [("Eve", receipt_text, ["Eve"]), ("Guest", guest_receipt, [])]:
            page[0] = f"Inkwell Books for {who}"
            returns(
                subject,
                *first,
                *basket,
                kwargs={**extra, **options},
                expected="\n".join(page) if basket else "No sale",
            )
### END HIDDEN TESTS

# %% [markdown] discussion="receipts"
# Five functions, and each one stands on those below it. That is what a program of functions looks
# like: small at the bottom, and at the top a table of contents.
#
# **Stars in both directions.** `receipt_text` collects with `*lines`, and hands them on with
# `basket_cents(*lines, percent=percent)`. `guest_receipt` does nothing but that. `percent=percent`
# looks odd: on the left is the parameter of the other function, on the right the name in this one.
#
# **One sum in one place.** `receipt_text` could add the amounts up while it makes the rows:
#
# ```python
#     books = 0
#     for title, price_cents, copies in lines:
#         amount = line_cents(price_cents, copies, percent=percent)
#         books += amount
#         rows.append(f"{copies:>2} x {title:<15}{money(amount):>8}")
# ```
#
# That saves a second way through the lines, and then there are two places that know how a basket is
# added up. With a hundred lines nobody will notice the time, but everybody will notice when the two
# places differ. The reference calls `basket_cents`.
#
# **A table of rows.** The rows with a name and an amount could be made by a nested function, so
# that the format `:<20` and `:>8` is written once:
#
# ```python
#     def row(name, cents):
#         return f"{name:<20}{money(cents):>8}"
# ```
#
# Here it would pay off: there are three such rows.
#
# **Return, and do not print.** Because the receipt is a text, the checks could look at it, and next
# month the shop can send it by e-mail. `print(receipt_text(...))` is the caller's business.

# %% [markdown]
# ## Summary
#
# - `def name(parameters):` makes a function, and its body runs at each **call**, `name(arguments)`.
#   Without the parentheses nothing is called.
# - `return value` ends the call and hands the value over. Without it, a call is worth `None`.
#   Printing is for people, returning is for programs. Look at where every way through a function
#   ends.
# - The **docstring** is the first thing in the body: what the function does, in one sentence.
#   `help(f)` shows it.
# - Each call has its own **frame** with its local names; waiting calls lie below it on the **call
#   stack**. A traceback is read from the bottom.
# - A name is read from **local, enclosing, global, builtin**, in this order. A name that is
#   assigned in a function is local in the whole function, which is where `UnboundLocalError` comes
#   from.
# - A parameter is another name for the same object: a function that changes a list changes the
#   caller's list. Do that on purpose, or return something new.
# - `def f(a, b=1)`: a **default**, made once, so never a list: `=None` and a fresh one in the body.
#   `f(b=2, a=3)`: **keyword arguments**.
# - In `def`, `*args` collects positional arguments in a tuple, `**kwargs` keyword arguments in a
#   dictionary. In a call, `*` and `**` take apart. What stands behind the star is **keyword-only**.
#   The order: ordinary, `*args`, keyword-only, `**kwargs`.
# - To pass everything on: `return other(*args, **kwargs)`.
#
# ## What to read next
#
# 1. The Python tutorial, [Defining
#    Functions](https://docs.python.org/3/tutorial/controlflow.html#defining-functions), sections
#    4.8 and 4.9 to "Unpacking Argument Lists", and "Documentation Strings". Skip lambda expressions
#    (next week) and annotations (week 11).
# 2. The Python FAQ, [Why am I getting an
#    UnboundLocalError](https://docs.python.org/3/faq/programming.html#why-am-i-getting-an-unboundlocalerror-when-the-variable-has-a-value),
#    and two answers below it, on rules for local names and on [shared default
#    values](https://docs.python.org/3/faq/programming.html#why-are-default-values-shared-between-objects).
# 3. To look things up: [function
#    definitions](https://docs.python.org/3/reference/compound_stmts.html#function-definitions) and
#    [calls](https://docs.python.org/3/reference/expressions.html#calls) in the reference, and [PEP
#    257](https://peps.python.org/pep-0257/), the page on which everybody's rules for docstrings
#    come from.
#
# ## Your study plan
#
# | day | what |
# | --- | --- |
# | Monday | sections 1 to 3: def, return, docstrings; read every check of section 2 aloud |
# | Tuesday | sections 4 and 5: step through both figures with programs of your own |
# | Wednesday | section 6, and the exercises of sections 1 to 5 that are left |
# | Thursday | sections 7 and 8, the refactoring, the quiz |
# | Friday | the mini-project, one function after the other |
# | Saturday | review: restart the kernel, run all cells, read the summary aloud, read the first link |
# | Sunday | rest, or explain to somebody why `def f(x, seen=[])` remembers |
#
# Next week your functions move into files of their own, and your programs learn to read and write
# files.
