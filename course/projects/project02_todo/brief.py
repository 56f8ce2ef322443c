# %% [markdown]
# # Project 2 · A to-do list for the shop floor
#
# Three people share the counter of Inkwell Books, and what one of them promises in the morning,
# another has to do in the afternoon. A paper list is lost within a day. You write the program that
# replaces it.
#
# **After this project you can**
#
# - keep things in a list while a program runs: add, find, change, take out;
# - tell the *place* of a thing in a list (it changes) from its *number* (it never does);
# - take a typed line apart into a command and what belongs to it;
# - turn a text full of small rules into a program, rule by rule.
#
# **What you need from before:** weeks 1 to 3. No functions and no dictionaries: lists are enough,
# and one file. Project 1 helps, but is not needed.
#
# **Honest minutes.** The plain way through, milestones 1 to 3, takes about 4 hours, the rest about 3,
# the write-up less than one: 6 to 9 hours in all.

# %% [markdown]
# ## How you work
#
# Beside this notebook is a folder `todo`:
#
# | file | what it is |
# | --- | --- |
# | `todo/__main__.py` | **your program**; it holds ready-made lines at the top, the rest is yours |
# | `todo/console.py` | ready-made: `read_line`, which reads what is typed |
# | `todo/__init__.py` | says that this folder is a program; leave it as it is |
#
# 1. Open `todo/__main__.py` in the list of files on the left, write, save with *Ctrl+S* (⌘S).
# 2. Open a terminal (*File → New → Terminal*), go to the folder of this project, start the program:
#
#     ```text
#     $ cd project02-todo
#     $ python -m todo
#     ```
# 3. Let it be checked, in the same terminal or with the checks in this notebook:
#
#     ```text
#     $ course check project02
#     ```
#
#     The checks start your program, type something and compare what it prints with this brief. They
#     never look into your code, and they draw other tasks each time.
#
# `read_line("> ")` does what `input("> ")` does. Only at the end of the input (*Ctrl+D*), where `input` would
# stop your program with an error, it gives the text `quit`. How to do that yourself is taught in week 7.
# Leave the line that begins with `from` where it is.
#
# **What you hand in:** this notebook with your write-up (at the end), and the folder `todo`.

# %% [markdown]
# ## What the program does
#
# A morning in the shop. What is typed stands behind `> `.
#
# ```console
# $ python -m todo
# > list
# Nothing to do.
# > add Call Ada about order 17
# Added 1: Call Ada about order 17
# > add Dust the shelves
# Added 2: Dust the shelves
# > add Pay the baker
# Added 3: Pay the baker
# > done 1
# Done 1: Call Ada about order 17
# > list
# 2 [ ] Dust the shelves
# 3 [ ] Pay the baker
# 1 [x] Call Ada about order 17
# > delete 3
# Deleted 3: Pay the baker
# > add Buy stamps
# Added 4: Buy stamps
# > done 3
# Error: no task 3
# > quit
# Bye!
# ```
#
# ### The rules for every line
#
# - Spaces at the beginning and at the end of a line never count.
# - The **first word** of a line is the command: `add`, `list`, `done`, `delete` or `quit`, in small letters.
#   What stands behind it belongs to the command. There may be several spaces in between.
# - `list` and `quit` stand alone. `add` wants a text, `done` and `delete` want the number of a task.
# - Every task has a **number**. The first is 1, each new one gets the next number, and a number
#   belongs to its task for ever: also when tasks before it are deleted, and it is never given again.

# %% [markdown]
# ## What gives points
#
# <!-- rubric -->
#
# A criterion gives all of its points or none. Begin with milestone 1: the prompt and `quit` are used by all
# criteria, and `add` by nearly all.

# %% [markdown]
# ## Milestone 1: a program that listens

# %% [markdown] item="start-and-end" kind="criterion" points=8 minutes=30
# ### It asks, and ends when it is told to
#
# *As a bookseller, I want the program to stay open on the counter until I close it.*
#
# - The program prints nothing at the start. It asks with the prompt `> ` (a "greater" sign and a space), again
#   and again.
# - `quit` prints `Bye!`, and the program ends. So does the end of input.
# - An empty line, or one of spaces only, prints nothing; the program asks again.
# - The list is kept only while the program runs. The next start begins with an empty one. (Files are
#   taught in week 6.)
#
# ```console
# $ python -m todo
# >
# >   quit
# Bye!
# ```
#
# <details><summary>Hint 1 of 1</summary>
#
# A `while` loop around everything, `read_line("> ").strip()` as its first line, then `if` and `elif` for the
# commands.
#
# </details>

# %% [markdown] discussion="start-and-end"
# `line.split()[0]` is the first word, but only when there is one: for an empty line `split()` gives an empty list,
# and `[0]` stops the program. So the empty line comes first.

# %% [markdown]
# ## Milestone 2: add and list
#
# Before you write: what do you have to remember about a task? Its number, its text, and soon whether it is
# done. Three things that belong together. Draw two tasks on paper, as lists in a list.

# %% [markdown] item="add" kind="criterion" points=15 minutes=60
# ### A task is added, and gets a number
#
# *As a bookseller, I want to note what I promised, in my own words.*
#
# - `add TEXT` adds a task and prints `Added NUMBER: TEXT`.
# - Spaces before and behind the text do not count. Spaces **inside** it stay as they were typed.
# - The text may hold anything, also words that are commands, and a text that is there already.
# - `add` without a text prints `Error: add needs a text`. No number is used up.
#
# ```console
# $ python -m todo
# > add Buy milk
# Added 1: Buy milk
# >   add    list  the   prices
# Added 2: list  the   prices
# > add
# Error: add needs a text
# > add Buy milk
# Added 3: Buy milk
# > quit
# Bye!
# ```
#
# <details><summary>Hint 1 of 2</summary>
#
# The first word is the command. The rest is a slice: everything from `len(command)` on, without the spaces around
# it. (`.replace("add", "")` would also take away other `add`s; `.split()` and `.join()` would lose double spaces.)
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# Keep the last number that was given in a name of its own, outside of the loop: `last_number += 1`.
#
# </details>

# %% [markdown] discussion="add"
# The reference keeps each task as a list, `[number, text, done]`, in one list `tasks`. Three lists side by side
# (numbers, texts, marks) work, too, but whoever forgets one of them in `delete` has a list that no longer
# fits together. From week 4 on you would take a dictionary, from week 7 on a class.

# %% [markdown] item="list-tasks" kind="criterion" points=12 minutes=40
# ### The tasks are listed
#
# *As a bookseller, I want to see at a glance what there is to do.*
#
# - `list` prints one row for each task: `NUMBER [ ] TEXT`, in the order of the numbers. (What is done gets an `x`
#   and another place: that is the criterion `order`.)
# - If there is no task at all, it prints `Nothing to do.` A task that is done is still a task.
#
# ```console
# $ python -m todo
# > list
# Nothing to do.
# > add Dust the shelves
# Added 1: Dust the shelves
# > add Pay the baker
# Added 2: Pay the baker
# > list
# 1 [ ] Dust the shelves
# 2 [ ] Pay the baker
# > quit
# Bye!
# ```
#
# <details><summary>Hint 1 of 1</summary>
#
# A `for` loop over the tasks that unpacks each of them, and an f-string. An empty list is false in a condition:
# `if not tasks:`.
#
# </details>

# %% [markdown] discussion="list-tasks"
# The number that is printed is the one that was kept, not the place in the list. `enumerate(tasks, start=1)` gives the
# same rows until the first task is deleted, and wrong ones from then on.

# %% [markdown]
# ## Milestone 3: done and delete
#
# Both begin in the same way: find the task with this number. Where is it in the list? Write this part once, for
# both commands.

# %% [markdown] item="done" kind="criterion" points=15 minutes=60
# ### A task is ticked off
#
# *As a bookseller, I want the others to see what I have done.*
#
# - `done NUMBER` marks the task as done and prints `Done NUMBER: TEXT`.
# - If it was done before, it stays so, and `Already done NUMBER: TEXT` is printed.
#
# ```console
# $ python -m todo
# > add Dust the shelves
# Added 1: Dust the shelves
# > done 1
# Done 1: Dust the shelves
# > done 1
# Already done 1: Dust the shelves
# > quit
# Bye!
# ```
#
# <details><summary>Hint 1 of 1</summary>
#
# Loop over the tasks with `enumerate` and remember the place where the number fits. Begin with `place = None`: if it is
# still `None` behind the loop, there is no such task.
#
# </details>

# %% [markdown] discussion="done"
# `tasks[place][2] = True` changes the inner list. A tuple could not be changed: then a new one would have to take its
# place.

# %% [markdown] item="delete" kind="criterion" points=12 minutes=40
# ### A task is deleted
#
# *As a bookseller, I want to take out what was a mistake.*
#
# - `delete NUMBER` takes the task out and prints `Deleted NUMBER: TEXT`, whether it was done or not.
# - After that there is no task with this number. Other tasks stay, also those with the same text.
#
# ```console
# $ python -m todo
# > add Buy milk
# Added 1: Buy milk
# > add Buy milk
# Added 2: Buy milk
# > delete 2
# Deleted 2: Buy milk
# > delete 2
# Error: no task 2
# > delete 1
# Deleted 1: Buy milk
# > quit
# Bye!
# ```
#
# <details><summary>Hint 1 of 1</summary>
#
# `.pop(place)` takes out what is at a place. `.remove(...)` looks for something equal and takes the first one. Do not
# take anything out of a list **while** a loop goes over it: find the place first, then take it out.
#
# </details>

# %% [markdown] discussion="delete"
# A new list without the task, `tasks = [task for task in tasks if task[0] != wanted]`, is as good. It is one line, but it
# does not tell you whether something was taken out, nor what its text was.

# %% [markdown]
# ## Milestone 4: the fine print

# %% [markdown] item="numbers-stay" kind="criterion" points=10 minutes=40
# ### A number belongs to its task for ever
#
# *As a bookseller, I want "number 3" to mean the same for all of us, all day.*
#
# - When a task is deleted, the others keep their numbers.
# - The number of a deleted task is never given again, not even when it was the largest.
#
# ```console
# $ python -m todo
# > add Dust the shelves
# Added 1: Dust the shelves
# > add Pay the baker
# Added 2: Pay the baker
# > delete 2
# Deleted 2: Pay the baker
# > add Buy stamps
# Added 3: Buy stamps
# > delete 1
# Deleted 1: Dust the shelves
# > done 3
# Done 3: Buy stamps
# > quit
# Bye!
# ```
#
# <details><summary>Hint 1 of 1</summary>
#
# Neither `len(tasks) + 1` nor "the largest number plus 1" is right. Follow both through the session above.
#
# </details>

# %% [markdown] discussion="numbers-stay"
# Databases give out their keys in the same way (week 21): a counter that only goes up. A number that comes again means
# that an old note on paper suddenly points to another task.

# %% [markdown] item="order" kind="criterion" points=8 minutes=40
# ### What is open stands above what is done
#
# *As a bookseller, I want to see first what is left.*
#
# - `list` prints the open tasks first, then those that are done, which have an `x`: `NUMBER [x] TEXT`. Both
#   groups are in the order of their numbers.
#
# ```console
# $ python -m todo
# > add Dust the shelves
# Added 1: Dust the shelves
# > add Pay the baker
# Added 2: Pay the baker
# > add Buy stamps
# Added 3: Buy stamps
# > done 3
# Done 3: Buy stamps
# > done 1
# Done 1: Dust the shelves
# > list
# 2 [ ] Pay the baker
# 1 [x] Dust the shelves
# 3 [x] Buy stamps
# > quit
# Bye!
# ```
#
# <details><summary>Hint 1 of 1</summary>
#
# Two list comprehensions with a condition, one for each group, or two loops over the same list. The list itself need
# not change its order.
#
# </details>

# %% [markdown] discussion="order"
# Showing in an order and keeping in an order are two things. Whoever moves a task to the end of the list when it is
# done gets the order in which they were *done*, not that of the numbers.

# %% [markdown] item="wrong-input" kind="criterion" points=10 minutes=60
# ### Whatever else is typed gets its message
#
# *As a bookseller, I want a typing mistake to do no harm.*
#
# - A number that no task has: `Error: no task NUMBER`.
# - `done` with anything else behind it than one whole number written in digits, or with nothing:
#   `Error: done needs the number of a task`. So `done -1`, `done 1 2` and `done one` are refused. With
#   `delete`, the same message has `delete` in the place of `done`.
# - Any other line: `Error: unknown command`. That includes `list all`, `quit now`, and words that only begin like a
#   command: `listing`, `additional`, `done1`.
# - A refused line changes nothing, and the program goes on.
#
# ```console
# $ python -m todo
# > done 1
# Error: no task 1
# > done one
# Error: done needs the number of a task
# > delete
# Error: delete needs the number of a task
# > additional chairs
# Error: unknown command
# > list all
# Error: unknown command
# > quit
# Bye!
# ```
#
# <details><summary>Hint 1 of 1</summary>
#
# Compare the first word as a whole, `command == "add"`; `.startswith("add")` is true for `additional`, too.
# `.isdecimal()` is true for a text of digits only. Number 0 is a number that no task has; as a place in a list it
# would be the first.
#
# </details>

# %% [markdown] discussion="wrong-input"
# The checks come in the order in which a reader would ask: is it a command? has it what it needs? is there such a
# task? Each answer "no" prints its message and begins the next round with `continue`, so that the rest of the program
# need not think of it any more.

# %% [markdown]
# ## Before you hand in
#
# - Does `course check project02` say what you expect? Run it three times.
# - Type the session at the beginning of this brief. Is every line the same?
# - Is there a piece of code that stands twice? Could it stand once?

# %% [markdown] item="write-up" kind="write-up" points=10 minutes=45
# ### Your write-up
#
# In the cell below, replace the lines in brackets by your own words, 150 to 300 words in all. A person marks it:
#
# | points | for |
# | --- | --- |
# | 4 | how the program keeps its tasks, and what happens in it at `delete 2`: a reader can draw it |
# | 3 | one rule of this brief that you read wrongly at first, or that you had to look up, and what it means |
# | 3 | what would have to change if the shop wanted tasks with a date, and how much of the program that touches |

# %% [markdown] starter="write-up"
# **How my program keeps its tasks, and what happens at `delete 2`**
#
# [your words]
#
# **A rule that I read wrongly at first**
#
# [your words]
#
# **If tasks had a date**
#
# [your words]

# %% [markdown] answer="write-up"
# **How my program keeps its tasks, and what happens at `delete 2`**
#
# `tasks` is a list, and each task in it is a list of three: number, text, done or not. At `delete 2` a loop looks at each
# task and remembers the place where the number is 2. Then `.pop` takes out what is at this place, and all tasks behind
# it move up by one place. Their numbers stay, because they are kept inside.
#
# **A rule that I read wrongly at first**
#
# I took the largest number plus one for a new task. That is wrong when the last task was deleted: its number would
# come again. Now `last_number` only ever grows.
#
# **If tasks had a date**
#
# Each task would be a list of four. `add` would have to read the date, and `list` to show it. `done` and `delete` would
# stay as they are, but the line that unpacks a task in `list` must take four names, or the program stops.
