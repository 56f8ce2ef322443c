# %% [markdown]
# # Week 2 · Conditionals and loops
#
# Your programs of week 1 ran from the first line to the last, once, whatever came in. This week
# they learn two things that change everything: to **decide** which lines run, and to **repeat**
# lines as often as needed. By Friday the till of Inkwell Books takes any number of books, says no
# to nonsense, grants the right discount, and prints the receipt.
#
# **After this week you can**
#
# - let a program choose between two or more ways with `if`, `elif` and `else`, and put decisions
#   inside decisions;
# - write conditions that say exactly what you mean, also at their limits;
# - repeat lines with `for` and `range()`, and with `while`, and say beforehand how often they run;
# - count, add up and collect while a loop runs;
# - leave a loop with `break`, skip a round with `continue`, and stop a loop that never ends;
# - follow a program line by line, on paper and with a figure that shows every step.
#
# **What you need from before:** week 1, above all comparisons and `and`/`or`/`not` (section 6
# there), f-strings, `input()` with `int(...)`, `//` and `%`, and `+=`.
#
# **Honest minutes.** Reading and trying things out takes about 5 hours, the exercises about 5, the
# mini-project about 2, the review on Saturday about 2. That is 14 hours, or four to five days of
# three hours. Loops take most people several tries. If section 6 feels like fog on the first day
# and clears up on the second, everything is going as it should.

# %% [markdown]
# ## How to work in this notebook
#
# As in week 1: run the cells in order, decide before you run a *Predict* cell, try ten minutes
# before you open a hint, and leave the lines `# program:` and `# typed:` where they are. Check
# cells begin with `from course.testing import`; run your answer first, then the check.
#
# One thing is new: from section 5 on, a program can run **for ever** by mistake. The cell then
# shows `[*]` and nothing else happens. Press the **stop button**, the square in the toolbar above
# the notebook, or choose *Kernel → Interrupt Kernel*. Python stops where it is, and prints
#
# ```text
# KeyboardInterrupt:
# ```
#
# as the last line. Nothing is broken: mend the loop and run the cell again. If even the stop button
# does not help, restart the kernel and run the cells again from the top.

# %% setup
from course import keyboard

# %% [markdown] section="if" topic=4
# ## 1. Deciding: if and else
#
# "If the order comes to 25 or more, delivery is free; otherwise it costs 3.50." Every shop has a
# hundred rules like this one, and Python says them almost in the same words.
#
# ### Predict
#
# Read the first lines of the next program as: "if `copies` is greater than 3, do the two lines that
# are moved to the right".

# %% [markdown] item="predict-indent" kind="predict" topic=4 points=2 minutes=4
# ### Predict: which lines belong to the if?
#
# What does this program print?
#
# ```python
# copies = 3
# price = 20
# if copies > 3:
#     price -= 5
#     price -= 1
# price -= 2
# print(price)
# ```
#
# <details><summary>Hint 1 of 2</summary>
#
# First answer the question in the line with `if`: is 3 greater than 3?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# The lines that are moved to the right belong to the `if`, and share its fate. How many are they?
# All others run in any case.
#
# </details>

# %% [raw] key="predict-indent"
# right = "18"
# why = "3 > 3 is false, so both indented lines are skipped. The line price -= 2 is not indented: it runs in any case."
# other = "Answer the question of the if first, then mark the lines that belong to it: those that are indented."
# [wrong]
# "12" = "That is the price when the answer is yes. But 3 is not greater than 3: only >= would let it in."
# "17" = "Only the first indented line was skipped here. Both are indented, so both belong to the if, and neither runs."
# "20" = "The line price -= 2 is not indented any more, so it does not belong to the if: it always runs."
# "14" = "Both indented lines have the same answer, no, and the last subtraction runs: 20 - 2."

# %%
copies = 3
price = 20
if copies > 3:
    price -= 5
    price -= 1
price -= 2
print(price)

# %% [markdown]
# ### Run and explain
#
# The form of a decision:
#
# ```text
# if CONDITION:
#     lines that run when the condition is true
# else:
#     lines that run when it is false
# ```
#
# - The **condition** is anything whose answer is `True` or `False`: all the comparisons of week 1.
# - A **colon** ends the line with `if`, and the one with `else`.
# - The lines below are **indented**: they begin with four spaces. Together they are called a
#   **block**. The indentation is not decoration. It is how Python knows what belongs to the `if`.
#   (After a colon, the notebook indents the next line by itself. The *Tab* key at the beginning
#   of a line makes four spaces, *Backspace* takes them away.)
# - The first line that is *not* indented is outside of the decision. It runs in any case.
# - `else` is optional. Without it, nothing happens when the answer is no.

# %%
order_cents = 3120

# Two ways: exactly one of the two blocks runs.
if order_cents >= 2500:
    message = "Delivery is free."
    fee_cents = 0
else:
    message = "Delivery costs 3.50."
    fee_cents = 350

# Back at the left edge: this runs in both cases.
print(message)
print(f"To pay: {(order_cents + fee_cents) / 100:.2f}")

# No else: one extra, or nothing.
if order_cents >= 3000:
    print("A bookmark goes with it.")

# %% [markdown]
# Three messages that you will see this week, and what they mean:
#
# ```text
# SyntaxError: expected ':'
# IndentationError: expected an indented block after 'if' statement on line 2
# SyntaxError: invalid syntax. Maybe you meant '==' or ':=' instead of '='?
# ```
#
# The colon is missing; the block is missing or not indented; and somebody wrote `if day =
# "Friday":` although a question has **two** equals signs. (Forget the `:=` in that message: you do
# not need it.)
#
# A fourth one, `IndentationError: unindent does not match any outer indentation level`, means that
# a line stands somewhere in between, with three spaces, say. Lines of one block stand exactly under
# each other.
#
# ### Modify
#
# Change the number in the first line of the cell above to `2499`, say what will be printed, and run
# it. Then to `2500`: which side does the limit itself belong to? And which two values would you try
# in order to see the bookmark rule change?
#
# Trying the value *at* the limit and the one just *beside* it is a habit that finds more mistakes
# than anything else this week. The checks do it, too.

# %% [markdown] item="shipping-fee" kind="write" topic=4 points=5 minutes=15
# ### Make: the shipping fee
#
# The online shop of Inkwell Books sends parcels. Shipping costs 3.50 for an order **below** 25.00.
# From **exactly** 25.00 on, shipping is free.
#
# `order_cents` is the value of the order in whole cents, an `int` from 0 up. Make two ints:
#
# | name | value |
# | --- | --- |
# | `shipping_cents` | the fee in cents: 350 or 0 |
# | `to_pay_cents` | order and fee together |
#
# Then print two lines, both amounts with two decimals. The run with the order given:
#
# ```text
# Shipping: 3.50
# To pay: 25.49
# ```
#
# For an order of 2500 cents, the lines are `Shipping: 0.00` and `To pay: 25.00`. Leave the line
# with `order_cents`; the checks run your program with other orders.
#
# <details><summary>Hint 1 of 3</summary>
#
# The example with `fee_cents` above has the same form. Note which lines stand inside the blocks,
# and which behind them.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# Only the fee differs between the two cases. What both cases share (adding, printing) is written
# once, at the left edge, after the decision.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `if order_cents ... :`, a block of one line, `else:`, a block of one line. Then `to_pay_cents =
# ...` and two prints with `{... / 100:.2f}`.
#
# </details>

# %% starter="shipping-fee"
# program: shipping-fee
order_cents = 2199
# Write your program below this line.

# %% answer="shipping-fee"
# program: shipping-fee
order_cents = 2199
if order_cents >= 2500:
    shipping_cents = 0
else:
    shipping_cents = 350
to_pay_cents = order_cents + shipping_cents
print(f"Shipping: {shipping_cents / 100:.2f}")
print(f"To pay: {to_pay_cents / 100:.2f}")

# %% tests="shipping-fee"
from course.testing import makes, prints, program

shipping_fee = program("shipping-fee")
makes(shipping_fee, {"shipping_cents": 350, "to_pay_cents": 2549})
prints(
    shipping_fee,
    expected="Shipping: 3.50\nTo pay: 25.49",
    mistakes={
        "Shipping: 350.00\nTo pay: 2549.00": "these are cents: divide by 100 when you print.",
        "Shipping: 3.5\nTo pay: 25.49": "two decimals are asked for: .2f",
        "Shipping: 3.50": "the second print belongs to one block only: move it to the left edge.",
    },
)
makes(
    shipping_fee,
    {"shipping_cents": 0, "to_pay_cents": 2500},
    given={"order_cents": 2500},
    because="from exactly 25.00 on it is free: the limit itself counts, so >= and not >.",
)
prints(shipping_fee, given={"order_cents": 2500}, expected="Shipping: 0.00\nTo pay: 25.00")
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(21)
    for basket in [0, 1, 350, 2150, 2498, 2499, 2501, 2502, *random.sample(range(9000), 25)]:
        fee = 350 * (basket in range(2500))
        given = {"order_cents": basket}
        makes(
            shipping_fee,
            {"shipping_cents": fee, "to_pay_cents": basket + fee},
            given=given,
            because="below 2500 cents the fee is 350, from 2500 on it is 0.",
        )
        both = basket + fee
        prints(
            shipping_fee,
            given=given,
            expected=(
                f"Shipping: {fee // 100}.{fee % 100:02}\nTo pay: {both // 100}.{both % 100:02}"
            ),
        )
### END HIDDEN TESTS

# %% [markdown] discussion="shipping-fee"
# The decision sets one name, and everything that both cases share comes after it, once:
#
# ```python
# if order_cents >= 2500:
#     shipping_cents = 0
# else:
#     shipping_cents = 350
# to_pay_cents = order_cents + shipping_cents
# ```
#
# Another way begins with the usual case and corrects it:
#
# ```python
# shipping_cents = 350
# if order_cents >= 2500:
#     shipping_cents = 0
# ```
#
# It is a line shorter, and there is no way to forget the name in one of the branches. But a reader
# has to go on reading to know whether 350 stays. With `if`/`else` both cases stand side by side.
# Use the second form where the exception is rare, the first where both cases are ordinary.

# %% [markdown] section="elif" topic=4
# ## 2. More than two ways: elif
#
# Often there are more than two ways. `elif`, short for *else if*, asks a further question, but
# only when all questions before it were answered with no.
#
# ### Predict

# %% [markdown] item="predict-first-match" kind="predict" topic=4 points=2 minutes=4
# ### Predict: which card?
#
# Inkwell Books gives out customer cards. This program should say which card goes with 120 points.
# What does it print? (Whether that is what the shop wants is another question.)
#
# ```python
# points = 120
# if points >= 50:
#     card = "bronze"
# elif points >= 100:
#     card = "silver"
# elif points >= 200:
#     card = "gold"
# else:
#     card = "paper"
# print(card)
# ```
#
# <details><summary>Hint 1 of 2</summary>
#
# Ask the questions from the top, and stop at the first yes.
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# After a block has run, Python jumps behind the whole chain. The questions that are left are not
# even asked.
#
# </details>

# %% [raw] key="predict-first-match"
# right = "bronze"
# why = "The first question, 120 >= 50, is already true. Its block runs, and the rest of the chain is skipped: in a chain, the first match wins."
# other = "Ask the questions from top to bottom, and stop at the first one whose answer is yes."
# [wrong]
# "silver" = "silver would fit best, but Python does not look for the best fit. It takes the first question that is true."
# "bronze silver" = "Two questions are true, but only one block of a chain runs: that of the first one."
# "gold" = "120 is not even 200. And the first true question ends the chain."
# "paper" = "else runs only if every question before it was answered with no."

# %%
points = 120
if points >= 50:
    card = "bronze"
elif points >= 100:
    card = "silver"
elif points >= 200:
    card = "gold"
else:
    card = "paper"
print(card)

# %% [markdown]
# ### Run and explain
#
# So the program above has a mistake that no error message will ever report: nobody can get silver
# or gold. The cure is to ask the **strictest question first**. Below is the chain in the right
# order, in a figure that runs a program one line at a time.
#
# Run the cell and press **Next step**. *ran* marks the line that has just run, *next* the line that
# comes then. Watch how Python asks, and how it jumps.

# %%
from course.widgets.trace import trace

trace("""
points = 120
if points >= 200:
    card = "gold"
elif points >= 100:
    card = "silver"
elif points >= 50:
    card = "bronze"
else:
    card = "paper"
print(card)
""")

# %% [markdown]
# The rules of a chain:
#
# - It begins with **one** `if`, goes on with any number of `elif`, and may end with **one** `else`.
# - The questions are asked from the top. **The first one that is true wins**: its block runs, and
#   then Python jumps behind the chain.
# - So every `elif` may rely on the questions above it. In `elif points >= 100`, everybody with 200
#   or more is already gone: there is no need to write `points >= 100 and points < 200`.
# - `else` has no condition. It takes what is left.
#
# Change the points in the figure and press **Run**: try 50, 49 and 200. Then put the questions back
# into the wrong order and watch where 200 ends.
#
# #### `if` and `if` is not `if` and `elif`
#
# Two separate `if`s are two separate decisions: **both** questions are asked, whatever the first
# answer was. Compare:

# %%
points = 250

# Two decisions: the second one overwrites the result of the first.
if points >= 200:
    gift = "a fountain pen"
if points >= 100:
    gift = "a pencil"
print("With if and if:", gift)

# One decision: the first match wins.
if points >= 200:
    gift = "a fountain pen"
elif points >= 100:
    gift = "a pencil"
print("With if and elif:", gift)

# %% [markdown]
# Both forms are useful. Use a chain when **one** of several things happens. Use separate `if`s when
# **each** thing may happen on its own, like "over 30.00: a bookmark" and "a member: double points".
#
# One more trap: in the last cell no block might run at all. With `points = 20`, the name `gift` is
# never made in a fresh kernel, and `print` stops with a `NameError`. A chain that makes a name
# should make it in **every** case, with an `else`, or with a first value before the `if`.
#
# ### Modify

# %% [markdown] item="fill-parcel" kind="fill" topic=4 points=3 minutes=8
# ### Fill in: what kind of parcel?
#
# The post office next door sorts by weight in grams:
#
# | weight | kind | postage in cents |
# | --- | --- | --- |
# | up to 100 (100 included) | letter | 120 |
# | more than 100, up to 500 (included) | packet | 280 |
# | more than 500, up to 2000 (included) | parcel | 520 |
# | more than 2000 | freight | 1900 |
#
# Replace the three blanks `____`: the first two by conditions, the last one by the calculation
# inside the f-string, so that the postage is shown as in this run:
#
# ```text
# packet: 2.80
# ```
#
# The names `kind` and `postage` have the values of the table at the end. Leave the line with
# `weight`; the checks put other whole numbers there, from 1 up.
#
# <details><summary>Hint 1 of 2</summary>
#
# The first condition is written for you. Everything up to 100 is gone when the second question is
# asked.
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# "Included" means that the limit itself belongs to the class: 500 grams are a packet, 501 are not.
# The last blank turns cents into whole units, as in week 1.
#
# </details>

# %% starter="fill-parcel"
# program: fill-parcel
weight = 480
# From light to heavy: the first limit that holds decides.
if weight <= 100:
    kind = "letter"
    postage = 120
elif ____:
    kind = "packet"
    postage = 280
elif ____:
    kind = "parcel"
    postage = 520
else:
    kind = "freight"
    postage = 1900
# Print the kind, and the postage with two decimals.
print(f"{kind}: {____:.2f}")

# %% answer="fill-parcel"
# program: fill-parcel
weight = 480
# From light to heavy: the first limit that holds decides.
if weight <= 100:
    kind = "letter"
    postage = 120
elif weight <= 500:
    kind = "packet"
    postage = 280
elif weight <= 2000:
    kind = "parcel"
    postage = 520
else:
    kind = "freight"
    postage = 1900
# Print the kind, and the postage with two decimals.
print(f"{kind}: {postage / 100:.2f}")

# %% tests="fill-parcel"
from course.testing import makes, prints, program

parcel_post = program("fill-parcel")
prints(
    parcel_post,
    expected="packet: 2.80",
    mistakes={"packet: 280.00": "postage counts cents: divide by 100 to show whole units."},
)
at_limit = "the limit itself is included: that is <= and not <."
for grams, right_kind in [(100, "letter"), (500, "packet"), (2000, "parcel")]:
    makes(parcel_post, {"kind": right_kind}, given={"weight": grams}, because=at_limit)
makes(parcel_post, {"kind": "packet", "postage": 280}, given={"weight": 101})
makes(parcel_post, {"kind": "parcel", "postage": 520}, given={"weight": 501})
makes(parcel_post, {"kind": "freight", "postage": 1900}, given={"weight": 2001})
### BEGIN HIDDEN TESTS
from bisect import bisect_left
from random import Random

from course.testing import hidden

with hidden():
    random = Random(22)
    classes = [("letter", 120), ("packet", 280), ("parcel", 520), ("freight", 1900)]
    near = [1, 99, 100, 101, 102, 499, 500, 501, 502, 1999, 2000, 2001, 2002, 30000]
    for grams in [*near, *random.sample(range(1, 3000), 20)]:
        right_kind, right_postage = classes[bisect_left([100, 500, 2000], grams)]
        given = {"weight": grams}
        makes(parcel_post, {"kind": right_kind, "postage": right_postage}, given=given)
        prints(parcel_post, given=given, expected=f"{right_kind}: {right_postage / 100:.2f}")
### END HIDDEN TESTS

# %% [markdown] discussion="fill-parcel"
# `weight <= 500`, `weight <= 2000` and `postage / 100`. Each question uses what the ones above have
# settled.
#
# One can also write both limits down, each time:
#
# ```python
# elif 100 < weight <= 500:
#     kind = "packet"
# ```
#
# Then every line can be understood on its own, even out of order. The price: each limit stands in
# two places, and when the post office changes 100 to 150, somebody will change only one of them.
# Then there is a gap between 100 and 150, and those letters travel as freight. In a chain, let the
# order do the work.

# %% [markdown] item="temperature-words" kind="write" topic=4 points=5 minutes=15
# ### Make: a word for the weather
#
# The shop's website says in a word what it is like outside. `degrees` is a number, an `int` or a
# `float`, possibly negative.
#
# | temperature | word |
# | --- | --- |
# | below 0 | freezing |
# | from 0 to below 15 | cool |
# | from 15 to below 25 | pleasant |
# | 25 and more | hot |
#
# Make the name `feeling` with the right word, and print one line, with the number as it is:
#
# ```text
# 18.5 degrees: pleasant
# ```
#
# Leave the line with `degrees`; the checks run your program with other temperatures. Exactly 0 is
# cool, exactly 15 is pleasant, exactly 25 is hot, and 24.9 is still pleasant.
#
# <details><summary>Hint 1 of 3</summary>
#
# There are four ways, and exactly one is taken: look at the chain of the customer cards.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# Go from cold to hot. If the first question was "below 0?", what does the second one still have to
# ask? "Below 15" is `<`: 15 itself must not be caught.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `if`, `elif`, `elif`, `else`, each with one line `feeling = "..."`. Behind the chain, one print
# with an f-string.
#
# </details>

# %% starter="temperature-words"
# program: temperature-words
degrees = 18.5
# Write your program below this line.

# %% answer="temperature-words"
# program: temperature-words
degrees = 18.5
if degrees < 0:
    feeling = "freezing"
elif degrees < 15:
    feeling = "cool"
elif degrees < 25:
    feeling = "pleasant"
else:
    feeling = "hot"
print(f"{degrees} degrees: {feeling}")

# %% tests="temperature-words"
from course.testing import makes, prints, program

weather = program("temperature-words")
prints(weather, expected="18.5 degrees: pleasant")
makes(
    weather,
    {"feeling": "cool"},
    given={"degrees": 0},
    mistakes={
        "freezing": "only below 0 is freezing: 0 itself is not below 0.",
        "pleasant": "0 is below 25, too: make it one chain with elif, from cold to hot.",
        "hot": "0 should not come as far as that: make it one chain with elif.",
    },
)
makes(
    weather,
    {"feeling": "pleasant"},
    given={"degrees": 15},
    mistakes={"cool": "15 itself is pleasant: below 15 is < 15, not <= 15."},
)
makes(
    weather,
    {"feeling": "hot"},
    given={"degrees": 25},
    mistakes={"pleasant": "25 itself is hot: below 25 is < 25, not <= 25."},
)
makes(weather, {"feeling": "pleasant"}, given={"degrees": 24.9})
makes(
    weather,
    {"feeling": "freezing"},
    given={"degrees": -5},
    mistakes={
        "cool": "-5 is also below 15: the first question that is true must be the right one.",
        "pleasant": "is it a chain with elif? Separate ifs overwrite each other.",
    },
)
### BEGIN HIDDEN TESTS
from bisect import bisect_right
from random import Random

from course.testing import hidden

with hidden():
    random = Random(23)
    words = ["freezing", "cool", "pleasant", "hot"]
    near = [-30, -1, -0.1, 0, 0.0, 0.1, 1, 14, 14.9, 15, 15.1, 16, 24, 24.99, 25, 25.1, 26, 41]
    for warmth in [*near, *(random.randint(-200, 400) / 10 for _ in range(20))]:
        right_word = words[bisect_right([0, 15, 25], warmth)]
        makes(weather, {"feeling": right_word}, given={"degrees": warmth})
        prints(weather, given={"degrees": warmth}, expected=f"{warmth} degrees: {right_word}")
### END HIDDEN TESTS

# %% [markdown] discussion="temperature-words"
# A chain from cold to hot, with `<` at every limit, because every class begins *with* its limit:
#
# ```python
# if degrees < 0:
#     feeling = "freezing"
# elif degrees < 15:
#     feeling = "cool"
# elif degrees < 25:
#     feeling = "pleasant"
# else:
#     feeling = "hot"
# ```
#
# From hot to cold works as well, and then the questions are "at least" questions:
#
# ```python
# if degrees >= 25:
#     feeling = "hot"
# elif degrees >= 15:
#     feeling = "pleasant"
# elif degrees >= 0:
#     feeling = "cool"
# else:
#     feeling = "freezing"
# ```
#
# Both are equally good. Choose the direction in which the rule was told to you: the fewer limits
# you have to turn around in your head, the fewer mistakes you make. What is not good is to change
# direction in the middle.

# %% [markdown] item="debug-discount" kind="debug" topic=4 points=4 minutes=10
# ### Debug: the generous shop that is not
#
# The shop's rule: from 100 on, 15 percent off; from 50 to below 100, 10 percent; below 50, nothing.
# `total` is a whole number. For an order of 120, this program should print `Discount: 15 percent`.
# It prints
#
# ```text
# Discount: 10 percent
# ```
#
# For orders of 70 and of 30 it prints the right line. Find the mistake and mend it. At the end,
# `discount` is the number of percent. Leave the line with `total`; the checks put other whole
# numbers from 0 up there.
#
# <details><summary>Hint 1 of 3</summary>
#
# Copy the program into the figure `trace(...)` above and go through it with 120. Which lines give
# `discount` a value?
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# There are two decisions here, where there should be one.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# One word must become another, so that the second question is asked only when the first answer was
# no.
#
# </details>

# %% starter="debug-discount"
# program: debug-discount
total = 120
if total >= 100:
    discount = 15
if total >= 50:
    discount = 10
else:
    discount = 0
print(f"Discount: {discount} percent")

# %% answer="debug-discount"
# program: debug-discount
total = 120
if total >= 100:
    discount = 15
elif total >= 50:
    discount = 10
else:
    discount = 0
print(f"Discount: {discount} percent")

# %% tests="debug-discount"
from course.testing import makes, prints, program

debug_discount = program("debug-discount")
prints(
    debug_discount,
    expected="Discount: 15 percent",
    mistakes={
        "Discount: 10 percent": (
            "120 is at least 50 as well: ask for 100 first, and for 50 only (elif) if that was a no."
        )
    },
)
makes(debug_discount, {"discount": 10}, given={"total": 70})
makes(debug_discount, {"discount": 0}, given={"total": 30})
makes(
    debug_discount,
    {"discount": 15},
    given={"total": 100},
    because="from 100 on includes 100 itself: that is >=.",
)
makes(
    debug_discount,
    {"discount": 10},
    given={"total": 50},
    because="from 50 on includes 50 itself: that is >=.",
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(24)
    for worth in [0, 1, 49, 50, 51, 99, 100, 101, 5000, *random.sample(range(180), 25)]:
        percent = 15 * (worth > 99) + 10 * (49 < worth < 100)
        makes(debug_discount, {"discount": percent}, given={"total": worth})
        prints(debug_discount, given={"total": worth}, expected=f"Discount: {percent} percent")
### END HIDDEN TESTS

# %% [markdown] discussion="debug-discount"
# The second `if` starts a new decision. 120 is at least 50, too, so the 15 was overwritten by 10.
# With `elif` the second question is asked only when the first answer was no:
#
# ```python
# if total >= 100:
#     discount = 15
# elif total >= 50:
#     discount = 10
# else:
#     discount = 0
# ```
#
# With separate `if`s the rule can be written, too, when the order goes from small to large, and
# each one overwrites the last:
#
# ```python
# discount = 0
# if total >= 50:
#     discount = 10
# if total >= 100:
#     discount = 15
# ```
#
# It gives the same results, but a reader must hold three assignments in mind to know which one
# counts. The chain says "one of these".

# %% [markdown] section="conditions" topic=4
# ## 3. Conditions that say what you mean
#
# ### Predict
#
# The shop gives a discount on Saturday and on Sunday. Somebody wrote the rule down just as one
# would say it. Today is Tuesday. Does the next cell print `discount` or `full price`? Decide first.

# %%
day = "Tuesday"
if day == "Saturday" or "Sunday":
    print("discount")
else:
    print("full price")

# %% [markdown]
# ### Run and explain
#
# A discount on Tuesday! You may remember the trap from week 1: **every side of `or` must be a whole
# question.** The right side here is the text `"Sunday"` alone.
#
# An `if` takes any value as its condition. What is not a `bool` is turned into one, by the rules of
# `bool(...)` from week 1: `0`, `0.0` and `""` count as no, and **everything else counts as yes**.
# Programmers call such values *falsy* and *truthy*. The text `"Sunday"` is not empty, so this
# condition is always true, on every day. What was meant is:

# %%
day = "Tuesday"
if day == "Saturday" or day == "Sunday":
    print("discount")
else:
    print("full price")

# %% [markdown]
# Truthiness has an honest use, too: `if name:` asks in a short way whether there is any text at
# all. And with a `bool` you need no comparison: write `if is_member:` and `if not is_member:`. (`if
# is_member == True:` says the same twice.)
#
# #### Looking into text
#
# Conditions about text often need one of these. Each one gives a new value, and none of them
# changes the text itself.
#
# | you write | you get | for `text = " Blue Ink "` |
# | --- | --- | --- |
# | `"Ink" in text` | is it somewhere in there? a `bool` | `True` |
# | `"pen" not in text` | is it nowhere in there? | `True` |
# | `len(text)` | how many characters, spaces included | `10` |
# | `text.lower()` | the same text in small letters | `" blue ink "` |
# | `text.upper()` | the same text in capitals | `" BLUE INK "` |
# | `text.strip()` | without spaces at both ends | `"Blue Ink"` |
# | `text.isdecimal()` | only digits, and at least one? | `False` |
#
# The last four are written *behind* the text, with a dot. Such a thing that a value can do is
# called a **method**. You can put several in a row: `text.strip().lower()` is `"blue ink"`. Read it
# from left to right.
#
# Why does that matter? People type `Yes`, `YES` and `yes ` and mean the same. And `.isdecimal()`
# answers the question that week 1 left open: is it safe to call `int(...)` on this?

# %%
# Compare what people mean, not how they type it.
reply = " Yes "
if reply.strip().lower() == "yes":
    print("That was a yes.")

# Convert only what can be converted.
typed_copies = "three"
if typed_copies.isdecimal():
    copies = int(typed_copies)
else:
    print(f"{typed_copies} is not a whole number.")
    copies = 0
print(copies)

# A number between two limits, and a text that must hold a certain character.
email = "ada@example.org"
if 5 <= len(email) <= 50 and "@" in email and " " not in email:
    print("This could be an address.")

# and looks at its right side only if the left side is true:
# so nothing is ever divided by zero here.
if copies > 0 and 60 / copies < 10:
    print("Less than 10 for one.")

# %% [markdown]
# Note: `"-3".isdecimal()` and `"2.5".isdecimal()` are `False`, because `-` and `.` are no digits.
# For counting books that is just right. And mind the direction of `in`: the part stands on the
# left, the whole on the right.
#
# A number typed by a person is text until you convert it. To compare it too early is an error, not
# a no:
#
# ```text
# TypeError: '>' not supported between instances of 'str' and 'int'
# ```
#
# ### Modify
#
# In the cell above, change `reply` to `"yes please"`, and `typed_copies` to `"12"`. Say what will
# be printed, then run it. Now rewrite the first condition with `in`, so that it accepts every reply
# that *contains* `yes`. It is friendlier, and it has a price: find a reply that is no yes at all,
# and is taken for one. (What about somebody who types `my eyes are tired`?)

# %% [markdown] item="password-check" kind="write" topic=4 points=5 minutes=25
# ### Make: is this password good enough?
#
# The staff of Inkwell Books log in with a password. A program looks at it before it is accepted.
# `user` and `password` are texts; `user` is never empty. The rules are checked **in this order, and
# only the first one that is broken is reported**:
#
# | rule that is broken | line that is printed |
# | --- | --- |
# | it has fewer than 10 characters | `Too short: 7 of 10 characters` (with the real number) |
# | the name of the user is in it, whatever letters are capitals | `Do not use your name` |
# | there is neither a space nor a hyphen (`-`) in it | `Use at least two words` |
# | none of them | `Good password` |
#
# Spaces count as characters. The program prints exactly one line. The run with the values given:
#
# ```text
# Too short: 7 of 10 characters
# ```
#
# With the user `ada`, the password `Hello Adam!` is refused with `Do not use your name`: it has
# `Ada` in it. `inkbottles`, 10 characters, gives `Use at least two words`. `ink-bottle` and `ink
# and paper` are good. Leave the lines with `user` and `password`; the checks run your program with
# other texts.
#
# <details><summary>Hint 1 of 3</summary>
#
# "Only the first one that is broken" is exactly what a chain does. Put the rules into the order of
# the table.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# For the name, make both texts small before you look for one in the other. For the third rule, say
# it aloud: there is no space in it *and* there is no hyphen in it.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `if len(...) < ...:`, then `elif ...lower() in ...:`, then `elif "..." not in ... and ...:`, and
# `else:`. Each block has one print.
#
# </details>

# %% starter="password-check"
# program: password-check
user = "ada"
password = "ink-pen"
# Write your program below this line.

# %% answer="password-check"
# program: password-check
user = "ada"
password = "ink-pen"
if len(password) < 10:
    print(f"Too short: {len(password)} of 10 characters")
elif user.lower() in password.lower():
    print("Do not use your name")
elif " " not in password and "-" not in password:
    print("Use at least two words")
else:
    print("Good password")

# %% tests="password-check"
from course.testing import prints, program

password_check = program("password-check")
prints(password_check, expected="Too short: 7 of 10 characters")
prints(
    password_check,
    given={"password": "Hello Adam!"},
    expected="Do not use your name",
    mistakes={
        "Good password": "capitals do not matter: compare both texts in small letters.",
        "Do not use your name\nGood password": "only one line: make it one chain with elif.",
    },
)
prints(
    password_check,
    given={"password": "inkbottles"},
    expected="Use at least two words",
    mistakes={
        "Too short: 10 of 10 characters": "10 characters are enough: fewer than 10 is < 10.",
        "Good password": "it has neither a space nor a hyphen in it.",
    },
)
separators = "a space or a hyphen is enough: it is refused only when both are missing."
prints(
    password_check,
    given={"password": "ink-bottle"},
    expected="Good password",
    mistakes={"Use at least two words": separators},
)
prints(
    password_check,
    given={"password": "ink and paper"},
    expected="Good password",
    mistakes={"Use at least two words": separators},
)
### BEGIN HIDDEN TESTS
from course.testing import hidden

with hidden():
    nine, name_line = "Too short: 9 of 10 characters", "Do not use your name"
    two_words = "Use at least two words"
    attempts = [
        ("ada", "", "Too short: 0 of 10 characters"),
        ("ada", "ink bottl", nine),
        ("ada", "inkbottle", nine),
        ("ada", "ada-adaad", nine),
        ("ada", "ink bottle", "Good password"),
        ("ada", "bottle-ink", "Good password"),
        ("ada", "one-two three", "Good password"),
        ("ada", "bottlesofink", two_words),
        ("ada", "adaadaadaada", name_line),
        ("Ada", "i am ada, yes", name_line),
        ("ADA", "blue-ada-ink", name_line),
        ("Ada", "blue-ADA-ink", name_line),
        ("grace", "blue-ada-ink", "Good password"),
        ("Grace Hopper", "grace hopper!", name_line),
        ("Grace Hopper", "grace-hopper!", "Good password"),
        ("bo", "a-dumbo-in-ink", name_line),
        ("bo", "BOTTLESOFINK", name_line),
        ("li", "verylonganduseless", two_words),
        ("li", "          ", "Good password"),
    ]
    for who, secret_text, line in attempts:
        prints(
            password_check,
            given={"user": who, "password": secret_text},
            expected=line,
            because="check the rules in the order of the table; the first broken one is reported.",
        )
### END HIDDEN TESTS

# %% [markdown] discussion="password-check"
# Four cases, one chain, in the order of the table:
#
# ```python
# if len(password) < 10:
#     print(f"Too short: {len(password)} of 10 characters")
# elif user.lower() in password.lower():
#     print("Do not use your name")
# elif " " not in password and "-" not in password:
#     print("Use at least two words")
# else:
#     print("Good password")
# ```
#
# The third question can be turned around with `not` and parentheses, and both forms mean the same:
#
# ```python
# elif not (" " in password or "-" in password):
#     print("Use at least two words")
# ```
#
# "Neither this nor that" is `not this and not that`, and it is also `not (this or that)`. Take the
# one that you can read aloud without stumbling. Where conditions get long, give them names first
# (`has_name = user.lower() in password.lower()`); the chain then reads like the table. (Real
# programs never store a password as plain text. You will learn what they do instead when you build
# logins, in the second half of the course.)

# %% [markdown] section="nested" topic=4
# ## 4. Decisions inside decisions
#
# A block may hold any lines, and so it may hold another `if`. The inner lines are then indented
# twice: by eight spaces.
#
# ### Predict
#
# The shop is closed on Sundays. On other days it is open from 10 to 18. Somebody comes on a Monday
# at 9. Which line does the next cell print, and which questions does Python ask on the way?

# %%
day = "Monday"
hour = 9
if day == "Sunday":
    print("Closed all day")
else:
    if hour < 10:
        print("Not open yet")
    elif hour < 18:
        print("Come in")
    else:
        print("Closed since 18")

# %% [markdown]
# ### Run and explain
#
# The inner decision is made **only if** Python comes to its block at all. On a Sunday nobody asks
# about the hour.
#
# What belongs together is decided by the indentation alone. An `else` belongs to the `if` that
# stands exactly above it, in the same column. Move it by four spaces, and it answers another
# question.
#
# Often you can choose between nesting and `and`. Is this year a **leap year**? The rule of our
# calendar: a year is a leap year if it can be divided by 4, except that full hundreds are leap
# years only if they can be divided by 400. (`year % 4 == 0` asks whether nothing is left over.)

# %%
year = 1900

# Nested: one question after the other, as the rule is told.
if year % 100 == 0:
    if year % 400 == 0:
        answer = "leap year"
    else:
        answer = "common year"
else:
    if year % 4 == 0:
        answer = "leap year"
    else:
        answer = "common year"
print(year, answer)

# Flat: the same rule as one condition.
if year % 4 == 0 and year % 100 != 0 or year % 400 == 0:
    answer = "leap year"
else:
    answer = "common year"
print(year, answer)

# %% [markdown]
# Which one is better? Nest when the inner question **only makes sense** in one of the cases, or
# when a case has work of its own before it asks on. Use `and` when it is really one question. More
# than two levels are hard to read: you have to remember how you got there.
#
# One more tool against deep nesting: an `else:` whose block is nothing but another `if` can be
# written as `elif`. The opening hours above could be one chain of four.
#
# ### Modify
#
# Change `year` to 2000, 2024 and 2023 in the cell above. Say each time what both halves print, and
# by which way Python gets there. Four values are needed to go through every block of the nested
# half once. Then put these lines in order.

# %% [markdown] item="parsons-opening" kind="parsons" topic=4 points=3 minutes=8
# ### Put in order: the café in the shop
#
# The café in the bookshop is open from 10 on, and closes at 16 (at 16 it is already closed). On
# days with a party it is closed to guests, whatever the hour. Put lines together to a program that
# prints exactly one line: `Closed for a party`, or `Welcome`, or `Closed at this hour`. With the
# two values in lines B and F, that is `Welcome`.
#
# Write the labels in order, separated by spaces. Indentation is part of a line. Two of the lines
# are not needed. The lines B and F come first, in either order; the checks put other values there,
# and hours are whole numbers from 0 to 23.
#
# ```text
# A |         print("Closed at this hour")
# B | is_party = False
# C |     if 10 <= hour <= 16:
# D | if is_party:
# E |         print("Welcome")
# F | hour = 15
# G |     else:
# H |     if 10 <= hour < 16:
# I | else:
# J |     print("Closed for a party")
# K | if 10 <= hour < 16:
# ```
#
# <details><summary>Hint 1 of 2</summary>
#
# Which question must be asked first, because it settles everything? Its line is not indented.
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# There are two lines with `else`. The one at the left edge belongs to the outer question; the lines
# with eight spaces belong to the inner one. As for the inner question: what happens at 16?
#
# </details>

# %% starter="parsons-opening"
parsons_opening = ""

# %% answer="parsons-opening"
parsons_opening = "B F D J I H E G A"

# %% tests="parsons-opening"
from course.testing import parsons, prints

opening = parsons(
    parsons_opening,
    """
A |         print("Closed at this hour")
B | is_party = False
C |     if 10 <= hour <= 16:
D | if is_party:
E |         print("Welcome")
F | hour = 15
G |     else:
H |     if 10 <= hour < 16:
I | else:
J |     print("Closed for a party")
K | if 10 <= hour < 16:
""",
)
prints(opening, expected="Welcome")
prints(
    opening,
    given={"hour": 16},
    expected="Closed at this hour",
    mistakes={"Welcome": "at 16 the café is already closed: which line asks < 16?"},
)
prints(
    opening,
    given={"is_party": True},
    expected="Closed for a party",
    mistakes={"Welcome": "ask for the party first: on such a day the hour does not matter."},
)
### BEGIN HIDDEN TESTS
from course.testing import hidden

with hidden():
    for clock in range(24):
        open_now = clock in range(10, 16)
        prints(
            opening,
            given={"hour": clock},
            expected="Welcome" if open_now else "Closed at this hour",
        )
        prints(opening, given={"hour": clock, "is_party": True}, expected="Closed for a party")
### END HIDDEN TESTS

# %% [markdown] discussion="parsons-opening"
# The party settles everything, so it is asked first. The hour is asked only in the `else`:
#
# ```python
# is_party = False
# hour = 15
# if is_party:
#     print("Closed for a party")
# else:
#     if 10 <= hour < 16:
#         print("Welcome")
#     else:
#         print("Closed at this hour")
# ```
#
# Because the outer `else` holds nothing but a decision, it can become a chain:
#
# ```python
# if is_party:
#     print("Closed for a party")
# elif 10 <= hour < 16:
#     print("Welcome")
# else:
#     print("Closed at this hour")
# ```
#
# The chain is shorter and flatter. The nested form keeps room for lines that belong to every day
# without a party, such as `seats = 20` before the inner question. Line C would have let guests in
# at 16, line K stands at the wrong level.

# %% [markdown] item="evening-ticket" kind="write" topic=4 points=5 minutes=25
# ### Make: a ticket for the reading evening
#
# Once a month there is a reading in the shop. `age` is a whole number, `is_member` a `bool`, and
# `seats_left` a whole number from 0 up.
#
# - If no seats are left, print `Sold out`, and nothing else.
# - Otherwise somebody gets a ticket. The price is 0 below the age of 14, 8 from 14 on, and 6 from
#   65 on. **Members from 14 on** pay 2 less. Print two lines: the price, and the seats that are
#   left **after** this sale. The name `seats_left` then has that smaller value, too.
#
# The run with the values given:
#
# ```text
# Ticket: 6
# Seats left: 11
# ```
#
# More examples, all with 12 seats: age 13 and a member, `Ticket: 0`; age 14, no member, `Ticket:
# 8`; age 64, no member, `Ticket: 8`; age 65, no member, `Ticket: 6`; age 65 and a member, `Ticket:
# 4`. Leave the lines with `age`, `is_member` and `seats_left`; the checks run your program with
# other values. When it is sold out, `seats_left` stays 0.
#
# <details><summary>Hint 1 of 3</summary>
#
# The outer decision is about the seats. Everything about age and membership lies inside its `else`.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# The price by age is a chain of three. Who pays 2 less? Either ask for the membership inside the
# branches for people from 14 on, or ask with `and` behind the chain.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `if seats_left == 0:`, one print. `else:`, then indented: a chain that makes `price`, a small `if`
# with `price -= 2`, then `seats_left -= 1` and two prints.
#
# </details>

# %% starter="evening-ticket"
# program: evening-ticket
age = 36
is_member = True
seats_left = 12
# Write your program below this line.

# %% answer="evening-ticket"
# program: evening-ticket
age = 36
is_member = True
seats_left = 12
if seats_left == 0:
    print("Sold out")
else:
    if age < 14:
        price = 0
    elif age < 65:
        price = 8
    else:
        price = 6
    if is_member and age >= 14:
        price -= 2
    seats_left -= 1
    print(f"Ticket: {price}")
    print(f"Seats left: {seats_left}")

# %% tests="evening-ticket"
from course.testing import makes, prints, program

evening_ticket = program("evening-ticket")
prints(
    evening_ticket,
    expected="Ticket: 6\nSeats left: 11",
    mistakes={
        "Ticket: 8\nSeats left: 11": "this reader is a member, and members pay 2 less.",
        "Ticket: 6\nSeats left: 12": "one seat is taken now: subtract it before you print.",
    },
)
prints(
    evening_ticket,
    given={"seats_left": 0},
    expected="Sold out",
    because="without a seat there is no ticket: all the rest belongs into the else.",
)
prints(
    evening_ticket,
    given={"age": 13},
    expected="Ticket: 0\nSeats left: 11",
    mistakes={"Ticket: -2\nSeats left: 11": "only members from 14 on pay less: 0 stays 0."},
)
limits = [(14, False, 8), (64, False, 8), (65, False, 6), (65, True, 4)]
for person_age, has_card, right_price in limits:
    prints(
        evening_ticket,
        given={"age": person_age, "is_member": has_card},
        expected=f"Ticket: {right_price}\nSeats left: 11",
        because="from 14 on includes 14, and from 65 on includes 65.",
    )
makes(evening_ticket, {"seats_left": 0}, given={"seats_left": 1})
### BEGIN HIDDEN TESTS
from itertools import product

from course.testing import hidden

with hidden():
    ages = [0, 1, 12, 13, 14, 15, 40, 63, 64, 65, 66, 99]
    for person_age, has_card, seats in product(ages, [False, True], [0, 1, 2, 40]):
        given = {"age": person_age, "is_member": has_card, "seats_left": seats}
        if seats:
            base = {0: 0, 1: 8, 2: 6}[(person_age > 13) + (person_age > 64)]
            base -= 2 * (has_card and base > 0)
            line = f"Ticket: {base}\nSeats left: {seats - 1}"
        else:
            line = "Sold out"
        prints(evening_ticket, given=given, expected=line)
        makes(evening_ticket, {"seats_left": max(seats - 1, 0)}, given=given)
### END HIDDEN TESTS

# %% [markdown] discussion="evening-ticket"
# First the question that can end everything, then, inside the `else`, the price in two steps: by
# age, then the members.
#
# ```python
# if seats_left == 0:
#     print("Sold out")
# else:
#     if age < 14:
#         price = 0
#     elif age < 65:
#         price = 8
#     else:
#         price = 6
#     if is_member and age >= 14:
#         price -= 2
# ```
#
# The inner part could also be nested all the way:
#
# ```python
#     if age < 14:
#         price = 0
#     else:
#         if age < 65:
#             price = 8
#         else:
#             price = 6
#         if is_member:
#             price -= 2
# ```
#
# Here the limit 14 stands in one place only, and the membership is asked only where it matters; it
# costs one more level of indentation. In the first version the limit stands twice, and whoever
# changes it must change both.

# %% [markdown] section="for" topic=5
# ## 5. Repeating: for and range
#
# To print ten labels you could write ten lines. For a thousand labels you want a **loop**: lines
# that are written once and run many times. One run through these lines is called a **round**.
#
# `for` gives a name one value after the other, and runs its block once for each. `range(...)`
# supplies whole numbers.
#
# ### Predict

# %% [markdown] item="predict-range" kind="predict" topic=5 points=2 minutes=4
# ### Predict: which numbers?
#
# `range(2, 8, 3)` has a start, a stop and a step. What does this program print? (`end=" "` makes
# `print` end with a space instead of a new line.)
#
# ```python
# for number in range(2, 8, 3):
#     print(number, end=" ")
# ```
#
# Write the numbers with one space between them.
#
# <details><summary>Hint 1 of 2</summary>
#
# Begin with the first number and add the third one again and again.
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# The stop is a wall: the range ends *before* it. Is 8 itself still in?
#
# </details>

# %% [raw] key="predict-range"
# right = "2 5"
# why = "It starts with 2 and adds 3 each time: 2, 5, then 8. But the stop is never included, so 8 is left out."
# other = "The three numbers are start, stop and step: begin with 2, add 3 each time, and stop before 8."
# [wrong]
# "2 5 8" = "The stop itself is not included: range ends before it reaches 8."
# "2 3 4 5 6 7" = "That would be range(2, 8). The third number is the step: 3 is added each time."
# "2 8 3" = "These three are start, stop and step: they describe the numbers and are not the numbers."
# "2 5 8 11" = "The second number says where to stop, and not how many there are."
# "3 6" = "The range starts with its first number, 2. The 3 is the step."

# %%
for number in range(2, 8, 3):
    print(number, end=" ")

# %% [markdown]
# ### Run and explain
#
# | you write | numbers | how many rounds |
# | --- | --- | --- |
# | `range(5)` | 0, 1, 2, 3, 4 | 5 |
# | `range(1, 6)` | 1, 2, 3, 4, 5 | 6 - 1 = 5 |
# | `range(2, 8, 3)` | 2, 5 | |
# | `range(5, 0, -1)` | 5, 4, 3, 2, 1 | 5 |
# | `range(3, 3)`, `range(0)` | none at all | 0 |
#
# Three facts cover everything:
#
# - **The start is included, the stop is not.** To get 1 to 5, write `range(1, 6)`; to get 1 to
#   `last`, write `range(1, last + 1)`. Forgetting the `+ 1` is the most common mistake with loops.
#   It has a name: an **off-by-one error**.
# - Without a start, counting begins at **0**. That seems odd, but `range(5)` runs exactly 5 rounds.
# - The values must be ints. `range(2.5)` stops with `TypeError: 'float' object cannot be
#   interpreted as an integer`.
#
# The line with `for` ends with a colon, and its block is indented, just as with `if`.

# %%
# Some work, as often as needed: the name copy has another value in each round.
for copy in range(1, 4):
    print(f"Printing copy {copy} of 3")
print("Ready")

# The block may decide, too. Its lines are indented twice.
for hour in range(9, 13):
    if hour == 12:
        note = "lunch break"
    else:
        note = "open"
    print(f"{hour:>2}: {note}")

# %% [markdown]
# Look at a loop in slow motion. Press **Next step** and follow the mark *next*: from the end of the
# block it goes **back** to the line with `for`. That line gets the next value, or, when no value is
# left, ends the loop.

# %%
from course.widgets.trace import trace

trace("""
stars = 0
for month in range(1, 4):
    stars += month
    print(month, stars)
print("total", stars)
""")

# %% [markdown]
# Try this in the figure: indent the last line by four spaces, so that it belongs to the block. How
# often will *total* be printed now? Then change the range to `range(4)`, and to `range(0)`.
#
# After the loop, `month` keeps the value of the last round. Do not assign to the name of a `for`
# loop inside its block: the next round overwrites it anyway.
#
# ### Modify
#
# The next cell should count down from 5 to 1, and then print `Doors open`. It almost does. Change
# one number. Then make it count down in twos from 10: 10, 8, 6, 4, 2.

# %%
for seconds in range(5, 1, -1):
    print(seconds, end=" ")
print("Doors open")

# %% [markdown] item="shelf-signs" kind="write" topic=5 points=5 minutes=25
# ### Make: signs for the shelves
#
# The shelves of the shop are numbered from 1 to `last_shelf`. Every **third** shelf (3, 6, 9, ...)
# has a lamp, every **fifth** (5, 10, 15, ...) has a ladder. So shelf 15 has both. Print one line
# for each shelf, from 1 to `last_shelf`, the last one included: the number, a colon, a space, and
#
# - `lamp and ladder` when it has both,
# - `lamp` or `ladder` when it has one of them,
# - `books only` when it has none.
#
# The run for `last_shelf = 6`:
#
# ```text
# 1: books only
# 2: books only
# 3: lamp
# 4: books only
# 5: ladder
# 6: lamp
# ```
#
# Leave the line with `last_shelf`; the checks run your program with other whole numbers from 1 up.
#
# <details><summary>Hint 1 of 3</summary>
#
# Write the loop first, and let it print nothing but the numbers. Are 1 and `last_shelf` both there?
# Then add the decision.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# A number can be divided by 3 when nothing is left over: `%`. A shelf with both fits three of the
# four cases. Which question must therefore come first?
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `for shelf in range(..., ...):`, and in its block a chain of `if`, `elif`, `elif`, `else`. The
# first question joins two comparisons by `and`.
#
# </details>

# %% starter="shelf-signs"
# program: shelf-signs
last_shelf = 6
# Write your program below this line.

# %% answer="shelf-signs"
# program: shelf-signs
last_shelf = 6
for shelf in range(1, last_shelf + 1):
    if shelf % 3 == 0 and shelf % 5 == 0:
        equipment = "lamp and ladder"
    elif shelf % 3 == 0:
        equipment = "lamp"
    elif shelf % 5 == 0:
        equipment = "ladder"
    else:
        equipment = "books only"
    print(f"{shelf}: {equipment}")

# %% tests="shelf-signs"
from course.testing import prints, program

shelf_signs = program("shelf-signs")
first_five = "1: books only\n2: books only\n3: lamp\n4: books only\n5: ladder"
prints(
    shelf_signs,
    expected=f"{first_five}\n6: lamp",
    mistakes={
        first_five: "the last shelf is missing: range stops before its second number.",
        f"0: lamp and ladder\n{first_five}": "the shelves begin with 1: range(n) begins with 0.",
        f"0: lamp and ladder\n{first_five}\n6: lamp": "the shelves begin with 1, not with 0.",
        "6: lamp": "the print stands behind the loop: indent it, so that it runs in each round.",
        "1: books only\n2: books only\n3: books only\n4: books only\n5: ladder\n6: books only": (
            "separate ifs overwrite each other: make it one chain with elif."
        ),
    },
)
until_15 = (
    f"{first_five}\n6: lamp\n7: books only\n8: books only\n9: lamp\n10: ladder\n"
    "11: books only\n12: lamp\n13: books only\n14: books only\n15: "
)
prints(
    shelf_signs,
    given={"last_shelf": 15},
    expected=f"{until_15}lamp and ladder",
    mistakes={
        f"{until_15}lamp": "15 fits the question for 3 as well: ask for both first.",
        f"{until_15}ladder": "15 fits the question for 5 as well: ask for both first.",
    },
)
prints(shelf_signs, given={"last_shelf": 1}, expected="1: books only")
### BEGIN HIDDEN TESTS
from course.testing import hidden

with hidden():
    pattern = ["lamp and ladder"] + ["books only"] * 14
    for third in (3, 6, 9, 12):
        pattern[third] = "lamp"
    pattern[5] = pattern[10] = "ladder"
    for last in [2, 3, 5, 14, 16, 29, 30, 31, 60, 77]:
        prints(
            shelf_signs,
            given={"last_shelf": last},
            expected="\n".join(f"{n}: {pattern[n % 15]}" for n in range(1, last + 1)),
        )
### END HIDDEN TESTS

# %% [markdown] discussion="shelf-signs"
# A loop with a chain in it. The case with both comes first, because a shelf with both would also
# fit the simpler questions:
#
# ```python
# for shelf in range(1, last_shelf + 1):
#     if shelf % 3 == 0 and shelf % 5 == 0:
#         equipment = "lamp and ladder"
#     elif shelf % 3 == 0:
#         equipment = "lamp"
# ```
#
# and so on. A number that 3 and 5 divide is one that 15 divides, so the first question may be
# shorter:
#
# ```python
#     if shelf % 15 == 0:
# ```
#
# It is quicker to write, but the rule of the shop speaks of 3 and 5. Whoever puts the ladders at
# every fourth shelf has to know that 15 becomes 12. (And for 4 and 6 it would not even be 24.) The
# longer form says what is meant. This little problem is famous under the name FizzBuzz: it is asked
# in job interviews, because so many people get the order wrong.

# %% [markdown] section="accumulate" topic=5
# ## 6. Counting, adding up, collecting
#
# Most loops exist to find something out: how many, how much, the largest. They all have the same
# three parts:
#
# 1. **Before** the loop: a name with a first value.
# 2. **Inside**: each round changes it a little.
# 3. **Behind** the loop: use the result.
#
# ### Predict
#
# `for` can also go through a text, character by character. What will the next cell print at the
# end? Which line would you have to move to see the number grow?

# %%
word = "bookshop"
count = 0
for letter in word:
    if letter == "o":
        count += 1
print(count)

# %% [markdown]
# ### Run and explain

# %%
# A counter goes up by one, an accumulator by whatever comes.
usual_sales = 4
copies_sold = 0
busy_days = 0
for day in range(1, 8):
    sold_today = usual_sales + day % 3
    copies_sold += sold_today
    if sold_today > 5:
        busy_days += 1
print(f"{copies_sold} copies in a week, {busy_days} busy days")

# The largest so far: keep it until something larger comes.
best = 0
for day in range(1, 8):
    sold_today = usual_sales + day % 3
    if sold_today > best:
        best = sold_today
print(f"Best day: {best}")

# A text can be collected, too: begin with the empty text.
spaced = ""
for letter in "INK":
    spaced += letter + "."
print(spaced)

# "\n" is one character: it begins a new line. So a text can grow line by line.
price_list = "Price list\n"
for copies in range(1, 4):
    price_list += f"{copies} for {copies * 4}\n"
print(price_list)

# A yes-or-no question about everything: begin with no, and change it at the first hit.
has_digit = False
for character in "shelf 9":
    if character.isdecimal():
        has_digit = True
print(has_digit)

# %% [markdown]
# The first value is the one that does not change anything: `0` for adding, `1` for multiplying,
# `""` for text, `False` for "found one yet?".
#
# Three mistakes, and how to recognize them by the result:
#
# - **The first value stands inside the loop.** It is set back in every round, and what comes out is
#   only the *last* round's share.
# - **The print stands inside the loop.** Then you see a line for every round instead of one.
# - **`=` instead of `+=`.** Each round overwrites, and again only the last one counts.
#
# ### Modify
#
# The next cell adds up the numbers from 1 to 10. Change it so that it adds up only the *even* ones
# (30). Then so that it **multiplies** the numbers from 1 to 5 (120). Two things must change: do you
# remember which first value does not change a product?

# %%
result = 0
for number in range(1, 11):
    result += number
print(result)

# %% [markdown] item="debug-savings-jar" kind="debug" topic=5 points=4 minutes=10
# ### Debug: the jar that forgets
#
# Ada puts coins into a jar: two coins on day 1, three coins on day 2, four on day 3, and so on.
# After `last_day` days the program should print how many coins are in the jar, 20 after 5 days:
#
# ```text
# Coins in the jar: 20
# ```
#
# It prints `Coins in the jar: 6`. Find the mistake and mend it. At the end, `coins` is that number.
# Leave the line with `last_day`; the checks put other whole numbers from 1 up there.
#
# <details><summary>Hint 1 of 3</summary>
#
# Put the program into a figure with `trace(...)`, or make a table on paper with the columns `day`
# and `coins`. What happens to the coins of day 1 when day 2 begins?
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# The result is exactly the share of the last day. The list of three mistakes above says where to
# look for that.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# No line needs new words. One line stands in the wrong place: it should run once, and runs in each
# round.
#
# </details>

# %% starter="debug-savings-jar"
# program: debug-savings-jar
last_day = 5
for day in range(1, last_day + 1):
    coins = 0
    coins += day + 1
print(f"Coins in the jar: {coins}")

# %% answer="debug-savings-jar"
# program: debug-savings-jar
last_day = 5
coins = 0
for day in range(1, last_day + 1):
    coins += day + 1
print(f"Coins in the jar: {coins}")

# %% tests="debug-savings-jar"
from course.testing import makes, prints, program

debug_savings_jar = program("debug-savings-jar")
prints(
    debug_savings_jar,
    expected="Coins in the jar: 20",
    mistakes={
        "Coins in the jar: 6": "coins is set back to 0 in every round: do it once, before the loop.",
        "Coins in the jar: 14": "one day is missing: range stops before its second number.",
        "Coins in the jar: 21": "there is a day too many: there is no day 0.",
        "Coins in the jar: 15": "keep the line that adds: on day 1 there are already two coins.",
        "\n".join(f"Coins in the jar: {n}" for n in (2, 5, 9, 14, 20)): (
            "print the result once, behind the loop: its line must not be indented."
        ),
    },
)
makes(debug_savings_jar, {"coins": 20})
### BEGIN HIDDEN TESTS
from course.testing import hidden

with hidden():
    for day_count in [1, 2, 3, 4, 6, 10, 31, 100, 365]:
        in_jar = day_count * (day_count + 3) // 2
        makes(debug_savings_jar, {"coins": in_jar}, given={"last_day": day_count})
        prints(
            debug_savings_jar, given={"last_day": day_count}, expected=f"Coins in the jar: {in_jar}"
        )
### END HIDDEN TESTS

# %% [markdown] discussion="debug-savings-jar"
# `coins = 0` stood inside the loop, so the jar was emptied every morning. The first value belongs
# before the loop:
#
# ```python
# coins = 0
# for day in range(1, last_day + 1):
#     coins += day + 1
# ```
#
# There is a way without a loop. Pair the first day with the last, the second with the last but one:
# each pair has `last_day + 3` coins, and there are half as many pairs as days:
#
# ```python
# coins = last_day * (last_day + 3) // 2
# ```
#
# It is as fast for a million days as for five. But it works for this pattern only, while the loop
# can be changed to any other rule in a second. Prefer the loop until speed matters.

# %% [markdown] item="count-characters" kind="write" topic=5 points=5 minutes=20
# ### Make: what is in a sentence?
#
# A publisher pays a designer by the character. Go through the text `sentence` and make three ints:
#
# | name | what it counts |
# | --- | --- |
# | `vowels` | the letters a, e, i, o and u, small or capital |
# | `spaces` | the spaces |
# | `others` | all other characters |
#
# Then print one line. The run:
#
# ```text
# Vowels: 6, spaces: 4, others: 10
# ```
#
# An empty text gives three times 0. Leave the line with `sentence`; the checks run your program
# with other texts, and look at the three names and at the line.
#
# <details><summary>Hint 1 of 3</summary>
#
# How many counters do you need, and where do they get their first value? Every character belongs
# to exactly one of the three groups.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# A character is a vowel when it is *in* the text of all vowels: that is one short question
# instead of five joined by `or`. Do not forget the capitals.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# Three lines with `= 0`; `for character in sentence:`; in it `if character in "...":`,
# `elif`, `else`, each with a `+= 1`. The print stands at the left edge.
#
# </details>

# %% starter="count-characters"
# program: count-characters
sentence = "Emma read 4 old maps"
# Write your program below this line.

# %% answer="count-characters"
# program: count-characters
sentence = "Emma read 4 old maps"
vowels = 0
spaces = 0
others = 0
for character in sentence:
    if character in "aeiouAEIOU":
        vowels += 1
    elif character == " ":
        spaces += 1
    else:
        others += 1
print(f"Vowels: {vowels}, spaces: {spaces}, others: {others}")

# %% tests="count-characters"
from course.testing import makes, prints, program

count_characters = program("count-characters")
makes(
    count_characters,
    {"vowels": 6, "spaces": 4, "others": 10},
    mistakes={
        5: "capital letters count, too: the E at the beginning is a vowel.",
        20: '`c == "a" or "e"` is always true: every side of or must be a whole question.',
        0: "does every round add to the counter, or is it set back to 0 inside the loop?",
        1: "is the counter set back to 0 inside the loop?",
        14: "is it a chain? Spaces must not be counted among the others.",
        16: "is it a chain? Each character belongs to one group only: elif, not if.",
    },
)
prints(count_characters, expected="Vowels: 6, spaces: 4, others: 10")
makes(
    count_characters,
    {"vowels": 0, "spaces": 0, "others": 0},
    given={"sentence": ""},
    because="the counters need their first value before the loop: here it runs no round.",
)
### BEGIN HIDDEN TESTS
from random import Random
from re import findall

from course.testing import hidden

with hidden():
    random = Random(25)
    texts = ["AEIOU", "aeiou", "   ", "xyz", "a", "U", "A-1 b", "Ink, ink & more INK!", "Ooh 100%"]
    for _ in range(15):
        texts.append("".join(random.choices("aeiouAEIOUbcdXYZ  19.,", k=random.randint(1, 30))))
    for some_text in texts:
        v, s = len(findall("[aeiouAEIOU]", some_text)), some_text.count(" ")
        o = len(some_text) - v - s
        given = {"sentence": some_text}
        makes(count_characters, {"vowels": v, "spaces": s, "others": o}, given=given)
        prints(count_characters, given=given, expected=f"Vowels: {v}, spaces: {s}, others: {o}")
### END HIDDEN TESTS

# %% [markdown] discussion="count-characters"
# Three counters, one chain, one question with `in` for all vowels:
#
# ```python
# for character in sentence:
#     if character in "aeiouAEIOU":
#         vowels += 1
#     elif character == " ":
#         spaces += 1
#     else:
#         others += 1
# ```
#
# The rest could also be calculated instead of counted:
#
# ```python
# others = len(sentence) - vowels - spaces
# ```
#
# That saves the `else` and one addition per round. But if a mistake puts a character into two
# groups, the difference hides it, while three independent counters can be checked against
# `len(sentence)`. The question may also be `character.lower() in "aeiou"`: shorter to type,
# and one conversion more in each round.

# %% [markdown] section="while" topic=5
# ## 7. Repeating until it is enough: while
#
# With `for` you know before the loop how many rounds there will be. Often you do not: you pour
# until the cup is full, you ask until the answer makes sense. That is `while`: it repeats its block
# **as long as** a condition is true.
#
# ### Predict

# %% [markdown] item="predict-while" kind="predict" topic=5 points=2 minutes=5
# ### Predict: how many days?
#
# What does this program print?
#
# ```python
# boxes = 20
# days = 0
# while boxes > 5:
#     boxes -= 6
#     days += 1
# print(days, boxes)
# ```
#
# Write the two numbers with a space between them.
#
# <details><summary>Hint 1 of 2</summary>
#
# Make a table with the columns `boxes` and `days`, and a new row for every round.
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# The question is asked before each round, never in the middle of one. With 8 boxes, is there
# another round?
#
# </details>

# %% [raw] key="predict-while"
# right = "3 2"
# why = "20, 14, 8, 2: with 8 boxes the answer is still yes, so there is a third round. Then 2 > 5 is false, and the loop is over."
# other = "Ask the question, run the whole block, ask again: write down boxes and days after each round."
# [wrong]
# "2 8" = "8 is greater than 5, so there is one more round after it."
# "3 5" = "Nothing stops at 5: each round takes 6, and the last one goes from 8 to 2."
# "4 -4" = "With 2 boxes the question 2 > 5 is answered with no: there is no fourth round."
# "3 8" = "The third round takes 6 boxes as well, and then adds the day."
# "2 2" = "Count the rounds: from 20 to 14, from 14 to 8, from 8 to 2."

# %%
boxes = 20
days = 0
while boxes > 5:
    boxes -= 6
    days += 1
print(days, boxes)

# %% [markdown]
# ### Run and explain
#
# `while` works like an `if` that goes back: ask, run the block if the answer is yes, **ask again**.
# The question is asked only before a round, with the values of that moment. If the first answer is
# no, the block does not run at all.
#
# A `while` loop has three places that you have to take care of yourself:
#
# 1. the **first value**, before the loop;
# 2. the **question**, in the line with `while`;
# 3. the **change**, inside the block, that makes the answer become no some day.

# %%
# 1. First values: how many times does paper have to be folded to be thicker than 1000 sheets?
sheets = 1
folds = 0

# 2. The question: go on as long as it is not enough.
while sheets <= 1000:
    # 3. The change: without it, the answer would stay the same for ever.
    sheets *= 2
    folds += 1

print(f"{folds} folds make {sheets} sheets")

# %% [markdown]
# #### Loops that never end
#
# What if the third part is forgotten? Read this program, and do not run it yet:
#
# ```text
# sheets = 1
# while sheets <= 1000:
#     print("fold")
# ```
#
# Nothing in the block changes `sheets`. 1 is less than 1000 now, and in a year, too. This is an
# **endless loop**. It will happen to you, so practice the way out once, now: make a new cell below
# this one (click here, press *Esc*, then *B*), write into it
#
# ```text
# number = 1
# while number > 0:
#     number += 1
# ```
#
# and run it. The cell shows `[*]`: it will not come to an end. Press the **stop button** in the
# toolbar (the square), or *Kernel → Interrupt Kernel*. You get `KeyboardInterrupt`, and Python is
# yours again. Then delete that cell: click to the left of it and press *D* twice.
#
# The usual causes: the change is missing; it stands behind the loop instead of in it
# (indentation!); it goes in the wrong direction; or the question can never be answered with no.
# With a float, `while level != 1.0` may step over the value it waits for: 0.1 added ten times is
# not exactly 1.0. Ask with `<` or `<=` instead.
#
# Here is a loop to step through. Take the line `sheets *= 2` out in the figure and press **Run**:
# the figure stops it after 500 steps.

# %%
from course.widgets.trace import trace

trace("""
sheets = 1
folds = 0
while sheets <= 10:
    sheets *= 2
    folds += 1
print(folds, sheets)
""")

# %% [markdown]
# **`for` or `while`?** If you can say before the loop how often it will run, or what it goes
# through, take `for`. If you can only say what has to be reached, take `while`.
#
# ### Modify

# %% [markdown] item="fill-bicycle" kind="fill" topic=5 points=3 minutes=10
# ### Fill in: saving for a delivery bicycle
#
# The shop saves for a bicycle. `saved` is what there is already, and at the end of every month
# `monthly` is added. The program finds out after how many months there is **at least** as much as
# `goal`. With the values given, the savings are 40, 75, 110, 145, 180, 215:
#
# ```text
# 5 months, 215 saved
# ```
#
# Replace the three blanks `____`. At the end, `months` and `saved` are ints. If there is enough
# from the beginning, even exactly enough, it takes 0 months. Leave the lines with `goal`, `saved`
# and `monthly`; the checks put other whole numbers there, and `monthly` is always 1 or more.
#
# <details><summary>Hint 1 of 2</summary>
#
# The loop goes on as long as the goal is *not* reached. How do you say "less than the goal"?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# Each round is one month: the savings grow by what is put aside every month, and the counter by
# one. Exactly `goal` is enough.
#
# </details>

# %% starter="fill-bicycle"
# program: fill-bicycle
goal = 200
saved = 40
monthly = 35
months = 0
# Go on as long as the goal is not reached.
while ____:
    saved += ____
    months += ____
print(f"{months} months, {saved} saved")

# %% answer="fill-bicycle"
# program: fill-bicycle
goal = 200
saved = 40
monthly = 35
months = 0
# Go on as long as the goal is not reached.
while saved < goal:
    saved += monthly
    months += 1
print(f"{months} months, {saved} saved")

# %% tests="fill-bicycle"
from course.testing import makes, prints, program

bicycle = program("fill-bicycle")
prints(
    bicycle,
    expected="5 months, 215 saved",
    mistakes={
        "0 months, 40 saved": "the loop did not run: it must go on while saved is less than goal.",
        "175 months, 215 saved": "each round is one month: the counter grows by 1.",
    },
)
makes(
    bicycle,
    {"months": 0, "saved": 200},
    given={"saved": 200},
    because="exactly the goal is enough: the loop goes on only while saved < goal.",
)
makes(bicycle, {"months": 0, "saved": 300}, given={"saved": 300})
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(26)
    plans = [(200, 199, 1), (200, 200, 1), (200, 201, 1), (100, 0, 50), (100, 0, 49), (101, 1, 50)]
    for _ in range(20):
        plans.append((random.randint(1, 500), random.randint(0, 300), random.randint(1, 90)))
    for aim, begin, step in plans:
        rounds = max(-((begin - aim) // step), 0)
        given = {"goal": aim, "saved": begin, "monthly": step}
        makes(bicycle, {"months": rounds, "saved": begin + rounds * step}, given=given)
        prints(
            bicycle,
            given=given,
            expected=f"{rounds} months, {begin + rounds * step} saved",
        )
### END HIDDEN TESTS

# %% [markdown] discussion="fill-bicycle"
# `saved < goal`, `monthly` and `1`. The question says when to **go on**, and people think of when
# to stop. "Stop when there is at least as much as the goal" has to be turned around: `saved >=
# goal` becomes `saved < goal`. Instead of turning it in your head, you may let Python do it:
#
# ```python
# while not saved >= goal:
#     saved += monthly
#     months += 1
# ```
#
# It says the rule as it was told, at the price of a `not` that some readers stumble over. And since
# every month adds the same, one can do without a loop, with a division that rounds up. As soon as
# there is interest, or a month without saving, only the loop is still easy.

# %% [markdown] item="number-walk" kind="write" topic=5 points=5 minutes=25
# ### Make: the walk that always ends at 1
#
# Take a whole number. If it is even, halve it; if it is odd, multiply it by 3 and add 1. Do the
# same with the result, and so on. Mathematicians believe that you always arrive at 1, and since
# 1937 nobody has been able to prove it. (It is known as the Collatz problem.)
#
# Write a program that takes this walk from `start`, a whole number from 1 up. It prints every
# number on a line of its own, `start` and the final 1 included, and then a line with the number of
# steps. A step is the way from one number to the next; the word is always `steps`. The run for
# `start = 6`:
#
# ```text
# 6
# 3
# 10
# 5
# 16
# 8
# 4
# 2
# 1
# 8 steps
# ```
#
# For `start = 1` it prints `1` and then `0 steps`. The numbers are printed without a decimal point.
# Leave the line with `start`; the checks run your program with other numbers.
#
# <details><summary>Hint 1 of 3</summary>
#
# You do not know how long the walk will be, but you do know when it is over. Which loop is that?
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# Print the first number before the loop. A round makes the next number, prints it, and counts one
# step. Which of the two divisions gives an `int`?
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `number = start`, `steps = 0`, a print; `while number != 1:`, in it `if number % 2 == 0:` and
# `else:`, each with a new value for `number`; then print and count. Last, at the left edge, the
# line with the steps.
#
# </details>

# %% starter="number-walk"
# program: number-walk
start = 6
# Write your program below this line.

# %% answer="number-walk"
# program: number-walk
start = 6
number = start
steps = 0
print(number)
while number != 1:
    if number % 2 == 0:
        number //= 2
    else:
        number = number * 3 + 1
    steps += 1
    print(number)
print(f"{steps} steps")

# %% tests="number-walk"
from course.testing import prints, program

number_walk = program("number-walk")
after_six = "3\n10\n5\n16\n8\n4\n2\n1"
prints(
    number_walk,
    expected=f"6\n{after_six}\n8 steps",
    mistakes={
        f"6\n{after_six}\n9 steps": "there are 9 numbers, but only 8 steps between them.",
        f"{after_six}\n8 steps": "the start is missing: print it before the loop.",
        "6\n3.0\n10.0\n5.0\n16.0\n8.0\n4.0\n2.0\n1.0\n8 steps": (
            "/ gives a float: // halves an even number and keeps an int."
        ),
        "6\n3\n10\n5\n16\n8\n4\n2\n8 steps": (
            "the final 1 is missing: print the number after it has changed."
        ),
        f"6\n{after_six}\n1 steps": "the counting belongs into the loop: each round is one step.",
        "6\n8 steps": "print every number: there must be a print inside the loop, too.",
    },
)
prints(
    number_walk,
    given={"start": 1},
    expected="1\n0 steps",
    because="from 1 there is no way to go: ask before the first round, with while.",
)
### BEGIN HIDDEN TESTS
from course.testing import hidden

with hidden():
    for first in [2, 3, 4, 5, 7, 8, 9, 12, 19, 27, 64, 97, 1000]:
        way = [first]
        while way[-1] > 1:
            way.append(3 * way[-1] + 1 if way[-1] & 1 else way[-1] >> 1)
        lines = [str(place) for place in way]
        prints(
            number_walk,
            given={"start": first},
            expected="\n".join([*lines, f"{len(way) - 1} steps"]),
        )
### END HIDDEN TESTS

# %% [markdown] discussion="number-walk"
# First value, question, change: the three places of a `while` loop.
#
# ```python
# number = start
# steps = 0
# print(number)
# while number != 1:
#     if number % 2 == 0:
#         number //= 2
#     else:
#         number = number * 3 + 1
#     steps += 1
#     print(number)
# print(f"{steps} steps")
# ```
#
# There are two prints of `number`, because there is one number more than there are steps. You can
# also print at the beginning of each round, and the last number behind the loop:
#
# ```python
# while number != 1:
#     print(number)
#     ...
# print(number)
# ```
#
# (`...` stands for the other lines.) It comes to the same. Problems with "one more than" have a
# name, *fence posts*: a fence of 8 boards has 9 posts, and one of them must be set outside of the
# loop.

# %% [markdown] section="break-continue" topic=5
# ## 8. Leaving early, skipping, asking again
#
# ### Predict
#
# `break` leaves the loop at once. `continue` skips the rest of the block, and goes on with the
# **next** round.

# %% [markdown] item="predict-break-continue" kind="predict" topic=5 points=2 minutes=5
# ### Predict: which numbers are added?
#
# What does this program print?
#
# ```python
# total = 0
# for number in range(1, 8):
#     if number == 3:
#         continue
#     if number == 6:
#         break
#     total += number
# print(total)
# ```
#
# <details><summary>Hint 1 of 2</summary>
#
# Write down the numbers that reach the line `total += number`.
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# 3 is left out, but the loop goes on after it. At 6 the loop ends: what about 6 itself, and 7?
#
# </details>

# %% [raw] key="predict-break-continue"
# right = "12"
# why = "1, 2, 4 and 5 are added. 3 is skipped by continue; at 6 break ends the loop before anything is added."
# other = "Make a list of the numbers that come as far as total += number, and add them up."
# [wrong]
# "15" = "1 + 2 + 3 + 4 + 5: but at 3, continue jumps to the next round before 3 is added."
# "19" = "7 was added, too. break ends the whole loop, so 7 never gets its turn."
# "3" = "continue does not end the loop, it only ends this round: 4 and 5 still come."
# "18" = "6 was added, too. But break leaves at once, before the line with total."
# "28" = "That is the sum of all numbers from 1 to 7: two lines decide that some are left out."

# %%
total = 0
for number in range(1, 8):
    if number == 3:
        continue
    if number == 6:
        break
    total += number
print(total)

# %% [markdown]
# ### Run and explain
#
# Both words work in `for` and in `while` loops, nearly always inside an `if`, and both concern the
# **innermost** loop around them.
#
# With `break` you can write the most useful loop of this week: take what is typed **until a certain
# word comes**. A value that means "this is the end" is called a **sentinel**, like the guard at a
# gate.

# %%
# typed: 12 | 7 | many | 30 | done
# First values.
pages_read = 0
entries = 0

# Go on for ever: the way out is in the middle.
while True:
    reply = input("Pages (or done): ").strip().lower()

    # The sentinel: leave before it is counted or converted.
    if reply == "done":
        break

    # Nonsense: say so, and ask again.
    if not reply.isdecimal():
        print("Please type a whole number.")
        continue

    # Only good values come as far as this.
    pages_read += int(reply)
    entries += 1

print(f"{pages_read} pages on {entries} days")

# %% [markdown]
# `while True` asks a question that is always answered with yes, so only `break` ends this loop. If
# you run the cell yourself and forget to type `done`, it waits for ever; then press the stop
# button.
#
# The **order** in the block matters. First the sentinel, then what is wrong, then the work. If the
# work came first, `int("done")` would stop with a `ValueError`, or the sentinel would be counted as
# a day.
#
# In a `while` loop, `continue` goes back to the question. Take care that the change has already
# happened by then, or the loop never ends.
#
# Watch the order at work. (In the figure, the answers come from the line `# typed:`.) Then move the
# two lines with the sentinel to the end of the block, press **Run**, and see where it breaks.

# %%
from course.widgets.trace import trace

trace("""
# typed: 12 | many | done
pages = 0
while True:
    reply = input("Pages: ")
    if reply == "done":
        break
    if not reply.isdecimal():
        continue
    pages += int(reply)
print(pages)
""")

# %% [markdown]
# The other form asks until **one** answer is good, and then goes on with the program:

# %%
# typed: soon | 0 | 3
# Ask until there is a whole number from 1 to 5.
reply = input("Stars (1 to 5): ")
while not (reply.isdecimal() and 1 <= int(reply) <= 5):
    print("A whole number from 1 to 5, please.")
    reply = input("Stars (1 to 5): ")
stars = int(reply)
print("*" * stars)

# %% [markdown]
# Look at the condition: `and` asks its right side only if the left side is true, so `int(reply)`
# never sees a text like `soon`. The other way around it would stop with an error.
#
# ### Modify
#
# Change the first of the two cells so that
#
# - `stop` ends the loop as well as `done`;
# - the number 0 is answered with `No pages?`, and is not counted as a day.
#
# Change its `# typed:` line to try it out without typing: these are the answers when nobody is at
# the keyboard, and you may type the same. (When you run it, Python asks you, whatever that line
# says.)

# %% [markdown] item="debug-review-stars" kind="debug" topic=5 points=4 minutes=12
# ### Debug: one review too many
#
# Readers give a book 1 to 5 stars; `done` ends the list. When 4, 5, 3 and then `done` is typed, the
# program should print
#
# ```text
# 3 reviews, 12 stars
# ```
#
# It prints `4 reviews, 12 stars`. When `done` is typed at once, it should be `0 reviews, 0 stars`,
# and it says 1. Find the mistake and mend it. At the end, `reviews` and `stars` are these two
# numbers. Each prompt is `Stars or done: `. The checks type whole numbers from 1 to 5 and, at last,
# `done`.
#
# <details><summary>Hint 1 of 3</summary>
#
# Go through a run in which only `done` is typed. Which lines run?
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# The sentinel is no review. One of the two sums stands where only real reviews arrive, the other
# one does not.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# No line needs new words: one line must move down, behind the question about the sentinel.
#
# </details>

# %% starter="debug-review-stars"
# program: debug-review-stars
# typed: 4 | 5 | 3 | done
reviews = 0
stars = 0
while True:
    reply = input("Stars or done: ")
    reviews += 1
    if reply == "done":
        break
    stars += int(reply)
print(f"{reviews} reviews, {stars} stars")

# %% answer="debug-review-stars"
# program: debug-review-stars
# typed: 4 | 5 | 3 | done
reviews = 0
stars = 0
while True:
    reply = input("Stars or done: ")
    if reply == "done":
        break
    reviews += 1
    stars += int(reply)
print(f"{reviews} reviews, {stars} stars")

# %% tests="debug-review-stars"
from course.testing import asks, makes, prints, program

debug_review_stars = program("debug-review-stars")
prints(
    debug_review_stars,
    typed=["4", "5", "3", "done"],
    expected="3 reviews, 12 stars",
    mistakes={
        "4 reviews, 12 stars": "the word done was counted as a review: count only real answers.",
        "2 reviews, 12 stars": "every real answer counts, the last one before done included.",
    },
)
prints(
    debug_review_stars,
    typed=["done"],
    expected="0 reviews, 0 stars",
    mistakes={
        "-1 reviews, 0 stars": "start with 0 and count only the answers that are reviews.",
        "1 reviews, 0 stars": "the word done was counted as a review: count only real answers.",
    },
)
asks(debug_review_stars, prompts=["Stars or done: "] * 3, typed=["4", "5", "done"])
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(27)
    for length in [0, 1, 2, 3, 5, 8, 20]:
        given_stars = random.choices(range(1, 6), k=length)
        typed = [*map(str, given_stars), "done"]
        right = {"reviews": length, "stars": sum(given_stars)}
        makes(debug_review_stars, right, typed=typed)
        prints(
            debug_review_stars,
            typed=typed,
            expected=f"{length} reviews, {sum(given_stars)} stars",
        )
### END HIDDEN TESTS

# %% [markdown] discussion="debug-review-stars"
# The counter went up before anybody had asked whether the answer was a review at all. The sentinel
# has to be dealt with first; everything below it is for real reviews:
#
# ```python
# while True:
#     reply = input("Stars or done: ")
#     if reply == "done":
#         break
#     reviews += 1
#     stars += int(reply)
# ```
#
# The other form says in the line with `while` when it goes on, and needs no `break`. Then there
# must be a first answer before the loop:
#
# ```python
# reply = input("Stars or done: ")
# while reply != "done":
#     reviews += 1
#     stars += int(reply)
#     reply = input("Stars or done: ")
# ```
#
# The condition is where one looks for it, but the prompt stands there twice, and whoever changes
# one must change the other. With `while True` there is one prompt, and you have to look for the
# exit. What you should not do is to begin with `reviews = -1` to make the number come out right: it
# works, and nobody will understand why.

# %% [markdown] item="guess-number" kind="write" topic=5 points=5 minutes=30
# ### Make: guess the number
#
# On a rainy afternoon the shop plays a game with its visitors. `secret` is a whole number from 1 to
# 100. The program asks with the prompt `Guess: ` again and again, and says after each answer:
#
# | what was typed | what is printed |
# | --- | --- |
# | exactly `quit` | `The number was 37` (the secret), and the game is over |
# | no whole number: not only digits, or nothing at all | `Whole numbers only`; this does **not** count as a guess |
# | a number less than `secret` | `30 is too low`, with the number that was guessed |
# | a number greater than `secret` | `50 is too high`, with the number that was guessed |
# | the secret | `Right, guesses: 3` (how many guesses it took), and the game is over |
#
# After **five** wrong guesses the game is over as well: behind the last `... is too low` or `... is
# too high` comes the line `Out of guesses, the number was 37`, and nothing is asked any more.
# Guesses outside of 1 to 100 are ordinary wrong guesses.
#
# A run: `50`, `cold`, `30` and `37` are typed, and the program prints (the prompts are left out)
#
# ```text
# 50 is too high
# Whole numbers only
# 30 is too low
# Right, guesses: 3
# ```
#
# The guess is shown as a number: `042` is answered as 42. Leave the line with `secret`. The checks
# put other numbers and type other answers, none of them with spaces around it, and look at what is
# printed and at the prompts.
#
# <details><summary>Hint 1 of 3</summary>
#
# The example with pages has nearly the same form: `while True`, sentinel, nonsense, work. Write
# these parts one after the other, and try each.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# Where does the counter go up? After the nonsense was sent away with `continue`, and before the
# guess is compared. And when do you ask whether it was the fifth one? Only after a wrong guess.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# In the loop: `input`; `if` quit: print, `break`; `if not ...isdecimal()`: print, `continue`;
# count; convert; a chain of less, greater, and `else` for right, which prints and leaves; last,
# `if` it was the fifth: print, `break`.
#
# </details>

# %% starter="guess-number"
# program: guess-number
# typed: 50 | cold | 30 | 37
secret = 37
# Write your program below this line.

# %% answer="guess-number"
# program: guess-number
# typed: 50 | cold | 30 | 37
secret = 37
guesses = 0
while True:
    reply = input("Guess: ")
    if reply == "quit":
        print(f"The number was {secret}")
        break
    if not reply.isdecimal():
        print("Whole numbers only")
        continue
    guesses += 1
    guess = int(reply)
    if guess < secret:
        print(f"{guess} is too low")
    elif guess > secret:
        print(f"{guess} is too high")
    else:
        print(f"Right, guesses: {guesses}")
        break
    if guesses == 5:
        print(f"Out of guesses, the number was {secret}")
        break

# %% tests="guess-number"
from course.testing import asks, prints, program

guess_number = program("guess-number")
prints(
    guess_number,
    typed=["50", "cold", "30", "37"],
    expected="50 is too high\nWhole numbers only\n30 is too low\nRight, guesses: 3",
    mistakes={
        "50 is too high\nWhole numbers only\n30 is too low\nRight, guesses: 4": (
            "cold is no guess: count only after the nonsense was sent away."
        ),
        "50 is too high\nWhole numbers only\n30 is too low\nRight, guesses: 2": (
            "the right guess counts, too: count before you compare."
        ),
        "50 is too low\nWhole numbers only\n30 is too high\nRight, guesses: 3": (
            "the other way around: a guess that is less than the secret is too low."
        ),
        "50 is too high\nWhole numbers only": (
            "break ends the whole game: after nonsense the loop goes on, with continue."
        ),
    },
)
asks(guess_number, prompts=["Guess: "] * 2, typed=["12", "37"])
prints(guess_number, typed=["quit"], expected="The number was 37")
four_low = "1 is too low\n2 is too low\n3 is too low\n4 is too low\n"
prints(
    guess_number,
    typed=["1", "2", "3", "4", "100"],
    expected=f"{four_low}100 is too high\nOut of guesses, the number was 37",
    because="the game is over after the fifth wrong guess.",
)
prints(
    guess_number,
    typed=["1", "2", "3", "4", "37"],
    expected=f"{four_low}Right, guesses: 5",
    because="the fifth guess may still be right: it is out of guesses only after a wrong one.",
)
prints(
    guess_number,
    typed=["", "3.5", "042", "37"],
    expected="Whole numbers only\nWhole numbers only\n42 is too high\nRight, guesses: 2",
    mistakes={
        "Whole numbers only\nWhole numbers only\n042 is too high\nRight, guesses: 2": (
            "show the guess as a number: print what int() gives."
        )
    },
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(28)
    games = [
        (1, ["0", "1"]),
        (100, ["101", "99", "100"]),
        (37, ["36", "38", "37"]),
        (9, ["10", "8", "quit"]),
        (10, ["9", "nine", "", "-9", "11", "Quit", "8", "12", "7"]),
        (5, ["x"] * 7 + ["5"]),
        (5, ["6", "6", "6", "6", "quit"]),
        (42, ["1000", "042"]),
    ]
    for _ in range(15):
        hidden_number = random.randint(1, 100)
        tries = [random.choice([str(random.randint(1, 100)), "no", "-1"]) for _ in range(3)]
        games.append((hidden_number, [*tries, random.choice([str(hidden_number), "quit"])]))
    for hidden_number, answers in games:
        page, wrong = [], 0
        for reply_text in answers:
            if reply_text == "quit":
                page.append(f"The number was {hidden_number}")
            elif set(reply_text) - set("0123456789") or reply_text == "":
                page.append("Whole numbers only")
                continue
            elif int(reply_text) == hidden_number:
                page.append(f"Right, guesses: {wrong + 1}")
            else:
                side = "low" if int(reply_text) < hidden_number else "high"
                page.append(f"{int(reply_text)} is too {side}")
                wrong += 1
                if wrong < 5:
                    continue
                page.append(f"Out of guesses, the number was {hidden_number}")
            break
        prints(
            guess_number, given={"secret": hidden_number}, typed=answers, expected="\n".join(page)
        )
### END HIDDEN TESTS

# %% [markdown] discussion="guess-number"
# One loop without an end of its own, and three ways out. The order of the block is the order of
# the table: the sentinel, the nonsense, the work.
#
# The other way is to let the line with `while` say when the game goes on:
#
# ```python
# guesses = 0
# over = False
# while not over:
#     reply = input("Guess: ")
#     if reply == "quit":
#         print(f"The number was {secret}")
#         over = True
#     elif not reply.isdecimal():
#         print("Whole numbers only")
#     else:
#         guesses += 1
#         guess = int(reply)
#         if guess < secret:
#             print(f"{guess} is too low")
#         elif guess > secret:
#             print(f"{guess} is too high")
#         else:
#             print(f"Right, guesses: {guesses}")
#             over = True
#         if not over and guesses == 5:
#             print(f"Out of guesses, the number was {secret}")
#             over = True
# ```
#
# A name like `over`, which remembers a yes or no, is called a **flag**. The line with `while` now
# says when it ends, and there is no jump. In return, the work is indented one level deeper, and you
# must think of what still happens in the round in which the flag is set. For loops with several
# exits, `break` is usually easier to read.

# %% [markdown] section="nested-loops" topic=5
# ## 9. Loops inside loops
#
# ### Predict
#
# A loop may stand in the block of another loop. The inner one then runs **completely in every round
# of the outer one**. How many seats will the next cell print, and which one comes after `B3`?

# %%
for row in "ABC":
    for seat in range(1, 4):
        print(f"{row}{seat}", end=" ")
    print()

# %% [markdown]
# ### Run and explain
#
# Think of a clock: the minute hand goes all the way around before the hour hand moves on by one.
# Here the row is the slow hand, and the seat the fast one.
#
# The indentation says what happens how often:
#
# - The line with eight spaces runs once for **every seat**: 3 times 3, that is 9 times.
# - `print()` with four spaces runs once for **every row**, after its last seat. It ends the line.
# - A line at the left edge would run **once**.
#
# The inner range may depend on the outer name. And `break` leaves only the loop it stands in:

# %%
# Row 1 has one star, row 2 has two, ...
for row in range(1, 5):
    for star in range(row):
        print("*", end="")
    print()

# Each row searches for its first seat that is free (here: number 1 in row 1, 2 in row 2, ...).
for row in range(1, 4):
    for seat in range(1, 5):
        if seat >= row:
            print(f"Row {row}: seat {seat} is free")
            break

# %% [markdown]
# In such a search, `break` ends the search in *this* row only. The outer loop goes on with the next
# row.
#
# ### Modify
#
# Turn the triangle of stars around: 4 stars in the first row, 1 in the last. Only one `range` has
# to change. Then print the number of the row instead of the stars: `1`, `22`, `333`, `4444`.
#
# ### Make

# %% [markdown] item="parsons-table" kind="parsons" topic=5 points=3 minutes=8
# ### Put in order: the multiplication table
#
# Put lines together to a program that prints the multiplication table from 1 times 1 to `size`
# times `size`. Every number stands in a field of 4 characters, on its right side. With `size = 3`:
#
# ```text
#    1   2   3
#    2   4   6
#    3   6   9
# ```
#
# Write the labels in order. Two of the lines are not needed. The line with `size` comes first; the
# checks put other whole numbers from 1 up there.
#
# ```text
# A |     print()
# B |         print(f"{row * column:>4}", end="")
# C |         print()
# D | for row in range(1, size + 1):
# E |     for column in range(1, size):
# F | size = 3
# G |     for column in range(1, size + 1):
# ```
#
# <details><summary>Hint 1 of 2</summary>
#
# How many numbers are there in a row? And how many times must a new line begin: for every number,
# or for every row?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# The example with the seats has the same form. The empty `print()` belongs to the outer loop.
#
# </details>

# %% starter="parsons-table"
parsons_table = ""

# %% answer="parsons-table"
parsons_table = "F D G B A"

# %% tests="parsons-table"
from course.testing import parsons, prints

times_table = parsons(
    parsons_table,
    """
A |     print()
B |         print(f"{row * column:>4}", end="")
C |         print()
D | for row in range(1, size + 1):
E |     for column in range(1, size):
F | size = 3
G |     for column in range(1, size + 1):
""",
)
prints(
    times_table,
    expected="   1   2   3\n   2   4   6\n   3   6   9",
    mistakes={
        "   1   2\n   2   4\n   3   6": "the last column is missing: range stops before its end.",
        "   1\n   2\n   3\n   2\n   4\n   6\n   3\n   6\n   9": (
            "a new line begins after every number: print() belongs to the outer loop."
        ),
        "\n   1   2   3\n   2   4   6\n   3   6   9": "end the line after its numbers, not before.",
    },
)
### BEGIN HIDDEN TESTS
from course.testing import hidden

with hidden():
    for width in [1, 2, 4, 7, 10, 12]:
        rows = [
            "".join(str(n).rjust(4) for n in range(r, r * width + 1, r))
            for r in range(1, width + 1)
        ]
        prints(times_table, given={"size": width}, expected="\n".join(rows))
### END HIDDEN TESTS

# %% [markdown] discussion="parsons-table"
# The row is the outer loop, the column the inner one, and the empty `print()` stands in the block
# of the outer one, behind the inner loop:
#
# ```python
# size = 3
# for row in range(1, size + 1):
#     for column in range(1, size + 1):
#         print(f"{row * column:>4}", end="")
#     print()
# ```
#
# Instead of printing piece by piece you can collect each row as a text and print it whole:
#
# ```python
# for row in range(1, size + 1):
#     line = ""
#     for column in range(1, size + 1):
#         line += f"{row * column:>4}"
#     print(line)
# ```
#
# One name more, but the row is then a value that you can use elsewhere: measure it, or keep it.
# Here `line = ""` stands *inside* the outer loop on purpose: every row begins anew.

# %% [markdown]
# ## 10. Making a program better: from copies to a loop
#
# When you copy a line, paste it and change a number, stop for a moment. Five almost equal lines are
# a loop that has not been written yet. To **refactor** them (week 1: same behavior, better code):
#
# 1. Find what is **the same** in all of them. That becomes the block.
# 2. Find what **changes** from one to the next. That becomes the name of the loop.
# 3. Where the lines differ by more than that, there is a rule behind it. That becomes a decision in
#    the block.

# %% [markdown] item="refactor-price-list" kind="refactor" topic=5 points=6 minutes=25
# ### Refactor: the price list
#
# The more copies of a book a school buys, the less one of them costs. For 1 or 2 copies, each costs
# `price_cents`; for 3 or 4 copies, each costs 100 cents less; from 5 copies on, each costs 200
# cents less. The program in the answer cell is right. It prints the list for 1 to 6 copies:
#
# ```text
# 1 x: 9.00
# 2 x: 18.00
# 3 x: 24.00
# 4 x: 32.00
# 5 x: 35.00
# 6 x: 42.00
# ```
#
# Now the list must be as long as each school wants it. Rewrite the program so that it prints
# exactly the same, and
#
# - directly below the line with `price_cents` stands `most = 6`: the list goes from 1 up to `most`
#   copies, `most` included;
# - a `for` loop prints all the lines, and `print` stands in the program only once;
# - one chain with `if`, `elif` and `else` in the loop finds the price of one copy.
#
# The rule goes on beyond 6 copies: from 5 on, each costs 200 cents less. Leave the line with
# `price_cents`. The checks put other whole numbers there, from 300 up, and another `most`, from 1
# up.
#
# <details><summary>Hint 1 of 3</summary>
#
# Begin with the loop alone: let it print `1 x: `, `2 x: ` and so on up to `most`. What is the
# number called that changes from line to line?
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# In each round, first find out what one copy costs, and give it a name. Behind the chain, but still
# in the loop, print the number of copies and the amount for all of them.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `for copies in range(1, most + 1):`, then `if copies < 3:` with `each = price_cents`, `elif ...:`,
# `else:`. The print multiplies `copies` by `each`.
#
# </details>

# %% starter="refactor-price-list"
# program: refactor-price-list
price_cents = 900
print(f"1 x: {price_cents / 100:.2f}")
print(f"2 x: {2 * price_cents / 100:.2f}")
print(f"3 x: {3 * (price_cents - 100) / 100:.2f}")
print(f"4 x: {4 * (price_cents - 100) / 100:.2f}")
print(f"5 x: {5 * (price_cents - 200) / 100:.2f}")
print(f"6 x: {6 * (price_cents - 200) / 100:.2f}")

# %% answer="refactor-price-list"
# program: refactor-price-list
price_cents = 900
most = 6
for copies in range(1, most + 1):
    if copies < 3:
        each_cents = price_cents
    elif copies < 5:
        each_cents = price_cents - 100
    else:
        each_cents = price_cents - 200
    print(f"{copies} x: {copies * each_cents / 100:.2f}")

# %% tests="refactor-price-list"
from course.testing import check, names, prints, program, uses

price_list_program = program("refactor-price-list")
prints(
    price_list_program,
    expected="1 x: 9.00\n2 x: 18.00\n3 x: 24.00\n4 x: 32.00\n5 x: 35.00\n6 x: 42.00",
    mistakes={
        "1 x: 9.00\n2 x: 18.00\n3 x: 24.00\n4 x: 32.00\n5 x: 35.00": (
            "the last line is missing: range stops before its second number."
        ),
        "1 x: 9.00\n2 x: 9.00\n3 x: 8.00\n4 x: 8.00\n5 x: 7.00\n6 x: 7.00": (
            "this is the price of one copy: multiply it by the number of copies."
        ),
        "6 x: 42.00": "only the last line is printed: does the print stand inside the loop?",
        "1 x: 9.00\n2 x: 18.00\n3 x: 27.00\n4 x: 32.00\n5 x: 35.00\n6 x: 42.00": (
            "3 copies already cost less each: is the limit < 3?"
        ),
    },
)
check(
    "most" in names(price_list_program),
    "There is no name `most` yet: write `most = 6` below the line with price_cents.",
)
uses(price_list_program, "for", because="the lines of the list differ by a number only.")
uses(price_list_program, "print()", at_most=1, because="one print in the loop is enough.")
uses(price_list_program, "if", "elif", "else", because="the price of one copy has three cases.")
prints(price_list_program, given={"most": 2}, expected="1 x: 9.00\n2 x: 18.00")
### BEGIN HIDDEN TESTS
from course.testing import hidden

with hidden():
    for unit, longest in [(900, 1), (300, 3), (1250, 4), (999, 5), (301, 7), (2075, 12), (350, 40)]:
        amounts = [
            quantity * (unit - (0, 0, 0, 100, 100, 200)[min(quantity, 5)])
            for quantity in range(1, longest + 1)
        ]
        prints(
            price_list_program,
            given={"price_cents": unit, "most": longest},
            expected="\n".join(
                f"{quantity} x: {cents // 100}.{cents % 100:02}"
                for quantity, cents in enumerate(amounts, 1)
            ),
        )
### END HIDDEN TESTS

# %% [markdown] discussion="refactor-price-list"
# What is the same became the print in the loop, what changes became `copies`, and the rule became a
# chain:
#
# ```python
# for copies in range(1, most + 1):
#     if copies < 3:
#         each_cents = price_cents
#     elif copies < 5:
#         each_cents = price_cents - 100
#     else:
#         each_cents = price_cents - 200
#     print(f"{copies} x: {copies * each_cents / 100:.2f}")
# ```
#
# The chain may also find only the reduction:
#
# ```python
#     if copies < 3:
#         less = 0
#     elif copies < 5:
#         less = 100
#     else:
#         less = 200
#     print(f"{copies} x: {copies * (price_cents - less) / 100:.2f}")
# ```
#
# Then `price_cents` stands in one place only, and the three blocks look like the rule in the text;
# the calculation in the print is longer in return. The first program had six lines that anybody
# could read without thinking. For six lines that is no bad program at all. For sixty, or for a
# length that is not known yet, there is no way around the loop.

# %% [markdown]
# ## 11. Quiz
#
# Five questions. Two of them look back at week 1, because what you do not fetch from memory now and
# then gets lost. Decide first, try it out afterwards.

# %% [markdown] item="quiz-two-ifs" kind="quiz" topic=4 points=2 minutes=3
# ### Quiz: how many lines?
#
# `age` is 70. The program has these three decisions, one below the other, all at the left edge:
#
# ```text
# if age >= 6:
#     print("school")
# if age >= 18:
#     print("grown-up")
# elif age >= 65:
#     print("pension")
# ```
#
# How many lines does it print?
#
# - **A** three
# - **B** one, `school`
# - **C** two, `school` and `pension`
# - **D** two, `school` and `grown-up`
#
# <details><summary>Hint 1 of 2</summary>
#
# Draw a bracket around each chain: where does one begin, and where does it end?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# The `elif` belongs to the second `if`. When is its question asked?
#
# </details>

# %% [raw] key="quiz-two-ifs"
# right = "D"
# why = "There are two decisions. The first one prints school. In the second one, age >= 18 is already true, so the elif is not asked any more."
# [wrong]
# A = "An elif is asked only when the questions above it in its chain were answered with no. Here age >= 18 was true."
# B = "The second if begins a decision of its own. It is asked whatever the first answer was."
# C = "70 is at least 65, but the question before it in the chain, age >= 18, is true first and wins."

# %% [markdown] item="quiz-rounds" kind="quiz" topic=5 points=2 minutes=2
# ### Quiz: how many rounds?
#
# How many rounds does a loop run that begins with `for page in range(3, 12):`?
#
# - **A** 8
# - **B** 9
# - **C** 10
# - **D** 12
#
# <details><summary>Hint 1 of 2</summary>
#
# Which value does `page` have in the last round?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# The table of section 5 has a column for this. Stop minus start.
#
# </details>

# %% [raw] key="quiz-rounds"
# right = "B"
# why = "page goes from 3 to 11: 12 - 3 = 9 values. With the start included and the stop left out, there is nothing to add or to take away."
# [wrong]
# A = "You left out one end too many: 3 is included, only 12 is not."
# C = "That would be the count with both ends, 3 and 12. The stop is not included."
# D = "12 is where it stops. range(12) would run 12 rounds, because it begins with 0."

# %% [markdown] item="quiz-for-while" kind="quiz" topic=5 points=2 minutes=2
# ### Quiz: for or while?
#
# Which of these tasks asks for `while` rather than `for`?
#
# - **A** print the first 20 even numbers
# - **B** count how many times `e` is in a title
# - **C** halve a number until it is less than 1, and count the steps
# - **D** add up the numbers from 1 to a number that was typed
#
# <details><summary>Hint 1 of 2</summary>
#
# For which of them can you not say beforehand what the loop goes through?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# In three of the tasks, the number of rounds is known when the loop begins, though it may stand
# behind a name.
#
# </details>

# %% [raw] key="quiz-for-while"
# right = "C"
# why = "You know what has to be reached, but not how many rounds it takes: that is while."
# [wrong]
# A = "20 rounds, known before: for with range(20), or with a step of 2."
# B = "The loop goes through the characters of the title: for letter in title."
# D = "The number is typed, but when the loop begins it is known: for with range(1, number + 1)."

# %% [markdown] item="quiz-typed-age" kind="quiz" topic=4 points=2 minutes=3
# ### Quiz: a look back at input
#
# From week 1, now with an `if`. Somebody types 20. What happens?
#
# ```text
# age = input("Age: ")
# if age >= 18:
#     print("welcome")
# else:
#     print("sorry")
# ```
#
# - **A** it prints `welcome`
# - **B** it prints `sorry`
# - **C** it stops with a `ValueError`
# - **D** it stops with a `TypeError`
#
# <details><summary>Hint 1 of 2</summary>
#
# Which type does `age` have?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# `==` between a text and a number is simply a no. Can Python say which of the two is *greater*?
#
# </details>

# %% [raw] key="quiz-typed-age"
# right = "D"
# why = "input() gives text, and >= between a text and a number is a TypeError. int(input(...)) makes it a number."
# [wrong]
# A = "It would, with int(input('Age: ')). But age is the text '20', and a text is not greater or less than a number."
# B = "Only == and != may compare a text with a number. For >= there is no answer at all, not even a no."
# C = "A ValueError comes from int('twenty'): right type, unfit value. Here no conversion takes place."

# %% [markdown] item="quiz-remainders" kind="quiz" topic=5 points=2 minutes=3
# ### Quiz: a look back at the remainder
#
# From week 1, now in a loop. Which numbers does this program print?
#
# ```text
# for n in range(6):
#     print(n % 3, end=" ")
# ```
#
# - **A** `0 1 2 0 1 2`
# - **B** `0 0 0 1 1 1`
# - **C** `1 2 0 1 2 0`
# - **D** `0 3`
#
# <details><summary>Hint 1 of 2</summary>
#
# `n % 3` is what is left when you fill boxes of three. What is left of 2?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# `range(6)` begins with 0. Work out `0 % 3`, `1 % 3`, `2 % 3`, `3 % 3`.
#
# </details>

# %% [raw] key="quiz-remainders"
# right = "A"
# why = "The remainder goes round in a circle: 0, 1, 2, and at 3 nothing is left over, so it begins again with 0."
# [wrong]
# B = "That is n // 3, the whole times."
# C = "range(6) begins with 0, and 0 % 3 is 0."
# D = "These are the numbers that 3 divides. The program does not choose numbers, it prints the remainder of each."

# %% [markdown] item="till" kind="mini-project" topic=5 points=10 minutes=120
# ## 12. Mini-project: the till of Inkwell Books
#
# Last week's program could sell exactly two books. The till of this week takes any number, from
# customers who mistype. Plan two hours, work part by part, and **run it after each part**, with
# input that is right and with input that is wrong.
#
# ### A finished run
#
# The lines that end with a typed answer are the prompts; the rest is printed.
#
# ```text
# Title (or done): Emma
# Price in cents: 875
# Copies: 2
# Title (or done):
# A title, please
# Title (or done): Dune
# Price in cents: 12.99
# A price from 1 to 20000, please
# Price in cents: 1299
# Copies: 0
# From 1 to 20 copies, please
# Copies: 3
# Title (or done): Done
# Member (yes/no): maybe
# Please answer yes or no
# Member (yes/no): yes
# Inkwell Books
# ----------------------------
#  2 x Emma              17.50
#  3 x Dune              35.08
# ----------------------------
# Subtotal               52.58
# Discount                5.25
# Total                  47.33
# ----------------------------
# Books: 5, points: 18
# ```
#
# ### Part 1: titles until done
#
# Ask `Title (or done): ` again and again. For **every** answer in this project, spaces at both ends
# do not count. The answer `done`, with whatever capitals, ends the sale. A title that is empty is
# answered with `A title, please`, one of more than 15 characters with `At most 15 characters`, and
# in both cases the title is asked for again.
#
# ### Part 2: price and copies
#
# For each title ask `Price in cents: `. Good answers consist of digits only, and are whole numbers
# from 1 to 20000. Every other answer gets the line `A price from 1 to 20000, please`, and the
# **price** is asked for again, until it is good. Then ask `Copies: ` in the same way, from 1 to 20;
# everything else gets `From 1 to 20 copies, please`.
#
# The amount of a line is price times copies. **From 3 copies** of the same line on, a tenth of it
# is taken off, rounded **down** to a whole cent: 3 times 1299 is 3897; 389 off; 3508 are left.
#
# ### Part 3: the end of the sale
#
# If nothing was bought, print `No sale`; then the program is over, and asks nothing more.
#
# Otherwise ask `Member (yes/no): ` until the answer is `yes` or `no`, with whatever capitals; other
# answers get `Please answer yes or no`. Then make these names, all of them ints:
#
# | name | value | in the run above |
# | --- | --- | --- |
# | `books` | all copies together | `5` |
# | `subtotal_cents` | all lines together, after what was taken off in part 2 | `5258` |
# | `discount_cents` | members: a tenth of the subtotal; others: a twentieth of it if it is **at least** 50.00, else 0; rounded **down** to a whole cent | `525` |
# | `total_cents` | subtotal minus discount | `4733` |
# | `points` | one for each **full** 5.00 of the total; members get **twice** as many | `18` |
#
# ### Part 4: the receipt
#
# Print the receipt as in the run. It is 28 characters wide. A line has the number of copies (2
# characters, on the right side), a space, an `x`, a space, the title (15, left side) and the amount
# (8, right side, two decimals). The lines stand in the order of the sale. The amounts of subtotal,
# discount and total end in the same column; a discount of zero is shown as `0.00`. The rules are 28
# hyphens.
#
# The receipt must not appear before the sale is over. So keep its lines in a text that grows:
# `"\n"` begins a new line (section 6).
#
# Leave the lines `# program:` and `# typed:`. The checks type other answers, and look at the
# prompts, at the five names (when something was bought), and at what is printed.
#
# <details><summary>Hint 1 of 3</summary>
#
# Section 8 has both loops that you need: `while True` with a sentinel for the titles, and "ask
# until it is good" for price, copies and membership. Build the outer loop with the titles alone
# first, and print each title.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# The loops for price and copies stand **inside** the loop for the titles, one behind the other.
# Three names need a first value before all loops: two numbers that grow, and a text that grows. One
# of the numbers also tells you, at the end, whether anything was bought.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# The shape: first values; `while True:` with title, `if` sentinel `break`, `if` empty `continue`,
# `if` too long `continue`, a loop for the price, a loop for the copies, the amount, three times
# `+=`. Then, at the left edge, `if books == 0:` and a print, `else:` with everything else indented.
# A text that ends with `"\n"` is printed with `end=""`.
#
# </details>

# %% starter="till"
# program: till
# typed: Emma | 875 | 2 | | Dune | 12.99 | 1299 | 0 | 3 | Done | maybe | yes
# Write your program below this line.

# %% answer="till"
# program: till
# typed: Emma | 875 | 2 | | Dune | 12.99 | 1299 | 0 | 3 | Done | maybe | yes
books = 0
subtotal_cents = 0
receipt_lines = ""

# Parts 1 and 2: take items until done.
while True:
    title = input("Title (or done): ").strip()
    if title.lower() == "done":
        break
    if title == "":
        print("A title, please")
        continue
    if len(title) > 15:
        print("At most 15 characters")
        continue

    reply = input("Price in cents: ").strip()
    while not (reply.isdecimal() and 1 <= int(reply) <= 20000):
        print("A price from 1 to 20000, please")
        reply = input("Price in cents: ").strip()
    price_cents = int(reply)

    reply = input("Copies: ").strip()
    while not (reply.isdecimal() and 1 <= int(reply) <= 20):
        print("From 1 to 20 copies, please")
        reply = input("Copies: ").strip()
    copies = int(reply)

    line_cents = price_cents * copies
    if copies >= 3:
        line_cents -= line_cents // 10
    books += copies
    subtotal_cents += line_cents
    receipt_lines += f"{copies:>2} x {title:<15}{line_cents / 100:>8.2f}\n"

if books == 0:
    print("No sale")
else:
    # Part 3: who is it, and what is to be paid?
    member = input("Member (yes/no): ").strip().lower()
    while member != "yes" and member != "no":
        print("Please answer yes or no")
        member = input("Member (yes/no): ").strip().lower()

    if member == "yes":
        discount_cents = subtotal_cents // 10
    elif subtotal_cents >= 5000:
        discount_cents = subtotal_cents // 20
    else:
        discount_cents = 0
    total_cents = subtotal_cents - discount_cents
    points = total_cents // 500
    if member == "yes":
        points *= 2

    # Part 4: the receipt.
    rule = "-" * 28
    print("Inkwell Books")
    print(rule)
    print(receipt_lines, end="")
    print(rule)
    print(f"Subtotal{subtotal_cents / 100:>20.2f}")
    print(f"Discount{discount_cents / 100:>20.2f}")
    print(f"Total{total_cents / 100:>23.2f}")
    print(rule)
    print(f"Books: {books}, points: {points}")

# %% tests="till"
from course.testing import asks, makes, prints, program

till = program("till")
typed_run = ["Emma", "875", "2", "", "Dune", "12.99", "1299", "0", "3", "Done", "maybe", "yes"]
asks(
    till,
    prompts=[
        "Title (or done): ",
        "Price in cents: ",
        "Copies: ",
        "Title (or done): ",
        "Title (or done): ",
        "Price in cents: ",
        "Price in cents: ",
        "Copies: ",
        "Copies: ",
        "Title (or done): ",
        "Member (yes/no): ",
        "Member (yes/no): ",
    ],
    typed=typed_run,
)
makes(
    till,
    {"books": 5, "subtotal_cents": 5258},
    typed=typed_run,
    mistakes={
        5647: "from 3 copies on, a tenth of the line is taken off: the three copies of Dune.",
        3508: "is the subtotal set back in every round? Its first value belongs before the loop.",
        3: "is books set back in every round? Its first value belongs before the loop.",
        5259: "a tenth of 3897 is rounded down to 389, and then taken off.",
    },
)
makes(
    till,
    {"discount_cents": 525, "total_cents": 4733, "points": 18},
    typed=typed_run,
    mistakes={
        526: "the discount is rounded down: there is an operator for that.",
        262: "a member gets a tenth: ask for the membership first.",
        9: "members get twice as many points.",
        20: "the points are given for the total, after the discount.",
    },
)
questions_and_receipt = """\
A title, please
A price from 1 to 20000, please
From 1 to 20 copies, please
Please answer yes or no
Inkwell Books
----------------------------
 2 x Emma              17.50
 3 x Dune              35.08
----------------------------
Subtotal               52.58
Discount                5.25
Total                  47.33
----------------------------
Books: 5, points: 18"""
prints(till, typed=typed_run, expected=questions_and_receipt)
prints(
    till,
    typed=["done"],
    expected="No sale",
    because="nothing was bought: there is nothing to ask and no receipt to print.",
)
makes(
    till,
    {"subtotal_cents": 5000, "discount_cents": 250, "total_cents": 4750, "points": 9},
    typed=["Atlas", "2500", "2", "done", "NO"],
    because="no member, and at least 50.00, which includes 50.00 itself: a twentieth off.",
)
makes(
    till,
    {"subtotal_cents": 4999, "discount_cents": 0, "total_cents": 4999, "points": 9},
    typed=["Atlas", "4999", "1", "done", "no"],
    because="no member, and less than 50.00: nothing is taken off.",
)
makes(
    till,
    {"books": 2, "subtotal_cents": 1750, "discount_cents": 0, "total_cents": 1750, "points": 3},
    typed=["Sixteen letters!", "  Emma ", " 875 ", "21", " 2 ", " DONE ", " No "],
    because="spaces at both ends do not count, and neither do capitals in done, yes and no.",
)
### BEGIN HIDDEN TESTS
from decimal import ROUND_DOWN, Decimal
from random import Random

from course.testing import hidden

with hidden():
    random = Random(29)
    stock_titles = ["Dune", "Emma", "It", "Fifteen letters", "A", "undone", "Done with it"]
    bad_titles = [("", "A title, please"), ("   ", "A title, please")]
    bad_titles += [("Sixteen letters!", "At most 15 characters")]
    bad_titles += [("  A title that is far too long ", "At most 15 characters")]
    no_price, no_copies = "A price from 1 to 20000, please", "From 1 to 20 copies, please"
    bad_prices = ["0", "20001", "-5", "9.5", "", "ten", "1 000", "000", "99999999999"]
    bad_copies = ["0", "21", "-1", "2.0", "", "two", "1 2", "100", "  "]
    bad_members = ["", "y", "maybe", "yes!", "nope", "1", "True"]

    def amount(cents):
        return f"{cents // 100}.{cents % 100:02}"

    def share(cents, part):
        return int((Decimal(cents) / part).to_integral_value(ROUND_DOWN))

    sales = [[("Atlas", unit, 1)] for unit in (1, 499, 500, 4999, 5000, 5001, 5555, 20000)]
    sales += [[("Atlas", 1999, quantity)] for quantity in (1, 2, 3, 4, 19, 20)]
    sales += [[]] * 2
    for _ in range(25):
        sale = [
            (random.choice(stock_titles), random.randint(1, 4000), random.choice([1, 2, 3, 4, 12]))
            for _ in range(random.randint(1, 5))
        ]
        sales.append(sale)
    for sale_index, sale in enumerate(sales):
        answers, page, rows, lines = [], [], [], []
        mistakes_allowed = sale_index % 3 > 0

        def err(choices, chance=0.4):
            return [c for c in choices if mistakes_allowed and random.random() < chance]

        for book, unit, quantity in sale:
            for text, said in err(bad_titles, 0.3):
                answers.append(text)
                page.append(said)
            answers.append(random.choice([book, f" {book}  "]))
            for text in err(bad_prices, 0.2):
                answers.append(text)
                page.append(no_price)
            answers.append(random.choice([str(unit), f" {unit} "]))
            for text in err(bad_copies, 0.2):
                answers.append(text)
                page.append(no_copies)
            answers.append(random.choice([str(quantity), f"{quantity} "]))
            full = sum([unit] * quantity)
            lines.append(full - share(full, 10) if quantity > 2 else full)
            rows.append(f"{quantity} x ".rjust(5) + book.ljust(15) + amount(lines[-1]).rjust(8))
        answers.append(random.choice(["done", "Done", " DONE "]))
        if not sale:
            prints(till, typed=answers, expected="\n".join([*page, "No sale"]))
            continue
        for text in err(bad_members, 0.3):
            answers.append(text)
            page.append("Please answer yes or no")
        has_card = random.random() < 0.4
        answers.append(random.choice(["yes", "YES", " Yes"] if has_card else ["no", "No", "no "]))
        whole = sum(lines)
        off = share(whole, 10) if has_card else share(whole, 20) if whole > 4999 else 0
        due = whole - off
        earned = len(range(500, due + 1, 500)) * (1 + has_card)
        makes(
            till,
            {
                "books": sum(quantity for _, _, quantity in sale),
                "subtotal_cents": whole,
                "discount_cents": off,
                "total_cents": due,
                "points": earned,
            },
            typed=answers,
        )
        sums = [("Subtotal", whole), ("Discount", off), ("Total", due)]
        prints(
            till,
            typed=answers,
            expected="\n".join(
                [
                    *page,
                    "Inkwell Books",
                    "-" * 28,
                    *rows,
                    "-" * 28,
                    *(name + amount(cents).rjust(28 - len(name)) for name, cents in sums),
                    "-" * 28,
                    f"Books: {sum(quantity for _, _, quantity in sale)}, points: {earned}",
                ]
            ),
        )
### END HIDDEN TESTS

# %% [markdown] discussion="till"
# The till has one outer loop with a sentinel, three loops of the kind "ask until it is good", two
# chains, and three accumulators: `books`, `subtotal_cents` and the text `receipt_lines`. You have
# seen each of these parts on its own before. To put small known parts together is most of what
# programming is.
#
# **The order in the loop.** Sentinel first, then what is wrong, then the work. Each `continue` goes
# back to the next title, so everything below can rely on a good one.
#
# **Asking until it is good** can be written in two ways. The reference asks before the loop and
# again at its end. The other way asks in one place and leaves in the middle:
#
# ```python
# while True:
#     reply = input("Copies: ").strip()
#     if reply.isdecimal() and 1 <= int(reply) <= 20:
#         break
#     print("From 1 to 20 copies, please")
# copies = int(reply)
# ```
#
# The prompt stands in it only once, and the condition says what is *good*. The reference says in
# the line with `while` when the loop goes on, and you need not look for its exit. Take your pick,
# but keep to one of them in a program. The `break` belongs to the inner loop here: it does not end
# the sale.
#
# **No sale.** `if books == 0` asks the accumulator that is there anyway. A flag `sold = False`, set
# to `True` in the loop, says it in words, and costs two more lines.
#
# You will have noticed how similar the two loops for price and copies are. With what you know, they
# have to be written twice. In week 5 you learn to give such a piece of program a name and call it,
# and in week 3 to keep the lines of the receipt as a *list* rather than one long text.

# %% [markdown]
# ## Summary
#
# - `if` CONDITION `:` and an indented block; any number of `elif`; at most one `else`. In a chain
#   **the first true question wins**, so the strictest one comes first. Separate `if`s are separate
#   decisions.
# - Every side of `and` and `or` is a whole question. `0` and empty text count as no, everything
#   else as yes. `and` asks its right side only if the left one is true.
# - At every limit ask: does the limit itself belong to it? Then try it: the limit and its
#   neighbors.
# - For text: `"a" in text`, `len(text)`, `.strip()`, `.lower()`, `.upper()`, `.isdecimal()`.
# - `for name in range(start, stop, step):` includes the start and leaves out the stop. `for
#   character in text:` goes through a text.
# - Counting and adding up: first value **before** the loop, change **inside**, result **behind**
#   it.
# - `while` CONDITION `:` goes on as long as it is true. First value, question, change. An endless
#   loop is stopped with the stop button.
# - `break` leaves the innermost loop, `continue` starts its next round. Take input with `while
#   True`: sentinel first, then what is wrong, then the work.
# - An inner loop runs completely in every round of the outer one.
#
# ## What to read next
#
# 1. The Python tutorial, [More Control Flow
#    Tools](https://docs.python.org/3/tutorial/controlflow.html): sections 4.1 to 4.4, on `if`,
#    `for`, `range()`, `break` and `continue`. Some of the examples there use lists, which come next
#    week. Skip what it says on `else` behind loops, and `match`.
# 2. [First Steps Towards
#    Programming](https://docs.python.org/3/tutorial/introduction.html#first-steps-towards-programming):
#    half a page on a `while` loop. (Its first line assigns to two names at once: week 3.)
# 3. To look things up: [the `if`
#    statement](https://docs.python.org/3/reference/compound_stmts.html#the-if-statement) and [the
#    `while` statement](https://docs.python.org/3/reference/compound_stmts.html#the-while-statement)
#    in the reference, [truth value
#    testing](https://docs.python.org/3/library/stdtypes.html#truth-value-testing), and the [methods
#    of text](https://docs.python.org/3/library/stdtypes.html#string-methods).
#
# ## Your study plan
#
# | day | what |
# | --- | --- |
# | Monday | sections 1 to 4: conditionals; go through the figure with several values |
# | Tuesday | sections 5 to 7: loops; trace each example on paper before you run it |
# | Wednesday | section 8, and the exercises of sections 1 to 5 that are left |
# | Thursday | section 9, the refactoring, the quiz; repeat every exercise that took all its hints |
# | Friday | the mini-project, part by part |
# | Saturday | review: restart the kernel, run all cells, read the summary aloud, read the first link |
# | Sunday | rest, or explain to somebody why `range(1, 6)` has no 6 in it |
#
# Next week your programs learn to keep many values under one name.
