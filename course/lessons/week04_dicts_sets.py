# %% [markdown]
# # Week 4 · Dictionaries and sets
#
# A list answers the question "what is at position 3?". Shops, and programs in general, more often
# ask something else: "how many copies do we have of *this book*?", "have we seen *this customer*
# before?". This week you meet the two containers that answer such questions at once, however much
# they hold: the **dictionary** and the **set**. From now on Inkwell Books keeps its stock by ISBN,
# the number on the back of every book.
#
# **After this week you can**
#
# - keep values under keys, look them up, change them, and deal with keys that are not there;
# - go through a dictionary by keys, by values, or by both, and change it without breaking the loop;
# - count and group things, the two patterns that you will use for the rest of your life as a
#   programmer;
# - build dictionaries inside dictionaries, and say when two names mean the same inner dictionary;
# - say what can be a key and what cannot, and why a lookup is fast;
# - use sets for unique things, and compare two groups with `|`, `&`, `-` and `^`.
#
# **What you need from before:** week 3, above all lists and their methods, tuples with unpacking
# in `for`, `sorted()`, `.split()` and `.join()`, and list comprehensions. From week 2: loops with
# a sentinel, and `in`.
#
# **Honest minutes.** Reading and trying things out takes about 5 hours, the exercises about 5, the
# mini-project about 2, the review on Saturday about 2. That is 14 hours: five days of
# about two and a half hours, and two on Saturday. Sections 4 and 6 are the heart of the week: give
# them a fresh head.

# %% [markdown]
# ## How to work in this notebook
#
# As before: run the cells in order, decide before you run a *Predict* cell, try ten minutes before
# you open a hint, and leave the lines `# program:` and `# typed:` where they are.
#
# In this week's exercises, the first lines of a program often hold a whole dictionary. The checks
# put other dictionaries there: longer ones, and empty ones, too. So ask yourself of every program:
# *what does it do when there is nothing in it?*

# %% setup
from course import keyboard

# %% [markdown] section="dict-basics" topic=8
# ## 1. A value for every key
#
# A **dictionary** keeps pairs. Each pair has a **key**, by which you find it, and a **value**,
# which is what you find: word and translation, name and telephone number, ISBN and number of
# copies. It is written with braces; a colon stands between key and value.
#
# ### Predict

# %% [markdown] item="predict-last-wins" kind="predict" topic=8 points=2 minutes=4
# ### Predict: three assignments
#
# Read `stock["Emma"]` as "the value of the key Emma in `stock`". What does this program print?
#
# ```python
# stock = {"Emma": 4, "Dune": 2}
# stock["Emma"] = 1
# stock["Momo"] = 3
# print(len(stock), stock["Emma"])
# ```
#
# Write the two numbers with a space between them.
#
# <details><summary>Hint 1 of 2</summary>
#
# Two lines look alike, and do different things. Which key is already there, and which one is not?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# A key stands in a dictionary only once. What can happen to its old value, then? And `len` counts
# pairs.
#
# </details>

# %% [raw] key="predict-last-wins"
# right = "3 1"
# why = "Emma is there already, so its value is replaced: 4 is gone. Momo is new, so a pair is added. That makes three pairs."
# other = "Write the pairs down on paper, and change them line by line: a key stands there only once."
# [wrong]
# "4 1" = "The first assignment adds no pair: the key Emma was there already, and a key stands in a dictionary only once."
# "3 4" = "The second line replaces the value of Emma: the old one is gone."
# "4 4" = "A key cannot stand there twice: the second line replaces the value of Emma."
# "3 5" = "= replaces the value. To add to it one writes stock['Emma'] += 1."
# "2 1" = "Momo was not there before: assigning to a new key adds a pair."

# %%
stock = {"Emma": 4, "Dune": 2}
stock["Emma"] = 1
stock["Momo"] = 3
print(len(stock), stock["Emma"])

# %% [markdown]
# ### Run and explain
#
# | you write | what happens |
# | --- | --- |
# | `{}` | an empty dictionary |
# | `{"Emma": 4, "Dune": 2}` | a dictionary with two pairs |
# | `stock["Emma"]` | gives the value of that key; a `KeyError` if it is not there |
# | `stock["Emma"] = 5` | replaces the value, or adds the pair if the key is new |
# | `stock["Emma"] += 1` | changes the value; the key must be there |
# | `del stock["Emma"]` | removes the pair; the key must be there |
# | `"Emma" in stock` | is there such a **key**? a `bool` |
# | `len(stock)` | how many pairs |
# | `stock.get("Emma")` | the value, or `None` if the key is not there |
# | `stock.get("Emma", 0)` | the value, or `0` (or whatever you put there) if it is not there |
#
# The square brackets look like those of a list, but what stands in them is a key, not a position.
# There is no first pair at `stock[0]`: that would ask for the *key* 0.
#
# Inkwell Books has two editions of Emma, and they must not be mixed up. Titles are bad keys. An
# **ISBN** is a good one: thirteen digits, and each edition has its own. It is kept as **text**.
# Nobody calculates with it, and the older ones, with ten characters, can begin with a zero or end
# with an `X`. When a thing is a name that happens to be made of digits (a telephone number, a
# postal code), keep it as text.

# %%
# Two pairs: ISBN and number of copies. A dictionary may go over several lines.
stock = {
    "9780141439587": 4,
    "9780441172719": 2,
}

# Look up, replace, add.
print(stock["9780141439587"])
stock["9780141439587"] -= 1
stock["9780140317534"] = 7
print(stock)

# Ask before you look: in asks for the key.
print("9780141182803" in stock)

# Or look with a value for the case that it is missing. Nothing is added by that.
print(stock.get("9780141182803", 0))
print(len(stock))

# Remove a pair.
del stock["9780441172719"]
print(stock)

# %% [markdown]
# #### The key that is not there
#
# To look up a missing key with square brackets is an error, and the message consists of the key
# alone:
#
# ```text
# KeyError: '9780141182803'
# ```
#
# Read it as "this key is not there". It comes from `stock[...]`, from `stock[...] += 1` (which has
# to look up the old value first) and from `del stock[...]`. Three ways to deal with it:
#
# 1. **`in` first**, if a missing key means that something *different* has to happen.
# 2. **`.get(key, default)`**, if there is a sensible value for a missing key, such as 0 copies.
# 3. **Let it stop**, if a missing key means that your program has a mistake. A `KeyError` on
#    Tuesday is better than a wrong bill on Friday.
#
# A trap with `.get(...)`: without a second value it gives `None`, silently. The program goes on,
# and stumbles later, at a line that is not to blame: `None + 1` is a `TypeError`. So give a default
# whenever you calculate with the result. And `.get(...)` never *adds* anything, it only looks.
#
# ### Modify
#
# In the cell above, change the last two lines so that a book is removed only if it is there: with
# an ISBN that is missing, the cell must not stop. Then let the cell print `unknown` for a missing
# ISBN, with `.get(...)` and no `if`.

# %% [markdown] item="stock-by-isbn" kind="write" topic=8 points=5 minutes=15
# ### Make: sell by ISBN
#
# `stock` is a dictionary: the keys are ISBNs (texts), the values are numbers of copies, whole
# numbers from 0 up. A customer wants `wanted` copies, 1 or more, of the book with the number
# `isbn`. The program prints exactly one line:
#
# | case | line | `stock` afterwards |
# | --- | --- | --- |
# | the ISBN is no key of `stock` | `9780141182803: unknown` (with the ISBN) | unchanged |
# | there are fewer copies than wanted | `9780441172719: only 2 left` (ISBN, and the number that is there) | unchanged |
# | otherwise | `9780441172719: 1 left` (ISBN, and the number after the sale) | the copies are taken off |
#
# A book whose last copy is sold stays in `stock`, with the value 0. The run with the values given:
#
# ```text
# 9780441172719: 1 left
# ```
#
# and `stock` is then `{"9780141439587": 4, "9780441172719": 1}`. Leave the lines with `stock`,
# `isbn` and `wanted`; the checks put other values there.
#
# <details><summary>Hint 1 of 3</summary>
#
# Three cases, one chain. Which question must come first, because the others cannot be asked without
# its answer?
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# An ISBN that is missing and one with the value 0 are different cases: so ask with `in`. Only then
# is it safe to look at `stock[isbn]`.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `if isbn not in ...:`, `elif stock[isbn] < ...:`, `else:` with a line `stock[isbn] -= ...` before
# its print.
#
# </details>

# %% starter="stock-by-isbn"
# program: stock-by-isbn
stock = {"9780141439587": 4, "9780441172719": 2}
isbn = "9780441172719"
wanted = 1
# Write your program below this line.

# %% answer="stock-by-isbn"
# program: stock-by-isbn
stock = {"9780141439587": 4, "9780441172719": 2}
isbn = "9780441172719"
wanted = 1
if isbn not in stock:
    print(f"{isbn}: unknown")
elif stock[isbn] < wanted:
    print(f"{isbn}: only {stock[isbn]} left")
else:
    stock[isbn] -= wanted
    print(f"{isbn}: {stock[isbn]} left")

# %% tests="stock-by-isbn"
from course.testing import makes, prints, program

sell_by_isbn = program("stock-by-isbn")
prints(
    sell_by_isbn,
    expected="9780441172719: 1 left",
    mistakes={
        "9780441172719: 2 left": "the number after the sale is asked for: take it off first.",
        "9780441172719: unknown": "the ISBN is there: ask whether it is a key, with in.",
    },
)
makes(
    sell_by_isbn,
    {"stock": {"9780141439587": 4, "9780441172719": 1}},
    because="the copies that were sold must be taken off in stock itself: stock[isbn] -= wanted.",
)
prints(
    sell_by_isbn,
    given={"isbn": "9780141182803"},
    expected="9780141182803: unknown",
    because="this ISBN is no key of stock: ask with in before you look it up.",
    mistakes={
        "9780141182803: only 0 left": "a missing ISBN is not one with 0 copies: ask with in.",
        "9780141182803: only None left": "get gives None for a missing key: ask with in.",
    },
)
makes(
    sell_by_isbn,
    {"stock": {"9780141439587": 4, "9780441172719": 2}},
    given={"isbn": "9780141182803"},
    because="nothing was sold: the dictionary must not get a new key.",
)
prints(
    sell_by_isbn,
    given={"wanted": 3},
    expected="9780441172719: only 2 left",
    mistakes={"9780441172719: -1 left": "there are only 2: ask before you take copies off."},
)
makes(
    sell_by_isbn,
    {"stock": {"9780141439587": 4, "9780441172719": 2}},
    given={"wanted": 3},
    because="nothing was sold: stock stays as it was.",
)
prints(
    sell_by_isbn,
    given={"wanted": 2},
    expected="9780441172719: 0 left",
    mistakes={"9780441172719: only 2 left": "2 copies are enough for 2: fewer than wanted is <."},
)
makes(
    sell_by_isbn,
    {"stock": {"9780141439587": 4, "9780441172719": 0}},
    given={"wanted": 2},
    because="a book whose last copy is sold stays in stock, with the value 0.",
)
prints(
    sell_by_isbn,
    given={"stock": {"9780441172719": 0}},
    expected="9780441172719: only 0 left",
    mistakes={
        "9780441172719: unknown": "a value of 0 is not a missing key: ask with in, not for truth.",
    },
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(41)
    numbers = [str(9780000000000 + 137 * n) for n in range(6)]
    for _ in range(30):
        there = {n: random.randint(0, 5) for n in random.sample(numbers, random.randint(0, 5))}
        asked, copies = random.choice(numbers), random.randint(1, 6)
        left = dict(there)
        if asked in there and there[asked] - copies >= 0:
            left[asked] = there[asked] - copies
            line = f"{asked}: {left[asked]} left"
        elif asked in there:
            line = f"{asked}: only {there[asked]} left"
        else:
            line = f"{asked}: unknown"
        given = {"stock": there, "isbn": asked, "wanted": copies}
        prints(sell_by_isbn, given=given, expected=line)
        makes(sell_by_isbn, {"stock": left}, given=given)
### END HIDDEN TESTS

# %% [markdown] discussion="stock-by-isbn"
# The question with `in` comes first, and everything below it may rely on the key:
#
# ```python
# if isbn not in stock:
#     print(f"{isbn}: unknown")
# elif stock[isbn] < wanted:
#     print(f"{isbn}: only {stock[isbn]} left")
# else:
#     stock[isbn] -= wanted
#     print(f"{isbn}: {stock[isbn]} left")
# ```
#
# One can also look once and ask what came back:
#
# ```python
# copies = stock.get(isbn)
# if copies is None:
#     print(f"{isbn}: unknown")
# elif copies < wanted:
#     print(f"{isbn}: only {copies} left")
# else:
#     stock[isbn] = copies - wanted
#     print(f"{isbn}: {stock[isbn]} left")
# ```
#
# It looks the key up only once and gives the number a name. But it works only as long as `None` is
# no value that the dictionary may hold, and `if not copies:` would be wrong: 0 counts as no, and
# would be taken for unknown. Where a missing key is a case of its own, `in` says so.

# %% [markdown] item="phone-book" kind="write" topic=8 points=5 minutes=20
# ### Make: a phone book that learns
#
# `numbers` is a dictionary with names as keys and telephone numbers as values, both of them texts.
# The program asks with the prompt `Name: ` again and again. Spaces at both ends of an answer do not
# count, in this whole exercise; capital letters do (`ada` is not `Ada`).
#
# - An **empty** answer ends the program. It then prints how many pairs there are, such as
#   `3 numbers` (the word is always `numbers`).
# - If the name is known, it prints name and number: `Ada: 555-0101`.
# - If the name is not known, it asks `Number: `. If that answer is empty, it prints `Cleo not
#   saved`, with the name. Otherwise the number is kept under this name in `numbers`, and it prints
#   `Cleo saved`.
#
# A run: `Ada`, `Cleo`, `555-0177`, `Cleo` and nothing are typed. It prints (prompts left out)
#
# ```text
# Ada: 555-0101
# Cleo saved
# Cleo: 555-0177
# 3 numbers
# ```
#
# Leave the line with `numbers`. The checks put other dictionaries there, type other answers, and
# look at the prompts, at what is printed, and at `numbers` at the end.
#
# <details><summary>Hint 1 of 3</summary>
#
# It is the loop with a sentinel from week 2: `while True`, the sentinel first, then the work.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# In the work, decide with `in`. The second `input` stands only in the branch for an unknown name.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `name = input(...).strip()`; `if name == "": break`; `if name in numbers:` a print, `else:` ask
# for the number, and inside a second `if`: either "not saved", or `numbers[name] = ...` and
# "saved".
#
# </details>

# %% starter="phone-book"
# program: phone-book
# typed: Ada | Cleo | 555-0177 | Cleo |
numbers = {"Ada": "555-0101", "Ben": "555-0144"}
# Write your program below this line.

# %% answer="phone-book"
# program: phone-book
# typed: Ada | Cleo | 555-0177 | Cleo |
numbers = {"Ada": "555-0101", "Ben": "555-0144"}
while True:
    name = input("Name: ").strip()
    if name == "":
        break
    if name in numbers:
        print(f"{name}: {numbers[name]}")
    else:
        number = input("Number: ").strip()
        if number == "":
            print(f"{name} not saved")
        else:
            numbers[name] = number
            print(f"{name} saved")
print(f"{len(numbers)} numbers")

# %% tests="phone-book"
from course.testing import asks, makes, prints, program

phone_book = program("phone-book")
typed_calls = ["Ada", "Cleo", "555-0177", "Cleo", ""]
prints(
    phone_book,
    typed=typed_calls,
    expected="Ada: 555-0101\nCleo saved\nCleo: 555-0177\n3 numbers",
    because="a number is kept under its name, numbers[name] = number: then Cleo is known.",
    mistakes={
        "Ada: 555-0101\n555-0177 saved\n3 numbers": (
            "Ada is known: ask for a number only when the name is not."
        ),
        "Ada: 555-0101\nCleo saved\nCleo: 555-0177\n2 numbers": (
            "count the pairs at the end: len(numbers), after Cleo was added."
        ),
    },
)
makes(
    phone_book,
    {"numbers": {"Ada": "555-0101", "Ben": "555-0144", "Cleo": "555-0177"}},
    typed=typed_calls,
    because="a new number is kept in numbers itself, under its name: numbers[name] = number.",
)
asks(
    phone_book,
    prompts=["Name: ", "Name: ", "Number: ", "Name: "],
    typed=["Ben", "Cleo", "555-0177", ""],
)
prints(phone_book, typed=[""], expected="2 numbers")
prints(
    phone_book,
    typed=["  "],
    expected="2 numbers",
    because="spaces at both ends do not count: strip the answer before you compare it.",
)
prints(
    phone_book,
    typed=["Cleo", " ", "Cleo", " 555-0177 ", ""],
    expected="Cleo not saved\nCleo saved\n3 numbers",
    because="an empty number is not kept, so Cleo is still unknown the second time.",
)
makes(
    phone_book,
    {"numbers": {"ada": "5"}},
    given={"numbers": {}},
    typed=[" ada ", " 5 ", ""],
    because="name and number are kept without the spaces around them.",
    mistakes=[({"Ada": "5"}, "capital letters count: ada is not Ada.")],
)
prints(
    phone_book,
    given={"numbers": {}},
    typed=["Ada", "555-0101", ""],
    expected="Ada saved\n1 numbers",
    because="the word is always numbers, also for a single pair.",
)
prints(
    phone_book,
    typed=["ada", "555-0199", ""],
    expected="ada saved\n3 numbers",
    because="capital letters count: ada is not Ada.",
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(42)
    people = ["Ada", "ada", "Ben", "Cleo", "Dora Lee", "0", "555-0101"]
    for _ in range(20):
        book = {n: f"555-01{random.randint(10, 99)}" for n in random.sample(people, 3)}
        after, answers, page = dict(book), [], []
        for _ in range(random.randint(0, 6)):
            who = random.choice(people)
            answers.append(random.choice([who, f" {who}", f"{who}  "]))
            if who in after:
                page.append(f"{who}: {after[who]}")
                continue
            digits = random.choice(["", " ", "0", "555-0123", " 12 34 "])
            answers.append(digits)
            if digits.strip():
                after[who] = digits.strip()
                page.append(f"{who} saved")
            else:
                page.append(f"{who} not saved")
        answers.append(random.choice(["", "   "]))
        page.append(f"{len(after)} numbers")
        prints(phone_book, given={"numbers": book}, typed=answers, expected="\n".join(page))
        makes(phone_book, {"numbers": after}, given={"numbers": book}, typed=answers)
### END HIDDEN TESTS

# %% [markdown] discussion="phone-book"
# A loop with a sentinel, and in it the question whether the key is there:
#
# ```python
# if name in numbers:
#     print(f"{name}: {numbers[name]}")
# else:
#     number = input("Number: ").strip()
#     ...
# ```
#
# With `.get(...)` the question can be asked of the value:
#
# ```python
# number = numbers.get(name)
# if number is None:
#     number = input("Number: ").strip()
#     ...
# else:
#     print(f"{name}: {number}")
# ```
#
# That saves the second lookup; on the other hand the name `number` means two things, the number
# that was found and the one that is typed. For a phone book that must survive the end of the
# program you need files, and those come in week 6.

# %% [markdown] section="dict-loops" topic=8
# ## 2. Going through a dictionary
#
# ### Predict

# %% [markdown] item="predict-in-keys" kind="predict" topic=8 points=2 minutes=4
# ### Predict: what does in look at?
#
# `rooms.values()` gives the values of a dictionary. What does this program print?
#
# ```python
# rooms = {"Ada": 12, "Ben": 34}
# print(12 in rooms, "Ada" in rooms, 12 in rooms.values())
# ```
#
# Write the three answers with spaces between them.
#
# <details><summary>Hint 1 of 2</summary>
#
# In a paper dictionary, you find words in alphabetical order. On which side do you search, and on
# which side do you read what you found?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# `in` asks for keys, and for nothing else. The third question asks in another place.
#
# </details>

# %% [raw] key="predict-in-keys"
# right = "False True True"
# why = "in asks a dictionary for its keys, and 12 is no key but a value. The key Ada is there. Among the values there is a 12."
# other = "Which of the two sides, keys or values, does in look at? Three answers, each of them True or False."
# [wrong]
# "True True True" = "12 is there, but as a value. in looks at the keys only."
# "False True False" = "The last question does not ask the dictionary but its values, and 12 is one of them."
# "True False True" = "The other way around: in looks at the keys, which stand on the left of the colons."
# "True True False" = "in asks a dictionary for its keys; .values() are the right sides."

# %%
rooms = {"Ada": 12, "Ben": 34}
print(12 in rooms, "Ada" in rooms, 12 in rooms.values())

# %% [markdown]
# ### Run and explain
#
# A `for` loop over a dictionary gives its **keys**, one after the other, like `in`. There are three
# ways to go through:
#
# | you write | each round gets |
# | --- | --- |
# | `for title in prices:` | a key |
# | `for cents in prices.values():` | a value |
# | `for title, cents in prices.items():` | a key and its value, as a tuple that is unpacked |
#
# `prices.keys()` exists, too. You rarely need it, because the dictionary itself already stands for
# its keys.
#
# In which order? In the order in which the keys were **added**. (Python promises that since
# version 3.7, of 2018; older texts say that dictionaries have no order.) A new value for an old key
# does not move it. If you want another order, sort the keys: `sorted(prices)` gives a list of the
# keys, from small to large.

# %%
prices = {"Dune": 1299, "Emma": 875, "Momo": 950}

# Keys and values together: unpack each pair into two names.
for title, cents in prices.items():
    print(f"{title:<8}{cents / 100:>6.2f}")

# Only the values: enough for totals.
print(sum(prices.values()), max(prices.values()))

# Another order: sort the keys, and look each one up.
prices["Anna"] = 700
for title in sorted(prices):
    print(title, prices[title])

# What the methods give can be turned into a list.
print(list(prices), list(prices.values()))
print(list(prices.keys()) == list(prices))
print(list(prices.items()))

# %% [markdown]
# A frequent slip: `for title, cents in prices:` without `.items()`. Each round then gets a key, a
# text of four letters, and Python tries to unpack that into two names:
#
# ```text
# ValueError: too many values to unpack (expected 2)
# ```
#
# (With keys of exactly two letters there is no error at all, and `title` and `cents` are the two
# letters. Such programs are found late.)
#
# #### Changing it while you go through it
#
# In the block of the loop you may replace *values*. To add or to remove *keys* there is not
# allowed, because Python would lose its place. It notices, and stops:
#
# ```text
# RuntimeError: dictionary changed size during iteration
# ```
#
# The cure is to go through something that does not change: `list(prices)` makes a list of the keys
# as they are now.

# %%
prices = {"Dune": 1299, "Emma": 875, "Momo": 950}

# Replacing values is fine: the keys stay the same.
for title in prices:
    prices[title] += 50
print(prices)

# Removing pairs: go through a list of the keys.
for title in list(prices):
    if prices[title] >= 1000:
        del prices[title]
print(prices)

# %% [markdown]
# ### Modify
#
# Take `list(...)` out of the last loop, run the cell, and read the last line of the message. Put it
# back. Then change the loop so that it removes the *cheapest* book instead: what do you have to
# find out before the loop, and does the loop need an `if`?

# %% [markdown] item="fill-order-bill" kind="fill" topic=8 points=3 minutes=8
# ### Fill in: a bill from two dictionaries
#
# `prices` says what a book costs, in cents; `order` says how many copies of a book somebody wants.
# Both have titles as keys, and every title in `order` is also in `prices`. Replace the three blanks
# `____`. The run:
#
# ```text
# 2 x Dune: 25.98
# 1 x Emma: 8.75
# Total: 34.73
# ```
#
# The lines come in the order of `order`. At the end, `total_cents` is the total in cents, an `int`:
# here 3473. Leave the lines with `prices` and `order`; the checks put other dictionaries there. An
# empty order has the single line `Total: 0.00`.
#
# <details><summary>Hint 1 of 2</summary>
#
# The loop needs two things in each round, the title and the number of copies. Which of the three
# ways to go through gives both?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# The price does not stand in `order`: look it up in the other dictionary, under the same key. The
# last blank turns cents into whole units.
#
# </details>

# %% starter="fill-order-bill"
# program: fill-order-bill
prices = {"Emma": 875, "Dune": 1299, "Momo": 950}
order = {"Dune": 2, "Emma": 1}
total_cents = 0
# Each round needs the title and the number of copies.
for title, copies in ____:
    # The price of one copy stands in the other dictionary.
    line_cents = copies * ____
    total_cents += line_cents
    print(f"{copies} x {title}: {line_cents / 100:.2f}")
print(f"Total: {____:.2f}")

# %% answer="fill-order-bill"
# program: fill-order-bill
prices = {"Emma": 875, "Dune": 1299, "Momo": 950}
order = {"Dune": 2, "Emma": 1}
total_cents = 0
# Each round needs the title and the number of copies.
for title, copies in order.items():
    # The price of one copy stands in the other dictionary.
    line_cents = copies * prices[title]
    total_cents += line_cents
    print(f"{copies} x {title}: {line_cents / 100:.2f}")
print(f"Total: {total_cents / 100:.2f}")

# %% tests="fill-order-bill"
from course.testing import makes, prints, program

order_bill = program("fill-order-bill")
prints(
    order_bill,
    expected="2 x Dune: 25.98\n1 x Emma: 8.75\nTotal: 34.73",
    because="titles and copies come from order, with .items(); the price from prices.",
    mistakes={
        "2 x Dune: 25.98\n1 x Emma: 8.75\nTotal: 3473.00": "divide by 100 to show whole units.",
        "2 x Dune: 25.98\n1 x Emma: 8.75\nTotal: 8.75": "that is the last line, not the total.",
        "875 x Emma: 7656.25\n1299 x Dune: 16874.01\n950 x Momo: 9025.00\nTotal: 33555.26": (
            "the loop goes through the prices: what is wanted stands in order."
        ),
    },
)
makes(order_bill, {"total_cents": 3473})
prints(
    order_bill,
    given={"order": {"Momo": 1, "Emma": 3}},
    expected="1 x Momo: 9.50\n3 x Emma: 26.25\nTotal: 35.75",
    because="the lines come in the order of order, and each title has its own price.",
)
prints(order_bill, given={"order": {}}, expected="Total: 0.00")
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(43)
    shop = ["Emma", "Dune", "Momo", "It", "Ulysses", "Persuasion"]
    for _ in range(20):
        tags = {t: random.randint(1, 3000) for t in random.sample(shop, 6)}
        basket = {t: random.randint(1, 9) for t in random.sample(shop, random.randint(0, 5))}
        rows, whole = [], 0
        for t in basket:
            cents = basket[t] * tags[t]
            whole += cents
            rows.append(f"{basket[t]} x {t}: {cents // 100}.{cents % 100:02}")
        rows.append(f"Total: {whole // 100}.{whole % 100:02}")
        given = {"prices": tags, "order": basket}
        prints(order_bill, given=given, expected="\n".join(rows))
        makes(order_bill, {"total_cents": whole}, given=given)
### END HIDDEN TESTS

# %% [markdown] discussion="fill-order-bill"
# `order.items()`, `prices[title]` and `total_cents / 100`. The two dictionaries belong together by
# their keys: what is a key in one is looked up in the other. Databases do nothing else, and call it
# a *join*.
#
# Without `.items()` the loop gets the keys, and both values are looked up:
#
# ```python
# for title in order:
#     line_cents = order[title] * prices[title]
# ```
#
# Some find this more even, since both dictionaries are treated alike. The price is that the number
# of copies has no name, and that `order[title]` must be written again in the print.

# %% [markdown] item="debug-sold-out" kind="debug" topic=8 points=4 minutes=12
# ### Debug: taking sold-out books off the list
#
# Before the list of titles is printed, those with 0 copies have to go. With the stock given, the
# program should print
#
# ```text
# Emma: 4
# Ulysses: 1
# ```
#
# and `stock` should then be `{"Emma": 4, "Ulysses": 1}`. Instead it stops with
#
# ```text
# RuntimeError: dictionary changed size during iteration
# ```
#
# Find the mistake and mend it. Titles that stay keep their order. If nothing stays, nothing is
# printed. Leave the line with `stock`; the checks put other dictionaries there, with whole numbers
# from 0 up.
#
# <details><summary>Hint 1 of 3</summary>
#
# What does the first loop go through, and what does its block change?
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# The loop has to go through something that stays as it is while `stock` changes.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# Only the line with the first `for` must change: let it go through a list of the keys.
#
# </details>

# %% starter="debug-sold-out"
# program: debug-sold-out
stock = {"Emma": 4, "Dune": 0, "Momo": 0, "Ulysses": 1}
for title in stock:
    if stock[title] == 0:
        del stock[title]
for title, copies in stock.items():
    print(f"{title}: {copies}")

# %% answer="debug-sold-out"
# program: debug-sold-out
stock = {"Emma": 4, "Dune": 0, "Momo": 0, "Ulysses": 1}
for title in list(stock):
    if stock[title] == 0:
        del stock[title]
for title, copies in stock.items():
    print(f"{title}: {copies}")

# %% tests="debug-sold-out"
from course.testing import makes, prints, program

debug_sold_out = program("debug-sold-out")
prints(
    debug_sold_out,
    expected="Emma: 4\nUlysses: 1",
    mistakes={
        "Emma: 4\nMomo: 0\nUlysses: 1": "only the first sold-out title went: the loop must go on.",
        "Emma: 4\nDune: 0\nMomo: 0\nUlysses: 1": "the sold-out titles are still in stock.",
    },
)
makes(
    debug_sold_out,
    {"stock": {"Emma": 4, "Ulysses": 1}},
    because="the sold-out titles must go from stock itself, and not only from the page.",
)
makes(debug_sold_out, {"stock": {}}, given={"stock": {"Dune": 0, "Momo": 0}})
prints(debug_sold_out, given={"stock": {"Dune": 0, "Momo": 0}}, expected="")
prints(
    debug_sold_out,
    given={"stock": {"Momo": 2, "Dune": 1}},
    expected="Momo: 2\nDune: 1",
    because="which titles go depends on their copies, not on their names.",
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(44)
    for size in [0, 1, 2, 3, 5, 8, 13]:
        piles = {f"Book {n}": random.choice([0, 0, 1, 2, 30]) for n in range(size)}
        kept = [(t, n) for t, n in piles.items() if n]
        makes(debug_sold_out, {"stock": dict(kept)}, given={"stock": piles})
        prints(
            debug_sold_out,
            given={"stock": piles},
            expected="\n".join(f"{t}: {n}" for t, n in kept),
        )
### END HIDDEN TESTS

# %% [markdown] discussion="debug-sold-out"
# The loop went through `stock` and took keys out of it at the same time. `list(stock)` is a list of
# the keys as they are at the beginning; the loop goes through that:
#
# ```python
# for title in list(stock):
#     if stock[title] == 0:
#         del stock[title]
# ```
#
# The other way builds a new dictionary instead of changing the old one:
#
# ```python
# kept = {}
# for title, copies in stock.items():
#     if copies > 0:
#         kept[title] = copies
# stock = kept
# ```
#
# (The next section does this in one line.) It needs a second dictionary for a moment, and in return
# nothing is changed that somebody else may be using: another name for the old dictionary still sees
# the old stock. That can be just what you want, or just what you do not want. Ask which.
# %% [markdown] section="dict-building" topic=8
# ## 3. Building and changing dictionaries
#
# ### Predict
#
# Three methods in one program. `.setdefault(key, value)` adds the pair **only if the key is not
# there yet**, and gives the value that is there then. `.update(other)` takes over all pairs of
# another dictionary. Decide what the next cell prints, then run it.

# %%
menu = {"tea": 3}
first = menu.setdefault("tea", 5)
second = menu.setdefault("cake", 4)
menu.update({"tea": 6, "soup": 8})
print(first, second, menu)

# %% [markdown]
# ### Run and explain
#
# `tea` was there, so `.setdefault` left it alone and gave its 3. `cake` was not, so it was added.
# `.update` is less careful: where both have a key, the new value wins.
#
# | you write | what happens | if the key is missing |
# | --- | --- | --- |
# | `d.get(key, default)` | gives the value | gives `default`, adds nothing |
# | `d.setdefault(key, default)` | gives the value | **adds** the pair, and gives `default` |
# | `d.pop(key)` | removes the pair, and gives its value | `KeyError` |
# | `d.pop(key, default)` | removes the pair, and gives its value | gives `default` |
# | `d.update(other)` | takes over all pairs of `other` | adds them |
# | `d.copy()` | gives a new dictionary with the same pairs | |
#
# As with lists, `=` does not copy. After `window = stock` there are two names for **one**
# dictionary, and a change through one name is seen through the other. A method that changes a
# dictionary in place, such as `.update(...)`, gives `None`: `stock = stock.update(more)` throws the
# stock away.
#
# #### Building dictionaries
#
# `dict(...)` makes a dictionary out of pairs, and `zip(...)` (week 3) makes pairs out of two lists.
# A **dict comprehension** looks like a list comprehension, with a colon inside and braces around:
# `{key: value for ... in ... if ...}`.

# %%
titles = ["Emma", "Dune", "Momo"]
amounts = [875, 1299, 950]

# From two lists that belong together.
prices = dict(zip(titles, amounts))
print(prices)

# From another dictionary: the same keys, other values.
rounded = {title: cents // 100 for title, cents in prices.items()}
print(rounded)

# Only some of the pairs.
cheap = {title: cents for title, cents in prices.items() if cents < 1000}
print(cheap)

# A copy is a dictionary of its own.
summer = prices.copy()
summer.update({"Dune": 999})
print(prices["Dune"], summer["Dune"])

# Take a pair out and keep its value; None if it is not there.
print(summer.pop("Momo"), summer.pop("Ulysses", None), len(summer))

# %% [markdown]
# You will also meet `a | b`: a *new* dictionary with the pairs of both, in which `b` wins where
# both have a key. And to turn a dictionary around, so that values become keys, write `{value: key
# for key, value in d.items()}`. But look out: where two keys have the same value, only the last one
# survives, because a key stands in a dictionary only once.
#
# ### Modify
#
# In the cell above, turn `prices` around with a dict comprehension, so that you can look up which
# book costs 950. Then give Emma the price 950 as well, and say beforehand what you will see.

# %% [markdown] item="delivery" kind="write" topic=8 points=5 minutes=25
# ### Make: a delivery arrives
#
# `stock` and `delivery` are dictionaries with titles as keys and numbers of copies as values. In
# `stock` they are whole numbers from 0 up, in `delivery` from 1 up. Write a program that takes the
# delivery in:
#
# - All copies of `delivery` are **added** to those in `stock`. A title that is not in `stock` yet
#   gets in. `delivery` itself stays as it is.
# - `new_titles` is a list of the titles that were **not** in `stock` before, in the order of
#   `delivery`. (A title with 0 copies was there.)
# - `low` is a dictionary of all pairs of `stock` with at most 2 copies **after** the delivery.
#
# It prints one line, with the number of titles in the delivery and how many of them are new:
#
# ```text
# 3 titles, 1 new
# ```
#
# (The words are always `titles` and `new`.) With the values given, `stock` ends as
# `{"Emma": 3, "Dune": 6, "Momo": 2, "Ulysses": 2}`, `new_titles` as `["Ulysses"]`, and `low` as
# `{"Momo": 2, "Ulysses": 2}`. Leave the lines with `stock` and `delivery`; the checks put other
# dictionaries there, empty ones, too.
#
# <details><summary>Hint 1 of 3</summary>
#
# `.update(...)` would replace the number of copies. You have to add, title by title, in a loop over
# the delivery.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# Which titles are new can be seen only *before* they have been added. In the round of a title, ask
# first, then add. For a title that is missing, the old number is 0: there is a method with a
# default.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `new_titles = []`; `for title, copies in delivery.items():` with `if title not in stock:` an
# append, then `stock[title] = stock.get(title, 0) + copies`. Behind the loop `low = {... for ... in
# stock.items() if ...}`, and the print.
#
# </details>

# %% starter="delivery"
# program: delivery
stock = {"Emma": 1, "Dune": 1, "Momo": 2}
delivery = {"Dune": 5, "Ulysses": 2, "Emma": 2}
# Write your program below this line.

# %% answer="delivery"
# program: delivery
stock = {"Emma": 1, "Dune": 1, "Momo": 2}
delivery = {"Dune": 5, "Ulysses": 2, "Emma": 2}
new_titles = []
for title, copies in delivery.items():
    if title not in stock:
        new_titles.append(title)
    stock[title] = stock.get(title, 0) + copies
low = {title: copies for title, copies in stock.items() if copies <= 2}
print(f"{len(delivery)} titles, {len(new_titles)} new")

# %% tests="delivery"
from course.testing import makes, prints, program

delivery_program = program("delivery")
makes(
    delivery_program,
    {"stock": {"Emma": 3, "Dune": 6, "Momo": 2, "Ulysses": 2}},
    mistakes=[
        (
            {"Emma": 2, "Dune": 5, "Momo": 2, "Ulysses": 2},
            "update replaces the old numbers: the copies of the delivery are added to them.",
        ),
        (
            {"Emma": 3, "Dune": 6, "Momo": 2},
            "a title that is not in stock yet must get in: its old number is 0.",
        ),
    ],
)
makes(
    delivery_program,
    {"new_titles": ["Ulysses"]},
    mistakes=[
        ([], "ask whether a title is new before you add it: afterwards it is always there."),
        (["Dune", "Ulysses", "Emma"], "only titles that were not in stock before are new."),
        (["Dune", "Ulysses"], "titles that were there, even with few copies, are not new."),
    ],
)
makes(
    delivery_program,
    {"low": {"Momo": 2, "Ulysses": 2}},
    because="at most 2 copies, 2 included, in stock as it is after the delivery, with the copies.",
    mistakes=[
        ({"Ulysses": 2}, "go through all of stock: Momo is low, too, and was not in the delivery."),
    ],
)
makes(
    delivery_program,
    {"delivery": {"Dune": 5, "Ulysses": 2, "Emma": 2}},
    because="the delivery itself stays as it is.",
)
prints(
    delivery_program,
    expected="3 titles, 1 new",
    mistakes={"4 titles, 1 new": "the number of titles in the delivery is asked for."},
)
makes(
    delivery_program,
    {"stock": {"Emma": 4}, "new_titles": [], "low": {}},
    given={"stock": {"Emma": 0}, "delivery": {"Emma": 4}},
    because="a title with 0 copies was there: ask with in, not whether the number counts as true.",
)
makes(
    delivery_program,
    {"stock": {"Momo": 1}, "new_titles": ["Momo"], "low": {"Momo": 1}},
    given={"stock": {}, "delivery": {"Momo": 1}},
)
prints(delivery_program, given={"stock": {"Momo": 1}, "delivery": {}}, expected="0 titles, 0 new")
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(45)
    shop = ["Emma", "Dune", "Momo", "It", "Ulysses", "Persuasion", "Middlemarch"]
    for _ in range(25):
        before = {t: random.randint(0, 4) for t in random.sample(shop, random.randint(0, 6))}
        boxes = {t: random.randint(1, 4) for t in random.sample(shop, random.randint(0, 6))}
        unseen = [t for t in boxes if t not in before]
        after = {t: before.get(t, 0) + boxes.get(t, 0) for t in [*before, *unseen]}
        given = {"stock": before, "delivery": boxes}
        right = {
            "stock": after,
            "delivery": boxes,
            "new_titles": unseen,
            "low": {t: n for t, n in after.items() if n in (0, 1, 2)},
        }
        makes(delivery_program, right, given=given)
        prints(delivery_program, given=given, expected=f"{len(boxes)} titles, {len(unseen)} new")
### END HIDDEN TESTS

# %% [markdown] discussion="delivery"
# One loop over the delivery. The question whether a title is new stands before the line that adds
# it:
#
# ```python
# new_titles = []
# for title, copies in delivery.items():
#     if title not in stock:
#         new_titles.append(title)
#     stock[title] = stock.get(title, 0) + copies
# low = {title: copies for title, copies in stock.items() if copies <= 2}
# ```
#
# The new titles can also be found before the loop, with a list comprehension:
#
# ```python
# new_titles = [title for title in delivery if title not in stock]
# for title in delivery:
#     stock.setdefault(title, 0)
#     stock[title] += delivery[title]
# ```
#
# Each line then does one thing, and the order of the two parts is easier to see; the delivery is
# gone through twice, which does not matter for a van full of books. `.setdefault(title, 0)`
# followed by `+=` says the same as `.get(title, 0) +`, in two lines.

# %% [markdown] section="patterns" topic=8
# ## 4. Counting and grouping
#
# ### Predict
#
# Which animals were seen, and how often? Go through the figure below and say before each round what
# `counts` will be after it. Only one line does the work.

# %%
from course.widgets.trace import trace

trace("""
counts = {}
for animal in ["cat", "owl", "cat"]:
    counts[animal] = counts.get(animal, 0) + 1
print(counts)
""")

# %% [markdown]
# ### Run and explain
#
# **Counting** is an accumulator (week 2) for every key. It has the same three parts, a first value
# before, a change inside, the result behind; but there is one first value *for each key*, and it is
# needed in the moment when the key comes for the first time. `counts.get(animal, 0)` is exactly
# that: the count so far, or 0 if there is none yet. Without it, `counts[animal] += 1` stops with a
# `KeyError` at the very first animal.
#
# **Grouping** is the same with lists: for each key, collect what belongs to it. The first value is
# an empty list, and it must be *stored* in the dictionary, because a list grows in place. That is
# what `.setdefault(key, [])` is for: it gives the list of the key, and puts an empty one there
# before, if there is none.

# %%
# Counting: how many books does each language have?
languages = ["en", "de", "en", "fr", "en", "de"]
counts = {}
for language in languages:
    counts[language] = counts.get(language, 0) + 1
print(counts)

# The most frequent ones: the largest count first, then who has it.
most = max(counts.values())
print(most, [language for language in counts if counts[language] == most])

# Grouping: which titles stand on which shelf?
books = [("Emma", "A1"), ("Dune", "C2"), ("Persuasion", "A1"), ("Momo", "B1")]
shelves = {}
for title, shelf in books:
    shelves.setdefault(shelf, []).append(title)
print(shelves)
for shelf in sorted(shelves):
    print(f"{shelf}: {', '.join(shelves[shelf])}")

# %% [markdown]
# Read the line in the middle of the grouping from left to right: get the list for this shelf, a new
# empty one if there is none; append the title to it.
#
# Both patterns can be written with `in`, which takes more lines and no method that you have to
# remember:
#
# ```python
# for title, shelf in books:
#     if shelf not in shelves:
#         shelves[shelf] = []
#     shelves[shelf].append(title)
# ```
#
# Three ways to get it wrong, and how the result looks:
#
# - `shelves[shelf] = [title]` in each round: a new list overwrites the old one, and every shelf
#   holds only its **last** title.
# - `shelves.get(shelf, []).append(title)`: the dictionary stays **empty**. `.get` gives a list that
#   is stored nowhere; the title is appended to it, and then the list is gone.
# - `shelves.setdefault(shelf, []) + [title]`: the lists stay **empty**. `+` makes a third list, and
#   nobody keeps it.
#
# ### Modify
#
# Change the cell above so that it groups the books by the first letter of the title (`title[0]`).
# Then let it count, by the same key, how many titles begin with each letter. How many lines differ?

# %% [markdown] item="parsons-word-count" kind="parsons" topic=8 points=3 minutes=8
# ### Put in order: how often does each word come?
#
# Put lines together to a program that counts the words of `text`, without regard to capital
# letters, and prints each word with its count, in alphabetical order. With the text in line D:
#
# ```text
# and: 1
# ink: 1
# pen: 1
# the: 2
# ```
#
# Write the labels in order, separated by spaces. Two of the lines are not needed. The checks put
# other texts into line D; words are separated by spaces.
#
# ```text
# A |     print(f"{word}: {counts[word]}")
# B | counts = {}
# C |     counts[word] += 1
# D | text = "The ink and the pen"
# E | for word in sorted(counts):
# F | for word in text.lower():
# G |     counts[word] = counts.get(word, 0) + 1
# H | for word in text.lower().split():
# ```
#
# <details><summary>Hint 1 of 2</summary>
#
# Two loops, one behind the other: the first counts, the second prints. What does a loop over a text
# give, words or letters?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# When a word comes for the first time, it is no key yet. Which of the two counting lines can deal
# with that?
#
# </details>

# %% starter="parsons-word-count"
parsons_word_count = ""

# %% answer="parsons-word-count"
parsons_word_count = "D B H G E A"

# %% tests="parsons-word-count"
from course.testing import parsons, prints

word_count = parsons(
    parsons_word_count,
    """
A |     print(f"{word}: {counts[word]}")
B | counts = {}
C |     counts[word] += 1
D | text = "The ink and the pen"
E | for word in sorted(counts):
F | for word in text.lower():
G |     counts[word] = counts.get(word, 0) + 1
H | for word in text.lower().split():
""",
)
prints(
    word_count,
    expected="and: 1\nink: 1\npen: 1\nthe: 2",
    because="the first loop counts the words, the second prints them, each word once.",
    mistakes={
        "": "nothing was printed: the loop over sorted(counts) comes after the counting.",
        " : 4\na: 1\nd: 1\ne: 3\nh: 2\ni: 1\nk: 1\nn: 3\np: 1\nt: 2": (
            "these are letters: a loop over a text gives characters, .split() makes words."
        ),
        "the: 1\nink: 1\nand: 1\nthe: 2\npen: 1": (
            "this prints while it counts: two loops, one behind the other."
        ),
    },
)
prints(word_count, given={"text": "Ink ink INK"}, expected="ink: 3")
### BEGIN HIDDEN TESTS
from collections import Counter
from random import Random

from course.testing import hidden

with hidden():
    random = Random(46)
    for size in [0, 1, 2, 5, 9, 20]:
        words = random.choices(["the", "The", "a", "A", "pen", "Ink", "of", "of,", "7"], k=size)
        found = Counter(word.lower() for word in words)
        prints(
            word_count,
            given={"text": "  ".join(words)},
            expected="\n".join(f"{word}: {found[word]}" for word in sorted(found)),
        )
### END HIDDEN TESTS

# %% [markdown] discussion="parsons-word-count"
# Count first, print then, and both loops go through words:
#
# ```python
# text = "The ink and the pen"
# counts = {}
# for word in text.lower().split():
#     counts[word] = counts.get(word, 0) + 1
# for word in sorted(counts):
#     print(f"{word}: {counts[word]}")
# ```
#
# A list has a method `.count(...)`, and with a dict comprehension the counting is one line:
#
# ```python
# words = text.lower().split()
# counts = {word: words.count(word) for word in words}
# ```
#
# It is shorter, and for every word the whole list is gone through again. With a sentence you notice
# nothing. With the 160,000 words of *Emma*, that is 160,000 times 160,000 comparisons, more than 25
# billion, instead of 160,000 steps. Python also has a ready-made counter, which you will be able to
# import after week 6.

# %% [markdown] item="count-votes" kind="write" topic=8 points=5 minutes=25
# ### Make: where does the class go?
#
# A school class votes on where to go. `votes` is a list of texts, one for each ballot paper. An
# empty text `""` is an invalid vote and is not counted. Make two names:
#
# | name | value | for the votes given |
# | --- | --- | --- |
# | `counts` | a dictionary: place, number of votes | `{"zoo": 2, "lake": 1, "museum": 2}` |
# | `winners` | a list of the places with the most votes, in alphabetical order | `["museum", "zoo"]` |
#
# Then print a line for each place, in alphabetical order, and a last line: `Winner: zoo` if there
# is one winner, `Tie: museum, zoo` if there are several. The run:
#
# ```text
# lake: 1
# museum: 2
# zoo: 2
# Tie: museum, zoo
# ```
#
# If there is no valid vote, `counts` and `winners` are empty, and the only line is `No votes`.
# Leave the line with `votes`; the checks put other lists there. The texts are counted as they are;
# a text of spaces is not empty.
#
# <details><summary>Hint 1 of 3</summary>
#
# Count first, in a loop of its own. The example above also shows how to find the most frequent
# ones.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# `max(...)` of nothing is a `ValueError`, so the empty dictionary needs a branch of its own. There,
# `winners` must exist as well.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# Loop with `if vote != "":` and the counting line. `winners = []`; `if counts:` with `most =
# max(counts.values())` and `winners = [place for place in sorted(counts) if ...]`; a loop of
# prints; a decision on `len(winners)`. `else:` the print for no votes.
#
# </details>

# %% starter="count-votes"
# program: count-votes
votes = ["zoo", "lake", "museum", "", "zoo", "museum"]
# Write your program below this line.

# %% answer="count-votes"
# program: count-votes
votes = ["zoo", "lake", "museum", "", "zoo", "museum"]
counts = {}
for vote in votes:
    if vote != "":
        counts[vote] = counts.get(vote, 0) + 1
winners = []
if counts:
    most = max(counts.values())
    for place in sorted(counts):
        print(f"{place}: {counts[place]}")
        if counts[place] == most:
            winners.append(place)
    if len(winners) == 1:
        print(f"Winner: {winners[0]}")
    else:
        print(f"Tie: {', '.join(winners)}")
else:
    print("No votes")

# %% tests="count-votes"
from course.testing import makes, prints, program

count_votes = program("count-votes")
makes(
    count_votes,
    {"counts": {"zoo": 2, "lake": 1, "museum": 2}},
    mistakes=[
        ({"zoo": 2, "lake": 1, "museum": 2, "": 1}, "an empty text is an invalid vote: skip it."),
        (
            {"zoo": 1, "lake": 1, "museum": 1},
            "either every vote sets its place back to 1 (add to the count so far: .get(vote, 0) + "
            "1), or the loop ends at the empty vote (continue, and not break).",
        ),
        (
            {"zoo": 1, "lake": 0, "museum": 1},
            "the first vote of a place counts, too: the first value is 0, and then 1 is added.",
        ),
    ],
)
makes(
    count_votes,
    {"winners": ["museum", "zoo"]},
    mistakes=[
        (["zoo", "museum"], "in alphabetical order: sort the places."),
        (["zoo"], "museum has as many votes as zoo: collect all that have the most."),
        (["museum"], "zoo has as many votes as museum: collect all that have the most."),
        ("zoo", "a list is asked for, even for a single winner."),
    ],
)
prints(
    count_votes,
    expected="lake: 1\nmuseum: 2\nzoo: 2\nTie: museum, zoo",
    mistakes={
        "zoo: 2\nlake: 1\nmuseum: 2\nTie: museum, zoo": "the places come in alphabetical order.",
        "lake: 1\nmuseum: 2\nzoo: 2\nWinner: museum, zoo": "several winners are a tie.",
    },
)
prints(
    count_votes,
    given={"votes": ["sea", "sea", "lake"]},
    expected="lake: 1\nsea: 2\nWinner: sea",
)
prints(
    count_votes,
    given={"votes": []},
    expected="No votes",
    because="without votes there is no largest count: ask first whether counts is empty.",
)
makes(
    count_votes,
    {"counts": {}, "winners": []},
    given={"votes": ["", ""]},
    because="only invalid votes: both names exist and are empty.",
)
makes(
    count_votes,
    {"counts": {" ": 1, "zoo ": 1}},
    given={"votes": [" ", "zoo ", ""]},
    because="the texts are counted as they are: only the empty text is invalid, a space is not.",
)
prints(
    count_votes,
    given={"votes": ["Alps", "sea", "Alps"]},
    expected="Alps: 2\nsea: 1\nWinner: Alps",
    because="the places are printed as they were written, capital letters included.",
)
### BEGIN HIDDEN TESTS
from collections import Counter
from random import Random

from course.testing import hidden

with hidden():
    random = Random(47)
    places = ["zoo", "lake", "museum", "sea", "Alps", ""]
    for size in [0, 1, 1, 2, 3, 4, 5, 6, 8, 9, 12, 15, 20, 30]:
        ballots = random.choices(places[random.randint(0, 3) :], k=size)
        found = Counter(ballot for ballot in ballots if ballot)
        best = sorted(p for p in found if not any(found[o] > found[p] for o in found))
        lines = [f"{place}: {found[place]}" for place in sorted(found)]
        lines.append(
            "No votes"
            if not best
            else f"Winner: {best[0]}"
            if len(best) < 2
            else f"Tie: {', '.join(best)}"
        )
        given = {"votes": ballots}
        makes(count_votes, {"counts": dict(found), "winners": best}, given=given)
        prints(count_votes, given=given, expected="\n".join(lines))
### END HIDDEN TESTS

# %% [markdown] discussion="count-votes"
# Three steps: count; find the largest count; collect everybody who has it. The reference collects
# the winners while it prints. A list comprehension does the same in one line:
#
# ```python
# most = max(counts.values())
# winners = [place for place in sorted(counts) if counts[place] == most]
# ```
#
# It separates finding from printing, which is easier to change later. In return, the places are
# gone through twice.
#
# Many people search for *the* winner with `if counts[place] > best`, and forget the tie: then the
# place that happens to come first wins. Whenever a question has "the most", "the first" or "the
# best" in it, ask what happens with two of them, and with none.

# %% [markdown] item="titles-by-author" kind="write" topic=8 points=5 minutes=20
# ### Make: who wrote what?
#
# `books` is a list of tuples `(author, title)`. The same tuple may occur more than once, because
# the list was put together from two old ones. Make the name `titles_by`: a dictionary with each
# author as a key, and as its value a **list** of this author's titles, in alphabetical order, each
# title **once**.
#
# Then print a line for each author, in alphabetical order: the name, the number of titles in
# parentheses, a colon, and the titles. The run:
#
# ```text
# Austen (2): Emma, Persuasion
# Herbert (1): Dune
# ```
#
# `titles_by` is then `{"Austen": ["Emma", "Persuasion"], "Herbert": ["Dune"]}`. For an empty list,
# `titles_by` is empty and nothing is printed. Two authors may have written books with the same
# title. Leave the line with `books`; the checks put other lists there.
#
# <details><summary>Hint 1 of 3</summary>
#
# This is the grouping pattern. Which of the two parts of a tuple is the key?
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# Before you append a title, ask whether it is in the list of *this author* already. The lists can
# be sorted when they are complete.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `for author, title in books:`, `titles = titles_by.setdefault(author, [])`, `if title not in
# titles:` an append. Then `for author in sorted(titles_by):`, in it `titles_by[author].sort()` and
# a print with `len(...)` and `", ".join(...)`.
#
# </details>

# %% starter="titles-by-author"
# program: titles-by-author
books = [("Herbert", "Dune"), ("Austen", "Persuasion"), ("Austen", "Emma"), ("Herbert", "Dune")]
# Write your program below this line.

# %% answer="titles-by-author"
# program: titles-by-author
books = [("Herbert", "Dune"), ("Austen", "Persuasion"), ("Austen", "Emma"), ("Herbert", "Dune")]
titles_by = {}
for author, title in books:
    titles = titles_by.setdefault(author, [])
    if title not in titles:
        titles.append(title)
for author in sorted(titles_by):
    titles_by[author].sort()
    print(f"{author} ({len(titles_by[author])}): {', '.join(titles_by[author])}")

# %% tests="titles-by-author"
from course.testing import makes, prints, program

by_author = program("titles-by-author")
makes(
    by_author,
    {"titles_by": {"Austen": ["Emma", "Persuasion"], "Herbert": ["Dune"]}},
    mistakes=[
        (
            {"Austen": ["Emma"], "Herbert": ["Dune"]},
            "a new list overwrites the old one in each round: append to the list that is there.",
        ),
        (
            {"Austen": ["Emma", "Persuasion"], "Herbert": ["Dune", "Dune"]},
            "each title once: ask whether it is in the author's list before you append it.",
        ),
        (
            {"Austen": ["Persuasion", "Emma"], "Herbert": ["Dune"]},
            "the titles of an author come in alphabetical order: sort each list.",
        ),
        (
            {"Dune": ["Herbert"], "Persuasion": ["Austen"], "Emma": ["Austen"]},
            "the other way around: the authors are the keys.",
        ),
        ({}, "nothing was stored: get gives a list that is kept nowhere, setdefault stores it."),
        (
            {"Herbert": "Dune", "Austen": "Emma"},
            "each author needs a list of titles: a single text is overwritten by the next one.",
        ),
        (
            {"Herbert": [], "Austen": []},
            "the lists stay empty: + makes a new list that nobody keeps, .append changes this one.",
        ),
        (
            {"Herbert": None, "Austen": None},
            ".append and .sort give None back: do not assign what they give.",
        ),
    ],
)
prints(
    by_author,
    expected="Austen (2): Emma, Persuasion\nHerbert (1): Dune",
    mistakes={
        "Herbert (1): Dune\nAusten (2): Emma, Persuasion": "the authors come in order: sort them.",
    },
)
makes(
    by_author,
    {"titles_by": {"Camus": ["The Plague"], "Brown": ["The Plague"]}},
    given={"books": [("Camus", "The Plague"), ("Brown", "The Plague")]},
    because="the same title by another author is another book: ask in the list of this author.",
)
makes(by_author, {"titles_by": {}}, given={"books": []})
prints(by_author, given={"books": []}, expected="")
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(48)
    for size in [1, 2, 3, 4, 6, 9, 14, 25]:
        rows = [
            (random.choice(["Austen", "Lem", "Ende", "Woolf"]), random.choice("FEDCBA") * 2)
            for _ in range(size)
        ]
        writers = sorted({writer for writer, _ in rows})
        right = {w: sorted({t for writer, t in rows if writer == w}) for w in writers}
        makes(by_author, {"titles_by": right}, given={"books": rows})
        prints(
            by_author,
            given={"books": rows},
            expected="\n".join(f"{w} ({len(right[w])}): {', '.join(right[w])}" for w in writers),
        )
### END HIDDEN TESTS

# %% [markdown] discussion="titles-by-author"
# The grouping pattern, with one question more. `titles` is another name for the list *in* the
# dictionary, so appending to it changes the dictionary:
#
# ```python
# for author, title in books:
#     titles = titles_by.setdefault(author, [])
#     if title not in titles:
#         titles.append(title)
# ```
#
# If the list of tuples is sorted first, each author's titles arrive in the right order, and equal
# tuples stand side by side:
#
# ```python
# for author, title in sorted(books):
#     titles = titles_by.setdefault(author, [])
#     if title not in titles:
#         titles.append(title)
# ```
#
# Now nothing is left to be sorted in the printing loop, and even the authors come in order. It
# rests on two facts that a reader has to know, how tuples are compared and that dictionaries keep
# their order; the first version says in its last lines what it wants. With a *set* of titles for
# each author (section 7), the question with `in` would not be needed.

# %% [markdown] section="keys" topic=8
# ## 5. What can be a key, and why looking up is fast
#
# ### Predict

# %% [markdown] item="predict-same-key" kind="predict" topic=8 points=2 minutes=4
# ### Predict: how many keys are these?
#
# An `int`, a `float` and a `str`. What does this program print?
#
# ```python
# boxes = {1: "int", "1": "str", 1.0: "float"}
# print(len(boxes), boxes[1])
# ```
#
# Write number and word with a space between them.
#
# <details><summary>Hint 1 of 2</summary>
#
# Two keys are the same key if they are equal. Ask with `==`: which of the three are equal?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# `1 == 1.0` is true, `1 == "1"` is not. And what happens when a value is given to a key that is
# there already?
#
# </details>

# %% [raw] key="predict-same-key"
# right = "2 float"
# why = "1 and 1.0 are equal, so they are one key, and the later value replaces the earlier one. The text '1' is another key."
# other = "Which of the keys are equal to each other? Equal keys are one key, and the last value wins."
# [wrong]
# "3 int" = "1 == 1.0 is true, and equal keys are one key: there are only two."
# "2 int" = "Two keys, that is right. But the value of 1 was replaced when 1.0 came: it is the same key."
# "1 float" = "The text '1' is not equal to a number: it is a key of its own."
# "3 float" = "If 1.0 were a key of its own, boxes[1] would still be int. Equal keys are one key."
# "2 str" = "The text '1' and the number 1 are not equal. The two numbers are."

# %%
boxes = {1: "int", "1": "str", 1.0: "float"}
print(len(boxes), boxes[1])

# %% [markdown]
# ### Run and explain
#
# Suppose the shop has 100,000 books. To find one in a list, Python has to compare with one after
# the other, 50,000 times on average. In a dictionary it needs one look, or two. How?
#
# It works like a cloakroom with numbered hooks. From the **key** Python calculates a number, the
# key's **hash**. The remainder of the hash, divided by the number of hooks, says which hook to go
# to. There it hangs the pair when it is added, and there it looks when you ask. Nothing has to be
# searched. Such a store is a **hash table**, and its hooks are called *buckets*.
#
# Sometimes two keys lead to the same bucket, a **collision**. Then Python goes on to another
# bucket. That is the second look. So that it happens rarely, the table is always kept partly empty:
# before it gets too full, Python makes a larger one and puts every key into its new place.
#
# The figure does this with the keys of your `stock`. Press **Next key**. The last step looks for
# one key.

# %%
from course.widgets.buckets import hash_table

stock = {"Emma": 4, "Dune": 2, "act": 1, "cat": 3}

hash_table(stock, look_for="cat")

# %% [markdown]
# The figure is honest about two simplifications. The hash of a text is here the sum of its letters'
# numbers. Python's own is better at telling texts apart, and it is **a different number in every
# run** of Python, on purpose, so that nobody can send a web service keys that all collide. And from
# a bucket that is taken, the figure goes to the next one, while Python jumps in a pattern of its
# own. For numbers, the hash is Python's own: that of a whole number, unless it is -1 or huge, is
# the number itself.
#
# Try in the figure (change the keys, press **Fill**):
#
# - Add `"tac"`. Words of the same letters have the same hash here. How many looks does it take?
# - Look for a word that is not there (in the box *Look for*, then press *Enter*). Where does the
#   search end, and why may it end there?
# - Replace the keys by `8`, `16` and `24`. Then add more numbers until the table grows.
# - Write a list as a key: `["Emma", 1815]`.
#
# #### What can be a key
#
# The last one is refused, by Python as well:
#
# ```text
# TypeError: unhashable type: 'list'
# ```
#
# A key must not be able to change. If a list were a key and somebody appended to it, its hash would
# lead to another bucket, and the pair would be lost in the old one. So:
#
# - **can be a key:** numbers, texts, `True` and `False`, `None`, and tuples of such things (a tuple
#   with a list inside cannot);
# - **cannot:** lists, dictionaries, and sets (section 7). They are called *unhashable*.
# - **values** can be anything.
#
# When a key has two parts, use a **tuple**. That is one of the best uses of tuples:

# %%
# A key with two parts: row and seat.
guests = {("A", 1): "Ada", ("A", 3): "Ben"}
guests[("B", 2)] = "Cleo"

# Look up: the parentheses may be left out in the square brackets.
print(guests[("A", 3)], guests["B", 2])
print(guests.get(("C", 1), "free"))

# Go through: unpack the key and the value.
for (row, seat), guest in guests.items():
    print(f"{row}{seat} {guest}")

# %% [markdown]
# Mind the double parentheses in `.get(("C", 1), "free")`: the first argument is the tuple, the
# second the default. In `for (row, seat), guest in ...` the parentheses say how to unpack: a pair
# whose first part is a pair.
#
# ### Modify
#
# In the cell above, let Ben move from A3 to B1, with `.pop(...)` in one line. Then ask with `in`
# whether A3 is free now, and with `in ... .values()` whether Cleo is in the room at all.
#
# ### Make

# %% [markdown] item="parsons-seats" kind="parsons" topic=8 points=3 minutes=8
# ### Put in order: the seats of the reading room
#
# The reading room has the rows A and B, with two seats each. `seats` holds the taken ones: the key
# is a tuple of row and number. Put lines together to a program that prints every seat with its
# guest, or with `free`. With line D as it is:
#
# ```text
# A1: Ada
# A2: free
# B1: free
# B2: Ben
# ```
#
# Write the labels in order, separated by spaces. Indentation is part of a line. Two of the lines
# are not needed. The checks put other dictionaries into line D.
#
# ```text
# A |         guest = seats.get([row, number], "free")
# B |         print(f"{row}{number}: {guest}")
# C | for row in "AB":
# D | seats = {("A", 1): "Ada", ("B", 2): "Ben"}
# E |         guest = seats.get((row, number), "free")
# F |     for number in range(1, 3):
# G |         guest = seats[(row, number)]
# ```
#
# <details><summary>Hint 1 of 2</summary>
#
# Three lines look a seat up. Which one works for a seat that is no key, and with something that can
# be a key?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# All seats of row A come first: which loop is the outer one?
#
# </details>

# %% starter="parsons-seats"
parsons_seats = ""

# %% answer="parsons-seats"
parsons_seats = "D C F E B"

# %% tests="parsons-seats"
from course.testing import parsons, prints

seat_plan = parsons(
    parsons_seats,
    """
A |         guest = seats.get([row, number], "free")
B |         print(f"{row}{number}: {guest}")
C | for row in "AB":
D | seats = {("A", 1): "Ada", ("B", 2): "Ben"}
E |         guest = seats.get((row, number), "free")
F |     for number in range(1, 3):
G |         guest = seats[(row, number)]
""",
)
prints(
    seat_plan,
    expected="A1: Ada\nA2: free\nB1: free\nB2: Ben",
    because="for each row and each number: look the tuple up, then print.",
)
prints(seat_plan, given={"seats": {}}, expected="A1: free\nA2: free\nB1: free\nB2: free")
### BEGIN HIDDEN TESTS
from itertools import product
from random import Random

from course.testing import hidden

with hidden():
    random = Random(49)
    room = list(product("AB", [1, 2]))
    for taken in range(5):
        plan = {
            place: random.choice(["Ada", "Ben", "Cleo"]) for place in random.sample(room, taken)
        }
        rows = [f"{row}{n}: {plan[row, n] if (row, n) in plan else 'free'}" for row, n in room]
        prints(seat_plan, given={"seats": plan}, expected="\n".join(rows))
### END HIDDEN TESTS

# %% [markdown] discussion="parsons-seats"
# A seat that nobody has taken is no key, so it needs `.get(...)` with a default; and a key with two
# parts is a tuple:
#
# ```python
# seats = {("A", 1): "Ada", ("B", 2): "Ben"}
# for row in "AB":
#     for number in range(1, 3):
#         guest = seats.get((row, number), "free")
#         print(f"{row}{number}: {guest}")
# ```
#
# The key could also be a text such as `"A1"`:
#
# ```python
# seats = {"A1": "Ada", "B2": "Ben"}
# for row in "AB":
#     for number in range(1, 3):
#         guest = seats.get(f"{row}{number}", "free")
#         print(f"{row}{number}: {guest}")
# ```
#
# Shorter to write, and fine as long as nobody needs the parts. But from `"A12"` you would have to
# cut row and number out again, and the number is then a text. A tuple keeps its parts and their
# types.
# %% [markdown] section="nested" topic=8
# ## 6. Dictionaries in dictionaries
#
# One number per book is not enough: the shop wants title, price and copies. A value may be
# anything, so it may be a dictionary, too.
#
# ### Predict

# %% [markdown] item="predict-alias-nested" kind="predict" topic=8 points=2 minutes=4
# ### Predict: one book in two places
#
# Look closely at how often a dictionary is made. What does this program print?
#
# ```python
# book = {"title": "Emma", "copies": 4}
# places = {"window": book, "shelf": book}
# places["window"]["copies"] -= 1
# print(places["shelf"]["copies"], book["copies"])
# ```
#
# Write the two numbers with a space between them.
#
# <details><summary>Hint 1 of 2</summary>
#
# `places["window"]["copies"]` is read from left to right: the value of window, and in that the
# value of copies.
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# How many dictionaries with a title are there? Count the braces that make one. The names `book`,
# window and shelf are three ways to it.
#
# </details>

# %% [raw] key="predict-alias-nested"
# right = "3 3"
# why = "There is only one dictionary with a title. book, window and shelf all lead to it, so the change is seen on every way."
# other = "Draw the dictionaries as boxes, one for each pair of braces, and arrows for what leads to them."
# [wrong]
# "4 4" = "The line with -= 1 changes the inner dictionary, and both places lead to the same one."
# "4 3" = "The name book, window and shelf lead to one and the same dictionary: it has changed for all of them."
# "3 4" = "places holds no copies of book: the name book still leads to the same dictionary as window."
# "2 2" = "There is one subtraction, and one dictionary: 4 - 1."

# %%
book = {"title": "Emma", "copies": 4}
places = {"window": book, "shelf": book}
places["window"]["copies"] -= 1
print(places["shelf"]["copies"], book["copies"])

# %% [markdown]
# ### Run and explain
#
# A dictionary whose values are dictionaries is called **nested**. To reach something inside, put
# one pair of brackets behind the other and read from left to right: `books[isbn]["copies"]` is "in
# `books`, the value of this ISBN; in that, the value of `copies`". With a loop over `.items()` you
# get the inner dictionary under a name, which reads better.
#
# The outer keys are *data*: ISBNs, one for each book there happens to be. The inner keys are
# *names* that are the same for every book. Programs come and go through the outer ones, and spell
# out the inner ones.

# %%
books = {
    "9780141439587": {"title": "Emma", "copies": 4, "cents": 875},
    "9780441172719": {"title": "Dune", "copies": 0, "cents": 1299},
}

# Reach a value inside; change it; add a key inside.
print(books["9780141439587"]["title"])
books["9780141439587"]["copies"] -= 1
books["9780441172719"]["note"] = "ordered"

# Add a whole book.
books["9780140317534"] = {"title": "Momo", "copies": 2, "cents": 950}

# Go through: the name book stands for one inner dictionary after the other.
worth = 0
for isbn, book in books.items():
    worth += book["copies"] * book["cents"]
    note = book.get("note", "")
    print(f"{isbn} {book['title']:<8}{book['copies']:>3} {note}")
print(worth / 100)

# Something may be missing on both levels: the default of the first get is an empty dictionary.
print(books.get("9780141182803", {}).get("copies", 0))

# The key of the largest value, with what you know: keep the best so far.
best = ""
for isbn, book in books.items():
    if best == "" or book["cents"] > books[best]["cents"]:
        best = isbn
print(books[best]["title"])

# %% [markdown]
# In an f-string with double quotes outside, write the keys inside with single quotes:
# `f"{book['title']}"`. (Before Python 3.12, the same quotes inside end the text too early.)
#
# Inside a loop over `.items()` a change like `book["copies"] += 1` is allowed, and it lasts: `book`
# is a name for the inner dictionary itself, not for a copy. No key of the *outer* dictionary is
# added or removed by that.
#
# #### One dictionary, two ways to it
#
# The figure of week 1 shows names and objects. Step through these lines, and watch which arrows go
# to the same box, before and after the copy.

# %%
from course.widgets.names import names_and_objects

names_and_objects("""
emma = {"copies": 4}
window = emma
window["copies"] -= 1
summer = emma.copy()
summer["copies"] = 0
""")

# %% [markdown]
# `.copy()` makes a new **outer** dictionary, and nothing more. What is inside is shared. If `books`
# is nested, `books.copy()` has the same inner dictionaries as `books`, and a change of `["copies"]`
# is seen in both. It is called a *shallow copy*. To copy the second level as well, build it anew:

# %%
books = {"a": {"title": "Emma", "copies": 4}, "b": {"title": "Dune", "copies": 2}}

# A shallow copy shares the inner dictionaries.
shallow = books.copy()
shallow["a"]["copies"] = 0
print(books["a"]["copies"], shallow["a"]["copies"])

# A copy of each inner one: now they are apart.
apart = {isbn: book.copy() for isbn, book in books.items()}
apart["b"]["copies"] = 99
print(books["b"]["copies"], apart["b"]["copies"])

# %% [markdown]
# #### fromkeys, and its trap
#
# `dict.fromkeys(keys, value)` makes a dictionary in which all keys have the same value:
# `dict.fromkeys(["Mon", "Tue"], 0)` is `{"Mon": 0, "Tue": 0}`. For numbers and texts that is
# useful. For a list it is a trap: the value is **one and the same** list for all keys.

# %%
# One 0 for all: fine, += puts another number in its place.
visitors = dict.fromkeys(["Mon", "Tue"], 0)
visitors["Mon"] += 5
print(visitors)

# One list for all: an append through any key is seen under every key.
guests = dict.fromkeys(["Mon", "Tue"], [])
guests["Mon"].append("Ada")
print(guests)

# A list for each: the comprehension makes a new one in each round.
guests = {day: [] for day in ["Mon", "Tue"]}
guests["Mon"].append("Ada")
print(guests)

# %% [markdown]
# You know this trap from week 3: a list of lists that was made with `[[]] * 3`. It is the same one.
#
# ### Modify
#
# Write a cell of your own below this one with a nested dictionary of three people you know: the
# name is the key, the inner keys are `city` and `pets` (a list). Print the name of everybody with
# more than one pet. Then give somebody a new pet, with `.append(...)`.

# %% [markdown] item="debug-timetable" kind="debug" topic=8 points=4 minutes=12
# ### Debug: everybody is busy every day
#
# A timetable. `lessons` is a list of tuples (day, subject), `days` the days of the table, and every
# day in `lessons` is one of `days`. For each day the program should print the subjects in the order
# of `lessons`, or `free`:
#
# ```text
# Mon: music, maths
# Tue: free
# Wed: art
# ```
#
# and `timetable` should be `{"Mon": ["music", "maths"], "Tue": [], "Wed": ["art"]}`. Instead, it
# prints
#
# ```text
# Mon: music, art, maths
# Tue: music, art, maths
# Wed: music, art, maths
# ```
#
# Find the mistake and mend it. Leave the lines with `days` and `lessons`; the checks put other
# lists there.
#
# <details><summary>Hint 1 of 3</summary>
#
# Every day shows everything. So how many lists are there?
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# One line makes the dictionary, with the same value for all keys. What is the value?
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# Make a new list for each day: a dict comprehension does that, or a loop.
#
# </details>

# %% starter="debug-timetable"
# program: debug-timetable
days = ["Mon", "Tue", "Wed"]
lessons = [("Mon", "music"), ("Wed", "art"), ("Mon", "maths")]
timetable = dict.fromkeys(days, [])
for day, subject in lessons:
    timetable[day].append(subject)
for day, subjects in timetable.items():
    if subjects:
        print(f"{day}: {', '.join(subjects)}")
    else:
        print(f"{day}: free")

# %% answer="debug-timetable"
# program: debug-timetable
days = ["Mon", "Tue", "Wed"]
lessons = [("Mon", "music"), ("Wed", "art"), ("Mon", "maths")]
timetable = {day: [] for day in days}
for day, subject in lessons:
    timetable[day].append(subject)
for day, subjects in timetable.items():
    if subjects:
        print(f"{day}: {', '.join(subjects)}")
    else:
        print(f"{day}: free")

# %% tests="debug-timetable"
from course.testing import makes, prints, program

debug_timetable = program("debug-timetable")
prints(
    debug_timetable,
    expected="Mon: music, maths\nTue: free\nWed: art",
    mistakes={
        "Mon: music, art, maths\nTue: music, art, maths\nWed: music, art, maths": (
            "all days share one list: fromkeys puts the same list under every key."
        ),
        "Mon: music, maths\nWed: art": "a day without lessons belongs to the timetable, too.",
        "Mon: maths\nTue: free\nWed: art": "append to the list of the day, instead of a new list.",
        "Mon: free\nTue: free\nWed: free": (
            "the lessons are stored nowhere: append to the list that is in the dictionary."
        ),
        "Mon: maths, music\nTue: free\nWed: art": "the subjects come in the order of lessons.",
    },
)
makes(debug_timetable, {"timetable": {"Mon": ["music", "maths"], "Tue": [], "Wed": ["art"]}})
makes(
    debug_timetable,
    {"timetable": {"Sat": [], "Fri": []}},
    given={"days": ["Sat", "Fri"], "lessons": []},
    because="every day of days is a key, and only those.",
)
prints(
    debug_timetable,
    given={"days": ["Sat", "Fri"], "lessons": []},
    expected="Sat: free\nFri: free",
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(50)
    for size in range(14):
        week = random.sample(["Mon", "Tue", "Wed", "Thu", "Fri", "Sat"], random.randint(1, 6))
        rows = [
            (random.choice(week), random.choice(["art", "music", "maths"])) for _ in range(size)
        ]
        plan = {d: [what for when, what in rows if when == d] for d in week}
        given = {"days": week, "lessons": rows}
        makes(debug_timetable, {"timetable": plan}, given=given)
        lines = [f"{d}: {', '.join(plan[d]) if plan[d] else 'free'}" for d in week]
        prints(debug_timetable, given=given, expected="\n".join(lines))
### END HIDDEN TESTS

# %% [markdown] discussion="debug-timetable"
# `dict.fromkeys(days, [])` makes **one** list, before the dictionary exists, and puts it under
# every key. The comprehension evaluates `[]` anew for each day:
#
# ```python
# timetable = {day: [] for day in days}
# ```
#
# `.setdefault` in the loop makes a list only for days that have lessons, so the empty days need a
# line of their own:
#
# ```python
# timetable = {}
# for day in days:
#     timetable.setdefault(day, [])
# for day, subject in lessons:
#     timetable[day].append(subject)
# ```
#
# The result is the same; the comprehension says in one line that every day begins empty. Another
# repair keeps `fromkeys` and replaces `.append` by `timetable[day] = timetable[day] + [subject]`.
# It makes a new list in each round and so never touches the shared one. It works, and the next
# person who writes `.append` there has the old problem back.

# %% [markdown] item="shopping-list" kind="write" topic=8 points=5 minutes=30
# ### Make: what do we have to buy?
#
# `recipes` is a nested dictionary: the name of a dish, and for it a dictionary of ingredients with
# their amounts, whole numbers from 1 up. `meals` says how many times each dish is planned, whole
# numbers from 1 up. Make the name `needed`: a dictionary with the **total amount of each
# ingredient** over all planned meals.
#
# - For a dish that is not in `recipes`, print `No recipe for soup` (with its name) and go on with
#   the next one.
# - At the end, print a line for each ingredient that is needed, in alphabetical order.
# - `recipes` and `meals` stay as they are.
#
# The run:
#
# ```text
# No recipe for soup
# eggs: 10
# flour: 500
# milk: 1050
# ```
#
# `needed` is then `{"flour": 500, "milk": 1050, "eggs": 10}`; the order in it does not matter.
# Leave the lines with `recipes` and `meals`; the checks put other dictionaries there, empty ones,
# too.
#
# <details><summary>Hint 1 of 3</summary>
#
# A loop over the meals, and in it a loop over the ingredients of that dish. What is the
# accumulator, and where does it get its first value?
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# It is the counting pattern, but each time you add the amount times the number of meals, and not
# one. Begin with a dictionary of your own: whoever begins with the dictionary of a recipe changes
# the recipe.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `needed = {}`; `for dish, times in meals.items():`; `if dish not in recipes:` print and
# `continue`; `for ingredient, amount in recipes[dish].items():` with `needed[ingredient] =
# needed.get(ingredient, 0) + ...`. Last, a loop over `sorted(needed)`.
#
# </details>

# %% starter="shopping-list"
# program: shopping-list
recipes = {
    "pancakes": {"flour": 250, "milk": 500, "eggs": 3},
    "omelette": {"eggs": 4, "milk": 50},
}
meals = {"pancakes": 2, "soup": 1, "omelette": 1}
# Write your program below this line.

# %% answer="shopping-list"
# program: shopping-list
recipes = {
    "pancakes": {"flour": 250, "milk": 500, "eggs": 3},
    "omelette": {"eggs": 4, "milk": 50},
}
meals = {"pancakes": 2, "soup": 1, "omelette": 1}
needed = {}
for dish, times in meals.items():
    if dish not in recipes:
        print(f"No recipe for {dish}")
        continue
    for ingredient, amount in recipes[dish].items():
        needed[ingredient] = needed.get(ingredient, 0) + amount * times
for ingredient in sorted(needed):
    print(f"{ingredient}: {needed[ingredient]}")

# %% tests="shopping-list"
from course.testing import makes, prints, program

shopping = program("shopping-list")
makes(
    shopping,
    {"needed": {"flour": 500, "milk": 1050, "eggs": 10}},
    mistakes=[
        (
            {"flour": 250, "milk": 550, "eggs": 7},
            "pancakes are planned twice: each amount times the number of meals.",
        ),
        (
            {"flour": 500, "milk": 50, "eggs": 4},
            "the second dish overwrites the first one: add to what is needed so far.",
        ),
        (
            {"milk": 50, "eggs": 4},
            "only the last dish counts: needed = {} belongs before the loop.",
        ),
    ],
)
prints(
    shopping,
    expected="No recipe for soup\neggs: 10\nflour: 500\nmilk: 1050",
    mistakes={
        "No recipe for soup\nflour: 500\nmilk: 1050\neggs: 10": "in alphabetical order: sorted.",
    },
)
given_recipes = {
    "pancakes": {"flour": 250, "milk": 500, "eggs": 3},
    "omelette": {"eggs": 4, "milk": 50},
}
makes(
    shopping,
    {"recipes": given_recipes, "meals": {"pancakes": 2, "soup": 1, "omelette": 1}},
    because=(
        "recipes and meals stay as they are: needed must be a dictionary of its own, begun with {}."
    ),
)
prints(shopping, given={"meals": {}}, expected="")
makes(shopping, {"needed": {}}, given={"meals": {"soup": 3}})
prints(shopping, given={"recipes": {}, "meals": {"tea": 1}}, expected="No recipe for tea")
makes(
    shopping,
    {"needed": {"eggs": 10, "milk": 1050, "flour": 500}},
    given={"meals": {"omelette": 1, "pancakes": 2}},
    because="only the amount of this dish is multiplied, not what is needed already.",
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(51)
    dishes = ["stew", "cake", "salad", "bread", "pie"]
    things = ["oil", "salt", "flour", "leeks", "apples"]
    for _ in range(20):
        book = {
            dish: {
                thing: random.randint(1, 400)
                for thing in random.sample(things, random.choice([0, 3, 3]))
            }
            for dish in random.sample(dishes, random.randint(0, 4))
        }
        plan = {dish: random.randint(1, 4) for dish in random.sample(dishes, random.randint(0, 5))}
        whole = {}
        for thing in things:
            amounts = [book[dish].get(thing, 0) * plan[dish] for dish in plan if dish in book]
            if sum(amounts):
                whole[thing] = sum(amounts)
        rows = [f"No recipe for {dish}" for dish in plan if dish not in book]
        rows += [f"{thing}: {whole[thing]}" for thing in sorted(whole)]
        given = {"recipes": book, "meals": plan}
        makes(shopping, {"needed": whole, "recipes": book, "meals": plan}, given=given)
        prints(shopping, given=given, expected="\n".join(rows))
### END HIDDEN TESTS

# %% [markdown] discussion="shopping-list"
# Two loops, one inside the other, and one accumulator for each ingredient:
#
# ```python
# needed = {}
# for dish, times in meals.items():
#     if dish not in recipes:
#         print(f"No recipe for {dish}")
#         continue
#     for ingredient, amount in recipes[dish].items():
#         needed[ingredient] = needed.get(ingredient, 0) + amount * times
# ```
#
# The unknown dish can also be treated as a dish without ingredients:
#
# ```python
# for dish, times in meals.items():
#     if dish not in recipes:
#         print(f"No recipe for {dish}")
#     for ingredient, amount in recipes.get(dish, {}).items():
#         needed.setdefault(ingredient, 0)
#         needed[ingredient] += amount * times
# ```
#
# No `continue`, no `else`; but a reader has to see that the inner loop runs no round for an empty
# dictionary. What does not work is `needed = recipes["pancakes"]` as a start: that is no copy, and
# the cookbook would hold the shopping list afterwards.

# %% [markdown] section="sets" topic=9
# ## 7. Sets: every thing once
#
# ### Predict
#
# Five people came to the reading evening, some of them more than once. How many does the next cell
# count, and what does it print for the two questions?

# %%
visitors = {"Ada", "Ben", "Ada", "Cleo", "Ben"}
print(len(visitors), "Ada" in visitors, "Dora" in visitors)

# %% [markdown]
# ### Run and explain
#
# A **set** is like a dictionary without values: a collection in which every **element** occurs at
# most once, made to answer one question at once, "is it in there?". It is written with braces,
# without colons.
#
# | you write | what happens |
# | --- | --- |
# | `{"Ada", "Ben"}` | a set with two elements |
# | `set()` | an **empty** set; `{}` is an empty *dictionary* |
# | `set(names)` | a set of what is in the list `names`, each once |
# | `"Ada" in visitors` | is it in there? |
# | `visitors.add("Dora")` | adds it; nothing happens if it is there already |
# | `visitors.discard("Ben")` | removes it; nothing happens if it is not there |
# | `visitors.remove("Ben")` | removes it; a `KeyError` if it is not there |
# | `len(visitors)` | how many elements |
# | `visitors.update(more)` | adds everything that is in the list or set `more` |
# | `{name.lower() for name in names}` | a **set comprehension** |
#
# Why are there `.discard` and `.remove`? Take `.remove` if something is wrong when the element is
# missing, then the program tells you. Take `.discard` if it may be missing.
#
# #### No order
#
# A set has **no order** and no positions. `visitors[0]` is `TypeError: 'set' object is not
# subscriptable`. And if you print a set of texts, the order may be another one each time you
# restart Python: it depends on the hashes (section 5), and those change. So never rely on it: not
# in a print, not with `list(visitors)`, not with the first round of a loop. Where the order
# matters, use `sorted(visitors)`, which gives a list.
#
# Elements must be hashable, like keys: texts, numbers, tuples, but no lists.

# %%
# A list with repetitions, and the set of what is in it.
scans = ["Emma", "Dune", "Emma", "Emma", "Momo"]
titles = set(scans)
print(len(scans), len(titles))

# For people, in order.
print(sorted(titles))

# Adding what is there already changes nothing.
titles.add("Dune")
titles.add("Ulysses")
titles.discard("Persuasion")
print(sorted(titles))

# Have we seen it before? The typical use of a set in a loop.
seen = set()
for title in scans:
    if title in seen:
        print(f"{title} again")
    seen.add(title)

# A set comprehension: the different first letters.
print(sorted({title[0] for title in scans}))

# Each once, but in the order of the list: a dictionary keeps its order.
# (Without a value, every key gets None.)
print(list(dict.fromkeys(scans)))

# %% [markdown]
# Three traps:
#
# - `seen = {}` makes a dictionary. The first `.add` then stops with `AttributeError: 'dict' object
#   has no attribute 'add'`.
# - `set("Emma")` is not a set with one title. A text is a sequence of characters, so you get the
#   letters, each once. One title is `{"Emma"}`. The same goes for `.update("Emma")`.
# - `.add(...)` and the others change the set in place and give `None`. `seen = seen.add(title)`
#   loses the set.
#
# **List or set?** If order or repetitions matter, a list. If the question is "is it in there?", and
# each thing counts once, a set: in a list Python looks through everything, in a set it looks into a
# bucket or two.
#
# ### Modify
#
# In the cell above, let the loop say `again` only once for each title, however often it is
# repeated. A second set is all it takes.

# %% [markdown] item="debug-guest-list" kind="debug" topic=9 points=4 minutes=10
# ### Debug: the guest who cancelled twice
#
# `signed_up` is a list of people who signed up for the reading evening, some more than once.
# `cancelled` is a list of people who cancelled; some of them cancel twice, and some had never
# signed up. That is no problem, they are just not coming. The program should print how many people
# come, and their names in alphabetical order:
#
# ```text
# 2 guests: Ada, Cleo
# ```
#
# (The word is always `guests`. When nobody comes, the line is `0 guests: ` with nothing behind it.)
# With the lists given it stops instead, with
#
# ```text
# KeyError: 'Fay'
# ```
#
# Find the mistake and mend it. At the end, `guests` is the **set** of the people who come. Leave
# the lines with `signed_up` and `cancelled`; the checks put other lists there.
#
# <details><summary>Hint 1 of 3</summary>
#
# A `KeyError`, and there is no dictionary in the program. Which line looks for `Fay`?
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# There are two methods that take an element out of a set. They differ only in what they do when it
# is not there.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# Replace the method in the loop by the one that does nothing for a missing element.
#
# </details>

# %% starter="debug-guest-list"
# program: debug-guest-list
signed_up = ["Cleo", "Ben", "Ada", "Ben", "Dora"]
cancelled = ["Ben", "Fay", "Dora", "Ben"]
guests = set(signed_up)
for name in cancelled:
    guests.remove(name)
print(f"{len(guests)} guests: {', '.join(sorted(guests))}")

# %% answer="debug-guest-list"
# program: debug-guest-list
signed_up = ["Cleo", "Ben", "Ada", "Ben", "Dora"]
cancelled = ["Ben", "Fay", "Dora", "Ben"]
guests = set(signed_up)
for name in cancelled:
    guests.discard(name)
print(f"{len(guests)} guests: {', '.join(sorted(guests))}")

# %% tests="debug-guest-list"
from course.testing import makes, prints, program

debug_guest_list = program("debug-guest-list")
prints(
    debug_guest_list,
    expected="2 guests: Ada, Cleo",
    because="take everybody out who cancelled; who is not in the set needs nothing.",
    mistakes={
        "3 guests: Ada, Cleo, Dora": "after Fay the loop must go on: Dora cancelled, too.",
        "4 guests: Ada, Ben, Cleo, Dora": "nobody was taken out: Ben and Dora cancelled.",
        "3 guests: Ada, Ben, Cleo": (
            "Ben signed up twice: as a list he is in there twice, in a set only once."
        ),
    },
)
makes(
    debug_guest_list,
    {"guests": {"Ada", "Cleo"}},
    because="guests is asked for as a set, at the end of the program.",
)
prints(
    debug_guest_list,
    given={"signed_up": ["Ada", "Ada"], "cancelled": ["Ada", "Ada"]},
    expected="0 guests: ",
    because="Ada cancelled twice: the second time she is not there any more.",
)
makes(debug_guest_list, {"guests": set()}, given={"signed_up": [], "cancelled": ["Ada"]})
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(52)
    people = ["Ada", "Ben", "Cleo", "Dora", "Eve", "Fay"]
    for size in [0, 1, 2, 3, 5, 8, 13]:
        first = random.choices(people, k=size)
        off = random.choices(people[2:], k=random.randint(0, 6))
        come = [name for name in people if name in first and name not in off]
        given = {"signed_up": first, "cancelled": off}
        makes(debug_guest_list, {"guests": set(come)}, given=given)
        prints(debug_guest_list, given=given, expected=f"{len(come)} guests: {', '.join(come)}")
### END HIDDEN TESTS

# %% [markdown] discussion="debug-guest-list"
# `.remove` insists that the element is there, `.discard` does not:
#
# ```python
# for name in cancelled:
#     guests.discard(name)
# ```
#
# The question can also be asked first:
#
# ```python
# for name in cancelled:
#     if name in guests:
#         guests.remove(name)
# ```
#
# That is the way if something else has to happen when the name is missing, a message for example.
# And the next section has a way without a loop: the difference of two sets. `.remove` is not worse
# than `.discard`: where a missing element means that something went wrong, you want to know.

# %% [markdown] item="scanned-twice" kind="write" topic=9 points=5 minutes=20
# ### Make: scanned twice
#
# Once a year all books are counted. Somebody walks along the shelves and scans every barcode.
# `scans` is the list of the codes (texts), in order. A code that comes again has been scanned twice
# by mistake. Make two names:
#
# | name | value | for the scans given |
# | --- | --- | --- |
# | `different` | how many different codes there are, an `int` | `3` |
# | `repeated` | a list of the codes that occur more than once, each **once**, in the order in which they came for the **second** time | `["E1", "D7"]` |
#
# Then print the number of different codes, and a line for each repeated one, in this order:
#
# ```text
# 3 different
# again: E1
# again: D7
# ```
#
# E1 comes for the second time before D7 does. For an empty list, the only line is `0 different`.
# Leave the line with `scans`; the checks put other lists there.
#
# <details><summary>Hint 1 of 3</summary>
#
# The example with `seen` finds repetitions. What must not happen when a code comes for the third
# time?
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# A code goes into `repeated` when it has been seen, and is not in `repeated` yet. An empty set is
# not written `{}`.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `seen = set()`, `repeated = []`; `for code in scans:` with `if code in seen and code not in
# repeated:` an append, then `seen.add(code)` in any case. `different = len(seen)`; the prints.
#
# </details>

# %% starter="scanned-twice"
# program: scanned-twice
scans = ["D7", "E1", "E1", "M3", "D7", "E1"]
# Write your program below this line.

# %% answer="scanned-twice"
# program: scanned-twice
scans = ["D7", "E1", "E1", "M3", "D7", "E1"]
seen = set()
repeated = []
for code in scans:
    if code in seen and code not in repeated:
        repeated.append(code)
    seen.add(code)
different = len(seen)
print(f"{different} different")
for code in repeated:
    print(f"again: {code}")

# %% tests="scanned-twice"
from course.testing import makes, prints, program

scanned_twice = program("scanned-twice")
makes(
    scanned_twice,
    {"different": 3},
    mistakes={
        6: "every code counts once: that is the number of scans.",
        1: "codes that were scanned twice are one of the different ones, too.",
    },
)
makes(
    scanned_twice,
    {"repeated": ["E1", "D7"]},
    mistakes=[
        (["E1", "D7", "E1"], "each code once, although E1 comes for the third time."),
        (["D7", "E1"], "in the order of the second scan: E1 comes again before D7 does."),
        ({"E1", "D7"}, "a set has no order: collect the repeated codes in a list."),
        (["D7", "E1", "M3"], "M3 comes only once: a code must have been seen before."),
    ],
)
prints(scanned_twice, expected="3 different\nagain: E1\nagain: D7")
prints(
    scanned_twice,
    given={"scans": []},
    expected="0 different",
    because="without scans there is nothing to go through, and the first line still comes.",
)
makes(scanned_twice, {"different": 2, "repeated": []}, given={"scans": ["B", "A"]})
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(53)
    for size in [1, 2, 3, 5, 8, 13, 21, 34, 200]:
        codes = [f"K{random.randint(0, max(size // 2, 1))}" for _ in range(size)]
        seconds = [c for place, c in enumerate(codes) if codes[:place].count(c) == 1]
        kinds = len(set(codes))
        makes(scanned_twice, {"different": kinds, "repeated": seconds}, given={"scans": codes})
        lines = [f"{kinds} different", *(f"again: {c}" for c in seconds)]
        prints(scanned_twice, given={"scans": codes}, expected="\n".join(lines))
### END HIDDEN TESTS

# %% [markdown] discussion="scanned-twice"
# A set for the question, a list for the order:
#
# ```python
# seen = set()
# repeated = []
# for code in scans:
#     if code in seen and code not in repeated:
#         repeated.append(code)
#     seen.add(code)
# different = len(seen)
# ```
#
# With the counting pattern, the moment of the second scan is the moment when the count becomes 2:
#
# ```python
# counts = {}
# repeated = []
# for code in scans:
#     counts[code] = counts.get(code, 0) + 1
#     if counts[code] == 2:
#         repeated.append(code)
# different = len(counts)
# ```
#
# It needs no question about `repeated`, and knows how often each code came; in return it keeps
# numbers that nobody asked for. `code not in repeated` goes through a list, but only through the
# repeated codes, which are few. If they were many, they would get a set beside the list.

# %% [markdown] section="set-operations" topic=9
# ## 8. Comparing groups: set operations
#
# ### Predict

# %% [markdown] item="predict-set-operations" kind="predict" topic=9 points=2 minutes=5
# ### Predict: who came when?
#
# `a | b` has what is in at least one of two sets, `a & b` what is in both, `a ^ b` what is in
# exactly one of them. What does this program print?
#
# ```python
# monday = {"Ada", "Ben", "Cleo"}
# friday = {"Dora", "Ben"}
# print(len(monday | friday), len(monday & friday), len(monday ^ friday))
# ```
#
# Write the three numbers with spaces between them.
#
# <details><summary>Hint 1 of 2</summary>
#
# Draw two circles that overlap, and write each name into its place.
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# Ben stands in the middle. In which of the three results is he?
#
# </details>

# %% [raw] key="predict-set-operations"
# right = "4 1 3"
# why = "Together they are Ada, Ben, Cleo and Dora; only Ben came both times; Ada, Cleo and Dora came exactly once."
# other = "Draw two circles, write every name into its place, and count the names in each result."
# [wrong]
# "5 1 3" = "Ben is in both sets, but he is one element: in a set every element occurs once."
# "4 1 4" = "^ leaves out what is in both sets: Ben came twice."
# "4 1 2" = "^ takes from both sides: Ada and Cleo from Monday, and Dora from Friday."
# "5 1 4" = "Ben is one element, although he is in both sets; and ^ leaves him out."
# "1 4 3" = "The other way around: | takes everybody who is in one of them, & only those who are in both."

# %%
monday = {"Ada", "Ben", "Cleo"}
friday = {"Dora", "Ben"}
print(len(monday | friday), len(monday & friday), len(monday ^ friday))

# %% [markdown]
# ### Run and explain
#
# | sign | name | what is in the result | method |
# | --- | --- | --- | --- |
# | `a \| b` | union | what is in `a`, in `b`, or in both | `a.union(b)` |
# | `a & b` | intersection | what is in `a` **and** in `b` | `a.intersection(b)` |
# | `a - b` | difference | what is in `a`, but **not** in `b` | `a.difference(b)` |
# | `a ^ b` | symmetric difference | what is in exactly **one** of them | `a.symmetric_difference(b)` |
# | `a <= b` | subset | a `bool`: is everything of `a` in `b`? | `a.issubset(b)` |
#
# All but the last make a **new** set, and change neither `a` nor `b`. With `-` and `<=` it matters
# which one stands on the left. The signs want sets on both sides; the methods take lists as well.
#
# The members of Inkwell Books say which genres they read. Here are two of them. Choose an operation
# in the figure; the shaded regions belong to the result. Then change the sets (press *Enter* when
# you are done): make one a subset of the other, make them equal, empty one.

# %%
from course.widgets.venn import venn

ada = {"crime", "poetry", "travel"}
ben = {"cooking", "crime", "poetry", "history"}

venn(ada, ben, names=("ada", "ben"), sign="&")

# %% [markdown]
# The same in a program. Note `sorted(...)` wherever something is printed:

# %%
# What they share, and what only one of them reads.
print(sorted(ada & ben))
print(sorted(ada - ben), sorted(ben - ada))
print(sorted(ada ^ ben))

# Everything that anybody reads: begin with an empty set, and add.
members = {"Ada": ada, "Ben": ben, "Cleo": {"crime"}}
all_genres = set()
for genres in members.values():
    all_genres = all_genres | genres
print(len(all_genres), sorted(all_genres.difference(["crime", "poetry"])))

# Is everything of the one in the other?
print({"crime"} <= ada, ada <= ben, members["Cleo"].issubset(ada))
print(sorted(ada.union(["art"])), sorted(ada.intersection(["art", "travel"])))

# Two dictionaries: which keys do they share? .keys() can be compared like a set.
stock = {"Emma": 4, "Dune": 2}
wishes = {"Momo": 1, "Dune": 1}
print(sorted(wishes.keys() & stock.keys()), sorted(wishes.keys() - stock.keys()))

# %% [markdown]
# #### The words and the signs
#
# English is not exact here. "Readers of crime **and** readers of poetry" may mean everybody who
# reads one of the two (`|`), or those who read both (`&`). Ask back, in words like these: *in at
# least one*, *in both*, *in exactly one*. And take care not to write the words of week 2: `ada and
# ben` is no error. It gives one of the two sets as a whole, because a set that is not empty counts
# as true.
#
# ### Modify
#
# In the cell above, print the genres that **all three** members read. (Begin with the set of one of
# them, and use `&` in the loop. Why not with an empty set?) Then print the names of the members who
# read poetry.

# %% [markdown] item="fill-two-shelves" kind="fill" topic=9 points=3 minutes=8
# ### Fill in: two libraries
#
# Two village libraries want to know what they have. `north` and `south` are sets of titles. Replace
# the four blanks `____`, each by one operation on the two sets:
#
# | name | what it is |
# | --- | --- |
# | `everything` | the titles that at least one library has |
# | `doubles` | the titles that both have |
# | `only_north` | the titles that north has and south does not |
# | `once` | the titles that exactly one of them has |
#
# The run:
#
# ```text
# Everything: Dune, Emma, It, Momo
# Doubles: Emma
# Only north: Dune
# Once: Dune, It, Momo
# ```
#
# All four names are sets at the end. Leave the lines with `north` and `south`; the checks put other
# sets there.
#
# <details><summary>Hint 1 of 2</summary>
#
# Each row of the exercise's table stands in the table of this section, in other words.
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# Four signs, four blanks, and each sign is used once. For one of them, the order of the two sets
# matters.
#
# </details>

# %% starter="fill-two-shelves"
# program: fill-two-shelves
north = {"Emma", "Dune"}
south = {"Momo", "Emma", "It"}
# In at least one, in both, only in the first, in exactly one.
everything = ____
doubles = ____
only_north = ____
once = ____
# For people, in alphabetical order.
print(f"Everything: {', '.join(sorted(everything))}")
print(f"Doubles: {', '.join(sorted(doubles))}")
print(f"Only north: {', '.join(sorted(only_north))}")
print(f"Once: {', '.join(sorted(once))}")

# %% answer="fill-two-shelves"
# program: fill-two-shelves
north = {"Emma", "Dune"}
south = {"Momo", "Emma", "It"}
# In at least one, in both, only in the first, in exactly one.
everything = north | south
doubles = north & south
only_north = north - south
once = north ^ south
# For people, in alphabetical order.
print(f"Everything: {', '.join(sorted(everything))}")
print(f"Doubles: {', '.join(sorted(doubles))}")
print(f"Only north: {', '.join(sorted(only_north))}")
print(f"Once: {', '.join(sorted(once))}")

# %% tests="fill-two-shelves"
from course.testing import makes, prints, program

two_shelves = program("fill-two-shelves")
makes(
    two_shelves,
    {"everything": {"Emma", "Dune", "Momo", "It"}},
    mistakes=[
        ({"Emma"}, "that is what both have: at least one of them is |."),
        ({"Dune", "Momo", "It"}, "what both have belongs to it, too: at least one of them is |."),
        ({"Momo", "Emma", "It"}, "and and or do not join sets: the sign is |."),
        ({"Emma", "Dune"}, "and and or do not join sets: the sign is |."),
    ],
)
makes(
    two_shelves,
    {"doubles": {"Emma"}},
    mistakes=[
        ({"Momo", "Emma", "It"}, "`and` gives one of the two sets as a whole: the sign is &."),
        ({"Emma", "Dune", "Momo", "It"}, "| takes what is in at least one: in both is &."),
    ],
)
makes(
    two_shelves,
    {"only_north": {"Dune"}},
    mistakes=[
        ({"Momo", "It"}, "the other way around: with - the order matters."),
        ({"Dune", "Momo", "It"}, "^ takes from both sides: only north is a difference, -."),
    ],
)
makes(
    two_shelves,
    {"once": {"Dune", "Momo", "It"}},
    mistakes=[
        ({"Dune"}, "what only south has belongs to it, too: in exactly one is ^."),
        ({"Emma", "Dune", "Momo", "It"}, "what both have is not in exactly one of them: ^."),
    ],
)
prints(
    two_shelves,
    expected=(
        "Everything: Dune, Emma, It, Momo\nDoubles: Emma\nOnly north: Dune\nOnce: Dune, It, Momo"
    ),
)
makes(
    two_shelves,
    {"everything": {"It"}, "doubles": set(), "only_north": set(), "once": {"It"}},
    given={"north": set(), "south": {"It"}},
    because="each name must be worked out from north and south, whatever is in them.",
    mistakes=[({"Dune"}, "that holds for one pair of sets only: work it out with a sign.")],
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(54)
    titles = ["Dune", "Emma", "It", "Momo", "Ulysses"]
    for _ in range(20):
        left = random.sample(titles, random.randint(0, 5))
        right = random.sample(titles, random.randint(0, 5))
        right_names = {
            "everything": {t for t in titles if t in left or t in right},
            "doubles": {t for t in left if t in right},
            "only_north": {t for t in left if t not in right},
            "once": {t for t in titles if (t in left) != (t in right)},
        }
        given = {"north": set(left), "south": set(right)}
        makes(two_shelves, right_names, given=given)
        labels = ["Everything", "Doubles", "Only north", "Once"]
        rows = [
            f"{label}: {', '.join(sorted(found))}"
            for label, found in zip(labels, right_names.values(), strict=True)
        ]
        prints(two_shelves, given=given, expected="\n".join(rows))
### END HIDDEN TESTS

# %% [markdown] discussion="fill-two-shelves"
# `north | south`, `north & south`, `north - south` and `north ^ south`. The last one can be put
# together from the others, and in two ways:
#
# ```python
# once = everything - doubles
# once = (north - south) | (south - north)
# ```
#
# All three say the same. `everything - doubles` reads like the sentence in the table, and many
# people find it clearer than `^`, a sign that they have to look up. The sign is shorter and cannot
# get the parentheses wrong. In a program that others read, take the form that they understand
# without looking it up.

# %% [markdown] item="genre-match" kind="write" topic=9 points=5 minutes=30
# ### Make: who reads what I read?
#
# `members` is a dictionary: name, and the **set** of genres that this member reads. `reader` is one
# of the names. For every **other** member, in alphabetical order, print a line with the genres that
# this member shares with the reader, in alphabetical order, or `nothing in common`.
#
# Then find `tips`: the **set** of genres that the reader does not read, but that are read by at
# least one member who shares **at least one** genre with the reader. Print them in alphabetical
# order, or `none`. The run:
#
# ```text
# Ben: crime, poetry
# Cleo: nothing in common
# Dora: poetry
# Tips: art, history
# ```
#
# `tips` is then `{"history", "art"}`: history comes from Ben, art from Dora. Cleo's cooking is not
# among them, because she shares nothing with Ada. `members` stays as it is. Leave the lines with
# `members` and `reader`; the checks put other values there. Sets may be empty.
#
# <details><summary>Hint 1 of 3</summary>
#
# In the loop over the sorted names: first, who has to be skipped? Then, which operation gives what
# two members share?
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# An empty set counts as false, so `if shared:` asks whether there is anything. In that branch, the
# tips grow by everything that the member reads and the reader does not.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `tips = set()`; `for name in sorted(members):` `if name == reader: continue`; `shared = ... &
# ...`; `if shared:` print and `tips = tips | (... - ...)`, `else:` print. Behind the loop, a
# decision for the last line.
#
# </details>

# %% starter="genre-match"
# program: genre-match
members = {
    "Ada": {"crime", "poetry"},
    "Cleo": {"cooking"},
    "Ben": {"crime", "history", "poetry"},
    "Dora": {"poetry", "art"},
}
reader = "Ada"
# Write your program below this line.

# %% answer="genre-match"
# program: genre-match
members = {
    "Ada": {"crime", "poetry"},
    "Cleo": {"cooking"},
    "Ben": {"crime", "history", "poetry"},
    "Dora": {"poetry", "art"},
}
reader = "Ada"
tips = set()
for name in sorted(members):
    if name == reader:
        continue
    shared = members[name] & members[reader]
    if shared:
        print(f"{name}: {', '.join(sorted(shared))}")
        tips = tips | (members[name] - members[reader])
    else:
        print(f"{name}: nothing in common")
if tips:
    print(f"Tips: {', '.join(sorted(tips))}")
else:
    print("Tips: none")

# %% tests="genre-match"
from course.testing import makes, prints, program

genre_match = program("genre-match")
shared_lines = "Ben: crime, poetry\nCleo: nothing in common\nDora: poetry\n"
prints(
    genre_match,
    expected=f"{shared_lines}Tips: art, history",
    mistakes={
        f"Ada: crime, poetry\n{shared_lines}Tips: art, history": "leave the reader out.",
        f"{shared_lines}Tips: art, cooking, history": (
            "Cleo shares nothing with Ada: her genres are no tips."
        ),
        "Ben: crime, poetry\nCleo: crime, poetry\nDora: crime, poetry\n"
        "Tips: art, cooking, history": (
            "`and` gives one of the two sets as a whole: what both have is &."
        ),
        f"{shared_lines}Tips: art": "tips of one member overwrite those before: add to the set.",
        f"{shared_lines}Tips: art, crime, history, poetry": (
            "the reader already reads some of these: take the reader's genres away."
        ),
        f"{shared_lines}Tips: none": "the tips are lost: collect them in the set in each round.",
        "Cleo: nothing in common\nBen: crime, poetry\nDora: poetry\nTips: art, history": (
            "the members come in alphabetical order: go through sorted(members)."
        ),
    },
)
makes(
    genre_match,
    {"tips": {"history", "art"}},
    mistakes=[(["art", "history"], "tips is asked for as a set; sort it only for the print.")],
)
prints(
    genre_match,
    given={"reader": "Cleo"},
    expected=(
        "Ada: nothing in common\nBen: nothing in common\nDora: nothing in common\nTips: none"
    ),
)
makes(
    genre_match,
    {"tips": set()},
    given={"members": {"Ada": {"art"}}, "reader": "Ada"},
    because="with no other member there are no tips: an empty set, written set().",
)
makes(
    genre_match,
    {
        "members": {
            "Ada": {"crime", "poetry"},
            "Cleo": {"cooking"},
            "Ben": {"crime", "history", "poetry"},
            "Dora": {"poetry", "art"},
        }
    },
    because="members has changed: make new sets with signs, or begin with a set of your own.",
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(55)
    genres = ["art", "crime", "history", "poetry", "travel"]
    for _ in range(25):
        people = random.sample(["Ada", "Ben", "Cleo", "Dora", "Eve"], random.randint(1, 5))
        likes = {p: set(random.sample(genres, random.randint(0, 3))) for p in people}
        who = random.choice(people)
        rows, found = [], []
        for p in sorted(people):
            common = [g for g in genres if g in likes[p] and g in likes[who]]
            if p != who:
                rows.append(f"{p}: {', '.join(common) if common else 'nothing in common'}")
                found += [g for g in genres if common and g in likes[p] and g not in likes[who]]
        hints = [g for g in genres if g in found]
        rows.append(f"Tips: {', '.join(hints) if hints else 'none'}")
        given = {"members": likes, "reader": who}
        prints(genre_match, given=given, expected="\n".join(rows))
        makes(genre_match, {"tips": set(hints), "members": likes}, given=given)
### END HIDDEN TESTS

# %% [markdown] discussion="genre-match"
# One intersection and one difference for each member:
#
# ```python
# shared = members[name] & members[reader]
# if shared:
#     print(f"{name}: {', '.join(sorted(shared))}")
#     tips = tips | (members[name] - members[reader])
# ```
#
# One can also collect everything first, and take the reader's own genres away once, at the end:
#
# ```python
# mine = members[reader]
# for name in sorted(members):
#     if name != reader and members[name] & mine:
#         tips.update(members[name])
# tips = tips - mine
# ```
#
# `.update` changes `tips` in place, which saves making a new set in each round. But methods that
# change something in place are a risk where it has two names: with `tips = members[reader]` as a
# start, the very same line would change Ada's genres. The signs always make a new set.
# %% [markdown]
# ## 9. Making a program better: from a chain to a table
#
# A long chain of `elif`s that all ask about the same name, and all do the same thing with another
# value, is not a decision. It is a **table** that was written as one. Put the table into a
# dictionary, and one lookup is left:
#
# 1. What the questions compare with becomes the **keys**.
# 2. What the blocks assign becomes the **values**; if there are several, a tuple.
# 3. The `else` becomes the **default** of `.get(...)`.
#
# Then the table is data: it can be longer tomorrow, come from a file (week 6) or from a database,
# and the program stays the same.

# %% [markdown] item="refactor-shelf-finder" kind="refactor" topic=8 points=6 minutes=20
# ### Refactor: where do I find poetry?
#
# The program in the answer cell says where the books of a genre stand. It is right:
#
# ```text
# poetry: B2, floor 1
# ```
#
# For a genre that it does not know, it sends people to the desk: `gardening: desk, floor 0`. Now a
# new genre comes every month, and somebody has to add three lines in the right place. Rewrite the
# program so that it prints exactly the same, and
#
# - directly below the line with `genre` stands a dictionary with the name `places`: the five genres
#   are its keys, and each value is a **tuple** of shelf and floor, such as `("B2", 1)`;
# - there is no `if` in it (and so no `elif` and `else`), no `for` and no `while`;
# - `print` stands in it only once, and at the end the names `shelf` and `floor` have the same
#   values as before.
#
# Leave the line with `genre`. The checks put other genres there, and other dictionaries into
# `places`.
#
# <details><summary>Hint 1 of 3</summary>
#
# Write the dictionary first: five pairs, taken from the chain. Keep the chain until the dictionary
# is complete.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# Which method gives a value for a missing key, without a decision? Its default has to be of the
# same form as the other values.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `shelf, floor = places.get(genre, (..., ...))` unpacks the tuple that is found. Mind the
# parentheses around the default.
#
# </details>

# %% starter="refactor-shelf-finder"
# program: refactor-shelf-finder
genre = "poetry"
if genre == "crime":
    shelf = "A1"
    floor = 0
elif genre == "poetry":
    shelf = "B2"
    floor = 1
elif genre == "travel":
    shelf = "B3"
    floor = 1
elif genre == "cooking":
    shelf = "C1"
    floor = 2
elif genre == "history":
    shelf = "C4"
    floor = 2
else:
    shelf = "desk"
    floor = 0
print(f"{genre}: {shelf}, floor {floor}")

# %% answer="refactor-shelf-finder"
# program: refactor-shelf-finder
genre = "poetry"
places = {
    "crime": ("A1", 0),
    "poetry": ("B2", 1),
    "travel": ("B3", 1),
    "cooking": ("C1", 2),
    "history": ("C4", 2),
}
shelf, floor = places.get(genre, ("desk", 0))
print(f"{genre}: {shelf}, floor {floor}")

# %% tests="refactor-shelf-finder"
from course.testing import avoids, check, makes, names, prints, program, uses

shelf_finder = program("refactor-shelf-finder")
prints(
    shelf_finder,
    expected="poetry: B2, floor 1",
    because="look it up in places; the default of .get is one value: a tuple, in parentheses.",
    mistakes={"poetry: desk, floor 0": "poetry must be a key of places."},
)
prints(
    shelf_finder,
    given={"genre": "gardening"},
    expected="gardening: desk, floor 0",
    because="an unknown genre goes to the desk: the default of .get is a tuple, (shelf, floor).",
)
check(
    "places" in names(shelf_finder),
    "There is no name `places` yet: write the dictionary below the line with genre.",
)
makes(
    shelf_finder,
    {
        "places": {
            "crime": ("A1", 0),
            "poetry": ("B2", 1),
            "travel": ("B3", 1),
            "cooking": ("C1", 2),
            "history": ("C4", 2),
        }
    },
    because="five genres as keys, and for each a tuple of shelf (a text) and floor (a number).",
)
makes(
    shelf_finder,
    {"places": {"maps": ("D1", 3)}},
    given={"genre": "gardening", "places": {"maps": ("D1", 3)}},
    because="an unknown genre gets into no table: .get(...) only looks, .setdefault(...) adds.",
)
avoids(shelf_finder, "if", because="the dictionary has the table, .get(...) has the default.")
avoids(shelf_finder, "for", "while", because="a dictionary finds its key without a search.")
uses(shelf_finder, "print()", at_most=1, because="one print is enough.")
makes(shelf_finder, {"shelf": "A1", "floor": 0}, given={"genre": "crime"})
prints(
    shelf_finder,
    given={"genre": "maps", "places": {"maps": ("D1", 3)}},
    expected="maps: D1, floor 3",
    because="the place must be looked up in places, whatever stands in it.",
)
### BEGIN HIDDEN TESTS
from course.testing import hidden

with hidden():
    shop = {"crime": ("A1", 0), "poetry": ("B2", 1), "travel": ("B3", 1)}
    shop |= {"cooking": ("C1", 2), "history": ("C4", 2)}
    for asked in [*shop, "Crime", "", "desk", "A1"]:
        where, level = shop[asked] if asked in shop else ("desk", 0)
        makes(shelf_finder, {"shelf": where, "floor": level}, given={"genre": asked})
        prints(shelf_finder, given={"genre": asked}, expected=f"{asked}: {where}, floor {level}")
    for table in [{}, {"art": ("E5", 4), "crime": ("E6", 5)}]:
        for asked in ["art", "crime", "poetry"]:
            where, level = table[asked] if asked in table else ("desk", 0)
            prints(
                shelf_finder,
                given={"genre": asked, "places": table},
                expected=f"{asked}: {where}, floor {level}",
            )
### END HIDDEN TESTS

# %% [markdown] discussion="refactor-shelf-finder"
# The chain became a table and one lookup:
#
# ```python
# places = {
#     "crime": ("A1", 0),
#     "poetry": ("B2", 1),
#     "travel": ("B3", 1),
#     "cooking": ("C1", 2),
#     "history": ("C4", 2),
# }
# shelf, floor = places.get(genre, ("desk", 0))
# print(f"{genre}: {shelf}, floor {floor}")
# ```
#
# Instead of one dictionary of tuples there could be two dictionaries, `shelves` and `floors`:
#
# ```python
# shelf = shelves.get(genre, "desk")
# floor = floors.get(genre, 0)
# ```
#
# Each is simpler in itself, but a genre that was added to only one of them is then half known. What
# belongs together stays together in a tuple, or, with more than two or three parts, in an inner
# dictionary whose keys say what they are. The chain was not bad for two genres. It is also still
# the right form where the questions differ (`if age < 14`, `elif is_member`): those are no table.

# %% [markdown]
# ## 10. Quiz
#
# Five questions. The last two look back, one at week 3 and one at week 1. Decide first, try it out
# afterwards.

# %% [markdown] item="quiz-empty-set" kind="quiz" topic=9 points=2 minutes=2
# ### Quiz: an empty set
#
# `tags` should be an empty set, to which `.add(...)` can add. Which line makes it?
#
# - **A** `tags = {}`
# - **B** `tags = {""}`
# - **C** `tags = set()`
# - **D** `tags = set([""])`
#
# <details><summary>Hint 1 of 2</summary>
#
# Two kinds of things are written with braces. Which of them was there first, and got the empty
# ones?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# What would `len(tags)` be, in each of the four?
#
# </details>

# %% [raw] key="quiz-empty-set"
# right = "C"
# why = "set() makes an empty set. The empty braces were taken by dictionaries long before there were sets."
# [wrong]
# A = "{} is an empty dictionary: it has no .add, and the first one is an AttributeError."
# B = "This set is not empty: it has one element, the empty text."
# D = "This makes a set of what is in the list, and in the list there is one element, the empty text."

# %% [markdown] item="quiz-get-adds-nothing" kind="quiz" topic=8 points=2 minutes=3
# ### Quiz: after a get
#
# What does `stock` look like after these lines?
#
# ```text
# stock = {"Emma": 4}
# copies = stock.get("Momo", 0) + 1
# ```
#
# - **A** `{"Emma": 4}`
# - **B** `{"Emma": 4, "Momo": 0}`
# - **C** `{"Emma": 4, "Momo": 1}`
# - **D** there is a `KeyError` in the second line
#
# <details><summary>Hint 1 of 2</summary>
#
# Where does the result of the second line go?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# There is a method that adds a missing key with its default, and one that only looks.
#
# </details>

# %% [raw] key="quiz-get-adds-nothing"
# right = "A"
# why = "get only looks: it gives 0 for the missing key and adds nothing. The 1 goes to the name copies."
# [wrong]
# B = "That would be setdefault: it adds the missing key with its default. get only looks."
# C = "For that, the result must be assigned to stock['Momo']. Here it goes to the name copies."
# D = "A KeyError comes from stock['Momo']. get is there to avoid it."

# %% [markdown] item="quiz-key-of-two-parts" kind="quiz" topic=8 points=2 minutes=2
# ### Quiz: row and seat
#
# A seat has a row and a number. Which of these can be a key of a dictionary?
#
# - **A** `["A", 3]`
# - **B** `{"A", 3}`
# - **C** `{"row": "A", "seat": 3}`
# - **D** `("A", 3)`
#
# <details><summary>Hint 1 of 2</summary>
#
# Which of the four can change after it was made?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# A key whose hash could change would lead to another bucket.
#
# </details>

# %% [raw] key="quiz-key-of-two-parts"
# right = "D"
# why = "A tuple of a text and a number cannot change, so its hash stays the same: it can be a key."
# [wrong]
# A = "A list can change, so it is unhashable: TypeError: unhashable type: 'list'."
# B = "A set can change, too, and so it is unhashable. Besides, it does not say which part is which."
# C = "A dictionary can be a value, but not a key: it can change."

# %% [markdown] item="quiz-sorted-names" kind="quiz" topic=8 points=2 minutes=3
# ### Quiz: a look back at lists
#
# From week 3, now with the keys of a dictionary. What do these lines print?
#
# ```text
# names = list({"Ben": 34, "Ada": 12})
# names = names.sort()
# print(names)
# ```
#
# - **A** `['Ada', 'Ben']`
# - **B** `None`
# - **C** `['Ben', 'Ada']`
# - **D** `[12, 34]`
#
# <details><summary>Hint 1 of 2</summary>
#
# `.sort()` changes the list in place. What does it give back?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# After the second line, the name `names` stands for whatever `.sort()` gave.
#
# </details>

# %% [raw] key="quiz-sorted-names"
# right = "B"
# why = ".sort() sorts the list in place and gives None, which is then assigned to names. Write names.sort() alone, or names = sorted(...)."
# [wrong]
# A = "The list was sorted, but the name lost it: it now stands for what .sort() gave, and that is None."
# C = "That is the order of the keys before the second line."
# D = "list(...) of a dictionary gives its keys, not its values. And then the assignment loses the list."

# %% [markdown] item="quiz-typed-room" kind="quiz" topic=8 points=2 minutes=3
# ### Quiz: a look back at input
#
# From week 1, now with a dictionary. Somebody types 12. What is printed?
#
# ```text
# rooms = {12: "office", 34: "kitchen"}
# number = input("Room: ")
# print(rooms.get(number, "unknown"))
# ```
#
# - **A** `office`
# - **B** `12`
# - **C** nothing: it stops with a `KeyError`
# - **D** `unknown`
#
# <details><summary>Hint 1 of 2</summary>
#
# Which type does `number` have, and of which type are the keys?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# `"12" == 12` is false. So is `"12"` one of the keys?
#
# </details>

# %% [raw] key="quiz-typed-room"
# right = "D"
# why = "input() gives the text '12', and the keys are numbers. They are not equal, so the default comes: int(input(...)) would find the office."
# [wrong]
# A = "It would with int(input(...)). The text '12' is not equal to the number 12, so it is another key."
# B = "get gives the value of the key or the default, never the key."
# C = "rooms[number] would stop with a KeyError. get gives the default instead, which is why such mistakes stay hidden."

# %% [markdown] item="stock-desk" kind="mini-project" topic=8 points=10 minutes=120
# ## 11. Mini-project: the stock desk of Inkwell Books
#
# The shop gets a desk at which everything about the stock is done: sell, deliver, add a book, find
# a genre. It understands commands, and at the end of the day it prints a report. Plan two hours,
# work part by part, and **run it after each part**.
#
# ### A finished run
#
# The lines that end with a typed answer are the prompts; the rest is printed. The book behind each
# ISBN stands in the first lines of the program. In this run, somebody types more than the answers
# of the `# typed:` line in your cell: those are only for a run with nobody at the keyboard.
#
# ```text
# Command: sell 9780141439587
# Sold Emma, 1 left
# Command: sell 9780441172719
# Dune is sold out
# Command: add 9780140317534
# Title: Momo
# Price in cents: 950
# Genres: Fantasy, classic
# Added Momo
# Command: deliver 9780140317534 3
# Momo: 3 copies
# Command: find classic
# Emma: 1
# Momo: 3
# Command: sell 9780141182803
# Unknown ISBN
# Command: borrow Emma
# Unknown command
# Command: QUIT
# Titles: 3, copies: 4, worth: 37.25
# Sold: Emma 1
# To order: 9780141182803, 9780441172719
# classic: Emma, Momo
# fantasy: Momo
# romance: Emma
# ```
#
# ### Part 1: commands
#
# `stock` is a nested dictionary. Its keys are ISBNs; each value is a dictionary with the keys
# `title` (a text), `copies` (an `int`), `cents` (the price, an `int`) and `genres` (a **set** of
# texts in small letters, never empty).
#
# Ask `Command: ` again and again. An answer is split at its spaces into words. Capital letters do
# not matter in the **first** word. `quit` alone ends the loop. A command that is not in the list
# below, or has more or fewer words than it should, or no word at all, gets the line `Unknown
# command`.
#
# ### Part 2: selling and delivering
#
# - `sell ISBN` sells one copy. If the ISBN is not in stock: `Unknown ISBN`. If there are 0 copies:
#   `Dune is sold out` (with the title). Otherwise there is one copy less: `Sold Emma, 1 left`, with
#   title and the number that is left.
# - `deliver ISBN COPIES` adds copies. If the ISBN is not in stock: `Unknown ISBN`. If `COPIES` is
#   not a whole number from 1 up, written in digits only: `How many copies?`. Otherwise: `Momo: 3
#   copies`, with title and the new number (the word is always `copies`).
#
# ### Part 3: adding and finding
#
# - `add ISBN` adds a book. If the ISBN is in stock: `Already in stock`. If it does not consist of
#   exactly 13 digits: `An ISBN has 13 digits`. Otherwise ask `Title: `, `Price in cents: ` and
#   `Genres: `, in this order. These three answers are always good, so you need not check them: a
#   title, digits, and one or more genres with commas between them. Spaces at both ends of an answer
#   and around each genre do not count, and the genres are kept in small letters. The new book has 0
#   copies and comes last in `stock`. Then print `Added Momo`, with the title.
# - `find GENRE` prints a line such as `Emma: 1` (title, copies) for each book with that genre, in
#   the order of `stock`, also for those with 0 copies. Capital letters do not matter in `GENRE`. If
#   there is none: `Nothing found`. `find` knows only genres of one word: `find science fiction` has
#   a word too many, and is an `Unknown command`.
#
# ### Part 4: the report
#
# After `quit`, make these names:
#
# | name | value |
# | --- | --- |
# | `sold` | a dictionary: ISBN, number of copies sold today; only of books that were sold |
# | `to_order` | a set: the ISBNs of all `sell` commands that could not be carried out (unknown or sold out), **except** those of which there are copies now |
# | `by_genre` | a dictionary: genre, and a list of the titles with that genre and at least one copy, in alphabetical order, each title once; only genres that have such a title |
# | `worth_cents` | copies times price, over all books, an `int` |
#
# Print the report as in the run: a line with the number of books in `stock`, of all copies, and the
# worth with two decimals; what was sold, title and number, in the order of the ISBNs, with `, `
# between two books; the ISBNs to order, sorted; and a line for each genre of `by_genre`, in
# alphabetical order. If nothing was sold, the line is `Sold: nothing`; if nothing is to be ordered,
# `To order: nothing`.
#
# Leave the lines `# program:` and `# typed:` and those with `stock`. The checks put other
# dictionaries there (also an empty one, also two editions with the same title), type other
# commands, and look at the prompts, at `stock` and the four names at the end, and at what is
# printed.
#
# <details><summary>Hint 1 of 3</summary>
#
# `words = input("Command: ").split()`, and a chain that asks for the first word **and** for the
# number of words. With no word there is no `words[0]`. Begin with `quit` and `Unknown command`
# only.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# Before the loop you need an empty dictionary for what was sold (counting pattern) and an empty set
# for what was wanted and could not be sold. At the end, the set of the ISBNs with copies is a set
# comprehension, and `to_order` a difference.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# For the genres: `{genre.strip().lower() for genre in input("Genres: ").split(",")}`. For the
# report: a loop over `stock.values()`, in it `if book["copies"] > 0:`, in it a loop over
# `book["genres"]` with the grouping pattern. Sort each list behind the loops.
#
# </details>

# %% starter="stock-desk"
# program: stock-desk
# typed: sell 9780141439587 | sell 9780441172719 | find classic | borrow Emma | QUIT
stock = {
    "9780141439587": {"title": "Emma", "copies": 2, "cents": 875, "genres": {"classic", "romance"}},
    "9780441172719": {"title": "Dune", "copies": 0, "cents": 1299, "genres": {"space"}},
}
# Write your program below this line.

# %% answer="stock-desk"
# program: stock-desk
# typed: sell 9780141439587 | sell 9780441172719 | find classic | borrow Emma | QUIT
stock = {
    "9780141439587": {"title": "Emma", "copies": 2, "cents": 875, "genres": {"classic", "romance"}},
    "9780441172719": {"title": "Dune", "copies": 0, "cents": 1299, "genres": {"space"}},
}
sold = {}
wanted = set()

# Parts 1 to 3: one command in each round.
while True:
    words = input("Command: ").split()
    command = words[0].lower() if words else ""
    if command == "quit" and len(words) == 1:
        break
    if command == "sell" and len(words) == 2:
        isbn = words[1]
        if isbn not in stock:
            print("Unknown ISBN")
            wanted.add(isbn)
        elif stock[isbn]["copies"] == 0:
            print(f"{stock[isbn]['title']} is sold out")
            wanted.add(isbn)
        else:
            stock[isbn]["copies"] -= 1
            sold[isbn] = sold.get(isbn, 0) + 1
            print(f"Sold {stock[isbn]['title']}, {stock[isbn]['copies']} left")
    elif command == "deliver" and len(words) == 3:
        isbn = words[1]
        if isbn not in stock:
            print("Unknown ISBN")
        elif not words[2].isdecimal() or int(words[2]) == 0:
            print("How many copies?")
        else:
            stock[isbn]["copies"] += int(words[2])
            print(f"{stock[isbn]['title']}: {stock[isbn]['copies']} copies")
    elif command == "add" and len(words) == 2:
        isbn = words[1]
        if isbn in stock:
            print("Already in stock")
        elif len(isbn) != 13 or not isbn.isdecimal():
            print("An ISBN has 13 digits")
        else:
            title = input("Title: ").strip()
            cents = int(input("Price in cents: "))
            genres = {genre.strip().lower() for genre in input("Genres: ").split(",")}
            stock[isbn] = {"title": title, "copies": 0, "cents": cents, "genres": genres}
            print(f"Added {title}")
    elif command == "find" and len(words) == 2:
        found = [book for book in stock.values() if words[1].lower() in book["genres"]]
        for book in found:
            print(f"{book['title']}: {book['copies']}")
        if not found:
            print("Nothing found")
    else:
        print("Unknown command")

# Part 4: what the report needs.
copies = 0
worth_cents = 0
by_genre = {}
for book in stock.values():
    copies += book["copies"]
    worth_cents += book["copies"] * book["cents"]
    if book["copies"] > 0:
        for genre in book["genres"]:
            titles = by_genre.setdefault(genre, [])
            if book["title"] not in titles:
                titles.append(book["title"])
for titles in by_genre.values():
    titles.sort()
to_order = wanted - {isbn for isbn, book in stock.items() if book["copies"] > 0}

# The report itself.
print(f"Titles: {len(stock)}, copies: {copies}, worth: {worth_cents / 100:.2f}")
if sold:
    print("Sold:", ", ".join([f"{stock[isbn]['title']} {sold[isbn]}" for isbn in sorted(sold)]))
else:
    print("Sold: nothing")
if to_order:
    print("To order:", ", ".join(sorted(to_order)))
else:
    print("To order: nothing")
for genre in sorted(by_genre):
    print(f"{genre}: {', '.join(by_genre[genre])}")

# %% tests="stock-desk"
from course.testing import asks, makes, prints, program

stock_desk = program("stock-desk")
emma, dune, momo, other = "9780141439587", "9780441172719", "9780140317534", "9780141182803"
nothing_done = """\
Titles: 2, copies: 2, worth: 17.50
Sold: nothing
To order: nothing
classic: Emma
romance: Emma"""
for end_of_day in ["quit", "QUIT", " Quit "]:
    prints(
        stock_desk,
        typed=[end_of_day],
        expected=nothing_done,
        because="after quit, with whatever capitals, the report follows as in the text.",
        mistakes={
            f"{nothing_done}\nspace: Dune": "a genre has a line only if a title of it has copies.",
        },
    )
prints(
    stock_desk,
    typed=["", "borrow Emma", "quit now", "sell", f"sell {emma} 1", f"deliver {emma}", "quit"],
    expected="Unknown command\n" * 6 + nothing_done,
    because="ask for the command and for the number of its words; without a word there is no [0].",
)
asks(
    stock_desk,
    prompts=["Command: ", "Title: ", "Price in cents: ", "Genres: ", "Command: "],
    typed=[f"add {momo}", "Momo", "950", "Fantasy, classic", "quit"],
)
prints(
    stock_desk,
    typed=[f"sell {emma}", f"SELL {emma}", f"sell {emma}", f"sell {other}", "quit"],
    expected=(
        "Sold Emma, 1 left\nSold Emma, 0 left\nEmma is sold out\nUnknown ISBN\n"
        "Titles: 2, copies: 0, worth: 0.00\nSold: Emma 2\n"
        f"To order: {other}, {emma}"
    ),
    because="a sale that cannot be carried out is to be ordered, unknown ISBNs, too, sorted.",
)
makes(
    stock_desk,
    {"sold": {emma: 2}, "to_order": {emma, other}},
    typed=[f"sell {emma}", f"sell {emma}", f"sell {emma}", f"sell {other}", "quit"],
)
prints(
    stock_desk,
    typed=[
        *[f"deliver {dune} 3", f"deliver {dune} 0", f"deliver {dune} -1", f"deliver {other} 1"],
        "quit",
    ],
    expected=(
        "Dune: 3 copies\nHow many copies?\nHow many copies?\nUnknown ISBN\n"
        "Titles: 2, copies: 5, worth: 56.47\nSold: nothing\nTo order: nothing\n"
        "classic: Emma\nromance: Emma\nspace: Dune"
    ),
    because="a number of copies consists of digits, and is 1 or more: not 0, and not -1.",
)
makes(
    stock_desk,
    {"to_order": {other}},
    typed=[f"sell {dune}", f"deliver {dune} 1", f"sell {other}", "quit"],
    because="Dune was sold out, but there is a copy now: the difference of two sets.",
)
makes(
    stock_desk,
    {"sold": {dune: 1}, "to_order": {dune}},
    typed=[f"sell {dune}", f"deliver {dune} 1", f"sell {dune}", "quit"],
    because="the copy that came was sold as well: what counts is whether there are copies at the end.",
)
old_isbn = "043965548X"
prints(
    stock_desk,
    given={"stock": {old_isbn: {"title": "It", "copies": 1, "cents": 5, "genres": {"crime"}}}},
    typed=[f"sell {old_isbn}", f"add {old_isbn}", "quit"],
    expected=(
        "Sold It, 0 left\nAlready in stock\n"
        "Titles: 1, copies: 0, worth: 0.00\nSold: It 1\nTo order: nothing"
    ),
    because=(
        "only in the first word capital letters do not matter: an ISBN stays as it was typed. And "
        "add asks first whether the ISBN is in stock."
    ),
)
prints(
    stock_desk,
    typed=[f"add {emma}", "add 12345", "add 97801403175X4", "quit"],
    expected=f"Already in stock\nAn ISBN has 13 digits\nAn ISBN has 13 digits\n{nothing_done}",
    because="13 digits are two questions: how many characters, and whether all are digits.",
)
typed_day = [
    *[f"sell {emma}", f"sell {dune}", f"add {momo}", "Momo", "950", "Fantasy, classic"],
    *[f"deliver {momo} 3", "find classic", f"sell {other}", "borrow Emma", "QUIT"],
]
makes(
    stock_desk,
    {
        "stock": {
            emma: {"title": "Emma", "copies": 1, "cents": 875, "genres": {"classic", "romance"}},
            dune: {"title": "Dune", "copies": 0, "cents": 1299, "genres": {"space"}},
            momo: {"title": "Momo", "copies": 3, "cents": 950, "genres": {"fantasy", "classic"}},
        },
        "sold": {emma: 1},
        "to_order": {dune, other},
        "by_genre": {"classic": ["Emma", "Momo"], "fantasy": ["Momo"], "romance": ["Emma"]},
        "worth_cents": 3725,
    },
    typed=typed_day,
)
prints(
    stock_desk,
    typed=typed_day,
    expected=f"""\
Sold Emma, 1 left
Dune is sold out
Added Momo
Momo: 3 copies
Emma: 1
Momo: 3
Unknown ISBN
Unknown command
Titles: 3, copies: 4, worth: 37.25
Sold: Emma 1
To order: {other}, {dune}
classic: Emma, Momo
fantasy: Momo
romance: Emma""",
)
prints(
    stock_desk,
    typed=["find SPACE", "find art", "quit"],
    expected=f"Dune: 0\nNothing found\n{nothing_done}",
    because="small letters for the genre, and books with 0 copies are found as well.",
)
makes(
    stock_desk,
    {"stock": {}, "sold": {}, "to_order": set(), "by_genre": {}, "worth_cents": 0},
    given={"stock": {}},
    typed=["quit"],
    because="an empty stock: every name exists, and the empty set is written set().",
)
editions = {
    "1": {"title": "Emma", "copies": 1, "cents": 500, "genres": {"classic"}},
    "2": {"title": "Emma", "copies": 2, "cents": 900, "genres": {"classic"}},
}
makes(
    stock_desk,
    {"by_genre": {"classic": ["Emma"]}, "worth_cents": 2300},
    given={"stock": editions},
    typed=["quit"],
    because="two editions with the same title: each title once.",
)
prints(
    stock_desk,
    typed=[f"deliver {dune} two", f"deliver {dune} +3", "quit"],
    expected=f"How many copies?\nHow many copies?\n{nothing_done}",
    because="ask whether the number consists of digits before int(...) reads it.",
)
### BEGIN HIDDEN TESTS
from copy import deepcopy
from random import Random

from course.testing import hidden

with hidden():
    random = Random(56)
    numbers = [str(9781000000000 + 7919 * n) for n in range(7)]
    titles = ["Emma", "Dune", "Momo", "It", "Emma"]
    kinds = ["art", "classic", "crime", "space"]
    junk = ["", "  ", "help", "sell", "find", "quit it", "find art crime", f"add {numbers[0]} x"]
    junk += [f"sell {numbers[0]} 1", f"deliver {numbers[0]}", f"deliver {numbers[0]} 1 1", "add"]
    junk += ["s", f"deliver {numbers[0]} 1 2 3"]
    no_number = ["0", "-1", "two", "1.5", "00", "+3"]
    no_isbn = ["978", numbers[0] + "1", "978100000000X", "97810-0000000"]
    for _ in range(40):
        start = {
            n: {
                "title": random.choice(titles),
                "copies": random.choice([0, 1, 1, 2, 3]),
                "cents": random.randint(1, 3000),
                "genres": set(random.sample(kinds, random.randint(1, 3))),
            }
            for n in random.sample(numbers[:5], random.randint(0, 4))
        }
        books, gone, missed, page, answers = deepcopy(start), {}, [], [], []
        for _ in range(random.randint(0, 14)):
            word, n = random.choice(["sell", "sell", "deliver", "add", "find", ""]), None
            n = random.choice(numbers)
            spelled = random.choice([word, word, word.title(), word.upper()])
            if word == "sell":
                answers.append(random.choice([f"{spelled} {n}", f" {spelled}  {n} "]))
                if n in books and books[n]["copies"]:
                    books[n]["copies"] -= 1
                    gone[n] = gone.get(n, 0) + 1
                    page.append(f"Sold {books[n]['title']}, {books[n]['copies']} left")
                else:
                    missed.append(n)
                    known = f"{books[n]['title']} is sold out" if n in books else "Unknown ISBN"
                    page.append(known)
            elif word == "deliver":
                amount = random.choice([*no_number, "1", "2", "12", "03"])
                answers.append(f"{spelled} {n} {amount}")
                if n not in books:
                    page.append("Unknown ISBN")
                elif amount in no_number:
                    page.append("How many copies?")
                else:
                    books[n]["copies"] += int(amount)
                    page.append(f"{books[n]['title']}: {books[n]['copies']} copies")
            elif word == "add":
                n = random.choice([n, n, random.choice(no_isbn)])
                answers.append(f"{spelled} {n}")
                if n in books:
                    page.append("Already in stock")
                elif n in no_isbn:
                    page.append("An ISBN has 13 digits")
                else:
                    chosen = random.sample(kinds, random.randint(1, 3))
                    book = {"title": "War and Peace", "copies": 0, "cents": random.randint(1, 99)}
                    books[n] = {**book, "genres": set(chosen)}
                    answers.append(" War and Peace ")
                    answers.append(f" {book['cents']}")
                    answers.append(" , ".join(random.choice([g, g.title()]) for g in chosen))
                    page.append("Added War and Peace")
            elif word == "find":
                kind = random.choice([*kinds, "maps", "class"])
                answers.append(f"{spelled} {random.choice([kind, kind.upper()])}")
                hits = [b for b in books.values() if kind in b["genres"]]
                page += [f"{b['title']}: {b['copies']}" for b in hits] or ["Nothing found"]
            else:
                answers.append(random.choice(junk))
                page.append("Unknown command")
        answers.append(random.choice(["quit", "Quit", " QUIT "]))
        there = {n for n in books if books[n]["copies"]}
        groups = {}
        for kind in kinds:
            names_of = sorted({books[n]["title"] for n in there if kind in books[n]["genres"]})
            if names_of:
                groups[kind] = names_of
        whole = sum(b["copies"] * b["cents"] for b in books.values())
        order = {n for n in missed if n not in there}
        given = {"stock": start}
        right = {"stock": books, "sold": gone, "to_order": order, "by_genre": groups}
        makes(stock_desk, right | {"worth_cents": whole}, given=given, typed=answers)
        number = sum(b["copies"] for b in books.values())
        page.append(f"Titles: {len(books)}, copies: {number}, worth: {whole / 100:.2f}")
        lines = [f"{books[n]['title']} {gone[n]}" for n in sorted(gone)]
        page.append(f"Sold: {', '.join(lines) or 'nothing'}")
        page.append(f"To order: {', '.join(sorted(order)) or 'nothing'}")
        page += [f"{kind}: {', '.join(groups[kind])}" for kind in groups]
        prints(stock_desk, given=given, typed=answers, expected="\n".join(page))
### END HIDDEN TESTS

# %% [markdown] discussion="stock-desk"
# The desk is a loop with a sentinel, a chain of commands, and at its end four questions to the
# data, each of which is a pattern of this week: counting (`sold`), the difference of two sets
# (`to_order`), grouping (`by_genre`), and adding up over a nested dictionary (`worth_cents`).
#
# **A word and a number of words.** Each branch asks for both, so everything that does not fit falls
# into the last `else`. Another way asks for the number of words first:
#
# ```python
# lengths = {"quit": 1, "sell": 2, "deliver": 3, "add": 2, "find": 2}
# if not words or lengths.get(words[0].lower()) != len(words):
#     print("Unknown command")
#     continue
# ```
#
# Then the chain below it has to ask for the word only, and a new command is one more pair in the
# table. In return, each command is mentioned in two places.
#
# **One pass or several?** The reference goes through the stock once for copies, worth and genres.
# Each of them could have its own loop or comprehension:
#
# ```python
# worth_cents = sum([book["copies"] * book["cents"] for book in stock.values()])
# copies = sum([book["copies"] for book in stock.values()])
# ```
#
# That goes through the stock three times, and each line can be read, moved and tested alone. As
# long as the stock fits into memory, prefer what is easier to read.
#
# **A list or a set for the titles of a genre?** With a set, the question for the second edition is
# not needed; then it has to become a sorted list at the end:
#
# ```python
# by_genre = {genre: sorted(titles) for genre, titles in by_genre.items()}
# ```
#
# You will have noticed that the loop has become long. Each command wants to be a piece of its own,
# with a name. That is what week 5 is about.

# %% [markdown]
# ## Summary
#
# - `{key: value}`: a key stands there once. `d[key]` gives the value, or a `KeyError`; `d[key] = v`
#   replaces or adds; `del d[key]` and `d.pop(key)` remove.
# - `in` asks for **keys**. `.get(key, default)` looks and adds nothing; `.setdefault(key, default)`
#   adds what is missing.
# - `for key in d`, `for value in d.values()`, `for key, value in d.items()`; the order is that of
#   adding. Do not add or remove keys meanwhile: go through `list(d)`.
# - Build with `dict(zip(a, b))` or `{k: v for ... in ... if ...}`. `.update(other)` takes over all
#   pairs. `=` does not copy, `.copy()` copies the outer level only.
# - Counting: `counts[x] = counts.get(x, 0) + 1`. Grouping: `groups.setdefault(k, []).append(x)`.
# - Keys and elements must be **hashable**: numbers, texts, tuples of them. Their hash leads to a
#   bucket; that is why looking up is fast.
# - Nested: `books[isbn]["copies"]`. `dict.fromkeys(keys, [])` has **one** list for all keys.
# - A set has each element once, and **no order**: use `sorted(...)`. The empty set is `set()`.
#   `.add`, `.discard` (may be missing), `.remove` (must be there).
# - `|` in at least one, `&` in both, `-` only in the left one, `^` in exactly one, `<=` subset.
#
# ## What to read next
#
# 1. The Python tutorial, [Data
#    Structures](https://docs.python.org/3/tutorial/datastructures.html): sections 5.4 (sets), 5.5
#    (dictionaries) and 5.6 (looping techniques).
# 2. To look things up: [mapping
#    types](https://docs.python.org/3/library/stdtypes.html#mapping-types-dict), with every method
#    of a dictionary, and [set
#    types](https://docs.python.org/3/library/stdtypes.html#set-types-set-frozenset).
# 3. The glossary on [hashable](https://docs.python.org/3/glossary.html#term-hashable): a few
#    short paragraphs that you can now read. (It mentions classes, which come in week 7.)
# 4. If you are curious why the hash of a text changes with every run: [the setting
#    PYTHONHASHSEED](https://docs.python.org/3/using/cmdline.html#envvar-PYTHONHASHSEED).
#
# ## Your study plan
#
# | day | what |
# | --- | --- |
# | Monday | sections 1 to 3: dictionaries, loops over them, building them |
# | Tuesday | sections 4 to 6: counting, grouping, keys, nesting; step through the figures |
# | Wednesday | sections 7 and 8: sets; the exercises of sections 1 to 4 that are left |
# | Thursday | the exercises of sections 5 to 8, the refactoring, the quiz |
# | Friday | the mini-project, part by part |
# | Saturday | review: restart the kernel, run all cells, read the summary aloud, read the first link |
# | Sunday | rest, or explain to somebody how a dictionary finds a key without searching |
#
# Next week you give names to pieces of program, and call them: functions.
