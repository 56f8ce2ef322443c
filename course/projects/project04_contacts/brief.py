# %% [markdown]
# # Project 4 · Contacts that survive
#
# Inkwell Books has eleven years of customers and suppliers on cards in a drawer. You write the program that takes the
# cards' place. It keeps contacts in a file. What it has confirmed must be there tomorrow, also when
# somebody pulls the plug, and the program must treat its own file as it would treat a stranger's: with care.
#
# **After this project you can**
#
# - build a program of several modules with a clear task each;
# - keep data in a file so that no moment exists in which they could be lost;
# - use your own exceptions to carry a message from the place of the fault to the place where it is shown;
# - think about ten thousand of something instead of ten.
#
# **What you need from before:** weeks 1 to 8. Nothing is ready-made this time.
#
# **Honest minutes.** Milestones 1 and 2 take about 5 hours, milestone 3 about 3, milestone 4 about 2, the write-up one: 9 to 13
# hours in all.

# %% [markdown]
# ## How you work
#
# Beside this notebook is a folder `contacts` with an empty `contacts/__main__.py` (your program begins there) and
# `contacts/__init__.py` (leave it as it is). Add modules as you like, and import them by their full name:
# `from contacts.store import Store` for a file `contacts/store.py`.
#
# Start the program in a terminal (*File → New → Terminal*), and let it be checked there or with the checks in this
# notebook:
#
# ```text
# $ cd project04-contacts
# $ python -m contacts
# $ course check project04
# ```
#
# The checks start your program in a folder of their own, type something, and compare what it prints and what is in its
# file with this brief. They never look into your code. Your own `contacts.txt` is not touched.
#
# **What you hand in:** this notebook with your write-up (at the end), and the folder `contacts`.

# %% [markdown]
# ## What the program does
#
# What is typed stands behind the prompts.
#
# ```console
# $ python -m contacts
# > add
# Name: Ada Adler
# Phone: 555-17
# Email: ada@example.org
# Added 1: Ada Adler
# > add
# Name: Łukasz Żółć
# Phone:
# Email: lukasz@example.org
# Added 2: Łukasz Żółć
# > find ad
# 1: Ada Adler, 555-17, ada@example.org
# > quit
# Bye!
# $ python -m contacts
# > update 1
# Name:
# Phone: 555-18
# Email:
# Updated 1: Ada Adler
# > find
# 1: Ada Adler, 555-18, ada@example.org
# 2: Łukasz Żółć, -, lukasz@example.org
# > delete 2
# Deleted 2: Łukasz Żółć
# > quit
# Bye!
# ```
#
# ### Rules for everything that is typed
#
# - The prompts are `> `, `Name: `, `Phone: ` and `Email: `, each with a space at its end.
# - Spaces (and tabs) at the ends do not count, and several in a row are the same as one space. So no field ever has a tab
#   in it.
# - The first word of a line is the command: `add`, `find`, `update`, `delete` or `quit`, in small letters.
#   Behind `add` and `quit` stands nothing: `add Ada` is an unknown command.
#
# ### The file
#
# - It is called `contacts.txt` and lies in the folder in which the program is started. If there is none, or if
#   it is empty, there are no contacts yet.
# - It is UTF-8 text with one line for each contact: number, name, phone, email, separated by **tabs** (`"\t"`). Phone and
#   email may be empty; the tabs are there all the same. Every line, also the last one, ends with `"\n"` and no `"\r"` before it;
#   so do the files that the checks bring. The order of the lines does not matter.
#
# ```text
# 1→Ada Adler→555-18→ada@example.org
# 2→Łukasz Żółć→→lukasz@example.org
# ```
#
# (`→` stands for a tab here.)

# %% [markdown]
# ## What gives points
#
# <!-- rubric -->
#
# A criterion gives all of its points or none. Begin with milestone 1: all criteria use the prompt, `quit` and `add`.

# %% [markdown]
# ## Milestone 1: in memory
#
# Forget the file at first. A class for a contact, a class for all of them, and a loop that asks. Which of the two
# classes knows how a contact is shown? Which one gives out the numbers?

# %% [markdown] item="start-and-end" kind="criterion" points=6 minutes=40
# ### It asks, and ends when it is told to
#
# *As a bookseller, I want the program to wait for me, and to end when I say so.*
#
# - The program prints nothing at the start. It asks with the prompt `> `, again and again. An empty line prints nothing.
# - `quit` prints `Bye!`, and the program ends. So does the end of the input, wherever it comes. If it comes in the middle of an `add`
#   or `update`, nothing is added or changed. (`input()` raises `EOFError` at the end of the input. You see it when you press *Ctrl+D*.)
# - Any other line that is no command: `Error: unknown command`. That includes `adding`, `ADD`, `add Ada` and `quit now`.
#
# ```console
# $ python -m contacts
# >
# > help
# Error: unknown command
# > quit
# Bye!
# ```
#
# <details><summary>Hint 1 of 1</summary>
#
# At the end of the input, `input()` raises `EOFError`. One `try` around the whole loop is enough: wherever it comes from, the
# program says `Bye!` once.
#
# </details>

# %% [markdown] discussion="start-and-end"
# The reference catches `EOFError` outside of the loop, and its own errors inside: the first kind ends the conversation, the second
# kind only ends one answer.

# %% [markdown] item="add" kind="criterion" points=12 minutes=60
# ### A contact is added
#
# *As a bookseller, I want to type a card as it lies before me.*
#
# - `add` asks for name, phone and email, and prints `Added NUMBER: NAME`. Phone and email may be left empty.
# - If the name is empty, nothing more is asked: `Error: a contact needs a name`.
# - The number is the largest one in use plus 1; if there are no contacts, it is 1. Two contacts may have the same name.
#
# ```console
# $ python -m contacts
# > add
# Name:
# Error: a contact needs a name
# > add
# Name: Ben Berg
# Phone:
# Email:
# Added 1: Ben Berg
# > quit
# Bye!
# ```
#
# <details><summary>Hint 1 of 1</summary>
#
# `" ".join(text.split())` does all that is said about spaces. Write a function that asks and does this, and use it for every prompt.
#
# </details>

# %% [markdown] discussion="add"
# `max([0, *numbers]) + 1` also works for an empty store.

# %% [markdown] item="find" kind="criterion" points=10 minutes=50
# ### Contacts are found
#
# *As a bookseller, I want to find somebody of whom I remember three letters.*
#
# - `find TEXT` shows each contact in whose name, phone or email the text occurs; capital and small letters are the same.
#   It must occur in one of the three as a whole: a text that begins in the name and ends in the phone is not found. The
#   number is not looked through. `find` alone shows all.
# - One row each, in the order of their numbers: `NUMBER: NAME, PHONE, EMAIL`. An empty field is shown as `-`.
# - If there is none: `Nobody found.`
#
# <details><summary>Hint 1 of 1</summary>
#
# `text.lower() in field.lower()`, for each of the three fields on its own. The empty text is in every text.
#
# </details>

# %% [markdown] discussion="find"
# Looking into the shown row instead of the fields finds too much: `find -` would find everybody without a phone, `find ,` everybody.

# %% [markdown] item="update" kind="criterion" points=10 minutes=50
# ### A contact is changed
#
# *As a bookseller, I want to correct one thing without typing the others again.*
#
# - `update NUMBER` asks for name, phone and email. What is left empty stays as it was. Then it prints `Updated NUMBER: NAME`,
#   with the name as it is now.
# - If no contact has this number, nothing is asked: `Error: no contact NUMBER`, with the number that was typed. (Zeros in front,
#   as in `update 007`, are not checked.)
# - Anything else behind `update` than one whole number in digits, or nothing: `Error: update needs the number of a contact`.
#   So `update 1 2` and `update -1` are refused.
#
# <details><summary>Hint 1 of 1</summary>
#
# `contact.name = name or contact.name`.
#
# </details>

# %% [markdown] discussion="update"
# With this rule a phone can be changed, but never removed. That is a fault of the brief, not of your program; the customer was told.

# %% [markdown] item="delete" kind="criterion" points=8 minutes=25
# ### A contact is deleted
#
# *As a customer, I want to be forgotten.*
#
# - `delete NUMBER` takes the contact out and prints `Deleted NUMBER: NAME`. The others keep their numbers.
# - The number of a deleted contact is not in use any more. So if it was the largest, the next new contact gets it again.
# - Errors as for `update`, with `delete` in the message: `Error: no contact 7`, `Error: delete needs the number of a contact`.
#
# ```console
# $ python -m contacts
# > delete 7
# Error: no contact 7
# > delete Ada
# Error: delete needs the number of a contact
# > quit
# Bye!
# ```
#
# <details><summary>Hint 1 of 1</summary>
#
# A dictionary from numbers to contacts makes "is there one?", "which one?" and "take it out" one step each.
#
# </details>

# %% [markdown] discussion="delete"
# `update` and `delete` share two errors. In the reference both are raised in one place and printed in another.

# %% [markdown]
# ## Milestone 2: in a file

# %% [markdown] item="restart" kind="criterion" points=10 minutes=90
# ### Everything is there again after a restart
#
# *As a bookseller, I want to go home in the evening.*
#
# - After every `add`, `update` and `delete` the file holds exactly the contacts of that moment, in the format described above.
#   The checks look into it while the program waits for the next command, so saving at `quit` is too late.
# - At the start the program reads the file, also one that another program wrote in this format.
#
# <details><summary>Hint 1 of 1</summary>
#
# One method that makes the line of a contact, one that makes a contact of a line. Save in the method that changes something, so that
# nobody can forget it.
#
# </details>

# %% [markdown] discussion="restart"
# Writing the whole file at each change is simple and, for some ten thousand lines, fast enough. Appending a line to a journal is faster, but then
# `delete` needs a line of its own, and reading gets harder. Databases do both (week 22).

# %% [markdown] item="other-letters" kind="criterion" points=6 minutes=20
# ### Names may have letters of any language
#
# *As Łukasz, I want to be spelled right.*
#
# - Names with any letters are kept and found, and shown as they were typed. `find ŁUKASZ` finds Łukasz.
#
# <details><summary>Hint 1 of 1</summary>
#
# Every time a text file is opened: `encoding="utf-8"`.
#
# </details>

# %% [markdown] discussion="other-letters"
# Without `encoding`, Python 3.11 takes what the machine is set to. On your machine that may be UTF-8, on the one in the shop it is not.

# %% [markdown]
# ## Milestone 3: what must never happen

# %% [markdown] item="broken-file" kind="criterion" points=10 minutes=60
# ### A broken file is reported, and kept
#
# *As the owner, I want to hear about it before anything is overwritten.*
#
# If the file cannot be read as contacts, the program prints one row and ends. It asks nothing, and it leaves the file as it is, byte by
# byte.
#
# - `Error: contacts.txt, line N: not a contact`, for the first line (counted from 1) that has one of these faults: it has not exactly four
#   fields; its number has anything else than digits (`-5`), or none; its name is empty (nothing stands between the tabs); its number
#   was there before. An empty line is no contact either, wherever it stands.
# - `Error: contacts.txt is not UTF-8 text`, if it is not. (Reading it then raises `UnicodeDecodeError`.)
#
# <details><summary>Hint 1 of 1</summary>
#
# An exception of your own, raised where the line is read, caught where the program starts.
# `UnicodeDecodeError` can be caught there as well, and turned into an exception of yours.
#
# </details>

# %% [markdown] discussion="broken-file"
# Leaving out the bad line and going on looks friendly, until the next save: then it is gone for good.

# %% [markdown] item="survives-a-kill" kind="criterion" points=12 minutes=90
# ### What was confirmed is never lost
#
# *As the owner, I have a cat that walks over power switches.*
#
# - When `Added`, `Updated` or `Deleted` is printed, the change is in the file.
# - At every moment, also in the middle of saving, the file is there and whole: either as before the change or as after it.
# - If it cannot be saved, because the disk is full, the file stays as it was, and `Added`, `Updated` or `Deleted` is not printed. Apart
#   from that, do what you like: end with an error, or print a message and go on.
#
# The checks really do it. They fill the file with 1,000 contacts, type, and kill your program without a warning at moments drawn at
# random. On Linux they also let the disk be full while it saves, and watch `contacts.txt`: it may never be written into, deleted or given another name,
# because each of these has a moment that is a bad one for a kill. (Only the very first file, when there was none, may be made as you
# like.) Other files that your program leaves in the folder do not matter.
#
# **How can that be done?** `open(name, "w")` empties the file at once, and the new content comes later: between the two, everything is lost. So do not
# write into the file. Write a **new file beside it**, whole. When it is closed, give it the name of the old one with `Path.replace`. The operating system does
# that in one step: there is no moment without a whole file of that name.
#
# ```python
# from pathlib import Path
#
# new = Path("notes.txt.new")
# new.write_text("the whole content", encoding="utf-8")
# new.replace("notes.txt")
# ```
#
# <details><summary>Hint 1 of 1</summary>
#
# Ask at each line of your saving code: if the program were dead after this line, what would be in the file? And in which order do you save and print?
#
# </details>

# %% [markdown] discussion="survives-a-kill"
# This protects against the end of the *program*. Against the end of the *machine* the content must also have reached the disk before the rename:
# `os.fsync`. Databases do exactly this, with a journal, thousands of times a second (week 22).

# %% [markdown]
# ## Milestone 4: ten thousand

# %% [markdown] item="many-contacts" kind="criterion" points=6 minutes=40
# ### Ten thousand contacts can be worked with
#
# *As a bookseller, I want to wait for the kettle, not for the program.*
#
# - With 10,000 contacts in the file, `add` and `find` do what they always do, and the file holds all of them afterwards.
# - Starting, `add` twice and `find` five times may use at most 10 times the processor time of a plain program that reads the
#   file, looks through it and writes it as often. (Measured on your machine, in the same check. The reference needs about twice as much as the plain
#   program.)
#
# <details><summary>Hint 1 of 1</summary>
#
# A loop over all contacts is fine. A loop over all contacts **inside** a loop over all contacts is 100 million steps. Such a loop may hide in `in` on a
# list, in `.index`, in `max` over a list that is made anew for each line, or in a text that grows with `+=`.
#
# </details>

# %% [markdown] discussion="many-contacts"
# Looking up a number in a dictionary takes the same time whether it holds ten or ten thousand. That alone is the difference here.

# %% [markdown]
# ## Before you hand in
#
# - Does `course check project04` say what you expect? Run it three times.
# - Which of your modules knows that contacts are in a text file? It should be one.
# - Open `contacts.txt` in the editor, break a line, start the program. Mend it again.

# %% [markdown] item="write-up" kind="write-up" points=10 minutes=60
# ### Your write-up
#
# In the cell below, replace the lines in brackets by your own words, 200 to 400 words in all. A person marks it:
#
# | points | for |
# | --- | --- |
# | 4 | which classes and modules there are, what each is responsible for, and why it was cut like this |
# | 3 | what is on the disk after each step of saving, and why no step loses anything |
# | 3 | one thing that this program still cannot promise, and what it would take |

# %% [markdown] starter="write-up"
# **Classes and modules, and why**
#
# [your words]
#
# **What is on the disk after each step of saving**
#
# [your words]
#
# **What it still cannot promise**
#
# [your words]

# %% [markdown] answer="write-up"
# **Classes and modules, and why**
#
# `store.py` has everything that would stay if the program had windows instead of a prompt: `Contact` knows its fields, how it is shown and how it stands in the
# file; `Store` knows all contacts and the file. `__main__.py` asks and prints. So a change of the file format touches `store.py` alone.
#
# **What is on the disk after each step of saving**
#
# Before: the old file. While the new one is written: the old file, whole, and a part of `contacts.txt.new`, which nobody reads. After `write_text`: both,
# whole. After `replace`: the new one under the name `contacts.txt`. Only then `Added` is printed.
#
# **What it still cannot promise**
#
# Two programs at the same time: each has read the file at its start, and the one that saves last wins. The contacts of the other are lost. It would
# take a lock, so that the second program refuses to start, or a database.
