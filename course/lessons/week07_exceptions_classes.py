# %% [markdown]
# # Week 7 · Exceptions, classes and objects
#
# Two big things happen this week. First, your programs learn what to do when something goes wrong:
# a price that is no number, a file that is not there, a book that is sold out. Second, you learn to
# build **your own kinds of values**. Up to now a book was a dictionary, or three names that had to
# be carried about together. From this week on a book is a `Book`: it knows its title, its price and
# its stock, and it refuses by itself to be sold when there is none left.
#
# **After this week you can**
#
# - read a traceback from its last line upwards, and say which call raised the exception;
# - catch exactly the exceptions that you expect, with `try` and `except`, and let all others pass;
# - say where an exception goes: which calls it leaves, which handlers are asked, where `finally`
#   runs;
# - raise exceptions of your own with `raise`, and define new kinds of them;
# - define a class with `__init__`, attributes and methods, and make objects of it;
# - say what `self` is, and why `dune.sell(2)` and `Book.sell(dune, 2)` are the same call;
# - keep apart what belongs to one object and what is shared by all objects of a class.
#
# **What you need from before:** functions with parameters, default values and `return` (week 5),
# lists and dictionaries and what it means that two names point to one list (weeks 3 and 4), and
# reading files (week 6).
#
# **Honest minutes.** Reading and trying things out takes about 6 hours, the exercises about 6, the
# mini-project about 2, the review on Saturday about 2. That is 16 hours: five days of a little less
# than three hours, and two on Saturday. The word `self` confuses almost everybody at first.
# Sections 7 and 8 take it apart slowly; the figure in section 7 is worth ten minutes of clicking.

# %% [markdown]
# ## How to work in this notebook
#
# As before: decide before you run a *Predict* cell, try ten minutes before you open a hint, run
# your answer first and then the check below it.
#
# Some checks of this week do not only call your function. They run a few lines that use it, such as
#
# ```text
# book = Book("9780141439587", "Emma", 875, 4)
# paid = book.sell(3)
# ```
#
# and then look at what `paid` is. When such a check fails, its message shows these lines. Copy them
# into a cell of your own and play with them: that is the fastest way to see what happened.

# %% setup
from course import keyboard

# %% [markdown] section="try" topic=16
# ## 1. When a line cannot do its work: try and except
#
# Since week 1 you have seen programs stop with a `ValueError` or a `TypeError`. Up to now that was
# the end of the program. It need not be.
#
# ### Predict
#
# Read the next program as: "**try** these three lines. If one of them stops with a `ValueError`,
# go to the lines below `except`."

# %% [markdown] item="predict-jump" kind="predict" topic=16 points=2 minutes=4
# ### Predict: which letters?
#
# `int("12 euros")` cannot be done: the text is no whole number. What does this program print?
#
# ```python
# steps = []
# try:
#     steps.append("A")
#     number = int("12 euros")
#     steps.append("B")
# except ValueError:
#     steps.append("C")
# steps.append("D")
# print(" ".join(steps))
# ```
#
# <details><summary>Hint 1 of 2</summary>
#
# Go line by line. Which is the first line that cannot do its work?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# From there Python jumps to the `except`. It does not come back to the line behind.
#
# </details>

# %% [raw] key="predict-jump"
# right = "A C D"
# why = "A is appended, then int() raises a ValueError. Python jumps to the except and appends C. The rest of the try block, B, is skipped for good; behind the whole statement the program goes on with D."
# other = "Mark the line that raises. What stands above it in the try block has happened, what stands below it never happens."
# [wrong]
# "A B C D" = "Python does not come back to the line behind the one that failed: B is skipped."
# "C D" = "What the try block did before the line that failed is not undone: A is already in the list."
# "A C" = "The exception was handled, so the program goes on behind the whole statement as if nothing had happened."
# "A B D" = "int('12 euros') does not quietly give nothing: it raises a ValueError, and the except takes it."

# %%
steps = []
try:
    steps.append("A")
    number = int("12 euros")
    steps.append("B")
except ValueError:
    steps.append("C")
steps.append("D")
print(" ".join(steps))

# %% [markdown]
# ### Run and explain
#
# When a line cannot do its work, it **raises an exception**. An exception is a value, like a number
# or a list. It has a type, which says what kind of trouble it is, and a text for people. Nobody has
# to look for it: it stops what is going on, by itself.
#
# These are the kinds that you will meet most often:
#
# | exception | what happened | for example |
# | --- | --- | --- |
# | `ValueError` | the type is right, but this value will not do | `int("free")` |
# | `TypeError` | a value of this type will not do at all | `len(5)` |
# | `KeyError` | there is no such key in the dictionary | `stock["9780"]` |
# | `IndexError` | there is no such place in the list | `shelf[99]` |
# | `ZeroDivisionError` | division by zero | `total / 0` |
# | `FileNotFoundError` | there is no such file | `open("missing.txt")` |
# | `AttributeError` | the value has nothing of this name | `None.strip()` |
# | `NameError` | nothing has this name | `pirnt(total)` |
#
# The last one is different from the others. A missing file can happen to anybody. A `NameError` is
# a mistake in the program: it should be mended, never caught.
#
# The form:
#
# ```text
# try:
#     lines that may raise
# except KIND:
#     lines that run if they raised an exception of this kind
# ```
#
# - If nothing is raised, the lines below `except` are skipped.
# - If an exception of that kind is raised, Python jumps to the `except`. **The rest of the `try`
#   block is skipped and not done later.** Then the exception is over, and the program goes on
#   behind the statement.
# - If an exception of *another* kind is raised, this `except` does not help: the program stops as
#   it always did.


# %%
def to_cents(text):
    """Give a price such as "8.75" in cents, or None if the text is no number."""
    # Only the line that may raise stands in the try block.
    try:
        price = float(text)
    except ValueError:
        return None
    # Here the conversion has worked.
    return round(price * 100)


for text in ["8.75", "12", "free", "-1", ""]:
    print(text, "->", to_cents(text))

# %% [markdown]
# Two things to take from this example.
#
# **Let the expert decide.** In week 2 you asked `text.isdecimal()` before `int(text)`. That says no
# to `-3` and to `2.5`, and a rule that gets all cases right would be long. With `try` you need no
# rule: `float` itself decides what is a number. Ask first where the question is simple. Try where
# only the attempt itself knows the answer.
#
# **Keep the `try` block small.** Put the lines into it that may raise the exception you expect, and
# nothing else. The more lines there are, the more mistakes can hide in it: another line may raise a
# `ValueError` for another reason, and your handler will take it for the one it knows.
#
# ### Modify
#
# In the cell above, add `"1e3"` and `" 7 "` to the list of texts. What does `float` say to them?
# Now write `None` into the list as well, without quotes. Which exception is that, and why does
# `except ValueError` not help? (Take it out again.)

# %% [markdown] item="clean-readings" kind="write" topic=16 points=5 minutes=20
# ### Make: the readings of a greenhouse
#
# A thermometer in a greenhouse writes its readings down as texts. Now and then it writes nonsense.
#
# Write `clean_readings(texts)`. It gets a list of texts and returns a tuple of two lists: the
# readings as floats, and the texts that are no numbers, both in the order in which they came. A
# text is a number if `float()` accepts it. The list `texts` itself is not changed.
#
# ```python
# clean_readings(["21.5", "error", "19", "--"])
# ```
#
# gives `([21.5, 19.0], ["error", "--"])`. For an empty list, both lists are empty.
# Other kinds of exceptions than the one that such a text raises must come through: with `None` in
# the list, the `TypeError` of `float(None)`.
#
# <details><summary>Hint 1 of 3</summary>
#
# One bad text must not end the work on the others. So what stands in what: the loop in the `try`,
# or the `try` in the loop?
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# Two empty lists before the loop. For each text there are two ways: `float(text)` works, or it
# raises a `ValueError`.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `for text in texts:`, then `try:` with one line that appends `float(text)`, and `except
# ValueError:` with one line that appends the text to the other list. `return` both behind the loop.
#
# </details>


# %% answer="clean-readings"
def clean_readings(texts):
    ### BEGIN SOLUTION
    readings = []
    rest = []
    for text in texts:
        try:
            readings.append(float(text))
        except ValueError:
            rest.append(text)
    return readings, rest
    ### END SOLUTION


# %% tests="clean-readings"
from course.testing import raises, returns

returns(
    clean_readings,
    ["21.5", "error", "19", "--"],
    expected=([21.5, 19.0], ["error", "--"]),
    because=(
        "a tuple of two lists: all numbers as floats, then all other texts. If one bad text ends "
        "the work on the others, the try belongs inside the loop."
    ),
)
returns(clean_readings, [], expected=([], []))
returns(
    clean_readings,
    ["-3", " x ", "0"],
    expected=([-3.0, 0.0], [" x "]),
    because="float() decides what is a number: -3 and 0 are numbers, too.",
    mistakes=[(([-3.0, 0.0], ["x"]), "a text that is no number is given back as it came.")],
)
returns(clean_readings, ["a", "1"], expected=([1.0], ["a"]), unchanged=True)
raises(
    clean_readings,
    ["1", None],
    error=TypeError,
    because="None is no text: name the kind that a text raises, and let all others through.",
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(71)
    nonsense = ["", "error", "--", "12,5", "1.2.3", "21 C", "one", "1_", "+-1"]
    for size in [1, 2, 3, 5, 8, 8, 8]:
        series = [
            random.choice([str(random.randint(-90, 400) / 10), random.choice(nonsense)])
            for _ in range(size)
        ]
        good = [one for one in series if one not in nonsense]
        returns(
            clean_readings,
            series,
            expected=([float(one) for one in good], [one for one in series if one in nonsense]),
            unchanged=True,
        )
    returns(clean_readings, [" 7 ", "1e2", "-0.5"], expected=([7.0, 100.0, -0.5], []))
### END HIDDEN TESTS

# %% [markdown] discussion="clean-readings"
# The `try` stands inside the loop, so each text gets its own attempt:
#
# ```python
# def clean_readings(texts):
#     readings = []
#     rest = []
#     for text in texts:
#         try:
#             readings.append(float(text))
#         except ValueError:
#             rest.append(text)
#     return readings, rest
# ```
#
# One can also convert in the `try`, and append behind it:
#
# ```python
#     for text in texts:
#         try:
#             reading = float(text)
#         except ValueError:
#             rest.append(text)
#             continue
#         readings.append(reading)
# ```
#
# The block in `try` is smaller in this one: only the conversion is tried. For a single `append` it
# hardly matters. It matters as soon as more work is done with the number, because that work may
# raise a `ValueError` of its own. Section 4 has a word for "behind the try, when all went well".

# %% [markdown] section="which" topic=16
# ## 2. Which handler? Kinds of exceptions
#
# One `try` can have several handlers. It is a chain, and you know how chains behave.
#
# ### Predict

# %% [markdown] item="predict-order" kind="predict" topic=16 points=2 minutes=4
# ### Predict: which handler takes it?
#
# A missing key raises a `KeyError`. `Exception` is the family name of almost all exceptions. What
# does this program print?
#
# ```python
# ages = {"Ada": 36}
# try:
#     print(ages["Bo"])
# except Exception:
#     print("something is wrong")
# except KeyError:
#     print("nobody of that name")
# ```
#
# <details><summary>Hint 1 of 2</summary>
#
# The handlers are asked from the top, like the questions of an `if`-`elif` chain.
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# Each handler is asked: is this exception of *your* kind? A `KeyError` is a kind of `Exception`.
#
# </details>

# %% [raw] key="predict-order"
# right = "something is wrong"
# why = "The handlers are asked from the top. A KeyError is a kind of Exception, so the first handler takes it, and the second one is never asked."
# other = "Ask the handlers from top to bottom whether a KeyError is of their kind, and stop at the first yes."
# [wrong]
# "nobody of that name" = "Python does not look for the handler that fits best. It takes the first one that fits, and a KeyError is a kind of Exception."
# "something is wrong\nnobody of that name" = "At most one handler of a try runs, like the blocks of an if chain."
# "None" = "ages['Bo'] with square brackets raises a KeyError. Only ages.get('Bo') gives None."
# "36" = "There is no key 'Bo'. Nothing is printed in the try block: the brackets raise before print is called."

# %%
ages = {"Ada": 36}
try:
    print(ages["Bo"])
except Exception:
    print("something is wrong")
except KeyError:
    print("nobody of that name")

# %% [markdown]
# ### Run and explain
#
# Exceptions come in families. A part of the family tree:
#
# ```text
# Exception
#     ArithmeticError
#         ZeroDivisionError
#     LookupError
#         IndexError
#         KeyError
#     OSError
#         FileNotFoundError
#     TypeError
#     ValueError
# ```
#
# Read it from below: a `KeyError` is a kind of `LookupError`, and that is a kind of `Exception`. A
# handler takes the kind that it names **and all kinds below it**. From this follow three rules.
#
# 1. **Special kinds first, general kinds last.** The other way around, the general one takes
#    everything, and the special one is never reached.
# 2. **Name the kind that you expect.** `except Exception` also takes the mistakes that you have
#    made yourself, and hides them.
# 3. **Never write a bare `except:`**, without any kind. It takes even more than `Exception`: the
#    stop button of the notebook works by raising `KeyboardInterrupt`, and a bare `except:` takes
#    that too.
#
# Two more forms. Several kinds that get the same treatment stand in parentheses, with commas. And
# with `as` you give the exception a name, so that you can look at it: printed, it is its own text.

# %%
prices = {"Emma": 875, "Dune": 1299}


def price_line(title, copies_text):
    """Give a line for the receipt, or say what is wrong."""
    try:
        cents = prices[title] * int(copies_text)
    # The special case first: we know what it means and what to say.
    except KeyError:
        return f"{title}: not in our list"
    # Two kinds, one treatment; `error` is the exception itself.
    except (ValueError, TypeError) as error:
        return f"{title}: {error}"
    return f"{title}: {cents / 100:.2f}"


print(price_line("Emma", "2"))
print(price_line("Ulysses", "2"))
print(price_line("Dune", "two"))
print(price_line("Dune", None))

# %% [markdown]
# The name behind `as` lives only in the block of its handler. Behind it, the name is gone. What you
# need later, put into a name of your own.
#
# #### How a mistake hides
#
# This function should count how many of the texts are long. It always says 0, and never complains:


# %%
def count_long(texts):
    """Count the texts with more than 5 characters."""
    count = 0
    for text in texts:
        try:
            if text.length > 5:
                count += 1
        except Exception:
            pass
    return count


print(count_long(["short", "rather long", "quite long"]))

# %% [markdown]
# Text has no `.length`: that is an `AttributeError` in every round, and every time the handler
# throws it away. To take an exception and do nothing about it is called **swallowing** it. Without
# the `try` Python would have told you the line and the reason at once:
#
# ```text
# AttributeError: 'str' object has no attribute 'length'
# ```
#
# So when a program is silent and wrong, **take the `try` away for a moment**, and let it speak.
#
# ### Modify
#
# Mend `count_long`, without any `try`. Then go back to `price_line` and put `except Exception:`
# with `return "something is wrong"` above `except KeyError`. Which of the four lines change?

# %% [markdown] item="fill-average" kind="fill" topic=16 points=3 minutes=8
# ### Fill in: the average of a player
#
# `results` is a dictionary with a list of points for each player. `average_line(results, player)`
# returns one of four texts:
#
# | case | text |
# | --- | --- |
# | all is well | `Ada: 12.5` (one decimal) |
# | there is no such player | `Bo: not in the list` |
# | the list of the player is empty | `Cy: no games yet` |
# | there is something else than a list of numbers, such as `None` | `Di: damaged results` |
#
# Replace the three blanks `____` by one kind of exception each: exactly the kind that Python names
# in its message, not the family that it belongs to. All other kinds of exceptions must still come
# through.
#
# <details><summary>Hint 1 of 2</summary>
#
# Try the two lines of the `try` block in a cell of your own, once with an unknown player, once with
# an empty list, once with `None`. What is the last line of each message?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# A missing key, a division by zero, and a value of a type that will not do. All three stand in the
# table of section 1.
#
# </details>


# %% starter="fill-average"
def average_line(results, player):
    """Say what a player's average is, or why there is none."""
    try:
        games = results[player]
        average = sum(games) / len(games)
    except ____:
        return f"{player}: not in the list"
    except ____:
        return f"{player}: no games yet"
    except ____:
        return f"{player}: damaged results"
    return f"{player}: {average:.1f}"


# %% answer="fill-average"
def average_line(results, player):
    """Say what a player's average is, or why there is none."""
    try:
        games = results[player]
        average = sum(games) / len(games)
    except KeyError:
        return f"{player}: not in the list"
    except ZeroDivisionError:
        return f"{player}: no games yet"
    except TypeError:
        return f"{player}: damaged results"
    return f"{player}: {average:.1f}"


# %% tests="fill-average"
from course.testing import avoids, raises, returns

games_played = {"Ada": [10, 15], "Cy": [], "Di": None, "Ed": ["7", "9"]}
returns(average_line, games_played, "Ada", expected="Ada: 12.5")
returns(average_line, {"Eli": [1, 1, 0]}, "Eli", expected="Eli: 0.7")
returns(average_line, games_played, "Bo", expected="Bo: not in the list")
returns(
    average_line,
    games_played,
    "Cy",
    expected="Cy: no games yet",
    mistakes={
        "Cy: not in the list": "the first handler takes too much: name only the missing key there."
    },
)
returns(
    average_line,
    games_played,
    "Di",
    expected="Di: damaged results",
    mistakes={
        "Di: not in the list": "the first handler takes too much: name only the missing key there.",
        "Di: no games yet": "the second handler takes too much: name only the division by zero.",
    },
)
returns(average_line, games_played, "Ed", expected="Ed: damaged results")
raises(
    average_line,
    [[10, 15]],
    4,
    error=IndexError,
    because="only three kinds are expected: all others must come through.",
)
raises(
    average_line,
    {"Flo": [10**400]},
    "Flo",
    error=OverflowError,
    because="a sum too big to divide is no division by zero: name that kind, not its family.",
)
avoids(average_line, "except of several", because="each blank is one kind of exception.")
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(72)
    for _ in range(8):
        points_made = [random.randint(0, 30) for _ in range(random.randint(1, 6))]
        mean = sum(points_made) / len(points_made)
        returns(average_line, {"Flo": points_made}, "Flo", expected=f"Flo: {mean:.1f}")
    returns(average_line, {"": [1]}, "", expected=": 1.0")
    returns(average_line, {}, "Gil", expected="Gil: not in the list")
    returns(average_line, {"Gil": ()}, "Gil", expected="Gil: no games yet")
    returns(average_line, {"Gil": 12}, "Gil", expected="Gil: damaged results")
    raises(average_line, [], 0, error=IndexError)
### END HIDDEN TESTS

# %% [markdown] discussion="fill-average"
# `KeyError`, `ZeroDivisionError` and `TypeError`. None of the three is a kind of another one, so
# any order of the handlers would do.
#
# `except Exception` as the last handler would pass the four cases of the table, too, and would be
# wrong: a list given instead of a dictionary would be reported as damaged results of the player.
# That is a mistake of the caller, and whoever made it should see it.
#
# Without exceptions the same function asks first:
#
# ```python
# def average_line(results, player):
#     if player not in results:
#         return f"{player}: not in the list"
#     games = results[player]
#     if len(games) == 0:
#         return f"{player}: no games yet"
#     return f"{player}: {sum(games) / len(games):.1f}"
# ```
#
# For the first two cases that is just as clear, and many would prefer it. For the last one it is
# not: to ask beforehand whether something is a list that holds nothing but numbers takes a loop.

# %% [markdown] item="debug-votes" kind="debug" topic=16 points=4 minutes=12
# ### Debug: nobody was elected
#
# A club counts votes. `count_votes(ballots)` gets a list with one text for each paper, and `None`
# for a paper that cannot be read; every other text holds a name. It returns a dictionary with the
# votes for each name. Spaces at the ends and capitals do not matter: in the dictionary, each word of
# a name begins with a capital, and goes on in small letters. Papers that cannot be read do not
# count:
#
# ```python
# count_votes(["ada", " Bo", None, "ADA "])
# ```
#
# should give `{"Ada": 2, "Bo": 1}`. It gives `{}`, whatever the papers say, and no error is shown.
# Find the mistake and mend it, in such a way that no other mistake can hide like this again: no
# bare `except:` and no `except Exception`.
#
# <details><summary>Hint 1 of 3</summary>
#
# The program is silent and wrong. What did section 2 advise for that?
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# Copy the function, take the `try` away, and call it with `["ada"]` alone. Which line is it, and
# which exception?
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `votes[name] += 1` needs the old value first. What is it when a name comes for the first time?
# `.get()` has an answer, and so has an `if`.
#
# </details>


# %% starter="debug-votes"
def count_votes(ballots):
    """Count the votes for each name; papers that cannot be read do not count."""
    votes = {}
    for ballot in ballots:
        try:
            name = ballot.strip().title()
            votes[name] += 1
        except Exception:
            pass
    return votes


# %% answer="debug-votes"
def count_votes(ballots):
    """Count the votes for each name; papers that cannot be read do not count."""
    votes = {}
    for ballot in ballots:
        try:
            name = ballot.strip().title()
        except AttributeError:
            continue
        votes[name] = votes.get(name, 0) + 1
    return votes


# %% tests="debug-votes"
from course.testing import avoids, returns

returns(
    count_votes,
    ["Cy"],
    expected={"Cy": 1},
    because="a name that comes for the first time has no votes yet: where is the 0 set?",
)
returns(
    count_votes,
    [None, None],
    expected={},
    because="papers that cannot be read are None, and None has no .strip(): skip them.",
)
returns(
    count_votes,
    ["ada", " Bo", None, "ADA "],
    expected={"Ada": 2, "Bo": 1},
    because="each paper that can be read adds one vote to its name.",
)
returns(count_votes, [], expected={})
returns(
    count_votes,
    ["ada king", "ADA King"],
    expected={"Ada King": 2},
    mistakes=[({"Ada king": 2}, "each word of a name begins with a capital: .title().")],
)
for whole_family in ("bare except", "except Exception", "except BaseException"):
    avoids(
        count_votes,
        whole_family,
        because="it would hide the next mistake as well: name the one kind that you expect.",
    )
### BEGIN HIDDEN TESTS
from collections import Counter
from random import Random

from course.testing import hidden

with hidden():
    random = Random(73)
    for size in [1, 4, 9, 20]:
        papers = [random.choice([" eva ", "EVA", "li", "Li", None, "mo "]) for _ in range(size)]
        read = [paper.strip().capitalize() for paper in papers if paper is not None]
        returns(count_votes, papers, expected=dict(Counter(read)))
    returns(count_votes, [None, "ada", None, "ada"], expected={"Ada": 2})
### END HIDDEN TESTS

# %% [markdown] discussion="debug-votes"
# `votes[name] += 1` reads `votes[name]` before it writes it. For a name that comes for the first
# time that is a `KeyError`, and the handler, meant for papers that cannot be read, swallowed it.
#
# ```python
#         try:
#             name = ballot.strip().title()
#         except AttributeError:
#             continue
#         votes[name] = votes.get(name, 0) + 1
# ```
#
# Now the block of the `try` holds one line, and the handler names one kind. Had it been written
# like this from the start, the `KeyError` would have shown itself in the first run.
#
# Here the question is easy to ask, so no `try` is needed at all:
#
# ```python
#     for ballot in ballots:
#         if ballot is not None:
#             name = ballot.strip().title()
#             votes[name] = votes.get(name, 0) + 1
# ```
#
# This says what is meant, "a paper that cannot be read is `None`", and is the better program. A
# handler for `AttributeError` is often a sign that somebody did not want to ask.

# %% [markdown] section="unwinding" topic=16
# ## 3. Where an exception goes: through the calls
#
# Until now the line that raised and the `try` stood in the same function. Mostly they do not. The
# line that finds out is deep down; somebody far above knows what to do about it.
#
# ### Predict

# %% [markdown] item="predict-unwinding" kind="predict" topic=16 points=2 minutes=6
# ### Predict: what is still printed?
#
# What does this program print? (Everything stands on one line.)
#
# ```python
# def read(text):
#     print("read", end=" ")
#     number = int(text)
#     print("ok", end=" ")
#     return number
#
#
# def total(texts):
#     result = 0
#     for text in texts:
#         result += read(text)
#     print("total", end=" ")
#     return result
#
#
# try:
#     print(total(["1", "x", "3"]))
# except ValueError:
#     print("caught")
# ```
#
# <details><summary>Hint 1 of 2</summary>
#
# Which call of `read` raises? There is no `try` in `read`, so the call is over at that point. Who
# called it?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# There is no `try` in `total` either. What happens to the rest of its loop, and to the lines behind
# the loop?
#
# </details>

# %% [raw] key="predict-unwinding"
# right = "read ok read caught"
# why = "The second read raises behind its first print. There is no try in read, so read is left at once, and so is total, in the middle of its loop. The first try on the way is that of the program, and its handler runs."
# other = "Follow the exception from call to call: a function without a fitting handler is left at once, wherever it stands."
# [wrong]
# "read ok read read ok total caught" = "total does not go on with its loop: without a handler in it, it is left as a whole, loop and all."
# "read ok read total caught" = "total is left in the middle of its loop. Its last two lines do not run any more."
# "read ok read ok caught" = "int('x') raises before the second ok is printed: the line behind it is not reached."
# "read ok read ok read ok total 4" = "int('x') raises. An exception does not skip just one text, it leaves all the calls up to a handler."


# %%
def read(text):
    print("read", end=" ")
    number = int(text)
    print("ok", end=" ")
    return number


def total(texts):
    result = 0
    for text in texts:
        result += read(text)
    print("total", end=" ")
    return result


try:
    print(total(["1", "x", "3"]))
except ValueError:
    print("caught")

# %% [markdown]
# ### Run and explain
#
# Each call of a function has its own names and its own place in the program: its **frame**. While
# `read` runs, the frame of `total` waits below it, and the frame of the program waits below that
# one. Usually the frame on top is left with `return`, and the one below goes on.
#
# An exception leaves frames in another way:
#
# 1. Is there a `try` **around this line, in this frame**, with a handler of the right kind? Then it
#    runs, and the exception is over.
# 2. If not, this frame is **left**, at once. Nothing is returned. The exception comes up in the
#    frame below, at the line that made the call.
# 3. There the same question is asked again, and so on.
# 4. If no frame is left, Python prints the traceback and stops.
#
# The figure runs a program and shows all of this. The frames stand on top of each other, the newest
# on top. Press **Next step**, or drag the slider, until something is raised (step 20). From there
# on look at one thing at a time: which frame is on top, at which line it stands, and who is asked.

# %%
from course.widgets.unwinding import unwinding

unwinding("""
def to_cents(text):
    return round(float(text) * 100)

def total(texts):
    cents = 0
    for text in texts:
        cents += to_cents(text)
    return cents

def receipt(texts):
    try:
        return f"Total: {total(texts) / 100:.2f}"
    except KeyError:
        return "No such book"

try:
    print(receipt(["8.75", "free"]))
except ValueError as error:
    print("No receipt:", error)
print("Next customer, please")
""")

# %% [markdown]
# Note the handler in `receipt`: it is asked, and says no, because it is for another kind. Change
# `KeyError` to `ValueError` there, press **Run**, and watch how much shorter the way becomes. Then
# change it to `Exception` and back. At last, put `"3.50"` in place of `"free"` and see
# what the figure says when nothing is raised at all.
#
# A traceback tells the same story as a text. If line 18 named another kind, Python would stop and
# print this (shortened: the notebook also shows the lines around each of the four):
#
# ```text
# ValueError                                Traceback (most recent call last)
# Cell In[9], line 17
# ---> 17     print(receipt(["8.75", "free"]))
# Cell In[9], line 12, in receipt(texts)
# ---> 12         return f"Total: {total(texts) / 100:.2f}"
# Cell In[9], line 7, in total(texts)
# ----> 7         cents += to_cents(text)
# Cell In[9], line 2, in to_cents(text)
# ----> 2     return round(float(text) * 100)
# ValueError: could not convert string to float: 'free'
# ```
#
# **Read it from the bottom.** The last line says what happened. The entry above it says where: that
# is the frame that was on top. Above it stand the calls that led there, up to the program itself in
# the first entry. The mistake is often not in the last frame but in one of those above: `float`
# has done nothing wrong, somebody has given it the text `free`.
#
# #### Where to put the try
#
# Put it **where you can do something about it**. `to_cents` cannot know what should happen when a
# price is no number: should the customer be asked again, should the line be skipped, should the
# shop be closed? So it lets the exception go. The function that reads the whole list does know, and
# there belongs the `try`.
#
# ### Modify
#
# In the figure, let `total` skip the texts that are no numbers, with a `try` inside its loop, so
# that the program prints `Total: 8.75`. Who does not get to know about the bad text any more? Is
# that good?

# %% [markdown] item="read-orders" kind="write" topic=16 points=5 minutes=25
# ### Make: orders by e-mail
#
# Every morning Inkwell Books gets orders as lines of text such as `Emma; 2`. Write **two**
# functions.
#
# `parse_order(line)` returns a tuple: the title without spaces at its ends, and the number of
# copies as an `int`. `parse_order("Emma; 2")` gives `("Emma", 2)`. A line that has not exactly two
# parts, or whose second part is no whole number, must raise a `ValueError` (with whatever text).
# You need not raise it yourself, and there is **no `try`** in this function: let `int` and the
# unpacking complain.
#
# `read_orders(lines)` gets a list of such lines, calls `parse_order` for each of them, and returns
# a tuple of two lists: the orders, and the **numbers** of the lines that could not be read, where
# the first line has the number 1. Other kinds of exceptions than `ValueError` must come through.
#
# ```python
# read_orders(["Emma; 2", "Dune", " It ;1", "Ulysses; two"])
# ```
#
# gives `([("Emma", 2), ("It", 1)], [2, 4])`.
#
# <details><summary>Hint 1 of 3</summary>
#
# What does `title, copies = "Dune".split(";")` say, and what does `title, copies =
# "a;b;c".split(";")` say? Try both. Which kind of exception is that?
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# `parse_order` only has to handle good lines: on a bad line one of its own steps raises. In
# `read_orders`, `enumerate(lines, start=1)` gives the number together with the line.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# First function: unpack `line.split(";")` into two names, return `title.strip()` and `int(copies)`.
# Second one: two lists, a loop, in it a `try` with one line and an `except ValueError` with one
# line.
#
# </details>


# %% answer="read-orders"
def parse_order(line):
    ### BEGIN SOLUTION
    title, copies = line.split(";")
    return title.strip(), int(copies)
    ### END SOLUTION


def read_orders(lines):
    ### BEGIN SOLUTION
    orders = []
    bad = []
    for number, line in enumerate(lines, start=1):
        try:
            orders.append(parse_order(line))
        except ValueError:
            bad.append(number)
    return orders, bad
    ### END SOLUTION


# %% tests="read-orders"
from course.testing import avoids, raises, returns, uses

returns(parse_order, "Emma; 2", expected=("Emma", 2))
returns(parse_order, " War and Peace ;  10 ", expected=("War and Peace", 10))
for bad_line in ["Dune", "Ulysses; two", "Emma; 2; 3", "Emma;"]:
    raises(
        parse_order,
        bad_line,
        error=ValueError,
        because="it should not return anything for a bad line: let int() and the unpacking raise.",
    )
avoids(parse_order, "try", because="it cannot do anything about a bad line: let it pass.")
returns(
    read_orders,
    ["Emma; 2", "Dune", " It ;1", "Ulysses; two"],
    expected=([("Emma", 2), ("It", 1)], [2, 4]),
    because=(
        "the orders that could be read, and the numbers of the other lines, counted from 1. "
        "If the list ends at a bad line, the try belongs inside the loop."
    ),
)
returns(read_orders, [], expected=([], []))
uses(read_orders, "parse_order()", because="how a line is read is written in one place only.")
raises(
    read_orders,
    ["Emma; 2", None],
    error=Exception,
    because="only a ValueError means a bad line: all other kinds must come through.",
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(74)
    titles = ["Emma", "Dune", "It", "War and Peace", "1984"]
    broken = ["", ";", "Emma 2", "Emma; 2.5", "Emma; ", "a;b;c", "Emma; 2;", "x; 1 0"]
    for size in [1, 2, 5, 9, 9]:
        mail, right, wrong_numbers = [], [], []
        for position in range(1, size + 1):
            if random.random() < 0.5:
                order = (random.choice(titles), random.randint(0, 99))
                right.append(order)
                mail.append(random.choice(["{0}; {1}", " {0};{1} ", "{0} ;  {1}"]).format(*order))
            else:
                wrong_numbers.append(position)
                mail.append(random.choice(broken))
        returns(read_orders, mail, expected=(right, wrong_numbers), unchanged=True)
    returns(parse_order, "Emma; -2", expected=("Emma", -2))
    for line in broken:
        raises(parse_order, line, error=ValueError)
    raises(read_orders, [None], error=Exception)
### END HIDDEN TESTS

# %% [markdown] discussion="read-orders"
# ```python
# def parse_order(line):
#     title, copies = line.split(";")
#     return title.strip(), int(copies)
#
#
# def read_orders(lines):
#     orders = []
#     bad = []
#     for number, line in enumerate(lines, start=1):
#         try:
#             orders.append(parse_order(line))
#         except ValueError:
#             bad.append(number)
#     return orders, bad
# ```
#
# `parse_order` says in two lines what a good line looks like. What a bad line *means* is decided
# where the lines are read. Another program, which takes one order at a time at the counter, can
# call the same `parse_order` and ask the customer again.
#
# The alternative is a `parse_order` that returns `None` for a bad line:
#
# ```python
#     for number, line in enumerate(lines, start=1):
#         order = parse_order(line)
#         if order is None:
#             bad.append(number)
#         else:
#             orders.append(order)
# ```
#
# It works as long as nobody forgets the question. Forget it, and a `None` sits in the list of
# orders and makes trouble much later, far from its cause. An exception cannot be forgotten: it
# stops.

# %% [markdown] section="finally" topic=16
# ## 4. When all goes well, and in any case: else and finally
#
# ### Predict
#
# A `try` may have two more parts. `else` runs when nothing was raised. `finally` runs in any case.
# Which words does the next cell print for `"4"`, and which for `"four"`? Decide before you run it.

# %%
for text in ["4", "four"]:
    try:
        number = int(text)
    except ValueError:
        print("no number", end=" ")
    else:
        print("twice is", number * 2, end=" ")
    finally:
        print("done")

# %% [markdown]
# ### Run and explain
#
# | part | runs when | use it for |
# | --- | --- | --- |
# | `try` | always, up to the line that raises | the line that may raise |
# | `except` | an exception of this kind was raised in the `try` block | what to do about it |
# | `else` | nothing was raised in the `try` block | going on with the result |
# | `finally` | **always**, at the very end | tidying up: closing, switching off, giving back |
#
# `else` keeps the `try` block small: an exception that is raised in the `else` block is *not* taken
# by the handlers above it. Often you can do without it, because the handler ends with `return` or
# `continue`, and what comes behind is the "all went well" part anyway.
#
# `finally` runs even when the frame is on its way out: because of a `return`, a `break`, or an
# exception that nobody here takes. In the figure, watch **when** line 9 runs, and that the
# exception is still on its way when it does.

# %%
unwinding("""
def read_all(texts):
    print("open the box")
    numbers = []
    try:
        for text in texts:
            numbers.append(int(text))
        return numbers
    finally:
        print("close the box")

try:
    print(read_all(["4", "5"]))
    print(read_all(["6", "six"]))
except ValueError:
    print("one of them is no number")
""")

# %% [markdown]
# You have used a `finally` without knowing it. In week 6 you opened files with `with`:
#
# ```text
# with open("stock.txt", encoding="utf-8") as file:
#     text = file.read()
# ```
#
# That is short for "open it, **try** to read, and **finally** close it":
#
# ```python
# file = open("stock.txt", encoding="utf-8")
# try:
#     text = file.read()
# finally:
#     file.close()
# ```
#
# Where a `with` can be had, take it. Where there is none, `finally` is how you make sure. And when
# the file is not there at all, `open` raises before anything was opened:

# %%
try:
    file = open("no-such-list.txt", encoding="utf-8")
except FileNotFoundError as error:
    print("We begin with an empty list:", error)
else:
    print(file.read())
    file.close()

# %% [markdown]
# #### Never return in a finally block
#
# A `return` in a `finally` block leaves the function **now**. If an exception was on its way, it is
# dropped without a word, and a `return` that was on its way is replaced. This function says that
# half of the text `ten` is 0:


# %%
def half(number):
    """Give half of a number."""
    result = 0
    try:
        result = number / 2
    finally:
        return result


print(half(10), half("ten"))

# %% [markdown]
# `half("ten")` should be a `TypeError`. Put the function into the figure and watch the exception
# disappear. Newer versions of Python, from 3.14 on, print a warning for a `return` in `finally`.
#
# ### Modify
#
# Mend `half`: the `return` belongs behind the `try` statement, or into its `try` block. Now
# `half("ten")` raises. Then ask yourself what is left for the `finally` to do here. (Nothing: it
# tidies nothing up, so it can go.)

# %% [markdown] item="parsons-sum-up" kind="parsons" topic=16 points=3 minutes=8
# ### Put in order: adding up what can be added
#
# Put lines together to a program that adds up the texts that are whole numbers. With the list given
# it prints
#
# ```text
# 5 is added
# next, please
# five is no number
# next, please
# 7 is added
# next, please
# Total: 12
# ```
#
# The line `next, please` must come after every text, whatever it was. Write the labels in order,
# separated by spaces. Two of the lines are not needed. The line with `texts` comes first; the
# checks put other lists there. The conversion stands alone in the `try` block.
#
# ```text
# A |         total += number
# B |     except ValueError:
# C |     try:
# D |         print("next, please")
# E | texts = ["5", "five", "7"]
# F |     finally:
# G |         print(f"{text} is added")
# H |         number = int(text)
# I | print(f"Total: {total}")
# J |     else:
# K | print("next, please")
# L | total = 0
# M |         print(f"{text} is no number")
# N | for text in texts:
# O |     except KeyError:
# ```
#
# <details><summary>Hint 1 of 2</summary>
#
# The `try` stands inside the loop. The order of its parts is always the same: `try`, `except`,
# `else`, `finally`.
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# Only the conversion stands in the `try` block. What is done with the number belongs to `else`, and
# what comes after every text belongs to `finally`.
#
# </details>

# %% starter="parsons-sum-up"
parsons_sum_up = ""

# %% answer="parsons-sum-up"
parsons_sum_up = "E L N C H B M J A G F D I"

# %% tests="parsons-sum-up"
from course.testing import check, parsons, prints

sum_up = parsons(
    parsons_sum_up,
    """
A |         total += number
B |     except ValueError:
C |     try:
D |         print("next, please")
E | texts = ["5", "five", "7"]
F |     finally:
G |         print(f"{text} is added")
H |         number = int(text)
I | print(f"Total: {total}")
J |     else:
K | print("next, please")
L | total = 0
M |         print(f"{text} is no number")
N | for text in texts:
O |     except KeyError:
""",
)
prints(
    sum_up,
    expected=(
        "5 is added\nnext, please\nfive is no number\nnext, please\n7 is added\nnext, please\n"
        "Total: 12"
    ),
    mistakes={
        "5 is added\nfive is no number\n7 is added\nnext, please\nTotal: 12": (
            "next, please comes after every text: which of the two lines stands in the loop?"
        ),
        "5 is added\nfive is no number\n7 is added\nTotal: 12\nnext, please": (
            "next, please comes after every text: which of the two lines stands in the loop?"
        ),
        "5 is added\nfive is no number\n7 is added\nTotal: 12": (
            "the line next, please must come after every text: which part of a try always runs?"
        ),
        "5 is no number\nnext, please\n7 is no number\nnext, please\nTotal: 12": (
            "the texts of the two cases are in the wrong places."
        ),
    },
)
prints(sum_up, given={"texts": ["x"]}, expected="x is no number\nnext, please\nTotal: 0")
check(sum_up.name.startswith("E "), "The line with texts comes first: label E.")
check(
    "C H B " in sum_up.name,
    "The conversion stands alone in the try block: behind C and H comes the handler, B. What is "
    "done with the number belongs to `else`.",
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(75)
    for size in [0, 1, 2, 6]:
        series = [random.choice(["1", "-4", "30", "four", "", "2.5"]) for _ in range(size)]
        wholes = {"1": 1, "-4": -4, "30": 30}
        page = []
        for one in series:
            page.append(f"{one} is added" if one in wholes else f"{one} is no number")
            page.append("next, please")
        page.append(f"Total: {sum(wholes.get(one, 0) for one in series)}")
        prints(sum_up, given={"texts": series}, expected="\n".join(page))
### END HIDDEN TESTS

# %% [markdown] discussion="parsons-sum-up"
# ```python
# texts = ["5", "five", "7"]
# total = 0
# for text in texts:
#     try:
#         number = int(text)
#     except ValueError:
#         print(f"{text} is no number")
#     else:
#         total += number
#         print(f"{text} is added")
#     finally:
#         print("next, please")
# print(f"Total: {total}")
# ```
#
# The last print of the round could also stand behind the whole `try` statement, still in the loop:
# as the handler takes the only exception that is expected, Python gets there in both cases. The
# difference shows when something *else* is raised, say by `None` in the list: with `finally` the
# line is printed even then, on the way out. The lines A and G may change places.

# %% [markdown] item="debug-sheet" kind="debug" topic=16 points=4 minutes=10
# ### Debug: every wrong sheet gets 0 points
#
# A school evaluates answer sheets. `sheet_points(text, log)` turns the text of a sheet into points,
# ten for each right answer. In any case it appends the text to the list `log`. It returns an `int`;
# a text that is no whole number must be a `ValueError`, so that the teacher looks at the sheet.
#
# ```python
# log = []
# sheet_points("4", log)
# ```
#
# gives 40, and `log` is `["4"]` then. That is right. But `sheet_points("four", log)` gives 0, and
# nobody looks at the sheet. Find the mistake and mend it. `"four"` must stand in `log` all the
# same.
#
# <details><summary>Hint 1 of 3</summary>
#
# Put the function and the call with `"four"` into the figure of this section. What does it say
# happens to the `ValueError`?
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# The tidying up belongs into the `finally`. What does not?
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# Move one line by four spaces, so that it stands behind the `try` statement. The name `points`
# needs no first value then.
#
# </details>


# %% starter="debug-sheet"
def sheet_points(text, log):
    """Give the points of a sheet; every sheet is logged, whatever happens."""
    points = 0
    try:
        points = int(text) * 10
    finally:
        log.append(text)
        return points


# %% answer="debug-sheet"
def sheet_points(text, log):
    """Give the points of a sheet; every sheet is logged, whatever happens."""
    try:
        points = int(text) * 10
    finally:
        log.append(text)
    return points


# %% tests="debug-sheet"
from course.testing import makes, raises, returns, snippet

returns(sheet_points, "4", [], expected=40)
raises(
    sheet_points,
    "four",
    [],
    error=ValueError,
    because="a return in a finally block drops the exception that is on its way.",
)
makes(
    snippet("""
log = ["one"]
points = sheet_points("4", log)
"""),
    {"points": 40, "log": ["one", "4"]},
    because="every sheet is logged once.",
)
makes(
    snippet("""
log = []
try:
    sheet_points("four", log)
except ValueError:
    log.append("refused")
"""),
    {"log": ["four", "refused"]},
    because="a sheet that is no number is logged, too, before the exception leaves the function.",
)
### BEGIN HIDDEN TESTS
from course.testing import hidden

with hidden():
    for answers in [0, 1, 7, 12, -1]:
        returns(sheet_points, str(answers), [], expected=answers * 10)
        makes(
            snippet(f"""
log = []
points = sheet_points("{answers}", log)
"""),
            {"points": answers * 10, "log": [str(answers)]},
        )
    for wrong_text in ["", "4.5", "x"]:
        raises(sheet_points, wrong_text, [], error=ValueError)
        makes(
            snippet(f"""
log = ["4"]
try:
    sheet_points("{wrong_text}", log)
except ValueError:
    log.append("refused")
"""),
            {"log": ["4", wrong_text, "refused"]},
        )
### END HIDDEN TESTS

# %% [markdown] discussion="debug-sheet"
# The `return` moved out of the `finally`. Now the exception goes on when the `finally` block is
# over:
#
# ```python
#     try:
#         points = int(text) * 10
#     finally:
#         log.append(text)
#     return points
# ```
#
# `return int(text) * 10` inside the `try` block is just as good: the `finally` block runs on the
# way out, and the value that was worked out is returned. And here the plainest way of all does the
# job:
#
# ```python
# def sheet_points(text, log):
#     log.append(text)
#     return int(text) * 10
# ```
#
# Whatever must happen in any case can often be done *first*. `finally` is for what can only be done
# at the end: closing, giving back, stopping the clock.

# %% [markdown] section="raise" topic=16
# ## 5. Raising exceptions yourself
#
# ### Predict
#
# What should a function do when it is given nonsense? The next cell answers with `-1`. What does
# its last line print, and what do you think of it?


# %%
def price_of(copies):
    """Give the price of some copies in cents, or -1 if there is something wrong."""
    if copies < 1:
        return -1
    return copies * 875


print(price_of(2) + price_of(0))

# %% [markdown]
# ### Run and explain
#
# A bill that is one cent short, and no message at all. Whoever calls `price_of` must think of
# asking for -1 every single time, and nobody does. A number that means "error" looks like a number.
#
# The same goes for `return "error"` and for `print("error")`: the program goes on with a wrong
# value. **Do not return an error, raise it.** An exception cannot be taken for a result, and it
# stops what must not go on.


# %%
def price_of(copies):
    """Give the price of some copies in cents."""
    # Refuse first, with a text that says what was wrong with what.
    if copies < 1:
        raise ValueError(f"copies must be at least 1, not {copies}")
    # From here on we can rely on it.
    return copies * 875


print(price_of(2))
try:
    print(price_of(0))
except ValueError as error:
    print("refused:", error)

# %% [markdown]
# `raise` followed by an exception raises it: the function is left, and everything goes on as the
# figures have shown. You make the exception by calling its kind with a text. A good text says
# **what was expected and what came**. Take `ValueError` for a value that will not do, and
# `TypeError` for a value of a wrong type.
#
# Is *every* "no" an exception? No. "Is there a book of this title?" is a question, and `False` is a
# good answer. Raise when the function **cannot do what its name promises**.
#
# #### Raising again: bare raise
#
# Sometimes you want to do something when an exception passes, and let it go on. `raise` alone, in a
# handler, raises **the same** exception again:


# %%
def sell_all(copies_list, log):
    """Give the price of all orders; an order that is refused is logged, and refused."""
    cents = 0
    for copies in copies_list:
        try:
            cents += price_of(copies)
        except ValueError:
            log.append(copies)
            raise
    return cents


log = []
try:
    sell_all([2, 0, 1], log)
except ValueError as error:
    print("refused:", error, "log:", log)

# %% [markdown]
# #### Another exception instead: raise from
#
# `int("cheap")` says `invalid literal for int() with base 10: 'cheap'`. That is true, and no help
# to a bookseller. You can take the exception and raise a better one. Write **from** and the old one
# behind it: then the traceback shows both, with the sentence *The above exception was the direct
# cause of the following exception* between them. Python keeps the old one as `__cause__` of the new
# one.


# %%
def read_price(text):
    """Give a price in cents."""
    try:
        return int(text)
    except ValueError as error:
        raise ValueError(f"price is no whole number: {text}") from error


try:
    read_price("cheap")
except ValueError as error:
    print(error)
    print("because:", error.__cause__)

# %% [markdown]
# ### Modify
#
# Leave out `from error` in the cell above and run it again: there is no cause any more. (The
# traceback then says *During handling of the above exception, another exception occurred*. That
# sounds like an accident, and it is what you see when a handler itself has a mistake in it.)
#
# Then let `price_of` refuse more than 20 copies as well, with a text of its own.

# %% [markdown] item="stock-line" kind="write" topic=16 points=5 minutes=30
# ### Make: a line of the stock list
#
# The stock list of Inkwell Books is a text file. Each line has four fields with semicolons between
# them: ISBN, title, price in cents, stock. Write `parse_stock_line(line)`, which returns a
# dictionary:
#
# ```python
# parse_stock_line("9780141439587; Emma; 875; 4")
# ```
#
# gives `{"isbn": "9780141439587", "title": "Emma", "price_cents": 875, "stock": 4}`. Spaces at the
# ends of a field do not count. `price_cents` and `stock` are ints. What is wrong is reported with a
# `ValueError` that has **exactly** this text; the first thing in this order that is wrong counts:
#
# | what is wrong | text |
# | --- | --- |
# | there are not four fields | `4 fields expected, got 3` (with the real number) |
# | the ISBN is not made of exactly 13 digits | `isbn must have 13 digits: 978` |
# | the price is no whole number, according to `int` | `price is no whole number: cheap` |
# | the stock is no whole number, according to `int` | `stock is no whole number: many` |
# | price or stock is below 0 | `price and stock must not be negative` |
#
# A price or a stock of 0 is fine. Behind the colon stands the field without spaces at its ends. The
# third and the fourth one must be raised **from** the `ValueError` of `int`, so that it is their
# `__cause__`; the others have no cause (`None`).
#
# <details><summary>Hint 1 of 3</summary>
#
# Split first, and look at how many fields there are. The first two rules are `if` and `raise`, the
# next two are `try` and `raise ... from ...`.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# The `try` for price and the `try` for stock have the same form as `read_price` above. One small
# function with two parameters, the name of the field and its text, could do both.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `fields = [field.strip() for field in line.split(";")]`, then `if len(fields) != 4: raise ...`,
# then unpack them into four names. `if len(isbn) != 13 or not isbn.isdecimal(): raise ...`.
#
# </details>


# %% starter="stock-line"
def parse_stock_line(line):
    # Write your function here. You may put a small function above it.
    pass


# %% answer="stock-line"
def read_number(name, text):
    """Give a field of the list as a whole number."""
    try:
        return int(text)
    except ValueError as error:
        raise ValueError(f"{name} is no whole number: {text}") from error


def parse_stock_line(line):
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


# %% tests="stock-line"
from course.testing import makes, raises, returns, snippet

returns(
    parse_stock_line,
    "9780141439587; Emma; 875; 4",
    expected={"isbn": "9780141439587", "title": "Emma", "price_cents": 875, "stock": 4},
)
returns(
    parse_stock_line,
    " 9780441013593 ;  War and Peace;1299 ; 0",
    expected={"isbn": "9780441013593", "title": "War and Peace", "price_cents": 1299, "stock": 0},
    mistakes=[
        (
            {"isbn": "9780441013593", "title": "War And Peace", "price_cents": 1299, "stock": 0},
            "only the spaces at the ends go away: the capitals of a title stay as they are.",
        )
    ],
)
wrong_lines = {
    "9780141439587; Emma; 875": "4 fields expected, got 3",
    "978; Emma; 875; 4": "isbn must have 13 digits: 978",
    "9780141439587; Emma; cheap; 4": "price is no whole number: cheap",
    "9780141439587; Emma; 875; many": "stock is no whole number: many",
    "9780141439587; Emma; -1; 4": "price and stock must not be negative",
}
for wrong_line, said in wrong_lines.items():
    raises(
        parse_stock_line,
        wrong_line,
        error=ValueError,
        because="do not return or print an error, raise it.",
    )
    makes(
        snippet("""
line = "..."
try:
    parse_stock_line(line)
except ValueError as error:
    text = str(error)
"""),
        {"text": said},
        given={"line": wrong_line},
        because="the text of the exception is asked for exactly as in the table.",
    )
makes(
    snippet("""
line = "..."
try:
    parse_stock_line(line)
except ValueError as error:
    cause = str(error.__cause__)
"""),
    {"cause": "invalid literal for int() with base 10: 'cheap'"},
    given={"line": "9780141439587; Emma; cheap; 4"},
    mistakes={"None": "write `raise ... from error`, so that the old exception is its cause."},
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(76)
    text_of_error = snippet("""
line = "..."
try:
    parse_stock_line(line)
except ValueError as error:
    text = str(error)
    cause = str(error.__cause__)
""")
    for price, pieces in [(0, 0), (0, 3), (1, 1), (5000, 0), *[(random.randint(0, 99), 2)] * 3]:
        number = "".join(random.choice("0123456789") for _ in range(13))
        returns(
            parse_stock_line,
            f"{number};Title {price} ; {price};{pieces} ",
            expected={
                "isbn": number,
                "title": f"Title {price}",
                "price_cents": price,
                "stock": pieces,
            },
        )
    returns(
        parse_stock_line,
        "9780141439587; War  and Peace ; +875; 04",
        expected={
            "isbn": "9780141439587",
            "title": "War  and Peace",
            "price_cents": 875,
            "stock": 4,
        },
    )
    more_wrong = {
        "": "4 fields expected, got 1",
        "a;b;c;d;e": "4 fields expected, got 5",
        "978014143958; Emma; 1; 1": "isbn must have 13 digits: 978014143958",
        "97801414395877; Emma; 1; 1": "isbn must have 13 digits: 97801414395877",
        "978014143958X; Emma; 1; 1": "isbn must have 13 digits: 978014143958X",
        "978-014143958; Emma; x; 1": "isbn must have 13 digits: 978-014143958",
        "9780141439587; Emma; 0; -1": "price and stock must not be negative",
        "9780141439587; Emma; -5; -1": "price and stock must not be negative",
    }
    for line, said in more_wrong.items():
        makes(text_of_error, {"text": said, "cause": "None"}, given={"line": line})
    for bad, name, line in [
        ("8.75", "price", "9780141439587; Emma; 8.75 ; 1"),
        ("", "price", "9780141439587; Emma;; x"),
        ("four", "stock", "9780141439587; Emma; 1; four"),
        ("", "stock", "9780141439587; Emma; -1; "),
    ]:
        literal = f"invalid literal for int() with base 10: {bad!r}"
        makes(
            text_of_error,
            {"text": f"{name} is no whole number: {bad}", "cause": literal},
            given={"line": line},
        )
### END HIDDEN TESTS

# %% [markdown] discussion="stock-line"
# A small function for the two number fields, and the rules from top to bottom:
#
# ```python
# def read_number(name, text):
#     """Give a field of the list as a whole number."""
#     try:
#         return int(text)
#     except ValueError as error:
#         raise ValueError(f"{name} is no whole number: {text}") from error
# ```
#
# Without it, `parse_stock_line` has two `try` statements that differ in one word. Both are fine;
# with four number fields, the function wins clearly.
#
# Note what the `try` blocks do not hold: the rules that raise a `ValueError` themselves. Put the
# whole body into one big `try`, and the handler takes your own exception about the ISBN, too, and
# says that the price is no whole number.

# %% [markdown] section="custom" topic=16
# ## 6. New kinds of exceptions
#
# ### Predict
#
# A customer wants to buy five copies, and there are two. Which of the kinds you know is that? The
# next cell takes `ValueError` for everything. Can the caller tell the two cases apart?


# %%
def take(stock, copies):
    """Take some copies from the stock and give what is left."""
    if copies < 1:
        raise ValueError("copies must be at least 1")
    if copies > stock:
        raise ValueError(f"only {stock} left")
    return stock - copies


for copies in [-1, 5]:
    try:
        print(take(2, copies))
    except ValueError as error:
        print("Was that a typing mistake, or are we sold out?", error)

# %% [markdown]
# ### Run and explain
#
# The caller would have to look into the text. That breaks as soon as somebody improves the wording.
# The two cases call for different answers: to the first one "please type again", to the second one
# "shall we order it for you?". So they should be of **different kinds**. You can define a kind of
# your own in two lines:


# %%
class OutOfStock(Exception):
    """There are not enough copies left."""


def take(stock, copies):
    """Take some copies from the stock and give what is left."""
    if copies < 1:
        raise ValueError("copies must be at least 1")
    if copies > stock:
        raise OutOfStock(f"only {stock} left")
    return stock - copies


for copies in [-1, 5, 2]:
    try:
        print("left:", take(2, copies))
    except ValueError as error:
        print("Please type again:", error)
    except OutOfStock as error:
        print("Shall we order it?", error)

# %% [markdown]
# Take the two lines as a fixed form for now: the word `class`, the new name, in parentheses the
# kind that it is a kind of, a colon. The body is a docstring that says what happened. (Without a
# docstring you need `pass`, because a block must not be empty.) What `class` means is the subject
# of the rest of this week, and the parentheses are that of week 8.
#
# - Such names are written `LikeThis`: each word with a capital, no underscores. Many end in
#   `Error`.
# - Below `Exception` it is a kind of its own: `except ValueError` does not take it.
# - Everything else works as before: it takes a text, it can be raised, caught, named with `as`.
#
# When do you need one? When the **caller should treat the case differently** from all others. For a
# value that just will not do, `ValueError` is good enough.
#
# ### Modify
#
# Write `class OutOfStock(ValueError):` instead, and run the cell again. Which handler takes it now,
# and why? Which rule of section 2 has been broken, and what are the two ways to mend it? (Then set
# it back to `Exception`: section 10 goes on with it.)

# %% [markdown] item="pay-all" kind="write" topic=16 points=5 minutes=25
# ### Make: a bank account that says no
#
# Write an exception and two functions. All amounts are ints, in cents.
#
# - `NotCovered` is a new kind of exception, directly below `Exception`.
# - `pay(balance, amount)` returns the balance after the amount was paid. If `amount` is less than 1
#   it raises `ValueError` with the text `amount must be positive`. If the amount is more than the
#   balance it raises `NotCovered` with a text such as `250 cents missing`.
# - `pay_all(balance, amounts)` pays the amounts of a list one after the other, with `pay`. Amounts
#   that are not covered are left out. It returns a tuple: the balance at the end, and the list of
#   the amounts that were left out. A `ValueError` comes through: then nothing is returned.
#
# `pay(1000, 300)` gives 700, and `pay(1000, 1250)` raises `NotCovered`. `pay_all(1000, [700, 400,
# 300])` gives `(0, [400])`: when 400 was to be paid, only 300 were left.
#
# <details><summary>Hint 1 of 3</summary>
#
# The exception has the form of `OutOfStock` above. A balance that is just enough is enough.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# In `pay_all`, the new balance is what `pay` gives back. When `pay` raises, the assignment does not
# happen, and the balance stays as it was.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `for amount in amounts:`, `try:` with `balance = pay(balance, amount)`, `except NotCovered:` with
# one `append`. There is no handler for `ValueError`.
#
# </details>


# %% starter="pay-all"
# Define NotCovered here.


def pay(balance, amount):
    # Write your function here.
    pass


def pay_all(balance, amounts):
    # Write your function here.
    pass


# %% answer="pay-all"
class NotCovered(Exception):
    """There is not enough money in the account."""


def pay(balance, amount):
    if amount < 1:
        raise ValueError("amount must be positive")
    if amount > balance:
        raise NotCovered(f"{amount - balance} cents missing")
    return balance - amount


def pay_all(balance, amounts):
    left_out = []
    for amount in amounts:
        try:
            balance = pay(balance, amount)
        except NotCovered:
            left_out.append(amount)
    return balance, left_out


# %% tests="pay-all"
from course.testing import makes, raises, returns, snippet, uses

makes(
    snippet("""
kinds = [kind.__name__ for kind in NotCovered.__bases__]
"""),
    {"kinds": ["Exception"]},
    because="write `class NotCovered(Exception):`.",
)
returns(pay, 1000, 300, expected=700)
returns(pay, 300, 300, expected=0, because="a balance that is just enough is enough.")
raises(pay, 1000, 1250, error=NotCovered)
for too_small in [0, -5]:
    raises(pay, 1000, too_small, error=ValueError)
text_of_error = snippet("""
amount = 0
try:
    pay(1000, amount)
except (ValueError, NotCovered) as error:
    text = str(error)
""")
makes(text_of_error, {"text": "amount must be positive"})
makes(text_of_error, {"text": "250 cents missing"}, given={"amount": 1250})
returns(
    pay_all,
    1000,
    [700, 400, 300],
    expected=(0, [400]),
    unchanged=True,
    because="400 is not covered and left out, then 300 is paid. Does the try stand in the loop?",
)
returns(pay_all, 1000, [], expected=(1000, []))
uses(pay_all, "pay()", because="the rules of paying are written in one place only.")
raises(
    pay_all,
    1000,
    [100, 0],
    error=ValueError,
    because="only NotCovered is expected here: a wrong amount must come through.",
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(77)
    for missing in [1, 2, 999]:
        makes(text_of_error, {"text": f"{missing} cents missing"}, given={"amount": 1000 + missing})
    makes(text_of_error, {"text": "amount must be positive"}, given={"amount": -1})
    returns(pay, 1, 1, expected=0)
    returns(pay, 5, 1, expected=4)
    raises(pay, 0, 1, error=NotCovered)
    raises(pay, -5, 0, error=ValueError)
    for _ in range(10):
        money = random.randint(0, 900)
        wishes = [random.randint(1, 500) for _ in range(random.randint(0, 7))]
        rest, refused = money, []
        for wish in wishes:
            rest, refused = (rest - wish, refused) if rest - wish >= 0 else (rest, [*refused, wish])
        returns(pay_all, money, wishes, expected=(rest, refused), unchanged=True)
    raises(pay_all, 10, [50, -1, 5], error=ValueError)
### END HIDDEN TESTS

# %% [markdown] discussion="pay-all"
# ```python
# class NotCovered(Exception):
#     """There is not enough money in the account."""
#
#
# def pay(balance, amount):
#     if amount < 1:
#         raise ValueError("amount must be positive")
#     if amount > balance:
#         raise NotCovered(f"{amount - balance} cents missing")
#     return balance - amount
# ```
#
# One could do without the `try` in `pay_all` and ask `if amount > balance` there. Then the rule
# stands in two places, and when the bank one day allows an overdraft of 100, somebody will change
# only one of them. With the exception, `pay` alone knows the rule, and `pay_all` only knows what to
# do about a no.
#
# With `class NotCovered(ValueError):` the handler in `pay_all` would work as well. But everybody
# who writes `except ValueError` around `pay`, meaning wrong amounts, would then take this case,
# too.

# %% [markdown] section="class" topic=17
# ## 7. A kind of value of your own: class and objects
#
# In week 4 a customer would have been a dictionary, and what can be done with one would have been
# functions:


# %%
def new_customer(name):
    return {"name": name, "points": 0}


def buy(customer, cents):
    customer["points"] += cents // 500


ada = new_customer("Ada")
buy(ada, 2350)
print(ada["points"])

# %% [markdown]
# This works, and has three weaknesses. Nothing says that `buy` is for customers: `buy` of a shelf
# is just as possible. A misspelled key, `customer["point"] = 7`, makes a new key without a word.
# And to find out what can be done with a customer, you have to search through all functions of the
# program.
#
# A **class** puts together what belongs together: the data, and the functions that work on them.
#
# ### Predict
#
# Read the next cell slowly. Which two lines will it print? Look for the places where the name
# `self` gets something, and ask what stands before the dot in the lines at the end.


# %%
class Customer:
    """A customer of the bookshop, who collects points."""

    def __init__(self, name):
        self.name = name
        self.points = 0

    def buy(self, cents):
        """Add a point for every full 5.00."""
        self.points += cents // 500


ada = Customer("Ada")
bo = Customer("Bo")
ada.buy(2350)
bo.buy(999)
print(ada.name, ada.points)
print(bo.name, bo.points)

# %% [markdown]
# ### Run and explain
#
# - `class Customer:` makes a **class**: a plan for a kind of value. Names of classes are written
#   with capitals. No customer exists yet.
# - `Customer("Ada")`, the class called like a function, makes an **object**: one customer, made by
#   that plan. One also says an *instance* of the class. You can make as many as you like.
# - An object has **attributes**: names of its own, behind a dot. `ada.name` and `bo.name` are two
#   different things, like `name` in two dictionaries.
# - The functions in a class are called **methods**. You call them behind an object and a dot:
#   `ada.buy(2350)`. You have done that since week 2: `text.strip()`, `titles.append("Emma")`.
# - `__init__` (two underscores on each side, short for *initialize*) is the method that **fills a
#   new object**. You hardly ever call it by name. `Customer("Ada")` does two things: it makes an
#   empty object, and calls `__init__` with it.
# - `self` is **the object that this call is about**. In `__init__` it is the new, still empty
#   object. In `ada.buy(2350)` it is the object that `ada` names.
#
# The figure shows it in small steps. Three columns: the names, the objects, the classes. The dashed
# arrow says of which class an object is. While a method runs, its own names stand in a green box;
# follow the arrow of `self`.

# %%
from course.widgets.objects import objects

objects("""
class Customer:
    def __init__(self, name):
        self.name = name
        self.points = 0

    def buy(self, cents):
        self.points += cents // 500

ada = Customer("Ada")
bo = Customer("Bo")
ada.buy(2350)
bo.buy(999)
""")

# %% [markdown]
# Look at two moments. At *line 9 makes an empty object*, the box of `Customer 1` has no attributes:
# `self` points to it, and the lines of `__init__` put them there one by one. At the end of
# `ada.buy(2350)`, the name `self` is gone again, but the object has kept what was done to it.
#
# `self.name = name` looks strange at first. On the right is the **parameter** `name`, a name of
# this call that disappears with it. On the left is the **attribute** `name` of the object, which
# stays. They need not be spelled the same; it is just clear.
#
# Three things that go wrong on the first day:
#
# ```text
# print(ada.point)      AttributeError: 'Customer' object has no attribute 'point'
# ada.point = 7         no error: it makes a new attribute that nobody looks at
# print(ada)            <__main__.Customer object at 0x7f3c1d2e8a90>
# ```
#
# The first is a typing mistake, found at once. The second is one that is **not** found: you may
# assign to any attribute of an object, from anywhere. So set all attributes in `__init__`, where
# everybody looks for them. The third is no mistake at all: Python does not know what *you* would
# like to see of a customer, so it shows the class and a place in memory. Print the attributes. In
# week 9 you learn to tell Python what to print.
#
# ### Modify
#
# In the figure, let Bo begin with 10 points: give `__init__` a second parameter `points` with the
# default value 0, and make him with `Customer("Bo", 10)`. Then forget `self.` in the line of
# `__init__` that sets `self.points`, and see at which line the program stops, and which attribute
# the objects lack.

# %% [markdown] item="fill-thermometer" kind="fill" topic=17 points=3 minutes=8
# ### Fill in: a thermometer
#
# A `Thermometer` has two attributes: `place`, a text, and `readings`, a list of numbers that is
# empty at first. `add(degrees)` appends a reading. `span()` returns the difference between the
# highest and the lowest reading; without any reading, `max` raises a `ValueError`, and that one
# goes through. Each thermometer has its own readings. Replace the four blanks `____`:
#
# ```text
# kitchen = Thermometer("kitchen")
# kitchen.add(19)
# kitchen.add(24)
# kitchen.span()      gives 5
# ```
#
# <details><summary>Hint 1 of 2</summary>
#
# The first parameter of a method is always the object that the call is about.
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# In a method, you get at the attributes only through that first parameter: there is no name
# `readings` on its own.
#
# </details>


# %% starter="fill-thermometer"
class Thermometer:
    """A thermometer that remembers its readings."""

    def __init__(self, place):
        self.place = place
        ____ = []

    def add(____, degrees):
        self.readings.append(degrees)

    def span(self):
        """Give the difference between the highest and the lowest reading."""
        return max(____) - min(____)


# %% answer="fill-thermometer"
class Thermometer:
    """A thermometer that remembers its readings."""

    def __init__(self, place):
        self.place = place
        self.readings = []

    def add(self, degrees):
        self.readings.append(degrees)

    def span(self):
        """Give the difference between the highest and the lowest reading."""
        return max(self.readings) - min(self.readings)


# %% tests="fill-thermometer"
from course.testing import makes, raises, snippet

makes(
    snippet("""
kitchen = Thermometer("kitchen")
place = kitchen.place
readings = kitchen.readings
"""),
    {"place": "kitchen", "readings": []},
    because="__init__ sets both attributes on self.",
)
makes(
    snippet("""
kitchen = Thermometer("kitchen")
kitchen.add(19)
kitchen.add(24)
span = kitchen.span()
"""),
    {"span": 5},
    because="inside a method the list is self.readings.",
)
makes(
    snippet("""
kitchen = Thermometer("kitchen")
cellar = Thermometer("cellar")
kitchen.add(19)
cellar.add(11)
readings = [kitchen.readings, cellar.readings]
"""),
    {"readings": [[19], [11]]},
    because="each thermometer has a list of its own, which __init__ makes on self.",
)
raises(snippet("Thermometer('attic').span()"), error=ValueError)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(78)
    for size in [1, 2, 3, 9]:
        degrees_read = [random.randint(-20, 40) for _ in range(size)]
        makes(
            snippet(f"""
shed = Thermometer("shed")
for degrees in {degrees_read}:
    shed.add(degrees)
readings = shed.readings
span = shed.span()
"""),
            {"readings": degrees_read, "span": sorted(degrees_read)[-1] - sorted(degrees_read)[0]},
        )
### END HIDDEN TESTS

# %% [markdown] discussion="fill-thermometer"
# ```python
#     def __init__(self, place):
#         self.place = place
#         self.readings = []
#
#     def add(self, degrees):
#         self.readings.append(degrees)
# ```
#
# The alternative is to remember only the lowest and the highest reading, in two attributes. It
# needs no list, however long the thermometer runs. In return it can never answer another question,
# such as the average, and it needs a rule for the time before the first reading. Which one is right
# depends on what will be asked.

# %% [markdown] section="methods" topic=17
# ## 8. Methods are functions, and self is a parameter
#
# ### Predict
#
# Two ways to call one method. Does the second one work? If it does, which number is printed?


# %%
class Counter:
    """Counts clicks."""

    def __init__(self, start):
        self.value = start

    def click(self, times):
        self.value += times
        return self.value


door = Counter(10)
print(door.click(2))
print(Counter.click(door, 2))

# %% [markdown]
# ### Run and explain
#
# It works, and it is the whole secret of `self`:
#
# **`door.click(2)` means `Counter.click(door, 2)`.** Python looks at the object before the dot,
# finds its class, takes the function of that name from the class, and calls it with the object as
# the **first argument**. The other arguments follow.
#
# So a method is an ordinary function that stands in a class. Its first parameter receives the
# object. The name `self` is not a word of the language: `def click(this, times)` would work. But
# everybody writes `self`, and so do you. From this follow all the messages that you are going to
# see.
#
# | you wrote | Python says | because |
# | --- | --- | --- |
# | `def click(times):` and `door.click(2)` | `TypeError: Counter.click() takes 1 positional argument but 2 were given` | the object is the first argument, and you gave it no parameter |
# | `Counter.click(2)` | `TypeError: Counter.click() missing 1 required positional argument: 'times'` | there is no object before the dot, so 2 became `self` |
# | `value += times` in the method | `UnboundLocalError: cannot access local variable 'value' ...` | without `self.`, `value` is a name of this call, not the attribute |
# | `return value` in the method | `NameError: name 'value' is not defined` | the same |
# | `door.click` without parentheses | no error, and nothing happens | the method was named, but not called |
# | `return self` at the end of `__init__` | `TypeError: __init__() should return None, not 'Counter'` | `__init__` fills the object; `Counter(...)` hands it out |
#
# #### Methods that do, methods that answer
#
# Some methods **change** the object, like `append` of a list. Others **answer** a question and
# change nothing, like `count`. It is good style to keep the two apart, and to give those that
# answer a name that says what comes back. Methods call each other through `self`, too.


# %%
class Door:
    """A door of the shop that counts who comes in."""

    def __init__(self, places):
        self.places = places
        self.inside = 0

    # Answers: nothing is changed.
    def free_places(self):
        """Say how many more may come in."""
        return self.places - self.inside

    def is_full(self):
        """Say whether nobody more may come in."""
        return self.free_places() == 0

    # Changes: it refuses what cannot be done, and leaves everything as it was.
    def enter(self):
        """Let somebody in."""
        if self.is_full():
            raise ValueError("the shop is full")
        self.inside += 1


door = Door(2)
door.enter()
print(door.free_places(), door.is_full())
door.enter()
print(door.free_places(), door.is_full())
try:
    door.enter()
except ValueError as error:
    print("refused:", error, "inside:", door.inside)

# %% [markdown]
# `self.free_places()` inside `is_full` asks the same object another question. The rule stands in
# one place only. And mark the order in `enter`: **first refuse, then change**. When it raises, the
# door is as it was before.
#
# ### Modify
#
# Give `Door` a method `leave()`, which lets somebody out and refuses when nobody is inside. Then
# take `self` out of the parameters of `is_full`, call it, and read the message. Who gave which
# argument?

# %% [markdown] item="parsons-queue" kind="parsons" topic=17 points=3 minutes=8
# ### Put in order: the line at the post office
#
# Put lines together to a program with a class `Queue`. Who joins a queue stands at its end, who is
# served comes from its beginning. With the names given, the program prints
#
# ```text
# Ada is served, waiting: 2
# ```
#
# Write the labels in order. Two of the lines are not needed. The line with `arrivals` comes first;
# the checks put other names there.
#
# ```text
# A |     def join(self, name):
# B | queue = Queue()
# C |         self.people = []
# D | class Queue:
# E |         return self.people.pop(0)
# F | arrivals = ["Ada", "Bo", "Cy"]
# G |         people = []
# H |     queue.join(name)
# I |     def __init__(self):
# J | print(f"{queue.serve()} is served, waiting: {len(queue.people)}")
# K |         self.people.append(name)
# L |     def serve(self):
# M | for name in arrivals:
# N |     def join(name):
# ```
#
# <details><summary>Hint 1 of 2</summary>
#
# First the class with its three methods, each with a body of one line. Then the object, the loop
# and the print at the left edge.
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# Which of the two lines makes an attribute, and which one makes a name that is gone when `__init__`
# is over? And how many arguments does `queue.join(name)` really pass?
#
# </details>

# %% starter="parsons-queue"
parsons_queue = ""

# %% answer="parsons-queue"
parsons_queue = "F D I C A K L E B M H J"

# %% tests="parsons-queue"
from course.testing import check, parsons, prints

post_office = parsons(
    parsons_queue,
    """
A |     def join(self, name):
B | queue = Queue()
C |         self.people = []
D | class Queue:
E |         return self.people.pop(0)
F | arrivals = ["Ada", "Bo", "Cy"]
G |         people = []
H |     queue.join(name)
I |     def __init__(self):
J | print(f"{queue.serve()} is served, waiting: {len(queue.people)}")
K |         self.people.append(name)
L |     def serve(self):
M | for name in arrivals:
N |     def join(name):
""",
)
prints(
    post_office,
    expected="Ada is served, waiting: 2",
    because="an attribute is made with self. and a method has self as its first parameter.",
    mistakes={"Ada is served, waiting: 0": "only one has joined: does the call stand in the loop?"},
)
prints(post_office, given={"arrivals": ["Di"]}, expected="Di is served, waiting: 0")
check(post_office.name.startswith("F "), "The line with arrivals comes first: label F.")
### BEGIN HIDDEN TESTS
from course.testing import hidden

with hidden():
    for crowd in (["Bo", "Ada"], ["Z", "A", "M", "B"], ["x"] * 12):
        prints(
            post_office,
            given={"arrivals": crowd},
            expected=f"{crowd[0]} is served, waiting: {len(crowd) - 1}",
        )
### END HIDDEN TESTS

# %% [markdown] discussion="parsons-queue"
# ```python
# arrivals = ["Ada", "Bo", "Cy"]
# class Queue:
#     def __init__(self):
#         self.people = []
#     def join(self, name):
#         self.people.append(name)
#     def serve(self):
#         return self.people.pop(0)
# queue = Queue()
# for name in arrivals:
#     queue.join(name)
# print(f"{queue.serve()} is served, waiting: {len(queue.people)}")
# ```
#
# The methods `join` and `serve` may change places: a class knows all its methods before the first
# object is made. Line G makes a list that is forgotten at the end of `__init__`, and the first
# `join` would raise an `AttributeError`. With line N, `queue.join(name)` passes two arguments to a
# method with one parameter.
#
# The program could use a plain list instead of a class, with `append` and `pop(0)` spread over it.
# The class says in one place what a queue is, and a reader of the last four lines need not know how
# it is kept. (For very long queues, `pop(0)` is slow, because all others move up by one.)

# %% [markdown] item="game-character" kind="write" topic=17 points=5 minutes=25
# ### Make: a character in a game
#
# Write a class `Character`. `Character("Mira")` makes one with 100 health, `Character("Tom", 60)`
# one with 60; the parameters are `name` and `health`. The attributes have the same names. Its
# methods:
#
# - `hit(points)` takes health away, but never more than there is: it stops at 0.
# - `heal(points)` gives health back, up to 100. A character whose health is 0 cannot be healed:
#   then nothing changes.
# - `is_alive()` returns `True` as long as the health is more than 0, otherwise `False`.
#
# `hit` and `heal` return the new health. `points` is a whole number from 0 up. For example:
#
# ```text
# mira = Character("Mira")
# mira.hit(70)       gives 30
# mira.heal(90)      gives 100
# mira.hit(250)      gives 0
# mira.heal(10)      gives 0
# mira.is_alive()    gives False
# ```
#
# <details><summary>Hint 1 of 3</summary>
#
# `__init__` has three parameters: `self`, `name` and `health`, and the last one has a default
# value.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# `max(0, ...)` never gives less than 0. What never gives more than 100? `heal` can ask
# `self.is_alive()` first.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `self.health = max(0, self.health - points)` and `return self.health`. In `heal` the assignment
# stands under an `if`, the `return` behind it. `is_alive` is one line: `return self.health > 0`.
#
# </details>


# %% starter="game-character"
class Character:
    """Somebody in a game, with a name and some health."""

    # Write the methods here, __init__ first.


# %% answer="game-character"
class Character:
    """Somebody in a game, with a name and some health."""

    def __init__(self, name, health=100):
        self.name = name
        self.health = health

    def is_alive(self):
        """Say whether there is any health left."""
        return self.health > 0

    def hit(self, points):
        """Take health away."""
        self.health = max(0, self.health - points)
        return self.health

    def heal(self, points):
        """Give health back to somebody who is alive."""
        if self.is_alive():
            self.health = min(100, self.health + points)
        return self.health


# %% tests="game-character"
from course.testing import is_class_with, makes, snippet

is_class_with(
    Character,
    methods=["hit", "heal", "is_alive"],
    attributes={"name": "Mira", "health": 100},
    made_with=("Mira",),
)
makes(
    snippet("""
tom = Character("Tom", 60)
health = [tom.health, tom.hit(15), tom.heal(5), tom.health]
alive = tom.is_alive()
"""),
    {"health": [60, 45, 50, 50], "alive": True},
    because="hit and heal change self.health, and return it.",
    mistakes={50: "is_alive returns a bool: health > 0, and not the health itself."},
)
makes(
    snippet("""
mira = Character("Mira")
health = [mira.hit(70), mira.heal(90), mira.hit(250), mira.heal(10)]
alive = mira.is_alive()
"""),
    {"health": [30, 100, 0, 0], "alive": False},
    because="never below 0, never above 100, and from 0 there is no way back.",
)
makes(
    snippet("""
mira = Character("Mira")
tom = Character("Tom", 60)
mira.hit(30)
health = [mira.health, tom.health]
"""),
    {"health": [70, 60]},
    because="each character has health of its own: set it on self in __init__.",
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(79)
    makes(snippet('name = Character("Tom", 60).name'), {"name": "Tom"})
    makes(snippet('health = Character(name="Tom", health=7).health'), {"health": 7})
    makes(
        snippet("""
one = Character("One", 1)
states = [one.is_alive(), one.heal(0), one.hit(0), one.hit(1), one.is_alive(), one.heal(1)]
"""),
        {"states": [True, 1, 1, 0, False, 0]},
    )
    makes(
        snippet("""
ada = Character("Ada", 99)
states = [ada.heal(1), ada.heal(1), ada.hit(100), ada.heal(100)]
"""),
        {"states": [100, 100, 0, 0]},
    )
    for _ in range(8):
        level = begin = random.randint(1, 100)
        moves, levels = [], []
        for _ in range(6):
            move, points = random.choice(["hit", "heal"]), random.randint(0, 70)
            moves.append(f"eve.{move}({points})")
            if move == "hit":
                level = sorted([0, level - points, 100])[1]
            elif level:
                level = sorted([0, level + points, 100])[1]
            levels.append(level)
        makes(
            snippet(f"""
eve = Character("Eve", {begin})
states = [{", ".join(moves)}]
health = eve.health
"""),
            {"states": levels, "health": level},
        )
### END HIDDEN TESTS

# %% [markdown] discussion="game-character"
# ```python
# class Character:
#     def __init__(self, name, health=100):
#         self.name = name
#         self.health = health
#
#     def is_alive(self):
#         return self.health > 0
#
#     def hit(self, points):
#         self.health = max(0, self.health - points)
#         return self.health
#
#     def heal(self, points):
#         if self.is_alive():
#             self.health = min(100, self.health + points)
#         return self.health
# ```
#
# With `if` instead of `max` the rule can be read as a sentence, and takes two lines more:
#
# ```python
#     def hit(self, points):
#         self.health -= points
#         if self.health < 0:
#             self.health = 0
#         return self.health
# ```
#
# For a moment the health is negative here. As long as nobody looks in between, that is the same.
#
# Keep a separate attribute `alive = True` and set it to `False` in `hit`? Then two attributes say
# the same thing, and one day they will say different things. What can be worked out from other
# attributes is better asked with a method.

# %% [markdown] item="book" kind="write" topic=17 points=5 minutes=25
# ### Make: the book
#
# Here is the class that the shop has been waiting for. It will stay with you: later weeks build on
# it. Write a class `Book`. `Book(isbn, title, price_cents, stock)` makes one; without the last
# argument, the stock is 0. The attributes have the names of the parameters. Its methods:
#
# - `restock(copies)` adds copies to the stock. If `copies` is less than 1, it raises a `ValueError`
#   with the text `copies must be at least 1`, and the stock stays as it is.
# - `value_cents()` returns what all copies in stock are worth together, in cents.
# - `label()` returns the title and the price, with two decimals, such as `Emma (8.75)`.
#
# `restock` returns nothing. For example:
#
# ```text
# emma = Book("9780141439587", "Emma", 875)
# emma.restock(4)
# emma.value_cents()    gives 3500
# emma.label()          gives "Emma (8.75)"
# ```
#
# <details><summary>Hint 1 of 3</summary>
#
# `__init__` only puts its four parameters into four attributes. Which of them has a default value?
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# First refuse, then change: the `if` with `raise` stands at the top of `restock`.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `restock`: `if copies < 1: raise ValueError("...")`, then `self.stock += copies`. The other two
# methods are one line with `return` each, and every attribute in them begins with `self.`.
#
# </details>


# %% starter="book"
class Book:
    """A book that the shop sells; the price is in cents."""

    # Write the methods here, __init__ first.


# %% answer="book"
class Book:
    """A book that the shop sells; the price is in cents."""

    def __init__(self, isbn, title, price_cents, stock=0):
        self.isbn = isbn
        self.title = title
        self.price_cents = price_cents
        self.stock = stock

    def restock(self, copies):
        """Add copies to the stock."""
        if copies < 1:
            raise ValueError("copies must be at least 1")
        self.stock += copies

    def value_cents(self):
        """Say what the stock is worth."""
        return self.price_cents * self.stock

    def label(self):
        """Give the title and the price, for a sign."""
        return f"{self.title} ({self.price_cents / 100:.2f})"


# %% tests="book"
from course.testing import is_class_with, makes, snippet

is_class_with(
    Book,
    methods=["restock", "value_cents", "label"],
    attributes={"isbn": "9780141439587", "title": "Emma", "price_cents": 875, "stock": 0},
    made_with=("9780141439587", "Emma", 875),
)
makes(
    snippet("""
emma = Book("9780141439587", "Emma", 875)
given_back = emma.restock(4)
stock = emma.stock
value = emma.value_cents()
label = emma.label()
"""),
    {"given_back": None, "stock": 4, "value": 3500, "label": "Emma (8.75)"},
    mistakes={"Emma (875)": "the price is in cents.", "Emma (8.8)": "two decimals: .2f"},
)
makes(
    snippet("""
dune = Book("9780441013593", "Dune", 1299, 2)
dune.restock(1)
stock = dune.stock
"""),
    {"stock": 3},
    mistakes={1: "the copies are added to those that are there: +="},
)
makes(
    snippet("""
dune = Book("9780441013593", "Dune", 1299, 2)
copies = 0
text = "nothing was raised"
try:
    dune.restock(copies)
except ValueError as error:
    text = str(error)
stock = dune.stock
"""),
    {"text": "copies must be at least 1", "stock": 2},
    because="a ValueError is asked for: first refuse, then change.",
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(80)
    for wrong_copies in [0, -1, -7]:
        makes(
            snippet("""
copies = 0
book = Book("9780441013593", "Dune", 1299, 2)
text = "nothing was raised"
try:
    book.restock(copies)
except ValueError as error:
    text = str(error)
stock = book.stock
"""),
            {"text": "copies must be at least 1", "stock": 2},
            given={"copies": wrong_copies},
        )
    for _ in range(8):
        cents, first, more = random.randint(1, 9999), random.randint(0, 9), random.randint(1, 9)
        makes(
            snippet(f"""
book = Book("9780000000000", "It", {cents}, {first})
before = book.value_cents()
book.restock({more})
after = book.value_cents()
isbn, stock, label = book.isbn, book.stock, book.label()
"""),
            {
                "before": cents * first,
                "after": cents * first + cents * more,
                "isbn": "9780000000000",
                "stock": first + more,
                "label": f"It ({cents // 100}.{cents % 100:02})",
            },
        )
    makes(
        snippet("""
a = Book(isbn="1", title="A", price_cents=5, stock=1)
b = Book("2", "B", 7)
b.restock(3)
seen = [a.stock, b.stock, a.value_cents(), b.value_cents(), a.label()]
"""),
        {"seen": [1, 3, 5, 21, "A (0.05)"]},
    )
### END HIDDEN TESTS

# %% [markdown] discussion="book"
# ```python
# class Book:
#     """A book that the shop sells; the price is in cents."""
#
#     def __init__(self, isbn, title, price_cents, stock=0):
#         self.isbn = isbn
#         self.title = title
#         self.price_cents = price_cents
#         self.stock = stock
#
#     def restock(self, copies):
#         if copies < 1:
#             raise ValueError("copies must be at least 1")
#         self.stock += copies
# ```
#
# The dictionaries of week 4 could do all of this with three functions. What has been gained? The
# four attributes are there from the start, in one order, and a missing one is a `TypeError` when
# the book is made, not a `KeyError` days later. And the rule about copies stands where the stock
# is.
#
# Should the value be an attribute, `self.value_cents`, set in `__init__`? Then it would be wrong
# after the first `restock`. What can be worked out should be worked out.

# %% [markdown] section="objects" topic=17
# ## 9. Mine, yours, ours
#
# ### Predict

# %% [markdown] item="predict-two-names" kind="predict" topic=17 points=2 minutes=5
# ### Predict: two counters and three names
#
# What does this program print?
#
# ```python
# class Counter:
#     def __init__(self, start):
#         self.value = start
#
#     def click(self):
#         self.value += 1
#
#
# door = Counter(0)
# gate = door
# back = Counter(0)
# door.click()
# gate.click()
# back.click()
# print(door.value, gate.value, back.value)
# ```
#
# <details><summary>Hint 1 of 2</summary>
#
# How many times is `Counter(...)` called? That is how many objects there are.
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# `gate = door` makes a name, not an object: think of the two names of one list in week 3.
#
# </details>

# %% [raw] key="predict-two-names"
# right = "2 2 1"
# why = "Counter(0) is called twice, so there are two objects. door and gate are two names of the first one: both clicks change it. back names the other one."
# other = "Draw the objects first: one box for each call of Counter(...). Then the arrows of the three names."
# [wrong]
# "1 1 1" = "gate = door makes no new counter. Both names point to one object, and it was clicked twice."
# "2 0 1" = "gate does not get the value that door had. It points to the same object, so it shows the same clicks."
# "2 1 1" = "Through gate you see the same object as through door, and that has been clicked twice."
# "3 3 3" = "The value is set on self, so each object has its own. back is an object of its own: Counter(0) was called again."


# %%
class Counter:
    def __init__(self, start):
        self.value = start

    def click(self):
        self.value += 1


door = Counter(0)
gate = door
back = Counter(0)
door.click()
gate.click()
back.click()
print(door.value, gate.value, back.value)

# %% [markdown]
# ### Run and explain
#
# An assignment never copies an object. It was so with lists, and it is so with yours. `door is
# gate` is `True`: two names, one object. A function that gets an object gets *that* object, too,
# and what it changes stays changed.
#
# And what about `==`? Between two objects of a class of yours, `==` means the same as `is` for now:
# two counters are equal only if they are one and the same. Python cannot know which attributes you
# find important. (In week 9 you tell it.) Compare the attributes: `door.value == back.value`.
#
# #### In the class, or in the object?
#
# There is a second place for attributes: in the class itself, outside of all methods.

# %% [markdown] item="predict-shared-list" kind="predict" topic=17 points=2 minutes=5
# ### Predict: two mixes
#
# What does this program print?
#
# ```python
# class Mix:
#     songs = []
#
#     def __init__(self, name):
#         self.name = name
#
#     def add(self, song):
#         self.songs.append(song)
#
#
# morning = Mix("morning")
# evening = Mix("evening")
# morning.add("Sunrise")
# evening.add("Moon")
# print(len(morning.songs), len(evening.songs))
# ```
#
# <details><summary>Hint 1 of 2</summary>
#
# How many times does the line `songs = []` run?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# It does not stand in `__init__`, so it does not run for each object. To which list does
# `self.songs` lead?
#
# </details>

# %% [raw] key="predict-shared-list"
# right = "2 2"
# why = "songs = [] stands in the class and runs once. No object has an attribute songs of its own, so both look into the class and find the same list, and both songs are in it."
# other = "Count the lists: the line songs = [] runs once, when the class is made."
# [wrong]
# "1 1" = "That is what was meant, and what self.songs = [] in __init__ would give. The list in the class is one for all."
# "2 1" = "There is one list only, so both must have the same length."
# "1 2" = "There is one list only, so both must have the same length, whenever you look."
# "0 0" = "append changes the list itself, and both objects find that list in the class."


# %%
class Mix:
    songs = []

    def __init__(self, name):
        self.name = name

    def add(self, song):
        self.songs.append(song)


morning = Mix("morning")
evening = Mix("evening")
morning.add("Sunrise")
evening.add("Moon")
print(len(morning.songs), len(evening.songs))

# %% [markdown]
# What stands directly in the class exists **once**, for all objects. This is how Python looks for
# `evening.songs`:
#
# 1. Has the object itself an attribute of this name? (It has `name`, but no `songs`.)
# 2. If not, has its class? Yes: the list.
#
# That is also how methods are found: they stand in the class, and all objects share them. The
# figure shows the list, and who points to it.

# %%
objects("""
class Mix:
    shop = "Inkwell"
    songs = []

    def __init__(self, name):
        self.name = name

    def add(self, song):
        self.songs.append(song)

morning = Mix("morning")
evening = Mix("evening")
morning.add("Sunrise")
evening.add("Moon")
evening.shop = "Outwell"
print(morning.shop, evening.shop)
""")

# %% [markdown]
# Look at the last two lines, too. **Reading** goes from the object to the class. But an
# **assignment** through an object never goes to the class: `evening.shop = "Outwell"` gives
# `evening` an attribute of its own, which hides the one in the class. `morning` still sees the
# other.
#
# So the rule is short:
#
# - What belongs to **one** object is set in `__init__`, on `self`: above all lists and
#   dictionaries.
# - In the class stand the methods, and values that are the same for all and never changed, such as
#   `MAX_COPIES = 20`.
#
# #### The same trap in another place
#
# In week 5 you learned that a default value is made **once**, when the function is defined.
# `__init__` is a function like any other:


# %%
class Shelf:
    def __init__(self, titles=[]):
        self.titles = titles


left = Shelf()
right = Shelf()
left.titles.append("Emma")
print(right.titles)

# %% [markdown]
# `right` was never filled, and has Emma on it: `left.titles` and `right.titles` are one list, the
# default value. The cure is the one of week 5: `None` as the default value, and a new list in the
# body.


# %%
class Shelf:
    def __init__(self, titles=None):
        if titles is None:
            titles = []
        self.titles = titles


left = Shelf()
right = Shelf()
left.titles.append("Emma")
print(left.titles, right.titles)

# %% [markdown]
# One question is left: `Shelf(some_list)` still shares that list with whoever gave it. Often that
# is unwanted, too: then write `self.titles = list(titles)`, which copies it.
#
# ### Modify
#
# In the figure, move `songs = []` into `__init__`, with `self.` in front of it, and draw again.
# Count the lists. Then write `evening.songs = ["Moon"]` as the last line of the *old* program
# instead: to which box does the new list belong?

# %% [markdown] item="debug-course" kind="debug" topic=17 points=4 minutes=10
# ### Debug: the members of the chess course
#
# An adult education center has courses. `Course(title)` makes one without members, `Course(title,
# members)` one that begins with the members of a list. `enroll(name)` adds a name, if it is not
# there yet. `size()` returns how many there are.
#
# The first course of the day is always right. The second one has members who never enrolled:
#
# ```text
# chess = Course("Chess")
# chess.enroll("Ada")
# dance = Course("Dance")
# dance.size()      gives 1 and should give 0
# ```
#
# Find the mistake and mend it. All the rest stays as it is.
#
# <details><summary>Hint 1 of 3</summary>
#
# `chess.members is dance.members` is `True`. Where does this one list come from?
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# The line with `def` runs once, and so does what stands behind the `=` in it.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `members=None` in the first line, and in the body a new list if it is `None`, as for the shelf
# above.
#
# </details>


# %% starter="debug-course"
class Course:
    """A course with its members."""

    def __init__(self, title, members=[]):
        self.title = title
        self.members = members

    def enroll(self, name):
        """Add a member, once."""
        if name not in self.members:
            self.members.append(name)

    def size(self):
        """Say how many members there are."""
        return len(self.members)


# %% answer="debug-course"
class Course:
    """A course with its members."""

    def __init__(self, title, members=None):
        if members is None:
            members = []
        self.title = title
        self.members = members

    def enroll(self, name):
        """Add a member, once."""
        if name not in self.members:
            self.members.append(name)

    def size(self):
        """Say how many members there are."""
        return len(self.members)


# %% tests="debug-course"
from course.testing import makes, snippet

makes(
    snippet("""
chess = Course("Chess")
chess.enroll("Ada")
dance = Course("Dance")
sizes = [chess.size(), dance.size()]
"""),
    {"sizes": [1, 0]},
    because="a default value is made once, for all calls: both courses share that list.",
)
makes(
    snippet("""
chess = Course("Chess", ["Ada", "Bo"])
chess.enroll("Bo")
chess.enroll("Cy")
members = chess.members
size = chess.size()
title = chess.title
"""),
    {"members": ["Ada", "Bo", "Cy"], "size": 3, "title": "Chess"},
    because="a course may still begin with members, and nobody enrolls twice.",
)
### BEGIN HIDDEN TESTS
from course.testing import hidden

with hidden():
    makes(
        snippet("""
courses = [Course("A"), Course("B"), Course("C", members=["Z"]), Course("D")]
for course in courses:
    course.enroll("Ada")
    course.enroll("Ada")
    course.enroll(course.title)
sizes = [course.size() for course in courses]
members = [course.members for course in courses]
"""),
        {
            "sizes": [2, 2, 3, 2],
            "members": [["Ada", "A"], ["Ada", "B"], ["Z", "Ada", "C"], ["Ada", "D"]],
        },
    )
    makes(
        snippet("""
empty = Course("Empty", [])
other = Course("Other")
other.enroll("Bo")
members = [empty.members, other.members]
title = other.title
"""),
        {"members": [[], ["Bo"]], "title": "Other"},
    )
### END HIDDEN TESTS

# %% [markdown] discussion="debug-course"
# The list behind `members=` is made once, when the line with `def` runs, and then serves every
# course that is made without members:
#
# ```python
#     def __init__(self, title, members=None):
#         if members is None:
#             members = []
#         self.title = title
#         self.members = members
# ```
#
# A default that cannot be changed would do as well: `members=()`, and `self.members =
# list(members)`. That has a second advantage, as it copies the list that is given: a course does
# not change a list that belongs to somebody else. Note that `if not members:` instead of `is None`
# is not quite the same: an *empty* list that is given would be replaced by another one.

# %% [markdown] item="playlist" kind="write" topic=17 points=5 minutes=30
# ### Make: playlists
#
# Write a class `Playlist`. `Playlist(name)` makes an empty one, `Playlist(name, songs)` one that
# begins with the songs of a list. A song is a tuple of its title and its length in whole seconds,
# such as `("Blue", 185)`. The attributes are `name` and `songs`, a list. **The list that is given
# is not changed later**: each playlist has a list of its own. The methods:
#
# - `add(title, seconds)` puts a song at the end.
# - `seconds()` returns the length of all songs together.
# - `longest()` returns the title of the longest song; of several that are equally long, the first
#   one; of an empty playlist, `None`.
# - `joined(other)` returns a **new** `Playlist` with the songs of this one and then those of the
#   other one. Its name is both names with ` + ` between them. Neither of the two is changed, then
#   or later.
#
# For example:
#
# ```text
# a = Playlist("Day", [("Blue", 185), ("Sun", 240)])
# b = Playlist("Night")
# b.add("Moon", 300)
# c = a.joined(b)
# c.name           gives "Day + Night"
# c.seconds()      gives 725
# c.longest()      gives "Moon"
# ```
#
# <details><summary>Hint 1 of 3</summary>
#
# Begin with `__init__`: the default value is `None`. `list(...)` makes a new list of what it is
# given.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# In `joined` there are two objects: `self` and `other`. The third one you make yourself, by calling
# the class: `Playlist(..., ...)`. Two lists joined with `+` are a new list.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `seconds` adds up the second parts of the tuples. `longest`: refuse the empty list with `return
# None`, then `max` of the songs with a `key=` that gives the length, and return the first part of
# what comes out.
#
# </details>


# %% starter="playlist"
class Playlist:
    """Songs in an order; each is a tuple of its title and its seconds."""

    # Write the methods here, __init__ first.


# %% answer="playlist"
class Playlist:
    """Songs in an order; each is a tuple of its title and its seconds."""

    def __init__(self, name, songs=None):
        self.name = name
        self.songs = [] if songs is None else list(songs)

    def add(self, title, seconds):
        """Put a song at the end."""
        self.songs.append((title, seconds))

    def seconds(self):
        """Give the length of all songs together."""
        return sum(seconds for title, seconds in self.songs)

    def longest(self):
        """Give the title of the longest song, or None."""
        if not self.songs:
            return None
        title, seconds = max(self.songs, key=lambda song: song[1])
        return title

    def joined(self, other):
        """Give a new playlist with the songs of both."""
        return Playlist(f"{self.name} + {other.name}", self.songs + other.songs)


# %% tests="playlist"
from course.testing import is_class_with, makes, snippet

is_class_with(
    Playlist,
    methods=["add", "seconds", "longest", "joined"],
    attributes={"name": "Night", "songs": []},
    made_with=("Night",),
)
makes(
    snippet("""
a = Playlist("Day", [("Blue", 185), ("Sun", 240)])
a.add("Rain", 60)
songs = a.songs
seconds = a.seconds()
longest = a.longest()
"""),
    {
        "songs": [("Blue", 185), ("Sun", 240), ("Rain", 60)],
        "seconds": 485,
        "longest": "Sun",
    },
)
makes(
    snippet("""
a = Playlist("Day")
b = Playlist("Night")
b.add("Moon", 300)
songs = [a.songs, b.songs]
"""),
    {"songs": [[], [("Moon", 300)]]},
    because="both playlists use one list: make a new one for each, in __init__, on self.",
)
makes(
    snippet("""
empty = Playlist("Empty")
seconds = empty.seconds()
longest = empty.longest()
"""),
    {"seconds": 0, "longest": None},
)
makes(
    snippet("""
begin = [("Blue", 185)]
a = Playlist("Day", begin)
a.add("Sun", 240)
"""),
    {"begin": [("Blue", 185)]},
    because="the list that was given has changed: copy it with list(...).",
)
makes(
    snippet("""
a = Playlist("Day", [("Blue", 185), ("Sun", 240)])
b = Playlist("Night", [("Moon", 300)])
c = a.joined(b)
name, seconds, longest = c.name, c.seconds(), c.longest()
songs = list(c.songs)
c.add("Rain", 60)
left = [a.songs, b.songs]
"""),
    {
        "name": "Day + Night",
        "seconds": 725,
        "longest": "Moon",
        "songs": [("Blue", 185), ("Sun", 240), ("Moon", 300)],
        "left": [[("Blue", 185), ("Sun", 240)], [("Moon", 300)]],
    },
    because=(
        "joined makes a new playlist, and changes neither of the two: first its own songs, then "
        "those of the other one."
    ),
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(81)
    makes(
        snippet("""
twins = Playlist("Twins", [("A", 3), ("B", 7), ("C", 7), ("D", 1)])
one = Playlist(name="One", songs=[("Z", 0)])
longest = [twins.longest(), one.longest()]
"""),
        {"longest": ["B", "Z"]},
    )
    makes(
        snippet("""
a = Playlist("A", [("x", 1)])
twice = a.joined(a)
a.add("y", 2)
names = [a.name, twice.name]
songs = [a.songs, twice.songs]
b = Playlist("B")
b.add("z", 3)
b.add("z", 3)
again = b.songs
nobody = Playlist("").joined(Playlist("")).longest()
kind = type(twice).__name__
"""),
        {
            "names": ["A", "A + A"],
            "songs": [[("x", 1), ("y", 2)], [("x", 1), ("x", 1)]],
            "again": [("z", 3), ("z", 3)],
            "nobody": None,
            "kind": "Playlist",
        },
    )
    for _ in range(8):
        tracks = [
            (random.choice(["Moon", "Sun", "Blue"]), random.randint(1, 400))
            for _ in range(random.randint(1, 6))
        ]
        top = sorted(tracks, key=lambda track: -track[1])[0][0]
        makes(
            snippet(f"""
given = {tracks}
mix = Playlist("mix", given)
seconds = mix.seconds()
longest = mix.longest()
mix.add("end", 1)
songs = mix.songs
"""),
            {
                "given": tracks,
                "seconds": sum(track[1] for track in tracks),
                "longest": top,
                "songs": [*tracks, ("end", 1)],
            },
        )
### END HIDDEN TESTS

# %% [markdown] discussion="playlist"
# ```python
#     def __init__(self, name, songs=None):
#         self.name = name
#         self.songs = [] if songs is None else list(songs)
#
#     def longest(self):
#         if not self.songs:
#             return None
#         title, seconds = max(self.songs, key=lambda song: song[1])
#         return title
#
#     def joined(self, other):
#         return Playlist(f"{self.name} + {other.name}", self.songs + other.songs)
# ```
#
# The shortest `__init__` has an empty tuple as the default: `songs=()` and `self.songs =
# list(songs)`. A tuple cannot be changed, so it may be shared without danger.
#
# `longest` can also be a loop that remembers the best one so far; with `>` and not `>=`, the first
# one of several stays. `max` has the same rule built in.
#
# `joined` could begin with an empty playlist and call `add` for every song. That is longer, and
# right even if `add` one day does more than to append, say keep count. Both are good.

# %% [markdown] section="together" topic=17
# ## 10. Objects that guard themselves, and errors that know what happened
#
# ### Predict
#
# The next cell tries to make three tickets, for 800, for -5 and for `"8.00"`. How many are in the
# list at the end, and what is printed for the others? Decide before you run it.


# %%
class Ticket:
    """A ticket for a reading evening."""

    def __init__(self, name, price_cents):
        # Two guards: a wrong type, and a wrong value.
        if not isinstance(price_cents, int):
            raise TypeError("price_cents must be a whole number of cents")
        if price_cents < 0:
            raise ValueError("price_cents must not be negative")
        # From here on every ticket is a good one.
        self.name = name
        self.price_cents = price_cents


tickets = []
for price in [800, -5, "8.00"]:
    try:
        tickets.append(Ticket("Ada", price))
    except (TypeError, ValueError) as error:
        print("refused:", error)
print(len(tickets))

# %% [markdown]
# ### Run and explain
#
# When `__init__` raises, `Ticket(...)` gives nothing back: **there is no half-made ticket**.
# Whoever has a ticket has a good one. All the functions that work with tickets need not ask again.
# So put the checks where the object is made, and where it is changed, and nowhere else.
#
# `isinstance(value, int)` asks whether a value is of a type **or a kind of it**: `isinstance(ada,
# Customer)` works for your classes in the same way, and with two types in parentheses it asks
# whether it is one of them. (One surprise: `isinstance(True, int)` is `True`, because `bool` is a
# kind of `int`.) Do not check the type of every argument of every function: where something of a
# wrong type raises by itself, leave it to Python. Check where wrong data would be *kept* and make
# trouble later.
#
# #### Objects in lists, in dictionaries, in objects
#
# Objects are values. They can stand in a list, be found in a dictionary, and be attributes of other
# objects. This is how programs grow: small objects, and larger ones that hold them.


# %%
class Evening:
    """An evening in the shop, with the tickets that were sold for it."""

    def __init__(self, title, seats):
        self.title = title
        self.seats = seats
        self.tickets = {}

    def sell(self, name, price_cents):
        """Sell a ticket; each name gets one."""
        if name in self.tickets:
            raise ValueError(f"{name} has a ticket")
        self.tickets[name] = Ticket(name, price_cents)

    def income_cents(self):
        """Say what all tickets cost together."""
        return sum(ticket.price_cents for ticket in self.tickets.values())


evening = Evening("Poems", 40)
evening.sell("Ada", 800)
evening.sell("Bo", 600)
print(evening.income_cents(), evening.tickets["Bo"].price_cents)

# %% [markdown]
# Read `evening.tickets["Bo"].price_cents` from left to right: the evening, its dictionary, the
# ticket under that key, its price.
#
# #### Exceptions are objects, too
#
# A handler that wants to know *how many* copies are missing should not have to pick the text apart.
# An exception is an object of a class, and its class may have an `__init__` that sets attributes:


# %%
class SeatsMissing(Exception):
    """There are not as many seats as were asked for."""

    def __init__(self, wanted, free):
        # The text, as before, for people.
        Exception.__init__(self, f"{wanted} seats wanted, {free} free")
        # The facts, for the program.
        self.wanted = wanted
        self.free = free


def reserve(wanted, free):
    """Give the number of seats that are free afterwards."""
    if wanted > free:
        raise SeatsMissing(wanted, free)
    return free - wanted


try:
    print(reserve(5, 3))
except SeatsMissing as error:
    print(error)
    print("We could bring", error.wanted - error.free, "chairs.")

# %% [markdown]
# The line with `Exception.__init__` is a call that you can read since section 8: it calls the
# function `__init__` of the class `Exception` with this object as the first argument. Our class has
# replaced `__init__` by one of its own, so we ask the one of `Exception` to do its part: to keep
# the text. (In week 8 you learn a shorter way to say this.) Leave it out, and `print(error)` shows
# the arguments, `(5, 3)`, instead of a sentence.
#
# ### Modify
#
# Give `SeatsMissing` a method `missing()` that returns how many seats are missing, and use it in
# the handler. Then let `Evening.sell` raise `SeatsMissing(1, 0)` when all seats are sold. Try it
# with an evening of 1 seat.

# %% [markdown] item="out-of-stock" kind="write" topic=17 points=5 minutes=35
# ### Make: the book that can be sold, and OutOfStock
#
# Write two classes. The next weeks work with both of them.
#
# `OutOfStock` is an exception, directly below `Exception`. `OutOfStock(title, wanted, left)` has
# three attributes with these names. Its text is `Emma: 5 wanted, 2 left`, with its own values.
#
# `Book` is the class of section 8 with one method more (copy your class into the cell and go on
# there). `sell(copies)` takes copies out of the stock, and returns what they cost together, in
# cents.
#
# - If `copies` is less than 1, it raises `ValueError` with the text `copies must be at least 1`.
# - If there are fewer than that in stock, it raises `OutOfStock`, with the title, the copies that
#   were wanted, and those that are left.
# - Whenever it raises, the stock stays as it was.
#
# ```text
# emma = Book("9780141439587", "Emma", 875, 4)
# emma.sell(3)     gives 2625
# emma.stock       gives 1
# emma.sell(2)     raises OutOfStock, with the text "Emma: 2 wanted, 1 left"
# emma.sell(1)     gives 875
# ```
#
# <details><summary>Hint 1 of 3</summary>
#
# `OutOfStock` has the form of `SeatsMissing`, with one attribute more.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# In `sell`, two questions come first, each with its own `raise`. Only then the stock is changed,
# and only then the price is worked out.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `raise OutOfStock(self.title, copies, self.stock)`. At the end `self.stock -= copies` and `return
# self.price_cents * copies`.
#
# </details>


# %% starter="out-of-stock"
class OutOfStock(Exception):
    """There are not enough copies of a book."""

    # Write __init__ here.


class Book:
    """A book that the shop sells; the price is in cents."""

    # Copy your methods of section 8 here, and add sell.


# %% answer="out-of-stock"
class OutOfStock(Exception):
    """There are not enough copies of a book."""

    def __init__(self, title, wanted, left):
        Exception.__init__(self, f"{title}: {wanted} wanted, {left} left")
        self.title = title
        self.wanted = wanted
        self.left = left


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

    def label(self):
        """Give the title and the price, for a sign."""
        return f"{self.title} ({self.price_cents / 100:.2f})"


# %% tests="out-of-stock"
from course.testing import is_class_with, makes, raises, snippet

is_class_with(
    Book,
    methods=["sell", "restock", "value_cents", "label"],
    attributes={"isbn": "9780141439587", "title": "Emma", "price_cents": 875, "stock": 0},
    made_with=("9780141439587", "Emma", 875),
)
makes(
    snippet("""
kinds = [kind.__name__ for kind in OutOfStock.__bases__]
error = OutOfStock("Emma", 5, 2)
facts = [error.title, error.wanted, error.left]
text = str(error)
"""),
    {"kinds": ["Exception"], "facts": ["Emma", 5, 2], "text": "Emma: 5 wanted, 2 left"},
    mistakes={"('Emma', 5, 2)": "give the text to Exception.__init__, with self first."},
)
makes(
    snippet("""
emma = Book("9780141439587", "Emma", 875, 4)
paid = emma.sell(3)
stock = emma.stock
"""),
    {"paid": 2625, "stock": 1},
    because="sell takes the copies out of the stock, and returns what they cost together.",
)
raises(snippet("Book('9780141439587', 'Emma', 875, 1).sell(2)"), error=OutOfStock)
makes(
    snippet("""
emma = Book("9780141439587", "Emma", 875, 1)
text = "nothing was raised"
try:
    emma.sell(2)
except OutOfStock as error:
    text = str(error)
stock = emma.stock
paid = emma.sell(1)
"""),
    {"text": "Emma: 2 wanted, 1 left", "stock": 1, "paid": 875},
    because="first refuse, then change: the stock stays as it was, and what is left can be sold.",
)
makes(
    snippet("""
copies = 0
emma = Book("9780141439587", "Emma", 875, 4)
text = "nothing was raised"
try:
    emma.sell(copies)
except ValueError as error:
    text = str(error)
stock = emma.stock
"""),
    {"text": "copies must be at least 1", "stock": 4},
    because="0 copies cannot be sold.",
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(82)
    selling = snippet("""
copies = 0
book = Book("9780441013593", "Dune", 1299, 5)
paid, facts, text = None, None, None
try:
    paid = book.sell(copies)
except OutOfStock as error:
    facts = [error.title, error.wanted, error.left]
except ValueError as error:
    text = str(error)
stock = book.stock
""")
    for pieces in [-3, 0, 1, 2, 4, 5, 6, 40]:
        low, many = pieces < 1, pieces > 5
        makes(
            selling,
            {
                "paid": None if low or many else sum([1299] * pieces),
                "facts": ["Dune", pieces, 5] if many else None,
                "text": "copies must be at least 1" if low else None,
                "stock": 5 if low or many else 5 - pieces,
            },
            given={"copies": pieces},
        )
    makes(
        snippet("""
text = "nothing was raised"
try:
    Book("9780441013593", "Dune", 1299, 0).sell(0)
except ValueError as error:
    text = str(error)
"""),
        {"text": "copies must be at least 1"},
    )
    for wrong_copies in [0, -1]:
        makes(
            snippet("""
copies = 0
book = Book("9780441013593", "Dune", 1299, 2)
text = "nothing was raised"
try:
    book.restock(copies)
except ValueError as error:
    text = str(error)
stock = book.stock
"""),
            {"text": "copies must be at least 1", "stock": 2},
            given={"copies": wrong_copies},
        )
    for _ in range(6):
        cents, first, more = random.randint(1, 9999), random.randint(0, 9), random.randint(1, 9)
        makes(
            snippet(f"""
book = Book("1", "It", {cents}, {first})
before = book.value_cents()
book.restock({more})
after = book.value_cents()
paid = book.sell({more})
stock, label = book.stock, book.label()
"""),
            {
                "before": cents * first,
                "after": cents * first + cents * more,
                "paid": cents * more,
                "stock": first,
                "label": f"It ({cents // 100}.{cents % 100:02})",
            },
        )
    makes(snippet("label = Book('3', 'C', 1200).label()"), {"label": "C (12.00)"})
    makes(
        snippet("""
error = OutOfStock("It", 1, 0)
facts = [error.title, error.wanted, error.left]
text = str(error)
a = Book(isbn="1", title="A", price_cents=5, stock=1)
b = Book("2", "B", 7)
b.restock(1)
stocks = [a.stock, b.stock]
"""),
        {"facts": ["It", 1, 0], "text": "It: 1 wanted, 0 left", "stocks": [1, 1]},
    )
### END HIDDEN TESTS

# %% [markdown] discussion="out-of-stock"
# ```python
# class OutOfStock(Exception):
#     """There are not enough copies of a book."""
#
#     def __init__(self, title, wanted, left):
#         Exception.__init__(self, f"{title}: {wanted} wanted, {left} left")
#         self.title = title
#         self.wanted = wanted
#         self.left = left
# ```
#
# The alternative without an `__init__` is to build the text where the exception is raised:
#
# ```python
#             raise OutOfStock(f"{self.title}: {copies} wanted, {self.stock} left")
# ```
#
# Two lines instead of eight. But then the handler has only the text. The website wants to say "only
# 2 left: take these?", and needs the number 2. As soon as a handler needs a fact, give it an
# attribute.
#
# Another design gives the exception the whole book, `OutOfStock(self, copies)`. The handler can
# then ask the book anything. But the book goes on living: when the error is looked at later, its
# stock may be another one. Facts that are copied stay as they were.

# %% [markdown]
# ## 11. Making a program better: from functions to a class
#
# You have seen both forms side by side: a dictionary with functions around it, and a class. To
# refactor one into the other:
#
# 1. What **all the functions get as their first argument** becomes the object: `self`.
# 2. The function that makes the dictionary becomes `__init__`, its keys become attributes.
# 3. Each function becomes a method. `card["cents"]` becomes `self.cents`.
# 4. What stands in several of them, such as a check, becomes a method that the others call.
#
# When is a class *not* an improvement? When there is no data to keep: a function that works
# something out from its arguments is fine as it is. And when there are data but no rules, a
# dictionary or a tuple is often enough.

# %% [markdown] item="refactor-gift-card" kind="refactor" topic=17 points=6 minutes=30
# ### Refactor: gift cards
#
# The functions below work with gift cards of the shop. They are right. Rewrite them as a class
# `GiftCard`, with the same behavior:
#
# - `GiftCard(owner)` makes a card with the attributes `owner`, `cents` (0 at first) and `history`
#   (an empty list, each card its own);
# - the methods are `load(cents)`, `pay(cents)` and `line()`; they do and return what the functions
#   `load_card`, `pay_with` and `card_line` do and return, and raise the same errors with the same
#   texts;
# - the text `cents must be positive` stands in the class **only once**: move the check into a
#   method of its own, `check_amount(cents)`, which both call;
# - the four functions are gone from the cell.
#
# ```text
# card = GiftCard("Ada")
# card.load(2000)
# card.pay(875)
# card.line()       gives "Ada: 11.25 (2 bookings)"
# card.history      gives [2000, -875]
# ```
#
# <details><summary>Hint 1 of 3</summary>
#
# Begin with `__init__`, then one method at a time. After each one, make a card in a cell of your
# own and try it.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# `card["cents"] += cents` becomes `self.cents += cents`. The attribute and the parameter have the
# same name, and are two different things.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `def check_amount(self, cents):` holds the `if` with its `raise`, and returns nothing. The first
# line of `load` and `pay` is `self.check_amount(cents)`.
#
# </details>


# %% starter="refactor-gift-card"
def new_card(owner):
    return {"owner": owner, "cents": 0, "history": []}


def load_card(card, cents):
    if cents < 1:
        raise ValueError("cents must be positive")
    card["cents"] += cents
    card["history"].append(cents)


def pay_with(card, cents):
    if cents < 1:
        raise ValueError("cents must be positive")
    if cents > card["cents"]:
        raise ValueError("not enough on the card")
    card["cents"] -= cents
    card["history"].append(-cents)


def card_line(card):
    return f"{card['owner']}: {card['cents'] / 100:.2f} ({len(card['history'])} bookings)"


# %% answer="refactor-gift-card"
class GiftCard:
    """A gift card of the shop; all amounts are in cents."""

    def __init__(self, owner):
        self.owner = owner
        self.cents = 0
        self.history = []

    def check_amount(self, cents):
        """Refuse an amount that is not positive."""
        if cents < 1:
            raise ValueError("cents must be positive")

    def load(self, cents):
        """Put money on the card."""
        self.check_amount(cents)
        self.cents += cents
        self.history.append(cents)

    def pay(self, cents):
        """Pay with the card."""
        self.check_amount(cents)
        if cents > self.cents:
            raise ValueError("not enough on the card")
        self.cents -= cents
        self.history.append(-cents)

    def line(self):
        """Give a line for the list of all cards."""
        return f"{self.owner}: {self.cents / 100:.2f} ({len(self.history)} bookings)"


# %% tests="refactor-gift-card"
import re

from course.testing import check, is_class_with, makes, snippet, uses
from course.testing.workplace import current

makes(
    snippet("""
is_there = "GiftCard" in globals()
"""),
    {"is_there": True},
    because="there is no class GiftCard yet.",
)
is_class_with(
    GiftCard,
    methods=["check_amount", "load", "pay", "line"],
    attributes={"owner": "Ada", "cents": 0, "history": []},
    made_with=("Ada",),
)
makes(
    snippet("""
card = GiftCard("Ada")
other = GiftCard("Bo")
given_back = [card.load(2000), card.pay(875)]
line = card.line()
history = [card.history, other.history]
left = [card.cents, other.cents]
"""),
    {
        "given_back": [None, None],
        "line": "Ada: 11.25 (2 bookings)",
        "history": [[2000, -875], []],
        "left": [1125, 0],
    },
    because="each card has an amount and a history of its own, set on self in __init__.",
)
refused = snippet("""
cents = 0
card = GiftCard("Ada")
card.load(500)
texts = []
for method in [card.load, card.pay, card.check_amount]:
    try:
        method(cents)
    except ValueError as error:
        texts.append(str(error))
state = [card.cents, card.history]
""")
makes(
    refused,
    {"texts": ["cents must be positive"] * 3, "state": [500, [500]]},
    because="load, pay and check_amount all refuse it, and the card stays as it was.",
)
makes(
    snippet("""
card = GiftCard("Ada")
card.load(500)
text = "nothing was raised"
try:
    card.pay(501)
except ValueError as error:
    text = str(error)
state = [card.cents, card.history]
"""),
    {"text": "not enough on the card", "state": [500, [500]]},
)
uses(
    GiftCard,
    "'cents must be positive'",
    at_most=1,
    because="the check stands in a method of its own, and the others call it.",
)
uses(
    GiftCard,
    ".check_amount()",
    at_least=2,
    because="load and pay both call self.check_amount(cents).",
)
cell = [text for text in current().cells_run() if re.search("^class GiftCard", text, re.M)][-1]
check(
    not re.search("^def ", cell, re.M),
    "There are still functions outside of the class: delete them from the cell.",
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(83)
    makes(refused, {"texts": ["cents must be positive"] * 3}, given={"cents": -1})
    makes(
        snippet("""
card = GiftCard("Bo")
before = card.line()
card.load(1)
card.pay(1)
checked = card.check_amount(1)
after = [card.line(), card.history, checked]
"""),
        {"before": "Bo: 0.00 (0 bookings)", "after": ["Bo: 0.00 (2 bookings)", [1, -1], None]},
    )
    for _ in range(8):
        amount, moves, booked = 0, [], []
        for _ in range(random.randint(1, 6)):
            cents = random.randint(1, 3000)
            if cents < amount and random.random() < 0.6:
                moves.append(f"card.pay({cents})")
                booked.append(-cents)
            else:
                moves.append(f"card.load({cents})")
                booked.append(cents)
            amount = sum(booked)
        steps = "\n".join(moves)
        makes(
            snippet(f"""
card = GiftCard("Cy")
{steps}
line, history, cents = card.line(), card.history, card.cents
"""),
            {
                "line": f"Cy: {amount // 100}.{amount % 100:02} ({len(booked)} bookings)",
                "history": booked,
                "cents": amount,
            },
        )
### END HIDDEN TESTS

# %% [markdown] discussion="refactor-gift-card"
# ```python
#     def check_amount(self, cents):
#         """Refuse an amount that is not positive."""
#         if cents < 1:
#             raise ValueError("cents must be positive")
#
#     def load(self, cents):
#         """Put money on the card."""
#         self.check_amount(cents)
#         self.cents += cents
#         self.history.append(cents)
# ```
#
# An alternative goes one step further. `load` and `pay` both change the amount and write it down,
# so a method `book(cents)` could do both, called with `cents` and with `-cents`:
#
# ```python
#     def book(self, cents):
#         self.cents += cents
#         self.history.append(cents)
# ```
#
# Then nobody can forget the history when a third kind of booking is added. And one step further
# still, `cents` would not be an attribute at all, but a method that gives the sum of the history.
# Then the two can never disagree. The price: each question adds up the whole list.

# %% [markdown]
# ## 12. Quiz
#
# Five short questions, to see what has stuck. Two of them look back, one week and four weeks. Write
# one letter, such as `"A"`.

# %% [markdown] item="quiz-missing-file" kind="quiz" topic=16 points=2 minutes=3
# ### Quiz: what should load do?
#
# `load(path)` returns the lines of a file. It is used by three different programs. Sometimes the
# file is missing. What should `load` do then?
#
# - **A** print `file is missing` and return an empty list
# - **B** return the text `error`
# - **C** nothing about it: let the `FileNotFoundError` through
# - **D** catch it with a bare `except:` and `pass`
#
# <details><summary>Hint 1 of 2</summary>
#
# Who can know what a missing file means: `load`, or the program that calls it?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# For one of the programs, a missing file may be fine, for another one a catastrophe. Which choice
# leaves the decision to them?
#
# </details>

# %% [raw] key="quiz-missing-file"
# right = "C"
# why = "load cannot do what its name promises, and cannot know what that means for its callers. The exception tells them, and each of them decides."
# [wrong]
# A = "Then a missing file looks like an empty one, and none of the three programs can tell the difference. A print is for people, not for programs."
# B = "The caller goes through the lines of the text 'error', letter by letter. An error that looks like a result is taken for a result."
# D = "That swallows everything, your own typing mistakes included, and load gives None back."

# %% [markdown] item="quiz-bare-raise" kind="quiz" topic=16 points=2 minutes=3
# ### Quiz: raise, all alone
#
# In a function without any other `try`, a handler looks like this:
#
# ```text
# except ValueError:
#     log.append("bad line")
#     raise
# ```
#
# A `ValueError` comes to it. What happens?
#
# - **A** the line is logged, and the same `ValueError` goes on to the caller
# - **B** the line is logged, and the `try` block is tried again
# - **C** a `SyntaxError`: behind `raise` an exception is missing
# - **D** the line is logged, and the function goes on behind the `try` statement
#
# <details><summary>Hint 1 of 2</summary>
#
# Section 5 has a function that logs a refused order in this way.
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# `raise` always leaves the place where it stands. The question is only with which exception.
#
# </details>

# %% [raw] key="quiz-bare-raise"
# right = "A"
# why = "raise without anything behind it raises the exception again that is being handled. The handler has only listened in."
# [wrong]
# B = "Nothing in Python tries a block again by itself. For that you write a loop around the try."
# C = "In a handler, raise may stand alone: it means the exception that is being handled."
# D = "That would happen without the last line. raise leaves the function at once."

# %% [markdown] item="quiz-method-call" kind="quiz" topic=17 points=2 minutes=2
# ### Quiz: the same call
#
# `dune` is an object of the class `Book`. Which line does the same as `dune.sell(3)`?
#
# - **A** `Book.sell(3)`
# - **B** `sell(dune, 3)`
# - **C** `self.sell(3)`
# - **D** `Book.sell(dune, 3)`
#
# <details><summary>Hint 1 of 2</summary>
#
# Where does the function `sell` stand? And what does its parameter `self` get?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# The object before the dot becomes the first argument of the function in the class.
#
# </details>

# %% [raw] key="quiz-method-call"
# right = "D"
# why = "Python finds sell in the class of dune, and calls it with dune as the first argument: that is self."
# [wrong]
# A = "Here 3 would become self, and the copies would be missing: a TypeError. And which book should be sold?"
# B = "There is no function sell outside of the class: it can only be reached through the class or an object."
# C = "self is a parameter. Outside of a method there is no such name."

# %% [markdown] item="quiz-write-twice" kind="quiz" topic=16 points=2 minutes=3
# ### Quiz: a look back at files
#
# From week 6. A program consists of these two lines. It is run **three times**.
#
# ```text
# with open("log.txt", "w", encoding="utf-8") as file:
#     file.write("started\n")
# ```
#
# What stands in `log.txt` then?
#
# - **A** nothing: the file was never closed
# - **B** `started`, three times
# - **C** it stops at the second run, with an exception, because the file is there
# - **D** `started`, once
#
# <details><summary>Hint 1 of 2</summary>
#
# What does the `"w"` do with a file that is there already?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# There is another letter that writes at the end of what is there: `"a"`.
#
# </details>

# %% [raw] key="quiz-write-twice"
# right = "D"
# why = "Opening a file with w empties it, each time. What was written in the run before is gone."
# [wrong]
# A = "The with statement closes the file at the end of its block, even if an exception comes in between."
# B = "That is what a, for append, would do. w begins with an empty file."
# C = "That is what x would do: it refuses to open a file that is there. w replaces it without asking."

# %% [markdown] item="quiz-sort-none" kind="quiz" topic=17 points=2 minutes=3
# ### Quiz: a look back at lists
#
# From week 3, now with the word of this week: `sort` is a *method* of lists. What does this program
# print?
#
# ```text
# names = ["Cy", "Ada", "Bo"]
# ordered = names.sort()
# print(ordered, names[0])
# ```
#
# - **A** `['Ada', 'Bo', 'Cy'] Cy`
# - **B** `None Ada`
# - **C** `['Ada', 'Bo', 'Cy'] Ada`
# - **D** `None Cy`
#
# <details><summary>Hint 1 of 2</summary>
#
# Does `sort` answer, or does it change the object before the dot?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# It is like `restock` of your `Book`. What did that one return?
#
# </details>

# %% [raw] key="quiz-sort-none"
# right = "B"
# why = "sort changes the list itself and returns nothing, that is None. So ordered is None, and names is sorted."
# [wrong]
# A = "That would be ordered = sorted(names): a new list, and the old one left as it is."
# C = "The list is sorted, but sort does not give it back: ordered is None."
# D = "The list itself has been sorted, so its first element is Ada now."

# %% [markdown] item="order-desk" kind="mini-project" topic=17 points=10 minutes=120
# ## 13. Mini-project: the order desk
#
# The stock list of Inkwell Books comes as a text file, and orders come in by the dozen. This
# project puts the week together: classes, exceptions that are raised in one place and handled in
# another, and nothing that is sold by half. Plan two hours; try each part in a cell of your own
# before you go on.
#
# Write everything into one cell. Begin with your own code: `OutOfStock` and `Book` of section 10,
# and `parse_stock_line` of section 5 (with its helper, if you have one). Copy them in, they are
# part of the project, and are checked again: `sell`, `restock` and `value_cents` of a book, the
# attributes `title`, `wanted` and `left` of `OutOfStock`, and the texts of all errors. (`label` is
# not needed.)
#
# ### Part 1: the shop
#
# `UnknownBook` is a new kind of exception, directly below `Exception`. `UnknownBook(isbn)` needs no
# `__init__` of its own: its text is the ISBN.
#
# `Shop()` makes a shop without books. Its attribute `books` is a dictionary of `Book` objects by
# ISBN.
#
# | method | what it does |
# | --- | --- |
# | `add(book)` | puts a book into the shop. If its ISBN is there already: `ValueError` with a text such as `9780141439587 is there already` |
# | `find(isbn)` | returns the book; if there is none, it raises `UnknownBook(isbn)` |
# | `value_cents()` | returns what the stock of all books is worth together |
#
# ### Part 2: orders, all or nothing
#
# `order(lines)`, also a method of `Shop`, gets a list of tuples of an ISBN and a number of copies,
# sells all of them, and returns what they cost together, in cents. If one line cannot be sold
# (because of `UnknownBook`, `OutOfStock` or `ValueError`), then **nothing is sold**: all stocks are
# as before, and that exception goes on to the caller. If several lines are bad, it is the first one
# that is raised. One ISBN may come several times in an order.
#
# ```text
# shop.order([("9780141439587", 2), ("9780441013593", 1)])     gives 3049
# ```
#
# ### Part 3: many orders
#
# The function `take_orders(shop, orders)` gets a list of such orders, and returns a list with one
# text for each of them. Bad orders do not stop the others. The texts:
#
# | case | text |
# | --- | --- |
# | sold | `sold for 30.49` |
# | a book that the shop does not have | `unknown book 9780000000000` |
# | sold out | `sold out: Emma, 3 missing` (wanted minus left) |
# | a wrong number of copies | `refused: copies must be at least 1` (the text of the `ValueError`) |
#
# All other exceptions, such as a `KeyError`, come through.
#
# ### Part 4: the file
#
# The function `load_shop(path)` reads the stock list, a text file in UTF-8 with the lines of
# section 5, and returns a tuple: the shop, and a list of texts that say what was wrong. Lines
# that are empty, or hold nothing but spaces, are skipped. A line that is wrong (`parse_stock_line` raises a
# `ValueError`, or `add` does) is left out, and reported with its number, all lines counted from 1.
# A file that is missing is no business of this function: the `FileNotFoundError` comes through. For
# the file
#
# ```text
# 9780141439587; Emma; 875; 4
#
# 9780441013593; Dune; cheap; 2
# 9780141439587; Emma again; 900; 1
# 978; It; 1250; 2
# 9780451169525; Misery; 1100
# ```
#
# the shop has one book, and the list holds these four texts:
#
# ```text
# line 3: price is no whole number: cheap
# line 4: 9780141439587 is there already
# line 5: isbn must have 13 digits: 978
# line 6: 4 fields expected, got 3
# ```
#
# The other texts of `parse_stock_line` are those of section 5: `stock is no whole number: many`,
# and `price and stock must not be negative`.
#
# <details><summary>Hint 1 of 3</summary>
#
# Part 1: `find` is the place where a `KeyError` becomes an `UnknownBook`: `try`, `except KeyError
# as error`, `raise ... from error`. Ask with `in` in `add`.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# Part 2: keep a list of what has been sold so far in this order. If something is raised, go through
# it, `restock` each of them, and raise again with a bare `raise`. The handler has to name three
# kinds. Part 3 needs three handlers, and `error.wanted` and `error.left`.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# Part 4: a loop over `enumerate(text.splitlines(), start=1)`. A blank line: `continue`. In the
# `try`, `fields = parse_stock_line(line)` and `shop.add(Book(...))`; as the keys of the dictionary
# are the parameters of `Book`, `Book(**fields)` does it. `except ValueError as error` appends one
# text.
#
# </details>


# %% starter="order-desk"
# Copy OutOfStock and Book (section 10) and parse_stock_line (section 5) here.


# Define UnknownBook here.


class Shop:
    """A shop with its books, by ISBN."""

    # Parts 1 and 2: write the methods here, __init__ first.


def take_orders(shop, orders):
    # Part 3: write your function here.
    pass


def load_shop(path):
    # Part 4: write your function here.
    pass


# %% answer="order-desk"
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
        try:
            return self.books[isbn]
        except KeyError as error:
            raise UnknownBook(isbn) from error

    def value_cents(self):
        """Say what the stock of all books is worth."""
        return sum(book.value_cents() for book in self.books.values())

    def order(self, lines):
        """Sell all lines of an order and give their price, or sell nothing and raise."""
        sold = []
        total_cents = 0
        try:
            for isbn, copies in lines:
                book = self.find(isbn)
                total_cents += book.sell(copies)
                sold.append((book, copies))
        except (UnknownBook, OutOfStock, ValueError):
            for book, copies in sold:
                book.restock(copies)
            raise
        return total_cents


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


# %% tests="order-desk"
from course.testing import is_class_with, makes, raises, snippet

is_class_with(
    Shop, methods=["add", "find", "value_cents", "order"], attributes={"books": {}}, made_with=()
)
makes(
    snippet("""
shop = Shop()
emma = Book("9780141439587", "Emma", 875, 4)
shop.add(emma)
shop.add(Book("9780441013593", "Dune", 1299, 2))
found = shop.find("9780141439587") is emma
value = shop.value_cents()
keys = sorted(shop.books)
"""),
    {"found": True, "value": 6098, "keys": ["9780141439587", "9780441013593"]},
    because="books is a dictionary: the book itself, by its ISBN.",
)
makes(
    snippet("""
shop = Shop()
shop.add(Book("9780141439587", "Emma", 875, 4))
texts = []
try:
    shop.add(Book("9780141439587", "Emma again", 900, 1))
except ValueError as error:
    texts.append(str(error))
try:
    shop.find("978")
except UnknownBook as error:
    texts.append(str(error))
title = shop.find("9780141439587").title
kinds = [kind.__name__ for kind in UnknownBook.__bases__]
"""),
    {
        "texts": ["9780141439587 is there already", "978"],
        "title": "Emma",
        "kinds": ["Exception"],
    },
    because="add refuses an ISBN that is there; find raises UnknownBook, whose text is the ISBN.",
)
ordered = snippet("""
lines = [("9780141439587", 2), ("9780441013593", 1)]
shop = Shop()
emma = Book("9780141439587", "Emma", 875, 4)
dune = Book("9780441013593", "Dune", 1299, 2)
shop.add(emma)
shop.add(dune)
cents = None
kind = None
try:
    cents = shop.order(lines)
except (UnknownBook, OutOfStock, ValueError) as error:
    kind = type(error).__name__
stocks = [emma.stock, dune.stock]
""")
makes(ordered, {"cents": 3049, "kind": None, "stocks": [2, 1]})
emma_isbn, dune_isbn = "9780141439587", "9780441013593"
all_or_nothing = "nothing may be sold when one line cannot be: put back what was sold before it."
for bad_line, kind_raised in [
    ((dune_isbn, 3), "OutOfStock"),
    (("9780000000000", 1), "UnknownBook"),
    ((dune_isbn, 0), "ValueError"),
]:
    makes(
        ordered,
        {"cents": None, "kind": kind_raised, "stocks": [4, 2]},
        given={"lines": [(emma_isbn, 2), bad_line]},
        because=all_or_nothing,
    )
makes(
    ordered,
    {"kind": "OutOfStock", "stocks": [4, 2]},
    given={"lines": [(emma_isbn, 3), (emma_isbn, 3)]},
    because="one book may come twice: together they are more than there are. " + all_or_nothing,
)
makes(
    snippet("""
shop = Shop()
shop.add(Book("9780141439587", "Emma", 875, 4))
shop.add(Book("9780441013593", "Dune", 1299, 2))
report = take_orders(
    shop,
    [
        [("9780141439587", 2), ("9780441013593", 1)],
        [("9780141439587", 5)],
        [("9780000000000", 1)],
        [("9780141439587", 0)],
        [("9780141439587", 2)],
    ],
)
"""),
    {
        "report": [
            "sold for 30.49",
            "sold out: Emma, 3 missing",
            "unknown book 9780000000000",
            "refused: copies must be at least 1",
            "sold for 17.50",
        ]
    },
)
stock_file = """\
9780141439587; Emma; 875; 4

9780441013593; Dune; cheap; 2
9780141439587; Emma again; 900; 1
978; It; 1250; 2
9780451169525; Misery; 1100
"""
loaded = snippet("""
shop, problems = load_shop("stock.txt")
books = [(b.isbn, b.title, b.price_cents, b.stock) for b in shop.books.values()]
value = shop.value_cents()
""")
makes(
    loaded,
    {
        "books": [("9780141439587", "Emma", 875, 4)],
        "problems": [
            "line 3: price is no whole number: cheap",
            "line 4: 9780141439587 is there already",
            "line 5: isbn must have 13 digits: 978",
            "line 6: 4 fields expected, got 3",
        ],
        "value": 3500,
    },
    files={"stock.txt": stock_file},
    because="blank lines count, though they are skipped, and a bad line does not end the reading.",
)
raises(snippet("load_shop('missing.txt')"), error=FileNotFoundError, files={})
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(84)
    makes(
        ordered,
        {"cents": 0, "kind": None, "stocks": [4, 2]},
        given={"lines": []},
    )
    for line_up, raised in [
        ([(dune_isbn, 3), (emma_isbn, 0)], "OutOfStock"),
        ([(emma_isbn, 0), (dune_isbn, 3)], "ValueError"),
        ([("1", 1), (dune_isbn, 3)], "UnknownBook"),
        ([(emma_isbn, 1), (dune_isbn, 1), (emma_isbn, 1), ("2", 1)], "UnknownBook"),
        ([(emma_isbn, 4), (dune_isbn, 2), (dune_isbn, 1)], "OutOfStock"),
        ([(emma_isbn, 1), (emma_isbn, -1)], "ValueError"),
    ]:
        makes(
            ordered,
            {"cents": None, "kind": raised, "stocks": [4, 2]},
            given={"lines": line_up},
        )
    makes(
        ordered,
        {"cents": 4 * 875 + 2598, "kind": None, "stocks": [0, 0]},
        given={"lines": [(emma_isbn, 1), (dune_isbn, 2), (emma_isbn, 3)]},
    )
    for _ in range(12):
        left = {emma_isbn: 4, dune_isbn: 2}
        names = {emma_isbn: ("Emma", 875), dune_isbn: ("Dune", 1299)}
        book_orders, lines_said = [], []
        for _ in range(random.randint(1, 6)):
            choice_of_books = [emma_isbn, emma_isbn, dune_isbn, "9780000000000"]
            parcel = [
                (random.choice(choice_of_books), random.choice([1, 1, 1, 2, 3, 0]))
                for _ in range(random.randint(1, 3))
            ]
            book_orders.append(parcel)
            trial, cost, said = dict(left), 0, ""
            for number, wish in parcel:
                if number not in trial:
                    said = f"unknown book {number}"
                elif wish == 0:
                    said = "refused: copies must be at least 1"
                elif trial[number] - wish < 0:
                    said = f"sold out: {names[number][0]}, {wish - trial[number]} missing"
                if said:
                    break
                trial[number] -= wish
                cost += names[number][1] * wish
            if not said:
                left = trial
                said = f"sold for {cost // 100}.{cost % 100:02}"
            lines_said.append(said)
        makes(
            snippet("""
orders = []
shop = Shop()
shop.add(Book("9780141439587", "Emma", 875, 4))
shop.add(Book("9780441013593", "Dune", 1299, 2))
report = take_orders(shop, orders)
stocks = [book.stock for book in shop.books.values()]
"""),
            {"report": lines_said, "stocks": list(left.values())},
            given={"orders": book_orders},
        )
    makes(
        snippet("""
class Odd:
    def order(self, lines):
        raise KeyError("odd")


kind = None
try:
    take_orders(Odd(), [[]])
except KeyError as error:
    kind = type(error).__name__
two = [Shop(), Shop()]
two[0].add(Book("1", "A", 1))
sizes = [len(shop.books) for shop in two]
"""),
        {"kind": "KeyError", "sizes": [1, 0]},
    )
    makes(
        snippet("""
error = OutOfStock("It", 3, 1)
facts = [error.title, error.wanted, error.left, str(error)]
book = Book("1", "A", 5)
book.restock(2)
texts = []
for copies in [0, -1]:
    try:
        book.restock(copies)
    except ValueError as error:
        texts.append(str(error))
    try:
        book.sell(copies)
    except ValueError as error:
        texts.append(str(error))
state = [book.stock, book.value_cents(), book.sell(2), book.value_cents()]
"""),
        {
            "facts": ["It", 3, 1, "It: 3 wanted, 1 left"],
            "texts": ["copies must be at least 1"] * 4,
            "state": [2, 10, 10, 0],
        },
    )
    long_file = "\n".join(
        [
            "",
            "   ",
            " 9780000000001 ;Ä; 0 ; 0",
            "9780000000002; B; 12",
            "978; C; 1; 1",
            "9780000000003; D; 5; many",
            "9780000000004; E; 5; -1",
            "9780000000005; F; 500; 3",
            "978000000000X; G; 1; 1",
            "9780000000005; F; 500; x",
            "9780000000006; H; -1; 3",
            "9780000000005;;;",
            "a;b;c;d;e",
            "9780000000007; ; 1; 1",
        ]
    )
    makes(
        loaded,
        {
            "books": [
                ("9780000000001", "Ä", 0, 0),
                ("9780000000005", "F", 500, 3),
                ("9780000000007", "", 1, 1),
            ],
            "problems": [
                "line 4: 4 fields expected, got 3",
                "line 5: isbn must have 13 digits: 978",
                "line 6: stock is no whole number: many",
                "line 7: price and stock must not be negative",
                "line 9: isbn must have 13 digits: 978000000000X",
                "line 10: stock is no whole number: x",
                "line 11: price and stock must not be negative",
                "line 12: price is no whole number: ",
                "line 13: 4 fields expected, got 5",
            ],
            "value": 1501,
        },
        files={"stock.txt": long_file},
    )
    makes(loaded, {"books": [], "problems": [], "value": 0}, files={"stock.txt": ""})
### END HIDDEN TESTS

# %% [markdown] discussion="order-desk"
# **Who raises, and who handles.** `Book`, `Shop.find` and `parse_stock_line` find out that
# something is wrong, and raise. `take_orders` and `load_shop` know what it means for the list as a
# whole, and handle it. What lies between them, `order`, only tidies up and lets the exception go
# on. That is a good picture of most programs: detect below, decide above.
#
# **All or nothing.** The reference sells, remembers, and takes back:
#
# ```python
#         except (UnknownBook, OutOfStock, ValueError):
#             for book, copies in sold:
#                 book.restock(copies)
#             raise
# ```
#
# The alternative checks everything first and sells only then. It must count how many copies of each
# book the whole order wants, because one book may come twice:
#
# ```python
#         wanted = {}
#         for isbn, copies in lines:
#             book = self.find(isbn)
#             if copies < 1:
#                 raise ValueError("copies must be at least 1")
#             left = book.stock - wanted.get(isbn, 0)
#             if copies > left:
#                 raise OutOfStock(book.title, copies, left)
#             wanted[isbn] = wanted.get(isbn, 0) + copies
#         return sum(self.find(isbn).sell(copies) for isbn, copies in lines)
# ```
#
# Nothing has to be undone, but the rules of `Book.sell` stand here a second time. Databases do it
# like the reference: they try, and roll back when something fails. You will meet that in weeks 21
# to 24.
#
# **The file.** The reference closes it in a `finally`, the way that section 4 showed. With what you
# know from week 6, `with open(...)`, or the `read_text` of a path, is shorter and does the same.
#
# **Where the `try` stands.** In `load_shop` the reading of the file is not in any `try` with a
# handler. A missing file is not a bad line, and an empty shop would be a dangerous answer to it.

# %% [markdown]
# ## Summary
#
# - A line that cannot do its work **raises an exception**: an object with a type and a text. `try`
#   / `except KIND` takes it; the rest of the `try` block is skipped. Keep that block small.
# - Handlers are asked from the top; a kind takes all kinds below it. Special ones first. Never a
#   bare `except:`, and no handler that does nothing: `except Exception` and `pass` hide your own
#   mistakes.
# - An exception leaves one frame after the other until a handler takes it. Handle it where you can
#   do something about it. Read a traceback **from the bottom**.
# - `else`: nothing was raised. `finally`: in any case, for tidying up. No `return` in `finally`.
# - Do not return errors, **raise** them: `raise ValueError("what was expected, what came")`.
#   `raise` alone raises the same again; `raise New(...) from error` keeps the cause.
# - `class OutOfStock(Exception):` with a docstring is a new kind. With an `__init__` it carries
#   facts.
# - `class Book:` is a plan; `Book(...)` makes an object and calls `__init__` with it. Attributes
#   are set on `self`, all of them in `__init__`.
# - `dune.sell(2)` **is** `Book.sell(dune, 2)`. In a method every attribute is `self.something`.
# - Two names may point to one object. What stands in the class, or behind `=` in a `def`, exists
#   once: lists belong into `__init__`, on `self`.
# - First refuse, then change. Then whoever has an object has a good one.
#
# ## What to read next
#
# 1. The Python tutorial, [Errors and Exceptions](https://docs.python.org/3/tutorial/errors.html):
#    sections 8.1 to 8.8. Leave out what comes behind, on exception groups.
# 2. The Python tutorial, [Classes](https://docs.python.org/3/tutorial/classes.html): sections 9.3
#    and 9.4. Section 9.2, on scopes, is worth a look on a quiet day; 9.5 is next week's subject.
# 3. To look things up: the [hierarchy of built-in
#    exceptions](https://docs.python.org/3/library/exceptions.html#exception-hierarchy), and the
#    [`try` statement](https://docs.python.org/3/reference/compound_stmts.html#the-try-statement) in
#    the reference.
# 4. [PEP 8 on names](https://peps.python.org/pep-0008/#naming-conventions): how classes, methods
#    and exceptions are written.
#
# ## Your study plan
#
# | day | what |
# | --- | --- |
# | Monday | sections 1 to 3: try and except; step through the first figure until you can say the next step |
# | Tuesday | sections 4 to 6: finally, raise, kinds of your own |
# | Wednesday | sections 7 and 8: classes and methods; draw the figure of section 7 on paper once |
# | Thursday | sections 9 to 12: shared and own attributes, OutOfStock, the refactoring, the quiz |
# | Friday | the mini-project, part by part |
# | Saturday | review: restart the kernel, run all cells, read the summary aloud, read the first link |
# | Sunday | rest, or explain to somebody what `self` is |
#
# Next week one class will be built on another: an audiobook, which is still a book.
