# %% [markdown]
# # Project 1 · A calculator for the back office
#
# Until now you wrote cells in a notebook. A program that other people use is different: it is a
# **file**, it is started in a **terminal**, and nobody sees your code. In this project you write
# such a program, from a text like the one that developers get at work.
#
# **The customer.** Noor does the accounts of Inkwell Books on a machine without a mouse. She wants a
# calculator that she can type into, that shows what she calculated before, and that never, ever
# falls over because of a typing mistake.
#
# **After this project you can**
#
# - write a program in a file, start it in a terminal, and end it;
# - build a larger program in small steps, each of which works before you begin the next;
# - read a text character by character, and decide what each character means;
# - say no to input that makes no sense, and go on.
#
# **What you need from before:** weeks 1 and 2, all of it; nothing else. The whole calculator can be
# written with loops, decisions, numbers and texts, in one file. (We wrote it that way ourselves, to
# be sure.)
#
# **Honest minutes.** Milestones 1 and 2 take an evening. Milestone 3, chains such as `2 + 3 * 4`, is
# the heart of the project; give it two or three sittings. Milestones 4 and 5 take an evening each.
# Milestone 6, parentheses, is **hard with what you know now**. It is worth 10 points of 100. Try it
# if you like puzzles. If not, leave it and come back after week 5: with functions it is much
# easier. Nothing else depends on it. In all: 10 to 16 hours.

# %% [markdown]
# ## How you work
#
# Beside this notebook is a folder `calculator`, with three files:
#
# | file | what it is |
# | --- | --- |
# | `calculator/__main__.py` | **your program**; it holds ready-made lines at the top, the rest is yours |
# | `calculator/console.py` | ready-made: `read_line`, which reads what is typed |
# | `calculator/__init__.py` | says that this folder is a program; leave it as it is |
#
# 1. Open `calculator/__main__.py` with a double click in the list of files on the left. Write in
#    it, and save it with *Ctrl+S* (⌘S on a Mac).
# 2. Open a terminal: *File → New → Terminal*. Go to the folder of this project, and start the
#    program. The part before `$` is the terminal's own prompt and looks different on your machine:
#
#     ```text
#     $ cd project01-calculator
#     $ python -m calculator
#     ```
#
#     `cd` changes the folder. `python -m calculator` runs the file `__main__.py` in the folder
#     `calculator`.
# 3. Type what the program asks for. To end a program that does not end by itself, press *Ctrl+C*.
# 4. When you think that something works, let it be checked, in the same terminal:
#
#     ```text
#     $ course check project01
#     ```
#
#     or run the check below a criterion in this notebook. Both start your program, type something,
#     and compare what it prints with this brief. They never look into your code, and they draw
#     other numbers each time. A check that fails shows what was typed, what came back and what was
#     expected, and a command that repeats exactly this check.
#
# **One thing is ready-made.** Where you would write `input("> ")`, write `read_line("> ")`. It does the
# same, but when there is nothing more to read (you press *Ctrl+D* at the beginning of a line, or the
# input comes from a file that is at its end), it gives you the text `quit`, where `input` would stop
# your program with an error. How to do that yourself is taught in week 7. The line that begins with
# `from` makes `read_line` available. Leave it where it is.
#
# **What you hand in:** this notebook with your write-up (at the end), and the folder `calculator`.

# %% [markdown]
# ## What the calculator does
#
# This is a whole session, as Noor sees it. What she typed stands behind `> `.
#
# ```console
# $ python -m calculator
# > 12 + 30
# 42
# > 2 + 3 * 4
# 14
# > 10 / 4
# 2.5
# > 1 / 3
# 0.3333
# > -3 + 5
# 2
# > 7 / 0
# Error: division by zero
# > 2 + two
# Error: cannot read this
# > (2 + 3) * 4
# 20
# > history
# 1: 12 + 30 = 42
# 2: 2 + 3 * 4 = 14
# 3: 10 / 4 = 2.5
# 4: 1 / 3 = 0.3333
# 5: -3 + 5 = 2
# 6: (2 + 3) * 4 = 20
# > quit
# Bye!
# ```
#
# ### Words used below
#
# - A **number** is one or more digits, or digits, a point, and digits: `7`, `120`, `0.5`. Zeros in
#   front change nothing, anywhere: `007` is 7, `-05` is -5, `8 / 00` divides by zero. (Whether `.5` and `5.` are numbers is up to you.) The numbers
#   in the checks are not longer than 6 digits before the point.
# - A **sign** is one of `+`, `-`, `*`, `/`.
# - A **calculation** is made of numbers, signs and parentheses. A number alone is a calculation, too.
# - A **command** is `history` or `quit`, in small letters.
#
# Spaces at the beginning and at the end of a line never count. Inside a calculation, spaces before
# and behind numbers, signs and parentheses do not count: `2+3`, `2 + 3` and `2  +3` are the same.

# %% [markdown]
# ## What gives points
#
# <!-- rubric -->
#
# A criterion gives all of its points or none. The criteria are independent: a calculator without
# history can get all points but those for the history. What all of them use is the prompt and
# `quit`, and nearly all compare whole results: `42`, not `42.0`. So begin with milestone 1.

# %% [markdown]
# ## Milestone 1: a program that listens
#
# The smallest program that is worth anything: it asks, and it can be stopped. Write it, start it,
# type something, leave it. Nothing is calculated yet.

# %% [markdown] item="start-and-end" kind="criterion" points=8 minutes=45
# ### It asks, and ends when it is told to
#
# *As Noor, I want the program to wait for me line after line and to stop when I say so, so that I can
# work with it all morning.*
#
# - The program prints nothing at the start. It asks for a line with the prompt `> ` (a "greater"
#   sign and a space), again and again.
# - `quit` prints `Bye!`, and the program ends. So does the end of input (`read_line` gives you `quit`
#   there).
# - An empty line, or one of spaces only, prints nothing; the program asks again.
# - The program never ends with an error.
#
# ```console
# $ python -m calculator
# >
# >   quit
# Bye!
# ```
#
# <details><summary>Hint 1 of 1</summary>
#
# A `while` loop around everything. A name such as `running`, which is `True` before the loop and
# becomes `False` at `quit`, is a clear way to end it; `break` is another one. `.strip()` takes the
# spaces around a text away.
#
# </details>

# %% [markdown] discussion="start-and-end"
# The reference uses a name `running`. `while True` with `break` is as good, and shorter. With `running`,
# the condition of the loop says what it is waiting for; with `break`, the reader has to find the
# place where the loop ends.

# %% [markdown]
# ## Milestone 2: two numbers
#
# Now `12 + 30`. Do not cut the text at the `+`: there will be lines with many signs. Read it
# **character by character**, as in week 2: `for character in line:`. While you read, collect the digits of
# a number in a text, `number += character`. When something else comes, the number is complete.

# %% [markdown] item="one-operation" kind="criterion" points=12 minutes=120
# ### Two numbers and a sign give a result
#
# *As Noor, I want to type a calculation and see the result on the next line.*
#
# - A number alone gives the number.
# - Two numbers with `+`, `-`, `*` or `/` between them give the sum, the difference, the product, the
#   quotient.
# - Spaces before and behind numbers and signs do not count, and may be missing.
#
# ```console
# $ python -m calculator
# > 2 + 3
# 5
# > 84/2
# 42
# >   7  *6
# 42
# > 42
# 42
# > quit
# Bye!
# ```
#
# <details><summary>Hint 1 of 2</summary>
#
# You need names for: the number that is being read (a text), the value so far, and the sign that
# waits for its second number. `float(number)` makes a value of the text, also of `"2.5"`.
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# The last number of a line has nothing behind it that says "complete". A trick: loop over
# `line + "="`. Then the last number is ended by a sign like all others, and you need no extra lines
# for it behind the loop.
#
# </details>

# %% [markdown] discussion="one-operation"
# The trick with `=` at the end is called a *sentinel*: an extra value that marks the end, so that the
# end needs no treatment of its own. The alternative is the same block of code a second time behind
# the loop, and sooner or later one of the two is mended and the other is not.

# %% [markdown] item="results" kind="criterion" points=8 minutes=40
# ### Results look as people write them
#
# *As Noor, I want to read `42` and not `42.0`, and no tails of digits.*
#
# - Calculate with `float`. Only what is printed is rounded, to 4 decimals.
# - If the rounded result is whole, it is printed without a point: `4`, not `4.0`. Zero is `0`, never `-0`.
# - If not, it is printed without zeros at its end: `2.5`, not `2.5000`.
#
# ```console
# $ python -m calculator
# > 10 / 4
# 2.5
# > 1.5 + 2.5
# 4
# > 0.1 + 0.2
# 0.3
# > 2 / 3
# 0.6667
# > 1 / 99999
# 0
# > quit
# Bye!
# ```
#
# <details><summary>Hint 1 of 1</summary>
#
# `round(value, 4)` first. Then compare the rounded value with `int(...)` of itself: are they equal, it
# is whole. Print either the `int` or the rounded value.
#
# </details>

# %% [markdown] discussion="results"
# `f"{value:.4f}"` would print `2.5000`, and would need the zeros taken away again. Rounding is only for
# showing: whoever rounds in the middle of a calculation, gets `1 / 3 * 3 = 0.9999`.

# %% [markdown]
# ## Milestone 3: many numbers
#
# First make chains work from left to right: `10 - 4 - 3`. The value so far is 10, then 6, then 3. When that
# works, think about `2 + 3 * 4`. When you have read `2 +`, you may not add the 3 yet, because a `*` may
# follow. On paper, with one column for each name, go through `2 + 3 * 4 - 5`:
#
# | read | finished (`total`) | still growing (`product`) |
# | --- | --- | --- |
# | `2 +` | 2 | |
# | `3 *` | 2 | 3 |
# | `4 -` | 14 | |
# | `5` and the end | 14 - 5 = 9 | |
#
# `total` holds what nothing can change any more. `product` holds what may still be multiplied or
# divided. A `+`, a `-` or the end closes the product: it is added to the total, or taken away from it.

# %% [markdown] item="precedence" kind="criterion" points=15 minutes=240
# ### Multiplication and division come first
#
# *As Noor, I want the result that I would get on paper.*
#
# - A calculation may have any number of numbers; the checks also have one with thousands.
# - `*` and `/` come before `+` and `-`.
# - Signs of the same rank are calculated from left to right: `10 - 4 - 3` is 3, `24 / 4 / 2` is 3,
#   `8 / 2 * 4` is 16.
#
# ```console
# $ python -m calculator
# > 2 + 3 * 4
# 14
# > 10 - 4 - 3
# 3
# > 24 / 4 / 2
# 3
# > 8 / 2 * 4
# 16
# > 2 * 3 + 4 * 5 - 6 / 3
# 24
# > quit
# Bye!
# ```
#
# <details><summary>Hint 1 of 3</summary>
#
# Draw the table above for `8 - 6 / 2 * 3` before you write code. Each row ends with a sign. What does a
# row do with the number that it has just read, and what must it remember about the sign for the next row?
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# Two signs wait at the same time: one says how the next number joins the product (`*`, `/`, or that it
# begins a new one), the other says how the product joins the total (`+` or `-`). Give both a name.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# When a number is complete and the sign behind it is known: (1) let the number join the product, as the
# first waiting sign says. (2) If the new sign is `*` or `/`, it waits for the next number. If not, let the
# product join the total, as the second waiting sign says; then the new sign becomes the second waiting
# sign, and a new product begins.
#
# </details>

# %% [markdown] discussion="precedence"
# One pass, two accumulators, two waiting signs: that is all. The usual alternative is to go through the
# line twice, first for `*` and `/`, then for `+` and `-`. It is easier to explain, but needs a list of
# numbers and signs in between (taught in week 3). With functions there is a third way, in which each
# rank is a function that calls the next one: `tests/answers/project01-calculator/accepted/` shows it.

# %% [markdown]
# ## Milestone 4: what can go wrong
#
# From now on the rule is: **whatever is typed, the program answers and asks again.** Two messages are
# enough.

# %% [markdown] item="unary-minus" kind="criterion" points=8 minutes=60
# ### A number may have a minus in front
#
# *As Noor, I want to enter losses.*
#
# - A minus at the beginning of a calculation, or behind another sign, belongs to the number that follows,
#   with or without spaces: `-3 + 5`, `4 - -1`, `2 * -3`.
# - More than one such minus in front of a number (`--3`), and a plus in front of one (`+3`), are not
#   checked; do what you like.
#
# ```console
# $ python -m calculator
# > -3 + 5
# 2
# > 4 - -1
# 5
# > 2*-3
# -6
# > 0 * -3
# 0
# > quit
# Bye!
# ```
#
# <details><summary>Hint 1 of 1</summary>
#
# When you meet a `-` and no digit of a number has been read since the last sign, it is no subtraction.
# Remember it in a name such as `negative`, and use it when the number is complete.
#
# </details>

# %% [markdown] discussion="unary-minus"
# `-0.0` is a number of its own for Python, and prints as `-0.0`. The reference never shows it, because
# `int(-0.0)` is `0`.

# %% [markdown] item="division-by-zero" kind="criterion" points=7 minutes=30
# ### A division by zero is a message
#
# *As Noor, I want to be told, and to go on.*
#
# - A calculation that divides by zero prints `Error: division by zero`. `0 / 5` is fine. (If
#   your calculator knows parentheses: `1 / (2 - 2)` divides by zero, too.)
# - The program goes on: the next line is calculated as if nothing had happened.
#
# ```console
# $ python -m calculator
# > 7 / 0
# Error: division by zero
# > 1 + 6 / 0.0 - 2
# Error: division by zero
# > 0 / 7
# 0
# > quit
# Bye!
# ```
#
# <details><summary>Hint 1 of 1</summary>
#
# Look at the number **before** you divide. Give a name such as `problem` the message, leave the loop over
# the characters, and print the message where otherwise the result is printed. At the beginning of each
# line, `problem` is empty again.
#
# </details>

# %% [markdown] discussion="division-by-zero"
# Asking before dividing is called "look before you leap". The other way, to divide and to catch the error, is
# taught in week 7; for one possible fault both are fine.

# %% [markdown] item="bad-input" kind="criterion" points=12 minutes=120
# ### What is no calculation is refused
#
# *As Noor, I want a typing mistake to be called one, and never a wrong result.*
#
# A line that is neither empty, nor a command, nor a calculation prints `Error: cannot read this`, and the
# program goes on. In particular:
#
# - characters that no calculation has: letters, `,`, `%`, `=`, `<`, `_`, quotes, ...;
# - a sign without a number on both sides (`2 +`, `* 3`, `-`), two signs in a row (`2 + * 3`) unless
#   the second is a minus in front of a number. So `2**3` and `7 // 2` are refused: they are Python, but no
#   calculations of this calculator;
# - two numbers with only spaces between them: `12 3` is not 123;
# - a number with two points, and a point alone;
# - parentheses without a partner or with nothing between them: `(2`, `2)`, `)2(`, `()`; no sign
#   between a pair and a number or another pair: `2(3)`, `(2)3`, `(2)(3)`. (As long as your calculator knows no parentheses,
#   refuse every line that has one.)
# - very long nonsense, also thousands of opening parentheses.
#
# A product of very many numbers may be larger than a `float` can be (about 300 digits). Python then calculates with
# `inf`, at which `int` stops the program. What your calculator prints there is up to you, but it must go on.
#
# A line that is nonsense **and** divides by zero may get either message.
#
# **Do not use `eval`.** It is a function that runs any text as Python, and on the internet you will find
# calculators of three lines that use it. Such a calculator also deletes files, if that is what
# somebody types. The checks cannot see `eval`, but they type what only Python understands (`7 // 2`, `1_000`, `0x1f`), which
# has to be refused, and what Python does not understand (`007`), which has to be calculated, in nearly every criterion.
#
# ```console
# $ python -m calculator
# > 2 + two
# Error: cannot read this
# > 2 +
# Error: cannot read this
# > 2 3
# Error: cannot read this
# > 2**3
# Error: cannot read this
# > 2 + 3
# 5
# > quit
# Bye!
# ```
#
# <details><summary>Hint 1 of 2</summary>
#
# Go through a refused line by hand, character by character, and ask at each one: what may come here? A digit
# may not come when a number was ended by a space and no sign followed. A sign may not come when there is no
# number before it, unless it is a minus. At the end there must be a number.
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# A loop of its own before you calculate, which only looks at the characters, catches most of the
# nonsense: `if not character.isdecimal() and character not in "+-*/. "`. For `12 3` you need a name that says
# whether the number was ended by a space. `float` stops the program at `1.2.3` and at `.`: look at the point
# when it comes (`"." in number`). `-(10.0**300) < result < 10.0**300` is false whenever `int(result)` would stop the program.
#
# </details>

# %% [markdown] discussion="bad-input"
# The reference has an *allow list*: it names the characters that may come, and refuses the rest. The opposite, a
# list of what is forbidden, is never complete: somebody always knows one more. This is how input is checked in
# every program that strangers can reach, and you will meet it again in week 26.

# %% [markdown]
# ## Milestone 5: what was that again?

# %% [markdown] item="history" kind="criterion" points=10 minutes=60
# ### It lists what was calculated
#
# *As Noor, I want to look up what I calculated since the start.*
#
# - `history` prints one row for each calculation that had a result, the oldest first:
#   `NUMBER: CALCULATION = RESULT`. The numbers begin with 1. The calculation is the line as it was typed,
#   without the spaces around it; the result is what was printed.
# - Errors, empty lines and commands do not count.
# - As long as there is nothing to list, `history` prints `No calculations yet.`
#
# ```console
# $ python -m calculator
# > history
# No calculations yet.
# > 2+3
# 5
# > 7 / 0
# Error: division by zero
# >   10  / 4
# 2.5
# > history
# 1: 2+3 = 5
# 2: 10  / 4 = 2.5
# > quit
# Bye!
# ```
#
# <details><summary>Hint 1 of 1</summary>
#
# Keep the whole history as **one text** that grows: `history += f"..."`, with `"\n"` at the end of each row.
# `print(history, end="")` prints it without an empty line behind it. Where must `history = ""` stand, so that
# it is not emptied with every line?
#
# </details>

# %% [markdown] discussion="history"
# A text that grows is enough, because nobody ever asks for one single row. As soon as somebody does ("repeat
# calculation 3"), a list is better (taught in week 3).

# %% [markdown]
# ## Milestone 6: parentheses (hard; you can come back after week 5)
#
# Here is a way that needs no more than weeks 1 and 2. The first `)` of a line, and the last `(` before it,
# belong together, and nothing between them has parentheses: it is an **innermost** pair. Calculate what is
# between them, as you already can. Put the result in the place of the pair, and begin again with the shorter
# text, until there are no parentheses left:
#
# | the text | innermost pair | its result |
# | --- | --- | --- |
# | `2 * (3 + (4 - 1))` | `(4 - 1)` | 3 |
# | `2 * (3 +  3 )` | `(3 +  3 )` | 6 |
# | `2 *  6 ` | none: calculate the whole line | 12 |
#
# So your loop over the characters moves into another loop. Two things to watch: the result may be
# negative (`5 - (2 - 3)` becomes `5 -  -1 `), and a result such as `1e-05` is no number that your program can
# read: `f"{value:.12f}"` writes it with digits only.

# %% [markdown] item="parentheses" kind="criterion" points=10 minutes=240
# ### What is in parentheses comes first
#
# *As Noor, I want to write calculations as they stand in my books.*
#
# - What is in parentheses is calculated first; parentheses may be inside parentheses, 20 deep at least.
# - A minus before an opening parenthesis changes the sign of what is in it: `-(2 + 3)` is -5. What is in
#   parentheses may begin with a minus: `(-2 + 3)`. (Both are checked only if your calculator knows a minus in front
#   of a number, the criterion `unary-minus`.)
#
# ```console
# $ python -m calculator
# > (2 + 3) * 4
# 20
# > 2 * (3 + (4 - 1))
# 12
# > 5 - (2 - 3)
# 6
# > -(2 + 3)
# -5
# > ((7))
# 7
# > quit
# Bye!
# ```
#
# <details><summary>Hint 1 of 3</summary>
#
# Find the pair with one loop over the text and three texts that grow: what is before the pair, what is inside, what
# is behind. What has to happen with `inside` when another `(` comes?
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# At each `(`: what was collected inside (and the parenthesis before it, if there was one) belongs to `before`, and
# `inside` begins anew. At the first `)`: remember that the pair is closed; everything that follows belongs
# to `behind`. If only one of the two was met, the line is nonsense.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# Put spaces around the result, so that `2(3)` does not become `23`. A minus may now meet a minus (`-(2 - 3)` becomes
# `- -1`), so let each further minus turn `negative` around.
#
# </details>

# %% [markdown] discussion="parentheses"
# Each round makes the text shorter, so the loop ends. For lines as people type them, that is fast enough. A function
# that reads a sum, and calls itself when it meets a parenthesis, needs one pass and no texts in between, but it
# fails at thousands of nested parentheses unless it counts them first.

# %% [markdown]
# ## Before you hand in
#
# - Does `course check project01` say what you expect? Run it three times: the numbers differ.
# - Restart your program and type the session at the beginning of this brief. Is every line the same?
# - Read your program once from top to bottom. Does each name say what it holds? Is there a line that you do not
#   understand any more? Is there a comment where a reader would stop and wonder?

# %% [markdown] item="write-up" kind="write-up" points=10 minutes=45
# ### Your write-up
#
# Programs are read by people. In the cell below, replace the lines in brackets by your own words, 150 to 300 words
# in all. A person marks it:
#
# | points | for |
# | --- | --- |
# | 4 | how the program decides that `2 + 3 * 4` is 14: a reader who has not seen the code can follow it |
# | 3 | one fault that you made, how you noticed it, and how you found its place |
# | 3 | one thing that you would do differently now, with the reason |

# %% [markdown] starter="write-up"
# **How my calculator decides that `2 + 3 * 4` is 14**
#
# [your words]
#
# **A fault that I made, how I noticed it, how I found its place**
#
# [your words]
#
# **What I would do differently now, and why**
#
# [your words]

# %% [markdown] answer="write-up"
# **How my calculator decides that `2 + 3 * 4` is 14**
#
# It reads the line from left to right and keeps two values. `total` is what is finished, `product` is what may still
# grow. After `2 +` the product 2 is finished, because a plus follows, and goes into the total. After `3 *` the product
# is 3, and it waits. The 4 multiplies it to 12. At the end of the line the product goes into the total: 2 + 12 is 14.
#
# **A fault that I made, how I noticed it, how I found its place**
#
# `10 - 4 - 3` gave 9. I printed `total`, `product` and the sign in every round, and saw that my program remembered
# the *new* sign before it used the old one. I exchanged the two lines.
#
# **What I would do differently now, and why**
#
# I wrote all error messages at the places where the faults are found, and had to change eleven lines when I
# misspelled one. Now each message has a name at the top of the program.
