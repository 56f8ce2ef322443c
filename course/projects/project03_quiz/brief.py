# %% [markdown]
# # Project 3 · A quiz for the reading evening
#
# On the first Friday of each month, Inkwell Books stays open late, and there is a quiz. Emma writes the
# questions into a text file in the afternoon. In the evening a machine on the counter asks them. You
# write the program for the machine. It must work with every file of Emma's, also with one that she
# wrote in a hurry.
#
# **After this project you can**
#
# - read a small text format line by line and build a list of dictionaries from it;
# - compare what people type in a way that forgives what should be forgiven, and nothing else;
# - report a mistake in somebody else's file so that they can find it;
# - keep counts and results while a program runs, and sum them up at the end.
#
# **What you need from before:** weeks 1 to 4. No functions of your own, and one file of code.
#
# **Honest minutes.** Milestone 1 takes an evening, because the file has to be read. Milestones 2 and 3 take another
# one, milestone 4 about 2 hours: 7 to 10 hours in all.

# %% [markdown]
# ## How you work
#
# Beside this notebook are a folder `quiz` and an example file:
#
# | file | what it is |
# | --- | --- |
# | `quiz/__main__.py` | **your program**; it holds ready-made lines at the top, the rest is yours |
# | `quiz/ready.py` | ready-made: four functions, see below |
# | `quiz/__init__.py` | says that this folder is a program; leave it as it is |
# | `shop.txt` | a file of questions to play with; the checks bring their own |
#
# Write in `quiz/__main__.py`, save, and start the program in a terminal (*File → New → Terminal*):
#
# ```text
# $ cd project03-quiz
# $ python -m quiz shop.txt
# ```
#
# Let it be checked in the same terminal, or with the checks in this notebook:
#
# ```text
# $ course check project03
# ```
#
# **What is ready-made.** To read a file, to shuffle a list, and to see what stands behind the program's name in
# the terminal are taught in week 6. Until then, these four functions do it. The line that begins with `from` makes
# them available; leave it where it is.
#
# | you write | and get |
# | --- | --- |
# | `arguments()` | a list of the words behind `python -m quiz`, as texts: here `["shop.txt"]` |
# | `read_lines("shop.txt")` | a list of the lines of the file, without line ends; `None` if it cannot be read |
# | `read_line("Your answer: ")` | what `input(...)` gives; at the end of the input the text `quit` |
# | `shuffled(things, 7)` | a new list with the same things in another order; the same order for the same whole number |
#
# **What you hand in:** this notebook with your write-up (at the end), and the folder `quiz`.

# %% [markdown]
# ## What the program does
#
# `$ cat trees.txt` shows what is in a file. What is typed stands behind the prompts.
#
# ```console
# $ cat trees.txt
# # For the evening in May. Emma
#
# Q: Which tree has acorns?
# A: oak
# A: the oak
#
# Q: What is paper made of?
# A: wood
#
# Q: How many years does a ring of a tree stand for?
# A: 1
# A: one
# $ python -m quiz trees.txt
# 3 questions
# 1/3 Which tree has acorns?
# Your answer: The Oak
# Right!
# 2/3 What is paper made of?
# Your answer: trees
# Wrong. Right is: wood
# 3/3 How many years does a ring of a tree stand for?
# Your answer: one
# Right!
# Score: 2 of 3 (67 %)
# To look up:
# - What is paper made of? wood
# ```
#
# ### The file
#
# - A line that begins with `Q:` holds a question. The lines that begin with `A:` below it hold the answers that
#   count as right: at least one, in any number. The text is all that stands behind this first colon, without the
#   spaces around it; it may hold more colons. (It is never empty in the checks, and no answer is `quit`.)
# - Empty lines, lines of spaces only, and lines that begin with `#` do not count, wherever they stand. A `#` further
#   on in a line is a character like any other.
# - Spaces at the beginning and the end of a line do not count.
# - `Q`, `A`, `Question:` or `a:` is neither `Q:` nor `A:`.
#
# ### How it is started
#
# `python -m quiz FILE`, or `python -m quiz FILE SEED`. The seed is a whole number; it decides the order of the
# questions (criterion `shuffling`). Without a seed they come in the order of the file.

# %% [markdown]
# ## What gives points
#
# <!-- rubric -->
#
# A criterion gives all of its points or none. Begin with milestone 1: without questions there is no quiz.

# %% [markdown]
# ## Milestone 1: from lines to questions
#
# Read the file and build a list of dictionaries before you ask anything: `{"text": ..., "answers": [...]}`. Print the
# list, look at it, delete the print. Then ask.

# %% [markdown] item="asking" kind="criterion" points=15 minutes=120
# ### The questions are asked, one by one
#
# *As a guest, I want to know where we are.*
#
# - The first row is `NUMBER questions`, also for one: `1 questions`.
# - Before each answer there is a row `NUMBER/ALL QUESTION`. Numbers begin with 1.
# - Then the program asks with the prompt `Your answer: ` (with a space at its end).
# - After the last answer (and what the other criteria print there) the program ends.
#
# ```console
# $ cat one.txt
# Q: Which tree has acorns?
# A: oak
# $ python -m quiz one.txt
# 1 questions
# 1/1 Which tree has acorns?
# Your answer: oak
# Right!
# Score: 1 of 1 (100 %)
# ```
#
# <details><summary>Hint 1 of 2</summary>
#
# At a line with `Q:`, append a new dictionary with an empty list of answers. At a line with `A:`, append to the answers
# of the **last** dictionary of the list.
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# `questions[-1]["answers"].append(...)`. `line.startswith("Q:")` decides, and `line[2:].strip()` is the text behind it.
#
# </details>

# %% [markdown] discussion="asking"
# Reading first and asking afterwards makes two simple programs of one that is not simple. It also finds a mistake in the
# last line of the file before the first guest has answered.

# %% [markdown]
# ## Milestone 2: answers

# %% [markdown] item="right-or-wrong" kind="criterion" points=15 minutes=40
# ### Each answer is called right or wrong
#
# *As a guest, I want to know at once, and to learn what would have been right.*
#
# - If what was typed is one of the answers in the file: `Right!`
# - If not: `Wrong. Right is: ANSWER`, with the first answer of the question, as it stands in the file.
# - An empty line is an answer like any other.
#
# ```console
# $ cat two.txt
# Q: Which tree has acorns?
# A: the oak
# A: oak
# Q: Which one is it again?
# A: the oak
# A: oak
# $ python -m quiz two.txt
# 2 questions
# 1/2 Which tree has acorns?
# Your answer: oak
# Right!
# 2/2 Which one is it again?
# Your answer: elm
# Wrong. Right is: the oak
# Score: 1 of 2 (50 %)
# To look up:
# - Which one is it again? the oak
# ```
#
# <details><summary>Hint 1 of 1</summary>
#
# `in` asks whether something is in a list or a set. Is `"oak" in "the oak"` the same question?
#
# </details>

# %% [markdown] discussion="right-or-wrong"
# `in` on a list means "equal to one of them", `in` on a text means "a part of it". If the answers were kept as one long
# text, `ak` would count as right.

# %% [markdown] item="spelling" kind="criterion" points=12 minutes=40
# ### Capital letters and spaces do not matter
#
# *As a guest with one hand on a glass, I do not want to lose a point to the space bar.*
#
# - Capital and small letters are the same, in what is typed and in the file.
# - Spaces at the beginning and the end do not count. Several spaces (or tabs) between two words are the same as one.
# - Everything else matters: no space is not the same as one, and a full stop is a character.
#
# ```console
# $ cat cities.txt
# Q: Where does the tango come from?
# A: Buenos Aires
# $ python -m quiz cities.txt
# 1 questions
# 1/1 Where does the tango come from?
# Your answer:   BUENOS    aires
# Right!
# Score: 1 of 1 (100 %)
# ```
#
# <details><summary>Hint 1 of 1</summary>
#
# Bring both sides into the same shape before you compare. `.split()` without an argument cuts at any number of spaces,
# and `" ".join(...)` puts the words together with exactly one. A set comprehension does it for all answers.
#
# </details>

# %% [markdown] discussion="spelling"
# This is called *normalizing*. The original is kept as well, because it has to be shown after a wrong answer.

# %% [markdown]
# ## Milestone 3: the end of the game

# %% [markdown] item="score" kind="criterion" points=10 minutes=25
# ### The score is shown
#
# *As a guest, I want to know how good we were.*
#
# - After the last answer comes a row `Score: RIGHT of ASKED (PERCENT %)`. Percent are rounded to a whole number
#   with `round(...)`.
#
# <details><summary>Hint 1 of 1</summary>
#
# Two counters that begin at 0 outside of the loop. `100 * right / asked`, then `round`.
#
# </details>

# %% [markdown] discussion="score"
# `round(right / asked) * 100` rounds too early: it gives 0 or 100 and nothing in between.

# %% [markdown] item="missed" kind="criterion" points=8 minutes=30
# ### What was missed is listed
#
# *As Emma, I want people to learn something.*
#
# - If at least one answer was wrong, a row `To look up:` follows the score, and then a row `- QUESTION ANSWER`
#   for each of these questions, in the order in which they were asked (also when a seed makes that another one
#   than that of the file). The answer is the first one of the file.
# - If none was wrong, nothing follows the score.
# - No file in the checks has the same question twice.
#
# <details><summary>Hint 1 of 1</summary>
#
# A dictionary keeps the order in which things were put into it: `missed[text] = answer`.
#
# </details>

# %% [markdown] discussion="missed"
# A list of pairs is as good, and would also keep a question that stands twice in a file.

# %% [markdown] item="stopping" kind="criterion" points=8 minutes=30
# ### The quiz can be stopped
#
# *As the last guest, I want to go home.*
#
# - `quit` in place of an answer (also `QUIT` or ` Quit `: capital letters and the spaces around it do not matter), or the
#   end of the input: the program prints `Stopped.` and asks nothing more. Then come the score and what was missed, as
#   after the last question.
# - The score counts only what was answered until then. If nothing was, it is `Score: 0 of 0 (0 %)`.
#
# ```console
# $ cat three.txt
# Q: Which tree has acorns?
# A: oak
# Q: What is paper made of?
# A: wood
# Q: Who reads all this?
# A: you
# $ python -m quiz three.txt
# 3 questions
# 1/3 Which tree has acorns?
# Your answer: oak
# Right!
# 2/3 What is paper made of?
# Your answer: QUIT
# Stopped.
# Score: 1 of 1 (100 %)
# ```
#
# <details><summary>Hint 1 of 1</summary>
#
# Look for `quit` before you count the question as answered. And what is `100 * 0 / 0`?
#
# </details>

# %% [markdown] discussion="stopping"
# A conditional expression says it in one line: `round(100 * right / asked) if asked else 0`.

# %% [markdown]
# ## Milestone 4: for Emma

# %% [markdown] item="shuffling" kind="criterion" points=10 minutes=40
# ### A seed decides the order
#
# *As Emma, I want another order for each table, and the same one again for a second try.*
#
# - With a seed, as in `python -m quiz shop.txt 7`, the questions come in exactly the order that `shuffled` makes of them. It
#   gets the list of all questions in the order of the file, and the seed as a whole number: `shuffled(questions, 7)`.
# - So the same seed gives the same order, and every question is asked exactly once.
# - The numbers in front still count from 1 to the end.
#
# <details><summary>Hint 1 of 1</summary>
#
# `shuffled` changes nothing: it gives a **new** list. The words from `arguments()` are texts; the seed
# must be a whole number, `int(...)`. Shuffle the dictionaries, so that each question keeps its answers.
#
# </details>

# %% [markdown] discussion="shuffling"
# A computer's chance is a calculation that begins with a number, the seed. The same beginning gives the same
# "chance". That is why tests and games can repeat what happened.

# %% [markdown] item="bad-file" kind="criterion" points=12 minutes=90
# ### A wrong file is one message, with the place
#
# *As Emma, I want to know which line to mend, an hour before the guests come.*
#
# If one of these is so, the program prints exactly one row and ends; nothing is asked. NAME is the file as it was
# given, N the number of the line in the file, counted from 1, with the empty ones and the comments:
#
# | what is wrong | the row |
# | --- | --- |
# | no word behind `python -m quiz`, or more than two | `Start with: python -m quiz FILE [SEED]` |
# | the seed has anything else than digits | `Error: the seed must be a whole number, not SEED` |
# | `read_lines` gives `None` | `Error: cannot read NAME` |
# | a line that counts begins neither with `Q:` nor with `A:` | `Error: line N of NAME: neither Q: nor A:` |
# | an `A:` line before the first `Q:` line | `Error: line N of NAME: an answer without a question` |
# | a `Q:` line without any `A:` line before the next `Q:` line or the end | `Error: line N of NAME: a question without an answer` (N is the line of the question) |
# | no question in the whole file | `Error: no questions in NAME` |
#
# In the checks only one of these is so at a time, in one line of the file at most.
#
# ```console
# $ cat hurry.txt
# Q: Which tree has acorns?
# A: oak
#
# Q: What is paper made of?
#
# Q: Who reads all this?
# A: you
# $ python -m quiz hurry.txt
# Error: line 4 of hurry.txt: a question without an answer
# $ python -m quiz lost.txt
# Error: cannot read lost.txt
# $ python -m quiz
# Start with: python -m quiz FILE [SEED]
# ```
#
# <details><summary>Hint 1 of 2</summary>
#
# A name `problem = ""` that takes the message, and `break`. Ask only `if problem == ""`. `enumerate(lines, start=1)` counts
# lines as people do.
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# That a question has no answer shows when the **next** question comes, or at the end of the file: two places. Keep the number of
# its line in its dictionary.
#
# </details>

# %% [markdown] discussion="bad-file"
# "Syntax error" alone would be true as well, and useless. A good message names the place and what was expected there. When you
# catch errors yourself (week 7), you will raise them where the fault is found, and print them in one place.

# %% [markdown]
# ## Before you hand in
#
# - Does `course check project03` say what you expect? Run it three times.
# - Write a file of questions of your own, and let somebody else play. What did they try that you had not thought of?
# - Is there a comment where a reader would stop and wonder?

# %% [markdown] item="write-up" kind="write-up" points=10 minutes=45
# ### Your write-up
#
# In the cell below, replace the lines in brackets by your own words, 150 to 300 words in all. A person marks it:
#
# | points | for |
# | --- | --- |
# | 4 | how the program turns the lines of a file into questions: a reader can follow it for the file `trees.txt` above |
# | 3 | which of list, dictionary and set you used for what, and why |
# | 3 | what somebody who watched or played the game did, and what you would change because of it |

# %% [markdown] starter="write-up"
# **From lines to questions**
#
# [your words]
#
# **List, dictionary, set: what I used for what, and why**
#
# [your words]
#
# **What a player did, and what I would change**
#
# [your words]

# %% [markdown] answer="write-up"
# **From lines to questions**
#
# The program goes through the lines with their numbers and skips the comment and the empty lines. At `Q: Which tree has
# acorns?` it appends a dictionary with this text and an empty list. The next two lines begin with `A:`, so `oak` and `the oak` go
# into that list. At the next `Q:` the list is not empty, so all is well, and a new dictionary begins.
#
# **List, dictionary, set: what I used for what, and why**
#
# Questions are a list, because their order counts. One question is a dictionary, because `question["answers"]` says more than
# `question[1]`. For the comparison the answers are a set: only "is it one of them?" matters.
#
# **What a player did, and what I would change**
#
# My brother typed `oak.` and was angry. I would take a full stop at the end away, but the brief forbids it, so I would ask Emma
# first.
