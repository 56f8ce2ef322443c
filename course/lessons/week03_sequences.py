# %% [markdown]
# # Week 3 · Lists, tuples and comprehensions
#
# Until now every name stood for one value: one title, one price. A shop has hundreds of books, and
# nobody wants to write `title1`, `title2`, `title3`. This week one name holds **many values in an
# order**: the titles on a shelf, the sales of a week, the seats of a hall. By Friday you will read
# the sales of a whole week line by line, rank the books, and find the best day.
#
# **After this week you can**
#
# - make lists, reach any place in them from the front or the back, and cut out parts by slicing;
# - change lists with `append`, `pop`, `insert`, `remove` and `extend`, and put them in order with
#   `sort` and `sorted`;
# - say when two names share one list, and make a copy when they must not;
# - take a text apart into a list, and join a list into a text;
# - pack values into a tuple, unpack them again, and say why a tuple cannot be changed;
# - go through several lists side by side with `zip`, and count along with `enumerate`;
# - write a new list in one line with a comprehension, with or without a filter.
#
# **What you need from before:** week 2, above all `for`, accumulators (section 6 there), `while
# True` with a sentinel, and the idea that a `range` leaves out its stop. From week 1: a name is a
# label that points to a value (section 2 there). That picture becomes important in section 5.
#
# **Honest minutes.** Reading and trying things out takes about 5 hours, the exercises about 5, the
# mini-project about 2, the review on Saturday about 2. That is 14 hours, or four to five days of
# three hours. Section 5, on lists with two names, explains more mysterious mistakes than any other
# in this course. Give it a fresh morning.

# %% [markdown]
# ## How to work in this notebook
#
# As before: run the cells in order, decide before you run a *Predict* cell, try ten minutes before
# you open a hint, and leave the lines `# program:` and `# typed:` where they are. Run your answer
# first, then the check under it.
#
# The checks put other lists into the first lines of your program. They also try the lists that one
# forgets: a list with a single value and, where the text allows it, an **empty** one.

# %% setup
from course import keyboard

# %% [markdown] section="lists" topic=6
# ## 1. Many values, one name
#
# A **list** is written in square brackets, its values separated by commas:
#
# ```python
# shelf = ["Dune", "Emma", "Heidi"]
# ```
#
# Each value has a **position**, which is also called its **index**. Python counts positions from
# **0**: `shelf[0]` is `"Dune"`. Negative positions count from the end: `shelf[-1]` is the last
# value, `shelf[-2]` the last but one.
#
# ### Predict

# %% [markdown] item="predict-positions" kind="predict" topic=6 points=2 minutes=4
# ### Predict: which days?
#
# What does this program print? (The second line puts another value into one of the places.)
#
# ```python
# days = ["Mon", "Tue", "Wed", "Thu", "Fri"]
# days[1] = "off"
# print(days[3], days[-4], len(days))
# ```
#
# Write the three values with one space between them.
#
# <details><summary>Hint 1 of 2</summary>
#
# Write the positions above the values: 0 above Mon, 1 above Tue, and so on. Below them the negative
# ones, beginning at the right with -1.
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# Which place did the second line change? And which positive position is the same place as -4?
#
# </details>

# %% [raw] key="predict-positions"
# right = "Thu off 5"
# why = "Position 3 is the fourth value, Thu. Position -4 is counted from the end: Fri, Thu, Wed, then the place of Tue, which is off by now. A replaced value does not change the length."
# other = "Number the places from 0 at the left, and from -1 at the right, then put off into place 1."
# [wrong]
# "Wed off 5" = "Wed is the third value, but positions begin with 0: position 3 is the fourth."
# "Thu Tue 5" = "The second line has replaced the value in place 1, which is also place -4."
# "Wed Tue 5" = "Positions begin with 0, and the second line has replaced Tue."
# "Thu off 4" = "len counts the values, and there are five. 4 is the last position."
# "Thu Wed 5" = "-1 is the last value, so -4 is the fourth from the end, and not the third."
# "Thu Mon 5" = "-5 would be Mon. There is no -0: counting from the end begins with -1."

# %%
days = ["Mon", "Tue", "Wed", "Thu", "Fri"]
days[1] = "off"
print(days[3], days[-4], len(days))

# %% [markdown]
# ### Run and explain
#
# | you write | you get, for `sales = [4, 0, 7, 3]` |
# | --- | --- |
# | `sales[0]`, `sales[-1]` | the first value, `4`, and the last, `3` |
# | `len(sales)` | how many values: `4`. The last position is `len(sales) - 1` |
# | `sales[2] = 9` | nothing to print: place 2 now holds `9` |
# | `7 in sales` | is it one of the values? `True` |
# | `sum(sales)` | all of them added up: `14` |
# | `min(sales)`, `max(sales)` | the smallest, `0`, and the largest, `7` |
# | `[]` | an empty list: its length is 0 |
# | `list("ink")` | a list of what one can go through: `["i", "n", "k"]` |
# | `list(range(3))` | `[0, 1, 2]`: now you can look at a range |
#
# A list may hold values of any types, also mixed, and even other lists. Usually all its values are
# of one kind, because they will be treated alike.

# %%
sales = [4, 0, 7, 3]

# Reach single places.
print(sales[0], sales[-1], sales[len(sales) - 1])

# Change a place: the till had forgotten two copies on the second day.
sales[1] += 2
print(sales)

# Go through all values, in their order.
for copies in sales:
    print("*" * copies)

# When you need the position, too, go through the positions.
for position in range(len(sales)):
    print(f"day {position + 1}: {sales[position]}")

# Questions about the whole list.
print(sum(sales), min(sales), max(sales), 7 in sales)

# %% [markdown]
# **People count from 1, Python from 0.** Day 1 is `sales[0]`, and position `p` is day `p + 1`.
# Wherever people and positions meet, one must be added or taken away, exactly once. To forget it is
# the off-by-one error that you know from `range`.
#
# A place that is not there is an error:
#
# ```text
# IndexError: list index out of range
# ```
#
# With four values, `sales[4]` fails: the last position is 3. In an empty list there is no position
# at all, so even `sales[0]` and `sales[-1]` fail. `max([])` fails as well (`ValueError: max() arg
# is an empty sequence`), while `sum([])` is 0. If a list might be empty, ask first: `if sales:` is
# true when there is something in it.
#
# Three more messages, and what they mean:
#
# ```text
# IndexError: list assignment index out of range
# TypeError: list indices must be integers or slices, not str
# TypeError: 'int' object is not subscriptable
# ```
#
# You cannot make a list longer by assigning behind its end (section 2 shows how); a position must
# be an `int`, and `"2"` or `2.0` is none; and somebody wrote brackets behind a number, which has no
# places.
#
# **Text has positions, too.** `"ink"[0]` is `"i"`, `"ink"[-1]` is `"k"`. But a text cannot be
# changed: an assignment to `word[0]` stops with a `TypeError`.
#
# ### Modify
#
# Change the cell above so that the stars come with the day in front of them (`1 ****`). Then print
# the days from the last to the first. A `range` can count down: where must it start, and where
# stop?

# %% [markdown] item="week-sales" kind="write" topic=6 points=5 minutes=20
# ### Make: the week in numbers
#
# `sales` holds the copies sold on each day, day 1 first: whole numbers from 0 up, for **two or
# more** days (not always seven). On **day 2** the till forgot two copies. Add them to the list
# itself first, so that everything else is right:
#
# | name | value |
# | --- | --- |
# | `sales` | the same list, day 2 increased by 2 |
# | `total` | all copies, an `int` |
# | `average` | copies per day, a `float`, not rounded |
# | `best_day` | the number of the day with the most copies, an `int`; day 1 is 1. If several days have the most, the **first** of them |
#
# Then print one line, the average with one decimal. The run:
#
# ```text
# Total 42, average 6.0, best day 6
# ```
#
# Leave the line with `sales`; the checks run your program with other lists.
#
# <details><summary>Hint 1 of 3</summary>
#
# At which position does day 2 stand? The total and the average need no loop: see the table above.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# For the best day go through the positions, and keep the best position so far. Which position may
# it be before the loop? "The first of them" decides between `>` and `>=`.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `best = 0`, then `for position in range(len(sales)):` and in it `if sales[position] >
# sales[best]:` with `best = position`. The number of the day is one more.
#
# </details>

# %% starter="week-sales"
# program: week-sales
sales = [4, 0, 7, 3, 9, 12, 5]
# Write your program below this line.

# %% answer="week-sales"
# program: week-sales
sales = [4, 0, 7, 3, 9, 12, 5]
sales[1] += 2
total = sum(sales)
average = total / len(sales)
best = 0
for position in range(len(sales)):
    if sales[position] > sales[best]:
        best = position
best_day = best + 1
print(f"Total {total}, average {average:.1f}, best day {best_day}")

# %% tests="week-sales"
from course.testing import makes, prints, program

week_sales = program("week-sales")
makes(
    week_sales,
    {"sales": [4, 2, 7, 3, 9, 12, 5]},
    mistakes=[
        ([4, 0, 9, 3, 9, 12, 5], "day 2 stands at position 1: positions begin with 0."),
        ([4, 0, 7, 3, 9, 12, 5], "the list itself must be changed: assign to its place."),
        ([4, 2, 0, 7, 3, 9, 12, 5], "no place is added: the value of day 2 becomes larger."),
        ([4, 0, 7, 3, 9, 12, 5, 2], "append makes a new place: the value of day 2 becomes larger."),
    ],
)
makes(week_sales, {"total": 42}, mistakes={40: "first mend day 2, then add up."})
makes(
    week_sales,
    {"average": 6.0},
    mistakes={6: "an average is a float: / and not //.", 7.0: "divide by the number of days."},
)
makes(
    week_sales,
    {"best_day": 6},
    mistakes={
        5: "that is the position: people count from 1, so the day is one more.",
        12: "that is how many copies it were: the number of the day is asked for.",
        7: "is one added twice, or is it always the last day?",
    },
)
prints(week_sales, expected="Total 42, average 6.0, best day 6")
makes(
    week_sales,
    {"sales": [3, 3], "total": 6, "average": 3.0},
    given={"sales": [3, 1]},
    because="these are two days, not seven: divide by how many there are, and mend day 2.",
)
makes(
    week_sales,
    {"best_day": 3},
    given={"sales": [1, 1, 8]},
    because="the last day counts as well: range(len(sales)) goes to the last position.",
)
makes(
    week_sales,
    {"best_day": 1},
    given={"sales": [3, 1]},
    because="with two days alike, the first one is the best day: > and not >=.",
)
makes(
    week_sales,
    {"best_day": 2},
    given={"sales": [4, 3, 4]},
    because="day 2 has 5 copies after it was mended: mend first, then compare.",
)
makes(
    week_sales,
    {"sales": [0, 2, 0], "total": 2, "best_day": 2},
    given={"sales": [0, 0, 0]},
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(31)
    weeks = [[9, 0], [0, 9, 1], [5, 5, 5, 8, 8], [1, 0, 3, 3], [2, 0, 2]]
    weeks += [random.choices(range(15), k=random.randint(2, 12)) for _ in range(25)]
    for week in weeks:
        mended = [week[0], week[1] + 2, *week[2:]]
        mean = sum(mended) / len(mended)
        top = mended.index(max(mended)) + 1
        given = {"sales": week}
        right = {"sales": mended, "total": sum(mended), "average": mean, "best_day": top}
        makes(week_sales, right, given=given)
        prints(
            week_sales,
            given=given,
            expected=f"Total {sum(mended)}, average {mean:.1f}, best day {top}",
        )
### END HIDDEN TESTS

# %% [markdown] discussion="week-sales"
# The position of the best day so far is kept, and the day is made from it at the end, once:
#
# ```python
# best = 0
# for position in range(len(sales)):
#     if sales[position] > sales[best]:
#         best = position
# best_day = best + 1
# ```
#
# The number of the day can also be the name that is kept. Then the calculation moves to the place
# where a position is needed:
#
# ```python
# best_day = 1
# for day in range(2, len(sales) + 1):
#     if sales[day - 1] > sales[best_day - 1]:
#         best_day = day
# ```
#
# Here the loop counts as people do, and saves the first, useless comparison. In return, a `- 1`
# stands in two brackets. Positions inside, numbers of days only at the border: that rule loses
# fewer of them. (In section 2 a method of lists will find the place in one line.)

# %% [markdown] section="methods" topic=6
# ## 2. Lists grow and shrink
#
# ### Predict
#
# A list has methods, as text has. But the methods of text give a *new* text; many methods of a list
# **change the list itself**. What will the third line print, and how long is the list at the end?

# %%
line = ["Ada", "Bo"]
line.append("Cy")
print(line.pop(0))
line.append("Di")
print(line)

# %% [markdown]
# ### Run and explain
#
# | you write | what happens to the list | what you get back |
# | --- | --- | --- |
# | `line.append("Cy")` | one value more, at the end | `None` |
# | `line.insert(1, "Cy")` | one value more, at position 1; the others move on | `None` |
# | `line.extend(["Cy", "Di"])` | all values of another list, at the end | `None` |
# | `line.pop()` | the last value leaves | that value |
# | `line.pop(0)` | the value at that position leaves; the others move up | that value |
# | `line.remove("Bo")` | the **first** `"Bo"` leaves | `None` |
# | `del line[1]` | the value at that position leaves | nothing: it is a statement |
# | `line.index("Bo")` | nothing | the position of the first `"Bo"` |
# | `line.count("Bo")` | nothing | how many there are |
# | `line + ["Cy"]` | nothing | a **new**, longer list |
# | `line += ["Cy"]` | the same as `extend` | |
#
# `None` is a value of its own. It means "nothing here", and whoever asks a method for a result that
# does not exist gets it. Ask for it with `is`: `if answer is None:`, or `if answer is not None:`.
# (`None` alone counts as no in a condition, like `0` and `""`.)

# %%
# Grow: one value at the end, one at a position, several at once.
playlist = ["Rain"]
playlist.append("Ink")
playlist.insert(0, "Blue Hour")
playlist.extend(["Low Tide", "Rain"])
print(playlist)

# Shrink: by position (and keep what left), or by value.
last_song = playlist.pop()
playlist.remove("Ink")
del playlist[0]
print(last_song, playlist)

# Ask: how many, where, is it there at all?
playlist += ["Ink"]
print(playlist.count("Rain"), playlist.index("Low Tide"), "Blue Hour" in playlist)

# Collect: an empty list is the first value of an accumulator.
lengths = []
for song in playlist:
    lengths.append(len(song))
print(lengths)

# %% [markdown]
# The last part is last week's accumulator, with a list: begin with `[]`, add in each round. You
# will write it a hundred times.
#
# Four traps, each with its sign:
#
# **1. `line = line.append("Cy")`.** `append` has done its work and gives `None`, and now `line`
# points to that. The next `line.append(...)` fails with `AttributeError: 'NoneType' object has
# no attribute 'append'`. Methods that change a list stand on a line of their own.
#
# **2. `append` with a list.** `append` adds **one** value, whatever it is: `[1, 2]` with
# `append([3, 4])` becomes `[1, 2, [3, 4]]`, a list with a list in its last place. For several
# values use `extend`, or `+=`.
#
# **3. `+=` with a text.** `line += "Cy"` adds what one can go through in `"Cy"`, letter by letter:
# `["Ada", "C", "y"]`. You meant `line += ["Cy"]` or `append`. And `line + "Cy"` is an error:
# `TypeError: can only concatenate list (not "str") to list`.
#
# **4. Something is not there.** `IndexError: pop from empty list`; `ValueError: list.remove(x): x
# not in list`; `ValueError: 'Cy' is not in list`, from `index`. Ask before: `if line:`, `if "Cy" in
# line:`.
#
# ### Modify
#
# In the cell above, change `extend` to `append` and say what each line prints before you run it.
# (One line will fail: which one, and why?) Change it back. Then use `insert` so that `Low Tide`
# comes first.

# %% [markdown] item="fill-playlist" kind="fill" topic=6 points=3 minutes=8
# ### Fill in: what plays next?
#
# A café plays its playlist round and round. The program does one step of it:
#
# 1. The **first** song is played: it leaves the list.
# 2. It will come again: it is added at the very **end**.
# 3. A guest has a `wish`. It plays next: it comes to the **front**.
#
# Replace the blanks `____`. The run:
#
# ```text
# Playing Blue Hour, next Low Tide, last Blue Hour
# ```
#
# At the end, `playlist` is `["Low Tide", "Ink", "Rain", "Blue Hour"]`, and `playing` is the song
# that is played. Leave the lines with `playlist` and `wish`; the checks put other texts there. The
# playlist has at least one song.
#
# <details><summary>Hint 1 of 2</summary>
#
# The table above says which method takes out a value *and* gives it to you, and where `insert`
# wants its position.
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# The first position is 0, also for `pop` and `insert`. The last position does not depend on the
# length if you count from the end.
#
# </details>

# %% starter="fill-playlist"
# program: fill-playlist
playlist = ["Blue Hour", "Ink", "Rain"]
wish = "Low Tide"
# 1. The first song is played and leaves the list.
playing = playlist.pop(____)
# 2. It comes again at the very end.
playlist.append(____)
# 3. The wish comes to the front.
playlist.insert(____, ____)
print(f"Playing {playing}, next {playlist[____]}, last {playlist[____]}")

# %% answer="fill-playlist"
# program: fill-playlist
playlist = ["Blue Hour", "Ink", "Rain"]
wish = "Low Tide"
# 1. The first song is played and leaves the list.
playing = playlist.pop(0)
# 2. It comes again at the very end.
playlist.append(playing)
# 3. The wish comes to the front.
playlist.insert(0, wish)
print(f"Playing {playing}, next {playlist[0]}, last {playlist[-1]}")

# %% tests="fill-playlist"
from course.testing import makes, prints, program

fill_playlist = program("fill-playlist")
makes(
    fill_playlist,
    {"playing": "Blue Hour"},
    mistakes={
        "Ink": "the first song stands at position 0.",
        "Rain": "without a position, or with -1, pop takes the last song.",
    },
)
makes(
    fill_playlist,
    {"playlist": ["Low Tide", "Ink", "Rain", "Blue Hour"]},
    mistakes=[
        (["Ink", "Low Tide", "Rain", "Blue Hour"], "the front is position 0, not 1."),
        (["Low Tide", "Ink", "Rain", "Low Tide"], "at the end comes the song that is playing."),
        (["Low Tide", "Ink", "Rain", "playing"], "playing is a name here: no quotes."),
        (["Ink", "Rain", "Low Tide", "Blue Hour"], "-1 is the place before the last: take 0."),
    ],
)
prints(
    fill_playlist,
    expected="Playing Blue Hour, next Low Tide, last Blue Hour",
    mistakes={
        "Playing Blue Hour, next Ink, last Blue Hour": "the next song is the first of the list now."
    },
)
makes(
    fill_playlist,
    {"playlist": ["Fog", "Ink"], "playing": "Ink"},
    given={"playlist": ["Ink"], "wish": "Fog"},
)
prints(
    fill_playlist,
    given={"playlist": ["Ink"], "wish": "Fog"},
    expected="Playing Ink, next Fog, last Ink",
    because="the last place is -1, however long the list is.",
)
### BEGIN HIDDEN TESTS
from course.testing import hidden

with hidden():
    songs = ["Ash", "Bell", "Corn", "Dew", "Elm", "Fir", "Gold"]
    for length in range(1, 7):
        front, *others = songs[:length]
        given = {"playlist": songs[:length], "wish": f"Wish {length}"}
        after = [f"Wish {length}", *others, front]
        makes(fill_playlist, {"playlist": after, "playing": front}, given=given)
        prints(
            fill_playlist,
            given=given,
            expected=f"Playing {front}, next Wish {length}, last {front}",
        )
### END HIDDEN TESTS

# %% [markdown] discussion="fill-playlist"
# `0`, `playing`, `0, wish`, `0` and `-1`. The value that `pop` gives back is caught by a name, so
# that it can be put in again.
#
# Without `pop`, one reads the value first and deletes its place afterwards:
#
# ```python
# playing = playlist[0]
# del playlist[0]
# ```
#
# That is two lines for one step, and between them the song stands in two places. `pop` says both
# at once. (At the front of a *very* long list, `pop(0)` and `insert(0, ...)` are slow, because all
# other values move. Python has a special kind of list for that, the deque, which you will meet
# later.)

# %% [markdown] item="parsons-wishlist" kind="parsons" topic=6 points=3 minutes=8
# ### Put in order: each wish once
#
# Customers of the shop have written their wishes on a sheet, and some titles stand there more than
# once. Put lines together to a program that prints the list of the wishes with each title only
# **once**, in the order in which they first appear:
#
# ```text
# ['Dune', 'Emma', 'Momo']
# ```
#
# At the end, `unique` is that list. Write the labels in order, separated by spaces. Indentation is
# part of a line. Two lines are not needed. Line B comes first or second; the checks put other
# lists there, also an empty one.
#
# ```text
# A |         unique = unique.append(wish)
# B | wishes = ["Dune", "Emma", "Dune", "Momo", "Emma"]
# C | for wish in wishes:
# D |         unique.append(wish)
# E | print(unique)
# F |     if wish not in unique:
# G |         unique += wish
# H | unique = []
# ```
#
# <details><summary>Hint 1 of 2</summary>
#
# It is an accumulator: first value before the loop, change inside, result behind it.
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# Three lines want to add the wish. One of them adds its letters, and one loses the list, because
# `append` gives back `None`.
#
# </details>

# %% starter="parsons-wishlist"
parsons_wishlist = ""

# %% answer="parsons-wishlist"
parsons_wishlist = "B H C F D E"

# %% tests="parsons-wishlist"
from course.testing import makes, parsons, prints

wishlist = parsons(
    parsons_wishlist,
    """
A |         unique = unique.append(wish)
B | wishes = ["Dune", "Emma", "Dune", "Momo", "Emma"]
C | for wish in wishes:
D |         unique.append(wish)
E | print(unique)
F |     if wish not in unique:
G |         unique += wish
H | unique = []
""",
)
prints(
    wishlist,
    expected="['Dune', 'Emma', 'Momo']",
    mistakes={
        str(list("DuneEmmaDuneMomoEmma")): (
            "+= with a text adds its letters: which line adds the whole title?"
        ),
        "['Dune', 'Emma', 'Dune', 'Momo', 'Emma']": "each title only once: ask before you add it.",
        "[]": "nothing was added before it is printed: where does the print belong?",
        "['Emma']": "is the list made anew in each round? Its first value belongs before the loop.",
    },
)
makes(wishlist, {"unique": []}, given={"wishes": []})
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(32)
    pool = ["Dune", "Emma", "Momo", "It", "Heidi", "Ulysses"]
    for _ in range(15):
        sheet = random.choices(pool, k=random.randint(0, 12))
        once = list(dict.fromkeys(sheet))
        makes(wishlist, {"unique": once}, given={"wishes": sheet})
        prints(wishlist, given={"wishes": sheet}, expected=str(once))
### END HIDDEN TESTS

# %% [markdown] discussion="parsons-wishlist"
# The list that grows is also the memory of what has been seen:
#
# ```python
# unique = []
# for wish in wishes:
#     if wish not in unique:
#         unique.append(wish)
# ```
#
# With `continue` the rule is turned around: skip what is known, and do the work at the lower level
# of indentation.
#
# ```python
# for wish in wishes:
#     if wish in unique:
#         continue
#     unique.append(wish)
# ```
#
# It pays as soon as the work has many lines. In both, `in` goes through the list from its beginning
# each time. With ten wishes nobody notices; with a million it takes hours. Next week you meet the
# *set*, which answers that question at once.

# %% [markdown] item="counter-queue" kind="write" topic=6 points=5 minutes=25
# ### Make: the queue at the counter
#
# A pharmacy writes down what happens at its counter. `events` is a list of texts, in the order in
# which they happened:
#
# - `"next"`: whoever is **first** in the queue is served and leaves it. The program prints `Now:
#   Ada`, with that name.
# - `"leave"`: whoever is **last** in the queue loses patience and goes home. The program prints
#   `Lost: Bo`, with that name.
# - any other text is the name of somebody who joins the queue at its **end**. Nothing is printed.
#
# If the queue is empty, `"next"` and `"leave"` print `Nobody is waiting`, and change nothing.
#
# At the end, two lists are there: `queue`, with those who still wait, in their order, and `served`,
# with those who were served, in their order. The run with the events given:
#
# ```text
# Now: Ada
# Lost: Cy
# Now: Bo
# Nobody is waiting
# ```
#
# Then `queue` is `["Di"]`, because Di came after that, and `served` is `["Ada", "Bo"]`. Leave the
# line with `events`; the checks run your program with other lists, also an empty one. The same name
# may come twice.
#
# <details><summary>Hint 1 of 3</summary>
#
# Two lists grow and shrink while the loop runs. What is their first value, and where does it stand?
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# `pop` can take from both ends. Ask whether somebody is there before you call it. `if queue:` does.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# In the loop, a chain: it is a name, append; `elif not queue:`, print; `elif` it is `"next"`:
# pop the first, append it to `served`, print; `else`: pop the last, print. How do you say "it is a
# name" with `!=` and `and`?
#
# </details>

# %% starter="counter-queue"
# program: counter-queue
events = ["Ada", "Bo", "next", "Cy", "leave", "next", "next", "Di"]
# Write your program below this line.

# %% answer="counter-queue"
# program: counter-queue
events = ["Ada", "Bo", "next", "Cy", "leave", "next", "next", "Di"]
queue = []
served = []
for event in events:
    if event != "next" and event != "leave":
        queue.append(event)
    elif not queue:
        print("Nobody is waiting")
    elif event == "next":
        person = queue.pop(0)
        served.append(person)
        print(f"Now: {person}")
    else:
        print(f"Lost: {queue.pop()}")

# %% tests="counter-queue"
from course.testing import makes, prints, program

counter_queue = program("counter-queue")
prints(
    counter_queue,
    expected="Now: Ada\nLost: Cy\nNow: Bo\nNobody is waiting",
    mistakes={
        "Now: Bo\nLost: Cy\nNow: Ada\nNobody is waiting": (
            "the first in the queue is served: pop() alone takes the last one."
        ),
        "Now: Ada\nLost: Bo\nNow: Cy\nNobody is waiting": (
            "the last one in the queue loses patience: that is Cy."
        ),
        "Now: A\nLost: y\nNow: d\nNow: a": (
            "+= with a text adds its letters: append the name, or add [event]."
        ),
        "\n".join(["Nobody is waiting"] * 4): (
            "is the queue made anew in each round? Its first value belongs before the loop."
        ),
        "Now: ['Ada', 'Bo']\nLost: ['Bo', 'Cy']\nNow: ['Bo']\nNobody is waiting": (
            "print the one name, and not the whole queue."
        ),
    },
)
makes(
    counter_queue,
    {"queue": ["Di"], "served": ["Ada", "Bo"]},
    mistakes=[
        (
            [],
            "Di joins after nobody was waiting: does the loop go on then? And is the queue made "
            "once, before the loop?",
        ),
        (["Ada", "Cy", "Bo"], "Cy went home: only those who were served belong in served."),
    ],
)
makes(
    counter_queue,
    {"queue": [], "served": []},
    given={"events": []},
    because="both lists need their first value before the loop: here it runs no round.",
)
prints(
    counter_queue,
    given={"events": ["leave", "next"]},
    expected="Nobody is waiting\nNobody is waiting",
    because="ask whether somebody is waiting before you pop, for next and for leave.",
)
makes(
    counter_queue,
    {"queue": ["Bo", "Ada"], "served": ["Ada"]},
    given={"events": ["Ada", "Bo", "Ada", "next"]},
    because="two people have the same name: take out by position, with pop, and not by name.",
)
makes(
    counter_queue,
    {"queue": ["Ada", "Bo"], "served": []},
    given={"events": ["Ada", "Bo", "Ada", "leave"]},
    because="two people have the same name: remove takes the first of them, pop() the last.",
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(33)
    people = ["Ada", "Bo", "Cy", "Di", "Ed", "Next", "leaves"]
    for _ in range(40):
        day = random.choices([*people, "next", "next", "leave"], k=random.randint(0, 14))
        waiting, done, page = "", [], []
        for one in day:
            names_now = waiting.split(",")[:-1]
            if one in {"next", "leave"} and not names_now:
                page.append("Nobody is waiting")
            elif one == "next":
                done += names_now[:1]
                page.append(f"Now: {names_now[0]}")
                waiting = "".join(f"{name}," for name in names_now[1:])
            elif one == "leave":
                page.append(f"Lost: {names_now[-1]}")
                waiting = "".join(f"{name}," for name in names_now[:-1])
            else:
                waiting += f"{one},"
        given = {"events": day}
        makes(counter_queue, {"queue": waiting.split(",")[:-1], "served": done}, given=given)
        prints(counter_queue, given=given, expected="\n".join(page))
### END HIDDEN TESTS

# %% [markdown] discussion="counter-queue"
# A queue is a list that grows at one end and shrinks at the other: `append` and `pop(0)`. A list
# that grows and shrinks at the **same** end, with `append` and `pop()`, is called a stack, like a
# stack of plates; the impatient ones leave it that way.
#
# The empty queue is asked for once, in the middle of the chain, for both events. The other way asks
# in each of them:
#
# ```python
#     if event == "next":
#         if queue:
#             person = queue.pop(0)
#             served.append(person)
#             print(f"Now: {person}")
#         else:
#             print("Nobody is waiting")
#     elif event == "leave":
#         if queue:
#             print(f"Lost: {queue.pop()}")
#         else:
#             print("Nobody is waiting")
#     else:
#         queue.append(event)
# ```
#
# Each event is complete in its block here, and the name needs no `!=`. In return, a line stands
# there twice. If the two messages may differ some day, take the second form.

# %% [markdown]
# #### A list that changes while you go through it
#
# One more trap deserves a picture. Go through this program step by step. It wants to take all
# zeros out of the list. Watch which values `number` gets.

# %%
from course.widgets.trace import trace

trace("""
stock = [3, 0, 0, 5]
for number in stock:
    if number == 0:
        stock.remove(number)
print(stock)
""")

# %% [markdown]
# A zero is left! The loop `for` remembers only a *position*: 0, then 1, then 2. When the zero at
# position 1 is removed, the other values move up, and the second zero now stands at position 1.
# But the loop goes on with position 2. **Never add to a list or remove from it while a `for` loop
# goes through it.** Collect what you want to keep in a new list instead.

# %% [markdown] item="debug-readings" kind="debug" topic=6 points=4 minutes=12
# ### Debug: the thermometer's nonsense
#
# A weather station writes down the temperature every hour, in whole degrees. When its sensor fails,
# it writes `-999`. This program should take out all failures, and print what is left:
#
# ```text
# [12, 14, 13]
# ```
#
# It prints `[12, 14, 13, -999]`, although it removes -999 several times. Find the mistake and mend
# it. At the end, `readings` must be the list **without** failures, in the order of the hours. Leave
# the first line with `readings`; the checks put other lists there, also empty ones and ones with
# nothing but failures.
#
# <details><summary>Hint 1 of 3</summary>
#
# Copy the program into the figure above, and write down the value of `reading` in each round. Which
# of the six readings does it never see?
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# After a removal the values move up, and the loop steps over one. The list must stay as it is while
# the loop goes through it.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# Begin with an empty list, append each reading that is good, and let the name `readings` point to
# the new list when the loop is over.
#
# </details>

# %% starter="debug-readings"
# program: debug-readings
readings = [12, -999, -999, 14, 13, -999]
for reading in readings:
    if reading == -999:
        readings.remove(reading)
print(readings)

# %% answer="debug-readings"
# program: debug-readings
readings = [12, -999, -999, 14, 13, -999]
good = []
for reading in readings:
    if reading != -999:
        good.append(reading)
readings = good
print(readings)

# %% tests="debug-readings"
from course.testing import makes, prints, program

debug_readings = program("debug-readings")
prints(
    debug_readings,
    expected="[12, 14, 13]",
    because=(
        "the list must stay as it is while the loop goes through it or its positions: build a new "
        "list instead."
    ),
    mistakes={
        "[12, 14, 13, -999]": (
            "the loop steps over a value whenever one is removed: build a new list instead."
        ),
        "[-999, -999, -999]": "the good readings are to be kept: != and not ==.",
        "[12, -999, -999, 14, 13, -999]": "print the list without failures.",
    },
)
makes(
    debug_readings,
    {"readings": [12, 14, 13]},
    mistakes=[
        (
            [12, -999, -999, 14, 13, -999],
            "the name readings must point to the good list at the end, and not only what is "
            "printed.",
        )
    ],
)
makes(
    debug_readings,
    {"readings": []},
    given={"readings": [-999] * 6},
    because="there are nothing but failures: all of them must go.",
)
makes(debug_readings, {"readings": []}, given={"readings": []})
makes(
    debug_readings,
    {"readings": [0, -5, 0, 0]},
    given={"readings": [0, -5, -999, 0, 0]},
    because="0 and -5 are good readings, and equal ones are all kept.",
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(34)
    for _ in range(25):
        hours = random.choices([-999, -999, -3, 0, 7, 12, 999], k=random.randint(0, 10))
        kept = list(filter((-999).__ne__, hours))
        makes(debug_readings, {"readings": kept}, given={"readings": hours})
        prints(debug_readings, given={"readings": hours}, expected=str(kept))
### END HIDDEN TESTS

# %% [markdown] discussion="debug-readings"
# The loop went through a list that shrank under its feet. A new list is safe:
#
# ```python
# good = []
# for reading in readings:
#     if reading != -999:
#         good.append(reading)
# readings = good
# ```
#
# There is a way that removes without going through the list with `for`:
#
# ```python
# while -999 in readings:
#     readings.remove(-999)
# ```
#
# It is short and right: each round asks the list as it is *now*. But both `in` and `remove` search
# from the beginning each time, so that a long list with many failures takes very long. In section
# 10 the first way becomes one line.

# %% [markdown] section="slices" topic=6
# ## 3. Slices: cutting out a part
#
# `shelf[1:4]` is a **slice**: a new list with the values from position 1 up to, but not including,
# position 4. Start, stop and step mean what they mean in `range`. Each of them may be left out.
#
# ### Predict

# %% [markdown] item="predict-slice" kind="predict" topic=6 points=2 minutes=4
# ### Predict: three pieces of a word
#
# Slices work on text as they do on lists, and give a text. What does this program print?
#
# ```python
# word = "bookshop"
# print(word[1:4], word[-4:], word[6:20])
# ```
#
# Write the three pieces with one space between them.
#
# <details><summary>Hint 1 of 2</summary>
#
# Write the positions 0 to 7 above the letters. The stop is not included.
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# A stop that is left out means "to the end". And a slice takes what is there: it does not complain
# about a stop behind the end.
#
# </details>

# %% [raw] key="predict-slice"
# right = "ook shop op"
# why = "Positions 1, 2 and 3 are o, o, k. -4 is the fourth letter from the end, and from there it goes to the end. Positions 6 and 7 are there; behind them the slice simply ends."
# other = "Number the letters from 0, and leave out the letter at the stop."
# [wrong]
# "ooks shop op" = "The stop, position 4, is not included: 1, 2 and 3."
# "boo shop op" = "Positions begin with 0: position 1 is the second letter."
# "book shop op" = "The slice starts at position 1, and not at the beginning."
# "ook kshop op" = "-1 is the last letter, so -4 is the fourth from the end: s."
# "ook s op" = "The stop is left out, so the second piece goes on to the end of the word."
# "ook shop" = "A stop behind the end is no error, and does not empty the slice: it takes what is there."

# %%
word = "bookshop"
print(word[1:4], word[-4:], word[6:20])

# %% [markdown]
# ### Run and explain
#
# | you write | you get, for `shelf = ["Dune", "Emma", "Heidi", "Momo", "It"]` |
# | --- | --- |
# | `shelf[1:4]` | positions 1, 2, 3: `["Emma", "Heidi", "Momo"]` |
# | `shelf[:2]` | the first two: `["Dune", "Emma"]` |
# | `shelf[2:]` | all but the first two |
# | `shelf[-2:]` | the last two: `["Momo", "It"]` |
# | `shelf[:-1]` | all but the last |
# | `shelf[::2]` | every second one: positions 0, 2, 4 |
# | `shelf[::-1]` | all, backward |
# | `shelf[:]` | all: a copy |
#
# Two rules explain the rest:
#
# - **The stop is not included.** So `shelf[a:b]` has `b - a` values, and `shelf[:n]` and
#   `shelf[n:]` together are the whole list, nothing lost and nothing twice.
# - **A slice never complains about positions that are not there.** `shelf[3:99]` takes what there
#   is, `shelf[7:9]` is `[]`. A single position does complain: `shelf[7]` is an `IndexError`.
#
# That second rule is handy, and it hides mistakes: if a position is wrong, you get an empty list
# rather than an error.
#
# The next figure draws **your** list. Run the cell, then type other numbers into the three boxes.
# Try: start empty; stop `-1`; stop `99`; step `2`; start and stop empty with step `-1`. Before each
# try, say which places will be marked.

# %%
from course.widgets.ruler import slicing_ruler

shelf = ["Dune", "Emma", "Heidi", "Momo", "It"]
slicing_ruler("shelf", shelf)

# %% [markdown]
# Put your own list in place of `shelf`, or a text, and run the cell again.
#
# A slice is a **new** list: what you do to it does not touch the old one. Here is the work that
# slices are made for.

# %%
temperatures = [11, 13, 12, 17, 21, 19, 16]

# The first three, the last three, all but both ends.
print(temperatures[:3], temperatures[-3:], temperatures[1:-1])

# How many values, without counting them: stop minus start.
middle = temperatures[2:5]
print(len(middle), middle)

# In portions of three: the last portion is shorter, and that is fine.
for start in range(0, len(temperatures), 3):
    print(temperatures[start : start + 3])

# A position fails, a slice does not.
print(temperatures[50:], temperatures[:0])

# %% [markdown]
# (Where a part of a slice is a calculation, spaces around the colon make it easier to read.)
#
# A slice can also be assigned to, or deleted: `del shelf[:2]` takes the first two out of the list.
#
# ### Modify
#
# Change the loop above to portions of two, then of seven, then of ten. Then print the seven values
# backward, without the first and the last one.

# %% [markdown] item="catalogue-page" kind="write" topic=6 points=5 minutes=20
# ### Make: a page of the catalogue
#
# The website of Inkwell Books shows its titles in pages. `titles` is the whole list, `size` says
# how many titles go on one page, and `page` is the number of the page that is wanted; the first
# page is page **1**. Both are whole numbers from 1 up. A title may be in the list more than once.
#
# Make the name `shown`: the list of the titles on that page, in their order. The last page may be
# shorter. Behind the last page, `shown` is an empty list. Then print one line:
#
# - `Titles 4 to 6 of 8`, where people count from 1: the page begins with the 4th title, ends with
#   the 6th, and there are 8 in all; the last page of these 8 titles gives `Titles 7 to 8 of 8`;
# - `Page 4 is empty`, with the number of the page, if there is nothing on it.
#
# The run with the values given:
#
# ```text
# Titles 4 to 6 of 8
# ```
#
# `titles` must not change. Leave the lines with `titles`, `size` and `page`; the checks put other
# values there, also an empty list of titles (then every page is empty).
#
# <details><summary>Hint 1 of 3</summary>
#
# Write down for a size of 3: at which position does page 1 start, page 2, page 3? Find the
# calculation.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# Pages before this one: `page - 1`, each with `size` titles. The slice is as long as a page. You
# need no question about the end of the list: which rule of slices takes care of it?
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `start = ...`, `shown = titles[start : start + size]`. If there is something in `shown`: the first
# number is one more than `start`, and the last number follows from `start` and `len(shown)`.
#
# </details>

# %% starter="catalogue-page"
# program: catalogue-page
titles = ["Atlas", "Dune", "Emma", "Heidi", "It", "Momo", "Persuasion", "Ulysses"]
size = 3
page = 2
# Write your program below this line.

# %% answer="catalogue-page"
# program: catalogue-page
titles = ["Atlas", "Dune", "Emma", "Heidi", "It", "Momo", "Persuasion", "Ulysses"]
size = 3
page = 2
start = (page - 1) * size
shown = titles[start : start + size]
if shown:
    print(f"Titles {start + 1} to {start + len(shown)} of {len(titles)}")
else:
    print(f"Page {page} is empty")

# %% tests="catalogue-page"
from course.testing import makes, prints, program

catalogue_page = program("catalogue-page")
makes(
    catalogue_page,
    {"shown": ["Heidi", "It", "Momo"]},
    mistakes=[
        (
            ["Persuasion", "Ulysses"],
            "that is page 3: before page 2 there is only one page, page - 1.",
        ),
        (["Heidi", "It"], "the stop of a slice is not included: start + size."),
        (["Emma", "Heidi", "It"], "page 1 has positions 0, 1, 2: page 2 starts at position 3."),
        (["It", "Momo", "Persuasion"], "page 1 has positions 0, 1, 2: page 2 starts at 3."),
        (["Heidi", "It", "Momo", "Persuasion"], "that is one title too many for a page."),
        ([], "does the slice stop behind its start? The stop is a position: start + size."),
    ],
)
prints(
    catalogue_page,
    expected="Titles 4 to 6 of 8",
    mistakes={
        "Titles 3 to 6 of 8": "people count from 1: the first number is one more than the start.",
        "Titles 3 to 5 of 8": "people count from 1, both for the first and for the last title.",
        "Titles 4 to 7 of 8": "the last number is start + how many titles are shown.",
        "Titles 4 to 6 of 3": "the last number counts all titles.",
    },
)
makes(
    catalogue_page,
    {
        "shown": ["Persuasion", "Ulysses"],
        "titles": ["Atlas", "Dune", "Emma", "Heidi", "It", "Momo", "Persuasion", "Ulysses"],
    },
    given={"page": 3},
    because="the last page is shorter, and titles stays as it was.",
)
prints(
    catalogue_page,
    given={"page": 3},
    expected="Titles 7 to 8 of 8",
    mistakes={"Titles 7 to 9 of 8": "the last page is shorter: count what is shown."},
)
prints(
    catalogue_page,
    given={"page": 4},
    expected="Page 4 is empty",
    mistakes={
        "Titles 10 to 9 of 8": "nothing is shown: ask whether the list shown is empty.",
        "Titles 10 to 12 of 8": "nothing is shown: ask whether the list shown is empty.",
    },
)
prints(
    catalogue_page,
    given={"titles": ["Emma", "Dune", "Emma"], "size": 2},
    expected="Titles 3 to 3 of 3",
    mistakes={
        "Titles 3 to 1 of 3": "index finds the first Emma: count from start, without the titles.",
        "Titles 1 to 1 of 3": "index finds the first Emma: count from start, without the titles.",
    },
)
makes(catalogue_page, {"shown": []}, given={"titles": [], "page": 1})
prints(catalogue_page, given={"titles": [], "page": 1}, expected="Page 1 is empty")
### BEGIN HIDDEN TESTS
from course.testing import hidden

with hidden():
    stock = [f"T{number}" for number in range(1, 12)]
    for count in (0, 1, 2, 3, 5, 6, 11):
        for length in (1, 2, 3, 5, 20):
            for number in (1, 2, 3, 4, 12):
                on_page = [
                    title
                    for place, title in enumerate(stock[:count])
                    if place // length == number - 1
                ]
                given = {"titles": stock[:count], "size": length, "page": number}
                makes(catalogue_page, {"shown": on_page, "titles": stock[:count]}, given=given)
                line = f"Page {number} is empty"
                if on_page:
                    line = f"Titles {on_page[0][1:]} to {on_page[-1][1:]} of {count}"
                prints(catalogue_page, given=given, expected=line)
### END HIDDEN TESTS

# %% [markdown] discussion="catalogue-page"
# The whole work is one calculation and one slice:
#
# ```python
# start = (page - 1) * size
# shown = titles[start : start + size]
# ```
#
# The slice takes care of the last page and of pages that do not exist. Without slices one collects
# position by position:
#
# ```python
# shown = []
# for position in range((page - 1) * size, page * size):
#     if position < len(titles):
#         shown.append(titles[position])
# ```
#
# Here you must ask about the end yourself, because `titles[position]` fails behind it. Every
# website with "next page" contains this calculation. In the second half of the course it becomes a
# query to a database, with the same two numbers, and the same off-by-one errors.

# %% [markdown] section="sorting" topic=6
# ## 4. Putting a list in order
#
# ### Predict
#
# There are two ways to sort. One of the next two lines of output will surprise you: which value
# does the name `ranked` have?

# %%
points = [30, 10, 20]
ranked = points.sort()
print(points)
print(ranked)

# %% [markdown]
# ### Run and explain
#
# | | changes the list? | gives back |
# | --- | --- | --- |
# | `points.sort()` | yes: the list itself is in order afterwards | `None` |
# | `sorted(points)` | no | a **new** list, in order |
# | `points.reverse()` | yes: it is turned around | `None` |
# | `points[::-1]` | no | a new list, turned around |
#
# **`sort()` gives `None`**, like `append`: it has changed the list, there is nothing to give back.
# So either call `points.sort()` on a line of its own, or write `ranked = sorted(points)`. Never mix
# the two. To sort from the largest to the smallest, add `reverse=True` in the parentheses of
# either. (`reverse=True` is like `end=""` in `print`: a named extra.)
#
# Text is sorted by its characters, as `<` compares it: `"Dune"` before `"Emma"`. All capitals come
# before all small letters, so `"Zebra"` stands before `"apple"`. Numbers as *text* are sorted as
# text: `"100"` before `"20"`. Values that cannot be compared cannot be sorted:
#
# ```text
# TypeError: '<' not supported between instances of 'str' and 'int'
# ```

# %%
goals = [2, 0, 5, 1]

# A new list; the old one keeps its order.
print(sorted(goals), sorted(goals, reverse=True), goals)

# The list itself, from the largest on.
goals.sort(reverse=True)
print(goals)

# The three best: sort, then cut.
print(sorted(goals, reverse=True)[:3])

# As text and as numbers.
print(sorted(["100", "20", "3"]), sorted([100, 20, 3]))

# Turn around is not sort: it is whatever order it was, backward.
arrivals = ["Bo", "Ada", "Cy"]
arrivals.reverse()
print(arrivals, arrivals[::-1])

# %% [markdown]
# Which one should you take? If somebody else still needs the old order (the arrivals, the days of a
# week), take `sorted`. If nobody does, `sort` saves a copy.
#
# ### Modify
#
# Print the two smallest numbers of `goals`, without changing the list. Then sort `["pear", "Fig",
# "apple"]`, and say first where `Fig` will be.

# %% [markdown] item="middle-temperature" kind="write" topic=6 points=5 minutes=20
# ### Make: the middle of the week
#
# One hot day pulls an average up. The **median** is not impressed: it is the value in the middle
# when all are in order. With an even number of values there are two in the middle; then the median
# is the average of these two.
#
# `temperatures` is a list of one or more numbers, day by day. Make
#
# | name | value |
# | --- | --- |
# | `ordered` | a new list: the temperatures from cold to warm |
# | `median` | for an odd number of values the middle one as it is, for an even number the two in the middle added and divided by 2 with `/` |
# | `warmest` | a list of the three warmest, the warmest first; with fewer than three values, all of them |
#
# `temperatures` itself must stay in the order of the days. Then print one line, with the median as
# it is. The run:
#
# ```text
# Median 15.5, warmest [21, 19, 18]
# ```
#
# Leave the line with `temperatures`; the checks run your program with other lists.
#
# <details><summary>Hint 1 of 3</summary>
#
# One of the two ways of sorting leaves the old list alone.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# With 5 values the middle position is 2, with 7 it is 3: which division gives that? With 6 values,
# the two in the middle stand at 2 and 3.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `middle = len(ordered) // 2`. If the length is odd, take `ordered[middle]`, else the average of
# that and the one before it. The three warmest are a slice of a list that is sorted the other way.
#
# </details>

# %% starter="middle-temperature"
# program: middle-temperature
temperatures = [12, 19, 11, 21, 13, 18]
# Write your program below this line.

# %% answer="middle-temperature"
# program: middle-temperature
temperatures = [12, 19, 11, 21, 13, 18]
ordered = sorted(temperatures)
middle = len(ordered) // 2
if len(ordered) % 2 == 1:
    median = ordered[middle]
else:
    median = (ordered[middle - 1] + ordered[middle]) / 2
warmest = sorted(temperatures, reverse=True)[:3]
print(f"Median {median}, warmest {warmest}")

# %% tests="middle-temperature"
from course.testing import makes, prints, program

middle_temperature = program("middle-temperature")
makes(
    middle_temperature,
    {"ordered": [11, 12, 13, 18, 19, 21]},
    mistakes=[
        (None, "sort() changes the list itself and gives back None: sorted() gives a new list."),
        ([21, 19, 18, 13, 12, 11], "from cold to warm: without reverse."),
        ([12, 19, 11, 21, 13, 18], "this is still the order of the days."),
    ],
)
makes(
    middle_temperature,
    {"temperatures": [12, 19, 11, 21, 13, 18]},
    because="sort() and reverse() change the list itself: sorted() leaves it as it is.",
)
makes(
    middle_temperature,
    {"median": 15.5},
    mistakes={
        18: "with six values two are in the middle: add them and divide by 2.",
        13: "with six values two are in the middle: add them and divide by 2.",
        15: "divide with /, which keeps the half.",
        18.5: "the middle two of six stand at positions 2 and 3.",
        12.5: "the middle two of six stand at positions 2 and 3.",
        16.0: "these two are in the middle of the days: take them from the ordered list.",
        22.0: "put parentheses around the sum before you divide.",
    },
)
makes(
    middle_temperature,
    {"warmest": [21, 19, 18]},
    mistakes=[
        ([18, 19, 21], "the warmest comes first."),
        ([11, 12, 13], "these are the coldest: sort the other way before you cut."),
        ([19, 18], "a slice from the end needs care: -1 itself is the last value."),
        (None, "reverse() gives back None: it turns the list itself around."),
    ],
)
prints(middle_temperature, expected="Median 15.5, warmest [21, 19, 18]")
makes(
    middle_temperature,
    {"ordered": [-2, 3, 10], "median": 3},
    given={"temperatures": [10, -2, 3]},
    because="with three values the middle one is at position 1, as it is, without a division.",
)
makes(
    middle_temperature,
    {"warmest": [10, 3, -2]},
    given={"temperatures": [10, -2, 3]},
    because="with three values all of them are the warmest three: does your slice stop too early?",
)
makes(
    middle_temperature,
    {"median": 7.5, "warmest": [7.5]},
    given={"temperatures": [7.5]},
    because="a single value is its own median, and the only one of the warmest.",
)
makes(middle_temperature, {"median": 4.0, "warmest": [5, 3]}, given={"temperatures": [5, 3]})
### BEGIN HIDDEN TESTS
from heapq import nlargest
from random import Random
from statistics import median as middle_of

from course.testing import hidden

with hidden():
    random = Random(35)
    weeks = [[4, 4, 4, 4], [0, 0, 1], [1, 9], [2.5, 1.5, 0.5, 3.5, -2.5]]
    weeks += [random.choices(range(-12, 30), k=random.randint(1, 9)) for _ in range(30)]
    for week in weeks:
        cold_first = [*week]
        for end in range(len(cold_first)):
            while end and cold_first[end - 1] > cold_first[end]:
                cold_first[end - 1 : end + 1] = [cold_first[end], cold_first[end - 1]]
                end -= 1
        mid, top = middle_of(week), nlargest(3, week)
        given = {"temperatures": week}
        right = {"temperatures": week, "ordered": cold_first, "median": mid, "warmest": top}
        makes(middle_temperature, right, given=given)
        prints(middle_temperature, given=given, expected=f"Median {mid}, warmest {top}")
### END HIDDEN TESTS

# %% [markdown] discussion="middle-temperature"
# One new list in order; the middle by `//`; the warmest by sorting the other way:
#
# ```python
# ordered = sorted(temperatures)
# middle = len(ordered) // 2
# if len(ordered) % 2 == 1:
#     median = ordered[middle]
# else:
#     median = (ordered[middle - 1] + ordered[middle]) / 2
# warmest = sorted(temperatures, reverse=True)[:3]
# ```
#
# The warmest can also be cut out of what is there already. Turn the ordered list around, and take
# the first three:
#
# ```python
# warmest = ordered[::-1][:3]
# ```
#
# This sorts only once. With two slices in a row it takes a moment to read. What goes wrong easily
# is `ordered[-1:-4:-1]`: right, but who can say so without the ruler? Negative positions together
# with a negative step belong into puzzles.

# %% [markdown] section="aliasing" topic=6
# ## 5. One list, two names
#
# ### Predict
#
# A reminder from week 1: `=` lets a name point to a value, and nothing else. It does **not** copy.
# With numbers you could not see the difference, because a number never changes. A list does.

# %% [markdown] item="predict-two-names" kind="predict" topic=6 points=2 minutes=5
# ### Predict: two shelves?
#
# What does this program print?
#
# ```python
# morning = ["Dune", "Emma"]
# evening = morning
# evening += ["Momo"]
# morning = morning + ["Heidi"]
# print(len(morning), len(evening))
# ```
#
# Write the two numbers with a space between them.
#
# <details><summary>Hint 1 of 2</summary>
#
# How many lists are there after line 2? Draw two names and arrows.
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# For a list, `+=` does what `extend` does: it changes the list. `+` makes a new list.
#
# </details>

# %% [raw] key="predict-two-names"
# right = "4 3"
# why = "After line 2 there is one list with two names. += makes this list longer, so both names show three titles. Line 4 builds a new list of four, and only the name morning moves to it."
# other = "Draw the lists as boxes and the names as labels with arrows: line 2 draws no new box, and line 4 does."
# [wrong]
# "3 3" = "Line 2 does not copy: Momo is added to the one list that both names point to. Then morning + [...] has four titles."
# "4 4" = "Line 4 does not change the list: + makes a new one, and only morning points to it. evening still has three."
# "2 3" = "evening is not a copy: it is another name of the same list. And line 4 adds one more title for morning."
# "3 4" = "Look at which name stands to the left of = in the line with +: that name gets the new list of four."

# %%
morning = ["Dune", "Emma"]
evening = morning
evening += ["Momo"]
morning = morning + ["Heidi"]
print(len(morning), len(evening))

# %% [markdown]
# ### Run and explain
#
# The figure draws names on the left and lists on the right, from **your** lines. Press **Next
# line** and count the lists. Which lines make a new list, which change one, and which only give one
# a further name?

# %%
from course.widgets.lists import names_and_lists

names_and_lists("""
shelf = ["Dune", "Emma"]
window = shelf
order = shelf.copy()
window.append("Momo")
order.append("Heidi")
shelf = ["Atlas"]
""")

# %% [markdown]
# - Line 2 makes **no** list. `window` is a second name of list A. This is called an **alias**.
# - Line 3 makes one: `shelf.copy()` is a new list with the same values. (`shelf[:]` and
#   `list(shelf)` do the same.)
# - Line 4 changes list A. You see it through both names. Line 5 changes list B, and nothing else.
# - Line 6 lets the name `shelf` point to a new list. `window` still points to list A: **a name
#   moves by `=`, a list changes by its methods, by `list[...] = `, by `del` and by `+=`.**
#
# Questions that sound alike, and are not:
#
# | you write | you ask |
# | --- | --- |
# | `a == b` | do the two lists have equal values? |
# | `a is b` | is it **one and the same** list? |
# | `a is not b` | are they two lists, equal or not? |
#
# Use `is` for `None`, and for questions like the ones in this section. For numbers and text use
# `==`, always.

# %%
shelf = ["Dune", "Emma"]
window = shelf
order = shelf.copy()

# Equal and the same are two questions.
print(shelf == order, shelf is order)
print(shelf == window, shelf is window)

# A change is seen through every name of that list.
window[0] = "Momo"
print(shelf, order)

# %% [markdown]
# In the figure, change line 4 to `window = window + ["Momo"]` and press **Draw**. How many lists
# are there now? Then try `window += ["Momo"]`.
#
# When is an alias right? Often: a list with two names costs nothing, and a change is meant to be
# seen everywhere. When you want to keep the old state (yesterday's prices, the order before
# sorting), make a copy.
#
# #### Lists in lists
#
# A list may hold lists: the rows of a hall, the boxes of a game. `plan[1][2]` is read from left to
# right: row 1, and in it place 2.
#
# `["."] * 4` is a quick way to four places with the same value: `[".", ".", ".", "."]`. With a list
# inside, it is a trap. Look at the arrows:

# %%
from course.widgets.lists import names_and_lists

names_and_lists("""
hall = [["."] * 3] * 2
hall[0][1] = "X"
safe = []
for number in range(2):
    safe.append(["."] * 3)
safe[0][1] = "X"
""")

# %% [markdown]
# `[row] * 2` does not make two rows. It puts **the same** row into two places, and a mark in one
# is seen in both. The loop makes a new row in each round. With texts and numbers in it, as in
# `["."] * 3`, there is no danger, because they cannot change.
#
# For the same reason `plan.copy()` copies only the outer list: its places lead to the same rows.
#
# ### Modify
#
# In the first figure, make `order` an alias as well, by one change in line 3. Which titles does
# each name show at the end? Then make `shelf` a copy of `order` in line 6.

# %% [markdown] item="debug-seat-plan" kind="debug" topic=6 points=4 minutes=12
# ### Debug: one guest, a whole column of seats
#
# A cinema draws its hall with a dot for every free seat. `rows` and `seats` are the numbers of rows
# and of seats in a row, both from 1 up. The seat at position `booked_seat` of the row at position
# `booked_row` is sold, and gets an `X`. Positions begin with 0. With the values given it should
# print
#
# ```text
# . . . .
# . . X .
# . . . .
# ```
#
# (with a space behind each seat). It prints an `X` in **every** row:
#
# ```text
# . . X .
# . . X .
# . . X .
# ```
#
# Find the mistake and mend it. At the end, `plan` is a list of rows, and each row is a list of
# texts. Leave the lines with `rows`, `seats`, `booked_row` and `booked_seat`; the checks put other
# values there, always a seat that exists.
#
# <details><summary>Hint 1 of 3</summary>
#
# Put the first lines of the program into the figure, and count how many lists there are.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# The line that books a seat is right. The line that makes the plan puts one and the same row into
# all places.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# Begin with an empty `plan`, and append a new row of dots in each round of a loop.
#
# </details>

# %% starter="debug-seat-plan"
# program: debug-seat-plan
rows = 3
seats = 4
booked_row = 1
booked_seat = 2
plan = [["."] * seats] * rows
plan[booked_row][booked_seat] = "X"
for row in plan:
    for seat in row:
        print(seat, end=" ")
    print()

# %% answer="debug-seat-plan"
# program: debug-seat-plan
rows = 3
seats = 4
booked_row = 1
booked_seat = 2
plan = []
for number in range(rows):
    plan.append(["."] * seats)
plan[booked_row][booked_seat] = "X"
for row in plan:
    for seat in row:
        print(seat, end=" ")
    print()

# %% tests="debug-seat-plan"
from course.testing import makes, prints, program

debug_seat_plan = program("debug-seat-plan")
one_row = "it is one and the same row in all places: make a new row for each of them."
makes(
    debug_seat_plan,
    {"plan": [[".", ".", ".", "."], [".", ".", "X", "."], [".", ".", ".", "."]]},
    mistakes=[
        ([[".", ".", "X", "."]] * 3, one_row),
        (
            [[".", ".", "."], [".", ".", "."], [".", "X", "."], [".", ".", "."]],
            "rows and seats are swapped: the plan is a list of rows.",
        ),
        ([[".", ".", ".", "."]] * 3, "nothing is booked: the row in the plan must change."),
    ],
)
prints(
    debug_seat_plan,
    expected=". . . .\n. . X .\n. . . .",
    mistakes={". . X .\n. . X .\n. . X .": one_row},
)
prints(
    debug_seat_plan, given={"booked_row": 0, "booked_seat": 0}, expected="X . . .\n. . . .\n. . . ."
)
makes(
    debug_seat_plan,
    {"plan": [[".", "X"]]},
    given={"rows": 1, "seats": 2, "booked_row": 0, "booked_seat": 1},
    because="the numbers of rows and seats are not always 3 and 4.",
)
### BEGIN HIDDEN TESTS
from course.testing import hidden

with hidden():
    for size, width, at_row, at_seat in [
        (1, 1, 0, 0),
        (2, 2, 1, 0),
        (4, 3, 3, 2),
        (5, 6, 0, 5),
        (3, 4, 2, 0),
        (6, 2, 4, 1),
    ]:
        hall_plan = [
            ["X" if (r, s) == (at_row, at_seat) else "." for s in range(width)] for r in range(size)
        ]
        given = {"rows": size, "seats": width, "booked_row": at_row, "booked_seat": at_seat}
        makes(debug_seat_plan, {"plan": hall_plan}, given=given)
        prints(
            debug_seat_plan, given=given, expected="\n".join(" ".join(line) for line in hall_plan)
        )
### END HIDDEN TESTS

# %% [markdown] discussion="debug-seat-plan"
# `[...] * rows` put the same row into every place. Each row must be made anew:
#
# ```python
# plan = []
# for number in range(rows):
#     plan.append(["."] * seats)
# ```
#
# In the other direction, one can let the rows be shared and replace the whole row that changes:
#
# ```python
# plan = [["."] * seats] * rows
# plan[booked_row] = plan[booked_row].copy()
# plan[booked_row][booked_seat] = "X"
# ```
#
# It works and saves memory, but whoever books the next seat must know that the rows are shared. The
# mistake comes back with the first line that forgets the copy. Make them separate from the start.

# %% [markdown] section="text" topic=6
# ## 6. From text to list and back
#
# ### Predict
#
# What people type or send is one long text. `split` cuts it into a list, `join` glues a list
# together. How many texts does each of the next two lines print?

# %%
print("Ada,Bo,,Cy".split(","))
print("  Ada   Bo Cy ".split())

# %% [markdown]
# ### Run and explain
#
# | you write | you get |
# | --- | --- |
# | `"a;b;c".split(";")` | `["a", "b", "c"]`: cut at each `;` |
# | `"a  b c ".split()` | `["a", "b", "c"]`: cut at any number of spaces, none at the ends |
# | `", ".join(["a", "b"])` | `"a, b"`: the text **between** the values comes first |
# | `"a-b-c".replace("-", " ")` | `"a b c"`: every `-` replaced |
# | `"Dr Bo".startswith("Dr ")` | `True` |
# | `"dune.txt".endswith(".txt")` | `True` |
# | `"the old shop".title()` | `"The Old Shop"`: each word with a capital |
#
# All of them give something new, and leave the text as it was. Four things to remember:
#
# - **With and without a separator are different.** `split(",")` keeps empty pieces, and spaces at
#   the pieces' ends: `"a, b,".split(",")` is `["a", " b", ""]`. So `.strip()` each piece, and skip
#   the empty ones. `split()` never gives an empty piece, and `"".split()` is `[]`.
# - `split` gives **texts**. `"3 0 2".split()` is `["3", "0", "2"]`: convert each with `int`.
# - `join` takes texts only. A number in the list is an error: `TypeError: sequence item 1: expected
#   str instance, int found`.
# - `.title()` is simple-minded: `"it's"` becomes `"It'S"`.

# %%
# A line of data: cut it, tidy each piece, convert what is a number.
line = "Dune ; 1299 ; 3 0 2"
pieces = line.split(";")
title = pieces[0].strip()
price_cents = int(pieces[1])
print(title, price_cents, pieces)

# A list of numbers from a text.
sold = []
for piece in pieces[2].split():
    sold.append(int(piece))
print(sold, sum(sold))

# Back to text: between the values stands what you say.
print(" + ".join(["3", "0", "2"]))

# Collect lines in a list, print them at once.
receipt = []
for copies in range(1, 4):
    receipt.append(f"{copies} x {title}")
print("\n".join(receipt))

# %% [markdown]
# Last week the lines of a receipt grew as one text, with `"\n"` at the end of each. A list of lines
# and one `join` is the better form: no new line too many at the end, and you can count, sort or
# drop lines before you print them.
#
# ### Modify
#
# Print the list `sold` as `3/0/2`. (`join` refuses numbers: collect texts.) Then count with a loop
# how many words of `"a rose is a rose"` start with `r`.

# %% [markdown] item="tidy-guests" kind="write" topic=6 points=5 minutes=20
# ### Make: a tidy list of guests
#
# A reading is coming up, and the names of the guests arrive as one text, `line`, with a semicolon
# between the names. People type carelessly: spaces at the ends, underscores `_` in place of spaces,
# any capitals, and now and then nothing at all between two semicolons. A name consists of letters,
# with exactly one space or underscore between two words, and any number of them at both ends. Two
# guests may have the same name.
#
# Make
#
# | name | value |
# | --- | --- |
# | `guests` | a list of the names in their order: underscores replaced by spaces, no spaces at the ends, each word with a capital and the rest small; pieces with nothing in them (or nothing but spaces and underscores) are left out |
# | `doctors` | how many of these names start with `Dr` and a space |
#
# Then print two lines, the first with `, ` between the names. The run:
#
# ```text
# Ada Lovelace, Dr Grace Hopper, Alan Turing
# Doctors: 1
# ```
#
# Without any guest, the first line is `No guests`. Leave the line with `line`; the checks run your
# program with other texts, also an empty one.
#
# <details><summary>Hint 1 of 3</summary>
#
# Cut the text first. Then treat each piece in a loop, and collect those that are left.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# The order of the methods matters: an underscore at the end must become a space *before* the ends
# are stripped. `Drew Barry` is no doctor.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `for piece in line.split(";"):`, then `name = piece.replace(...).strip().title()`, `if name:`,
# append, and inside it `if name.startswith(...):`, count. Behind the loop, print with `join`, or
# `No guests`.
#
# </details>

# %% starter="tidy-guests"
# program: tidy-guests
line = " ada lovelace;dr_grace_hopper ; ;ALAN TURING_"
# Write your program below this line.

# %% answer="tidy-guests"
# program: tidy-guests
line = " ada lovelace;dr_grace_hopper ; ;ALAN TURING_"
guests = []
doctors = 0
for piece in line.split(";"):
    name = piece.replace("_", " ").strip().title()
    if name:
        guests.append(name)
        if name.startswith("Dr "):
            doctors += 1
if guests:
    print(", ".join(guests))
else:
    print("No guests")
print(f"Doctors: {doctors}")

# %% tests="tidy-guests"
from course.testing import makes, prints, program

tidy_guests = program("tidy-guests")
makes(
    tidy_guests,
    {"guests": ["Ada Lovelace", "Dr Grace Hopper", "Alan Turing"]},
    mistakes=[
        (
            ["Ada Lovelace", "Dr Grace Hopper", "", "Alan Turing"],
            "the empty piece is to be left out.",
        ),
        (
            ["Ada Lovelace", "Dr Grace Hopper", "Alan Turing "],
            "first make the underscores spaces, then strip the ends.",
        ),
        (
            ["Ada Lovelace", "Dr Grace Hopper", "", "Alan Turing "],
            "first make the underscores spaces, then strip the ends, then leave out what is empty.",
        ),
        (
            ["Ada Lovelace", "Dr_Grace_Hopper", "Alan Turing_"],
            "the text is never changed: replace gives a new one, so use what it gives.",
        ),
        (
            ["Ada", "Lovelace", "Dr", "Grace", "Hopper", "Alan", "Turing"],
            "cut at the semicolons only: split(';').",
        ),
        (["Alan Turing"], "is the list made anew in each round?"),
    ],
)
makes(tidy_guests, {"doctors": 1}, mistakes={3: "count only names that start with Dr."})
prints(
    tidy_guests,
    expected="Ada Lovelace, Dr Grace Hopper, Alan Turing\nDoctors: 1",
    mistakes={
        "['Ada Lovelace', 'Dr Grace Hopper', 'Alan Turing']\nDoctors: 1": (
            "print the names with ', ' between them: join."
        )
    },
)
makes(
    tidy_guests,
    {"guests": ["Drew Barry", "Ken Dr No", "Dr No"], "doctors": 1},
    given={"line": "drew_barry;ken dr no;DR NO"},
    because="only names that begin with Dr and a space are counted.",
)
makes(
    tidy_guests,
    {"guests": ["Dr No", "Bo", "Dr No"], "doctors": 2},
    given={"line": "dr no;bo;Dr_No"},
    because="two guests may have the same name: both are in the list, and both are counted.",
)
for nobody in ["", " ; _ ;;"]:
    makes(
        tidy_guests,
        {"guests": [], "doctors": 0},
        given={"line": nobody},
        because="pieces with nothing but spaces and underscores are left out.",
    )
    prints(
        tidy_guests,
        given={"line": nobody},
        expected="No guests\nDoctors: 0",
        because="without any guest the first line is No guests.",
    )
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(36)
    words = ["ada", "bo", "dr", "drew", "li", "grace", "de", "o"]
    for _ in range(25):
        pieces_typed, tidy_names, how_many = [], [], 0
        for _ in range(random.randint(0, 5)):
            chosen = random.choices(words, k=random.randint(0, 3))
            if random.random() < 0.4 and chosen:
                chosen[0] = "dr"
            typed_name = ""
            for nth, one in enumerate(chosen):
                between = random.choice(" _") if nth else random.choice(["", " ", "_ ", "__"])
                typed_name += between + random.choice([one, one.upper(), one.capitalize()])
            pieces_typed.append(typed_name + random.choice(["", " ", "_", " _ "]))
            if chosen:
                tidy_names.append(" ".join(one.capitalize() for one in chosen))
                how_many += chosen[0] == "dr" and len(chosen) > 1
        given = {"line": ";".join(pieces_typed)}
        makes(tidy_guests, {"guests": tidy_names, "doctors": how_many}, given=given)
        first = ", ".join(tidy_names) or "No guests"
        prints(tidy_guests, given=given, expected=f"{first}\nDoctors: {how_many}")
### END HIDDEN TESTS

# %% [markdown] discussion="tidy-guests"
# Cut, tidy each piece, keep what is not empty:
#
# ```python
# for piece in line.split(";"):
#     name = piece.replace("_", " ").strip().title()
#     if name:
#         guests.append(name)
# ```
#
# One may also tidy the whole text before it is cut. Underscores and capitals do not care about the
# borders of the pieces:
#
# ```python
# guests = []
# for piece in line.replace("_", " ").title().split(";"):
#     name = piece.strip()
#     if name:
#         guests.append(name)
# ```
#
# Fewer calls, and the loop is left with what must happen piece by piece. But when the rule changes
# for one of the pieces ("titles after a comma stay small"), you have to move it back. As long as
# the text is short, do each step where it is easiest to understand.

# %% [markdown] section="tuples" topic=7
# ## 7. Tuples: values that belong together
#
# A title and its price, a row and a seat, home goals and away goals: some values are one thing with
# several parts. For that there is the **tuple**: values separated by commas, usually in round
# brackets. `book = ("Dune", 1299)`.
#
# ### Predict
#
# Putting values together is called **packing**. Taking them apart, into several names at once, is
# **unpacking**: `title, price = book`. A star before one name collects what is left over, as a
# list.

# %% [markdown] item="predict-star" kind="predict" topic=7 points=2 minutes=4
# ### Predict: first, last, and the others
#
# What does this program print?
#
# ```python
# results = (7, 8, 9)
# first, *others, last = results
# others.append(first)
# print(first, others, last)
# ```
#
# <details><summary>Hint 1 of 2</summary>
#
# Every name without a star gets exactly one value. What is left for the one with the star?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# What the star collects is always a list, even when it is only one value. `append` adds at the end.
#
# </details>

# %% [raw] key="predict-star"
# right = "7 [8, 7] 9"
# why = "first gets 7, last gets 9, and the star collects the rest as a list: [8]. Then 7 is added at its end. first still has its value: nothing was taken away from it."
# other = "Give the names without a star their values first; the rest is a list, and print shows lists with brackets."
# [wrong]
# "7 8 9" = "The star collects a list, even if there is only one value for it, and then 7 is added to it."
# "7 [8] 9" = "others is a list, and append has added 7 to it."
# "7 (8, 7) 9" = "What the star collects is a list, not a tuple. (A tuple would have no append.)"
# "7 [7, 8] 9" = "append adds at the end of the list."
# "7 [8, 9, 7] 9" = "The last value goes to the name last: the star gets only what is left between the two."

# %%
results = (7, 8, 9)
first, *others, last = results
others.append(first)
print(first, others, last)

# %% [markdown]
# ### Run and explain
#
# A tuple is like a list in everything that **reads**: positions, negative positions, slices, `len`,
# `in`, `for`, `sum`, `min`, `sorted`, `count`, `index`. But it **cannot be changed**. There is no
# `append`, no `sort`, and no assignment to a place. One says: a tuple is **immutable**, a list is
# **mutable**. Text and numbers are immutable, too.
#
# ```text
# TypeError: 'tuple' object does not support item assignment
# AttributeError: 'tuple' object has no attribute 'append'
# ```
#
# What is that good for? Whoever gets a tuple can rely on it: nobody else, by another name, can
# change it meanwhile. That is the end of section 5's mystery. And it tells the reader "these parts
# belong together, and their number is fixed".
#
# | you write | what it is |
# | --- | --- |
# | `("Dune", 1299)` or `"Dune", 1299` | a tuple of two: **the commas make it**, the brackets make it readable |
# | `("Dune",)` | a tuple of one: the comma must be there |
# | `("Dune")` | a text in brackets, as in `(2 + 3) * 4`. No tuple! |
# | `()` | the empty tuple |
# | `book + (4,)` | a new, longer tuple; `book` itself stays as it is |
# | `tuple([3, 1])`, `list((3, 1))` | a tuple made from a list, and the other way around |

# %%
# Pack: three values, one name.
book = ("Dune", 1299, 4)
print(book[0], book[-1], len(book))

# Unpack: one value for each name, in the order of the tuple.
title, price_cents, copies = book
print(f"{copies} x {title}: {copies * price_cents / 100:.2f}")

# A tuple cannot be changed, but a name can get a new tuple.
book = (title, price_cents, copies - 1)
print(book)

# Two names at once: what stands on the right is read first, then both names are set.
window, counter = "Emma", "Momo"
window, counter = counter, window
print(window, counter)

# The comma makes the tuple.
print(type(("Dune",)), type(("Dune")))

# Tuples are compared place by place: the first difference decides.
print((3, "Momo") < (3, "Zora"), (2, "Zora") < (3, "Atlas"))
print(sorted([(875, "Emma"), (450, "Heidi"), (875, "Dune")]))

# %% [markdown]
# The swap of two names takes one line. (In week 1 it needed a third name.) It works because Python
# first makes the tuple on the right, with the **old** values, and then unpacks it.
#
# The last line is a trick worth knowing: a list of tuples is sorted by the first part; where that
# is equal, by the second. So put in front what you want to sort by.
#
# The numbers must fit. Too many or too few values are an error:
#
# ```text
# ValueError: too many values to unpack (expected 2)
# ValueError: not enough values to unpack (expected 3, got 2)
# ```
#
# Lists and texts can be unpacked as well. `title, price = "Dune;1299".split(";")` is a common line.
#
# One subtle point. A tuple that holds a list: the tuple cannot be changed, but the list in it can.
# The tuple guarantees *which* objects are in its places, and not what happens inside of them.
#
# ### Modify
#
# Rotate three names in one line, so that `a` gets the value of `b`, `b` that of `c`, and `c` that
# of `a`. Then take the last line of the cell above, which sorts, and sort by title: what must change in
# the tuples?

# %% [markdown] item="parsons-pages" kind="parsons" topic=7 points=3 minutes=8
# ### Put in order: a reading plan that grows
#
# Ada trains to read long books. In the first week she reads 1 page a day, in the second week 2, and
# from then on always as many as in the **two weeks before together**: 1, 2, 3, 5, 8, 13, and so on.
# Put lines together to a program that prints the pages for the first `weeks` weeks in one line.
# With `weeks = 6`:
#
# ```text
# 1 2 3 5 8 13
# ```
#
# `pages` is this week's number, `upcoming` next week's. Write the labels in order, separated by
# spaces. Indentation is part of a line. Two lines are not needed. The line with `weeks` comes
# first or second; the checks put other whole numbers from 0 up there.
#
# ```text
# A |     pages = upcoming
# B | pages, upcoming = 1, 2
# C |     pages, upcoming = upcoming, pages + upcoming
# D | for week in range(weeks):
# E | weeks = 6
# F |     upcoming = pages + upcoming
# G |     print(pages, end=" ")
# ```
#
# <details><summary>Hint 1 of 2</summary>
#
# The first number that is printed is the first value of `pages`: print before you go on.
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# Two lines one after the other use the *new* value of `pages` for the sum. One line for both names
# uses the old values.
#
# </details>

# %% starter="parsons-pages"
parsons_pages = ""

# %% answer="parsons-pages"
parsons_pages = "E B D G C"

# %% tests="parsons-pages"
from course.testing import makes, parsons, prints

reading_plan = parsons(
    parsons_pages,
    """
A |     pages = upcoming
B | pages, upcoming = 1, 2
C |     pages, upcoming = upcoming, pages + upcoming
D | for week in range(weeks):
E | weeks = 6
F |     upcoming = pages + upcoming
G |     print(pages, end=" ")
""",
)
prints(
    reading_plan,
    expected="1 2 3 5 8 13",
    mistakes={
        "1 2 4 8 16 32": (
            "the sum must use the pages of both weeks before the names move: that takes one line "
            "for both names."
        ),
        "1 3 4 7 11 18": (
            "pages must move to the old upcoming: that takes one line for both names."
        ),
        "1 3 6 12 24 48": "that takes one line for both names, which reads the old values first.",
        "2 3 5 8 13 21": "the first week is missing: print before the names move on.",
        "1 1 1 1 1 1": "pages must move on in each round.",
    },
)
prints(reading_plan, given={"weeks": 1}, expected="1")
### BEGIN HIDDEN TESTS
from course.testing import hidden

with hidden():
    plan_pages = [1, 2]
    while len(plan_pages) < 40:
        plan_pages.append(sum(plan_pages[-2:]))
    for number in (0, 2, 3, 5, 10, 30):
        line = " ".join(str(n) for n in plan_pages[:number])
        prints(reading_plan, given={"weeks": number}, expected=line)
### END HIDDEN TESTS

# %% [markdown] discussion="parsons-pages"
# Both names move at the same moment, and the right side is worked out with the old values:
#
# ```python
# weeks = 6
# pages, upcoming = 1, 2
# for week in range(weeks):
#     print(pages, end=" ")
#     pages, upcoming = upcoming, pages + upcoming
# ```
#
# Without unpacking, a third name must keep the old value for a moment:
#
# ```python
#     old = pages
#     pages = upcoming
#     upcoming = old + upcoming
# ```
#
# Three lines whose order matters, in place of one in which it does not. This row of numbers is
# famous under the name Fibonacci numbers.

# %% [markdown] section="unpacking" topic=7
# ## 8. Side by side: unpacking in loops
#
# ### Predict
#
# A list of tuples is the most common form of data there is: a table, one tuple per row. The line
# with `for` can unpack each row. What does the next cell print, and how often is each name set?

# %%
books = [("Dune", 1299), ("Emma", 875), ("Heidi", 450)]
for title, price_cents in books:
    print(f"{title:<8}{price_cents / 100:>6.2f}")

# %% [markdown]
# ### Run and explain
#
# Three tools make tuples for you, one per round:
#
# | you write | each round gives |
# | --- | --- |
# | `for title, price in zip(titles, prices):` | the first of each list, then the second of each, ... |
# | `for position, title in enumerate(titles):` | position and value, from 0 |
# | `for number, title in enumerate(titles, start=1):` | the same, counted from 1 |
#
# `zip` walks through two lists (or three, or more) side by side, like the two sides of a zipper. It
# stops with the **shortest**, and says nothing about what is left over. (If the lists must be
# equally long, `zip(titles, prices, strict=True)` stops with a `ValueError` when they are not.)
#
# `enumerate` replaces `range(len(...))` wherever you need the value as well. Fewer brackets, and
# no chance to forget the `+ 1`.

# %%
titles = ["Dune", "Emma", "Heidi"]
prices_cents = [1299, 875, 450]
sold = [3, 0, 2]

# Count along, from 1, as people do.
for number, title in enumerate(titles, start=1):
    print(f"{number}. {title}")

# Three lists side by side: one round for each book.
revenue_cents = 0
for title, price, copies in zip(titles, prices_cents, sold):
    revenue_cents += price * copies
print(revenue_cents)

# Both at once: the number, and a tuple of two in its own brackets.
for number, (title, copies) in enumerate(zip(titles, sold), start=1):
    print(number, title, copies)

# Look at what they give: lists of tuples.
print(list(zip(titles, sold)))
print(list(enumerate(titles)))

# The best one: remember the whole tuple.
best = ("", -1)
for title, copies in zip(titles, sold):
    if copies > best[1]:
        best = (title, copies)
print(best)

# %% [markdown]
# A part that you do not need gets the name `_` by custom: `for title, _ in books:` says "there is a
# second part, and I will not use it".
#
# ### Modify
#
# Take one number out of `sold` and run the cell again. Which book has vanished, and what did Python
# say about it? That is why lists that belong together are a risk, and one list of tuples is safer.

# %% [markdown] item="fill-podium" kind="fill" topic=7 points=3 minutes=10
# ### Fill in: the results of the run
#
# A city run has the runners' names in one list, and their times in seconds in another, in the same
# order. The program prints the ranking, the fastest first:
#
# ```text
# 1. Cy 1498 s
# 2. Ada 1530 s
# 3. Bo 1611 s
# ```
#
# Replace the blanks `____`. At the end, `ranking` is a list of tuples, the time first and the name
# second, sorted: `[(1498, "Cy"), (1530, "Ada"), (1611, "Bo")]`. Runners with equal times are in
# alphabetical order. Leave the lines with `names` and `times`; the checks put other lists there,
# always equally long, also empty ones.
#
# <details><summary>Hint 1 of 2</summary>
#
# Which tool walks through two lists side by side? And what must stand first in the tuple, so that
# sorting goes by time?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# In the last loop each value of `ranking` is a tuple of two. With the number in front, the names
# are written as in the example with `enumerate(zip(...))`.
#
# </details>

# %% starter="fill-podium"
# program: fill-podium
names = ["Ada", "Bo", "Cy"]
times = [1530, 1611, 1498]
# Pack time and name, the time first.
ranking = []
for name, seconds in ____:
    ranking.append(____)
# Sort: by time, then by name.
____
# Print with the place in front, from 1.
for place, (____) in enumerate(ranking, start=____):
    print(f"{place}. {name} {seconds} s")

# %% answer="fill-podium"
# program: fill-podium
names = ["Ada", "Bo", "Cy"]
times = [1530, 1611, 1498]
# Pack time and name, the time first.
ranking = []
for name, seconds in zip(names, times):
    ranking.append((seconds, name))
# Sort: by time, then by name.
ranking.sort()
# Print with the place in front, from 1.
for place, (seconds, name) in enumerate(ranking, start=1):
    print(f"{place}. {name} {seconds} s")

# %% tests="fill-podium"
from course.testing import makes, prints, program

fill_podium = program("fill-podium")
makes(
    fill_podium,
    {"ranking": [(1498, "Cy"), (1530, "Ada"), (1611, "Bo")]},
    mistakes=[
        ([(1530, "Ada"), (1611, "Bo"), (1498, "Cy")], "the list is not sorted yet."),
        (
            [("Ada", 1530), ("Bo", 1611), ("Cy", 1498)],
            "the time must stand first, so that sorting goes by time.",
        ),
        (None, "sort() gives back None: it stands alone on its line."),
        ([[1498, "Cy"], [1530, "Ada"], [1611, "Bo"]], "tuples are asked for: round brackets."),
    ],
)
prints(
    fill_podium,
    expected="1. Cy 1498 s\n2. Ada 1530 s\n3. Bo 1611 s",
    mistakes={
        "1. 1498 Cy s\n2. 1530 Ada s\n3. 1611 Bo s": (
            "unpack in the order of the tuple: the time is first."
        ),
        "0. Cy 1498 s\n1. Ada 1530 s\n2. Bo 1611 s": "people count from 1.",
    },
)
makes(
    fill_podium,
    {"ranking": [(60, "Al"), (60, "Zoe"), (61, "Al")]},
    given={"names": ["Zoe", "Al", "Al"], "times": [60, 61, 60]},
    because="with equal times the second part of the tuples decides: sort the tuples as they are.",
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(37)
    for _ in range(20):
        length = random.randint(0, 6)
        runners = random.choices(["Al", "Bea", "Cy", "Dee", "Ed", "Flo"], k=length)
        clock = random.choices(range(900, 905), k=length)
        pairs = sorted((s, n) for n, s in zip(runners, clock, strict=True))
        given = {"names": runners, "times": clock}
        makes(fill_podium, {"ranking": pairs}, given=given)
        page = [f"{n}. {who} {secs} s" for n, (secs, who) in enumerate(pairs, 1)]
        prints(fill_podium, given=given, expected="\n".join(page))
### END HIDDEN TESTS

# %% [markdown] discussion="fill-podium"
# `zip(names, times)`, `(seconds, name)`, `ranking.sort()`, `seconds, name` and `1`. Note the double
# brackets in `ranking.append((seconds, name))`: the outer ones are those of the call, the inner
# ones make one tuple. Without them `append` would get two values, and refuse.
#
# If both lists are zipped in the right order, the tuples are there already:
#
# ```python
# ranking = sorted(zip(times, names))
# for place, (seconds, name) in enumerate(ranking, start=1):
#     print(f"{place}. {name} {seconds} s")
# ```
#
# `zip` gives tuples, and `sorted` makes a list of whatever one can go through. It is shorter by
# four lines. The long form has a place where you can check or convert each row before it goes into
# the list.

# %% [markdown] item="league-record" kind="write" topic=7 points=5 minutes=25
# ### Make: how did the team do?
#
# `games` is a list of the games of a league, each a tuple of four: home team, away team, goals of
# the home team, goals of the away team. `team` is the name of a team. Not every game is one of
# theirs, and in some of them they play away. A team never plays against itself.
#
# Make two **tuples** and an int:
#
# | name | value |
# | --- | --- |
# | `record` | wins, draws (equal goals) and losses of `team`, in this order |
# | `goals` | goals that `team` scored, and goals that were scored against it |
# | `points` | 3 for each win, 1 for each draw |
#
# Then print one line. The run:
#
# ```text
# Rovers: 1-1-1, goals 6:5, points 4
# ```
#
# A team without a game gets `(0, 0, 0)`, `(0, 0)` and 0. Leave the lines with `games` and `team`;
# the checks put other values there.
#
# <details><summary>Hint 1 of 3</summary>
#
# Unpack the four parts in the line with `for`. First decide whether the game concerns `team` at
# all.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# Home or away makes no difference for the rest if you give the goals new names: those of `team`,
# and those of the others. Then compare once.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# In the loop: `if team == home:` with `ours, theirs = home_goals, away_goals`, `elif` away: the
# other way around, `else: continue`. Then add both, and a chain for win, draw, loss. Pack the
# tuples behind the loop.
#
# </details>

# %% starter="league-record"
# program: league-record
games = [
    ("Rovers", "City", 3, 1),
    ("City", "United", 0, 0),
    ("United", "Rovers", 2, 2),
    ("City", "Rovers", 2, 1),
]
team = "Rovers"
# Write your program below this line.

# %% answer="league-record"
# program: league-record
games = [
    ("Rovers", "City", 3, 1),
    ("City", "United", 0, 0),
    ("United", "Rovers", 2, 2),
    ("City", "Rovers", 2, 1),
]
team = "Rovers"
wins = 0
draws = 0
losses = 0
scored = 0
against = 0
for home, away, home_goals, away_goals in games:
    if team == home:
        ours, theirs = home_goals, away_goals
    elif team == away:
        ours, theirs = away_goals, home_goals
    else:
        continue
    scored += ours
    against += theirs
    if ours > theirs:
        wins += 1
    elif ours == theirs:
        draws += 1
    else:
        losses += 1
record = (wins, draws, losses)
goals = (scored, against)
points = 3 * wins + draws
print(f"{team}: {wins}-{draws}-{losses}, goals {scored}:{against}, points {points}")

# %% tests="league-record"
from course.testing import makes, prints, program

league_record = program("league-record")
makes(
    league_record,
    {"record": (1, 1, 1)},
    mistakes=[
        ([1, 1, 1], "a tuple is asked for: round brackets."),
        ((2, 1, 0), "in the last game Rovers play away, and have the second number of goals."),
        ((1, 0, 0), "games away from home count as well."),
        ((1, 2, 1), "a game without Rovers was counted."),
        ((1, 1, 2), "a game without Rovers was counted."),
        ((1, 0, 2), "equal goals are a draw, and no loss."),
    ],
)
makes(
    league_record,
    {"goals": (6, 5)},
    mistakes=[
        ([6, 5], "a tuple is asked for: round brackets."),
        ((7, 4), "away from home, the goals of Rovers are the second number."),
        ((3, 1), "games away from home count as well."),
        ((5, 6), "their own goals come first."),
    ],
)
makes(league_record, {"points": 4}, because="3 points for each win, and 1 for each draw.")
prints(league_record, expected="Rovers: 1-1-1, goals 6:5, points 4")
makes(
    league_record,
    {"record": (0, 2, 0), "goals": (2, 2), "points": 2},
    given={"team": "United"},
    because="two draws, one away from home and one at home: each gives 1 point.",
)
makes(
    league_record,
    {"record": (0, 0, 0), "goals": (0, 0), "points": 0},
    given={"team": "Harbor"},
    because="this team has no game here: all is 0.",
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(38)
    clubs = ["Rovers", "City", "United", "Rover"]
    for _ in range(30):
        season = []
        for _ in range(random.randint(0, 9)):
            one, other = random.sample(clubs, 2)
            season.append((one, other, random.randint(0, 3), random.randint(0, 3)))
        club = random.choice(clubs)
        turned = [g for g in season if g[0] == club]
        turned += [(b, a, d, c) for a, b, c, d in season if b == club]
        margins = [g[2] - g[3] for g in turned]
        three = (
            sum(m > 0 for m in margins),
            margins.count(0),
            sum(m < 0 for m in margins),
        )
        both = (sum(g[2] for g in turned), sum(g[3] for g in turned))
        earned = sum((0, 1, 3)[(m >= 0) + (m > 0)] for m in margins)
        given = {"games": season, "team": club}
        makes(league_record, {"record": three, "goals": both, "points": earned}, given=given)
        shown = "-".join(map(str, three))
        line = f"{club}: {shown}, goals {both[0]}:{both[1]}, points {earned}"
        prints(league_record, given=given, expected=line)
### END HIDDEN TESTS

# %% [markdown] discussion="league-record"
# The trick is the middle step: whatever the side, the goals get the names `ours` and `theirs`. Then
# there is only one comparison to write.
#
# ```python
#     if team == home:
#         ours, theirs = home_goals, away_goals
#     elif team == away:
#         ours, theirs = away_goals, home_goals
#     else:
#         continue
# ```
#
# Without it, the results must be compared for both sides:
#
# ```python
#     if team == home and home_goals > away_goals:
#         wins += 1
#     elif team == away and away_goals > home_goals:
#         wins += 1
#     elif team in (home, away) and home_goals == away_goals:
#         draws += 1
#     elif team in (home, away):
#         losses += 1
# ```
#
# Each case stands alone, but each rule stands there twice, and in one of the two someone will
# exchange the sides. Bring the data into one form first, then work with it.

# %% [markdown] section="comprehensions" topic=10
# ## 9. List comprehensions: a list in one line
#
# You have written this many times by now: an empty list, a loop, an `append`. A **list
# comprehension** says the same in one line.
#
# ### Predict
#
# The next cell makes the same list twice. Find the three parts of the loop in the one line: what is
# appended, the name, and what it goes through.

# %%
prices_cents = [1299, 875, 450]

doubled = []
for price in prices_cents:
    doubled.append(price * 2)
print(doubled)

print([price * 2 for price in prices_cents])

# %% [markdown]
# ### Run and explain
#
# ```text
# [VALUE for NAME in WHAT IT GOES THROUGH]
# ```
#
# Read it from the `for`: "for each price in the list, the price times two". The value stands in
# front because it is what you want; the loop stands behind it because that is how you get it.
#
# - What comes out is a **new list** with as many values as there were rounds.
# - The name in it lives only inside the brackets. It does not touch a name of yours outside.
# - Everything that a `for` can go through will do: lists, texts, ranges, `zip`, `enumerate`.

# %%
titles = ["dune", "emma", "heidi"]
prices_cents = [1299, 875, 450]

# Convert everything in a list.
print([title.title() for title in titles])
print([int(piece) for piece in "3 0 2".split()])

# Work with the position, or with two lists.
print([f"{number}. {title}" for number, title in enumerate(titles, start=1)])
print([f"{title}: {price / 100:.2f}" for title, price in zip(titles, prices_cents)])

# Give the list on at once: to sum, max, join.
print(sum([len(title) for title in titles]))
print(", ".join([str(price) for price in prices_cents]))

# A plan whose rows are all made anew: the right way for section 5.
print([["."] * 3 for row in range(2)])

# %% [markdown]
# When should you not use one? When the loop does something else than build a list: printing,
# asking, counting two things, leaving early with `break`. A comprehension that is longer than a
# line is a loop that wants to be one. And a comprehension whose list nobody uses (`[print(t) for t
# in titles]`) puzzles every reader.
#
# ### Modify
#
# Write as comprehensions: the squares from 1 to 10; the first letter of each title; the titles
# backward, each with its length, as tuples.

# %% [markdown] item="price-change" kind="write" topic=10 points=5 minutes=15
# ### Make: everything on sale
#
# For one weekend, every price goes down by `percent` percent. `titles` and `prices_cents` are lists
# of the same length, and `percent` is a whole number from 0 to 100. Make two lists, each by **one
# list comprehension**, without `append`:
#
# | name | value |
# | --- | --- |
# | `new_prices` | the new prices in cents, ints, rounded **down**: the price times `100 - percent`, divided by 100 |
# | `labels` | a text for each book: the title, a colon, a space, the new price with two decimals |
#
# Then print the labels, each on a line of its own. The run:
#
# ```text
# Dune: 11.04
# Emma: 7.43
# Heidi: 3.82
# ```
#
# `prices_cents` must not change. Without any books nothing is printed. Leave the lines with
# `titles`, `prices_cents` and `percent`; the checks put other values there.
#
# <details><summary>Hint 1 of 3</summary>
#
# For `new_prices` you go through one list; for `labels` through two, side by side.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# Write the loop with `append` first, on paper. What stands in the brackets of `append` moves to the
# front. Rounded down is `//`.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `new_prices = [... // 100 for price in prices_cents]`, then `labels = [f"..." for title, price in
# zip(...)]`, and a loop, or `join`, to print.
#
# </details>

# %% starter="price-change"
# program: price-change
titles = ["Dune", "Emma", "Heidi"]
prices_cents = [1299, 875, 450]
percent = 15
# Write your program below this line.

# %% answer="price-change"
# program: price-change
titles = ["Dune", "Emma", "Heidi"]
prices_cents = [1299, 875, 450]
percent = 15
new_prices = [price * (100 - percent) // 100 for price in prices_cents]
labels = [f"{title}: {price / 100:.2f}" for title, price in zip(titles, new_prices)]
for label in labels:
    print(label)

# %% tests="price-change"
from course.testing import assigned, avoids, makes, prints, program, uses

price_change = program("price-change")
makes(
    price_change,
    {"new_prices": [1104, 743, 382]},
    mistakes=[
        ([1104.15, 743.75, 382.5], "rounded down to whole cents: // and not /."),
        ([194, 131, 67], "that is what is taken off: 100 - percent is what is left."),
        ([1105, 744, 383], "round down the new price, and not what is taken off."),
        ([1104, 744, 382], "rounded down is //: round() goes to the nearer one."),
        ([0, 0, 0], "first multiply, then divide: // 100 of a small number is 0."),
    ],
)
makes(
    price_change,
    {"labels": ["Dune: 11.04", "Emma: 7.43", "Heidi: 3.82"], "prices_cents": [1299, 875, 450]},
    mistakes=[
        (["Dune: 12.99", "Emma: 8.75", "Heidi: 4.50"], "the new prices belong on the labels."),
        (["Dune: 1104.00", "Emma: 743.00", "Heidi: 382.00"], "divide the cents by 100."),
    ],
)
prints(
    price_change,
    expected="Dune: 11.04\nEmma: 7.43\nHeidi: 3.82",
    mistakes={
        "['Dune: 11.04', 'Emma: 7.43', 'Heidi: 3.82']": "print one label per line, not the list."
    },
)
for price_list in ("new_prices", "labels"):
    by_its_own = "each list is made by a comprehension of its own."
    uses(assigned(price_change, price_list), "comprehension", because=by_its_own)
    avoids(assigned(price_change, price_list), "+=", because=by_its_own)
avoids(price_change, ".append()", because="the comprehensions make the lists.")
makes(
    price_change,
    {"new_prices": [], "labels": []},
    given={"titles": [], "prices_cents": []},
)
makes(
    price_change,
    {"new_prices": [0, 0], "labels": ["A: 0.00", "B: 0.00"]},
    given={"titles": ["A", "B"], "prices_cents": [1, 999], "percent": 100},
)
makes(
    price_change,
    {"new_prices": [385]},
    given={"titles": ["Emma"], "prices_cents": [875], "percent": 56},
    mistakes=[
        ([384], "1 - 56 / 100 is not exact: multiply whole numbers first, and then // 100."),
    ],
)
### BEGIN HIDDEN TESTS
from decimal import ROUND_DOWN, Decimal
from random import Random

from course.testing import hidden

with hidden():
    random = Random(39)
    for off in [0, 1, 5, 10, 33, 50, 99, *random.sample(range(101), 10)]:
        length = random.randint(0, 5)
        books = [f"T{random.randint(1, 99)}" for _ in range(length)]
        old = [random.randint(1, 5000) for _ in range(length)]
        new = [int((Decimal(p) * (100 - off) / 100).to_integral_value(ROUND_DOWN)) for p in old]
        tags = [f"{t}: {p // 100}.{p % 100:02}" for t, p in zip(books, new, strict=True)]
        given = {"titles": books, "prices_cents": old, "percent": off}
        right = {"new_prices": new, "labels": tags, "prices_cents": old}
        makes(price_change, right, given=given)
        prints(price_change, given=given, expected="\n".join(tags))
### END HIDDEN TESTS

# %% [markdown] discussion="price-change"
# Two lists, two comprehensions, and a plain loop for the printing, because printing builds no list:
#
# ```python
# new_prices = [price * (100 - percent) // 100 for price in prices_cents]
# labels = [f"{title}: {price / 100:.2f}" for title, price in zip(titles, new_prices)]
# for label in labels:
#     print(label)
# ```
#
# `print("\n".join(labels))` prints them with one call. It is shorter, with one difference: for an
# empty list it prints an empty line, where the loop prints nothing. (The checks do not mind.)
#
# Multiply first and divide last. `percent // 100 * price` would be 0 for every percent below 100.

# %% [markdown] section="filtering" topic=10
# ## 10. Filtering and choosing
#
# ### Predict
#
# An `if` **behind** the `for` decides whether a value is taken at all. It is a filter.

# %% [markdown] item="predict-filter" kind="predict" topic=10 points=2 minutes=4
# ### Predict: which books are thick?
#
# What does this program print?
#
# ```python
# pages = [120, 300, 80, 410]
# thick = [p // 100 for p in pages if p >= 120]
# print(thick)
# ```
#
# <details><summary>Hint 1 of 2</summary>
#
# First the filter: which of the four are taken?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# What goes into the list is what stands in front of the `for`.
#
# </details>

# %% [raw] key="predict-filter"
# right = "[1, 3, 4]"
# why = "120, 300 and 410 pass the filter, 120 because >= includes it. Into the list goes what stands in front: p // 100 of each."
# other = "First keep those for which the question is true, then work out what stands in front of the for. print shows a list with brackets and commas."
# [wrong]
# "[1, 3, 0, 4]" = "80 does not pass the filter, so there is no value for it at all."
# "[3, 4]" = "120 >= 120 is true: 120 passes as well."
# "[120, 300, 410]" = "These pass the filter, but into the list goes p // 100."
# "[True, True, False, True]" = "The question after if decides who gets in. Its answers do not go into the list."
# "[1.2, 3.0, 4.1]" = "// rounds down to whole numbers."

# %%
pages = [120, 300, 80, 410]
thick = [p // 100 for p in pages if p >= 120]
print(thick)

# %% [markdown]
# ### Run and explain
#
# ```text
# [VALUE for NAME in LIST if QUESTION]              some values: a filter
# [ONE if QUESTION else OTHER for NAME in LIST]     all values: a choice
# ```
#
# These look alike and do different things.
#
# The **filter** stands at the end and has no `else`. The list gets shorter.
#
# `ONE if QUESTION else OTHER` is a **conditional expression**. It is a *value*, and can stand
# wherever a value can: `fee = 0 if total >= 2500 else 350`. In a comprehension it stands in front,
# in the place of the value, and **must** have its `else`, because every round needs a value. The
# list keeps its length. Written in the wrong place, it is an error:
#
# ```text
# SyntaxError: expected 'else' after 'if' expression
# ```
#
# Two more words for questions about a whole list. `all(list)` is true if **every** value counts as
# yes, `any(list)` if **at least one** does. For an empty list, `all` is `True` (nothing speaks
# against it) and `any` is `False`.

# %%
temperatures = [18, 27, 31, 22, 25]

# Filter: only the hot days. Fewer values.
print([t for t in temperatures if t >= 25])

# Choose: a word for every day. As many values.
print(["hot" if t >= 25 else "mild" for t in temperatures])

# Both: a word for every day above 20.
print(["hot" if t >= 25 else "mild" for t in temperatures if t > 20])

# Count and add up what passes a filter.
print(len([t for t in temperatures if t >= 25]), sum([t for t in temperatures if t < 25]))

# Questions about all of them.
print(all([t > 15 for t in temperatures]), any([t > 30 for t in temperatures]))

# Positions, too: which days were hot? (Days count from 1.)
print([day for day, t in enumerate(temperatures, start=1) if t >= 25])

# A choice is a value, also without a list.
copies = 1
print(f"{copies} {'copy' if copies == 1 else 'copies'}")

# %% [markdown]
# Taking zeros out of a list, the trap of section 2, is now one line: `stock = [n for n in stock if
# n != 0]`. It builds a new list, so nothing is skipped.
#
# ### Modify
#
# Of `["Dune", "It", "Emma", "Atlas"]`, make the list of those with four letters; the list of all
# lengths; a list with `short` or `long` for each (long is more than four). Which of the three may
# have fewer values than the first list?

# %% [markdown] item="exam-results" kind="write" topic=10 points=5 minutes=20
# ### Make: who has passed?
#
# `results` is a list of tuples: a name and the points of that person in an exam, whole numbers from
# 0 to 100. Two people may have the same name. `needed` is the number of points that one needs:
# **with exactly that many one has passed**. Make
#
# | name | value |
# | --- | --- |
# | `passed` | a list of the names of all who passed, in the order of `results` |
# | `lines` | a list with a text for **everybody**, in the same order: the name, a colon, a space, then `passed` or `failed` |
# | `average` | the average of the points of those who **passed**, a `float`; `None` if nobody did |
# | `all_passed` | a `bool`: has everybody passed? (`True` for an empty list) |
# | `perfect` | a `bool`: has at least one 100 points? |
#
# `passed` and `lines` are made by list comprehensions, without `append`. Then print the lines, each
# on a line of its own. The run:
#
# ```text
# Ada: passed
# Bo: failed
# Cy: passed
# ```
#
# with `passed` being `["Ada", "Cy"]`, `average` `70.5`, and both bools `False`. Leave the lines
# with `results` and `needed`; the checks put other values there.
#
# <details><summary>Hint 1 of 3</summary>
#
# Which of the lists is shorter than `results`, and which is as long? The first needs a filter, the
# second a choice.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# For the average, make a list of the good points first. You may not divide by a length of 0. For
# the two bools, use `all` and `any` of a list of comparisons.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `[name for name, points in results if ...]`; `[f"{name}: {'passed' if ... else 'failed'}" for
# name, points in results]`. Inside of the braces use other quotes than around the f-string.
#
# </details>

# %% starter="exam-results"
# program: exam-results
results = [("Ada", 91), ("Bo", 49), ("Cy", 50)]
needed = 50
# Write your program below this line.

# %% answer="exam-results"
# program: exam-results
results = [("Ada", 91), ("Bo", 49), ("Cy", 50)]
needed = 50
passed = [name for name, points in results if points >= needed]
lines = [f"{name}: {'passed' if points >= needed else 'failed'}" for name, points in results]
good = [points for name, points in results if points >= needed]
average = sum(good) / len(good) if good else None
all_passed = len(passed) == len(results)
perfect = any([points == 100 for name, points in results])
for line in lines:
    print(line)

# %% tests="exam-results"
from course.testing import assigned, avoids, makes, prints, program, uses

exam_results = program("exam-results")
makes(
    exam_results,
    {"passed": ["Ada", "Cy"]},
    mistakes=[
        (["Ada"], "with exactly the points that are needed one has passed: >= and not >."),
        (["Ada", "Bo", "Cy"], "only those who passed: the filter stands behind the for."),
        ([("Ada", 91), ("Cy", 50)], "only the names are asked for, not the tuples."),
        (["Bo"], "these have failed."),
    ],
)
makes(
    exam_results,
    {"lines": ["Ada: passed", "Bo: failed", "Cy: passed"]},
    mistakes=[
        (
            ["Ada: passed", "Cy: passed"],
            "everybody gets a line: a choice in front of the for, and no filter behind it.",
        )
    ],
)
makes(
    exam_results,
    {"average": 70.5},
    mistakes=[(190 / 3, "only the points of those who passed."), (47.0, "divide by their number.")],
)
makes(
    exam_results,
    {"all_passed": False},
    mistakes={True: "Bo has failed: everybody is all, at least one is any."},
)
makes(exam_results, {"perfect": False}, mistakes={True: "nobody has exactly 100 points."})
prints(exam_results, expected="Ada: passed\nBo: failed\nCy: passed")
for exam_list in ("passed", "lines"):
    by_comprehension = "passed and lines are each made by a list comprehension."
    uses(assigned(exam_results, exam_list), "comprehension", because=by_comprehension)
    avoids(assigned(exam_results, exam_list), "+=", because=by_comprehension)
avoids(exam_results, ".append()", because="the comprehensions make the lists.")
makes(
    exam_results,
    {"passed": ["Ada"], "lines": ["Ada: failed", "Ada: passed"]},
    given={"results": [("Ada", 49), ("Ada", 50)]},
    because="two people may have the same name: look at the points of each tuple, not at the name.",
)
makes(
    exam_results,
    {"passed": [], "average": None, "all_passed": False, "perfect": False},
    given={"results": [("Di", 20), ("Ed", 49)]},
    because="nobody has passed: average is None, without quotes, and nothing is divided by 0.",
)
makes(
    exam_results,
    {"passed": [], "lines": [], "average": None, "all_passed": True, "perfect": False},
    given={"results": []},
    because="for an empty list all is True and any is False.",
)
makes(
    exam_results,
    {"all_passed": True, "perfect": True, "average": 75.0},
    given={"results": [("Ed", 50), ("Flo", 100)]},
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(40)
    for _ in range(30):
        sheet = [
            (random.choice(["Al", "Bea", "Cy", "Dee"]), random.choice([0, 39, 40, 41, 60, 99, 100]))
            for _ in range(random.randint(0, 5))
        ]
        bar = random.choice([0, 40, 41, 100])
        reached = [pair for pair in sheet if not pair[1] < bar]
        texts = [f"{n}: " + ("passed" if p in range(bar, 101) else "failed") for n, p in sheet]
        mean = None
        if reached:
            mean = sum(p for _, p in reached) / len(reached)
        given = {"results": sheet, "needed": bar}
        right = {
            "passed": [n for n, _ in reached],
            "lines": texts,
            "average": mean,
            "all_passed": reached == sheet,
            "perfect": 100 in [p for _, p in sheet],
        }
        makes(exam_results, right, given=given)
        prints(exam_results, given=given, expected="\n".join(texts))
### END HIDDEN TESTS

# %% [markdown] discussion="exam-results"
# The filter makes a shorter list, the choice one of the same length:
#
# ```python
# passed = [name for name, points in results if points >= needed]
# lines = [f"{name}: {'passed' if points >= needed else 'failed'}" for name, points in results]
# ```
#
# `all_passed` compares two lengths here. With `all` it says what it means, at the price of asking
# every question again:
#
# ```python
# all_passed = all([points >= needed for name, points in results])
# ```
#
# The rule `points >= needed` stands in the program three times. Whoever cares about that writes one
# loop, decides once per person, and appends to two lists. With long rules that is better; here
# three short lines are easier to check than one loop that does everything.

# %% [markdown] item="debug-ratings" kind="debug" topic=10 points=4 minutes=12
# ### Debug: the wrong stars
#
# Readers rate books with 1 to 5 stars; `0` means that nobody has rated the book yet. `titles` and
# `ratings` are lists of the same length. The program should print the books that have a rating,
# each with **its own** stars:
#
# ```text
# Dune: 4
# Heidi: 5
# ```
#
# It prints `Dune: 4` and `Emma: 5`, although nobody has rated Emma. Find the mistake and mend it.
# At the end, `lines` is the list of these texts. Leave the lines with `titles` and `ratings`; the
# checks put other values there.
#
# <details><summary>Hint 1 of 3</summary>
#
# Print the list `rated`. How long is it, and how long is the list of titles?
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# Once one list was filtered, the positions of the two no longer fit, and `zip` cannot know that.
# Title and rating must stay together while you filter.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# Zip the two complete lists, and put the filter behind the `for` of that comprehension.
#
# </details>

# %% starter="debug-ratings"
# program: debug-ratings
titles = ["Dune", "Emma", "Heidi"]
ratings = [4, 0, 5]
rated = [rating for rating in ratings if rating > 0]
lines = [f"{title}: {rating}" for title, rating in zip(titles, rated)]
for line in lines:
    print(line)

# %% answer="debug-ratings"
# program: debug-ratings
titles = ["Dune", "Emma", "Heidi"]
ratings = [4, 0, 5]
lines = [f"{title}: {rating}" for title, rating in zip(titles, ratings) if rating > 0]
for line in lines:
    print(line)

# %% tests="debug-ratings"
from course.testing import makes, prints, program

debug_ratings = program("debug-ratings")
prints(
    debug_ratings,
    expected="Dune: 4\nHeidi: 5",
    mistakes={
        "Dune: 4\nEmma: 5": "a filtered list does not fit to the titles: filter the pairs.",
        "Dune: 4\nEmma: 0\nHeidi: 5": "books without a rating are left out.",
        "Emma: 0": "the question is the wrong way around.",
    },
)
makes(debug_ratings, {"lines": ["Dune: 4", "Heidi: 5"]})
makes(
    debug_ratings,
    {"lines": ["B: 1"]},
    given={"titles": ["A", "B"], "ratings": [0, 1]},
    because="one star is a rating, and it belongs to B.",
)
makes(debug_ratings, {"lines": []}, given={"titles": ["A", "B"], "ratings": [0, 0]})
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(41)
    for _ in range(20):
        stars = [random.choice([0, 0, 1, 2, 5]) for _ in range(random.randint(0, 6))]
        shelf_titles = [random.choice(["Dune", "Emma", "It", "Momo"]) for _ in stars]
        kept = []
        for place, number in enumerate(stars):
            if number:
                kept.append(f"{shelf_titles[place]}: {number}")
        given = {"titles": shelf_titles, "ratings": stars}
        makes(debug_ratings, {"lines": kept}, given=given)
        prints(debug_ratings, given=given, expected="\n".join(kept))
### END HIDDEN TESTS

# %% [markdown] discussion="debug-ratings"
# Two lists that belong together position by position must never be filtered, sorted or shortened
# alone. Zip first, then filter the pairs:
#
# ```python
# lines = [f"{title}: {rating}" for title, rating in zip(titles, ratings) if rating > 0]
# ```
#
# If the pairs are needed more than once, keep them as a list of tuples:
#
# ```python
# rated = [(title, rating) for title, rating in zip(titles, ratings) if rating > 0]
# lines = [f"{title}: {rating}" for title, rating in rated]
# ```
#
# One name and one list more, and from there on nothing can get out of step. Best of all is data
# that comes as tuples from the start.

# %% [markdown]
# ## 11. Making a program better: from counting places to naming values
#
# Programs that juggle with positions (`titles[i]`, `prices[i]`, `i + 1`) work, and are hard to
# read: the reader has to check each bracket. To **refactor** them:
#
# 1. Does a loop go through places only to get at the values? Go through the values: `for title in
#    titles`. Two lists side by side: `zip`. The number is needed as well: `enumerate`.
# 2. Does a loop only build a list? Write a comprehension: with a filter if some values are left
#    out, with a choice if each gets one of two.
# 3. What is left (printing, counting) stays a plain loop.

# %% [markdown] item="refactor-bargains" kind="refactor" topic=10 points=6 minutes=25
# ### Refactor: the bargain table
#
# The program in the answer cell is right. It finds the books that cost less than `limit_cents`,
# takes 1.00 off for all books that cost **at least** that much, and prints the list:
#
# ```text
# 1. Dune: 11.99
# 2. Emma: 8.75
# 3. Heidi: 4.50
# 4. Momo: 9.00
# Bargains: EMMA, HEIDI
# ```
#
# Rewrite it so that it prints exactly the same, and
#
# - `bargains` and `reduced` are each made by **one list comprehension**: at least two
#   comprehensions, and no `append`;
# - the list is printed by a `for` loop that goes through `enumerate(zip(...))`;
# - there is no `while`, no `range` and no name `i` any more.
#
# At the end, `bargains` and `reduced` have the same values as now. Leave the lines with `titles`,
# `prices_cents` and `limit_cents`; the checks put other values there. The two lists are equally
# long, and may be empty; prices and the limit are whole numbers from 100 up.
#
# <details><summary>Hint 1 of 3</summary>
#
# There are three loops. Two of them build a list. Which of these two leaves values out, and which
# makes a choice for every value?
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# For the bargains you need title and price at the same time, so go through both lists side by
# side. The filter stands at the end. For `reduced` the choice stands in front, with its `else`.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `bargains = [... for title, price in zip(...) if ...]`, `reduced = [... if ... else ... for price
# in prices_cents]`, and `for number, (title, price) in enumerate(zip(...), start=1):`.
#
# </details>

# %% starter="refactor-bargains"
# program: refactor-bargains
titles = ["Dune", "Emma", "Heidi", "Momo"]
prices_cents = [1299, 875, 450, 1000]
limit_cents = 1000
bargains = []
i = 0
while i < len(titles):
    if prices_cents[i] < limit_cents:
        bargains.append(titles[i].upper())
    i += 1
reduced = []
i = 0
while i < len(prices_cents):
    if prices_cents[i] >= limit_cents:
        reduced.append(prices_cents[i] - 100)
    else:
        reduced.append(prices_cents[i])
    i += 1
for i in range(len(titles)):
    print(f"{i + 1}. {titles[i]}: {reduced[i] / 100:.2f}")
print("Bargains:", ", ".join(bargains))

# %% answer="refactor-bargains"
# program: refactor-bargains
titles = ["Dune", "Emma", "Heidi", "Momo"]
prices_cents = [1299, 875, 450, 1000]
limit_cents = 1000
bargains = [title.upper() for title, price in zip(titles, prices_cents) if price < limit_cents]
reduced = [price - 100 if price >= limit_cents else price for price in prices_cents]
for number, (title, price) in enumerate(zip(titles, reduced), start=1):
    print(f"{number}. {title}: {price / 100:.2f}")
print("Bargains:", ", ".join(bargains))

# %% tests="refactor-bargains"
from course.testing import (
    assigned,
    avoids,
    check,
    loops,
    makes,
    names,
    prints,
    program,
    uses,
)

refactor_bargains = program("refactor-bargains")
makes(
    refactor_bargains,
    {"bargains": ["EMMA", "HEIDI"], "reduced": [1199, 875, 450, 900]},
    mistakes=[
        (["EMMA", "HEIDI", "MOMO"], "1000 is not less than the limit of 1000."),
        (["Emma", "Heidi"], "the titles of the bargains are in capitals: .upper()."),
        ([1199, 900], "every price stays in the list: a choice in front, no filter."),
        ([1199, 875, 450, 1000], "at least the limit includes the limit itself: >=."),
    ],
)
prints(
    refactor_bargains,
    expected=(
        "1. Dune: 11.99\n2. Emma: 8.75\n3. Heidi: 4.50\n4. Momo: 9.00\nBargains: EMMA, HEIDI"
    ),
    mistakes={
        "0. Dune: 11.99\n1. Emma: 8.75\n2. Heidi: 4.50\n3. Momo: 9.00\nBargains: EMMA, HEIDI": (
            "people count from 1: enumerate(..., start=1)."
        ),
        "1. Dune: 12.99\n2. Emma: 8.75\n3. Heidi: 4.50\n4. Momo: 10.00\nBargains: EMMA, HEIDI": (
            "the list shows the reduced prices."
        ),
    },
)
for bargain_list in ("bargains", "reduced"):
    one_for_each = "one comprehension for each of the two lists, and nothing added later."
    uses(assigned(refactor_bargains, bargain_list), "comprehension", because=one_for_each)
    avoids(assigned(refactor_bargains, bargain_list), "+=", because=one_for_each)
uses(
    loops(refactor_bargains),
    "enumerate()",
    "zip()",
    because="the loop that prints goes through enumerate(zip(...)), and uses both.",
)
uses(
    loops(refactor_bargains),
    "enumerate()",
    at_most=1,
    because="only one loop is left, the one that prints: the comprehensions do all the rest.",
)
avoids(refactor_bargains, "while", "range()", ".append()", because="positions are not needed.")
avoids(refactor_bargains, "+=", because="the comprehensions make the lists, and enumerate counts.")
check(
    "i" not in names(refactor_bargains),
    "There is still a name `i`: with zip and enumerate you need no positions.",
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(42)
    for _ in range(20):
        bound = random.choice([100, 500, 1000])
        cents = [
            random.choice([100, 499, 500, 501, 999, 1000, 2599])
            for _ in range(random.randint(0, 6))
        ]
        shop_titles = [random.choice(["Dune", "Emma", "It", "O Pioneers"]) for _ in cents]
        cheap, after, page = [], [], []
        for place, one in enumerate(cents):
            cheap += [shop_titles[place].upper()] * (one < bound)
            after.append(one - 100 * (one >= bound))
            page.append(
                f"{place + 1}. {shop_titles[place]}: {after[-1] // 100}.{after[-1] % 100:02}"
            )
        page.append(f"Bargains: {', '.join(cheap)}")
        given = {"titles": shop_titles, "prices_cents": cents, "limit_cents": bound}
        makes(refactor_bargains, {"bargains": cheap, "reduced": after}, given=given)
        prints(refactor_bargains, given=given, expected="\n".join(page))
### END HIDDEN TESTS

# %% [markdown] discussion="refactor-bargains"
# Seventeen lines became five, and none of them has a position in it:
#
# ```python
# bargains = [title.upper() for title, price in zip(titles, prices_cents) if price < limit_cents]
# reduced = [price - 100 if price >= limit_cents else price for price in prices_cents]
# for number, (title, price) in enumerate(zip(titles, reduced), start=1):
#     print(f"{number}. {title}: {price / 100:.2f}")
# ```
#
# The reduction can also be calculated, because `True` counts as 1:
#
# ```python
# reduced = [price - 100 * (price >= limit_cents) for price in prices_cents]
# ```
#
# It is shorter, and a riddle: write it when you want to impress, and the other one when you want to
# be understood. Note that the old program had a `while` with three places to take care of. A
# comprehension cannot run for ever.

# %% [markdown]
# ## 12. Quiz
#
# Five questions. The last two look back at week 2 and week 1. Decide first, try it out afterwards.

# %% [markdown] item="quiz-sort-none" kind="quiz" topic=6 points=2 minutes=2
# ### Quiz: the three best
#
# Somebody wants the three best of `points`, a list of ten numbers, and writes
#
# ```text
# best = points.sort(reverse=True)
# print(best[:3])
# ```
#
# What happens?
#
# - **A** it prints the three largest numbers
# - **B** it prints the three smallest numbers
# - **C** it stops with a `TypeError` in the second line
# - **D** it prints the first three numbers as they were before sorting
#
# <details><summary>Hint 1 of 2</summary>
#
# Which value does the name `best` have after the first line?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# There are two ways to sort. One changes the list, the other one gives back a new list.
#
# </details>

# %% [raw] key="quiz-sort-none"
# right = "C"
# why = "sort() changes points and gives back None. So best is None, and None has no places: 'NoneType' object is not subscriptable. best = sorted(points, reverse=True) does what was meant."
# [wrong]
# A = "It would with sorted(points, reverse=True), which gives a new list. The method sort() gives back None."
# B = "reverse=True sorts from the largest on. But the method does not give the list back at all."
# D = "points itself is sorted by then. And best does not point to a list: what does sort() give back?"

# %% [markdown] item="quiz-one-tuple" kind="quiz" topic=7 points=2 minutes=2
# ### Quiz: one more part
#
# `seat` is `("B", 4)`. Somebody wants it to be `("B", 4, 7)`. Which line does that?
#
# - **A** `seat[2] = 7`
# - **B** `seat.append(7)`
# - **C** `seat = seat + (7)`
# - **D** `seat = seat + (7,)`
#
# <details><summary>Hint 1 of 2</summary>
#
# Two of the lines want to change the tuple itself. Can that be done?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# Of the other two, one adds a tuple to a tuple, and one adds a number to a tuple. What makes a
# tuple: the brackets, or something else?
#
# </details>

# %% [raw] key="quiz-one-tuple"
# right = "D"
# why = "A tuple cannot be changed, but + makes a new one from two, and the name moves to it. (7,) is a tuple of one: the comma makes it."
# [wrong]
# A = "A tuple is immutable: no place of it can be assigned to. It is a TypeError. (And there is no place 2 yet.)"
# B = "append would change the tuple, so tuples have no such method: it is an AttributeError."
# C = "(7) is the number 7 in brackets, as in (2 + 3) * 4. A number cannot be added to a tuple: only the comma makes a tuple of one."

# %% [markdown] item="quiz-filter-or-choice" kind="quiz" topic=10 points=2 minutes=3
# ### Quiz: where does the if belong?
#
# `prices` is a list of numbers. Which line makes a list of the **same length**, in which every
# price above 20 is replaced by 20?
#
# - **A** `[20 for p in prices if p > 20]`
# - **B** `[p for p in prices if p > 20 else 20]`
# - **C** `[20 if p > 20 for p in prices]`
# - **D** `[20 if p > 20 else p for p in prices]`
#
# <details><summary>Hint 1 of 2</summary>
#
# The same length: is that a filter or a choice?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# A choice is a value, so it stands in front of the `for`, and it is complete only with its `else`.
#
# </details>

# %% [raw] key="quiz-filter-or-choice"
# right = "D"
# why = "A choice gives a value in each round, so it stands in front of the for, with an else. The list keeps its length."
# [wrong]
# A = "An if behind the for is a filter: prices up to 20 are left out, and the list gets shorter."
# B = "Behind the for only a filter may stand, and a filter has no else: this is a SyntaxError."
# C = "A choice must have its else: which value is there for p up to 20? This is a SyntaxError: expected 'else' after 'if' expression."

# %% [markdown] item="quiz-range-places" kind="quiz" topic=6 points=2 minutes=3
# ### Quiz: a look back at range
#
# From week 2, now with a list. `days` has the five values `"Mon"` to `"Fri"`. Which days does this
# program print?
#
# ```text
# for place in range(1, len(days) - 1):
#     print(days[place])
# ```
#
# - **A** Mon to Thu
# - **B** Tue to Thu
# - **C** Tue to Fri
# - **D** Mon to Fri
#
# <details><summary>Hint 1 of 2</summary>
#
# Write down the numbers of that range first. Is its stop in it?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# `len(days) - 1` is 4, the last position. Which day stands at position 1?
#
# </details>

# %% [raw] key="quiz-range-places"
# right = "B"
# why = "range(1, 4) is 1, 2, 3: Tue, Wed, Thu. The start at 1 leaves out Mon, and the stop, the last position, is not included."
# [wrong]
# A = "The range starts with 1, and Mon stands at position 0."
# C = "Fri stands at position 4, and the stop, 4, is not in the range."
# D = "That would be range(len(days)): it starts with 0 and ends with len(days) - 1."

# %% [markdown] item="quiz-text-times" kind="quiz" topic=6 points=2 minutes=3
# ### Quiz: a look back at input and types
#
# From week 1, now with a list. Somebody types `3`. What does this program print?
#
# ```text
# copies = input("Copies: ")
# order = [copies] * 2
# print(order, copies * 2)
# ```
#
# - **A** `[3, 3] 6`
# - **B** `['3', '3'] 33`
# - **C** `['3', '3'] 6`
# - **D** `[6] 6`
#
# <details><summary>Hint 1 of 2</summary>
#
# Which type does `copies` have?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# A text times 2 is the text twice in a row. A list times 2 is its values twice in a row.
#
# </details>

# %% [raw] key="quiz-text-times"
# right = "B"
# why = "input() gives the text '3'. A list times 2 repeats its places, and a text times 2 repeats its characters: 33. To calculate, convert with int() first."
# [wrong]
# A = "That would be so after copies = int(input(...)). Without it, copies is text."
# C = "Text is never calculated with: '3' * 2 is the text twice in a row."
# D = "Neither the list nor the text is multiplied as a number: both are repeated."

# %% [markdown] item="week-report" kind="mini-project" topic=10 points=10 minutes=120
# ## 13. Mini-project: the week at Inkwell Books
#
# On Saturday evening the owner types in what was sold, one line per book, and wants to see the
# week: which books earned the most, which day was the best, and which books hardly sell. Plan two
# hours, work part by part, and **run it after each part**, with lines that are right and with lines
# that are wrong.
#
# ### A finished run
#
# The lines that begin with `Book (or done): ` are the prompts with what was typed; the rest is
# printed.
#
# ```text
# Book (or done): Emma; 875; 1 0 2 0 0 1 0
# Book (or done): Dune; 1299; 0 1 0 2 3 4
# Seven whole numbers, please
# Book (or done): Dune; 1299; 0 1 0 2 3 4 0
# Book (or done): Heidi, 450, 1 1 0 0 0 0 0
# Use: title; price; copies
# Book (or done): Heidi; 4.50; 1 1 0 0 0 0 0
# The price is a whole number of cents
# Book (or done): Heidi; 450; 1 1 0 0 0 0 0
# Book (or done): emma; 875; 0 0 0 0 0 0 0
# This title is already there
# Book (or done): Done
# The week at Inkwell Books
# 1. Dune          10 x   129.90
# 2. Emma           4 x    35.00
# 3. Heidi          2 x     9.00
# Mon   2 **
# Tue   2 **
# Wed   2 **
# Thu   2 **
# Fri   3 ***
# Sat   5 *****
# Sun   0
# Best day: Sat
# Hardly sold: Heidi
# Total: 173.90
# ```
#
# ### Part 1: the lines
#
# Ask `Book (or done): ` again and again. Spaces at both ends of an answer do not count. The answer
# `done`, with whatever capitals, ends the input. Every other answer should consist of a title, a
# price in cents, and the copies sold on the seven days from Monday to Sunday, with **semicolons**
# between the three parts, and one or more spaces between the seven numbers. Spaces at both ends of
# a part do not count. What is wrong is checked **in this order, and only the first fault is
# reported**; then the next line is asked for.
#
# | fault | line that is printed |
# | --- | --- |
# | there are not exactly three parts, or the title is empty | `Use: title; price; copies` |
# | the price is empty, or not all of its characters are digits | `The price is a whole number of cents` |
# | the third part does not consist of exactly seven words, or not all of them consist of digits only | `Seven whole numbers, please` |
# | a book with the same title, whichever letters are capitals, is there already | `This title is already there` |
#
# ### Part 2: the books
#
# Keep each good line as a tuple of three: the title (as it was typed, without the spaces at the
# ends), the price as an `int`, and a **tuple** of seven ints. `books` is the list of these tuples,
# in the order in which they were typed. In the run above, its first value is `("Emma", 875, (1, 0,
# 2, 0, 0, 1, 0))`.
#
# If there is no book at all, print `No books`; then the program is over, and the names of the parts
# 3 to 5 need not exist.
#
# ### Part 3: the ranking
#
# `ranking` is a list of tuples of three: the revenue in cents (price times all copies of the week),
# the copies of the week, and the title. It is sorted **from the largest to the smallest**, as
# Python sorts such tuples with `reverse=True`. (So with equal revenue the one with more copies
# comes first, and with equal copies the title that comes later in the alphabet.)
#
# ### Part 4: the days
#
# `day_copies` is a list of seven ints: the copies of all books sold on each day, Monday first.
# `best_day` is the name from `day_names` of the day with the most copies; if several have the most,
# the **first** of them.
#
# ### Part 5: what hardly sells
#
# `slow` is a list of the titles of all books that sold **fewer than three** copies in the week, in
# the order in which they were typed.
#
# ### Part 6: the report
#
# Print the report as in the run.
#
# - The title line is always the same.
# - For each book of the ranking: the place, a dot, a space, the title (12 characters wide, on the
#   left side), the copies (4 characters, on the right side), a space, an `x`, and the revenue with
#   two decimals (9 characters, on the right side).
# - For each day: its name, the copies (4 characters, on the right side), a space, and a star for
#   each copy. (Spaces at the end of a line do not matter.)
# - `Best day: ` and its name.
# - `Hardly sold: ` and the titles of `slow` with `, ` between them, or `none` if there are none.
# - `Total: ` and the revenue of all books, with two decimals.
#
# Leave the lines `# program:` and `# typed:` and the one with `day_names`. The checks type other
# answers, and look at the prompts, at `books`, and, if there is a book, at `ranking`, `day_copies`,
# `best_day` and `slow`, and at what is printed.
#
# <details><summary>Hint 1 of 3</summary>
#
# Part 1 is the loop of week 2: `while True`, sentinel, faults with `continue`, work. Write the
# checks one by one. `split(";")` gives the parts; how many are there? Only then unpack them. The
# copies are cut once more, with `split()`.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# `all([...])` asks whether every word is made of digits. For the titles that are there already,
# make a list of them in small letters. For the days, add up position by position: start with a list
# of seven zeros, and go through the books; in each, go through its copies with `enumerate`.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `parts = [part.strip() for part in reply.split(";")]`, `title, price, copies = parts`, `words =
# copies.split()`, `books.append((title, int(price), tuple([int(word) for word in words])))`. Then
# `ranking = sorted([...], reverse=True)` with tuples of three. The best day stands in `day_names`
# at the position `day_copies.index(max(day_copies))`. Each report line is an f-string with widths.
#
# </details>

# %% starter="week-report"
# program: week-report
# typed: Emma; 875; 1 0 2 0 0 1 0 | Dune; 1299; 0 1 0 2 3 4 0 | Heidi; 450; 1 1 0 0 0 0 0 | done
day_names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
# Write your program below this line.

# %% answer="week-report"
# program: week-report
# typed: Emma; 875; 1 0 2 0 0 1 0 | Dune; 1299; 0 1 0 2 3 4 0 | Heidi; 450; 1 1 0 0 0 0 0 | done
day_names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
books = []

# Parts 1 and 2: read lines until done, keep the good ones as tuples.
while True:
    reply = input("Book (or done): ").strip()
    if reply.lower() == "done":
        break
    parts = [part.strip() for part in reply.split(";")]
    if len(parts) != 3 or parts[0] == "":
        print("Use: title; price; copies")
        continue
    title, price, copies = parts
    words = copies.split()
    if not price.isdecimal():
        print("The price is a whole number of cents")
        continue
    if len(words) != 7 or not all([word.isdecimal() for word in words]):
        print("Seven whole numbers, please")
        continue
    if title.lower() in [known.lower() for known, _, _ in books]:
        print("This title is already there")
        continue
    books.append((title, int(price), tuple([int(word) for word in words])))

if not books:
    print("No books")
else:
    # Part 3: the ranking. What is sorted by comes first in the tuple.
    ranking = [(price * sum(days), sum(days), title) for title, price, days in books]
    ranking.sort(reverse=True)

    # Part 4: the days.
    day_copies = [0] * 7
    for _, _, days in books:
        for position, copies in enumerate(days):
            day_copies[position] += copies
    best_day = day_names[day_copies.index(max(day_copies))]

    # Part 5: what hardly sells.
    slow = [title for title, _, days in books if sum(days) < 3]

    # Part 6: the report.
    print("The week at Inkwell Books")
    for place, (revenue, copies, title) in enumerate(ranking, start=1):
        print(f"{place}. {title:<12}{copies:>4} x{revenue / 100:>9.2f}")
    for day, copies in zip(day_names, day_copies):
        print(f"{day}{copies:>4} {'*' * copies}")
    print(f"Best day: {best_day}")
    print(f"Hardly sold: {', '.join(slow) if slow else 'none'}")
    print(f"Total: {sum([revenue for revenue, _, _ in ranking]) / 100:.2f}")

# %% tests="week-report"
from course.testing import asks, makes, prints, program

week_report = program("week-report")
use_parts, use_cents = "Use: title; price; copies", "The price is a whole number of cents"
use_seven, use_other = "Seven whole numbers, please", "This title is already there"
for end_of_input in ["done", " Done ", "DONE"]:
    prints(
        week_report,
        typed=[end_of_input],
        expected="No books",
        because="without a book there is nothing to report, and nothing to calculate.",
    )
typed_week = [
    "Emma; 875; 1 0 2 0 0 1 0",
    "Dune; 1299; 0 1 0 2 3 4",
    "Dune; 1299; 0 1 0 2 3 4 0",
    "Heidi, 450, 1 1 0 0 0 0 0",
    "Heidi; 4.50; 1 1 0 0 0 0 0",
    "Heidi; 450; 1 1 0 0 0 0 0",
    "emma; 875; 0 0 0 0 0 0 0",
    "Done",
]
asks(week_report, prompts=["Book (or done): "] * 8, typed=typed_week)
emma_book = ("Emma", 875, (1, 0, 2, 0, 0, 1, 0))
dune_book = ("Dune", 1299, (0, 1, 0, 2, 3, 4, 0))
heidi_book = ("Heidi", 450, (1, 1, 0, 0, 0, 0, 0))
makes(
    week_report,
    {"books": [emma_book, dune_book, heidi_book]},
    typed=typed_week,
    mistakes=[
        (
            [(name, cents, list(days)) for name, cents, days in (emma_book, dune_book, heidi_book)],
            "the copies are kept as a tuple: tuple([...]).",
        ),
        (
            [list(book) for book in (emma_book, dune_book, heidi_book)],
            "each book is a tuple: round brackets.",
        ),
        (
            [],
            "no line was kept: take the spaces off the ends of the parts before you check them, and "
            "append the tuple.",
        ),
        ([heidi_book], "is the list made anew in each round?"),
        (
            [emma_book, dune_book, heidi_book, ("emma", 875, (0, 0, 0, 0, 0, 0, 0))],
            "emma and Emma are the same title: compare both in small letters.",
        ),
    ],
)
makes(
    week_report,
    {"ranking": [(12990, 10, "Dune"), (3500, 4, "Emma"), (900, 2, "Heidi")]},
    typed=typed_week,
    mistakes=[
        (None, "sort() gives back None: it stands alone on its line, or take sorted()."),
        (
            [(3500, 4, "Emma"), (12990, 10, "Dune"), (900, 2, "Heidi")],
            "the ranking is not sorted yet.",
        ),
        (
            [(900, 2, "Heidi"), (3500, 4, "Emma"), (12990, 10, "Dune")],
            "from the largest to the smallest: reverse=True.",
        ),
    ],
)
makes(
    week_report,
    {"day_copies": [2, 2, 2, 2, 3, 5, 0], "best_day": "Sat", "slow": ["Heidi"]},
    typed=typed_week,
    mistakes=[
        ([4, 10, 2], "these are the copies of each book: add up day by day."),
        ([1, 1, 0, 0, 0, 0, 0], "only the last book counts: add with += at each position."),
        (5, "best_day is the name of the day."),
        ("Sun", "position 0 is Mon: look at the position of the largest number."),
        ([], "Heidi sold two copies: fewer than three."),
    ],
)
book_lines = """\
The week at Inkwell Books
1. Dune          10 x   129.90
2. Emma           4 x    35.00
3. Heidi          2 x     9.00
"""
day_lines = """\
Mon   2 **
Tue   2 **
Wed   2 **
Thu   2 **
Fri   3 ***
Sat   5 *****
Sun   0
"""
last_lines = """\
Best day: Sat
Hardly sold: Heidi
Total: 173.90"""
prints(
    week_report,
    typed=typed_week,
    expected="\n".join([use_seven, use_parts, use_cents, use_other])
    + f"\n{book_lines}{day_lines}{last_lines}",
)
prints(
    week_report,
    typed=["", "; 1; 1 1 1 1 1 1 1", "A; 1", "A; 1; 1 1 1 1 1 1 1; 1", "A;;1", "done"],
    expected="\n".join([*[use_parts] * 4, use_cents, "No books"]),
    because="three parts, a title that is not empty, then the price: the first fault is reported.",
)
prints(
    week_report,
    typed=["A; 1;", "A; 1; 1 1 1 1 1 1 1 1", "A; 1; 1 1 1 -1 1 1 1", "A; x; y", "done"],
    expected="\n".join([*[use_seven] * 3, use_cents, "No books"]),
    because="exactly seven words, and every one of them made of digits.",
)
prints(
    week_report,
    typed=["Emma; 875; 1 1 1 1 1 1 1", "emma; x; 1", "emma; 1; 2", "done"],
    expected=(
        f"{use_cents}\n{use_seven}\nThe week at Inkwell Books\n"
        "1. Emma           7 x    61.25\n"
        + "".join(f"{day}   1 *\n" for day in "Mon Tue Wed Thu Fri Sat Sun".split())
        + "Best day: Mon\nHardly sold: none\nTotal: 61.25"
    ),
    because="only the first fault: whether the title is there already is asked last of all.",
)
makes(
    week_report,
    {
        "books": [("The Sea", 100, (0, 3, 0, 0, 3, 0, 0)), ("It", 0, (0, 0, 0, 0, 0, 0, 2))],
        "best_day": "Tue",
        "slow": ["It"],
    },
    typed=[
        "  The Sea ;100;0   3 0 0 3 0 0",
        "It ; 0; 0 0 0 0 0 0 2 ",
        "IT; 1; 1 1 1 1 1 1 1",
        "done",
    ],
    because=(
        "spaces at the ends of a part do not count, a price of 0 is a good one, and of several "
        "best days the first one counts."
    ),
)
makes(
    week_report,
    {"ranking": [(600, 6, "B"), (600, 3, "D"), (600, 3, "C")]},
    typed=["C; 200; 3 0 0 0 0 0 0", "B; 100; 6 0 0 0 0 0 0", "D; 200; 0 3 0 0 0 0 0", "done"],
    because="with equal revenue the copies decide, then the title: sort the tuples as they are.",
)
makes(
    week_report,
    {"slow": []},
    typed=["C; 200; 3 0 0 0 0 0 0", "done"],
    because="three copies are not fewer than three.",
)
prints(
    week_report,
    typed=["C; 200; 3 0 0 0 0 0 0", "done"],
    expected=(
        "The week at Inkwell Books\n1. C              3 x     6.00\nMon   3 ***\nTue   0\nWed   0\n"
        "Thu   0\nFri   0\nSat   0\nSun   0\nBest day: Mon\nHardly sold: none\nTotal: 6.00"
    ),
    because="where no book sells badly, the line says none.",
)
makes(
    week_report,
    {"day_copies": [0, 0, 0, 0, 0, 0, 0], "best_day": "Mon", "slow": ["C"]},
    typed=["C; 200; 0 0 0 0 0 0 0", "done"],
    because="when nothing was sold, all days are alike: the first of them is the best one.",
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(43)
    stock_titles = ["Dune", "Emma", "It", "Momo", "The Sea", "undone", "Done Twice", "Fifteen letters"]
    faults = [("", use_parts), ("Dune", use_parts), (";;", use_parts), (" ; 5; 1", use_parts)]
    faults += [("X; ; 1 2 3 4 5 6 7", use_cents), ("X; 12.5; 1 2 3 4 5 6 7", use_cents)]
    faults += [("X; -5; 1", use_cents), ("X; 5; 1 2 3 4 5 6", use_seven), ("X; 5;", use_seven)]
    faults += [("X; 5; 1 2 3 4 5 6 7 8", use_seven), ("X; 5; 1 2 3 4 5 6 x", use_seven)]
    faults += [("X; 5; 1,2,3,4,5,6,7", use_seven), ("X; 5; 1 2 3 4 5 6 7.0", use_seven)]
    faults += [("X; 1 0; 1 2 3 4 5 6 7", use_cents), ("X; 1; 2; 1 2 3 4 5 6 7", use_parts)]
    faults += [("X; 5; 1234567", use_seven), ("X; 5; 1 2 34 5 6 7", use_seven)]
    for sale_index in range(25):
        answers, page, kept = [], [], []
        for book_title in random.sample(stock_titles, random.randint(sale_index > 1, 5)):
            while sale_index % 3 and random.random() < 0.4:
                text, said = random.choice(faults)
                answers.append(text)
                page.append(said)
            if kept and random.random() < 0.3:
                again = random.choice(kept)[0]
                again = random.choice([again.upper(), again.lower()])
                rest, said = random.choice(
                    [("7;1 1 1 1 1 1 1", use_other), ("7;1 1", use_seven), ("x;1", use_cents)]
                )
                answers.append(f"{again};{rest}")
                page.append(said)
            cents = random.choice([0, 5, 450, 875, 1299])
            week = tuple(random.choices([0, 0, 0, 1, 2], k=7))
            if random.random() < 0.3:
                week = (0, 0, random.choice([2, 3, 12]), 0, 0, 0, 0)
            kept.append((book_title, cents, week))
            gap = random.choice([" ", "  "])
            answers.append(f" {book_title}{gap}; {cents};{gap}{gap.join(map(str, week))}")
        answers.append(random.choice(["done", "DONE", " Done"]))
        makes(week_report, {"books": kept}, typed=answers)
        if not kept:
            prints(week_report, typed=answers, expected="\n".join([*page, "No books"]))
            continue
        rank = [(cents * sum(week), sum(week), name) for name, cents, week in kept]
        rank = sorted(rank)[::-1]
        per_day = [sum(column) for column in zip(*(week for _, _, week in kept), strict=True)]
        top_day = "Mon Tue Wed Thu Fri Sat Sun".split()[per_day.index(max(per_day))]
        few = [name for name, _, week in kept if sum(week) in (0, 1, 2)]
        right = {"ranking": rank, "day_copies": per_day, "best_day": top_day, "slow": few}
        makes(week_report, right, typed=answers)
        page.append("The week at Inkwell Books")
        for nth, (cents, quantity, name) in enumerate(rank, 1):
            amount = f"{cents // 100}.{cents % 100:02}"
            page.append(
                f"{nth}. " + name.ljust(12) + str(quantity).rjust(4) + " x" + amount.rjust(9)
            )
        for name, quantity in zip("Mon Tue Wed Thu Fri Sat Sun".split(), per_day, strict=True):
            page.append((name + str(quantity).rjust(4) + " " + "*" * quantity).rstrip())
        page += [f"Best day: {top_day}", f"Hardly sold: {', '.join(few) or 'none'}"]
        whole = sum(cents for cents, _, _ in rank)
        page.append(f"Total: {whole // 100}.{whole % 100:02}")
        prints(week_report, typed=answers, expected="\n".join(page))
### END HIDDEN TESTS

# %% [markdown] discussion="week-report"
# The program goes through three stages, and that shape will accompany you for years: **read** and
# refuse what is wrong; **calculate** with data that is certainly good; **print**. Between the
# stages stand a few names with clear contents: `books`, `ranking`, `day_copies`, `slow`.
#
# **Tuples for rows.** Each book is one value with three parts, so no list can get out of step with
# another. Part 3 puts the parts into the order in which they are to be sorted. (In week 6 you will
# tell `sort` what to look at, and need no such detour.)
#
# **The days.** The reference adds up position by position. With a comprehension in a comprehension
# it can be said without a first value:
#
# ```python
# day_copies = [sum([days[position] for _, _, days in books]) for position in range(7)]
# ```
#
# It is shorter, and reads from the inside out: for each position, the sum of that day over all
# books. Take whichever you can explain to somebody else without pointing at the screen. Beware of
# `[[0] * 7] * 3` when a project grows and needs a row of zeros per book.
#
# **The check of the title** builds a new list in each round. Part 1 could also keep a second list,
# `known_titles`, and append to it together with `books`. That is faster with thousands of lines,
# and one more thing that must be kept in step. Next week the *set* answers the question in one
# word.

# %% [markdown]
# ## Summary
#
# - A **list** holds values in an order: `shelf[0]` is the first, `shelf[-1]` the last, `len(shelf)
#   - 1` the last position. A position that is not there is an `IndexError`.
# - `append`, `insert`, `extend`, `remove`, `sort`, `reverse` **change the list and give back
#   `None`**. `pop` changes it and gives back the value. `index`, `count`, `in`, `sum`, `min`, `max`
#   only ask. `sorted` and `+` make a new list.
# - A **slice** `[start:stop:step]` is a new list without the stop, and never fails for want of
#   positions.
# - `b = a` gives one list a second name. `a.copy()`, `a[:]` and `list(a)` make a copy (of the outer
#   list). `==` asks for equal values, `is` for the same object. `[[0] * 3] * 3` is one row in three
#   places.
# - Never change a list while a `for` loop goes through it: build a new one.
# - `text.split(";")` cuts, `"; ".join(texts)` glues. `split()` without a separator cuts at any
#   spaces.
# - A **tuple** cannot be changed. The comma makes it: `("Dune",)`. Unpack with `title, price =
#   book`, swap with `a, b = b, a`, collect the rest with `first, *others`.
# - `zip` walks side by side (to the end of the shortest), `enumerate(..., start=1)` counts along.
# - `[VALUE for NAME in LIST if QUESTION]` filters; `[ONE if QUESTION else OTHER for NAME in LIST]`
#   chooses. `all` and `any` ask about a whole list.
#
# ## What to read next
#
# 1. The Python tutorial, [Lists](https://docs.python.org/3/tutorial/introduction.html#lists) in
#    chapter 3, and [More on Lists](https://docs.python.org/3/tutorial/datastructures.html) in
#    chapter 5: sections 5.1 (without the deque), 5.1.3 on list comprehensions, 5.2 on `del` and 5.3
#    on tuples. Dictionaries and sets there are next week.
# 2. [Looping
#    Techniques](https://docs.python.org/3/tutorial/datastructures.html#looping-techniques), section
#    5.6: `enumerate`, `zip` and `sorted` side by side.
# 3. To look things up: the [operations of
#    sequences](https://docs.python.org/3/library/stdtypes.html#common-sequence-operations), whose
#    notes explain slices to the last detail, and the answer to [Why did changing list y also change
#    list
#    x?](https://docs.python.org/3/faq/programming.html#why-did-changing-list-y-also-change-list-x)
#    in Python's own list of questions.
#
# ## Your study plan
#
# | day | what |
# | --- | --- |
# | Monday | sections 1 to 4: lists, methods, slices (play with the ruler), sorting |
# | Tuesday | sections 5 to 8: aliasing on a fresh morning, with the figure; text; tuples |
# | Wednesday | sections 9 and 10, and the exercises of sections 1 to 4 that are left |
# | Thursday | the other exercises, the refactoring, the quiz; repeat what took all its hints |
# | Friday | the mini-project, part by part |
# | Saturday | review: restart the kernel, run all cells, read the summary aloud, read the first link |
# | Sunday | rest, or explain to somebody why `b = a` is no copy |
#
# Next week you find a book by its number at once, without going through a list.
