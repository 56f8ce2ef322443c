# %% [markdown]
# # Week 6 · Lambdas, modules and files
#
# Until now a program of yours has lived in one cell, and all it knew was gone when the kernel
# stopped. This week you break out of the notebook in three directions. You hand **functions to
# functions**, so that one line can say by what to sort. You put code into **modules**, files that
# other programs can import, and you install one of them with pip. And you **read and write files**,
# so that tomorrow's program knows what today's has done. By Friday Inkwell Books has a price module,
# a stock file and an order log that survive every restart.
#
# **After this week you can**
#
# - pass a function to `sorted`, `min` and `max`, and write a small one on the spot with `lambda`;
# - use `map` and `filter`, and say why the second loop over them finds nothing;
# - import modules in three ways, and say what each of them does to your names;
# - write modules of your own, which can be imported *and* started, and packages of several modules;
# - explain where Python looks for a module, in which order, and how often it runs one;
# - build a small package, install it into a fresh virtual environment with pip, and run it there;
# - read and write text files with `open` and `with`, say where in the file you are, and choose
#   between the modes `r`, `w`, `a` and `x` without losing a byte;
# - work with paths and folders through `pathlib`.
#
# **What you need from before:** functions with `def` and `return` (week 5), dictionaries and sets
# (week 4), lists, tuples, `.split()` and comprehensions (week 3), f-strings (week 1).
#
# **Honest minutes.** Reading and trying things out takes about 6 hours, the exercises about 5, the
# mini-project about 2, the review on Saturday about 2. That is 15 hours: Monday to Friday, and a
# review on Saturday. Sections 4 and 5 are about files and folders more than about Python: have the file browser
# of JupyterLab open on the left while you read them.

# %% [markdown]
# ## How to work in this notebook
#
# As before: run the cells in order, decide before you run a *Predict* cell, try ten minutes before
# you open a hint. The check under an answer is folded into one line: run your answer first, then
# the check.
#
# This week some cells write files. So that they do not lie around everywhere, the cell after the
# next one makes a folder `week06-files` beside this notebook and works in there. Open it in the file
# browser: everything that you write this week appears in it. Run that cell **again whenever you
# have restarted the kernel**. What you wrote before is still there then: that is the point of files.
#
# The checks use folders of their own, with files of their own. They never touch yours.

# %% setup
from course import keyboard

# %%
from course.scratch import work_in

work_in("week06-files")

# %% [markdown] section="lambda" topic=13
# ## 1. Functions without a name: lambda
#
# In week 3 you sorted lists of numbers and of words. But the shop wants its books sorted by price, a
# league wants its players sorted by points, and both are lists of *tuples*. `sorted` cannot guess by
# what. So you tell it, and you tell it with a **function**.
#
# ### Predict

# %% [markdown] item="predict-sort-key" kind="predict" topic=13 points=2 minutes=4
# ### Predict: sorted by what?
#
# Read the part behind `key=` as: "a function that takes a word and gives its last letter". What does
# this program print?
#
# ```python
# words = ["fig", "plum", "kale", "corn"]
# print(*sorted(words, key=lambda word: word[-1]))
# ```
#
# <details><summary>Hint 1 of 2</summary>
#
# Write the last letter of each word beside it, and put the letters into order.
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# The key decides the order. What is sorted, and printed, are still the words.
#
# </details>

# %% [raw] key="predict-sort-key"
# right = "kale fig plum corn"
# why = "The last letters are g, m, e and n. In order they are e, g, m, n, and the words follow: kale, fig, plum, corn."
# other = "Find the last letter of each word, order the words by that letter, and print the words themselves."
# [wrong]
# "corn fig kale plum" = "That is the order of the words themselves. With a key, sorted looks at what the key function gives: the last letters."
# "e g m n" = "These are the keys. They decide the order, but the list that comes back holds the words."
# "corn plum fig kale" = "That order goes from n down to e. Without reverse=True, sorted goes up."
# "fig plum kale corn" = "That is the order of the list. sorted does change the order: by the last letter of each word."

# %%
words = ["fig", "plum", "kale", "corn"]
print(*sorted(words, key=lambda word: word[-1]))

# %% [markdown]
# ### Run and explain
#
# Two ideas are in that line. Take them one at a time.
#
# **A function is a value.** `len` is a function, and `len` *without* parentheses is the function
# itself: you can give it a second name, put it into a list, or pass it to another function. With
# parentheses it is a call, and stands for the result. `sorted(words, key=len)` hands the function
# over, and `sorted` calls it, once for each word.
#
# **A lambda is a function that is written where it is needed.** It has no name:
#
# ```text
# lambda PARAMETERS: EXPRESSION
# ```
#
# It is the same function as this one, and the value of the expression is what it returns, without
# the word `return`:
#
# ```text
# def NAME(PARAMETERS):
#     return EXPRESSION
# ```
#
# The word comes from mathematics, from the Greek letter λ. Other languages say *anonymous function*.

# %%
books = [("Emma", 875), ("Dune", 1299), ("Ulysses", 1450), ("It", 1299)]


# The key as a function with a name ...
def price_of(book):
    return book[1]


print(sorted(books, key=price_of))

# ... and the same as a lambda: by price, the cheapest first.
print(sorted(books, key=lambda book: book[1]))

# Several criteria: a tuple. Numbers can be turned around with a minus:
# the dearest first, and books of the same price by title.
print(sorted(books, key=lambda book: (-book[1], book[0])))

# The key works the same way in min, max and in the method .sort().
print(min(books, key=lambda book: len(book[0])))
print(max(books, key=lambda book: book[1]))
books.sort(key=lambda book: book[0].lower())
print(books)

# %% [markdown]
# What to notice:
#
# - The key is called **once per element**, and the *elements* come back, never the keys.
# - A tuple as the key sorts by its first part, and where that is equal by the next. That is how you
#   say "by price, then by title".
# - Elements with equal keys keep the order that they had. (Sorting is *stable*.) And `max` gives the
#   **first** of several that are equally large: `Dune` and `It` cost the same.
# - Capital letters come before small ones, as in week 2. `key=lambda book: book[0].lower()` sorts as
#   people expect. The titles themselves stay as they are.
#
# #### When to take def instead
#
# A lambda holds **one expression**: no `if` block, no loop, no assignment. That is on purpose. A
# lambda is good where the function is so small that its name would say less than its code, and where
# it is used once. Do not give a lambda a name: `shout = lambda text: text.upper()` works, but
# `def` says the same, has room for a docstring, and shows its name in error messages. The style
# guide of Python, PEP 8, asks for `def` there.
#
# #### A trap: lambdas in a loop
#
# This cell makes three functions, one for each discount. What would you expect of the first line?

# %%
percents = [5, 10, 20]

# Wrong: all three look up `percent` when they are called, and find its last value.
rules = []
for percent in percents:
    rules.append(lambda price: price * (100 - percent) // 100)
print([rule(1000) for rule in rules])

# Right: a default value is worked out now, when the function is made (week 5).
rules = []
for percent in percents:
    rules.append(lambda price, percent=percent: price * (100 - percent) // 100)
print([rule(1000) for rule in rules])

# %% [markdown]
# A function does not remember the *value* of a name around it. It remembers the *name*, and looks it
# up each time it is called. By then the loop was over, and `percent` was 20. It is the same with
# `def`; lambdas in loops only make it more likely. The cure is to pass the value in: as a default
# value, as above, or as an argument.
#
# ### Modify
#
# In the cell with the books, print them in three more orders: the longest title first; by the last
# letter of the title; by price going up and, among equals, by title going *down*. The last one is
# harder than it looks: a text cannot be turned around with a minus. (Because sorting is stable, you
# can sort twice: first by title with `reverse=True`, then by price.)

# %% [markdown] item="fill-routes" kind="fill" topic=13 points=3 minutes=8
# ### Fill in: which walk today?
#
# A hiking club keeps its walks as tuples: name, length in kilometers, meters to climb. Replace the
# three blanks `____`, each by a lambda that takes one walk:
#
# - `shortest` becomes the walk with the fewest kilometers;
# - `steepest` becomes the walk with the most meters to climb **for each kilometer**;
# - `by_climb` becomes a list of all walks, the one with the most meters to climb first; walks with
#   the same climb stand in the order of their names.
#
# The run with the walks given:
#
# ```text
# Shortest: Mill path
# Steepest: Crow rock
# By climb: Long ridge, Crow rock, Lake round, Mill path
# ```
#
# Leave the lines with `walks`; the checks put other walks there, always at least one, each of them
# longer than 0 kilometers. If several walks are equally good, the first of them counts.
#
# <details><summary>Hint 1 of 2</summary>
#
# In each lambda, `walk` (or whatever you call it) is one tuple: `walk[0]` is the name, `walk[1]` the
# kilometers, `walk[2]` the meters.
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# "For each kilometer" is a division. For the last blank the key is a tuple: the climb turned around
# with a minus, then the name.
#
# </details>

# %% starter="fill-routes"
# program: fill-routes
walks = [
    ("Lake round", 12.5, 210),
    ("Crow rock", 4.0, 480),
    ("Mill path", 3.5, 40),
    ("Long ridge", 16.0, 570),
]
# One function for each question: what is compared?
shortest = min(walks, key=____)
steepest = max(walks, key=____)
by_climb = sorted(walks, key=____)
print("Shortest:", shortest[0])
print("Steepest:", steepest[0])
print("By climb:", ", ".join(walk[0] for walk in by_climb))

# %% answer="fill-routes"
# program: fill-routes
walks = [
    ("Lake round", 12.5, 210),
    ("Crow rock", 4.0, 480),
    ("Mill path", 3.5, 40),
    ("Long ridge", 16.0, 570),
]
# One function for each question: what is compared?
shortest = min(walks, key=lambda walk: walk[1])
steepest = max(walks, key=lambda walk: walk[2] / walk[1])
by_climb = sorted(walks, key=lambda walk: (-walk[2], walk[0]))
print("Shortest:", shortest[0])
print("Steepest:", steepest[0])
print("By climb:", ", ".join(walk[0] for walk in by_climb))

# %% tests="fill-routes"
from course.testing import makes, prints, program, uses

routes = program("fill-routes")
prints(
    routes,
    expected=(
        "Shortest: Mill path\nSteepest: Crow rock\n"
        "By climb: Long ridge, Crow rock, Lake round, Mill path"
    ),
    mistakes={
        (
            "Shortest: Crow rock\nSteepest: Crow rock\n"
            "By climb: Long ridge, Crow rock, Lake round, Mill path"
        ): "min compares what the key gives: give it the kilometers, walk[1], not the name.",
        (
            "Shortest: Mill path\nSteepest: Long ridge\n"
            "By climb: Long ridge, Crow rock, Lake round, Mill path"
        ): "meters for each kilometer: divide the climb by the length.",
    },
)
uses(routes, "lambda", at_least=3, because="each blank is a function of its own.")
flat, hill, alp = ("Flat", 20.0, 100), ("Hill", 10.0, 90), ("Alp", 30.0, 1500)
makes(
    routes,
    {"shortest": hill},
    given={"walks": [flat, hill, alp]},
    mistakes={
        alp: "min compares what the key gives: give it the kilometers, walk[1], not the name.",
        flat: "the key must give the kilometers, walk[1].",
    },
)
makes(
    routes,
    {"steepest": hill},
    given={"walks": [flat, hill]},
    because="meters for each kilometer: divide the climb by the length.",
)
makes(
    routes,
    {"steepest": ("B", 4.0, 90)},
    given={"walks": [("A", 4.0, 89), ("B", 4.0, 90)]},
    because="22.5 meters for each kilometer are more than 22.25: compare what / gives, not rounded.",
)
makes(
    routes,
    {"shortest": ("B", 2.0, 30)},
    given={"walks": [("B", 2.0, 30), ("A", 2.0, 20)]},
    because="equally short: the first one counts. The key is the kilometers, and nothing else.",
)
makes(
    routes,
    {"steepest": ("A", 4.0, 20)},
    given={"walks": [("A", 4.0, 20), ("B", 2.0, 10), ("C", 1.0, 5)]},
    because="equally steep: the first one counts. The key is that one number, and nothing else.",
)
makes(
    routes,
    {"by_climb": [("B", 1.0, 50), ("A", 9.0, 20), ("C", 2.0, 20)]},
    given={"walks": [("C", 2.0, 20), ("A", 9.0, 20), ("B", 1.0, 50)]},
    because="the most climb comes first, and equal climbs stand in the order of their names.",
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(61)
    for _ in range(20):
        titles = random.sample(["Oak", "Elm", "Ash", "Fir", "Yew", "Bay"], random.randint(1, 6))
        plan = [(n, random.randint(2, 60) / 2, random.choice([40, 90, 300])) for n in titles]
        least = plan[[length for _, length, _ in plan].index(min(one[1] for one in plan))]
        ratios = [climb / length for _, length, climb in plan]
        ordered = sorted(sorted(plan), key=lambda one: one[2], reverse=True)
        wanted = {
            "shortest": least,
            "steepest": plan[ratios.index(max(ratios))],
            "by_climb": ordered,
        }
        makes(routes, wanted, given={"walks": plan})
        prints(
            routes,
            given={"walks": plan},
            expected=(
                f"Shortest: {least[0]}\nSteepest: {wanted['steepest'][0]}\n"
                f"By climb: {', '.join(one[0] for one in ordered)}"
            ),
        )
### END HIDDEN TESTS

# %% [markdown] discussion="fill-routes"
# `lambda walk: walk[1]`, `lambda walk: walk[2] / walk[1]` and `lambda walk: (-walk[2], walk[0])`.
#
# The last one could also be sorted twice, because equal elements keep their order:
#
# ```python
# by_climb = sorted(sorted(walks), key=lambda walk: walk[2], reverse=True)
# ```
#
# The inner `sorted` puts the names in order, the outer one the climbs. It works for texts that have
# to go down as well, where a minus cannot help. But it sorts twice, and a reader has to know about
# stability. Take the tuple where you can.

# %% [markdown] item="shelf-order" kind="write" topic=13 points=5 minutes=20
# ### Make: the order on the shelf
#
# On the shelves of Inkwell Books, books stand in the order of the authors' **last names**, whatever
# letters are capitals, and the books of one last name by **year**, the oldest first. Books with the
# same last name and year keep the order in which they were given.
#
# Write a function `shelf_order(books)`. `books` is a list of tuples: title, author, year. The last
# name of an author is the last word of the text: `Ursula Le Guin` stands under G. An author has at
# least one word. The function **returns a new list** and leaves the one it was given as it
# is. Use `sorted` with a `lambda`.
#
# ```text
# dune, it = ("Dune", "Frank Herbert", 1965), ("It", "Stephen King", 1986)
# shelf_order([dune, it, ("Emma", "Jane Austen", 1815)])
# ```
#
# gives the list with *Emma*, *Dune*, *It*: Austen, Herbert, King. An empty list gives an empty list.
#
# <details><summary>Hint 1 of 3</summary>
#
# What is the key of one book? Two things, in this order. So the key is a tuple.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# `.split()` makes a list of the words of a text, and `[-1]` is the last element of a list. Capitals
# must not matter: make the name small before it is compared.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `return sorted(books, key=lambda book: (..., ...))`, with the last name in small letters first and
# the year second.
#
# </details>

# %% answer="shelf-order"
def shelf_order(books):
    ### BEGIN SOLUTION
    return sorted(books, key=lambda book: (book[1].split()[-1].lower(), book[2]))
    ### END SOLUTION

# %% tests="shelf-order"
from course.testing import returns, uses

dune, it_book = ("Dune", "Frank Herbert", 1965), ("It", "Stephen King", 1986)
emma, earthsea = ("Emma", "Jane Austen", 1815), ("Earthsea", "Ursula Le Guin", 1968)
returns(
    shelf_order,
    [dune, it_book, emma],
    expected=[emma, dune, it_book],
    because="Austen, Herbert, King: the last word of the author decides.",
    mistakes={None: "return the new list. (The method .sort() changes a list, and gives None.)"},
)
returns(
    shelf_order,
    [it_book, earthsea, dune],
    expected=[earthsea, dune, it_book],
    because="the last word of Ursula Le Guin is Guin, and G comes before H.",
)
returns(
    shelf_order,
    [("B", "A. King", 1999), ("A", "B. King", 1980)],
    expected=[("A", "B. King", 1980), ("B", "A. King", 1999)],
    because="the same last name: the older book comes first, whatever the first names are.",
)
returns(
    shelf_order,
    [("B", "Anna Zola", 1), ("A", "ben aster", 2)],
    expected=[("A", "ben aster", 2), ("B", "Anna Zola", 1)],
    because="capitals must not matter: compare the names in small letters.",
)
returns(
    shelf_order,
    [("It", "S. King", 1986), ("Emma", "A. King", 1986), ("Ink", "B. King", 1986)],
    expected=[("It", "S. King", 1986), ("Emma", "A. King", 1986), ("Ink", "B. King", 1986)],
    because="the same last name and year: they keep their order. Leave all else out of the key.",
)
returns(
    shelf_order,
    [("B", "Stephen King", 1980), ("A", "Ann Kinder", 1999)],
    expected=[("A", "Ann Kinder", 1999), ("B", "Stephen King", 1980)],
    because="Kinder comes before King: compare the whole last name, not its first letters.",
)
returns(
    shelf_order,
    [("B", "Bede", 1050), ("A", "Bede", 731)],
    expected=[("A", "Bede", 731), ("B", "Bede", 1050)],
    because="731 is before 1050: the year is compared as a number, not as a text.",
)
returns(shelf_order, [dune, emma], expected=[emma, dune], unchanged=True)
returns(shelf_order, [], expected=[])
uses(shelf_order, "sorted()", "lambda")
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(62)
    people = ["Ann Lee", "Bo lee", "Cy LEE", "Dan van Ek", "Plato", "Eve Ek", "Z. Able", "a b C"]
    for _ in range(25):
        pile = [
            (f"T{number}", random.choice(people), random.choice([1900, 1950, 2001]))
            for number in range(random.randint(0, 7))
        ]
        keyed = [(b[1].rpartition(" ")[2].casefold(), b[2], n) for n, b in enumerate(pile)]
        ordered = [pile[place] for _, _, place in sorted(keyed)]
        returns(shelf_order, pile, expected=ordered, unchanged=True)
### END HIDDEN TESTS

# %% [markdown] discussion="shelf-order"
# The key is a tuple of two things, in the order in which they count:
#
# ```python
# def shelf_order(books):
#     return sorted(books, key=lambda book: (book[1].split()[-1].lower(), book[2]))
# ```
#
# With a named function inside, the parts get names, too:
#
# ```python
# def shelf_order(books):
#     def place(book):
#         title, author, year = book
#         return author.split()[-1].lower(), year
#
#     return sorted(books, key=place)
# ```
#
# That is three lines more, and nobody has to know that `book[2]` is the year. As soon as a lambda
# makes you count positions, this version is the better one. (The rule "the last word is the last
# name" is not true for all people. Ursula K. Le Guin stands under L in most libraries. Real shops
# store the sort name beside the name.)

# %% [markdown] section="map-filter" topic=13
# ## 2. For every element: map and filter
#
# Two things happen to lists again and again: something is done **to every** element, and elements
# are **picked out**. You know comprehensions for both. `map` and `filter` are older tools for the
# same two jobs, and you will meet them in other people's code. They take a function first.
#
# ### Predict

# %% [markdown] item="predict-map-twice" kind="predict" topic=13 points=2 minutes=3
# ### Predict: the second sum
#
# What does this program print?
#
# ```python
# lengths = map(len, ["ink", "paper", "pen"])
# print(sum(lengths), sum(lengths))
# ```
#
# Write the two numbers with a space between them.
#
# <details><summary>Hint 1 of 2</summary>
#
# `map` does not make a list. It makes something that hands out one length after the other.
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# The first `sum` takes everything that there is to hand out. What is left for the second one?
#
# </details>

# %% [raw] key="predict-map-twice"
# right = "11 0"
# why = "map gives an iterator, which hands out each length once. The first sum takes all three, 3 + 5 + 3. Nothing is left for the second one, and the sum of nothing is 0."
# other = "Add up 3, 5 and 3 for the first sum. Then ask what is left to hand out."
# [wrong]
# "11 11" = "That would be so if lengths were a list. A map is used up by the first sum."
# "3 3" = "sum adds up the values, 3 + 5 + 3; the number of values would be len of a list."
# "0 0" = "The first sum finds all three lengths: 3 + 5 + 3 is 11."
# "22 0" = "Each length is handed out once, and counted once."

# %%
lengths = map(len, ["ink", "paper", "pen"])
print(sum(lengths), sum(lengths))

# %% [markdown]
# ### Run and explain
#
# | you write | you get, one after the other |
# | --- | --- |
# | `map(function, values)` | the result of the function for **each** value |
# | `filter(function, values)` | **the values themselves** for which the function says yes (something truthy) |
#
# Both give an **iterator**: a thing that hands out its values on demand, each of them once. It is
# not a list. It has no `len`, no `[0]`, and when you print it you see something like `<map object
# ...>`. As soon as you need the values more than once, make a list: `list(map(...))`.
#
# Why would anybody want that? Because it is *lazy*: `map` calculates a value only when somebody asks
# for it. For a file with ten million lines, that is the difference between one line in memory and
# ten million. In section 6 you will see that an open file behaves in just the same way.

# %%
typed = "12, 7, , 30"

# Clean every part, then pick those that are numbers, then convert them.
parts = map(lambda part: part.strip(), typed.split(","))
digits = filter(lambda part: part.isdecimal(), parts)
numbers = list(map(int, digits))
print(numbers, sum(numbers), max(numbers))

# The same as a comprehension: what, for which, if.
print([int(part) for part in typed.split(",") if part.strip().isdecimal()])

# A function that exists already needs no lambda.
print(list(map(len, ["ink", "paper"])))

# With None instead of a function, filter keeps what is truthy.
print(list(filter(None, ["ink", "", "pen"])))

# Two lists side by side: the function takes one element of each.
print(list(map(lambda price, copies: price * copies, [875, 1299], [2, 1])))

# %% [markdown]
# (`int` may be mapped over `" 7"`: it does not mind spaces.)
#
# **Which one should you take?** For Python the comprehension is the usual form: it reads like a
# sentence, and needs no lambda. `map` is shorter when the function *exists already*: `map(int,
# parts)`. When you catch yourself writing `map(lambda ...)` or `filter(lambda ...)`, try the
# comprehension. You need to read all of them, so the exercises ask for all of them.
#
# ### Modify
#
# In the cell above, print `list(parts)` in a new last line. Why is it empty? Where did its values go?
# Now make the picture clear to yourself: `parts`, `digits` and `numbers` are three people in a
# row, and each one only asks the one to its left when it is asked itself. `list(...)` at the end is
# what starts the whole chain.

# %% [markdown] item="clean-scores" kind="write" topic=13 points=5 minutes=15
# ### Make: points in a line
#
# In the score table of a quiz night, each team has one line: the points of all rounds, separated by
# semicolons. Rounds that a team has missed are `-` or empty, and there may be spaces around
# everything.
#
# Write a function `points(line)` that returns a **list** of the points that are whole numbers, as
# ints, in their order. Everything that does not consist of digits alone is left out. Use `map` and
# `filter`, each at least once.
#
# ```text
# points("7; 12;-; 0 ;3")
# ```
#
# gives `[7, 12, 0, 3]`, and `points("")` and `points("-; ;")` give `[]`. `-3`, `2.5` and `²` (the
# small two of a square) are left out, too.
#
# <details><summary>Hint 1 of 3</summary>
#
# Three steps, as in the example above: strip each part, pick the numbers, convert them.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# `.isdecimal()` says no to a text with spaces in it. So strip first. A list is asked for: `map` alone
# is not one.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `parts = map(lambda ..., line.split(";"))`, `digits = filter(lambda ..., parts)`, and `return
# list(map(..., digits))`.
#
# </details>

# %% answer="clean-scores"
def points(line):
    ### BEGIN SOLUTION
    parts = map(lambda part: part.strip(), line.split(";"))
    digits = filter(lambda part: part.isdecimal(), parts)
    return list(map(int, digits))
    ### END SOLUTION

# %% tests="clean-scores"
from course.testing import returns, uses

returns(
    points,
    "7; 12;-; 0 ;3",
    expected=[7, 12, 0, 3],
    because="strip first, then pick by .isdecimal(), then convert; 0 is a number like others.",
)
returns(points, "4", expected=[4])
returns(points, "", expected=[], because='"".split(";") gives [""], and "" is no number.')
returns(points, "-; ;", expected=[])
returns(points, "-3;2.5; 5 ", expected=[5], because="only parts of digits alone count.")
returns(
    points,
    "1 2;3",
    expected=[3],
    because="1 2 is one part, and it has a space in it: only spaces at its ends may go away.",
)
returns(
    points,
    "²;3",
    expected=[3],
    because=".isdigit() says yes to ², and int cannot read it: ask .isdecimal().",
)
uses(points, "map()", "filter()")
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(63)
    for _ in range(25):
        row, wanted = [], []
        for _ in range(random.randint(1, 7)):
            pick = random.choice(["-", "", " ", "x", "1.5", "-2", "n", "n", "n"])
            if pick == "n":
                wanted.append(random.choice([0, 1, 7, 10, 250]))
                pick = f"{' ' * random.randint(0, 2)}{wanted[-1]}{' ' * random.randint(0, 2)}"
            row.append(pick)
        returns(points, ";".join(row), expected=wanted)
### END HIDDEN TESTS

# %% [markdown] discussion="clean-scores"
# Each step is one line, and each one hands its values on to the next:
#
# ```python
# def points(line):
#     parts = map(lambda part: part.strip(), line.split(";"))
#     digits = filter(lambda part: part.isdecimal(), parts)
#     return list(map(int, digits))
# ```
#
# As a comprehension, with the stripping done once in an inner generator expression:
#
# ```python
# def points(line):
#     parts = (part.strip() for part in line.split(";"))
#     return [int(part) for part in parts if part.isdecimal()]
# ```
#
# Most people find this one easier to read, and it is what you would write when nobody asks for `map`.
# The first one shows better that it is a chain of three steps, and it grows well: a fourth step
# is a fourth line.

# %% [markdown] item="debug-lengths" kind="debug" topic=13 points=4 minutes=10
# ### Debug: an average of zero
#
# A newspaper measures the words of its headlines. `headline_facts(headline)` should return a tuple:
# the length of the longest word, and the average length of all words, rounded to one decimal place.
# For `"Rain all week"` it should return `(4, 3.7)`. It returns
#
# ```text
# (4, 0.0)
# ```
#
# Find the mistake and mend it. A headline without any word gives `(0, 0.0)`; that part works.
#
# <details><summary>Hint 1 of 3</summary>
#
# The first number is right, the second one is wrong. What happens between the two to the values in
# `lengths`?
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# Swap the lines with `longest` and `average` in your head (or in the cell): now the other one is
# wrong. Whoever comes first gets everything.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# A list can be gone through as often as you like. One word and two parentheses make one.
#
# </details>

# %% starter="debug-lengths"
def headline_facts(headline):
    words = headline.split()
    if not words:
        return 0, 0.0
    lengths = map(len, words)
    longest = max(lengths)
    average = sum(lengths) / len(words)
    return longest, round(average, 1)

# %% answer="debug-lengths"
def headline_facts(headline):
    words = headline.split()
    if not words:
        return 0, 0.0
    lengths = list(map(len, words))
    longest = max(lengths)
    average = sum(lengths) / len(words)
    return longest, round(average, 1)

# %% tests="debug-lengths"
from course.testing import returns

used_up = "max has used the map up, and sum finds nothing more: make a list of it first."
returns(
    headline_facts,
    "Rain all week",
    expected=(4, 3.7),
    mistakes={(4, 0.0): used_up, (4, 3.6666666666666665): "the average is rounded."},
)
returns(headline_facts, "Ink", expected=(3, 3.0), mistakes={(3, 0.0): used_up})
returns(headline_facts, "", expected=(0, 0.0))
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(64)
    for _ in range(25):
        sizes = [random.randint(1, 12) for _ in range(random.randint(1, 8))]
        text = "  ".join("abcdefghijkl"[:size] for size in sizes)
        mean = round(sum(sizes) / len(sizes), 1)
        returns(headline_facts, text, expected=(sorted(sizes)[-1], mean))
    returns(headline_facts, "   ", expected=(0, 0.0))
### END HIDDEN TESTS

# %% [markdown] discussion="debug-lengths"
# `max` has taken every value out of the map. `sum` found none, and the sum of none is 0. With a list
# both find all of them:
#
# ```python
# lengths = list(map(len, words))
# ```
#
# A comprehension is a list from the beginning:
#
# ```python
# lengths = [len(word) for word in words]
# ```
#
# What makes this mistake nasty is that there is no error message. Remember the sign: the *first* use
# is right, every later one behaves as if the collection were empty. You will meet it again with open
# files, in section 6.

# %% [markdown] section="imports" topic=14
# ## 3. Using what others have written: import
#
# `print`, `len` and `sorted` are there from the beginning. Most of what Python can do is not: it is
# in **modules**, and you say which ones you want. A module is a collection of functions and other
# values under one name. About 200 come with Python, the *standard library*, and you need not install
# anything for them.
#
# ### Run and explain
#
# There are three forms, and they differ in **which names you get**:
#
# | you write | names that you get | you call it as |
# | --- | --- | --- |
# | `import math` | `math` | `math.sqrt(2)` |
# | `from math import sqrt` | `sqrt` | `sqrt(2)` |
# | `import random as rnd` | `rnd` | `rnd.choice(...)` |
#
# In each case Python loads the **whole** module. `from` does not save anything, it only decides about
# the names.

# %%
import math
from math import ceil, floor

# With the module's name in front, everybody sees where it comes from.
print(math.sqrt(2), math.pi)
print(math.isclose(0.1 + 0.2, 0.3))

# With from: shorter, for things that you use often.
# ceil rounds up, floor rounds down, and both give an int.
print(ceil(4.1), floor(4.9), floor(-0.5))

# %%
import random

# With a seed, the "random" numbers are the same ones every time: good for trying things out.
random.seed(6)
print(random.randint(1, 6), random.randint(1, 6), random.randint(1, 6))
print(random.choice(["Emma", "Dune", "It"]))
print(random.sample(["Ada", "Ben", "Cy", "Dee", "Eve"], 2))  # two different ones

cards = [1, 2, 3, 4, 5]
random.shuffle(cards)  # changes the list, gives None
print(cards)

# A generator of one's own: nobody else's calls get in between.
dice = random.Random(6)
print(dice.randint(1, 6), dice.randint(1, 6), dice.randint(1, 6))

# %% [markdown]
# (The two rows of dice are equal, because both begin with the seed 6. Without a seed, Python begins
# somewhere else each time. For passwords and keys `random` is not good enough, whatever the seed:
# that is what the module `secrets` is for.)
#
# Where do you find out what is in a module? In the documentation: look for "python random". In the
# notebook, type `random.` and press *Tab* for a list, and run `random.sample?` for the description of
# one function.
#
# #### The habits
#
# - All imports stand **at the top** of a program, one module per line. The standard library first,
#   then what was installed, then your own.
# - Plain `import math` is never wrong. Take `from` for a few names that are clear on their own.
# - `as` is for names that are long, or taken, and for the handful of short forms that everybody
#   knows. Do not invent your own.
#
# #### Why not `from math import *`
#
# The star takes **every** public name of the module (unless the module lists in `__all__` what it gives
# away). Two things go wrong with it. A reader cannot
# tell where a name comes from. And names that you have made, or that were built in, are silently
# replaced:

# %%
print(pow(2, 5))  # the built-in one: an int

from math import *  # now pow is another function ...

print(pow(2, 5))  # ... which always gives a float

# %% [markdown]
# The 32 became 32.0, in a line that nobody has touched, and some sixty names have come along, `e` and
# `pi` among them. This is why style checkers forbid the star. Tidy up: `del pow` removes the new
# name, and what Python finds then is the built-in one again. (Run this once: the second time there is
# nothing left to delete.)

# %%
del pow
print(pow(2, 5))

# %% [markdown]
# ### Modify
#
# In the cell with the dice, change one seed, then take both seeds away, and run the cell several
# times. Then, in a new cell, write one import line so that `randint(1, 6)` and `choice([1, 2])` work
# without anything in front.

# %% [markdown] item="parsons-boxes" kind="parsons" topic=14 points=3 minutes=6
# ### Put in order: boxes for the move
#
# A library moves. Its books are packed into boxes, and the last box may be half empty. Put lines
# together to a program that prints, for the numbers given, `5 boxes`. Write the labels in order,
# separated by spaces. Two of the lines are not needed. The checks put other whole numbers, from 1
# up, into the lines B and F.
#
# ```text
# A | import ceil from math
# B | books = 98
# C | print(needed, "boxes")
# D | needed = ceil(books / box)
# E | needed = math.ceil(books / box)
# F | box = 24
# G | from math import ceil
# ```
#
# <details><summary>Hint 1 of 2</summary>
#
# First the import. Which of A and G is Python?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# After that import, which names are there: `math`, or `ceil`, or both?
#
# </details>

# %% starter="parsons-boxes"
parsons_boxes = ""

# %% answer="parsons-boxes"
parsons_boxes = "G B F D C"

# %% tests="parsons-boxes"
from course.testing import check, makes, parsons, prints

boxes = parsons(
    parsons_boxes,
    """
A | import ceil from math
B | books = 98
C | print(needed, "boxes")
D | needed = ceil(books / box)
E | needed = math.ceil(books / box)
F | box = 24
G | from math import ceil
""",
)
check(
    "A" not in parsons_boxes.upper(),
    "Line A is no Python: Python says `from math import ceil`.",
)
check(
    "E" not in parsons_boxes.upper(),
    "Line E needs the name math, and line G gives the name ceil, not math.",
)
prints(
    boxes,
    expected="5 boxes",
    because=(
        "from math import ceil makes the name ceil, and not the name math; and a name must be made "
        "before it is used."
    ),
)
makes(boxes, {"needed": 4}, given={"books": 96, "box": 24})
### BEGIN HIDDEN TESTS
from course.testing import hidden

with hidden():
    for count, size in [(1, 1), (1, 30), (30, 30), (31, 30), (59, 30), (60, 30), (7, 2)]:
        prints(
            boxes,
            given={"books": count, "box": size},
            expected=f"{-(-count // size)} boxes",
        )
### END HIDDEN TESTS

# %% [markdown] discussion="parsons-boxes"
# `from` stands first, as in "from this module, take that":
#
# ```python
# from math import ceil
# books = 98
# box = 24
# needed = ceil(books / box)
# print(needed, "boxes")
# ```
#
# The line with `math.ceil` would need `import math`. With that import, `ceil` alone would be unknown.
# Rounding up works without a module, too: `-(-books // box)`. It is shorter, and for most readers a
# riddle.

# %% [markdown] item="raffle" kind="write" topic=14 points=5 minutes=20
# ### Make: a raffle that can be checked
#
# At the summer party of the shop, prizes are drawn. So that nobody can say afterwards that the draw
# was arranged, a number is announced beforehand, and the draw **depends on that number alone**.
#
# Write a function `draw(names, prizes, seed)` that returns a list of winners:
#
# - `names` is a list of different texts, `prizes` an int from 0 up, `seed` an int;
# - as many **different** names come back as there are prizes. If there are more prizes than names,
#   everybody wins, and the list has all names, in the order of the draw;
# - the same names, prizes and seed always give the same list, whatever was drawn in between; over
#   many seeds, everybody wins now and then, also first;
# - `names` is not changed.
#
# Import what you need in the answer cell. A call such as `draw(["Ada", "Ben", "Cy"], 2, seed=7)`
# gives two of the three names.
#
# <details><summary>Hint 1 of 3</summary>
#
# `random` has a function that takes several different elements out of a list. Which one was it?
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# The draw depends on the seed alone: so set the seed *inside* the function, each time, or make a
# generator with that seed. And mind that nobody can take five different names out of three.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `random.Random(seed).sample(names, ...)`, and the number is the smaller one of `prizes` and
# `len(names)`.
#
# </details>

# %% answer="raffle"
### BEGIN SOLUTION
import random


def draw(names, prizes, seed):
    return random.Random(seed).sample(names, min(prizes, len(names)))
### END SOLUTION

# %% tests="raffle"
from course.testing import check, makes, returns, snippet

returns(draw, ["Ada", "Ben", "Cy"], 0, 7, expected=[], because="no prizes, no winners.")
returns(draw, ["Ada"], 1, 7, expected=["Ada"])
returns(draw, ["Ada"], 3, 7, expected=["Ada"], because="three prizes, one name: everybody wins.")
returns(draw, [], 2, 7, expected=[])
makes(
    snippet("""
winners = draw(list("ABCDEFGHIJ"), 10, seed=7)
number, different = len(winners), len(set(winners))
"""),
    {"number": 10, "different": 10},
    because="the same name cannot win twice: random.sample takes different elements.",
)
makes(
    snippet("""
first = draw(list("ABCDEFGH"), 5, seed=1)
draw(list("ABCDEFGH"), 5, seed=2)
same = draw(list("ABCDEFGH"), 5, seed=1) == first
"""),
    {"same": True},
    because="the same seed must give the same winners: set the seed inside the function.",
)
makes(
    snippet("""
names = ["Ada", "Ben", "Cy", "Dee"]
draw(names, 4, seed=3)
"""),
    {"names": ["Ada", "Ben", "Cy", "Dee"]},
    because="shuffle changes the list that it is given: work on a copy, or take sample.",
)
check(
    len({str(draw(["Ada", "Ben", "Cy"], 3, seed)) for seed in range(60)}) > 3,
    "Over 60 seeds, draw() gave hardly more than one order of winners: is the seed used?",
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random_seed = Random(65)
    for _ in range(15):
        people = [f"P{number}" for number in range(random_seed.randint(0, 9))]
        prizes = random_seed.randint(0, 12)
        seed = random_seed.randint(0, 10**6)
        winners = draw(people, prizes, seed)
        expected = len(people[:prizes])
        check(isinstance(winners, list), "draw() must return a list.")
        check(len(winners) == expected, f"{prizes} prizes, {len(people)} names: {winners}")
        check(len(set(winners)) == expected, f"a name won twice: {winners}")
        check(set(winners) <= set(people), f"somebody won who was not there: {winners}")
        check(draw(people, prizes, seed) == winners, "the same seed gave other winners")
    four = ["Ada", "Ben", "Cy", "Dee"]
    draws = [draw(four, 2, seed) for seed in range(80)]
    check({one[0] for one in draws} == set(four), "somebody never wins the first prize")
    check({one[1] for one in draws} == set(four), "somebody never wins the second prize")
    everyone = [draw(four[:3], 5, seed) for seed in range(40)]
    check(len({str(one) for one in everyone}) > 3, "with prizes for all, the order must vary")
### END HIDDEN TESTS

# %% [markdown] discussion="raffle"
# A generator of its own, made with the seed, is used once and forgotten:
#
# ```python
# import random
#
#
# def draw(names, prizes, seed):
#     return random.Random(seed).sample(names, min(prizes, len(names)))
# ```
#
# With the module's shared generator it is two lines:
#
# ```python
# def draw(names, prizes, seed):
#     random.seed(seed)
#     return random.sample(names, min(prizes, len(names)))
# ```
#
# That works, but every other part of the program that uses `random` now continues from this seed,
# too: its dice are not random any more after a draw. A function should not reach into what others
# share. One more thing about "can be checked": the same seed gives the same draw *on the same version
# of Python*. Announce the version with the number.

# %% [markdown] section="modules" topic=14
# ## 4. Modules of your own
#
# A module is nothing mysterious: it is a **text file whose name ends in `.py`**. Every such file can
# be imported. And the other way around: in real life, programs are not written in notebooks at all,
# but as such files, in an editor.
#
# ### Run and explain
#
# The first line of the next cell, `%%writefile greeting.py`, is for the notebook, not for Python:
# the cell is **not run**, its text is written to that file. Run it, and look for the file in the
# file browser. (You can open and edit it there as well.)

# %%
# %%writefile greeting.py
"""Greetings for the shop window."""

print("greeting.py is running")

visitors = 0


def greet(name):
    return f"Welcome, {name}!"


# %% [markdown]
# Now this notebook can import it, under its name without `.py`. Decide first how many lines the cell
# prints, and which.

# %%
import greeting

print(greeting.greet("Ada"))
greeting.visitors += 1

import greeting

print(greeting.visitors)

# %% [markdown]
# Three facts are in that cell:
#
# 1. **To import a module is to run its file**, from the first line to the last. Everything that it
#    assigns becomes a name in the module: the functions, `visitors`, imports of its own. That `print`
#    at its top level ran, too.
# 2. **It happens once.** The second `import greeting` found the module in the table of loaded
#    modules, `sys.modules`, and did nothing but make the name. So `visitors` is still 1.
# 3. The names of a module are **its own**. `greeting.visitors` and a `visitors` of your notebook are
#    two different names.
#
# And there is a consequence that costs everybody an hour once: **if you change the file, an import
# that already happened does not notice.** Restart the kernel, or ask for it expressly:
#
# ```python
# import importlib
#
# importlib.reload(greeting)
# ```
#
# `reload` runs the file again, in the module that is there. Names that you have taken out of it with
# `from greeting import greet` keep the old function. When in doubt, restart the kernel.
#
# ### Predict

# %% [markdown] item="predict-import-once" kind="predict" topic=14 points=2 minutes=4
# ### Predict: imported twice
#
# The file `counter.py` has two lines:
#
# ```text
# print("loaded")
# count = 10
# ```
#
# A program beside it, which has not imported anything yet, is:
#
# ```text
# import counter
# counter.count += 5
# import counter
# from counter import count
# print(count)
# ```
#
# What does the program print?
#
# - **A** `loaded`, `15`
# - **B** `loaded`, `loaded`, `loaded`, `10`
# - **C** `loaded`, `loaded`, `10`
# - **D** `loaded`, `10`
#
# <details><summary>Hint 1 of 2</summary>
#
# How often is the file run, with three lines that import from it?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# `from counter import count` takes the value that `count` has in the module *now*.
#
# </details>

# %% [raw] key="predict-import-once"
# right = "A"
# why = "The file is run by the first import only. After that the module is in sys.modules, with count = 15, and from takes what it finds there."
# choices = true
# [wrong]
# B = "Only the first import runs the file. The others find the module in sys.modules."
# C = "The second import does not run the file again, and so count is not set back to 10."
# D = "The file is run once, that is right. But count in the module was changed to 15, and from takes the value of now."

# %%
# %%writefile counter.py
print("loaded")
count = 10

# %%
import counter

counter.count += 5
import counter
from counter import count

print(count)

# %% [markdown]
# (Run that cell a second time: `loaded` is not printed any more, and the number is 20. The module
# stays loaded as long as the kernel runs.)
#
# #### A file that is both: module and program
#
# A file can also be **started** as a program: in a terminal, by `python tip.py`. Often you want both:
# the functions for whoever imports it, and something to happen when it is started. How can the file
# know? Python gives every module a name, `__name__` (two underscores on each side):
#
# - imported, it is the module's own name, such as `"tip"`;
# - started, it is `"__main__"`.

# %%
# %%writefile tip.py
"""How much to tip."""


def tip(cents, percent=10):
    return cents * percent // 100


def main():
    print("For 24.50, leave", tip(2450) / 100)


if __name__ == "__main__":
    main()

# %%
import sys

import tip

print(tip.tip(2450), tip.__name__)  # imported: main() was not called

# Started, as from a terminal. A line that begins with ! is a command of the system, not Python.
# In the braces stands the Python that runs this notebook; in a terminal you would write python.
# !{sys.executable} tip.py

# %% [markdown]
# The last two lines of `tip.py` are called the **main guard**. Take it as a rule: *at the top level of
# a module stand imports, constants, functions, and the main guard. Nothing that prints, asks or
# writes files.* Then everybody can import it without surprises, the checks below as well.
#
# #### Where Python looks
#
# `import tip` says a name, and no place. Where does Python look? In a fixed order, and **the first
# find wins**:
#
# 1. in `sys.modules`: is it loaded already?
# 2. in what is built into Python itself (`sys`, `math` on some systems, a few others);
# 3. in the folders of the list `sys.path`, from the first to the last.
#
# The figure asks *your* Python, with your folders. Run the cell, then type other names: `tip`, `json`,
# `random`, and one that does not exist. The figure also shows where the folders are on your computer,
# and which places were not asked any more.

# %%
# %%writefile wordlist.py
WORDS = ["ink", "paper", "pen"]

# %%
from course.widgets.imports import import_search

import_search("wordlist")

# %% [markdown]
# In this notebook the current folder comes *behind* the standard library. In a program that is started
# with `python file.py` **the folder of that file comes first**. That leads to the most annoying
# mistake of beginners, and everybody makes it once: they write a program about dice, and call the file
# `random.py`. Let us make that mistake on purpose, in a folder of its own. (`mkdir` is the system's
# command for making a folder; with `-p` it does not mind if the folder is there.)

# %%
# !mkdir -p dicegame

# %%
# %%writefile dicegame/random.py
"""My first dice game. (This is a bad name for a file!)"""

# %%
# %%writefile dicegame/roll.py
import random

print("I got random from:", random.__doc__)
print("Has it randint?", "randint" in dir(random))

# %%
# !{sys.executable} dicegame/roll.py

# %% [markdown]
# `import random` has found *your* `random.py`, because it is beside the program, and the search was
# over. Every call of `random.randint` would now end with
#
# ```text
# AttributeError: module 'random' has no attribute 'randint'
# ```
#
# When you see such a message about a module that surely has that function, look for a file of your
# own with its name. (`dir(...)` lists the names in a module.) Here is the search of that program. In the
# live figure, take the tick out of the box and compare it with the search of this notebook.

# %%
import_search("random", program="dicegame/roll.py")

# %% [markdown]
# ### Modify
#
# Add a function `round_up(cents)` to `tip.py`, which rounds up to full 50 cents, and call it from this
# notebook. You will need one of the two ways to see a changed module. Then take the `if` line away and
# move `main()` to the left edge, start a new kernel, and import the module: what happens now on import? Put it back.

# %% [markdown] item="fill-main-guard" kind="fill" topic=14 points=3 minutes=8
# ### Fill in: a module for the oven
#
# A cookbook needs a module that converts temperatures. Imported, it must print nothing. Started as a
# program, it prints a table of three lines:
#
# ```text
# 150 C is 302 F
# 180 C is 356 F
# 220 C is 428 F
# ```
#
# Replace the three blanks `____`. `to_fahrenheit(celsius)` multiplies by 9, divides by 5 and adds 32,
# and rounds to a whole number (an int). Leave the first line: the cell writes the file `oven.py`.
#
# <details><summary>Hint 1 of 2</summary>
#
# The first blank is the whole calculation, inside of `round(...)`. The other two are the question of
# the main guard.
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# Compare the name that Python gives to the module with the text that it gets when it is started. Mind
# the quotes: one of the two is a name, the other one a text.
#
# </details>

# %% starter="fill-main-guard"
# %%writefile oven.py
"""Oven temperatures."""


def to_fahrenheit(celsius):
    return round(____)


def main():
    for celsius in [150, 180, 220]:
        print(celsius, "C is", to_fahrenheit(celsius), "F")


if ____ == ____:
    main()

# %% answer="fill-main-guard"
# %%writefile oven.py
"""Oven temperatures."""


def to_fahrenheit(celsius):
    return round(celsius * 9 / 5 + 32)


def main():
    for celsius in [150, 180, 220]:
        print(celsius, "C is", to_fahrenheit(celsius), "F")


if __name__ == "__main__":
    main()

# %% tests="fill-main-guard"
from course.testing import makes, module, prints, snippet, written

oven_file = {"oven.py": written("oven.py")}
makes(
    snippet("import oven\nhot = oven.to_fahrenheit(180)"),
    {"hot": 356},
    files=oven_file,
    because="times 9, divided by 5, plus 32, and all of that is rounded.",
)
prints(
    snippet("import oven"),
    expected="",
    files=oven_file,
    because="imported, it must be silent: main() may run only when __name__ is the text of a start.",
)
prints(
    module("oven.py"),
    expected="150 C is 302 F\n180 C is 356 F\n220 C is 428 F",
    because='started, __name__ is the text "__main__", with two underscores on each side.',
)
### BEGIN HIDDEN TESTS
from course.testing import hidden

with hidden():
    for celsius in [-40, -1, 0, 1, 37, 99, 100, 218, 219, 220.5]:
        makes(
            snippet(f"import oven\ndegrees = oven.to_fahrenheit({celsius})"),
            {"degrees": round(celsius * 1.8 + 32)},
            files=oven_file,
        )
### END HIDDEN TESTS

# %% [markdown] discussion="fill-main-guard"
# `celsius * 9 / 5 + 32`, and the guard `__name__ == "__main__"`.
#
# Python does not care about the function `main`; the three lines could stand right below the guard:
#
# ```python
# if __name__ == "__main__":
#     for celsius in [150, 180, 220]:
#         print(celsius, "C is", to_fahrenheit(celsius), "F")
# ```
#
# With `main()`, the loop's `celsius` is a name inside a function and not one of the module, and others
# can import and call `main`. That is why most people write it.

# %% [markdown] item="prices-module" kind="write" topic=14 points=5 minutes=25
# ### Make: the price module of the shop
#
# Every program of Inkwell Books handles prices: in whole cents, with tax in them. From now on the
# rules stand in **one** place. Write the module `prices.py` (leave the first line of the cell):
#
# | name | what it is |
# | --- | --- |
# | `TAX_PERCENT` | the constant `7` |
# | `net(cents)` | the price without tax: cents times 100, divided by 100 + `TAX_PERCENT`, rounded with `round` to an int |
# | `discounted(cents, percent=0)` | the price with that many percent off. What is taken off is rounded **down** to a whole cent. All ints |
# | `label(cents)` | the text for a price tag, such as `12.99`: two decimals, and nothing else |
#
# Imported, the module prints nothing. Started as a program, it prints one line, the label of
# `discounted(1295, 10)`, with calls of both functions:
#
# ```text
# 11.66
# ```
#
# In a program that has imported it, `prices.net(1070)` is `1000`, `prices.discounted(1299, 10)` is
# `1170` (129 cents off), `prices.discounted(1299)` is `1299`, and `prices.label(5)` is `"0.05"`.
#
# `net` must use the constant when it is called: a program that sets `prices.TAX_PERCENT = 20` gets
# `1000` from `prices.net(1200)`.
#
# <details><summary>Hint 1 of 3</summary>
#
# Write the functions first, below the docstring, and the constant above them. The guard comes last.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# "What is taken off is rounded down" is a whole division: `//`. Subtract it from the price. The label
# is an f-string, and it is returned, not printed.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `return round(cents * 100 / (100 + TAX_PERCENT))`; `return cents - cents * percent // 100`; `return
# f"{...:.2f}"`; `if __name__ == "__main__":` and a print of a label.
#
# </details>

# %% starter="prices-module"
# %%writefile prices.py
"""The price rules of Inkwell Books; amounts are whole cents."""
# Write your module below this line.

# %% answer="prices-module"
# %%writefile prices.py
"""The price rules of Inkwell Books; amounts are whole cents."""
# Write your module below this line.

TAX_PERCENT = 7


def net(cents):
    return round(cents * 100 / (100 + TAX_PERCENT))


def discounted(cents, percent=0):
    return cents - cents * percent // 100


def label(cents):
    return f"{cents / 100:.2f}"


if __name__ == "__main__":
    print(label(discounted(1295, 10)))

# %% tests="prices-module"
import ast

from course.testing import makes, module, prints, snippet, uses, written

prices_file = {"prices.py": written("prices.py")}
prints(
    snippet("import prices"),
    expected="",
    files=prices_file,
    because="an import must print nothing: put the print below the main guard.",
)
makes(
    snippet("import prices\npercent = prices.TAX_PERCENT\nwithout_tax = prices.net(1070)"),
    {"percent": 7, "without_tax": 1000},
    files=prices_file,
    mistakes={
        995: "1070 has the tax in it already: it is 107 percent. Taking 7 percent off is not the way back.",
        1000.0: "round(...) without a second argument gives an int.",
    },
)
makes(
    snippet("from prices import discounted\nless = discounted(1299, 10)"),
    {"less": 1170},
    files=prices_file,
    mistakes={
        1169: "a tenth of 1299 is 129.9; 129 cents are taken off: round that down, not the price.",
        1169.1: "whole cents: what is taken off is rounded down, with //.",
        129: "the price is asked for, not what is taken off.",
    },
)
makes(
    snippet("from prices import discounted\nsame = discounted(1299)"),
    {"same": 1299},
    files=prices_file,
    because="without a percentage nothing is taken off: percent=0 is a default value.",
)
makes(
    snippet('from prices import label\ntags = [label(1299), label(5), label(800)]'),
    {"tags": ["12.99", "0.05", "8.00"]},
    files=prices_file,
    because="two decimals, as a text, and returned.",
)
makes(
    snippet("import prices\nprices.TAX_PERCENT = 20\nwithout_tax = prices.net(1200)"),
    {"without_tax": 1000},
    files=prices_file,
    because="net must use the constant TAX_PERCENT, and not the number 7 or 107.",
)
prints(
    module("prices.py"),
    expected="11.66",
    because="started as a program, it prints the label of discounted(1295, 10).",
)
uses(
    module("prices.py"),
    "label()",
    "discounted()",
    because="what is printed at the start is worked out by the functions, not typed in.",
)
other_rules = {
    "discounted": "def discounted(cents, percent=0):\n    return cents + percent\n",
    "label": "def label(cents):\n    return f'<{cents}>'\n",
}
rows = written("prices.py").split("\n")
for node in reversed(ast.parse(written("prices.py")).body):
    made = [getattr(node, "name", ""), *(ast.unparse(name) for name in getattr(node, "targets", []))]
    rows[node.end_lineno : node.end_lineno] = [other_rules[name] for name in made if name in other_rules]
prints(
    snippet('import runpy\nrunpy.run_path("prices.py", run_name="__main__")'),
    expected="<1305>",
    files={"prices.py": "\n".join(rows)},
    because=(
        "here, other functions stand behind yours: discounted(1295, 10) gives 1305, label(1305) "
        "gives <1305>. Print what your calls give, and no fixed text."
    ),
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(66)
    makes(
        snippet("from prices import discounted\nrest = discounted(100, 29)"),
        {"rest": 71},
        files=prices_file,
        because="29 / 100 is not exact: multiply the whole numbers first, and then // 100.",
    )
    for cents in [0, 1, 7, 99, 107, 1299, 1450, 123456, *(random.randint(1, 9000) for _ in range(8))]:
        percent = random.choice([1, 5, 10, 15, 33, 50, 100])
        rest = cents - int(cents * percent / 100 + 1e-9)
        makes(
            snippet(f"""
import prices
without = prices.net({cents})
rest = prices.discounted({cents}, {percent})
named = prices.discounted(percent={percent}, cents={cents})
text = prices.label({cents})
"""),
            {
                "without": int(round(cents / 1.07, 0)),
                "rest": rest,
                "named": rest,
                "text": f"{cents // 100}.{cents % 100:02}",
            },
            files=prices_file,
        )
### END HIDDEN TESTS

# %% [markdown] discussion="prices-module"
# The rules stand once, and everything else imports them:
#
# ```python
# TAX_PERCENT = 7
#
#
# def net(cents):
#     return round(cents * 100 / (100 + TAX_PERCENT))
#
#
# def discounted(cents, percent=0):
#     return cents - cents * percent // 100
#
#
# def label(cents):
#     return f"{cents / 100:.2f}"
#
#
# if __name__ == "__main__":
#     print(label(discounted(1295, 10)))
# ```
#
# The tax could be a parameter instead of a constant, `def net(cents, tax_percent=7)`: then one program
# can calculate with two rates, and nobody can change it for everybody by an assignment from outside.
# A constant is simpler where there is only one rate. (A name in capitals says "please do not change
# this". Python does not enforce it.)

# %% [markdown] item="debug-silent" kind="debug" topic=14 points=4 minutes=8
# ### Debug: the program that says nothing
#
# A theater has a module `seats.py`. Imported, it should be silent; that works, and `free_seats` gives
# the right numbers. Started as a program, it should print `84 seats are free`. It prints nothing, and
# there is no error message. Find the mistake and mend it.
#
# <details><summary>Hint 1 of 3</summary>
#
# The line with `print` is right. Does Python ever get there? Which line decides?
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# Add a line `print(__name__)` at the top of the module, and start it again (and take the line out
# afterwards).
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# Compare the text letter by letter with the guard of section 4. Underscores count.
#
# </details>

# %% starter="debug-silent"
# %%writefile seats.py
"""Seats in the hall."""

ROWS = 12


def free_seats(sold, per_row=10):
    return ROWS * per_row - sold


def main():
    print(free_seats(36), "seats are free")


if __name__ == "main":
    main()

# %% answer="debug-silent"
# %%writefile seats.py
"""Seats in the hall."""

ROWS = 12


def free_seats(sold, per_row=10):
    return ROWS * per_row - sold


def main():
    print(free_seats(36), "seats are free")


if __name__ == "__main__":
    main()

# %% tests="debug-silent"
from course.testing import makes, module, prints, snippet, written

prints(
    module("seats.py"),
    expected="84 seats are free",
    because='the guard must compare with "__main__": two underscores before and behind.',
)
prints(
    snippet("import seats"),
    expected="",
    files={"seats.py": written("seats.py")},
    because="imported, the module must stay silent: keep the guard.",
)
prints(
    snippet("import hall"),
    expected="",
    files={"hall.py": written("seats.py")},
    because="a copy with another name must be silent, too: ask for the start, not for the name.",
)
prints(
    module("seats.py"),
    given={"ROWS": 20},
    expected="164 seats are free",
    because="with 20 rows there are other numbers: mend the guard, and leave the call of main.",
)
### BEGIN HIDDEN TESTS
from course.testing import hidden

with hidden():
    for sold, width in [(0, 10), (36, 10), (120, 10), (5, 8)]:
        makes(
            snippet(f"import seats\nfree = seats.free_seats({sold}, per_row={width})"),
            {"free": 12 * width - sold},
            files={"seats.py": written("seats.py")},
        )
    makes(
        snippet("import seats\nfree = seats.free_seats(7)\nrows = seats.ROWS"),
        {"free": 113, "rows": 12},
        files={"seats.py": written("seats.py")},
    )
    prints(
        snippet("import seats\nseats.main()"),
        expected="84 seats are free",
        files={"seats.py": written("seats.py")},
    )
### END HIDDEN TESTS

# %% [markdown] discussion="debug-silent"
# When a file is started, its `__name__` is `"__main__"`, with two underscores on each side, and not
# `"main"`:
#
# ```python
# if __name__ == "__main__":
#     main()
# ```
#
# To call `main()` without any question would print the line as well, but on every import, too. A
# comparison that is never true gives no error: Python has done what it was told. When a program says
# nothing at all, ask first whether it came to the line, and print what the condition compares.

# %% [markdown] section="packages" topic=14
# ## 5. Packages, and pip
#
# One file for everything gets long. A **package** is a folder of modules that belong together. The
# file `__init__.py` in it makes the folder a package; it is the code that runs when the package itself
# is imported, and it may be empty.
#
# ### Run and explain
#
# Here is a package with two modules. The first cell makes the folder, because `%%writefile` makes
# files only.

# %%
# !mkdir -p teahouse

# %%
# %%writefile teahouse/menu.py
MENU = {"tea": 280, "scone": 350, "cake": 420}


def price_of(dish):
    return MENU.get(dish, 0)


# %%
# %%writefile teahouse/bill.py
from teahouse.menu import price_of


def total(dishes):
    return sum(map(price_of, dishes))


# %%
# %%writefile teahouse/__init__.py
"""The tea house next to the bookshop."""

from teahouse.menu import price_of

# %%
import teahouse.bill
from teahouse import price_of

print(teahouse.bill.total(["tea", "scone", "tea"]))
print(price_of("cake"))

# %% [markdown]
# - `teahouse.bill` is the module `bill` in the package `teahouse`: the dot is for Python what the slash
#   is for the folder.
# - To import `teahouse.bill`, Python imports `teahouse` first: `teahouse/__init__.py` runs, once.
# - The line in `__init__.py` puts `price_of` at the front door. Whoever uses the package need not know
#   in which room it lives, and you may move it later.
# - Inside of a package, modules name each other from the top, `from teahouse.menu import ...`. You will
#   also see the short form with a dot, `from .menu import ...`: from the package that *this file* is
#   in. It works only in modules that are imported, not in a file that you start.
# - A mere folder without `__init__.py` can be imported, too (a *namespace package*). It has no
#   names of its own; its modules can still be imported. If
#   you get `ImportError: cannot import name 'price_of' from 'teahouse' (unknown location)`, the file
#   is missing or misspelled: two underscores on each side.
#
# ### Modify
#
# Type `teahouse.bill` into the figure of section 4: it is two searches, and the second one does not go
# through `sys.path` at all. Then write a module `teahouse/hours.py` with a function, import it, and
# put the function at the front door, too.
#
# ### pip: packages of other people
#
# The standard library has no web framework, no database driver for PostgreSQL, no charts. They are
# among the hundreds of thousands of projects on the **Python Package Index**, https://pypi.org, and the
# program that fetches and installs them is **pip**. In a terminal it looks like this:
#
# ```text
# python -m venv .venv                         make an environment: a place for packages
# .venv/bin/python -m pip install httpx        download and install a package into it
# .venv/bin/python -m pip list                 what is in there?
# .venv/bin/python -m pip install --upgrade httpx
# .venv/bin/python -m pip uninstall httpx
# ```
#
# What pip does, step by step: it asks the index which versions of `httpx` there are; picks the newest
# one that fits your Python; downloads it, mostly as a **wheel**, a zip file whose name ends in
# `.whl`; finds out which other packages it needs, and does the same for each of them; and unpacks
# all of them into the folder `site-packages` of the environment. That folder is on `sys.path`. That
# is all: from then on, `import httpx` finds it.
#
# Three things to know before you use it:
#
# - **Install into a virtual environment**, one for each project, and never into the Python of your
#   system. Two projects may need two versions of the same package. (Week 11 is about environments.)
# - **`python -m pip`, not just `pip`**: then it is certain *which* Python gets the package. In a
#   notebook that is `%pip install ...`, which takes the Python of the kernel.
# - **Anybody can upload anything.** A package runs with your rights as soon as you import it, and often
#   already while it is installed. Names that differ by one letter from a famous one are a common
#   trick. Look twice at what you type, and take packages that others rely on. The name to install and
#   the name to import may differ, too: you install `beautifulsoup4` and import `bs4`.
#
# #### Your own package, installed for real
#
# This course runs without the internet. So that pip still has something real to install, we make it:
# a small package of our own, with the file that tells pip about it, `pyproject.toml`.

# %%
# !mkdir -p bookwords-project/bookwords

# %%
# %%writefile bookwords-project/bookwords/__init__.py
"""Counting words in blurbs and titles."""


def count_words(text):
    return len(text.split())


def main():
    print("bookwords counts words, for example", count_words("a room with a view"))


# %%
# %%writefile bookwords-project/pyproject.toml
[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"

[project]
name = "bookwords"
version = "1.0.0"
description = "Counts words in blurbs and titles"
requires-python = ">=3.11"
dependencies = []

[project.scripts]
bookwords = "bookwords:main"

# %% [markdown]
# The file is not Python but **TOML**, a format for settings: `[...]` begins a table, and below it
# stand names and values. Texts are in double quotes; `version` is a text as well.
#
# - `[build-system]` says which tool turns the folder into a wheel. There are several; `hatchling` is a
#   common one, and it is installed with this course.
# - `[project]` describes the package: its name in the index, its version, which Python it needs, and
#   in `dependencies` the other packages that pip has to install with it. Ours needs none.
# - `[project.scripts]` makes a **command**: `bookwords` calls the function `main` of the module
#   `bookwords`.
# - What goes into the wheel? hatchling takes the folder that is called like the project. (A hyphen in
#   the project's name is an underscore in the folder's: a name behind `import` cannot have a hyphen.)
#
# Now the real thing, in three steps. It takes some seconds.

# %%
import sys

# 1. A fresh virtual environment in the folder `fresh`. Usually it gets a pip of its own;
#    without, it is made faster, and the pip of this notebook can work for it.
# !{sys.executable} -m venv --without-pip --clear fresh

# 2. Build the wheel. --no-index: ask no index. --no-build-isolation: use the hatchling that is here.
# !{sys.executable} -m pip wheel --quiet --no-index --no-build-isolation --no-deps --wheel-dir wheels ./bookwords-project

# 3. Install it into `fresh`. --find-links: the folder `wheels` takes the place of the index.
# !{sys.executable} -m pip --python fresh install --quiet --no-index --find-links wheels bookwords

# What is in there now?
# !{sys.executable} -m pip --python fresh list

# %% [markdown]
# The package is installed, in that environment. This notebook's Python still does not know it: `import
# bookwords` would end with `ModuleNotFoundError`. But the Python in `fresh` does (on Windows it is
# `fresh\Scripts\python`), in whatever folder it runs, and there is a command:

# %%
# !fresh/bin/python -c "import bookwords; print(bookwords.count_words('the name of the rose'))"
# !fresh/bin/bookwords

# %% [markdown]
# With the internet, step 2 is done by whoever publishes the package, and step 3 becomes `pip install
# bookwords`, without the two options about the index: pip downloads the wheel and does what you have
# just seen. That is the whole difference.
#
# ### Modify
#
# Open the folders `wheels` and `fresh` in the file browser. Find `bookwords` in
# `fresh/lib/python3.../site-packages`. Then change the version to `1.1.0` and the greeting in `main`,
# and run the cell with the three steps again. The last line of it tells you whether you have
# installed the new one.

# %% [markdown]
# The next exercise needs a package. Here it is, in a project folder of its own: a module with two
# functions, without its `pyproject.toml`.

# %%
# !mkdir -p teahours-project/tea_hours

# %%
# %%writefile teahours-project/tea_hours/__init__.py
"""When the tea house is open."""


def is_open(hour):
    return 10 <= hour < 18


def main():
    print("Open from 10 to 18")


# %% [markdown] item="pyproject" kind="write" topic=14 points=5 minutes=25
# ### Make: a package that pip can install
#
# The package `tea_hours` in the folder `teahours-project` shall be installed with pip. Write its
# `pyproject.toml`. (The cell writes it to the right place; leave the first line.)
#
# - It is built with hatchling: the table `[build-system]` has the same `requires` and `build-backend`
#   as in the example.
# - In the index it would be called `tea-hours` (pip takes `tea_hours` for the same name); this is version `0.2.0`; `requires-python` is `>=3.11`;
#   it has a `description`, any text that is not empty; its list of `dependencies` is empty, or left out.
# - It brings one command, `tea-time`, which calls the function `main` of `tea_hours`: that is one line
#   in `[project.scripts]`.
#
# The check really builds it, installs it into a fresh virtual environment, and runs `tea-time`, which
# must print
#
# ```text
# Open from 10 to 18
# ```
#
# The wheel is called `tea_hours-0.2.0-py3-none-any.whl` then.
#
# That takes some seconds. To try it out yourself, copy the three commands of the section into a new
# cell, with the other folder and the other name.
#
# <details><summary>Hint 1 of 3</summary>
#
# Take the `pyproject.toml` of the example, and go through it line by line: which of its values are
# about this package?
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# The name of the project has a hyphen, and what is imported has an underscore. The name of the
# command is something third.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# Three tables: `[build-system]` with two lines, `[project]` with four or five, and
# `[project.scripts]` with `tea-time = "MODULE:FUNCTION"`.
#
# </details>

# %% starter="pyproject"
# %%writefile teahours-project/pyproject.toml
# Write the file below this line.

# %% answer="pyproject"
# %%writefile teahours-project/pyproject.toml
# Write the file below this line.
[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"

[project]
name = "tea-hours"
version = "0.2.0"
description = "When the tea house is open"
requires-python = ">=3.11"
dependencies = []

[project.scripts]
tea-time = "tea_hours:main"

# %% tests="pyproject"
import tomllib

from course.testing import check, makes, snippet, written

pyproject_text = written("teahours-project/pyproject.toml")
tea_package = {
    "pyproject.toml": pyproject_text,
    "tea_hours/__init__.py": "from tea_hours.hours import main\n",
    "tea_hours/hours.py": "def main():\n    print('Open from 10 to 18')\n",
}
makes(
    snippet("""
from course.testing.installing import install, run_installed
wheels = install()
printed = run_installed("tea-time")
"""),
    {"printed": "Open from 10 to 18", "wheels": ["tea_hours-0.2.0-py3-none-any.whl"]},
    files=tea_package,
    because=(
        "the name of the project with _ for - is the folder; the script is written as "
        'tea-time = "module:function"; name, version and Python are those of the text.'
    ),
)
tea_table = tomllib.loads(pyproject_text)
tea_facts, tea_builder = tea_table["project"], tea_table.get("build-system", {})
check(
    tea_builder.get("build-backend") == "hatchling.build"
    and [one[:9] for one in tea_builder.get("requires", [])] == ["hatchling"],
    "[build-system] must name hatchling, as in the example: without it pip takes an old builder.",
)
check(
    str(tea_facts.get("requires-python", "")).replace(" ", "") == ">=3.11",
    "requires-python must be >=3.11: then pip refuses to install it for an older Python.",
)
check(
    bool(str(tea_facts.get("description", "")).strip()),
    "There is no description: it is the line that people read in the index.",
)
check(
    tea_facts.get("dependencies", []) == [],
    "dependencies must be empty: pip would install those packages as well, and none is needed.",
)
check(
    str(tea_facts["scripts"].get("tea-time", "")).endswith(":main"),
    'tea-time = "module:function" names the function, without parentheses: pip writes the call.',
)
### BEGIN HIDDEN TESTS
from course.testing import hidden

with hidden():
    check(
        tea_facts["name"].replace("_", "-") == "tea-hours",
        "The name is not tea-hours.",
    )
    check(list(tea_facts["scripts"]) == ["tea-time"], "It brings other commands than tea-time.")
### END HIDDEN TESTS

# %% [markdown] discussion="pyproject"
# ```text
# [build-system]
# requires = ["hatchling"]
# build-backend = "hatchling.build"
#
# [project]
# name = "tea-hours"
# version = "0.2.0"
# description = "When the tea house is open"
# requires-python = ">=3.11"
# dependencies = []
#
# [project.scripts]
# tea-time = "tea_hours:main"
# ```
#
# Three names are easily mixed up. `tea-hours` is what people type behind `pip install`. `tea_hours`
# is what they type behind `import`. `tea-time` is what they type in a terminal. Keep the first two as
# alike as you can.
#
# Instead of hatchling, `setuptools`, `flit` or the builder of `uv` could do the work; only the two lines
# of `[build-system]` would differ. That is what the table is for: pip need not know any of them. In
# older projects you will see a `setup.py`, a Python program that did all of this. To find out what a
# package needs, one had to *run* it. A file with nothing but data is better.

# %% [markdown] section="reading" topic=15
# ## 6. Reading files
#
# What a program calculates lives in memory, and is gone when the program ends. What shall stay goes
# into a **file**. A file is a row of bytes on a disk, with a name. A *text* file is one whose bytes
# stand for characters.
#
# ### Run and explain
#
# First a file to read. (`%%writefile` works for any text.)

# %%
# %%writefile diary.txt
Mon: rain, read all day
Tue: to the café
Wed: new shoes

# %%
# 1. Open the file: mode "r" for reading, and the encoding.
file = open("diary.txt", "r", encoding="utf-8")

# 2. Read it, whole, as one text.
text = file.read()

# 3. Close it.
file.close()

print(text)
print(len(text), "characters,", len(text.encode("utf-8")), "bytes")

# %% [markdown]
# `open` does not give you the content. It gives a **file object**: a connection to the file that
# remembers *where in the file you are*. (`"r"` is the usual mode and may be left out.)
#
# **The encoding** says which bytes stand for which characters. `UTF-8` has all characters of the world,
# and nearly every file today is written in it. That is why there is one byte more than characters:
# the `é` takes two. Always write `encoding="utf-8"`. Without it, Python 3.11 takes what the system
# prefers, and on some systems that is not UTF-8. Then `café` becomes `cafÃ©` on your friend's
# computer, or you get a `UnicodeDecodeError`. (From Python 3.15 on, UTF-8 is what you get without
# asking.)
#
# #### with: it closes by itself
#
# An open file must be closed. Until then, what you have written may not have arrived (section 7), on
# Windows nobody else can delete it, and a program that opens thousands runs out of them. But a line
# `file.close()` is easily forgotten. And if an error comes up between `open` and `close`, Python never
# gets there. So this is the form to use:

# %%
with open("diary.txt", encoding="utf-8") as file:
    first = file.readline()
    second = file.readline()

# Behind the block the file is closed, however the block was left: at its end, by return, by an error.
print(repr(first))
print(second.strip())

# %% [markdown]
# What `with` gets is called a **context manager**: something that knows what to do at the beginning of
# a block and at its end. A file knows that it must be closed. Later you will meet others, for locks,
# database transactions and network connections; the line always looks like this.
#
# (`repr(...)` gives a text as Python would write it, with quotes and with `\n`. Use it to look at lines
# from files: what you cannot see is what goes wrong.)
#
# #### Four ways to read
#
# | you write | you get | good for |
# | --- | --- | --- |
# | `file.read()` | the rest of the file, as one text | small files |
# | `file.readline()` | the next line, **with its `\n`**; `""` at the end | the first line, a header |
# | `file.readlines()` | a list of all lines that are left, each with its `\n` | when you need the list |
# | `for line in file:` | one line after the other, each with its `\n` | nearly always |
#
# The **line break belongs to the line**. Forget it, and `line == "Emma"` is never true, and `print(line)`
# leaves an empty line each time. `line.strip()` takes it away, with all spaces at both ends;
# `line.rstrip("\n")` takes the line break only. And `text.splitlines()` makes lines without breaks out
# of a whole text.

# %%
with open("diary.txt", encoding="utf-8") as file:
    for line in file:
        day, what = line.strip().split(": ")
        print(f"{day:>5} | {what}")

# The whole file as a list of clean lines.
with open("diary.txt", encoding="utf-8") as file:
    lines = file.read().splitlines()
print(lines)

# %% [markdown]
# #### Where you are in the file
#
# The file object has a **cursor**, like the one in an editor: a place between two bytes. Reading begins
# there and moves it forward. It never goes back by itself. That explains everything that follows, so
# look at it: below are the real bytes of a real file, and the place where the program is. (The figure has
# files of its own; yours are not touched.)

# %%
from course.widgets.filecursor import file_cursor

file_cursor(
    """
with open("diary.txt", encoding="utf-8") as file:
    first = file.readline()
    rest = file.read()
    again = file.read()
    file.seek(0)
    start = file.read(3)
""",
    {"diary.txt": "Mon: rain\nTue: café\n"},
)

# %% [markdown]
# Go through it step by step. Note the two boxes under `é`: one character, two bytes. At the end of the
# file, `read` gives the empty text, as often as you ask. `file.seek(0)` puts the cursor back to the
# beginning, and `file.tell()` says where it is (not inside a `for` loop over the file). (Seek to 0 only: for other places in a text file one
# would have to count bytes.)
#
# ### Predict

# %% [markdown] item="predict-read-twice" kind="predict" topic=15 points=2 minutes=4
# ### Predict: what is left?
#
# The file `list.txt` has three lines: `milk`, `bread`, `ink`. A program reads it:
#
# ```text
# with open("list.txt", encoding="utf-8") as file:
#     first = file.readline()
#     count = 0
#     for line in file:
#         count += 1
#     rest = file.read()
# print(count, len(first), len(rest))
# ```
#
# What does it print?
#
# - **A** `3 4 0`
# - **B** `2 5 0`
# - **C** `3 5 15`
# - **D** `2 4 9`
#
# <details><summary>Hint 1 of 2</summary>
#
# Draw the cursor. Where is it after `readline()`? Where after the loop?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# `first` is not just the four letters. The line break belongs to the line.
#
# </details>

# %% [raw] key="predict-read-twice"
# right = "B"
# why = "readline takes the first line, milk and its line break: 5 characters. The loop goes on from there and finds two lines. Then the cursor is at the end, and read gives the empty text."
# choices = true
# [wrong]
# A = "The loop begins where the cursor is: behind the first line. And a line that was read has its line break at the end."
# C = "The cursor never goes back by itself. The loop finds what readline has left, and read finds nothing more."
# D = "The line break counts as a character of the line. And the loop has read everything, so nothing is left for read."

# %%
# %%writefile list.txt
milk
bread
ink

# %%
with open("list.txt", encoding="utf-8") as file:
    first = file.readline()
    count = 0
    for line in file:
        count += 1
    rest = file.read()
print(count, len(first), len(rest))

# %% [markdown]
# ### Modify
#
# In the cell above, print `repr(first)`. Then put `file.seek(0)` in front of the loop: which of the three
# numbers changes? Last, move the line `rest = file.read()` out of the block, to the left edge, and read
# the last line of the message.

# %% [markdown] item="read-scores" kind="write" topic=15 points=5 minutes=25
# ### Make: the table of the quiz night
#
# The points of a quiz night are in a text file, UTF-8, one line for each round of a team:
#
# ```text
# Red Herrings;12
# Zoë & Co;9
#
# # second round
# Red Herrings;3
# ```
#
# Write a function `read_scores(filename)` that returns a dictionary: for each team, the **sum** of its
# points, an int. Spaces around names and numbers do not count. Empty lines, lines of spaces, and lines
# that begin with `#` (perhaps with spaces before it) are skipped. Every other line has exactly one
# semicolon and a whole number behind it; there is nothing else to check.
#
# For the file above, `read_scores` returns `{"Red Herrings": 15, "Zoë & Co": 9}`. An empty file gives
# `{}`. The file is UTF-8 also where the system prefers another encoding.
#
# <details><summary>Hint 1 of 3</summary>
#
# A `with` block, and in it a loop over the file. What is the first thing to do with each line?
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# Strip the line once. Then two reasons to skip it, with `continue`. `.split(";")` gives the two parts.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `scores[team] = scores.get(team, 0) + int(...)`. Start with an empty dictionary, and return it behind
# the block.
#
# </details>

# %% answer="read-scores"
def read_scores(filename):
    ### BEGIN SOLUTION
    scores = {}
    with open(filename, encoding="utf-8") as file:
        for line in file:
            line = line.strip()
            if line == "" or line.startswith("#"):
                continue
            team, points = line.split(";")
            team = team.strip()
            scores[team] = scores.get(team, 0) + int(points)
    return scores
    ### END SOLUTION

# %% tests="read-scores"
from course.testing import makes, returns, snippet

night = "Red Herrings;12\nZoë & Co;9\n\n# second round\nRed Herrings;3\n"
returns(
    read_scores,
    "night.txt",
    expected={"Red Herrings": 15, "Zoë & Co": 9},
    files={"night.txt": night},
    because="the points of a team are added up; empty lines and lines with # are skipped.",
    mistakes=[
        (
            {"Red Herrings": 15, "Zo\u00c3\u00ab & Co": 9},
            'the file was read with another encoding: use encoding="utf-8".',
        )
    ],
)
returns(
    read_scores,
    "a.txt",
    expected={"A": 5, "B": 1},
    files={"a.txt": "  A ; 5 \n   \n  # B;9\nB;1"},
    because="strip the line before you look at it, and the name as well.",
)
returns(read_scores, "a.txt", expected={}, files={"a.txt": ""})
makes(
    snippet("""
from course.testing.elsewhere import old_encoding
with old_encoding():
    scores = read_scores("a.txt")
"""),
    {"scores": {"Zoë": 1}},
    files={"a.txt": "Zoë;1\n"},
    because='this computer prefers an old encoding: open the file with encoding="utf-8".',
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(67)
    for number in range(20):
        totals, rows = {}, []
        for _ in range(random.randint(0, 12)):
            team = random.choice(["Ink", "Zoë", "Old Moles", "M & M", "A#1", "the INKS"])
            earned = random.choice([0, 1, 7, 20, -3])
            totals[team] = totals.get(team, 0) + earned
            pad = random.choice(["", " ", "  "])
            rows.append(f"{pad}{team}{pad};{pad}{earned}{pad}")
            rows += random.sample(["", "  ", "# Ink;100", "  #x"], random.randint(0, 2))
        name = f"file{number}.txt"
        content = "\n".join(rows) + random.choice(["", "\n"])
        returns(read_scores, name, expected=totals, files={name: content})
### END HIDDEN TESTS

# %% [markdown] discussion="read-scores"
# Line by line: clean it, skip what does not count, take it apart, add it up.
#
# ```python
# def read_scores(filename):
#     scores = {}
#     with open(filename, encoding="utf-8") as file:
#         for line in file:
#             line = line.strip()
#             if line == "" or line.startswith("#"):
#                 continue
#             team, points = line.split(";")
#             team = team.strip()
#             scores[team] = scores.get(team, 0) + int(points)
#     return scores
# ```
#
# One can also read everything first, and close the file before the work begins:
#
# ```python
# def read_scores(filename):
#     with open(filename, encoding="utf-8") as file:
#         lines = file.read().splitlines()
#     scores = {}
#     for line in filter(None, map(lambda line: line.strip(), lines)):
#         if not line.startswith("#"):
#             team, points = line.split(";")
#             scores[team.strip()] = scores.get(team.strip(), 0) + int(points)
#     return scores
# ```
#
# The file is open for a shorter time, and all of it is in memory at once: no matter for a quiz night,
# but not a good idea for a log file of ten gigabytes. What happens with a line that has no semicolon?
# `ValueError: not enough values to unpack`. What to do about bad input is next week's subject.

# %% [markdown] section="writing" topic=15
# ## 7. Writing files
#
# ### Predict

# %% [markdown] item="predict-modes" kind="predict" topic=15 points=2 minutes=4
# ### Predict: what is in the file at the end?
#
# Before this program runs, the file `shelf.txt` has one line, `Emma`.
#
# ```text
# with open("shelf.txt", "a", encoding="utf-8") as file:
#     file.write("Dune\n")
# with open("shelf.txt", "w", encoding="utf-8") as file:
#     file.write("It")
#     file.write("Ulysses\n")
# ```
#
# What is in the file afterwards?
#
# - **A** `Emma`, `Dune`, `It`, `Ulysses`, each on a line
# - **B** `It` and `Ulysses`, each on a line
# - **C** one line, `ItUlysses`
# - **D** `Emma`, `Dune`, and then a line `ItUlysses`
#
# <details><summary>Hint 1 of 2</summary>
#
# `a` is for *append*, `w` for *write*. What does `w` do with what is in the file already?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# `print` ends its line by itself. `write` writes exactly what it is given.
#
# </details>

# %% [raw] key="predict-modes"
# right = "C"
# why = "w empties the file as soon as it is opened: Emma and Dune are gone. And write adds no line break, so It and Ulysses stand on one line."
# choices = true
# [wrong]
# A = "Mode w does not go on at the end: it empties the file. And there is no line break behind It."
# B = "w has emptied the file, that is right. But write adds no line break: only what you write is written."
# D = "Mode a keeps what is there, but then the file was opened with w, and everything before was gone."

# %%
# The file as it is before.
with open("shelf.txt", "w", encoding="utf-8") as file:
    file.write("Emma\n")

with open("shelf.txt", "a", encoding="utf-8") as file:
    file.write("Dune\n")
with open("shelf.txt", "w", encoding="utf-8") as file:
    file.write("It")
    file.write("Ulysses\n")

with open("shelf.txt", encoding="utf-8") as file:
    print(repr(file.read()))

# %% [markdown]
# ### Run and explain
#
# The second argument of `open` is the **mode**:
#
# | mode | for | if the file is there | if it is not |
# | --- | --- | --- | --- |
# | `"r"` | reading | the cursor is at its beginning | `FileNotFoundError` |
# | `"w"` | writing | **it is emptied at once** | it is made |
# | `"a"` | appending | everything is written at its end | it is made |
# | `"x"` | writing a new file | `FileExistsError` | it is made |
#
# `"w"` is the dangerous one. The file is empty *when it is opened*, before you have written anything: an
# error in the next line, and the old content is gone. Take `"a"` for logs and diaries, and `"x"` when
# an existing file must not be lost.

# %%
# A new file, or the old one made new.
with open("shelf.txt", "w", encoding="utf-8") as file:
    file.write("Emma\n")
    file.write("Dune\n")

# More at its end.
with open("shelf.txt", "a", encoding="utf-8") as file:
    print("Ulysses", 1450, sep=";", file=file)

with open("shelf.txt", encoding="utf-8") as file:
    print(file.read())

# %% [markdown]
# - `file.write(text)` takes **one text**, and writes it as it is. Numbers must become texts, line breaks
#   you write yourself. (It returns how many characters it was. In a notebook you may see that number
#   below a cell.)
# - `print(..., file=file)` prints into a file, with everything that `print` can do, and ends the line.
# - For a list of lines: `file.write("\n".join(lines) + "\n")`. By custom, every line of a text file ends
#   with `\n`, the last one as well. Programs that append rely on it.
#
# #### Why closing matters
#
# A disk is slow. So Python collects what you write in a **buffer**, and sends it off when there is
# enough, or when the file is closed. Until then it is *not in the file*. Here is a program that
# closes late. Watch the bytes.

# %%
file_cursor(
    """
log = open("orders.txt", "a", encoding="utf-8")
log.write("Dune x 2\\n")
with open("orders.txt", encoding="utf-8") as look:
    there = look.read()
log.close()
with open("orders.txt", encoding="utf-8") as look:
    there = look.read()
""",
    {"orders.txt": "Emma x 1\n"},
)

# %% [markdown]
# While `log` was open, another reader did not find the new order. With `with`, the question does not come
# up: when the block is over, everything is there. Now change the mode in the first line of the figure
# to `"w"` and press **Run**: when is the old order gone? (This figure, too, has files of its own;
# yours are not touched.)
#
# To **change** something in the middle of a text file, read it, make the new text in memory, and write
# the whole file again. That is what your editor does, too.
#
# #### Line breaks of other systems
#
# Windows ends lines with two characters, `\r\n`. In text mode Python makes a plain `\n` of them when it
# reads, and on Windows it writes `\r\n` for every `\n`. So you need not care. To see or to keep the
# breaks as they are, open the file with `newline=""`; the module `csv` asks for that. Pictures and
# music are not text at all: for them there are `"rb"` and `"wb"`, which read and write bytes.
#
# ### Modify
#
# Write a cell that puts the ten squares from 1 to 100 into a file `squares.txt`, one on each line, and
# another one that reads them and prints their sum (385). Then run the first cell twice, once with mode
# `"w"` and once with `"a"`.

# %% [markdown] item="parsons-numbered" kind="parsons" topic=15 points=3 minutes=8
# ### Put in order: numbered lines
#
# A poem is in the file `poem.txt`. Put lines together to a program that writes it to `numbered.txt`, each
# line with its number in front, from 1 up. For a poem of two lines, `Roses` and `Violets`, that file
# shall be
#
# ```text
# 1 Roses
# 2 Violets
# ```
#
# Write the labels in order, separated by spaces. Indentation is part of a line. Two of the lines are
# not needed. Every line of the poem ends with a line break.
#
# ```text
# A |         target.write(f"{number} {line}")
# B |     target = open("numbered.txt", "w", encoding="utf-8")
# C |     for number, line in enumerate(source, start=1):
# D | with open("poem.txt", encoding="utf-8") as source:
# E |     target.close()
# F |         target.write(f"{number} {line}\n")
# G |         target = open("numbered.txt", "w", encoding="utf-8")
# ```
#
# <details><summary>Hint 1 of 2</summary>
#
# Two lines open the target, and they differ in their indentation. What would happen if it were opened
# once per line of the poem?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# Does the line that was read have its line break already?
#
# </details>

# %% starter="parsons-numbered"
parsons_numbered = ""

# %% answer="parsons-numbered"
parsons_numbered = "D B C A E"

# %% tests="parsons-numbered"
from course.testing import parsons, writes

numbered = parsons(
    parsons_numbered,
    """
A |         target.write(f"{number} {line}")
B |     target = open("numbered.txt", "w", encoding="utf-8")
C |     for number, line in enumerate(source, start=1):
D | with open("poem.txt", encoding="utf-8") as source:
E |     target.close()
F |         target.write(f"{number} {line}\\n")
G |         target = open("numbered.txt", "w", encoding="utf-8")
""",
)
writes(
    numbered,
    files={"poem.txt": "Roses\nViolets\n"},
    expected={"numbered.txt": "1 Roses\n2 Violets\n"},
    mistakes={
        "2 Violets\n": "opened in the loop, the file is emptied for each line of the poem.",
        "1 Roses\n\n2 Violets\n\n": "the line that was read has its line break already.",
    },
)
### BEGIN HIDDEN TESTS
from course.testing import hidden

with hidden():
    for poem in [[], ["One"], ["Sugar", "", "is sweet"], ["a"] * 12]:
        text = "".join(f"{row}\n" for row in poem)
        wanted = "".join(f"{place + 1} {row}\n" for place, row in enumerate(poem))
        files = {"poem.txt": text, "numbered.txt": "old\n"}
        writes(numbered, files=files, expected={"numbered.txt": wanted, "poem.txt": text})
### END HIDDEN TESTS

# %% [markdown] discussion="parsons-numbered"
# The target is opened **once**, before the loop, and closed behind it:
#
# ```python
# with open("poem.txt", encoding="utf-8") as source:
#     target = open("numbered.txt", "w", encoding="utf-8")
#     for number, line in enumerate(source, start=1):
#         target.write(f"{number} {line}")
#     target.close()
# ```
#
# In a program of your own, let `with` close both. One `with` can open several files:
#
# ```python
# with (
#     open("poem.txt", encoding="utf-8") as source,
#     open("numbered.txt", "w", encoding="utf-8") as target,
# ):
#     for number, line in enumerate(source, start=1):
#         target.write(f"{number} {line}")
# ```

# %% [markdown] item="diary-entry" kind="write" topic=15 points=5 minutes=20
# ### Make: a diary that grows
#
# Write a function `add_entry(filename, day, text)` that **appends** one line to a diary, a text file in
# UTF-8, and makes the file if there is none:
#
# ```text
# Mon: rain, read all day
# ```
#
# That is the day, a colon, a space, the text, and a line break. An entry is always **one** line: each
# line break `\n` inside of `text` becomes a space, and spaces and line breaks at both ends of `text` are
# dropped. Spaces inside of the text stay as they are. The function returns how many lines the diary has afterwards, an int.
#
# After `add_entry("d.txt", "Mon", "rain")` and `add_entry("d.txt", "Tue", "sun\nand tea ")`, the first of
# which returns 1 and the second 2, the file is
#
# ```text
# Mon: rain
# Tue: sun and tea
# ```
#
# What was in the file before must stay, whatever it was; it ends with a line break, if it is not empty.
#
# <details><summary>Hint 1 of 3</summary>
#
# Which mode keeps what is there, and makes the file if it is not? Append first, count afterwards.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# First clean the text: strip it, then replace the breaks inside. To count, open the file again, for
# reading, when the first block is over.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# Two `with` blocks, one below the other. In the second one `return len(file.readlines())`.
#
# </details>

# %% answer="diary-entry"
def add_entry(filename, day, text):
    ### BEGIN SOLUTION
    entry = text.strip().replace("\n", " ")
    with open(filename, "a", encoding="utf-8") as file:
        file.write(f"{day}: {entry}\n")
    with open(filename, encoding="utf-8") as file:
        return len(file.readlines())
    ### END SOLUTION

# %% tests="diary-entry"
from course.testing import makes, returns, snippet, writes

makes(
    snippet('n = [add_entry("d.txt", "Mon", "rain"), add_entry("d.txt", "Tue", "sun")]'),
    {"n": [1, 2]},
    files={},
    because="the number of lines after the new one was written: count when the file is closed.",
)
writes(
    add_entry,
    "d.txt",
    "Tue",
    "sun",
    files={"d.txt": "Mon: rain\n"},
    expected={"d.txt": "Mon: rain\nTue: sun\n"},
    mistakes={
        "Tue: sun\n": "mode w empties the file when it is opened: append with a.",
        "Mon: rain\nTue: sun": "write adds no line break: it belongs to the text that you write.",
    },
)
writes(
    add_entry,
    "d.txt",
    "Tue",
    "\n sun\nand tea ",
    files={},
    expected={"d.txt": "Tue: sun and tea\n"},
    because="strip the text, then make spaces of the line breaks inside.",
)
writes(
    add_entry,
    "d.txt",
    "Wed",
    "ink   and\npaper",
    files={},
    expected={"d.txt": "Wed: ink   and paper\n"},
    because="spaces inside of the text stay as they are; .split() without a text drops them.",
)
returns(add_entry, "d.txt", "Wed", "ink", expected=3, files={"d.txt": "a\nb\n"})
writes(
    snippet("""
from course.testing.elsewhere import old_encoding
with old_encoding():
    add_entry("d.txt", "Thu", "café")
"""),
    expected={"d.txt": "Thu: café\n"},
    because='this computer prefers an old encoding: open the file with encoding="utf-8".',
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(68)
    for _ in range(20):
        old = [random.choice(["Mon: é", "", "x", "Sun: a: b"]) for _ in range(random.randint(0, 5))]
        words = random.choices(["tea", "ink", "ö", "  ", "a  b"], k=random.randint(1, 4))
        edge = random.choice(["", " ", "\n"])
        flat = " ".join(words).strip()
        before = "".join(f"{row}\n" for row in old)
        args = ("log.txt", "Fri", edge + "\n".join(words) + edge)
        given = {"log.txt": before}
        writes(add_entry, *args, files=given, expected={"log.txt": f"{before}Fri: {flat}\n"})
        returns(add_entry, *args, files=given, expected=len(old) + 1)
    returns(add_entry, "log.txt", "Fri", "x", files={}, expected=1)
    makes(
        snippet("""
from course.testing.elsewhere import old_encoding
with old_encoding():
    lines = add_entry("d.txt", "Thu", "Čapek Ɓ ō")
"""),
        {"lines": 3},
        files={"d.txt": "ō\n\u0105\n"},
    )
### END HIDDEN TESTS

# %% [markdown] discussion="diary-entry"
# Append in one block, count in another:
#
# ```python
# def add_entry(filename, day, text):
#     entry = text.strip().replace("\n", " ")
#     with open(filename, "a", encoding="utf-8") as file:
#         file.write(f"{day}: {entry}\n")
#     with open(filename, encoding="utf-8") as file:
#         return len(file.readlines())
# ```
#
# `with` closes the file even when the block is left by `return`. Counting *inside* the first block would
# miss the new line: it would still be in the buffer.
#
# One can count without keeping the lines, with a generator expression: `return sum(1 for line in file)`.
# For a diary it does not matter; for a log of a million lines it saves the memory for all of them.
#
# There is also the mode `"a+"`, which appends and reads in one go. Its cursor is at the end when you
# begin, so you would have to seek first. Two simple blocks are easier to get right.

# %% [markdown] item="debug-orders" kind="debug" topic=15 points=4 minutes=10
# ### Debug: only the last order
#
# Every evening the online orders of Inkwell Books are written to a file, one line for each:
# `log_orders(filename, orders)` gets a list of tuples (title, copies) and returns the number of lines that
# it has written. After `log_orders("log.txt", [("Emma", 1), ("Dune", 2), ("It", 1)])` the file should be
#
# ```text
# Emma x 1
# Dune x 2
# It x 1
# ```
#
# The number that comes back, 3, is right. But the file holds the last line only, and what was in it from
# the days before is gone, too. **It must stay: the new lines come behind it.** With an empty list, the
# file stays as it is, or is made empty if there was none.
#
# <details><summary>Hint 1 of 3</summary>
#
# How often is the file opened? What does each opening do, with this mode?
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# Changing the mode would be half of the cure. But then the file is still opened for each order, and
# with an empty list, not at all.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# Open it once, around the loop, with the mode that keeps what is there.
#
# </details>

# %% starter="debug-orders"
def log_orders(filename, orders):
    written = 0
    for title, copies in orders:
        with open(filename, "w", encoding="utf-8") as file:
            file.write(f"{title} x {copies}\n")
            written += 1
    return written

# %% answer="debug-orders"
def log_orders(filename, orders):
    written = 0
    with open(filename, "a", encoding="utf-8") as file:
        for title, copies in orders:
            file.write(f"{title} x {copies}\n")
            written += 1
    return written

# %% tests="debug-orders"
from course.testing import returns, snippet, writes

three_orders = [("Emma", 1), ("Dune", 2), ("It", 1)]
writes(
    log_orders,
    "log.txt",
    three_orders,
    files={},
    expected={"log.txt": "Emma x 1\nDune x 2\nIt x 1\n"},
    mistakes={"It x 1\n": "opened with w for each order, the file is emptied each time."},
)
returns(log_orders, "log.txt", three_orders, files={}, expected=3)
writes(
    log_orders,
    "log.txt",
    [("Dune", 2)],
    files={"log.txt": "Emma x 1\n"},
    expected={"log.txt": "Emma x 1\nDune x 2\n"},
    mistakes={"Dune x 2\n": "mode w empties the file: what was there must stay. Append with a."},
)
writes(
    log_orders,
    "log.txt",
    [],
    files={},
    expected={"log.txt": ""},
    because="with an empty list the loop runs no round: open the file before the loop.",
)
writes(
    log_orders,
    "log.txt",
    [],
    files={"log.txt": "Emma x 1\n"},
    expected={"log.txt": "Emma x 1\n"},
    because="no new order: what was in the file must stay. Mode w empties it, mode a does not.",
)
returns(
    log_orders,
    "log.txt",
    [("Dune", 2)],
    files={},
    expected=1,
    because="the number of lines that were written: count them.",
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(69)
    for _ in range(15):
        basket = [
            (random.choice(["Emma", "Zoë", "It"]), random.randint(1, 9))
            for _ in range(random.randint(0, 6))
        ]
        old = random.choice(["", "Old x 1\n", "Ä x 2\nB x 3\n"])
        new = old + "".join(title + f" x {copies}\n" for title, copies in basket)
        writes(log_orders, "o.txt", basket, files={"o.txt": old}, expected={"o.txt": new})
        returns(log_orders, "o.txt", basket, files={"o.txt": old}, expected=len(basket))
    writes(
        snippet("""
from course.testing.elsewhere import old_encoding
with old_encoding():
    log_orders("o.txt", [("Zoë", 1)])
"""),
        expected={"o.txt": "Zoë x 1\n"},
        because='keep encoding="utf-8".',
    )
### END HIDDEN TESTS

# %% [markdown] discussion="debug-orders"
# Two mistakes in one line, and both are about *opening*. `"w"` empties the file, and it was done in the
# loop, once for each order:
#
# ```python
# def log_orders(filename, orders):
#     written = 0
#     with open(filename, "a", encoding="utf-8") as file:
#         for title, copies in orders:
#             file.write(f"{title} x {copies}\n")
#             written += 1
#     return written
# ```
#
# One could also make the whole text first, and write once:
#
# ```python
# def log_orders(filename, orders):
#     text = "".join(f"{title} x {copies}\n" for title, copies in orders)
#     with open(filename, "a", encoding="utf-8") as file:
#         file.write(text)
#     return len(orders)
# ```
#
# If something is wrong with an order, the error now comes up *before* the file was touched. That is a
# good habit: calculate first, open last, write fast.

# %% [markdown] section="paths" topic=15
# ## 8. Where a file is: paths and folders
#
# `open("diary.txt")` says a name, and no folder. Which `diary.txt`? The one in the **current folder**,
# also called working directory. Each running program has exactly one, and **a relative path depends
# on it**. `data/diary.txt` means "from the current folder into `data`, and there `diary.txt`". A path
# that begins with `/` (on Windows with `C:\`) is *absolute*: it means the same place from everywhere,
# but only on this computer.
#
# ```text
# FileNotFoundError: [Errno 2] No such file or directory: 'diary.txt'
# ```
#
# When you see that, the file is mostly there, and the program is somewhere else. Ask it where it is.
#
# ### Run and explain
#
# The module `pathlib` has a type for paths, `Path`. With it, paths are put together with `/`, on every
# system, and a path can be asked about the file that it leads to. (`import pathlib` works as well;
# nearly everybody takes the one name out.)

# %%
from pathlib import Path

# Where am I? Only the last part is printed here, because the rest is different on your computer.
print(str(Path.cwd()).split("/")[-1])

# Put paths together: nothing is made or opened by that.
folder = Path("notes")
path = folder / "2026" / "monday.txt"
print(path)
print(path.exists(), folder.exists())

# Make the folders (with those on the way, and without complaint if they are there) ...
(folder / "2026").mkdir(parents=True, exist_ok=True)

# ... then a whole file can be written and read in one call each. They open and close it themselves.
path.write_text("shelves: café\n", encoding="utf-8")
print(path.read_text(encoding="utf-8"))
print(path.exists())

# %%
# Which files are in a folder? Their order is not defined: sort them.
(folder / "2026" / "tuesday.txt").write_text("new shoes\n", encoding="utf-8")
(folder / "2026" / "list.csv").write_text("a;b\n", encoding="utf-8")
for found in sorted(Path("notes/2026").glob("*.txt")):
    print(found, len(found.read_text(encoding="utf-8")))

# open takes a path, too.
with open(folder / "2026" / "monday.txt", encoding="utf-8") as file:
    print(file.readline().strip())

# %% [markdown]
# - `Path("a") / "b"` puts paths together. `"a" + "/" + "b"` works as well, until one of them ends with a
#   slash, or somebody has another system.
# - `.exists()`, `.is_file()` and `.is_dir()` ask. `.mkdir()` makes a folder, `.unlink()` deletes a file
#   (for good: there is no trash).
# - `.glob("*.txt")` finds the files whose names fit; `*` stands for any characters. The order in which
#   they come depends on the system.
# - Without parentheses, `path.name` is the last part, `path.suffix` the ending with its dot, `path.stem`
#   the name without the ending, and `path.parent` the folder that it is in.
# - `.write_text(...)` **empties the file first**, like mode `"w"`. For logs take `open` with `"a"`.
#
# **Where does a program start?** A notebook's current folder is the one that the notebook is in. (The
# cell at the beginning of this one has moved into `week06-files`.) A program that you start in a
# terminal has the folder in which *you* are, not the one where its file is. So `python
# tools/report.py` looks for `diary.txt` in your folder and not in `tools`. A program that brings files of
# its own finds them from its own place: `Path(__file__).parent / "words.txt"`. (`__file__` is the path
# of a module's file. Notebooks have none.)
#
# ### Modify
#
# Print `path.suffix` and `path.parent`. Then read all files of the folder with any ending, and print the
# number of characters in all of them together.

# %% [markdown] item="word-lists" kind="write" topic=15 points=5 minutes=25
# ### Make: one list out of many
#
# A word game has its words in several files of one folder, UTF-8, one word on a line. Write a function
# `merge_words(folder, target)`:
#
# - `folder` is the name of a folder, a text. All files in it whose names end in `.txt` are read. Other
#   files do not count, nor do files in folders inside of it. (No such folder has a name that ends
#   in `.txt`.)
# - Each line is one word: spaces at both ends do not count, capitals become small letters, and lines
#   with nothing (left) in them are skipped.
# - All **different** words are written to the file with the name `target`, a text, sorted by `sorted`,
#   one on a line, each line with its line break. The file is UTF-8. What was in it before is gone.
# - The function returns how many words it has written, an int.
#
# `target` is never inside of the folder. If the folder has no such files, the target becomes an empty
# file and 0 is returned; if there is no such folder at all, it is the same.
#
# With `words/a.txt` holding `Ink`, `paper` and `words/b.txt` holding `ink`, `Café`, the call
# `merge_words("words", "all.txt")` returns 3, and `all.txt` is
#
# ```text
# café
# ink
# paper
# ```
#
# <details><summary>Hint 1 of 3</summary>
#
# `Path(folder).glob(...)` finds the files; in a folder that is not there, it finds nothing. Which
# collection keeps different things only?
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# For each file: `read_text`, `splitlines`, and add every word to the set, unless it is empty.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# At the end, `"".join(f"{word}\n" for word in sorted(words))` is the text to write, and `len(words)` the
# number.
#
# </details>

# %% answer="word-lists"
### BEGIN SOLUTION
from pathlib import Path


def merge_words(folder, target):
    words = set()
    for path in Path(folder).glob("*.txt"):
        for line in path.read_text(encoding="utf-8").splitlines():
            word = line.strip().lower()
            if word:
                words.add(word)
    text = "".join(f"{word}\n" for word in sorted(words))
    Path(target).write_text(text, encoding="utf-8")
    return len(words)
### END SOLUTION

# %% tests="word-lists"
from course.testing import returns, snippet, writes

two_lists = {"words/a.txt": "Ink\npaper\n", "words/b.txt": "ink\nCafé\n"}
writes(
    merge_words,
    "words",
    "all.txt",
    files=two_lists,
    expected={"all.txt": "café\nink\npaper\n"},
    because="different words only, in small letters, sorted, each with its line break.",
)
returns(merge_words, "words", "all.txt", expected=3, files=two_lists)
writes(
    merge_words,
    "words",
    "all.txt",
    files={"words/a.txt": " Tea \n\n   \ntea", "words/b.csv": "no", "c.txt": "no", "all.txt": "x"},
    expected={"all.txt": "tea\n"},
    because="only .txt files in the folder count, and lines with nothing in them are skipped.",
)
writes(
    merge_words,
    "words",
    "all.txt",
    files={"words/a.txt": "tea\n", "words/a.txt.bak": "no\n", "words/readmetxt": "no\n"},
    expected={"all.txt": "tea\n"},
    because="the name must end in .txt, with its dot: nothing may come behind it.",
)
writes(merge_words, "words", "all.txt", files={"words/a.md": "x"}, expected={"all.txt": ""})
writes(merge_words, "gone", "all.txt", files={"words/a.txt": "x"}, expected={"all.txt": ""})
returns(merge_words, "gone", "all.txt", files={}, expected=0)
writes(
    snippet("""
from course.testing.elsewhere import old_encoding
with old_encoding():
    merge_words("words", "all.txt")
"""),
    files={"words/a.txt": "Čaj\n"},
    expected={"all.txt": "čaj\n"},
    because='this computer prefers an old encoding: say encoding="utf-8", twice.',
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(70)
    for _ in range(15):
        stock, seen = {"lists/extra.text": "no\n", "lists/deep/x.txt": "no\n", "y.txt": "no\n"}, []
        for number in range(random.randint(0, 4)):
            rows = random.choices(["Ink", "INK ", "tea", " Ö", "ö", "", "  ", "two words"], k=4)
            seen += [row.strip().casefold() for row in rows if row.strip()]
            stock[f"lists/{number}.txt"] = "\n".join(rows) + random.choice(["", "\n"])
        merged = "".join(f"{word}\n" for word in sorted(set(seen)))
        writes(merge_words, "lists", "out.txt", files=stock, expected={"out.txt": merged})
        returns(merge_words, "lists", "out.txt", files=stock, expected=len(set(seen)))
### END HIDDEN TESTS

# %% [markdown] discussion="word-lists"
# A set collects, `sorted` puts in order, and each file is read in one call:
#
# ```python
# from pathlib import Path
#
#
# def merge_words(folder, target):
#     words = set()
#     for path in Path(folder).glob("*.txt"):
#         for line in path.read_text(encoding="utf-8").splitlines():
#             word = line.strip().lower()
#             if word:
#                 words.add(word)
#     text = "".join(f"{word}\n" for word in sorted(words))
#     Path(target).write_text(text, encoding="utf-8")
#     return len(words)
# ```
#
# With `open`, the files are read line by line, and never lie in memory whole:
#
# ```python
# words = set()
# for path in Path("words").glob("*.txt"):
#     with open(path, encoding="utf-8") as file:
#         words.update(line.strip().lower() for line in file)
# words.discard("")
# ```
#
# `discard` takes the empty word out again, in one go, instead of asking at each line. For small files
# `read_text` is less to read. `sorted` puts `é` and `ö` behind `z`, because it compares numbers of
# characters. Sorting as a dictionary does is a subject of its own.

# %% [markdown] section="tidy" topic=15
# ## 9. Tidying up: one function, one with

# %% [markdown] item="refactor-report" kind="refactor" topic=15 points=6 minutes=25
# ### Refactor: three times the same
#
# Every Saturday the bookshop writes three lists, each into a file of its own. The function below works.
# But it says the same thing three times, it opens files without `with`, and if an error comes up in the
# middle, a file stays open.
#
# Rewrite `write_lists(books)` so that it does exactly the same, with a function `save_lines(filename,
# lines)` that writes a list of texts to a file, one on a line. Use `with` in `save_lines`, and open files
# nowhere else: in the whole cell there is **one** `open`, one `with`, and no `.close()`. At least two of
# the lists are picked or ordered with a `lambda` or a comprehension.
#
# `books` is a list of tuples: title, copies, cents. The files are `all.txt` with all titles in order,
# `low.txt` with the titles of which there are fewer than 3 copies, in the order of the list, and
# `dear.txt` with title and price of all books, the dearest first, and books of the same price in the
# order of the list. `write_lists` returns the number of books in `low.txt`. All files are UTF-8; a list
# without entries gives an empty file.
#
# <details><summary>Hint 1 of 3</summary>
#
# What differs between the three parts? A file name and a list of lines. These are the parameters of
# `save_lines`.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# Make each of the three lists first, in one line each. `sorted` with a key can replace the loop with the
# two nested `for`s: it keeps the order of equal books.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `save_lines("all.txt", sorted(...))`, then `low = [... if ...]`, then
# `sorted(books, key=lambda book: -book[2])` for the last one.
#
# </details>

# %% starter="refactor-report"
def write_lists(books):
    titles = []
    for book in books:
        titles.append(book[0])
    titles.sort()
    file = open("all.txt", "w", encoding="utf-8")
    for title in titles:
        file.write(title)
        file.write("\n")
    file.close()

    file = open("low.txt", "w", encoding="utf-8")
    low = 0
    for book in books:
        if book[1] < 3:
            file.write(book[0])
            file.write("\n")
            low = low + 1
    file.close()

    file = open("dear.txt", "w", encoding="utf-8")
    prices = []
    for book in books:
        if book[2] not in prices:
            prices.append(book[2])
    prices.sort(reverse=True)
    for price in prices:
        for book in books:
            if book[2] == price:
                file.write(f"{book[0]} {book[2] / 100:.2f}")
                file.write("\n")
    file.close()
    return low

# %% answer="refactor-report"
def save_lines(filename, lines):
    with open(filename, "w", encoding="utf-8") as file:
        for line in lines:
            file.write(f"{line}\n")


def write_lists(books):
    low = [title for title, copies, cents in books if copies < 3]
    dearest_first = sorted(books, key=lambda book: -book[2])
    save_lines("all.txt", sorted(book[0] for book in books))
    save_lines("low.txt", low)
    save_lines("dear.txt", [f"{title} {cents / 100:.2f}" for title, copies, cents in dearest_first])
    return len(low)

# %% tests="refactor-report"
import ast

from course.testing import avoids, check, returns, snippet, uses, writes
from course.testing.structure import source
from course.testing.workplace import current

saturday = [("Emma", 4, 875), ("Dune", 2, 1299), ("Café Zoë", 0, 1299), ("It", 3, 500)]
writes(
    write_lists,
    saturday,
    files={"low.txt": "old\n"},
    expected={
        "all.txt": "Café Zoë\nDune\nEmma\nIt\n",
        "low.txt": "Dune\nCafé Zoë\n",
        "dear.txt": "Dune 12.99\nCafé Zoë 12.99\nEmma 8.75\nIt 5.00\n",
    },
)
returns(write_lists, saturday, expected=2, files={}, unchanged=True)
writes(write_lists, [], expected={"all.txt": "", "low.txt": "", "dear.txt": ""})
writes(save_lines, "a.txt", ["x", "ö"], expected={"a.txt": "x\nö\n"})
writes(save_lines, "a.txt", [], files={"a.txt": "old"}, expected={"a.txt": ""})
uses(save_lines, "with", at_most=1, because="with closes the file in any case.")
avoids(save_lines, ".close()", because="with has closed it already.")
avoids(
    write_lists,
    "open()",
    ".open()",
    "with",
    ".close()",
    because="opening is the job of save_lines alone.",
)
uses(write_lists, "save_lines()", because="say it once, and call it for each file.")
cell_text = next(text for text in reversed(current().cells_run()) if source(write_lists) in text)
cell_nodes = list(ast.walk(ast.parse(cell_text)))
called = [ast.unparse(node.func) for node in cell_nodes if isinstance(node, ast.Call)]
check(
    [name.split(".")[-1] for name in called].count("open") == 1
    and sum(isinstance(node, ast.With) for node in cell_nodes) == 1,
    "In the whole cell there is one open and one with, in save_lines: all files are written by it.",
)
short_forms = (ast.Lambda, ast.ListComp, ast.GeneratorExp, ast.SetComp)
all_forms = [node for node in cell_nodes if isinstance(node, short_forms)]
forms_of_saving = [n for n in ast.walk(ast.parse(source(save_lines))) if isinstance(n, short_forms)]
check(
    len(all_forms) - len(forms_of_saving) >= 2,
    "Pick or order at least two of the lists with a lambda or a comprehension.",
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(71)
    for _ in range(15):
        pile = [
            (random.choice(["Ink", "Zoë", "Alp", "a b"]), random.randint(0, 5), cents)
            for cents in random.choices([100, 101, 999, 2500], k=random.randint(0, 7))
        ]
        by_price = [pile[n] for _, n in sorted((-one[2], n) for n, one in enumerate(pile))]
        rows = {
            "all.txt": sorted(one[0] for one in pile),
            "low.txt": [one[0] for one in pile if one[1] in (0, 1, 2)],
            "dear.txt": [f"{name} {c // 100}.{c % 100:02}" for name, _, c in by_price],
        }
        wanted = {name: "".join(f"{row}\n" for row in part) for name, part in rows.items()}
        writes(write_lists, pile, files={"dear.txt": "old"}, expected=wanted)
        returns(write_lists, pile, files={}, expected=len(rows["low.txt"]), unchanged=True)
    writes(
        snippet("""
from course.testing.elsewhere import old_encoding
with old_encoding():
    save_lines("a.txt", ["Zoë"])
"""),
        expected={"a.txt": "Zoë\n"},
        because='keep encoding="utf-8".',
    )
### END HIDDEN TESTS

# %% [markdown] discussion="refactor-report"
# What differed, a name and a list, became the parameters. What was the same stands once:
#
# ```python
# def save_lines(filename, lines):
#     with open(filename, "w", encoding="utf-8") as file:
#         for line in lines:
#             file.write(f"{line}\n")
#
#
# def write_lists(books):
#     low = [title for title, copies, cents in books if copies < 3]
#     dearest_first = sorted(books, key=lambda book: -book[2])
#     save_lines("all.txt", sorted(book[0] for book in books))
#     save_lines("low.txt", low)
#     save_lines("dear.txt", [f"{title} {cents / 100:.2f}" for title, copies, cents in dearest_first])
#     return len(low)
# ```
#
# There is another gain, easy to miss: in the old version, the calculation and the writing were mixed.
# Now every list is finished before its file is opened. To test the lists without any file, one would
# go a step further, and let a function return the three lists. `Path(filename).write_text(...)` in
# `save_lines` would do without `with`, at the price of building the whole text first.

# %% [markdown]
# ## 10. Quiz
#
# Five questions. One of them looks back at week 5, one at week 2. Decide first, try it out afterwards.

# %% [markdown] item="quiz-late-lambda" kind="quiz" topic=13 points=2 minutes=3
# ### Quiz: three buttons
#
# What does this program print?
#
# ```text
# actions = []
# for number in [1, 2, 3]:
#     actions.append(lambda: number * 10)
# number = 7
# print([action() for action in actions])
# ```
#
# - **A** `[10, 20, 30]`
# - **B** `[30, 30, 30]`
# - **C** `[70, 70, 70]`
# - **D** it stops with a `NameError`
#
# <details><summary>Hint 1 of 2</summary>
#
# When is `number * 10` calculated: when the lambda is made, or when it is called?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# All three look up the same name. Which value does it have in the last line?
#
# </details>

# %% [raw] key="quiz-late-lambda"
# right = "C"
# why = "A function looks up the names around it when it is called. In the last line number is 7, for all three of them."
# [wrong]
# A = "The functions have not stored 1, 2 and 3. They look up number when they are called. A default value, lambda number=number: ..., would store it."
# B = "That is the value after the loop. But the line below the loop has changed number once more before the calls."
# D = "number is a name of the notebook, and lambdas can see it, as functions can."

# %% [markdown] item="quiz-star-import" kind="quiz" topic=14 points=2 minutes=3
# ### Quiz: which total?
#
# The module `tools.py` has, among other functions, `def total(numbers)`, which adds up numbers. It
# has no `__all__`. A program begins:
#
# ```text
# def total(basket):
#     return len(basket)
#
# from tools import *
# print(total([5, 6]))
# ```
#
# What does it print, and why?
#
# - **A** `2`: a function of one's own is never replaced by an import
# - **B** `11`: the star has replaced `total` by the one of the module
# - **C** both, `2` and `11`, one on a line
# - **D** nothing: two functions with one name are a `NameError`
#
# <details><summary>Hint 1 of 2</summary>
#
# An import makes names, just as an assignment does. What happens when a name gets a second value?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# Without an `__all__` in the module, the star takes every public name of it, whether you know it or
# not.
#
# </details>

# %% [raw] key="quiz-star-import"
# right = "B"
# why = "An import assigns names like =, and the last assignment counts. With import tools, the two would be total and tools.total."
# [wrong]
# A = "Python does not protect names. An import assigns, and the last assignment counts."
# C = "A name stands for one thing at a time: the import has replaced the first function."
# D = "To give a name a second value is no error at all. That is what makes the star dangerous."

# %% [markdown] item="quiz-relative-path" kind="quiz" topic=15 points=2 minutes=3
# ### Quiz: where does it look?
#
# The files `report.py` and `stock.txt` are both in the folder `/shop/tools`. In `report.py` stands
# `open("stock.txt")`. Somebody is in the folder `/shop` and types `python tools/report.py`. Which file is
# opened?
#
# - **A** `/shop/stock.txt`
# - **B** `/shop/tools/stock.txt`
# - **C** first the one in `tools`, and if there is none, the one in `/shop`
# - **D** the one that was opened by the last program that ran
#
# <details><summary>Hint 1 of 2</summary>
#
# The path does not begin with `/`. So it is relative. Relative to what?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# Imports look beside the program's file. Do paths, too?
#
# </details>

# %% [raw] key="quiz-relative-path"
# right = "A"
# why = "A relative path begins at the current folder of the running program, and that is where it was started: /shop. If there is no stock.txt, it is a FileNotFoundError."
# [wrong]
# B = "That is where import looks for modules. Paths of files begin at the current folder, /shop. Path(__file__).parent / 'stock.txt' would be the file beside the program."
# C = "Only imports go through several folders. A path means exactly one place."
# D = "Programs know nothing of each other. Each one has a current folder of its own."

# %% [markdown] item="quiz-arguments" kind="quiz" topic=13 points=2 minutes=3
# ### Quiz: a look back at arguments
#
# From week 5, now with a function that takes a function:
#
# ```text
# def apply(function, *args, **options):
#     return function(*args, **options)
#
# print(apply(sorted, [2, 3, 1], reverse=True))
# ```
#
# What does `options` hold inside of `apply`, and what is printed?
#
# - **A** nothing, and `[1, 2, 3]`
# - **B** `{"reverse": True}`, and `[3, 2, 1]`
# - **C** `("reverse", True)`, and `[3, 2, 1]`
# - **D** it stops with a `TypeError`: `apply` has no parameter `reverse`
#
# <details><summary>Hint 1 of 2</summary>
#
# Two stars in a definition collect. What, and into which type?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# Two stars in a call unpack it again. So how is `sorted` called in the end?
#
# </details>

# %% [raw] key="quiz-arguments"
# right = "B"
# why = "**options collects the keyword arguments that no parameter takes into a dictionary, and ** in the call hands them on: sorted([2, 3, 1], reverse=True)."
# [wrong]
# A = "The keyword argument is not lost: **options collects it, and the call hands it on."
# C = "A tuple is what *args collects: the arguments without a name. Keyword arguments go into a dictionary."
# D = "That would be so without **options. It takes every keyword argument that has no parameter of its own."

# %% [markdown] item="quiz-while-readline" kind="quiz" topic=15 points=2 minutes=3
# ### Quiz: a look back at while
#
# From week 2, now with a file. The file has three lines, the second of which is **empty** (it has nothing
# but its line break). How many rounds does the loop run?
#
# ```text
# line = file.readline()
# while line:
#     line = file.readline()
# ```
#
# - **A** one, because the empty line counts as no
# - **B** two
# - **C** three
# - **D** it never ends
#
# <details><summary>Hint 1 of 2</summary>
#
# Which texts count as no in a condition? Is the second line such a text?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# `readline` gives the line with its line break. What does it give at the end of the file?
#
# </details>

# %% [raw] key="quiz-while-readline"
# right = "C"
# why = 'Every line has its line break, so the second one is "\n", which is not empty and counts as yes. Only at the end of the file does readline give "", and that ends the loop.'
# [wrong]
# A = 'The second line is "\n": a text with one character. Only the empty text counts as no.'
# B = "There is a round for every line that was read, and three lines are read before the empty text comes."
# D = "At the end of the file readline gives the empty text, which counts as no."

# %% [markdown] item="stockroom" kind="mini-project" topic=15 points=10 minutes=120
# ## 11. Mini-project: the stockroom of Inkwell Books
#
# In week 4 the shop's stock was a dictionary, and it was gone every evening. Now it moves into files:
# one for the stock, one for the orders that have come in, and one for the report of what has become of
# them. You write the module `stockroom.py`. It uses the price module of section 4: `import prices`, and
# then `prices.label(1299)` is a text for people. Plan two hours, work part by part, and try each
# function out before you go on: `%%writefile` the module, then import (or reload) it in a cell of your
# own.
#
# ### The files
#
# All are UTF-8 text files, and every line ends with a line break.
#
# The **stock file** has one line for each book, ISBN, title, copies, price in cents, with semicolons:
#
# ```text
# 9780141439587;Emma;4;875
# 9780441013593;Dune;2;1299
# ```
#
# The **order file** has one line for each order, ISBN and copies, the oldest first:
#
# ```text
# 9780441013593;1
# 9780000000000;2
# 9780441013593;3
# ```
#
# There is nothing wrong in these files: numbers are whole numbers (copies of an order from 1 up), titles
# have no semicolon. There may be empty lines (or lines of spaces): skip
# them.
#
# ### Part 1: `read_stock(filename)`
#
# It returns a dictionary. The keys are the ISBNs, texts; each value is a dictionary with the keys
# `"title"` (a text), `"copies"` and `"cents"` (ints). The books keep the order of the file. If there is
# no such file, it returns `{}`.
#
# ### Part 2: `write_stock(filename, stock)`
#
# It writes such a dictionary to the stock file, in the order of the **titles**, whatever letters are
# capitals; equal titles keep their order. What was in the file before is gone.
#
# ### Part 3: `log_order(filename, isbn, copies)`
#
# It appends one order to the order file, and makes the file if there is none.
#
# ### Part 4: `fill_orders(stock_file, order_file, report_file)`
#
# It goes through the orders, from the first to the last. For each one it writes a line to the report:
#
# | what is the case | line in the report | stock |
# | --- | --- | --- |
# | the ISBN is not in the stock | `unknown: 9780000000000` | as it was |
# | there are fewer copies than ordered | `short: Dune, 1 of 3` (there are 1, 3 were ordered) | as it was |
# | otherwise | `sold: Dune x 1, 12.99` (copies, and the price of all of them) | that many fewer |
#
# The last line of the report is the sum of everything that was sold, `Total: 12.99`. Amounts are written
# with `label` of the module `prices`. For **3 or more copies** in one order, 10 percent are taken off the
# price of all copies, with `discounted` of the same module.
#
# When the report is written, the changed stock is written back to the stock file, and the order file is
# emptied: it is there, with nothing in it. `fill_orders` returns the total in cents, an int. If there is
# no order file, there are no orders. With the two files above, it returns `1299`, and the report is
#
# ```text
# sold: Dune x 1, 12.99
# unknown: 9780000000000
# short: Dune, 1 of 3
# Total: 12.99
# ```
#
# ### Part 5: the program
#
# Imported, the module prints nothing and touches no file. Started, it calls `fill_orders` with
# `stock.txt`, `orders.txt` and `report.txt`, and prints one line, `Sold for 12.99`, with the label of what
# it returns.
#
# The checks bring a `prices.py` of their own, which has the functions of section 4. To try yours out, it
# must be beside `stockroom.py`, and it is, if you have solved that exercise. Below the check, two cells
# write the two files of the example.
#
# <details><summary>Hint 1 of 3</summary>
#
# Write parts 1 and 2 first, and try them against each other: what `write_stock` writes, `read_stock`
# must read. A small function that gives the lines of a file without breaks and without the empty
# ones, and `[]` if there is no file, helps twice.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# In part 4, calculate everything first: read the stock, read the orders, go through them, and collect
# the lines of the report in a list, with the total beside it. Open files for writing at the very end.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# In the loop: `isbn, copies = line.split(";")`, then `if isbn not in stock:`, `elif
# stock[isbn]["copies"] < copies:`, `else:`. Sorting by title: `sorted(stock.items(), key=lambda ...)`,
# where each item is a pair of ISBN and book.
#
# </details>

# %% starter="stockroom"
# %%writefile stockroom.py
"""The stockroom of Inkwell Books: stock, orders and the report, in text files."""

from pathlib import Path

import prices

# Write your functions below this line.

# %% answer="stockroom"
# %%writefile stockroom.py
"""The stockroom of Inkwell Books: stock, orders and the report, in text files."""

from pathlib import Path

import prices

# Write your functions below this line.


def lines_of(filename):
    path = Path(filename)
    if not path.exists():
        return []
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line.strip()]


def save(filename, lines):
    text = "".join(f"{line}\n" for line in lines)
    Path(filename).write_text(text, encoding="utf-8")


def read_stock(filename):
    stock = {}
    for line in lines_of(filename):
        isbn, title, copies, cents = line.split(";")
        stock[isbn] = {"title": title, "copies": int(copies), "cents": int(cents)}
    return stock


def write_stock(filename, stock):
    by_title = sorted(stock.items(), key=lambda item: item[1]["title"].lower())
    lines = [f"{isbn};{book['title']};{book['copies']};{book['cents']}" for isbn, book in by_title]
    save(filename, lines)


def log_order(filename, isbn, copies):
    with open(filename, "a", encoding="utf-8") as file:
        file.write(f"{isbn};{copies}\n")


def fill_orders(stock_file, order_file, report_file):
    stock = read_stock(stock_file)
    report = []
    total = 0
    for line in lines_of(order_file):
        isbn, copies = line.split(";")
        copies = int(copies)
        if isbn not in stock:
            report.append(f"unknown: {isbn}")
            continue
        book = stock[isbn]
        if book["copies"] < copies:
            report.append(f"short: {book['title']}, {book['copies']} of {copies}")
            continue
        cents = book["cents"] * copies
        if copies >= 3:
            cents = prices.discounted(cents, 10)
        book["copies"] -= copies
        total += cents
        report.append(f"sold: {book['title']} x {copies}, {prices.label(cents)}")
    report.append(f"Total: {prices.label(total)}")

    # Everything is calculated: now the files.
    save(report_file, report)
    write_stock(stock_file, stock)
    save(order_file, [])
    return total


if __name__ == "__main__":
    print("Sold for", prices.label(fill_orders("stock.txt", "orders.txt", "report.txt")))

# %% tests="stockroom"
from course.testing import makes, module, prints, snippet, writes, written

shop_code = {
    "stockroom.py": written("stockroom.py"),
    "prices.py": """
def discounted(cents, percent=0):
    return cents - cents * percent // 100

def label(cents):
    return f"{cents / 100:.2f}"
""",
}
emma_row, dune_row = "9780141439587;Emma;4;875\n", "9780441013593;Dune;2;1299\n"
evening = {
    **shop_code,
    "stock.txt": f"{emma_row}\n  \n{dune_row}",
    "orders.txt": "9780441013593;1\n9780000000000;2\n9780441013593;3\n",
}
prints(
    snippet("import stockroom"),
    expected="",
    files=shop_code,
    because="an import must print nothing and touch no file: what runs belongs below the guard.",
)
makes(
    snippet('import stockroom\nstock = stockroom.read_stock("stock.txt")'),
    {
        "stock": {
            "9780141439587": {"title": "Emma", "copies": 4, "cents": 875},
            "9780441013593": {"title": "Dune", "copies": 2, "cents": 1299},
        }
    },
    files=evening,
    because="a dictionary of dictionaries; copies and cents are ints; lines with nothing in them are skipped.",
)
makes(
    snippet('import stockroom\nstock = stockroom.read_stock("gone.txt")'),
    {"stock": {}},
    files=shop_code,
    because="if there is no such file, the stock is empty: ask Path(filename).exists().",
)
writes(
    snippet("""
import stockroom
stock = {"2": {"title": "emma", "copies": 1, "cents": 5}}
stock["1"] = {"title": "Zoë", "copies": 0, "cents": 80}
stock["3"] = {"title": "Dune", "copies": 9, "cents": 1299}
stock["0"] = {"title": "DUNE", "copies": 1, "cents": 700}
stockroom.write_stock("new.txt", stock)
"""),
    files={**shop_code, "new.txt": "old"},
    expected={"new.txt": "3;Dune;9;1299\n0;DUNE;1;700\n2;emma;1;5\n1;Zoë;0;80\n"},
    because=(
        "in the order of the titles in small letters, and of nothing else: the key gets pairs of "
        "ISBN and book, and equal titles keep their order."
    ),
)
writes(
    snippet("""
import stockroom
stockroom.log_order("o.txt", "978", 2)
stockroom.log_order("o.txt", "979", 1)
"""),
    files=shop_code,
    expected={"o.txt": "978;2\n979;1\n"},
    mistakes={"979;1\n": "mode w empties the file each time: append with a."},
)
fill = """
import stockroom
total = stockroom.fill_orders("stock.txt", "orders.txt", "report.txt")
"""
makes(snippet(fill), {"total": 1299}, files=evening)
writes(
    snippet(fill),
    files=evening,
    expected={
        "report.txt": (
            "sold: Dune x 1, 12.99\nunknown: 9780000000000\nshort: Dune, 1 of 3\nTotal: 12.99\n"
        ),
        "stock.txt": "9780441013593;Dune;1;1299\n9780141439587;Emma;4;875\n",
        "orders.txt": "",
    },
    because=(
        "each order sees what the ones before have left; then the stock is written back and the "
        "order file is emptied."
    ),
)
writes(
    snippet(fill),
    files={**evening, "orders.txt": "\n9780141439587;3\n"},
    expected={"report.txt": "sold: Emma x 3, 23.63\nTotal: 23.63\n"},
    because="3 copies cost 2625; a tenth of that is 262 whole cents, and 2363 are left.",
)
writes(
    snippet(fill),
    files={**shop_code, "stock.txt": dune_row, "orders.txt": "9780441013593;2\n"},
    expected={"report.txt": "sold: Dune x 2, 25.98\nTotal: 25.98\n"},
    because="2 are there and 2 are ordered: that is enough. Only fewer copies (<, not <=) are short.",
)
writes(
    snippet("""
import stockroom
stockroom.fill_orders("s.txt", "o.txt", "r.txt")
"""),
    files={**shop_code, "s.txt": dune_row, "o.txt": "9780441013593;1\n"},
    expected={
        "r.txt": "sold: Dune x 1, 12.99\nTotal: 12.99\n",
        "s.txt": "9780441013593;Dune;1;1299\n",
        "o.txt": "",
    },
    because="the files have the names that fill_orders gets: use the parameters in it.",
)
writes(
    snippet(fill),
    files={**shop_code, "stock.txt": emma_row},
    expected={"report.txt": "Total: 0.00\n", "stock.txt": emma_row, "orders.txt": ""},
    because="if there is no order file, there are no orders.",
)
prints(module("stockroom.py"), files=evening, expected="Sold for 12.99")
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(72)
    titles = ["Emma", "dune", "Ulysses", "Zoë", "An Atlas", "it", "Baal"]
    for _ in range(20):
        shelf = {
            f"978{random.randint(10**9, 10**10)}": [title, random.randint(0, 7), cents]
            for title in random.sample(titles, random.randint(0, 6))
            for cents in [random.randint(1, 3000)]
        }
        stock_text = "".join(f"{i};{t};{n};{c}\n" for i, (t, n, c) in shelf.items())
        order_text, report, total = "", [], 0
        for _ in range(random.randint(0, 7)):
            isbn = random.choice([*shelf, *shelf, "9790"])
            copies = random.choice([1, 1, 2, 3, 4, 6, 12])
            order_text += f"{isbn};{copies}\n" + random.choice(["", "", "\n"])
            if isbn not in shelf:
                report.append(f"unknown: {isbn}")
            elif shelf[isbn][1] < copies:
                report.append(f"short: {shelf[isbn][0]}, {shelf[isbn][1]} of {copies}")
            else:
                amount = shelf[isbn][2] * copies
                amount -= int(amount / 10) * (copies > 2)
                shelf[isbn][1] -= copies
                total += amount
                text = f"{amount // 100}.{amount % 100:02}"
                report.append(f"sold: {shelf[isbn][0]} x {copies}, {text}")
        report.append(f"Total: {total // 100}.{total % 100:02}")
        left = sorted((t.casefold(), i, t, n, c) for i, (t, n, c) in shelf.items())
        files = {**shop_code, "s.txt": stock_text, "o.txt": order_text, "r.txt": "old\nreport\n"}
        run_once = snippet("""
import stockroom
total = stockroom.fill_orders("s.txt", "o.txt", "r.txt")
""")
        makes(run_once, {"total": total}, files=files)
        writes(
            run_once,
            files=files,
            expected={
                "r.txt": "".join(f"{row}\n" for row in report),
                "s.txt": "".join(f"{i};{t};{n};{c}\n" for _, i, t, n, c in left),
                "o.txt": "",
            },
        )
    makes(
        snippet("""
import stockroom
stockroom.log_order("o.txt", "1", 2)
first = stockroom.fill_orders("s.txt", "o.txt", "r.txt")
stockroom.log_order("o.txt", "1", 1)
second = stockroom.fill_orders("s.txt", "o.txt", "r.txt")
left = stockroom.read_stock("s.txt")["1"]["copies"]
order = list(stockroom.read_stock("t.txt"))
"""),
        {"first": 1000, "second": 500, "left": 0, "order": ["9", "1", "5"]},
        files={**shop_code, "s.txt": "1;It;3;500\n", "t.txt": "9;B;1;1\n1;A;1;1\n5;C;1;1\n"},
    )
    writes(
        snippet("""
from course.testing.elsewhere import old_encoding
import stockroom
with old_encoding():
    stockroom.log_order("o.txt", "1", 1)
    stockroom.log_order("p.txt", "Č", 1)
    stockroom.fill_orders("s.txt", "o.txt", "r.txt")
"""),
        files={**shop_code, "s.txt": "1;Čaj;3;500\n"},
        expected={
            "r.txt": "sold: Čaj x 1, 5.00\nTotal: 5.00\n",
            "s.txt": "1;Čaj;2;500\n",
            "p.txt": "Č;1\n",
        },
        because='this computer prefers an old encoding: say encoding="utf-8" everywhere.',
    )
    prices_twin = "def discounted(cents, percent=0):\n    return cents + 1000 * percent\n\n"
    prices_twin += "def label(cents):\n    return f'<{cents}>'\n"
    writes(
        snippet(fill),
        files={**evening, "prices.py": prices_twin, "orders.txt": "9780141439587;4\n"},
        expected={"report.txt": "sold: Emma x 4, <13500>\nTotal: <13500>\n"},
        because="Amounts come from label and discounted of the module prices.",
    )
    prints(
        module("stockroom.py"),
        files={**evening, "prices.py": prices_twin},
        expected="Sold for <1299>",
    )
    writes(
        module("stockroom.py"),
        files=evening,
        expected={
            "orders.txt": "",
            "report.txt": (
                "sold: Dune x 1, 12.99\nunknown: 9780000000000\nshort: Dune, 1 of 3\nTotal: 12.99\n"
            ),
        },
    )
### END HIDDEN TESTS

# %% [markdown] discussion="stockroom"
# Two small helpers carry everything: `lines_of` reads, `save` writes. The parts that the text asks for
# are short because of them, and there is one place each where the encoding stands.
#
# **The order of the work.** `fill_orders` reads, calculates, and only then writes. If something is wrong
# with an order, an error comes up while all three files are still as they were. What if the computer
# stops between two of the writes, after the report and before the stock? Then the orders would be
# filled twice. Files cannot promise "all or nothing"; databases can, and that is one of the reasons why
# the shop gets one in week 21.
#
# **The loop** uses `continue` for what cannot be sold, so that the sale itself is not indented. A chain
# is just as good:
#
# ```python
# if isbn not in stock:
#     report.append(f"unknown: {isbn}")
# elif stock[isbn]["copies"] < copies:
#     report.append(f"short: {stock[isbn]['title']}, {stock[isbn]['copies']} of {copies}")
# else:
#     ...
# ```
#
# It shows the three cases of the table side by side, at the price of writing `stock[isbn]` more often.
#
# **Reading with a loop over the file** instead of `read_text` would work as well, and never hold the
# whole file in memory. For the stock of one shop that does not matter.
#
# You will have noticed that a book is a dictionary with the keys `"title"`, `"copies"` and `"cents"`, and
# that a typing mistake in such a key shows up only when the line runs. Next week `Book` becomes a *class*,
# and to sell more than there is becomes an *exception*.

# %% [markdown]
# To try your program out, run the next two cells: they write the stock file and the order file of the
# example. Each start of the program changes both of them, so run the cells again before the next one.

# %%
# %%writefile stock.txt
9780141439587;Emma;4;875
9780441013593;Dune;2;1299

# %%
# %%writefile orders.txt
9780441013593;1
9780000000000;2
9780441013593;3

# %% [markdown]
# ## Summary
#
# - A function is a value: hand it over **without** parentheses. `lambda x: ...` is a function of one
#   expression, for the spot where it is needed. Keys: `sorted(..., key=...)`, `min`, `max`, `.sort`; a
#   tuple sorts by several things.
# - A function looks up the names around it **when it is called**.
# - `map(f, values)` does, `filter(f, values)` picks. Both give iterators: **once through, then empty**.
# - `import m` gives the name `m`; `from m import f` gives `f`; `as` renames; the star is forbidden.
# - A module is a file. An import **runs it once**; later imports find it in `sys.modules`. A changed file
#   needs a restart or `importlib.reload`.
# - `if __name__ == "__main__":` is for what happens only when the file is *started*.
# - Python looks in `sys.modules`, in itself, then in the folders of `sys.path`; the first find wins. Never
#   call a file like a module that you need.
# - A package is a folder with `__init__.py`. `pyproject.toml` says its name, version and builder; pip
#   installs wheels into an **environment**: `python -m pip install NAME`.
# - `with open(name, mode, encoding="utf-8") as file:`. Modes: `r` reads, **`w` empties at once**, `a`
#   appends, `x` only if new.
# - A file has a cursor: what was read is behind it. A line has its `\n`; `write` adds none. What was
#   written is in the file when the file is **closed**.
# - Relative paths begin at the **current folder**. `Path("a") / "b"`, `.exists()`, `.read_text()`,
#   `.write_text()`, `.glob()`.
#
# ## What to read next
#
# 1. The Python tutorial, [Modules](https://docs.python.org/3/tutorial/modules.html) (the whole chapter), and
#    [Reading and Writing Files](https://docs.python.org/3/tutorial/inputoutput.html#reading-and-writing-files)
#    (section 7.2; its part on JSON comes in week 12).
# 2. [Lambda Expressions](https://docs.python.org/3/tutorial/controlflow.html#lambda-expressions) in the
#    tutorial, and the [Sorting HOW TO](https://docs.python.org/3/howto/sorting.html).
# 3. [Installing packages](https://packaging.python.org/en/latest/tutorials/installing-packages/) and
#    [Packaging Python projects](https://packaging.python.org/en/latest/tutorials/packaging-projects/) in
#    the Python Packaging User Guide.
# 4. To look things up: [`open`](https://docs.python.org/3/library/functions.html#open),
#    [`pathlib`](https://docs.python.org/3/library/pathlib.html),
#    [`random`](https://docs.python.org/3/library/random.html), and the [index of all
#    modules](https://docs.python.org/3/py-modindex.html).
#
# ## Your study plan
#
# | day | what |
# | --- | --- |
# | Monday | sections 1 to 4: lambdas, imports, modules of your own |
# | Tuesday | sections 5 to 7: packages and pip, reading and writing; step through both file figures |
# | Wednesday | section 8, and the exercises of sections 1 to 7 that are left |
# | Thursday | sections 9 and 10; repeat every exercise that took all its hints |
# | Friday | the mini-project, part by part |
# | Saturday | review: restart the kernel, run all cells, read the summary aloud, read the first link |
# | Sunday | rest, or explain to somebody why a file is empty before you have written into it |
#
# Next week your programs learn what to do when something goes wrong, and how to make types of their own.
