# %% [markdown]
# # Week 22 · PostgreSQL and database design
#
# Last week you asked questions in SQL. This week you meet the server that answers them, learn the
# questions that only a grown-up database can answer, and then change sides: you decide what the
# tables look like, what may never get into them, and how the server finds a row among millions.
#
# **After this week you can**
#
# - say three ways to get a PostgreSQL server, choose one, and connect to it;
# - look around in a database with `psql`, and run scripts with it that stop when something fails;
# - write queries in named steps, walk through trees with a recursive query, rank and compare rows
#   with window functions, and pick the newest row of each group;
# - keep and question JSON documents, search texts as people search, insert-or-update in one
#   statement;
# - turn a messy sheet into tables in third normal form, and say which mistake each step prevents;
# - protect tables with constraints, and know the name of the error that each one raises;
# - read the plan of a query, add the index it lacks, and prove that the index is used.
#
# **What you need from before:** week 21: `SELECT`, `WHERE`, `ORDER BY`, `LIMIT`, `JOIN` and
# `LEFT JOIN`, `GROUP BY` with `HAVING`, `INSERT`, `UPDATE`, `DELETE`, transactions, and psycopg.
# JSON from week 12, `with` from week 6.
#
# **Honest minutes.** Reading and trying out takes about 7 hours, the exercises about 8, the
# mini-project 2 to 3, the review about 2. That is 20 hours, or six days of three and a half. It
# is one of the full weeks. If you have to cut, read sections 5 and 6 (JSON, text search) without
# doing their exercises: you can come back to them when a project needs them. Do not cut sections
# 8 to 11.

# %% [markdown]
# ## How to work in this notebook
#
# Most answers are SQL. An answer cell then begins with a line like `%%writefile paths.sql`:
# running the cell **writes that file**, and runs nothing. The check under it loads some data into
# an empty database, executes your file there, and looks at what comes back. So: run your cell,
# then the check.
#
# You can execute your file yourself at any time, in tables that you make for the purpose. There
# are two ways, and both need the `db` of section 1:
#
# ```text
# print(db.psql("\\i paths.sql"))          the file, as psql executes it, on your own tables
# with db.trial("CREATE TABLE ...") as trial:
#     trial.run("INSERT INTO ...")         any SQL; gives the rows, if there are any
#     print(trial.file("paths.sql"))       the file, on tables that are gone afterwards
# ```
#
# Use the first for a query that you try out. The second begins with an empty database each time:
# use it for scripts that make tables, which would be there already the next time. It is what the
# checks do. It sends the file to the server without psql, so apart from
# `\set ON_ERROR_STOP on` (section 2), a file for it holds SQL and no command of psql. The one
# exercise that is about psql says so.
#
# The cell with `work_in(...)` below makes a folder for these files and goes there.
#
# **After a restart of the kernel**, run that cell first, then two more: the one with
# `db = postgres().start()` in section 1, which begins with an empty database, and the one with
# `shop.sql` and `shop_rows.sql` in section 2, which makes the bookshop's tables again. Sections 10
# and 11 need the cell that makes `many_sales` as well.

# %% setup
from course import keyboard

# %%
from course.scratch import work_in

work_in("week22-files")

# %% [markdown] section="install" topic=54
# ## 1. A server, and how to get one
#
# PostgreSQL is a **server**: a program that runs all the time, keeps the data, and waits for
# **clients**. Your Python program is a client, so is `psql`, so are pgAdmin and DBeaver with
# their windows. Clients never touch the files of the database. They send SQL over a connection,
# and get rows or an error. That is why ten copies of your web application can work with the same
# data at the same time.
#
# ### Three ways to have one
#
# | way | how (November 2026) | when |
# | --- | --- | --- |
# | **system package** | Ubuntu, Debian: `sudo apt install postgresql`; macOS: `brew install postgresql@18`; Windows: the installer from postgresql.org | your own machine, a server of your own |
# | **container** | `docker run --name inkwell-db -e POSTGRES_PASSWORD=secret -p 5432:5432 -v inkwell:/var/lib/postgresql postgres:18` (week 31) | development, exactly the version of production, tests |
# | **managed** | you click or order it at a cloud provider, and get an address and a password (week 35) | production, when nobody in the team wants to do backups, updates and failover |
#
# All three give you the same PostgreSQL, and the same SQL works on all of them. What differs is
# who does the work: with a package or a container it is *you* who makes backups, installs the
# update of next month, and wakes up when the disk is full. A managed database costs more and
# takes that over.
#
# Two remarks on the lines in the table. The package of your Linux may be some versions old; the
# page [postgresql.org/download](https://www.postgresql.org/download/) says how to add the
# project's own, current packages. And without the part `-v inkwell:...`, the data lies in a
# volume without a name, and is as good as gone together with the container.
#
# After `apt install`, the server runs already, and knows one user, `postgres`, whom only the
# system user `postgres` may be. Make a user and a database of your own once, and you are there:
#
# ```text
# sudo -u postgres createuser --pwprompt inkwell
# sudo -u postgres createdb --owner=inkwell inkwell
# psql "postgresql://inkwell:secret@localhost:5432/inkwell"
# ```
#
# ### And here?
#
# In this notebook none of this is needed: a Python package with the real server programs was
# installed together with the course. The next cell starts a PostgreSQL 18 that belongs to this
# notebook alone, and `reset()` begins with an empty database. It is the real thing, with three
# differences that you should know: it listens on a **socket file** that only you can open, so
# there is no password; it runs as an ordinary user; and it does not wait for the disk
# (`fsync = off`), which makes it quick and means that a power failure may ruin it. On a server
# with real data, that setting stays on.

# %%
from course.services import postgres

db = postgres().start()
db.reset()
print(db.psql("SHOW server_version"))

# %% [markdown]
# A client needs to know where to go, and PostgreSQL's clients all read the same **connection
# URL**:
#
# ```text
# postgresql://inkwell:secret@db.example.org:5432/shop
#              |       |      |              |    |
#              user    |      host           |    database
#                      password              port (5432 unless told otherwise)
# ```
#
# One server holds many **databases**; a connection is always to one of them. Inside of it there
# are **schemas**, folders for tables; unless you say otherwise, everything goes into the one
# called `public`.
#
# The URL of a real server holds a password. It stands in the environment (`DATABASE_URL`, week
# 27), never in the code.
#
# `db.url` is the URL of this notebook's database, and `db.connect()` gives a connection of
# psycopg that you know from last week:

# %%
with db.connect() as connection:
    row = connection.execute("SELECT current_user, current_database()").fetchone()
print(len(row), "values came back")

# %% [markdown] item="quiz-refused" kind="quiz" topic=54 points=2 minutes=3
# ### Quiz: connection refused
#
# On a new laptop you start your web application and read:
#
# ```text
# connection to server at "localhost" (127.0.0.1), port 5432 failed: Connection refused
#     Is the server running on that host and accepting TCP/IP connections?
# ```
#
# What is most likely?
#
# - **A** The password in `DATABASE_URL` is wrong.
# - **B** No PostgreSQL server is running there, or it listens on another port.
# - **C** The database that the URL names does not exist yet.
# - **D** The package `psycopg` is not installed.
#
# <details><summary>Hint 1 of 2</summary>
#
# How far did the client get? Did it talk to a PostgreSQL server at all?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# "Refused" is an answer of the *machine*: nobody listens on this port.
#
# </details>

# %% [raw] key="quiz-refused"
# right = "B"
# why = "The machine answered that nobody listens on port 5432. So the server was never reached: start it (sudo systemctl start postgresql, docker start inkwell-db), or look for its port."
# [wrong]
# A = "To refuse a password, there must be a server. It would say: password authentication failed for user."
# C = "To say so, there must be a server. It would say: database \"shop\" does not exist."
# D = "Then Python would stop with ModuleNotFoundError, long before anything is connected."

# %% [markdown] section="psql" topic=54
# ## 2. psql: talking to the server
#
# `psql` is the client that comes with PostgreSQL. It runs in a terminal, on every server you will
# ever log in to, and it is the tool that people reach for when something is wrong at night. You
# start it with a URL, type SQL that ends with a semicolon, and leave with `\q`:
#
# ```text
# $ psql "$DATABASE_URL"
# shop=> SELECT 6 * 7;
# ```
#
# In this notebook, `db.psql("...")` gives the same program what stands in the text, as if you had
# typed it, and returns what it prints. It is the real psql. In a Python text, a backslash is
# written twice.
#
# ### The tables of the bookshop
#
# First we need something to look at. This cell writes a script, the next one has psql execute it
# with `\i` (*include*). We shorten ISBNs, for the sake of the pages.

# %%
%%writefile shop.sql
DROP TABLE IF EXISTS sale, customer, book, category;

CREATE TABLE category (
    id integer PRIMARY KEY,
    name text NOT NULL,
    parent_id integer REFERENCES category
);
CREATE TABLE book (
    isbn text PRIMARY KEY,
    title text NOT NULL,
    category_id integer NOT NULL REFERENCES category,
    price_cents integer NOT NULL
);
CREATE TABLE customer (
    id integer PRIMARY KEY,
    name text NOT NULL
);
CREATE TABLE sale (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    isbn text NOT NULL REFERENCES book,
    customer_id integer REFERENCES customer,
    copies integer NOT NULL,
    sold_on date NOT NULL
);

# %%
%%writefile shop_rows.sql
INSERT INTO category VALUES
    (1, 'Books', NULL), (2, 'Fiction', 1), (3, 'Science fiction', 2),
    (4, 'Classics', 2), (5, 'Non-fiction', 1), (6, 'Cooking', 5);
INSERT INTO book VALUES
    ('978-01', 'Dune', 3, 990), ('978-02', 'Solaris', 3, 1150),
    ('978-03', 'Emma', 4, 875), ('978-04', 'Moby-Dick', 4, 1050),
    ('978-05', 'One Pot', 6, 2400);
INSERT INTO customer VALUES (1, 'Ada'), (2, 'Grace'), (3, 'Alan');
INSERT INTO sale (isbn, customer_id, copies, sold_on) VALUES
    ('978-01', 1, 2, '2026-09-03'), ('978-03', 2, 1, '2026-09-03'),
    ('978-01', NULL, 1, '2026-09-14'), ('978-05', 1, 1, '2026-09-30'),
    ('978-02', 2, 3, '2026-10-02'), ('978-01', 2, 1, '2026-10-02'),
    ('978-03', NULL, 4, '2026-10-11'), ('978-04', 1, 2, '2026-10-25'),
    ('978-01', 1, 5, '2026-11-05'), ('978-05', NULL, 2, '2026-11-05');

# %%
print(db.psql("\\i shop.sql"))
print(db.psql("\\i shop_rows.sql"))

# %% [markdown]
# psql answers each statement with a **tag**: what was done, and to how many rows (in
# `INSERT 0 6`, forget the zero). A `NOTICE` is no error: there was nothing to drop yet. A sale
# without a customer, `NULL`, is one at the counter.
#
# ### Run and explain: looking around
#
# What begins with a backslash is a command of psql itself, not SQL. It ends with the line,
# without a semicolon. `\dt` lists the tables, and `\d NAME` **describes** one. Of all commands it
# is the one that you will type most:

# %%
print(db.psql("\\dt"))
print(db.psql("\\d book"))

# %% [markdown]
# Read the second answer slowly, it says nearly everything about a table: the columns with their
# types and whether they may be empty; the indexes (section 10); which tables this one refers to
# (*Foreign-key constraints*), and which refer to it (*Referenced by*). Section 9 is about these.
#
# | command | what it does |
# | --- | --- |
# | `\l` | lists the databases of the server |
# | `\c NAME` | connects to another one |
# | `\dt`, `\d NAME` | lists the tables; describes one |
# | `\di`, `\dv`, `\dn`, `\du` | lists indexes, views, schemas, users |
# | `\x` | shows each row as a block, one column a line: for wide tables. Again: off |
# | `\i FILE` | executes a file |
# | `\copy TABLE FROM 'rows.csv' CSV HEADER` | loads a file of the *client's* machine into a table |
# | `\timing` | from now on, says how long each statement took |
# | `\e` | opens your editor for a long query |
# | `\h CREATE TABLE` | help on a statement of SQL |
# | `\?` | help on psql's own commands |
# | `\q` | leaves |
#
# Some more that is worth knowing. If the prompt changes from `shop=>` to `shop->`, psql waits for
# the end of your statement: you forgot the semicolon. `Ctrl+C` cancels. The arrow keys bring old
# lines back, the *Tab* key completes names.

# %%
print(db.psql("\\x\nSELECT * FROM book WHERE isbn = '978-01'"))

# %% [markdown]
# ### Predict: a script with a mistake in the middle
#
# In psql each statement is a transaction of its own, unless you write `BEGIN`. That has a
# consequence for scripts.

# %% [markdown] item="predict-script" kind="predict" topic=54 points=2 minutes=4
# ### Predict: what is in the table afterwards?
#
# psql executes this script, started as above. The third statement fails, because `'two'` is no
# number.
#
# ```sql
# CREATE TABLE note (n integer);
# INSERT INTO note VALUES (1);
# INSERT INTO note VALUES ('two');
# INSERT INTO note VALUES (3);
# SELECT count(*) FROM note;
# ```
#
# What does the last line give?
#
# - **A** `0`: the script failed, so nothing of it counts
# - **B** `1`: psql stopped at the error, with one row in the table
# - **C** `2`: psql printed the error and went on
# - **D** `3`: the text was stored as well
#
# <details><summary>Hint 1 of 2</summary>
#
# Where does the error end the work: in the statement, in the transaction, or in the script?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# No `BEGIN`: every statement is its own transaction. And nobody told psql to stop.
#
# </details>

# %% [raw] key="predict-script"
# choices = true
# right = "C"
# why = "Each statement is its own transaction: the first INSERT stays, the second is refused, and psql goes on with the third. That is handy when you type, and dangerous in scripts."
# [wrong]
# A = "That would be so inside BEGIN ... COMMIT. Here, each statement is a transaction of its own, and the two good ones stay."
# B = "psql stops only if it is told to: with \\set ON_ERROR_STOP on. By default it goes on."
# D = "A column of type integer takes no text that is not a number: the server refused that row."

# %%
print(
    db.psql("""
CREATE TABLE note (n integer);
INSERT INTO note VALUES (1);
INSERT INTO note VALUES ('two');
INSERT INTO note VALUES (3);
SELECT count(*) FROM note;
DROP TABLE note;
""")
)

# %% [markdown]
# In a script, going on after an error is nearly always wrong: the second half then works on
# tables that the first half did not make. Begin your scripts with
#
# ```text
# \set ON_ERROR_STOP on
# ```
#
# or start psql like this, which in addition makes the whole file one transaction, all or nothing:
#
# ```text
# psql "$DATABASE_URL" -v ON_ERROR_STOP=1 --single-transaction -f shop.sql
# ```
#
# `\set NAME value` makes a variable of psql. A script uses it with a colon: `:limit` puts the
# value there as it is, `:'day'` as a quoted text. `\echo` prints a line, `\pset` changes how rows
# are shown: `\pset format unaligned` draws no table, `\pset tuples_only on` shows nothing but the
# rows.

# %%
%%writefile cheap.sql
\set ON_ERROR_STOP on
\pset tuples_only on
\pset format unaligned
\echo Books below the limit
SELECT title, price_cents FROM book WHERE price_cents < :limit ORDER BY price_cents;

# %%
print(db.psql("\\set limit 1000\n\\i cheap.sql"))

# %% [markdown] item="low-stock" kind="fill" topic=54 points=3 minutes=12
# ### Modify: the list for the buyer
#
# Every morning a script of psql prints what is nearly sold out. Complete `low_stock.sql`: replace
# each `____`.
#
# The table is `stock(title text, copies integer)`, and whoever runs the script sets the variable
# `limit` before. The script
#
# - stops at the first error, so that `End of list` is not printed when something went wrong;
# - prints the line `Low stock`, then one line for every row with **fewer** than `limit` copies,
#   fewest first, equal ones by title, then the line `End of list`. (A title that stands on two
#   shelves has two rows, and they may be the same.)
#
# With 2 copies of Emma, 9 of Dune, none of Heidi, and `limit` set to 3, it prints
#
# ```text
# Low stock
# Heidi|0
# Emma|2
# End of list
# ```
#
# <details><summary>Hint 1 of 3</summary>
#
# The script `cheap.sql` above has all the parts but one.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# psql prints a line with `\echo`, and stops at errors when its variable `ON_ERROR_STOP` is set.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `\set ON_ERROR_STOP on`, twice `\echo`, and `copies < :limit`.
#
# </details>

# %% starter="low-stock"
%%writefile low_stock.sql
\____ ON_ERROR_STOP on
\pset tuples_only on
\pset format unaligned
\____ Low stock
SELECT title, copies FROM stock WHERE copies < ____ ORDER BY ____;
\____ End of list

# %% answer="low-stock"
%%writefile low_stock.sql
\set ON_ERROR_STOP on
\pset tuples_only on
\pset format unaligned
\echo Low stock
SELECT title, copies FROM stock WHERE copies < :limit ORDER BY copies, title;
\echo End of list

# %% tests="low-stock"
from course.testing import makes, prints, snippet, written

morning = snippet("""
before = ""
page = db.psql(before + "\\n\\\\i low_stock.sql").strip()
complete = page.endswith("End of list")
print(page)
""")
three_titles = """
\\set QUIET on
CREATE TEMPORARY TABLE stock (title text, copies integer);
INSERT INTO stock VALUES ('Emma', 2), ('Dune', 9), ('Heidi', 0);
\\set limit 3
"""
low_stock = {"low_stock.sql": written("low_stock.sql")}
prints(
    morning,
    expected="Low stock\nHeidi|0\nEmma|2\nEnd of list",
    given={"before": three_titles},
    files=low_stock,
)
prints(
    morning,
    expected="Low stock\nHeidi|0\nEnd of list",
    given={"before": three_titles.replace("limit 3", "limit 2")},
    files=low_stock,
    because="the limit is the value of psql's variable: :limit. And 2 is not fewer than 2.",
)
makes(
    morning,
    {"complete": False},
    given={"before": "\\set QUIET on\n\\set limit 3"},
    files=low_stock,
    because="there is no table stock in this run: the script must stop at the error, and not go on.",
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(221)
    for bound in (1, 4, 12):
        amounts = [(title, random.randint(0, 12)) for title in "GBEACFDNLKMH"]
        amounts += [("Z", 0), ("Z", 0)]
        loaded = ", ".join(f"('{title}', {copies})" for title, copies in amounts)
        low = sorted((copies, title) for title, copies in amounts if copies < bound)
        lines = ["Low stock", *(f"{title}|{copies}" for copies, title in low), "End of list"]
        prints(
            morning,
            expected="\n".join(lines),
            given={
                "before": "\\set QUIET on\n"
                "CREATE TEMPORARY TABLE stock (title text, copies integer);\n"
                f"INSERT INTO stock VALUES {loaded};\n\\set limit {bound}"
            },
            files=low_stock,
        )
### END HIDDEN TESTS

# %% [markdown] discussion="low-stock"
# ```text
# \set ON_ERROR_STOP on
# ...
# \echo Low stock
# SELECT title, copies FROM stock WHERE copies < :limit ORDER BY copies, title;
# \echo End of list
# ```
#
# The alternative is a few lines of Python with psycopg. For a report that grows (totals, a mail,
# a file), Python is the better place: it can be tested, and takes its values as parameters. A
# psql script needs nothing but psql, which is on every server. Mind that `:limit` is put into the
# text as it is: such a variable must never come from a stranger. (In psycopg, `%s` with a
# parameter is safe.)

# %% [markdown] section="cte" topic=54
# ## 3. Queries in steps, and queries that walk
#
# ### WITH: a name for a step
#
# A query inside a query is hard to read from the inside out. `WITH` gives a query a name, and the
# next one uses that name like a table. It is called a **common table expression**, CTE for short.
#
# Which books sell better than the average book?

# %%
print(
    db.psql("""
-- Step 1: the copies sold of each book.
WITH sold AS (
    SELECT isbn, sum(copies) AS copies
    FROM sale
    GROUP BY isbn
)
-- Step 2: those above the average of step 1.
SELECT book.title, sold.copies
FROM sold
JOIN book ON book.isbn = sold.isbn
WHERE sold.copies > (SELECT avg(copies) FROM sold)
ORDER BY sold.copies DESC;
""")
)

# %% [markdown]
# Read it from the top, like a program: first `sold` is made, then it is used, here even twice.
# Several steps stand one after another, parted by commas:
# `WITH a AS (...), b AS (... FROM a) SELECT ...`. The word `WITH` is written once.
#
# ### WITH RECURSIVE: until nothing new comes
#
# The categories of the shop form a tree: each row has a `parent_id`. To find everything *below*
# Fiction, a join is not enough. It goes one step down; you would need one join for each level,
# and you do not know how many there are.
#
# A **recursive** CTE has two parts with `UNION ALL` between them. The first gives the rows to
# begin with. The second is then executed **again and again**, each time with the rows that the
# last time gave under the CTE's own name, until it gives none:

# %%
print(
    db.psql("""
WITH RECURSIVE below AS (
    -- Begin here:
    SELECT id, name, 1 AS depth
    FROM category
    WHERE name = 'Fiction'
  UNION ALL
    -- From each row that the last round found, go one level down:
    SELECT category.id, category.name, below.depth + 1
    FROM category
    JOIN below ON category.parent_id = below.id
)
SELECT * FROM below ORDER BY depth, name;
""")
)

# %% [markdown]
# Round by round: the first part gives Fiction. The second part, with `below` = {Fiction}, gives
# Science fiction and Classics. With `below` = these two, it gives nothing, and that is the end.
# The result is what all rounds gave together. (It is a loop rather than a recursion; the name has
# stuck.)
#
# Trees are everywhere: folders, comments that answer comments, who reports to whom, parts that
# consist of parts.
#
# **When it never ends.** In a tree every walk ends at the leaves. In a network it may go in
# circles: from Oban to Mull, from Mull to Oban, for ever. Then write **`UNION`** in place of
# `UNION ALL`: it throws away rows that were already found, and a round that finds nothing new is
# the last one. That helps as long as the rows are really the same; with a counter like `depth` in
# them, no row is ever the same again. (`\h WITH` shows the clause `CYCLE`, which is for that
# case.) In production, set a limit for every query anyway: `SET statement_timeout = '5s'`. In
# `db.trial()` it is 3 seconds.

# %% [markdown] item="parsons-ferry" kind="parsons" topic=54 points=3 minutes=8
# ### Put a query in order: where can the ferries take us?
#
# The table `ferry(start text, goal text)` holds the lines of some islands, each in one direction;
# most go back as well. Which towns can be reached from Oban, with any number of changes, Oban
# itself included? The result has one column, `town`, each town once, sorted.
#
# Write the labels in order, separated by spaces. Two lines are not needed.
#
# ```text
# A | SELECT town FROM reachable ORDER BY town;
# B | WITH RECURSIVE reachable (town) AS (
# C |     SELECT 'Oban'
# D |     UNION
# E |     UNION ALL
# F |     SELECT ferry.goal FROM ferry JOIN reachable ON ferry.start = reachable.town
# G | )
# H | WITH reachable (town) AS (
# ```
#
# <details><summary>Hint 1 of 2</summary>
#
# First line, the two parts with a word between them, the bracket that closes, and what is done
# with the result.
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# Ferries go back and forth. Which of the two words ends when nothing *new* is found?
#
# </details>

# %% starter="parsons-ferry"
parsons_ferry = ""

# %% answer="parsons-ferry"
parsons_ferry = "B C D F G A"

# %% tests="parsons-ferry"
from course.testing import makes, parsons, snippet

ferry_query = parsons(
    parsons_ferry,
    """
A | SELECT town FROM reachable ORDER BY town;
B | WITH RECURSIVE reachable (town) AS (
C |     SELECT 'Oban'
D |     UNION
E |     UNION ALL
F |     SELECT ferry.goal FROM ferry JOIN reachable ON ferry.start = reachable.town
G | )
H | WITH reachable (town) AS (
""",
)
ferries = snippet("""
lines = []
with db.trial("CREATE TABLE ferry (start text, goal text)") as trial:
    for start, goal in lines:
        trial.run("INSERT INTO ferry VALUES (%s, %s)", start, goal)
    towns = [town for (town,) in trial.file("ferry.sql")]
""")
ferry_file = {"ferry.sql": ferry_query.source}
makes(
    ferries,
    {"towns": ["Coll", "Oban", "Tiree"]},
    given={"lines": [("Oban", "Coll"), ("Coll", "Tiree"), ("Mallaig", "Skye")]},
    files=ferry_file,
)
makes(
    ferries,
    {"towns": ["Coll", "Oban"]},
    given={"lines": [("Oban", "Coll"), ("Coll", "Oban")]},
    files=ferry_file,
    because="these two lines go in a circle: only UNION stops when nothing new is found.",
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(222)
    islands = ["Oban", "Coll", "Tiree", "Mull", "Iona", "Barra", "Islay", "Jura"]
    for count in (0, 3, 9, 14):
        net = [tuple(random.sample(islands, 2)) for _ in range(count)]
        reached = {"Oban"}
        for _ in islands:
            reached |= {goal for start, goal in net if start in reached}
        makes(ferries, {"towns": sorted(reached)}, given={"lines": net}, files=ferry_file)
### END HIDDEN TESTS

# %% [markdown] discussion="parsons-ferry"
# `B C D F G A`. With `UNION ALL` (E) the query works as long as no line goes back, and then runs
# until the limit of the server ends it: the towns of a circle are found again in each round.
# `WITH` without `RECURSIVE` (H) cannot use its own name: *relation "reachable" does not exist*.
#
# The alternative is to load all lines into Python and walk there. For a few hundred lines it
# makes no difference. In the database, one round trip is enough and only the result travels; in
# Python the walk is easier to test, and easier to change when there are, say, timetables.

# %% [markdown] item="category-paths" kind="write" topic=54 points=6 minutes=30
# ### Make: the path of each category
#
# A web shop shows where you are: *Books > Fiction > Classics*. Write a query into the file
# `paths.sql`. The table is
#
# ```sql
# CREATE TABLE category (
#     id integer PRIMARY KEY,
#     name text NOT NULL,
#     parent_id integer REFERENCES category
# );
# ```
#
# A category whose `parent_id` is `NULL` stands at the top; there may be several of these. The
# result has one row for every category, with three columns in this order:
#
# | column | value |
# | --- | --- |
# | `id` | of the category |
# | `path` | the names from the top down to the category itself, with ` > ` between them |
# | `depth` | 1 at the top, 2 below, and so on |
#
# sorted by `path`, and by `id` where two paths are the same. For the six categories of the shop:
#
# ```text
#  id |               path                | depth
# ----+-----------------------------------+-------
#   1 | Books                             |     1
#   2 | Books > Fiction                   |     2
#   4 | Books > Fiction > Classics        |     3
#   3 | Books > Fiction > Science fiction |     3
#   5 | Books > Non-fiction               |     2
#   6 | Books > Non-fiction > Cooking     |     3
# ```
#
# The table of the shop is there: `print(db.psql("\\i paths.sql"))` executes your file on it.
#
# <details><summary>Hint 1 of 3</summary>
#
# The query with `below` above has the same form. What do you begin with, in place of Fiction?
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# Carry the path along: it begins as the name, and each round puts ` > ` and a name behind the
# path of the row above. `||` puts texts together.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `WITH RECURSIVE tree AS (SELECT id, name AS path, 1 AS depth FROM category WHERE ... UNION ALL
# SELECT category.id, tree.path || ... FROM category JOIN tree ON ...) SELECT ... ORDER BY ...`
#
# </details>

# %% starter="category-paths"
%%writefile paths.sql
-- Write your query below this line.

# %% answer="category-paths"
%%writefile paths.sql
WITH RECURSIVE tree AS (
    SELECT id, name AS path, 1 AS depth
    FROM category
    WHERE parent_id IS NULL
  UNION ALL
    SELECT category.id, tree.path || ' > ' || category.name, tree.depth + 1
    FROM category
    JOIN tree ON category.parent_id = tree.id
)
SELECT id, path, depth
FROM tree
ORDER BY path, id;

# %% tests="category-paths"
from course.testing import makes, snippet, written

paths = snippet("""
categories = []
with db.trial("CREATE TABLE category (id int PRIMARY KEY, name text, parent_id int)") as trial:
    for category in categories:
        trial.run("INSERT INTO category VALUES (%s, %s, %s)", *category)
    rows = trial.file("paths.sql")
""")
paths_file = {"paths.sql": written("paths.sql")}
makes(
    paths,
    {
        "rows": [
            (1, "Books", 1),
            (2, "Books > Fiction", 2),
            (4, "Books > Fiction > Classics", 3),
            (3, "Books > Fiction > Science fiction", 3),
            (5, "Books > Non-fiction", 2),
            (6, "Books > Non-fiction > Cooking", 3),
        ]
    },
    given={
        "categories": [
            (1, "Books", None),
            (2, "Fiction", 1),
            (3, "Science fiction", 2),
            (4, "Classics", 2),
            (5, "Non-fiction", 1),
            (6, "Cooking", 5),
        ]
    },
    files=paths_file,
    mistakes=[([], "no row came back: at the top, parent_id IS NULL. With = nothing is NULL.")],
)
makes(
    paths,
    {"rows": [(9, "Games", 1), (4, "Music", 1), (7, "Music", 1), (8, "Music > Jazz", 2)]},
    given={
        "categories": [(4, "Music", None), (7, "Music", None), (8, "Jazz", 7), (9, "Games", None)]
    },
    files=paths_file,
    because="there may be several at the top, even of the same name; equal paths are sorted by id.",
)
makes(paths, {"rows": []}, given={"categories": []}, files=paths_file)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(223)
    for count in (1, 9, 14, 25):
        forest = []
        where = {}
        for number in random.sample(range(1, 90), count):
            above = random.choice([None, *where])
            name = random.choice("ABCDE")
            forest.append((number, name, above))
            path, depth = where[above] if above else ("", 0)
            where[number] = (f"{path} > {name}" if above else name, depth + 1)
        wanted = sorted((path, number, depth) for number, (path, depth) in where.items())
        makes(
            paths,
            {"rows": [(number, path, depth) for path, number, depth in wanted]},
            given={"categories": forest},
            files=paths_file,
        )
### END HIDDEN TESTS

# %% [markdown] discussion="category-paths"
# The path is carried along: each round takes the path of the row above and puts a name behind it.
#
# A look at the other direction: one can begin with *every* category and walk up to the top,
# collecting names in front. It gives the same rows but walks each chain anew, once for every
# category, where the reference builds on what the round before has found.
#
# The third way is not to compute paths at all, but to keep them in a column. Reading is then as
# cheap as can be, and moving *Fiction* elsewhere means to change all rows below it. Which is
# better depends on what happens more often. Shops read a thousand times for every change.

# %% [markdown] item="idle-members" kind="debug" topic=54 points=4 minutes=15
# ### Debug: nobody was never there?
#
# A rowing club asks: which members have **not** been on any trip? The tables are
# `member(id integer, name text)` and `trip(id integer, member_id integer, day date)`; a trip with
# a guest has no `member_id`, it is `NULL`. The query in `idle.sql` should give the names of the
# members without a trip, sorted by name.
#
# It did so for a year. Since the first guest was taken along, it gives **no row at all**,
# although some members were never on the water. Mend the query.
#
# <details><summary>Hint 1 of 3</summary>
#
# What does SQL answer to `3 = NULL`? And to `3 <> NULL`?
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# `id NOT IN (1, 2, NULL)` means `id <> 1 AND id <> 2 AND id <> NULL`. The last part is never
# true.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# Either the list must not hold `NULL`, or you ask with
# `NOT EXISTS (SELECT ... WHERE trip.member_id = member.id)`, which is not troubled by it.
#
# </details>

# %% starter="idle-members"
%%writefile idle.sql
SELECT name
FROM member
WHERE id NOT IN (SELECT member_id FROM trip)
ORDER BY name;

# %% answer="idle-members"
%%writefile idle.sql
SELECT name
FROM member
WHERE NOT EXISTS (SELECT 1 FROM trip WHERE trip.member_id = member.id)
ORDER BY name;

# %% tests="idle-members"
from course.testing import makes, snippet, written

club = snippet("""
members = []
trips = []
with db.trial("CREATE TABLE member (id int, name text)") as trial:
    trial.run("CREATE TABLE trip (id int, member_id int, day date)")
    for member in members:
        trial.run("INSERT INTO member VALUES (%s, %s)", *member)
    for trip in trips:
        trial.run("INSERT INTO trip VALUES (%s, %s, '2026-05-01')", *trip)
    names = [name for (name,) in trial.file("idle.sql")]
""")
idle_file = {"idle.sql": written("idle.sql")}
four_members = [(1, "Nia"), (2, "Ben"), (3, "Zoe"), (4, "Kim")]
makes(
    club,
    {"names": ["Kim", "Nia"]},
    given={"members": four_members, "trips": [(1, 2), (2, 3), (3, 2)]},
    files=idle_file,
    mistakes=[
        (
            ["Ben", "Kim", "Nia", "Zoe"],
            "everybody is there: is each trip compared with the member of the outer query?",
        ),
    ],
)
makes(
    club,
    {"names": ["Kim", "Nia"]},
    given={"members": four_members, "trips": [(1, 2), (2, 3), (3, None)]},
    files=idle_file,
    mistakes=[
        ([], "with NULL in its list, NOT IN is never true: a guest hides everybody."),
        (
            ["Ben", "Kim", "Nia", "Zoe"],
            "everybody is there: is each trip compared with the member of the outer query?",
        ),
    ],
)
makes(
    club,
    {"names": ["Ben", "Kim", "Nia", "Zoe"]},
    given={"members": four_members, "trips": []},
    files=idle_file,
    because="without any trip, all members are idle.",
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(224)
    for guests in (0, 1, 3):
        people = [(number, random.choice("ABCDEFG")) for number in random.sample(range(1, 40), 9)]
        rowed = random.sample([number for number, _ in people], 5)
        seats = [(place, one) for place, one in enumerate([*rowed, rowed[0], *[None] * guests])]
        makes(
            club,
            {"names": sorted(name for number, name in people if number not in rowed)},
            given={"members": people, "trips": seats},
            files=idle_file,
            because="two members may have the same name: one row for each member.",
        )
### END HIDDEN TESTS

# %% [markdown] discussion="idle-members"
# `NOT EXISTS` asks for each member whether there is a row, and a row without a member is simply
# not theirs. Other ways that are right:
#
# ```text
# WHERE id NOT IN (SELECT member_id FROM trip WHERE member_id IS NOT NULL)
#
# FROM member LEFT JOIN trip ON trip.member_id = member.id WHERE trip.id IS NULL
# ```
#
# The first keeps the query short, and has to remember the `NULL` every time. The second reads
# less like the question but is common; it needs a column of `trip` that is never `NULL` in a real
# row. We take `NOT EXISTS` for "there is none": it cannot be wrong in this way. (`IN` without
# `NOT` is harmless.)

# %% [markdown] section="windows" topic=54
# ## 4. Rows that look at other rows
#
# `GROUP BY` makes one row out of many. Often you want to keep the rows, and have each look at its
# neighbors: its place in a ranking, the sum up to this day, the difference from the row before.
# That is what **window functions** are for. You know one by its `OVER (...)`:

# %%
print(
    db.psql("""
SELECT category_id, title, price_cents,
       rank() OVER (PARTITION BY category_id ORDER BY price_cents DESC) AS place,
       price_cents - avg(price_cents) OVER (PARTITION BY category_id)::integer AS above_average
FROM book
ORDER BY category_id, place;
""")
)

# %% [markdown]
# - `PARTITION BY` says which rows belong together, as `GROUP BY` does, but without making them
#   one. Without it, all rows belong together.
# - `ORDER BY` inside of `OVER` says in which order the function looks at them. It does not sort
#   the *result*: that needs its own `ORDER BY` at the end.
# - `rank()`, `dense_rank()`, `row_number()` number the rows; `lag(x)` and `lead(x)` give `x` of
#   the row before and after (`NULL` where there is none); and every aggregate, `sum`, `avg`,
#   `min`, `count`, is a window function when `OVER` stands behind it.
# - `::integer` behind a value converts it, as `CAST(... AS integer)`.
#
# Window functions are computed *after* `WHERE`, `GROUP BY` and `HAVING`. So you cannot write
# `WHERE rank() OVER (...) <= 2`: at that time there is no rank yet. Put the query into a `WITH`,
# and filter in the next step.

# %% [markdown] item="predict-rank" kind="predict" topic=54 points=2 minutes=4
# ### Predict: two in the second place
#
# The table `run(name text, points integer)` holds Ada 90, Ben 80, Cem 80, Dot 70. Which column
# `place` does this query give, from the top?
#
# ```sql
# SELECT name, rank() OVER (ORDER BY points DESC) AS place
# FROM run
# ORDER BY place, name;
# ```
#
# - **A** 1, 2, 3, 4
# - **B** 1, 2, 2, 3
# - **C** 1, 2, 2, 4
# - **D** 1, 3, 3, 4
#
# <details><summary>Hint 1 of 2</summary>
#
# Think of a race: two cross the line together, behind the winner. Which medal gets the next one?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# `rank()` is one more than the number of rows that are *really* before this one.
#
# </details>

# %% [raw] key="predict-rank"
# choices = true
# right = "C"
# why = "Equal rows share a place, and rank() leaves a gap behind them: three are ahead of Dot, so she is fourth."
# [wrong]
# A = "That is row_number(): it numbers the rows and gives equal ones different numbers, in an order that may change from run to run."
# B = "That is dense_rank(): equal rows share a place, and no number is left out."
# D = "rank() counts those ahead of a row, and only Ada is ahead of Ben and Cem: place 2."

# %%
print(
    db.psql("""
CREATE TEMPORARY TABLE run (name text, points integer);
INSERT INTO run VALUES ('Ada', 90), ('Ben', 80), ('Cem', 80), ('Dot', 70);
SELECT name, rank() OVER best AS rank, dense_rank() OVER best AS dense,
       row_number() OVER (ORDER BY points DESC, name) AS number
FROM run
WINDOW best AS (ORDER BY points DESC)
ORDER BY rank, name;
""")
)

# %% [markdown]
# (`WINDOW best AS (...)` gives a window a name, for queries that use it more than once.)
#
# ### Sums that grow, and FILTER
#
# With an `ORDER BY` in the window, an aggregate covers the rows **from the first one up to this
# one**: a running total. Which rows a window function looks at is called its **frame**.
#
# `FILTER (WHERE ...)` behind an aggregate lets it see only some of the rows. That gives several
# counts side by side, in one reading of the table:

# %%
print(
    db.psql("""
WITH monthly AS (
    SELECT to_char(sold_on, 'YYYY-MM') AS month,
           sum(copies) AS copies,
           sum(copies) FILTER (WHERE customer_id IS NULL) AS at_counter
    FROM sale
    GROUP BY month
)
SELECT month, copies, at_counter,
       copies - lag(copies) OVER (ORDER BY month) AS change,
       sum(copies) OVER (ORDER BY month) AS so_far
FROM monthly
ORDER BY month;
""")
)

# %% [markdown]
# No month stands before September, so its `change` is `NULL`, shown as nothing. And a sum over
# *no* rows, as `FILTER` may give it, is `NULL` as well, not 0. Where you want a 0, write
# `COALESCE(sum(...), 0)`: the first of the values that is not `NULL`.

# %% [markdown] item="cafe-months" kind="fill" topic=54 points=3 minutes=12
# ### Modify: a café counts its cake
#
# The table `receipt(id integer, day date, kind text, cents integer)` of a café has a row for
# everything that was sold; `kind` is `'cake'`, `'coffee'` or something else. Complete the query
# in `cafe.sql`: one row for every month that has receipts, in order, with
#
# | column | value |
# | --- | --- |
# | `month` | such as `2026-09` |
# | `total` | the cents of all receipts |
# | `cakes` | the cents of those of kind `'cake'`, and 0 if there were none |
# | `change` | `total` minus the `total` of the month before it in the list; `NULL` for the first |
#
# From receipts of 500 and 300 (cake) in September and 900 in October, the rows are
# `('2026-09', 800, 300, NULL)` and `('2026-10', 900, 0, 100)`.
#
# <details><summary>Hint 1 of 2</summary>
#
# The query of the bookshop above has all of it, but for the 0.
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# `COALESCE(sum(cents) FILTER (WHERE ...), 0)`, and `lag(...) OVER (ORDER BY ...)`.
#
# </details>

# %% starter="cafe-months"
%%writefile cafe.sql
WITH monthly AS (
    SELECT to_char(day, 'YYYY-MM') AS month,
           sum(cents) AS total,
           COALESCE(sum(cents) ____ (WHERE kind = 'cake'), ____) AS cakes
    FROM receipt
    GROUP BY ____
)
SELECT month, total, cakes,
       total - ____(total) OVER (____ month) AS change
FROM monthly
ORDER BY month;

# %% answer="cafe-months"
%%writefile cafe.sql
WITH monthly AS (
    SELECT to_char(day, 'YYYY-MM') AS month,
           sum(cents) AS total,
           COALESCE(sum(cents) FILTER (WHERE kind = 'cake'), 0) AS cakes
    FROM receipt
    GROUP BY month
)
SELECT month, total, cakes,
       total - lag(total) OVER (ORDER BY month) AS change
FROM monthly
ORDER BY month;

# %% tests="cafe-months"
from course.testing import makes, snippet, written

cafe = snippet("""
receipts = []
with db.trial("CREATE TABLE receipt (id int, day date, kind text, cents int)") as trial:
    for receipt in receipts:
        trial.run("INSERT INTO receipt VALUES (%s, %s, %s, %s)", *receipt)
    rows = trial.file("cafe.sql")
""")
cafe_file = {"cafe.sql": written("cafe.sql")}
makes(
    cafe,
    {"rows": [("2026-09", 800, 300, None), ("2026-10", 900, 0, 100)]},
    given={
        "receipts": [
            (1, "2026-09-02", "coffee", 500),
            (2, "2026-09-30", "cake", 300),
            (3, "2026-10-01", "coffee", 900),
        ]
    },
    files=cafe_file,
    mistakes=[
        (
            [("2026-09", 800, 300, None), ("2026-10", 900, None, 100)],
            "without cake the sum is over no rows, and that is NULL: COALESCE makes 0 of it.",
        ),
        (
            [("2026-09", 800, 300, -100), ("2026-10", 900, 0, None)],
            "this looks at the month after it: lag looks back, lead looks ahead.",
        ),
        (
            [("2026-09", 300, 300, None), ("2026-09", 500, 0, 200), ("2026-10", 900, 0, 400)],
            "a month stands there twice: what makes one group, a day or a month?",
        ),
        (
            [("2026-09", 800, 300, None), ("2026-10", 900, 0, None)],
            "no month sees another one: PARTITION BY parts them, ORDER BY puts them in order.",
        ),
    ],
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(225)
    for count in (1, 12, 40):
        slips = []
        sums, cake = {}, {}
        for number in range(count):
            month = f"2026-{random.randint(1, 9):02}" if count > 1 else "2025-12"
            what, cents = random.choice(["cake", "coffee", "rice cake"]), random.randint(1, 900)
            slips.append((number, f"{month}-{random.randint(1, 28):02}", what, cents))
            sums[month] = sums.get(month, 0) + cents
            cake[month] = cake.get(month, 0) + cents * (what == "cake")
        wanted = []
        for month in sorted(sums):
            change = sums[month] - wanted[-1][1] if wanted else None
            wanted.append((month, sums[month], cake[month], change))
        makes(cafe, {"rows": wanted}, given={"receipts": slips}, files=cafe_file)
### END HIDDEN TESTS

# %% [markdown] discussion="cafe-months"
# The blanks are `FILTER`, `0`, `month`, `lag` and `ORDER BY`.
#
# Before there was `FILTER`, people wrote `sum(CASE WHEN kind = 'cake' THEN cents ELSE 0 END)`.
# You will meet it, because it works in every database; and it gives the 0 without `COALESCE`.
# `FILTER` says more plainly what is meant, and it works with `count` and `avg`, where the 0 would
# be wrong.

# %% [markdown] item="podium" kind="write" topic=54 points=6 minutes=30
# ### Make: the podium
#
# A swimming meet, with the table
#
# ```sql
# CREATE TABLE result (
#     race text NOT NULL,
#     swimmer text NOT NULL,
#     centis integer        -- hundredths of a second; NULL: did not finish
# );
# ```
#
# Write into `podium.sql` a query for the first **two places** of each race, with the columns
#
# | column | value |
# | --- | --- |
# | `race` | the race |
# | `place` | 1 or 2; equal times share a place, and leave a gap: two in place 1, nobody in 2 |
# | `swimmer` | who |
# | `behind` | how many hundredths behind the first of that race; 0 for the first |
#
# sorted by `race`, then `place`, then `swimmer`. Whoever did not finish has no place.
#
# With the times 6120 (Ida), 6120 (Lou), 6300 (Max) in the race `100 m`, the rows are
# `('100 m', 1, 'Ida', 0)` and `('100 m', 1, 'Lou', 0)`: Max is third. The same person may be in a
# race twice, with the same time, if two of that name swim; then there are two rows.
#
# <details><summary>Hint 1 of 3</summary>
#
# Two steps: first give every result its place and its distance, then keep the places 1 and 2.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# Which of the three numbering functions shares places and leaves gaps? And the best time of a
# race, beside every row: `min(...) OVER (PARTITION BY ...)`.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `WITH placed AS (SELECT race, swimmer, rank() OVER (PARTITION BY ... ORDER BY ...) AS place, ...
# FROM result WHERE ...) SELECT ... FROM placed WHERE ...`, and the distance is
# `centis - min(centis) OVER (...) AS behind`.
#
# </details>

# %% starter="podium"
%%writefile podium.sql
-- Write your query below this line.

# %% answer="podium"
%%writefile podium.sql
WITH placed AS (
    SELECT race, swimmer,
           rank() OVER (PARTITION BY race ORDER BY centis) AS place,
           centis - min(centis) OVER (PARTITION BY race) AS behind
    FROM result
    WHERE centis IS NOT NULL
)
SELECT race, place, swimmer, behind
FROM placed
WHERE place <= 2
ORDER BY race, place, swimmer;

# %% tests="podium"
from course.testing import makes, snippet, written

meet = snippet("""
results = []
with db.trial("CREATE TABLE result (race text, swimmer text, centis int)") as trial:
    for result in results:
        trial.run("INSERT INTO result VALUES (%s, %s, %s)", *result)
    rows = trial.file("podium.sql")
""")
podium_file = {"podium.sql": written("podium.sql")}
makes(
    meet,
    {"rows": [("100 m", 1, "Ida", 0), ("100 m", 1, "Lou", 0)]},
    given={"results": [("100 m", "Max", 6300), ("100 m", "Lou", 6120), ("100 m", "Ida", 6120)]},
    files=podium_file,
    mistakes=[
        (
            [("100 m", 1, "Ida", 0), ("100 m", 1, "Lou", 0), ("100 m", 2, "Max", 180)],
            "two share place 1, so there is no place 2: rank() leaves the gap, dense_rank() not.",
        ),
        (
            [("100 m", 1, "Ida", 0), ("100 m", 2, "Lou", 0)],
            "equal times share a place: row_number() gives each row another number.",
        ),
        (
            [("100 m", 1, "Lou", 0), ("100 m", 2, "Ida", 0)],
            "equal times share a place: row_number() gives each row another number.",
        ),
    ],
)
makes(
    meet,
    {"rows": [("A", 1, "Zoe", 0), ("A", 2, "Bo", 5), ("A", 2, "Cy", 5), ("B", 1, "Bo", 0)]},
    given={
        "results": [
            ("A", "Cy", 105),
            ("A", "Bo", 105),
            ("A", "Zoe", 100),
            ("A", "Al", 106),
            ("B", "Al", None),
            ("B", "Bo", 300),
        ]
    },
    files=podium_file,
    because="each race has its own places, and whoever did not finish has none.",
)
makes(
    meet,
    {"rows": [("A", 1, "Bo", 0), ("A", 1, "Bo", 0)]},
    given={"results": [("A", "Bo", 7), ("A", "Bo", 7), ("C", "Di", None)]},
    files=podium_file,
    because="two of the same name are two rows, and in a race that nobody finished there are none.",
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(226)
    for count in (0, 8, 20, 30):
        times = [
            (random.choice("KLM"), random.choice("ABCDEF"), random.choice([None, 9, 10, 11, 12]))
            for _ in range(count)
        ]
        wanted = []
        for race, swimmer, centis in times:
            if centis is not None:
                field = [c for r, _, c in times if r == race and c is not None]
                ahead = sum(c < centis for c in field)
                if ahead < 2:
                    wanted.append((race, 1 + ahead, swimmer, centis - min(field)))
        makes(meet, {"rows": sorted(wanted)}, given={"results": times}, files=podium_file)
### END HIDDEN TESTS

# %% [markdown] discussion="podium"
# First a place for every row, then a filter in the next step, because `WHERE` comes before window
# functions.
#
# `WHERE centis IS NOT NULL` is needed: in an ascending order PostgreSQL puts `NULL` last, so in a
# race that one person finished, somebody who gave up would be second.
#
# An alternative counts, for each row, the rows ahead of it with a subquery: `(SELECT count(*)
# FROM result AS other WHERE other.race = result.race AND other.centis < result.centis)`. It is
# right, works without window functions, and reads the table once for every row.

# %% [markdown] item="running-balance" kind="debug" topic=54 points=4 minutes=15
# ### Debug: a balance that jumps
#
# An account has the table `entry(id integer, day date, cents integer)`; deposits are positive,
# withdrawals negative, and a later entry has a larger `id`. `balance.sql` should give for every
# entry `id`, `cents` and the `balance` after it, in the order of days, and of `id` within a day.
#
# With 100 on Monday, and 50 and -30 on Tuesday, the balances should be 100, 150, 120. The query
# gives 100, **120, 120**. On days with one entry all is well. Mend the query.
#
# <details><summary>Hint 1 of 3</summary>
#
# Which entries does the sum of the second row cover? Both of Tuesday. Why should the database
# take one of them to be earlier?
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# Rows that are equal in the order of the window count as one moment: the frame goes up to the
# *last* of them. Look at what the window is ordered by.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# Tell the window the same order as the result: `OVER (ORDER BY day, id)`.
#
# </details>

# %% starter="running-balance"
%%writefile balance.sql
SELECT id, cents, sum(cents) OVER (ORDER BY day) AS balance
FROM entry
ORDER BY day, id;

# %% answer="running-balance"
%%writefile balance.sql
SELECT id, cents, sum(cents) OVER (ORDER BY day, id) AS balance
FROM entry
ORDER BY day, id;

# %% tests="running-balance"
from course.testing import makes, snippet, written

account = snippet("""
entries = []
with db.trial("CREATE TABLE entry (id int, day date, cents int)") as trial:
    for entry in entries:
        trial.run("INSERT INTO entry VALUES (%s, %s, %s)", *entry)
    rows = trial.file("balance.sql")
""")
balance_file = {"balance.sql": written("balance.sql")}
makes(
    account,
    {"rows": [(1, 100, 100), (2, 50, 150), (3, -30, 120)]},
    given={"entries": [(1, "2026-11-02", 100), (2, "2026-11-03", 50), (3, "2026-11-03", -30)]},
    files=balance_file,
    mistakes=[
        (
            [(1, 100, 100), (2, 50, 120), (3, -30, 120)],
            "both entries of a day are summed at once: they are equal in the order of the window.",
        )
    ],
)
makes(
    account,
    {"rows": [(7, 5, 5), (1, 100, 105), (2, 100, 205)]},
    given={"entries": [(2, "2026-11-03", 100), (7, "2026-11-01", 5), (1, "2026-11-03", 100)]},
    files=balance_file,
    because="first by day, then by id, whatever the order in the table.",
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(227)
    for count in (1, 8, 20):
        booked = [
            (number, f"2026-11-{random.randint(1, 5):02}", random.choice([50, 50, -20, 70]))
            for number in random.sample(range(1, 60), count)
        ]
        wanted, left = [], 0
        for number, _, cents in sorted(booked, key=lambda one: (one[1], one[0])):
            left += cents
            wanted.append((number, cents, left))
        makes(account, {"rows": wanted}, given={"entries": booked}, files=balance_file)
### END HIDDEN TESTS

# %% [markdown] discussion="running-balance"
# The frame of a window with `ORDER BY` goes, if you say nothing, up to the last row that is
# *equal* to this one. With `day` alone, the entries of a day are equal. `ORDER BY day, id` makes
# all rows different, and says in which order they happened.
#
# `OVER (ORDER BY day ROWS UNBOUNDED PRECEDING)` is the other cure people know: it counts rows and
# not values. But among the entries of a day it may take any order, also another one than the
# `ORDER BY` of the result. Then a row's balance does not belong to the row. So: give the window
# an order without ties.

# %% [markdown]
# ### The newest of each: DISTINCT ON
#
# "For every book, the latest sale": people need it all the time, and PostgreSQL has a short form
# for it that other databases lack. `DISTINCT ON (x)` keeps the **first** row for each value of
# `x`, and which one is first, `ORDER BY` says. It must begin with the same `x`:

# %%
print(
    db.psql("""
SELECT DISTINCT ON (isbn) isbn, sold_on, copies
FROM sale
ORDER BY isbn, sold_on DESC, id DESC;
""")
)

# %% [markdown]
# Read it as: sort by ISBN, within one ISBN the newest first, then keep the first of each. Without
# the second part of `ORDER BY` you get *some* sale of each book. That looks right in every test
# with one sale.
#
# In standard SQL it is `row_number() OVER (PARTITION BY isbn ORDER BY sold_on DESC, id DESC)` in
# a `WITH`, and `WHERE number = 1` in the next step.

# %% [markdown] section="jsonb" topic=54
# ## 5. JSON in a column
#
# Some data has no fixed shape: what a payment service sent, settings, the facts of products where
# each kind has others. PostgreSQL stores such a document in one column of type **`jsonb`**,
# checks that it is JSON, and can look into it.

# %%
print(
    db.psql("""
CREATE TABLE IF NOT EXISTS product (id integer PRIMARY KEY, facts jsonb NOT NULL);
TRUNCATE product;
INSERT INTO product VALUES
    (1, '{"name": "Fountain pen", "colors": ["blue", "black"], "refill": {"kind": "ink"}}'),
    (2, '{"name": "Calendar", "year": 2027, "colors": ["red"]}'),
    (3, '{"name": "Gift card", "year": null}');

SELECT id,
       facts -> 'name' AS json,
       facts ->> 'name' AS text,
       facts #>> '{refill, kind}' AS refill,
       (facts ->> 'year')::integer + 1 AS next_year
FROM product
ORDER BY id;
""")
)

# %% [markdown]
# | | gives |
# | --- | --- |
# | `facts -> 'name'` | the value of a key, as **JSON** (mind the quotes in the output) |
# | `facts ->> 'name'` | the same as **text**; `NULL` if the key is missing, or its value is `null` |
# | `facts #>> '{refill, kind}'` | along a path, as text |
# | `facts @> '{"colors": ["red"]}'` | does the document **contain** this one? |
# | `facts ? 'year'` | is there such a key? |
# | `jsonb_array_length(x)`, `jsonb_array_elements_text(x)` | how many elements; one row for each |
#
# `->>` gives text, always. To count or compare with a number, convert it:
# `(facts ->> 'year')::integer`. As text, `'9' < '10'` is false.
#
# A key that is not there gives `NULL`, not an error: a misspelled key looks like missing data.
#
# And the other way round: `jsonb_build_object` and `jsonb_agg` make JSON from rows, in the form
# that an API would send. psycopg turns `jsonb` into dicts and lists.

# %%
with db.connect() as connection:
    rows = connection.execute("""
        SELECT category.name, jsonb_agg(book.title ORDER BY book.title)
        FROM category
        JOIN book ON book.category_id = category.id
        GROUP BY category.id
        ORDER BY category.name
    """).fetchall()
for name, titles in rows:
    print(name, titles, type(titles).__name__)

# %% [markdown]
# **When not.** What every row has, what you join on, what must be right, belongs into a column of
# its own: a column has a type, constraints and a name that the server checks. A table with one
# column `data jsonb` is a drawer. A good middle is common: real columns for what you know, one
# `jsonb` for the rest.

# %% [markdown] item="weak-sensors" kind="write" topic=54 points=6 minutes=25
# ### Make: which alarms need a new battery?
#
# The sensors of a building report as JSON. The table is
# `device(id integer PRIMARY KEY, facts jsonb NOT NULL)`, and a document looks like this; every
# key but `tags` may be missing, or `null`:
#
# ```text
# {"room": "cellar", "battery": 9, "tags": ["alarm", "smoke"]}
# ```
#
# `tags` is a list, perhaps an empty one; `battery` is a whole number of percent. Write into
# `weak.sql` a query for the devices that have the tag `alarm` and **less than 20** percent of
# battery; no battery reported counts as 0. Columns:
#
# | column | value |
# | --- | --- |
# | `id` | of the device |
# | `room` | its room as a text; `unknown` where none is given |
# | `tags` | how many tags it has; one that stands there twice counts twice |
#
# sorted by `id`. The document above, with `id` 5, gives `(5, 'cellar', 2)`.
#
# <details><summary>Hint 1 of 3</summary>
#
# Three parts: `@>` for the tag, `->>` and a conversion for the battery, `COALESCE` for what is
# missing.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# A list contains another one, if all elements of the other are in it:
# `facts @> '{"tags": ["alarm"]}'`.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `COALESCE((facts ->> 'battery')::integer, 0) < 20`, and `jsonb_array_length(facts -> 'tags')`.
#
# </details>

# %% starter="weak-sensors"
%%writefile weak.sql
-- Write your query below this line.

# %% answer="weak-sensors"
%%writefile weak.sql
SELECT id,
       COALESCE(facts ->> 'room', 'unknown') AS room,
       jsonb_array_length(facts -> 'tags') AS tags
FROM device
WHERE facts @> '{"tags": ["alarm"]}'
  AND COALESCE((facts ->> 'battery')::integer, 0) < 20
ORDER BY id;

# %% tests="weak-sensors"
from course.testing import makes, snippet, written

building = snippet("""
devices = []
with db.trial("CREATE TABLE device (id int PRIMARY KEY, facts jsonb)") as trial:
    for device in devices:
        trial.run("INSERT INTO device VALUES (%s, %s::jsonb)", *device)
    rows = trial.file("weak.sql")
""")
weak_file = {"weak.sql": written("weak.sql")}
makes(
    building,
    {"rows": [(5, "cellar", 2)]},
    given={
        "devices": [
            (5, '{"room": "cellar", "battery": 9, "tags": ["alarm", "smoke"]}'),
            (6, '{"room": "hall", "battery": 100, "tags": ["alarm"]}'),
            (7, '{"room": "attic", "battery": 9, "tags": ["heat"]}'),
        ]
    },
    files=weak_file,
    mistakes=[
        (
            [(6, "hall", 1)],
            "these batteries were compared as texts, and '100' comes before '20': convert them.",
        ),
        ([], "nothing came back: as texts, '9' is not less than '20'. Convert to integer."),
    ],
)
makes(
    building,
    {"rows": [(2, "unknown", 1), (4, "unknown", 1)]},
    given={
        "devices": [
            (4, '{"battery": 19, "room": null, "tags": ["alarm"]}'),
            (3, '{"battery": 20, "tags": ["alarm"]}'),
            (2, '{"tags": ["alarm"]}'),
            (1, '{"room": "alarm", "battery": 1, "tags": ["no alarm", "alarms"]}'),
        ]
    },
    files=weak_file,
    because=(
        "no battery counts as 0, no room is unknown, 20 is not less than 20, "
        "and only the tag alarm itself counts."
    ),
)
makes(
    building,
    {"rows": [(8, "attic", 3)]},
    given={"devices": [(8, '{"room": "attic", "tags": ["alarm", "new", "alarm"]}')]},
    files=weak_file,
    because="a device is one row, and a tag that stands there twice counts twice.",
)
### BEGIN HIDDEN TESTS
import json
from random import Random

from course.testing import hidden

with hidden():
    random = Random(228)
    for count in (0, 15, 40):
        reported, wanted = [], []
        for number in random.sample(range(1, 99), count):
            tags = random.sample(["alarm", "smoke", "heat", "new"] * 2, random.randint(0, 5))
            facts = {"tags": tags}
            if random.random() < 0.7:
                facts["battery"] = random.choice([None, 0, 1, 3, 19, 20, 21, 100])
            if random.random() < 0.6:
                facts["room"] = random.choice(["hall", "attic", None])
            reported.append((number, json.dumps(facts)))
            if "alarm" in tags and (facts.get("battery") or 0) < 20:
                wanted.append((number, facts.get("room") or "unknown", len(tags)))
        makes(building, {"rows": sorted(wanted)}, given={"devices": reported}, files=weak_file)
### END HIDDEN TESTS

# %% [markdown] discussion="weak-sensors"
# `@>` asks for the tag without taking the list apart, and an index of the kind GIN (section 10)
# can answer it. `facts -> 'tags' ? 'alarm'` is as right, and shorter.
#
# The alternative is to design it otherwise: `room` and `battery` as columns, and the tags in a
# table of their own. Then `battery integer CHECK (battery BETWEEN 0 AND 100)` keeps nonsense out,
# and the query needs no conversion. For data that others send and you only keep, JSON is fine;
# for what your program lives on, take columns.

# %% [markdown] section="search" topic=54
# ## 6. Searching texts
#
# `LIKE '%dragon%'` finds letters. People search for *words*: "dragons" should find "dragon", the
# order should not matter, and "the" should not count. PostgreSQL's **full text search** does it
# in two steps:
#
# - `to_tsvector('english', text)` makes a text into its words, brought down to their stem,
#   without those that are everywhere;
# - `websearch_to_tsquery('english', typed)` does the same with what somebody typed, with the
#   habits of search engines: all words must be there, `"two words"` in quotes next to each other,
#   `or` between, and `-word` must not be there;
# - the operator `@@` asks whether the one matches the other.

# %%
print(
    db.psql("""
SELECT to_tsvector('english', 'The dragons were sleeping in their caves') AS words;
SELECT websearch_to_tsquery('english', 'sleeping dragon -knight') AS search;
SELECT to_tsvector('english', 'The dragons were sleeping')
       @@ websearch_to_tsquery('english', 'sleeping dragon -knight') AS found;
""")
)

# %% [markdown]
# The numbers are the places of the words in the text. `'english'` is the **configuration**: it
# knows the endings and the small words of a language. There are about thirty; `'simple'` changes
# nothing but capital letters. Write it always. Without it, the server takes its default, and that
# may be another one on the next machine.
#
# `ts_rank(words, search)` says how well a text fits: sort by it, `DESC`. The words of a title can
# weigh more than those of the blurb, by `setweight`.
#
# To make the words anew for every search is slow. So they are usually kept in a column that the
# server itself keeps up to date, a **generated column**, with an index of the kind GIN:

# %%
print(
    db.psql("""
CREATE TABLE IF NOT EXISTS blurb (
    title text PRIMARY KEY,
    body text NOT NULL,
    words tsvector GENERATED ALWAYS AS (
        setweight(to_tsvector('english', title), 'A') || to_tsvector('english', body)
    ) STORED
);
TRUNCATE blurb;
INSERT INTO blurb (title, body) VALUES
    ('Dune', 'On a desert planet, great worms guard the spice.'),
    ('Desert gardening', 'What grows with little water.'),
    ('Solaris', 'A planet covered by one ocean that thinks.');
CREATE INDEX IF NOT EXISTS blurb_words ON blurb USING gin (words);

SELECT title, ts_rank(words, search)::numeric(4, 2) AS rank
FROM blurb
CROSS JOIN websearch_to_tsquery('english', 'deserts') AS search
WHERE words @@ search
ORDER BY rank DESC;
""")
)

# %% [markdown]
# Three words on limits. It knows no typing errors (the extension `pg_trgm` does), and no
# meanings: "car" does not find "vehicle". For a shop with some hundred thousand texts it is good
# and needs no second system beside the database.

# %% [markdown] item="find-recipes" kind="fill" topic=54 points=3 minutes=12
# ### Modify: the search of a cookbook
#
# The table `recipe(id integer, title text, body text)` holds recipes in English,
# `wanted(typed text)` has one row with what somebody typed into the search box. Complete
# `find.sql`: the `id` and `title` of all recipes that match, with the words of title **and**
# body, sorted by `id`. What is typed has the habits of search engines.
#
# With the recipes 1, *Tomato soup*, "Fry the onions." and 2, *Onion cake*, "With cream and
# onions.", the text `onion -cream` finds `(1, 'Tomato soup')`.
#
# <details><summary>Hint 1 of 2</summary>
#
# One function for the texts, one for what was typed, and the operator that asks whether they
# match.
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# `to_tsvector('english', title || ' ' || body) @@ websearch_to_tsquery('english', typed)`
#
# </details>

# %% starter="find-recipes"
%%writefile find.sql
SELECT id, title
FROM recipe
CROSS JOIN wanted
WHERE ____('english', title || ' ' || ____) ____ ____('english', typed)
ORDER BY id;

# %% answer="find-recipes"
%%writefile find.sql
SELECT id, title
FROM recipe
CROSS JOIN wanted
WHERE to_tsvector('english', title || ' ' || body) @@ websearch_to_tsquery('english', typed)
ORDER BY id;

# %% tests="find-recipes"
from course.testing import makes, snippet, written

cookbook = snippet("""
recipes = []
typed = ""
tables = "CREATE TABLE recipe (id int, title text, body text); CREATE TABLE wanted (typed text)"
with db.trial(tables) as trial:
    for recipe in recipes:
        trial.run("INSERT INTO recipe VALUES (%s, %s, %s)", *recipe)
    trial.run("INSERT INTO wanted VALUES (%s)", typed)
    rows = trial.file("find.sql")
""")
find_file = {"find.sql": written("find.sql")}
two_recipes = [(2, "Onion cake", "With cream and onions."), (1, "Tomato soup", "Fry the onions.")]
makes(
    cookbook,
    {"rows": [(1, "Tomato soup")]},
    given={"recipes": two_recipes, "typed": "onion -cream"},
    files=find_file,
    because=(
        "the words of title and body are searched together, and -cream means: not this word. That "
        "is a habit that only websearch_to_tsquery knows."
    ),
    mistakes=[
        (
            [],
            "nothing was found: with 'english', onion and onions are the same word, and words need "
            "not stand next to each other.",
        ),
        (
            [(1, "Tomato soup"), (2, "Onion cake")],
            "cream stands in the body of the cake: make one tsvector of title and body, so that a "
            "word that must not be there is missed in both.",
        ),
    ],
)
makes(
    cookbook,
    {"rows": [(1, "Tomato soup"), (2, "Onion cake")]},
    given={"recipes": two_recipes, "typed": "ONIONS"},
    files=find_file,
    because="onions and onion are the same word in English, and capital letters do not matter.",
)
makes(
    cookbook,
    {"rows": [(1, "Tomato soup")]},
    given={"recipes": two_recipes, "typed": "fry tomatoes"},
    files=find_file,
    because="one of these words stands in the title, the other in the body: search in both.",
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(229)
    things = ["carrot", "pepper", "noodle", "pear", "walnut"]
    dishes = []
    for number in random.sample(range(1, 50), 14):
        first, *others = random.sample(things, random.randint(1, 4))
        dishes.append((number, f"{first.title()}s", " ".join(["warm", *others])))
    for search, fits in [
        ("pear", lambda has: "pear" in has),
        ("walnuts pears", lambda has: {"walnut", "pear"} <= has),
        ("carrot or noodle", lambda has: bool({"carrot", "noodle"} & has)),
        ("pepper -walnut", lambda has: "pepper" in has and "walnut" not in has),
        ("turnip", lambda has: False),
    ]:
        found = [
            (number, title)
            for number, title, body in sorted(dishes)
            if fits({title.lower().rstrip("s"), *body.split()})
        ]
        makes(cookbook, {"rows": found}, given={"recipes": dishes, "typed": search}, files=find_file)
### END HIDDEN TESTS

# %% [markdown] discussion="find-recipes"
# `to_tsvector`, `body`, `@@`, `websearch_to_tsquery`. There are two more functions for the right
# side: `to_tsquery` wants operators (`onion & !cream`) and stops with an error at what people
# type; `plainto_tsquery` wants all words and ignores the minus. For a search box it is
# `websearch_to_tsquery`.
#
# Here the words are made at each search. With more than some hundred recipes, take a generated
# column and a GIN index, as with the blurbs. That costs space, and time at each insert.

# %% [markdown] section="upsert" topic=54
# ## 7. Insert or update, and what came of it
#
# A delivery comes in. For titles that are in stock the number grows, others are new rows. In two
# steps, *look whether it is there, then insert or update*, this is a mistake that only shows on
# busy days: between the look and the insert, somebody else may have inserted the same title.
#
# `INSERT ... ON CONFLICT` does it in one step, and cannot be interrupted. People call it an
# **upsert**:

# %%
print(
    db.psql("""
CREATE TEMPORARY TABLE stock (isbn text PRIMARY KEY, copies integer NOT NULL);
INSERT INTO stock VALUES ('978-01', 4);

INSERT INTO stock (isbn, copies)
VALUES ('978-01', 10), ('978-07', 3)
ON CONFLICT (isbn) DO UPDATE SET copies = stock.copies + excluded.copies
RETURNING isbn, copies;
""")
)

# %% [markdown]
# - `ON CONFLICT (isbn)` names the columns of a primary key or another unique constraint. Without
#   such a constraint there is no conflict, and PostgreSQL refuses the statement.
# - In `DO UPDATE SET`, `stock.copies` is the value in the table, `excluded.copies` the one that
#   could not be inserted.
# - `ON CONFLICT DO NOTHING` skips what is there already.
# - A statement may touch a row **once**. If the same ISBN stands in the values twice, the server
#   says *ON CONFLICT DO UPDATE command cannot affect row a second time*. Add up first.
#
# **`RETURNING`** gives the rows as they are now, like a `SELECT`. It works with `INSERT`,
# `UPDATE` and `DELETE`, and saves the second question that would otherwise come: which number did
# the new row get? How many are left?
#
# The values may come from a query as well:
# `INSERT INTO stock (isbn, copies) SELECT ... ON CONFLICT ...`. And with psycopg, as in every
# statement, values are parameters:

# %%
with db.connect() as connection:
    new = connection.execute(
        """
        INSERT INTO customer (id, name) VALUES (%s, %s)
        ON CONFLICT (id) DO UPDATE SET name = excluded.name
        RETURNING id, name
        """,
        [3, "Alan T."],
    ).fetchone()
    print(new)
    connection.rollback()

# %% [markdown] item="take-delivery" kind="write" topic=54 points=7 minutes=30
# ### Make: take a delivery
#
# A van brings books, and a scanner writes them into a table, one row for each box:
#
# ```sql
# CREATE TABLE stock (isbn text PRIMARY KEY, copies integer NOT NULL);
# CREATE TABLE delivery (isbn text NOT NULL, copies integer);
# ```
#
# Write **one statement** into `deliver.sql` that takes the whole delivery into the stock:
#
# - The copies of a delivered ISBN are added to those in `stock`; an ISBN that is not in `stock`
#   becomes a new row. The same ISBN may come in several boxes.
# - Boxes whose `copies` is `NULL`, 0 or negative are mistakes of the scanner: they do nothing,
#   and an ISBN that comes only in such boxes does not get into `stock`.
# - The statement returns a row for each ISBN that was added to or is new: `isbn` and the `copies`
#   that are now in stock, in any order.
#
# With 4 copies of `978-01` in stock and the boxes `('978-01', 6)`, `('978-01', 6)`,
# `('978-07', 3)`, it returns `('978-01', 16)` and `('978-07', 3)`.
#
# <details><summary>Hint 1 of 3</summary>
#
# Begin with a `SELECT` that gives what should be inserted: one row for each ISBN.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# `WHERE copies > 0` lets no `NULL` through. `GROUP BY isbn` and `sum` make one row of several
# boxes.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `INSERT INTO stock (isbn, copies) SELECT ... FROM delivery WHERE ... GROUP BY ... ON CONFLICT
# (isbn) DO UPDATE SET copies = ... RETURNING ...`
#
# </details>

# %% starter="take-delivery"
%%writefile deliver.sql
-- Write your statement below this line.

# %% answer="take-delivery"
%%writefile deliver.sql
INSERT INTO stock (isbn, copies)
SELECT isbn, sum(copies)
FROM delivery
WHERE copies > 0
GROUP BY isbn
ON CONFLICT (isbn) DO UPDATE SET copies = stock.copies + excluded.copies
RETURNING isbn, copies;

# %% tests="take-delivery"
from course.testing import makes, snippet, written

van = snippet("""
shelf = {}
boxes = []
tables = "CREATE TABLE stock (isbn text PRIMARY KEY, copies int NOT NULL)"
with db.trial(f"{tables}; CREATE TABLE delivery (isbn text NOT NULL, copies int)") as trial:
    for title in shelf.items():
        trial.run("INSERT INTO stock VALUES (%s, %s)", *title)
    for box in boxes:
        trial.run("INSERT INTO delivery VALUES (%s, %s)", *box)
    returned = sorted(trial.file("deliver.sql", single=True))
    shelf_now = dict(trial.run("SELECT isbn, copies FROM stock"))
""")
deliver_file = {"deliver.sql": written("deliver.sql")}
makes(
    van,
    {
        "shelf_now": {"978-01": 16, "978-02": 1, "978-07": 3},
        "returned": [("978-01", 16), ("978-07", 3)],
    },
    given={
        "shelf": {"978-01": 4, "978-02": 1},
        "boxes": [("978-01", 6), ("978-01", 6), ("978-07", 3)],
    },
    files=deliver_file,
    because=(
        "all boxes of an ISBN are added to what is there, stock.copies + excluded.copies, "
        "and what was not delivered stays as it is. RETURNING gives the rows as they are now."
    ),
)
makes(
    van,
    {"shelf_now": {"978-01": 1, "978-03": 2}, "returned": [("978-03", 2)]},
    given={
        "shelf": {"978-01": 1},
        "boxes": [("978-01", None), ("978-01", -3), ("978-04", 0), ("978-03", 2), ("978-03", None)],
    },
    files=deliver_file,
    because="boxes with NULL, 0 or a negative number do nothing, and their ISBN is not returned.",
)
makes(
    van,
    {"shelf_now": {"978-01": 1}, "returned": []},
    given={"shelf": {"978-01": 1}, "boxes": []},
    files=deliver_file,
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(230)
    for count in (5, 20):
        before = {isbn: random.randint(0, 9) for isbn in random.sample("ABCDEFGH", 4)}
        scanned = [
            (random.choice("ABCDEFGH"), random.choice([None, -2, 0, 1, 1, 2, 7]))
            for _ in range(count)
        ]
        after = dict(before)
        for isbn, copies in scanned:
            if copies is not None and copies > 0:
                after[isbn] = after.get(isbn, 0) + copies
        came = {isbn for isbn, copies in scanned if (copies or 0) > 0}
        makes(
            van,
            {
                "shelf_now": dict(sorted(after.items())),
                "returned": sorted((isbn, after[isbn]) for isbn in came),
            },
            given={"shelf": before, "boxes": scanned},
            files=deliver_file,
        )
### END HIDDEN TESTS

# %% [markdown] discussion="take-delivery"
# The `SELECT` decides *what* comes in, and adds up, so that no row is touched twice;
# `ON CONFLICT` decides *how*.
#
# The alternative is an `UPDATE ... FROM` for known titles and an `INSERT ... WHERE NOT EXISTS`
# for new ones, in a transaction. Two statements that both have to be right, and a moment between
# them. `MERGE` is a third way, from the SQL standard: `MERGE INTO stock USING (...) ON ... WHEN
# MATCHED THEN UPDATE ... WHEN NOT MATCHED THEN INSERT ...`. It can also delete, and is easier to
# read when there are many cases. But when two programs insert the same new title at once, `MERGE`
# may fail with a unique violation; `ON CONFLICT` does not.

# %% [markdown] section="normalization" topic=56
# ## 8. From a sheet to tables: normalization
#
# The second half of this week is about deciding what the tables look like. A good design prevents
# mistakes that no program can find later.
#
# Before the bookshop had a database, it kept its orders in a spreadsheet:

# %%
print(
    db.psql("""
DROP TABLE IF EXISTS sheet;
CREATE TABLE sheet (order_no integer, email text, name text, city text, books text);
INSERT INTO sheet VALUES
    (1, 'ada@example.org', 'Ada', 'London', 'Dune x 2, Emma x 1'),
    (2, 'grace@example.org', 'Grace', 'New York', 'Emma x 4'),
    (3, 'ada@example.org', 'Ada', 'Paris', 'Solaris x 1');
SELECT * FROM sheet;
""")
)

# %% [markdown]
# Work with it for a month, and three kinds of trouble come up. They have names:
#
# - **Update anomaly.** Ada has moved. Her city stands in two rows, and one of them was changed.
#   Where does she live? The data contradicts itself.
# - **Insert anomaly.** A customer registers and has ordered nothing yet. There is no row to put
#   them in.
# - **Delete anomaly.** Order 2 is cancelled and deleted. With it goes all we know of Grace.
#
# And nobody can say how many copies of Emma were sold without taking texts apart.
#
# All of it has one cause: **the same fact stands in several places, or several facts in one
# place**. *Normalization* is the cure, in steps called normal forms. The question to ask is
# always the same: on what does this value *depend*? What must I know, to know it?
#
# ### 1NF: one value in each place
#
# A table is in **first normal form** when every column holds one value, and no list; each row is
# told from the others by a **key**. So `books` must go: one row for each book of an order.
#
# | order_no | title | copies | email | name | city |
# | --- | --- | --- | --- | --- | --- |
# | 1 | Dune | 2 | ada@example.org | Ada | London |
# | 1 | Emma | 1 | ada@example.org | Ada | London |
# | 2 | Emma | 4 | grace@example.org | Grace | New York |
# | 3 | Solaris | 1 | ada@example.org | Ada | Paris |
#
# What tells the rows apart? `order_no` alone does not, order 1 has two rows. The key is the pair
# `(order_no, title)`.
#
# ### 2NF: nothing that depends on a part of the key
#
# `copies` depends on the whole key: of which order, and which book. But `email` depends on
# `order_no` alone. So it stands in two rows, though it is one fact. **Second normal form**: what
# depends on a part of the key moves into a table with that part as its key.
#
# `orders(order_no, email, name, city)` and `order_line(order_no, title, copies)`.
#
# (Where the key is one column, there is no part of it, and 2NF comes for free.)
#
# ### 3NF: nothing that depends on something other than the key
#
# In `orders`, `email` depends on `order_no`. But `name` and `city` depend on `email`: on who
# ordered, and through that only on the order. **Third normal form**: such a column moves to the
# table whose key it depends on.
#
# `customer(email, name, city)`, `orders(order_no, email)`, `order_line(order_no, title, copies)`.
#
# Now every fact has one place. Ada moves: one row changes. Somebody registers: a row in
# `customer`. An order is deleted: the customer stays. There is a saying for it: each value
# depends on **the key, the whole key, and nothing but the key**.
#
# ### Run and explain: doing it
#
# The data moves by `INSERT ... SELECT`. `string_to_table(text, ',')` makes rows of a list, and
# stands behind `CROSS JOIN LATERAL`, which executes it for each row on its left.
# `split_part(text, ' x ', 1)` gives what stands before the first ` x `, `trim` takes spaces away.

# %%
print(
    db.psql("""
DROP TABLE IF EXISTS order_line, orders, buyer;
CREATE TABLE buyer (email text PRIMARY KEY, name text NOT NULL, city text NOT NULL);
CREATE TABLE orders (
    order_no integer PRIMARY KEY,
    email text NOT NULL REFERENCES buyer
);
CREATE TABLE order_line (
    order_no integer REFERENCES orders,
    title text,
    copies integer NOT NULL,
    PRIMARY KEY (order_no, title)
);

-- Whoever stands there several times: the newest order knows best.
INSERT INTO buyer
SELECT DISTINCT ON (email) email, name, city FROM sheet ORDER BY email, order_no DESC;

INSERT INTO orders SELECT order_no, email FROM sheet;

INSERT INTO order_line
SELECT order_no, split_part(trim(item), ' x ', 1), split_part(trim(item), ' x ', 2)::integer
FROM sheet
CROSS JOIN LATERAL string_to_table(books, ',') AS item;

SELECT * FROM buyer ORDER BY email;
SELECT * FROM order_line ORDER BY order_no, title;
""")
)

# %% [markdown]
# `'Dune x 2'` had to become two values, and Ada's two cities one: a decision. Normalizing old
# data is mostly that: the contradictions come to light, and somebody has to decide.
#
# **Is more always better?** No. The price of an order line is copied from the book on purpose: it
# is *what was paid*, another fact than what the book costs today. And a total that is shown a
# thousand times a second may be stored, although it can be computed. That is called
# **denormalization**: first the clean design, then, for a measured reason, an exception that
# somebody keeps right.

# %% [markdown] item="quiz-normal-form" kind="quiz" topic=56 points=2 minutes=4
# ### Quiz: which normal form is broken?
#
# A school has the table `enrolment(student_id, course_id, grade, course_room)` with the key
# `(student_id, course_id)`. Every column holds one value. A course has one room, for all its
# students.
#
# What is true?
#
# - **A** It breaks the first normal form: there are two columns in the key.
# - **B** It breaks the second: `course_room` depends on `course_id`, a part of the key.
# - **C** It breaks the third only: `course_room` depends on `grade`.
# - **D** It is in third normal form: every column depends on the key.
#
# <details><summary>Hint 1 of 2</summary>
#
# What must you know to know the room? And to know the grade?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# The key, the **whole** key, and nothing but the key.
#
# </details>

# %% [raw] key="quiz-normal-form"
# right = "B"
# why = "To know the room, the course is enough: a part of the key. So the room of a course stands in as many rows as it has students. It belongs into a table course(course_id, room)."
# [wrong]
# A = "A key may consist of several columns. The first normal form forbids lists in a place, and there are none."
# C = "A grade says nothing about a room. The room depends on the course, which is a part of the key: that is the second normal form."
# D = "It does depend on the key, but on a part of it only. The whole key is asked for."

# %% [markdown] item="repair-tables" kind="write" topic=56 points=7 minutes=40
# ### Make: the sheet of the bicycle workshop
#
# A workshop keeps its repairs in one table:
#
# ```sql
# CREATE TABLE repair_sheet (
#     ticket integer NOT NULL,      -- every row has its own
#     bike text NOT NULL,
#     email text NOT NULL,          -- of the owner, typed by hand
#     owner text NOT NULL,          -- the owner's name
#     parts text                    -- such as 'chain, bell', or empty, or NULL
# );
# ```
#
# Write a script `workshop.sql` that makes three tables in third normal form and moves everything
# there. Their columns, in this order:
#
# | table | columns | key |
# | --- | --- | --- |
# | `owner` | `email` text, `name` text | `email` |
# | `repair` | `ticket` integer, `bike` text, `email` text | `ticket` |
# | `repair_part` | `ticket` integer, `part` text | both together |
#
# - Make these keys primary keys. No column may be `NULL`. `repair.email` refers to `owner`,
#   `repair_part.ticket` to `repair`: foreign keys.
# - Emails were typed with capital letters at times: they are all written small in the new tables,
#   and `Ada@example.org` and `ada@example.org` are one owner.
# - If an owner's name differs between rows, that of the **largest** ticket counts.
# - `parts` are parted by commas, with or without spaces around. Each part gets a row; one that is
#   listed twice gets one row. Where nothing stands (`NULL`, an empty text, between two commas),
#   there is no part.
#
# From the rows `(1, 'Brompton', 'Ada@example.org', 'Ada', 'chain, bell')` and
# `(2, 'Tandem', 'ada@example.org', 'Ada L.', NULL)` come one owner
# `('ada@example.org', 'Ada L.')`, two repairs, and two parts of ticket 1.
#
# <details><summary>Hint 1 of 3</summary>
#
# First the three `CREATE TABLE`, then three `INSERT ... SELECT`, in the order in which the
# foreign keys allow it.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# `DISTINCT ON (lower(email))` with the right `ORDER BY` for the owners. For the parts,
# `string_to_table` as above, and `SELECT DISTINCT`.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `INSERT INTO repair_part SELECT DISTINCT ticket, trim(part) FROM repair_sheet CROSS JOIN LATERAL
# string_to_table(parts, ',') AS part WHERE trim(part) <> ''`
#
# </details>

# %% starter="repair-tables"
%%writefile workshop.sql
-- Write your script below this line.

# %% answer="repair-tables"
%%writefile workshop.sql
CREATE TABLE owner (
    email text PRIMARY KEY,
    name text NOT NULL
);
CREATE TABLE repair (
    ticket integer PRIMARY KEY,
    bike text NOT NULL,
    email text NOT NULL REFERENCES owner
);
CREATE TABLE repair_part (
    ticket integer REFERENCES repair,
    part text,
    PRIMARY KEY (ticket, part)
);
INSERT INTO owner (email, name)
SELECT DISTINCT ON (lower(email)) lower(email), owner
FROM repair_sheet
ORDER BY lower(email), ticket DESC;
INSERT INTO repair (ticket, bike, email)
SELECT ticket, bike, lower(email)
FROM repair_sheet;
INSERT INTO repair_part (ticket, part)
SELECT DISTINCT ticket, trim(part)
FROM repair_sheet
CROSS JOIN LATERAL string_to_table(parts, ',') AS part
WHERE trim(part) <> '';

# %% tests="repair-tables"
from course.testing import makes, snippet, written

workshop = snippet("""
sheet = []
tries = []
question = "SELECT 1"
columns = "ticket int, bike text, email text, owner text, parts text"
with db.trial(f"CREATE TABLE repair_sheet ({columns})") as trial:
    for row in sheet:
        trial.run("INSERT INTO repair_sheet VALUES (%s, %s, %s, %s, %s)", *row)
    trial.file("workshop.sql")
    owners = trial.run("SELECT email, name FROM owner ORDER BY email")
    repairs = trial.run("SELECT ticket, bike, email FROM repair ORDER BY ticket")
    parts = trial.run("SELECT ticket, part FROM repair_part ORDER BY ticket, part")
    outcomes = [(trial.attempt(one), one) for one in tries]
    answer = trial.run(question)
""")
workshop_file = {"workshop.sql": written("workshop.sql")}
two_repairs = [
    (1, "Brompton", "Ada@example.org", "Ada", "chain, bell"),
    (2, "Tandem", "ada@example.org", "Ada L.", None),
]
makes(
    workshop,
    {
        "owners": [("ada@example.org", "Ada L.")],
        "repairs": [(1, "Brompton", "ada@example.org"), (2, "Tandem", "ada@example.org")],
        "parts": [(1, "bell"), (1, "chain")],
    },
    given={"sheet": two_repairs},
    files=workshop_file,
    mistakes=[
        ([("ada@example.org", "Ada")], "the name of the largest ticket counts: ticket DESC."),
        ([(1, " bell"), (1, "chain")], "spaces around a part do not belong to it: trim."),
    ],
    because="emails are written small wherever they stand, and every repair is moved.",
)
makes(
    workshop,
    {
        "answer": [
            ("owner", "email text, name text"),
            ("repair", "ticket integer, bike text, email text"),
            ("repair_part", "ticket integer, part text"),
        ]
    },
    given={
        "question": "SELECT table_name::text, string_agg(column_name || ' ' || "
        "replace(data_type, 'character varying', 'text'), ', ' ORDER BY ordinal_position) "
        "FROM information_schema.columns WHERE table_schema = current_schema() "
        "AND table_name IN ('owner', 'repair', 'repair_part') GROUP BY table_name ORDER BY 1"
    },
    files=workshop_file,
    because="the columns of each table stand in the order of the task, with its types.",
)
makes(
    workshop,
    {"answer": [("owner", 1), ("repair", 1), ("repair_part", 2)]},
    given={
        "question": "SELECT conrelid::regclass::text, cardinality(conkey) FROM pg_constraint "
        "WHERE contype = 'p' AND connamespace = current_schema()::regnamespace "
        "AND conrelid::regclass::text IN ('owner', 'repair', 'repair_part') ORDER BY 1"
    },
    files=workshop_file,
    because="each table has a PRIMARY KEY, that of repair_part with both of its columns.",
)
makes(
    workshop,
    {"parts": [(3, "bell"), (3, "tube"), (5, "rear light")]},
    given={
        "sheet": [
            (3, "Tandem", "b@x.org", "Bo", "tube,bell ,, tube"),
            (4, "Trike", "b@x.org", "Bo", ""),
            (5, "Trike", "b@x.org", "Bo", " rear light , "),
        ]
    },
    files=workshop_file,
    because="each part once, and no part where nothing stands between the commas.",
)
refused = [
    ("UniqueViolation", "INSERT INTO owner VALUES ('ada@example.org', 'Eve')"),
    ("UniqueViolation", "INSERT INTO repair VALUES (2, 'Trike', 'ada@example.org')"),
    ("UniqueViolation", "INSERT INTO repair_part VALUES (1, 'bell')"),
    ("ForeignKeyViolation", "INSERT INTO repair VALUES (3, 'Trike', 'nobody@example.org')"),
    ("ForeignKeyViolation", "INSERT INTO repair_part VALUES (9, 'bell')"),
    ("NotNullViolation", "INSERT INTO owner VALUES ('eve@example.org', NULL)"),
    ("NotNullViolation", "INSERT INTO repair VALUES (3, NULL, 'ada@example.org')"),
    ("NotNullViolation", "INSERT INTO repair VALUES (3, 'Trike', NULL)"),
    ("NotNullViolation", "INSERT INTO repair_part VALUES (1, NULL)"),
    ("NotNullViolation", "INSERT INTO repair_part VALUES (NULL, 'bell')"),
    ("taken", "INSERT INTO repair_part VALUES (2, 'bell')"),
]
makes(
    workshop,
    {"outcomes": refused},
    given={"sheet": two_repairs, "tries": [statement for _, statement in refused]},
    files=workshop_file,
    because="each statement of `tries` stands there with what became of it.",
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(231)
    for count in (0, 6, 15):
        jobs = []
        for ticket in random.sample(range(1, 60), count):
            mail = random.choice(["ada@x.org", "ADA@x.org", "bo@x.org", "Bo@X.org", "cy@x.org"])
            fitted = [random.choice(["chain", "bell", "tube", "LED lamp", ""]) for _ in range(4)]
            text = random.choice([",", ", ", " ,"]).join(fitted)
            name = random.choice(["Ann", "abe van Dam", "Amy"])
            jobs.append((ticket, random.choice("RST"), mail, name, random.choice([text, None])))
        latest = {mail.lower(): name for _, _, mail, name, _ in sorted(jobs)}
        pieces = {
            (ticket, part.strip())
            for ticket, *_, text in jobs
            for part in (text or "").split(",")
            if part.strip()
        }
        makes(
            workshop,
            {
                "owners": sorted(latest.items()),
                "repairs": sorted((ticket, bike, m.lower()) for ticket, bike, m, _, _ in jobs),
                "parts": sorted(pieces),
            },
            given={"sheet": jobs},
            files=workshop_file,
        )
### END HIDDEN TESTS

# %% [markdown] discussion="repair-tables"
# Nobody wrote `NOT NULL` behind the columns of a primary key: it includes it.
#
# `email` as the key of `owner` is a **natural key**: it means something outside of the database.
# The other school gives every table a number of its own,
# `id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY`, a **surrogate key**, with
# `email text NOT NULL UNIQUE` beside it. When an owner changes the address, one row changes, and
# no foreign key follows. For what can change, like an email, that is the better choice. We took
# the natural one to keep the script short. (With it, `ON UPDATE CASCADE` would carry a change
# along.)
#
# Is the list of parts worth a table `part`? Yes, as soon as a part has a price.

# %% [markdown] section="constraints" topic=56
# ## 9. Constraints: what can never get in
#
# Your program checks what comes in. So does the next program, the script of a colleague, and
# somebody at night in psql. Only the database sees them all. A **constraint** is a rule that it
# keeps, whoever comes:
#
# | constraint | the rule | psycopg raises | SQLSTATE |
# | --- | --- | --- | --- |
# | `NOT NULL` | there is a value | `NotNullViolation` | `23502` |
# | `UNIQUE` | no two rows have it | `UniqueViolation` | `23505` |
# | `PRIMARY KEY` | both; the name of a row; one for each table | either | |
# | `REFERENCES` | a **foreign key**: such a row is there | `ForeignKeyViolation` | `23503` |
# | `CHECK (...)` | the condition is not false | `CheckViolation` | `23514` |
# | `EXCLUDE ...` | no two rows collide | `ExclusionViolation` | `23P01` |
#
# The **SQLSTATE** is the number of the error in every client and every language. psycopg has a
# class of the same name in `psycopg.errors`, and all of these are kinds of
# `psycopg.errors.IntegrityError`.
#
# ### Run and explain
#
# A constraint has a name. If you give it one, errors and programs can use it:

# %%
print(
    db.psql("""
DROP TABLE IF EXISTS line, invoice;
CREATE TABLE invoice (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    number text NOT NULL UNIQUE,
    customer_id integer NOT NULL REFERENCES customer
);
CREATE TABLE line (
    invoice_id integer NOT NULL REFERENCES invoice ON DELETE CASCADE,
    isbn text NOT NULL REFERENCES book ON DELETE RESTRICT,
    copies integer NOT NULL,
    price_cents integer NOT NULL CHECK (price_cents >= 0),
    CONSTRAINT some_copies CHECK (copies > 0),
    PRIMARY KEY (invoice_id, isbn)
);
INSERT INTO invoice (number, customer_id) VALUES ('2026-1', 1) RETURNING id;
INSERT INTO line VALUES (1, '978-01', 2, 990);

INSERT INTO invoice (number, customer_id) VALUES ('2026-1', 2);
INSERT INTO line VALUES (1, '978-02', 0, 1150);
INSERT INTO line VALUES (1, '978-99', 1, 500);
DELETE FROM book WHERE isbn = '978-01';
DELETE FROM invoice WHERE number = '2026-1';
SELECT count(*) AS lines FROM line;
""")
)

# %% [markdown]
# Four refusals, each with the name of the constraint and the value that offended. (The book is
# needed twice, by the sales of section 2 and by the new line; the sales are asked first.) Then a
# delete that took the lines along. What happens to rows that refer to a deleted one is a decision, made
# in the foreign key:
#
# | | when the row referred to is deleted | fits |
# | --- | --- | --- |
# | nothing, or `ON DELETE RESTRICT` | the delete is refused | a book that was sold |
# | `ON DELETE CASCADE` | the rows that refer to it are deleted, too | the lines of an invoice |
# | `ON DELETE SET NULL` | their column becomes `NULL` | the sales of a customer who wants to be forgotten |
#
# (Where the foreign key says `RESTRICT`, PostgreSQL has an error of its own since version 18,
# `RestrictViolation`, `23001`. Without the word it is a `ForeignKeyViolation`. For your program
# they are the same: the row is still needed. `trial.attempt`, which the checks use, calls both
# `ForeignKeyViolation`.)
#
# `GENERATED ALWAYS AS IDENTITY` numbers the rows. (Older code has `serial`, which does nearly the
# same.) A number that was used for a failed insert is lost: gaps are normal, and no reason to
# worry.
#
# From Python, a constraint is an exception of its own class. So there is no need to look first
# whether the number is free. Looking first is even wrong: somebody may take it between the look
# and the insert.

# %%
import psycopg

try:
    with db.connect() as connection:
        connection.execute("INSERT INTO invoice (number, customer_id) VALUES ('2026-2', 1)")
        connection.execute("INSERT INTO invoice (number, customer_id) VALUES ('2026-2', 3)")
except psycopg.errors.UniqueViolation as error:
    print(error.sqlstate, error.diag.constraint_name)

# %% [markdown]
# ### Constraints on tables that are there already
#
# `ALTER TABLE book ADD CONSTRAINT price_positive CHECK (price_cents > 0)` adds one later. All
# rows are checked at that moment, and if one breaks the rule, the constraint is not added. That
# is the moment where one learns what is really in the table. (Week 24 does it in steps, without
# stopping the shop.)
#
# ### Where NULL slips through
#
# A `CHECK` refuses what is *false*. With a `NULL`, the condition is neither true nor false, and
# the row gets in. And a `NULL` equals nothing, not even another `NULL`: `UNIQUE` lets any number
# of them in, unless you write `UNIQUE NULLS NOT DISTINCT`.

# %% [markdown] item="predict-null" kind="predict" topic=56 points=2 minutes=5
# ### Predict: how many are refused?
#
# ```sql
# CREATE TABLE ticket (
#     seat integer UNIQUE,
#     price_cents integer CHECK (price_cents > 0)
# );
# INSERT INTO ticket VALUES (1, 500);
# INSERT INTO ticket VALUES (NULL, 500);
# INSERT INTO ticket VALUES (NULL, NULL);
# INSERT INTO ticket VALUES (2, 0);
# INSERT INTO ticket VALUES (1, NULL);
# ```
#
# How many of the five inserts does the server refuse?
#
# - **A** none
# - **B** two
# - **C** three
# - **D** four
#
# <details><summary>Hint 1 of 2</summary>
#
# Neither column is `NOT NULL`. Go through the five one by one.
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# Is `NULL > 0` false? Are two `NULL`s equal?
#
# </details>

# %% [raw] key="predict-null"
# choices = true
# right = "B"
# why = "(2, 0) breaks the CHECK, and (1, NULL) repeats the seat 1. The rows with NULL get in: NULL > 0 is not false, and a NULL equals no other NULL."
# [wrong]
# A = "(2, 0) breaks the CHECK: 0 > 0 is false. And seat 1 is taken already."
# C = "The second NULL in seat is no repetition: NULL equals nothing. Only (2, 0) and (1, NULL) are refused."
# D = "A NULL breaks neither of these rules: only NOT NULL would keep it out. (2, 0) and (1, NULL) are refused."

# %%
print(
    db.psql("""
CREATE TEMPORARY TABLE ticket (
    seat integer UNIQUE,
    price_cents integer CHECK (price_cents > 0)
);
INSERT INTO ticket VALUES (1, 500);
INSERT INTO ticket VALUES (NULL, 500);
INSERT INTO ticket VALUES (NULL, NULL);
INSERT INTO ticket VALUES (2, 0);
INSERT INTO ticket VALUES (1, NULL);
""")
)

# %% [markdown]
# ### Rules between rows
#
# *At most one open cart for each customer.* A `UNIQUE` on the customer would forbid old carts as
# well. A **unique index on some of the rows** says it exactly:
#
# ```sql
# CREATE UNIQUE INDEX one_open_cart ON cart (customer_id) WHERE closed_at IS NULL;
# ```
#
# *No two readings in the room at the same time.* Here equality is not enough; two periods may not
# **overlap**. PostgreSQL has types for ranges, and a constraint that compares with any operator,
# `&&` for "overlaps":

# %%
print(
    db.psql("""
CREATE TEMPORARY TABLE reading (
    author text NOT NULL,
    during daterange NOT NULL,
    CONSTRAINT room_is_free EXCLUDE USING gist (during WITH &&)
);
INSERT INTO reading VALUES ('Le Guin', '[2026-12-01, 2026-12-03)');
INSERT INTO reading VALUES ('Lem', '[2026-12-03, 2026-12-04)');
INSERT INTO reading VALUES ('Austen', '[2026-12-02, 2026-12-05)');
""")
)

# %% [markdown]
# `[` includes the day, `)` does not, as with `range()` in Python: so one period can end where the
# next begins. With several rooms it would be `EXCLUDE USING gist (room WITH =, during WITH &&)`,
# after `CREATE EXTENSION btree_gist`. No program can do this without a gap: two requests that
# come at the same moment both find the room free.

# %% [markdown] item="loan-tables" kind="write" topic=56 points=7 minutes=40
# ### Make: the library of tools
#
# In a library of tools you borrow a drill for a weekend. Write a script `tools.sql` with three
# tables. The columns, in this order:
#
# `tool`
#
# - `id`: integer, numbered by the server, primary key
# - `name`: text, never missing, no two tools have the same
# - `deposit_cents`: integer, never missing, not negative, 0 where nothing is said
#
# `member`
#
# - `id`: integer, numbered by the server, primary key
# - `email`: text, never missing, no two members have the same
#
# `loan`
#
# - `id`: integer, numbered by the server, primary key
# - `tool_id`: integer, never missing, refers to `tool`; a tool that was ever lent cannot be
#   deleted
# - `member_id`: integer, refers to `member`; when a member is deleted, it becomes `NULL` and the
#   loan stays
# - `lent_on`: date, never missing
# - `due_on`: date, never missing, **after** `lent_on`
# - `returned_on`: date, `NULL` as long as the tool is out; **not before** `lent_on`
#
# And one rule between rows: a tool can be **out only once at a time**. There may be any number of
# loans of a tool that are over, and at most one with no `returned_on`.
#
# After `INSERT INTO tool (name) VALUES ('drill')` and two loans of it without a `returned_on`,
# the second is refused with `UniqueViolation`.
#
# <details><summary>Hint 1 of 3</summary>
#
# All but the last rule are in the example with the invoices. Go through the columns one by one,
# and read every comma of the task.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# Conditions with two columns stand in a line of their own in the table:
# `CHECK (due_on > lent_on)`. The last rule is like *one open cart*.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY`, `REFERENCES member ON DELETE SET NULL`,
# `CREATE UNIQUE INDEX ... ON loan (tool_id) WHERE returned_on IS NULL`.
#
# </details>

# %% starter="loan-tables"
%%writefile tools.sql
-- Write your script below this line.

# %% answer="loan-tables"
%%writefile tools.sql
CREATE TABLE tool (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL UNIQUE,
    deposit_cents integer NOT NULL DEFAULT 0 CHECK (deposit_cents >= 0)
);
CREATE TABLE member (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    email text NOT NULL UNIQUE
);
CREATE TABLE loan (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    tool_id integer NOT NULL REFERENCES tool,
    member_id integer REFERENCES member ON DELETE SET NULL,
    lent_on date NOT NULL,
    due_on date NOT NULL,
    returned_on date,
    CHECK (due_on > lent_on),
    CHECK (returned_on >= lent_on)
);
CREATE UNIQUE INDEX loan_out_once ON loan (tool_id) WHERE returned_on IS NULL;

# %% tests="loan-tables"
from course.testing import makes, snippet, written

library = snippet("""
statements = []
question = "SELECT id, tool_id, member_id FROM loan ORDER BY id"
with db.trial() as trial:
    trial.file("tools.sql")
    trial.run("INSERT INTO tool (name, deposit_cents) VALUES ('drill', 500), ('saw', 0)")
    trial.run("INSERT INTO member (email) VALUES ('ada@x.org'), ('bo@x.org')")
    outcomes = [(trial.attempt(one), one) for one in statements]
    answer = trial.run(question)
""")
tools_file = {"tools.sql": written("tools.sql")}
lend = "INSERT INTO loan (tool_id, member_id, lent_on, due_on, returned_on) VALUES "
values = [
    ("UniqueViolation", "INSERT INTO tool (name) VALUES ('saw')"),
    ("NotNullViolation", "INSERT INTO tool (deposit_cents) VALUES (5)"),
    ("CheckViolation", "INSERT INTO tool (name, deposit_cents) VALUES ('axe', -1)"),
    ("NotNullViolation", "INSERT INTO tool (name, deposit_cents) VALUES ('axe', NULL)"),
    ("taken", "INSERT INTO tool (name) VALUES ('axe')"),
    ("UniqueViolation", "INSERT INTO member (email) VALUES ('bo@x.org')"),
    ("NotNullViolation", "INSERT INTO member (email) VALUES (NULL)"),
    ("NotNullViolation", f"{lend}(NULL, 1, '2026-11-06', '2026-11-07', NULL)"),
    ("NotNullViolation", f"{lend}(1, 1, NULL, '2026-11-07', NULL)"),
    ("NotNullViolation", f"{lend}(1, 1, '2026-11-06', NULL, NULL)"),
]
makes(
    library,
    {"outcomes": values, "answer": [("axe", 0), ("drill", 500), ("saw", 0)]},
    given={
        "statements": [statement for _, statement in values],
        "question": "SELECT name, deposit_cents FROM tool ORDER BY name",
    },
    files=tools_file,
    because="look at NOT NULL, UNIQUE, the CHECK and the default of the column in question.",
)
makes(
    library,
    {
        "answer": [
            ("loan", "id int, tool_id int, member_id int, lent_on date, due_on date, returned_on date"),
            ("member", "id int, email text"),
            ("tool", "id int, name text, deposit_cents int"),
        ]
    },
    given={
        "question": "SELECT table_name::text, string_agg(column_name || ' ' || CASE data_type "
        "WHEN 'integer' THEN 'int' WHEN 'character varying' THEN 'text' ELSE data_type END, ', ' "
        "ORDER BY ordinal_position) FROM information_schema.columns "
        "WHERE table_schema = current_schema() GROUP BY table_name ORDER BY 1"
    },
    files=tools_file,
    because="the columns of each table stand in the order of the task, with its types.",
)
out_once = [
    ("taken", f"{lend}(1, 1, '2026-11-06', '2026-11-08', NULL)"),
    ("UniqueViolation", f"{lend}(1, 2, '2026-11-07', '2026-11-09', NULL)"),
    ("taken", f"{lend}(2, 2, '2026-11-07', '2026-11-09', NULL)"),
    ("taken", "UPDATE loan SET returned_on = '2026-11-08' WHERE tool_id = 1"),
    ("taken", f"{lend}(1, 2, '2026-11-08', '2026-11-09', NULL)"),
    ("taken", "UPDATE loan SET returned_on = '2026-11-08' WHERE tool_id = 1"),
    ("taken", f"{lend}(1, 2, '2026-11-08', '2026-11-09', '2026-11-08')"),
]
makes(
    library,
    {"outcomes": out_once},
    given={"statements": [statement for _, statement in out_once]},
    files=tools_file,
    because="a tool is out once at a time: one loan with no returned_on, any number with one.",
)
dates = [
    ("taken", f"{lend}(1, 1, '2026-11-06', '2026-11-07', '2026-11-06')"),
    ("CheckViolation", f"{lend}(1, 1, '2026-11-06', '2026-11-06', NULL)"),
    ("CheckViolation", f"{lend}(1, 1, '2026-11-06', '2026-11-01', '2026-11-07')"),
    ("CheckViolation", f"{lend}(1, 1, '2026-11-06', '2026-11-09', '2026-11-05')"),
    ("taken", f"{lend}(1, 1, '2026-11-06', '2026-11-07', '2026-12-24')"),
]
makes(
    library,
    {"outcomes": dates},
    given={"statements": [statement for _, statement in dates]},
    files=tools_file,
    because="due_on is after lent_on, returned_on is not before it: the same day is fine, late too.",
)
gone = [
    ("taken", f"{lend}(1, 1, '2026-11-06', '2026-11-08', '2026-11-08')"),
    ("ForeignKeyViolation", "DELETE FROM tool WHERE id = 1"),
    ("taken", "DELETE FROM tool WHERE id = 2"),
    ("taken", "DELETE FROM member WHERE id = 1"),
    ("taken", f"{lend}(1, NULL, '2026-11-09', '2026-11-10', NULL)"),
    ("ForeignKeyViolation", f"{lend}(7, 2, '2026-11-06', '2026-11-08', NULL)"),
    ("ForeignKeyViolation", f"{lend}(1, 9, '2026-11-06', '2026-11-08', '2026-11-08')"),
]
makes(
    library,
    {"outcomes": gone, "answer": [(1, None), (1, None)]},
    given={
        "statements": [statement for _, statement in gone],
        "question": "SELECT tool_id, member_id FROM loan",
    },
    files=tools_file,
    because="tools that were lent stay, and a deleted member leaves NULL in the loans.",
)
### BEGIN HIDDEN TESTS
from course.testing import hidden

with hidden():
    keys = (
        "SELECT contype::text, count(*) FROM pg_constraint "
        "WHERE connamespace = current_schema()::regnamespace AND contype IN ('p', 'f') "
        "GROUP BY contype ORDER BY contype"
    )
    makes(
        library,
        {"answer": [("f", 2), ("p", 3)]},
        given={"statements": [], "question": keys},
        files=tools_file,
        because="there are three primary keys (p) and two foreign keys (f).",
    )
    numbered = (
        "SELECT table_name::text FROM information_schema.columns WHERE column_name = 'id' "
        "AND table_schema = current_schema() "
        "AND (is_identity = 'YES' OR column_default LIKE 'nextval%') ORDER BY 1"
    )
    makes(
        library,
        {"answer": [("loan",), ("member",), ("tool",)]},
        given={"statements": [], "question": numbered},
        files=tools_file,
        because="the server numbers the rows of all three tables.",
    )
    same_number = [
        ("taken", "INSERT INTO tool (id, name) OVERRIDING SYSTEM VALUE VALUES (70, 'rake')"),
        ("UniqueViolation", "INSERT INTO tool (id, name) OVERRIDING SYSTEM VALUE VALUES (70, 'x')"),
        ("UniqueViolation", "UPDATE member SET email = 'ada@x.org' WHERE id = 2"),
        ("CheckViolation", "UPDATE tool SET deposit_cents = -5 WHERE id = 1"),
        ("taken", f"{lend}(70, NULL, '2026-11-06', '2026-11-07', NULL)"),
        ("UniqueViolation", f"{lend}(70, NULL, '2025-11-06', '2025-11-07', NULL)"),
    ]
    makes(
        library,
        {"outcomes": same_number},
        given={"statements": [statement for _, statement in same_number]},
        files=tools_file,
    )
### END HIDDEN TESTS

# %% [markdown] discussion="loan-tables"
# Every rule of the task is a word in the script, and from now on nobody can break it.
#
# `CHECK (returned_on >= lent_on)` needs no `returned_on IS NULL OR ...`: with `NULL` the
# condition is not false, and the row gets in. That is what we want here, and it was a trap in the
# last section.
#
# **Out only once**: the alternative is a column `is_out boolean` in `tool`. Then the same fact
# stands in two places, and somebody forgets to change one of them. Another alternative is an
# `EXCLUDE` on `daterange(lent_on, returned_on)`, which also forbids *past* loans that overlap. It
# is stricter, and where loans are entered later it would refuse sheets with a wrong date.
#
# `UNIQUE` on emails takes `Ada@x.org` and `ada@x.org` for two.
# `CREATE UNIQUE INDEX ON member (lower(email))` does not.

# %% [markdown] section="indexes" topic=56
# ## 10. Indexes: finding a row without reading all
#
# A table is a heap of pages, in no order. To find the sales of one customer, the server has to
# read all of it, unless there is an **index**: a second structure that is kept sorted by a
# column, and says where the rows are. Like the index of a book: you do not read 400 pages to find
# "Solaris".
#
# The usual kind is the **B-tree**. It keeps the keys sorted, in pages, with levels above that say
# where each page begins. Here is one with the keys that you give it. The two boxes say what is
# looked for, a range or twice the same key; *Next page* reads one page more.

# %%
from course.widgets.btree import btree

order_numbers = [11, 3, 25, 40, 8, 19, 33, 2, 50, 47, 29, 14, 36, 22, 6, 44, 17, 31]
btree(order_numbers, first=14, last=25)

# %% [markdown]
# - **One key** costs one page for each level. Twice as many keys is not twice as much work: it is
#   at most one level more.
# - **A range** goes down once, to its beginning, then from leaf to leaf to the right. So one
#   B-tree serves `=`, `<`, `>`, `BETWEEN`, `ORDER BY`, `min` and `max`.
# - **Something in the middle of a text** it cannot find: `LIKE '%and%'` has no place in the
#   order. (`LIKE 'An%'` has, with the collation of this server, or an index of its own for it.)
#
# Try a key that is not there, and a range over everything. Then other keys: your own list of
# numbers, or of titles.
#
# Real pages hold hundreds of keys. How many levels does that make for 20,000 rows? We ask the
# server. The extension `pageinspect` looks into the pages of an index: level 0 are the leaves.

# %%
%%writefile many_sales.sql
DROP TABLE IF EXISTS many_sales;
CREATE TABLE many_sales (
    id integer PRIMARY KEY,
    isbn text NOT NULL,
    customer_id integer NOT NULL,
    status text NOT NULL,
    sold_on date NOT NULL
);
-- 20,000 sales, the same ones every time.
INSERT INTO many_sales
SELECT n,
       '978-' || lpad((n % 90 + 1)::text, 2, '0'),
       n * 7 % 2000,
       CASE WHEN n % 100 = 0 THEN 'open' ELSE 'paid' END,
       DATE '2024-01-01' + n % 1000
FROM generate_series(1, 20000) AS n;
ANALYZE;

# %%
print(db.psql("\\i many_sales.sql"))
print(
    db.psql("""
CREATE EXTENSION IF NOT EXISTS pageinspect;
SELECT level AS level_of_the_root FROM bt_metap('many_sales_pkey');
SELECT live_items AS entries_in_a_leaf FROM bt_page_stats('many_sales_pkey', 1);
""")
)

# %% [markdown]
# A root and one level of leaves: two pages lead to any of 20,000 rows. For a hundred million it
# would be four.
#
# ### Which indexes are there?
#
# A **primary key** and every **`UNIQUE`** bring an index along: the server needs it to check the
# rule. A **foreign key does not**. Looking for the sales of a book, and deleting a book, reads
# the whole table of sales, unless you make that index yourself. It is the index that is forgotten
# most.

# %%
print(
    db.psql("""
CREATE INDEX many_sales_customer ON many_sales (customer_id, sold_on);
CREATE INDEX many_sales_open ON many_sales (sold_on) WHERE status = 'open';
\\d many_sales
""")
)

# %% [markdown]
# | kind | for |
# | --- | --- |
# | `ON t (a)` | `WHERE a = ...`, ranges of `a`, `ORDER BY a` |
# | `ON t (a, b)` | `a = ... AND b > ...`; `a = ...` alone; `a = ... ORDER BY b` |
# | `ON t (lower(email))` | `WHERE lower(email) = ...`: the condition must have the very same expression |
# | `ON t (b) WHERE status = 'open'` | a **partial** index: only these rows, so it is small |
# | `UNIQUE INDEX ON t (a)` | a rule that is an index |
# | `ON t USING gin (facts)` | `jsonb` with `@>`, full text with `@@` |
#
# **The order of columns counts**, as in a phone book that is sorted by last name, then first
# name: it is good for finding the Smiths, and for finding Ann Smith; for finding all Anns,
# hardly. (Since version 18, PostgreSQL can at times use the second column alone, jumping from one
# last name to the next. It pays where there are few different values in the first column. Do not
# plan on it.)
#
# **What an index costs**: space, and work at every insert, update and delete. A table with ten
# indexes is slow to write. So: an index for a query that you have, not for one that might come.

# %% [markdown] section="explain" topic=56
# ## 11. EXPLAIN: what the server does
#
# You say *what* you want. *How* to get it, the **planner** decides: which index, if any, in which
# order the tables are joined. It estimates the cost of several ways and takes the cheapest.
# `EXPLAIN` shows what it chose; nothing is executed.

# %%
print(
    db.psql("""
EXPLAIN SELECT * FROM many_sales WHERE isbn = '978-07';
EXPLAIN SELECT * FROM many_sales WHERE id = 4711;
""")
)

# %% [markdown]
# - **Seq Scan**: reads the table from its first page to its last, and filters.
# - **Index Scan**: goes down an index, then fetches the rows. **Index Only Scan**: all that was
#   asked for stands in the index itself. **Bitmap Index Scan** with a **Bitmap Heap Scan** above:
#   first collects the places of all rows from the index, then reads the pages of the table in
#   order. That is for more than a few rows.
# - `cost` is in units of its own, roughly pages read one after another; the first number until
#   the first row, the second until the last. `rows` is an **estimate**, from statistics that
#   `ANALYZE` collects (the server does that by itself from time to time).
#
# `EXPLAIN ANALYZE` executes the query, too, and says how many rows there really were, and how
# long each step took. A plan that expected 1 row and got 20,000 was built on wrong statistics.
# With `EXPLAIN ANALYZE DELETE ...` the rows are gone: put `BEGIN` and `ROLLBACK` around it.
#
# ### Run and explain: before and after
#
# A plan is a tree: each node takes rows from the nodes below it. This figure asks your server,
# with `EXPLAIN (ANALYZE, FORMAT JSON)`, and draws the answer. Change the query and press
# **Explain**; what the query changes is taken back.

# %%
from course.widgets.plan import plan_tree

plan_tree(
    db,
    """
SELECT book.title, count(*)
FROM many_sales
JOIN book ON book.isbn = many_sales.isbn
WHERE many_sales.isbn = '978-01' AND many_sales.status = 'paid'
GROUP BY book.title
""",
)

# %% [markdown]
# Red is a whole table that is read. Reading five books is nothing. But for some sales of one
# book, the server looks at 20,000 and throws nearly all of them away: *rows taken out by the
# filter*. That line is what you look for. Now an index, and the same question again:

# %%
print(db.psql("CREATE INDEX many_sales_isbn ON many_sales (isbn)"))
plan_tree(
    db,
    """
SELECT book.title, count(*)
FROM many_sales
JOIN book ON book.isbn = many_sales.isbn
WHERE many_sales.isbn = '978-01' AND many_sales.status = 'paid'
GROUP BY book.title
""",
)

# %% [markdown]
# The plan has another shape, and that is the proof that the index is used. Do not look at the
# clock: on a small table everything is quick, and the second run is quicker than the first,
# because the pages are in memory.
#
# **A Seq Scan is not a mistake.** For most rows of a table, reading it in one go is cheaper than
# fetching each row through an index. Ask for `status = 'paid'` in the figure, 99 % of the rows:
# no index will ever be used for it. The same holds for small tables.
#
# ### Where an index cannot help
#
# An index on `sold_on` is sorted by `sold_on`, not by what a function makes of it. Compare:

# %%
print(
    db.psql("""
CREATE INDEX many_sales_day ON many_sales (sold_on);
EXPLAIN (COSTS OFF) SELECT count(*) FROM many_sales WHERE to_char(sold_on, 'YYYY-MM') = '2025-03';
EXPLAIN (COSTS OFF) SELECT count(*) FROM many_sales
WHERE sold_on >= '2025-03-01' AND sold_on < '2025-04-01';
""")
)

# %% [markdown]
# Both count the same rows. In the first, the column is hidden inside of a call, and every row has
# to be looked at. So leave the column **alone on its side** of the comparison. (Or make an index
# of the expression, if there is no other way.)
#
# In a program, the JSON form of a plan is the useful one. `db.trial()` has two helpers that the
# next checks use: `trial.plan(query)` gives the tree as dicts, and `trial.indexes(query)` the
# names of the indexes in it.

# %% [markdown] item="parcel-indexes" kind="write" topic=56 points=6 minutes=30
# ### Make: three indexes for a parcel service
#
# The table, with some thousand rows and growing:
#
# ```sql
# CREATE TABLE parcel (
#     id integer PRIMARY KEY,
#     email text NOT NULL,           -- of the sender, as typed: 'Ada@example.org'
#     status text NOT NULL,          -- 'lost' is rare: about one in a hundred
#     depot integer NOT NULL,        -- some hundred depots
#     sent_on date NOT NULL
# );
# ```
#
# These queries are executed all day, with other values:
#
# ```sql
# SELECT * FROM parcel WHERE lower(email) = 'ada@example.org';
# SELECT * FROM parcel WHERE depot = 7 AND sent_on >= '2026-11-01' ORDER BY sent_on;
# SELECT * FROM parcel WHERE status = 'lost' AND sent_on < '2026-06-01';
# ```
#
# Write a script `parcels.sql` that makes exactly three indexes, each for one of the queries:
#
# - `parcel_email`: for the first;
# - `parcel_depot`: for the second, on **two** columns in the order that serves both conditions (a
#   query with `depot = 7` alone will use it, too);
# - `parcel_lost`: for the third, on `sent_on`, and it holds the lost parcels **only**.
#
# The check looks at the plans: each query must use its index. There are no more than these three,
# and the primary key.
#
# <details><summary>Hint 1 of 3</summary>
#
# Look at the table of kinds in section 10. Each of the three is there.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# The expression in the index must be the one in the query. In an index on two columns, the one
# with `=` comes first.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `CREATE INDEX parcel_lost ON parcel (sent_on) WHERE status = 'lost';`, and accordingly the
# others.
#
# </details>

# %% starter="parcel-indexes"
%%writefile parcels.sql
-- Write your script below this line.

# %% answer="parcel-indexes"
%%writefile parcels.sql
CREATE INDEX parcel_email ON parcel (lower(email));
CREATE INDEX parcel_depot ON parcel (depot, sent_on);
CREATE INDEX parcel_lost ON parcel (sent_on) WHERE status = 'lost';

# %% tests="parcel-indexes"
from course.testing import makes, snippet, written

parcels = snippet("""
day = "2026-06-01"
query = ""
rows = "SELECT n, 'Ada' || n % 2000 || '@x.org', CASE WHEN n % 100 = 0 THEN 'lost' ELSE 'sent' END"
rows += ", n * 7 % 150, DATE '2026-01-01' + n * 13 % 330 FROM generate_series(1, 4000) AS n"
columns = "id int PRIMARY KEY, email text, status text, depot int, sent_on date"
with db.trial(f"CREATE TABLE parcel ({columns}); INSERT INTO parcel {rows}") as trial:
    trial.file("parcels.sql")
    trial.run("ANALYZE parcel")
    used = trial.indexes(query)
    there = trial.run(
        "SELECT indexname::text, regexp_replace(indexdef, '.* USING [a-z]+ | DESC', '', 'g')"
        " FROM pg_indexes WHERE tablename = 'parcel' AND schemaname = current_schema() ORDER BY 1"
    )
    names = [name for name, _ in there]
    definitions = dict(there)
""")
parcel_file = {"parcels.sql": written("parcels.sql")}
makes(
    parcels,
    {
        "used": ["parcel_email"],
        "names": ["parcel_depot", "parcel_email", "parcel_lost", "parcel_pkey"],
    },
    given={"query": "SELECT * FROM parcel WHERE lower(email) = 'ada7@x.org'"},
    files=parcel_file,
    because=(
        "there are the three indexes and the primary key, no more, and none is UNIQUE: a sender "
        "sends more than one parcel."
    ),
    mistakes=[([], "no index is used: the index must be on lower(email), as in the query.")],
)
makes(
    parcels,
    {"used": ["parcel_depot"]},
    given={
        "query": "SELECT * FROM parcel WHERE depot = 7 AND sent_on >= '2026-11-01' ORDER BY sent_on"
    },
    files=parcel_file,
)
makes(
    parcels,
    {"used": ["parcel_depot"]},
    given={"query": "SELECT * FROM parcel WHERE depot = 101"},
    files=parcel_file,
    because="depot comes first in the index, because the query says = to it.",
)
makes(
    parcels,
    {"used": ["parcel_lost"]},
    given={"query": "SELECT * FROM parcel WHERE status = 'lost' AND sent_on < '2026-06-01'"},
    files=parcel_file,
)
### BEGIN HIDDEN TESTS
from course.testing import hidden

with hidden():
    makes(
        parcels,
        {"used": []},
        given={"query": "SELECT * FROM parcel WHERE status = 'sent' AND sent_on > '2026-11-20'"},
        files=parcel_file,
        because="parcel_lost holds the lost parcels only: WHERE status = 'lost' belongs to the index.",
    )
    makes(
        parcels,
        {
            "definitions": {
                "parcel_pkey": "(id)",
                "parcel_email": "(lower(email))",
                "parcel_depot": "(depot, sent_on)",
                "parcel_lost": "(sent_on) WHERE (status = 'lost'::text)",
            }
        },
        given={"query": "SELECT 1"},
        files=parcel_file,
        because="each index has the columns that the task says, and no others.",
    )
### END HIDDEN TESTS

# %% [markdown] discussion="parcel-indexes"
# `parcel_email` is sorted by what the query compares. `parcel_depot` has the column with `=`
# first: all parcels of a depot stand next to each other in it, in the order of days, so the range
# *and* the `ORDER BY` come for free. The other way round, `(sent_on, depot)`, the parcels of one
# depot would be spread over all days. `parcel_lost` is a hundredth of the size of a full index,
# and only changes when a parcel is lost.
#
# The alternative to the first is `citext`, a type of text that ignores capital letters, or to
# store emails in small letters from the beginning, with a `CHECK (email = lower(email))`. Then a
# plain index on `email` does. That is better if you can still choose.

# %% [markdown] item="cinema-report" kind="refactor" topic=54 points=6 minutes=30
# ### Refactor: one reading instead of three
#
# A cinema has the tables `film(id integer PRIMARY KEY, title text)` and
# `ticket(film_id integer, cents integer)`. The report below gives, for every film, its `title`,
# the number of `tickets`, their `takings` in cents and the `dearest` one, sorted by title and
# `id`. A film without tickets has 0, 0 and `NULL`.
#
# The result is right. But for *every film* the server goes through the table of tickets **three
# times**. Rewrite `report.sql`
#
# - so that it gives the same rows,
# - and its plan reads the table `ticket` only **once**: with a join, and no query inside of the
#   list of columns.
#
# <details><summary>Hint 1 of 3</summary>
#
# Which join keeps films that have no ticket?
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# With `LEFT JOIN`, a film without tickets has one row, full of `NULL`. What does `count(*)` count
# then, and what `count(ticket.film_id)`?
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `SELECT title, count(ticket.film_id) AS tickets, COALESCE(sum(cents), 0) AS takings, max(cents)
# AS dearest FROM film LEFT JOIN ticket ON ... GROUP BY film.id ORDER BY ...`. Two films may have
# the same title.
#
# </details>

# %% starter="cinema-report"
%%writefile report.sql
SELECT title,
       (SELECT count(*) FROM ticket WHERE ticket.film_id = film.id) AS tickets,
       (SELECT COALESCE(sum(cents), 0) FROM ticket WHERE ticket.film_id = film.id) AS takings,
       (SELECT max(cents) FROM ticket WHERE ticket.film_id = film.id) AS dearest
FROM film
ORDER BY title, id;

# %% answer="cinema-report"
%%writefile report.sql
SELECT title,
       count(ticket.film_id) AS tickets,
       COALESCE(sum(cents), 0) AS takings,
       max(cents) AS dearest
FROM film
LEFT JOIN ticket ON ticket.film_id = film.id
GROUP BY film.id
ORDER BY title, film.id;

# %% tests="cinema-report"
from course.testing import makes, snippet, written

cinema = snippet("""
from course.services.trial import nodes
films = []
tickets = []
tables = "CREATE TABLE film (id int PRIMARY KEY, title text)"
with db.trial(f"{tables}; CREATE TABLE ticket (film_id int, cents int)") as trial:
    for film in films:
        trial.run("INSERT INTO film VALUES (%s, %s)", *film)
    for ticket in tickets:
        trial.run("INSERT INTO ticket VALUES (%s, %s)", *ticket)
    rows = trial.file("report.sql")
    steps = list(nodes(trial.plan(open("report.sql").read(), execute=True)))
    readings_of_ticket = sum(
        step["Actual Loops"] for step in steps if step.get("Relation Name") == "ticket"
    )
    queries_in_columns = sum(step.get("Parent Relationship") == "SubPlan" for step in steps)
""")
report_file = {"report.sql": written("report.sql")}
makes(
    cinema,
    {"rows": [("Alien", 2, 1900, 1000), ("Brazil", 0, 0, None)]},
    given={"films": [(2, "Brazil"), (1, "Alien")], "tickets": [(1, 900), (1, 1000)]},
    files=report_file,
    mistakes=[
        ([("Alien", 2, 1900, 1000)], "Brazil is missing: only a LEFT JOIN keeps it."),
        (
            [("Alien", 2, 1900, 1000), ("Brazil", 1, 0, None)],
            "count(*) counts the row of a film without tickets: count a column of ticket.",
        ),
    ],
)
makes(
    cinema,
    {"readings_of_ticket": 1, "queries_in_columns": 0},
    given={"films": [(1, "Alien"), (2, "Brazil"), (3, "Clue")], "tickets": [(1, 900)]},
    files=report_file,
    because=(
        "the plan should read the table ticket once, not once for each film: join it, and take the "
        "subqueries out."
    ),
)
makes(
    cinema,
    {"rows": [("Dune", 1, 700, 700), ("Dune", 2, 1800, 900)]},
    given={"films": [(8, "Dune"), (3, "Dune")], "tickets": [(8, 900), (8, 900), (3, 700)]},
    files=report_file,
    because="two films of one title are two rows, by id, and each ticket counts: group by film.id.",
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(232)
    for count in (0, 10, 40):
        shown = [(number, random.choice("ABC")) for number in random.sample(range(1, 30), 7)]
        sold = [
            (random.choice(shown[:5])[0], random.choice([700, 900, 900, 1200]))
            for _ in range(count)
        ]
        wanted = []
        for number, title in sorted(shown, key=lambda one: (one[1], one[0])):
            paid = [cents for film, cents in sold if film == number]
            wanted.append((title, len(paid), sum(paid), max(paid, default=None)))
        makes(
            cinema,
            {"rows": wanted, "readings_of_ticket": 1, "queries_in_columns": 0},
            given={"films": shown, "tickets": sold},
            files=report_file,
        )
### END HIDDEN TESTS

# %% [markdown] discussion="cinema-report"
# One join, one group for each film, three aggregates in it.
#
# The alternative adds up first and joins then: `LEFT JOIN (SELECT film_id, count(*) AS tickets,
# ... FROM ticket GROUP BY film_id) AS sums ON ...`. It is the form to take as soon as *two*
# tables hang on a film, tickets and reviews, say: joined side by side, every ticket would meet
# every review, and all sums would be too large.
#
# Subqueries in the list of columns are no sin. For one film, with an index on `ticket.film_id`,
# they cost next to nothing.

# %% [markdown] item="quiz-having" kind="quiz" topic=54 points=2 minutes=3
# ### Quiz, from last week: WHERE and HAVING
#
# `SELECT customer_id, count(*) FROM sale WHERE copies > 1 GROUP BY customer_id HAVING count(*) >
# 2;`
#
# Which customers does it list?
#
# - **A** Those with more than two sales, one of which had more than one copy.
# - **B** Those with more than two sales of more than one copy each.
# - **C** Those with more than two sales, all of which had more than one copy.
# - **D** None: `WHERE` and `HAVING` cannot stand in one query.
#
# <details><summary>Hint 1 of 2</summary>
#
# In which order are they applied: `WHERE`, `GROUP BY`, `HAVING`?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# When the groups are made, the sales of one copy are already gone. Does it matter that there were
# some?
#
# </details>

# %% [raw] key="quiz-having"
# right = "B"
# why = "WHERE takes rows out first: only sales of more than one copy are left. They are grouped, and HAVING keeps the groups with more than two of them."
# [wrong]
# A = "The count is made after WHERE: sales of one copy are not in it. More than two of the larger sales are needed."
# C = "Sales of one copy are taken out before, so they neither count nor harm: a customer may have any number of them."
# D = "They can: WHERE is about rows, before the groups are made, HAVING about groups."

# %% [markdown] item="quiz-conflict" kind="quiz" topic=56 points=2 minutes=3
# ### Quiz, from four weeks ago: what does the client hear?
#
# A `POST /customers` of your API inserts a row. The email is taken already, and psycopg raises
# `UniqueViolation`. Which answer should the client get?
#
# - **A** `500 Internal Server Error`: an exception came up.
# - **B** `200 OK`, with a text that says that the email is taken.
# - **C** `409 Conflict`: the request was understood, but it collides with what is there.
# - **D** `404 Not Found`: the email was not found among the free ones.
#
# <details><summary>Hint 1 of 2</summary>
#
# Whose mistake is it, the client's (4xx) or the server's (5xx)?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# The first thing that a program looks at is the number, not the text.
#
# </details>

# %% [raw] key="quiz-conflict"
# right = "C"
# why = "The server works, and the request is well formed; it collides with the state of the data. So catch UniqueViolation and answer 409. That is safer than looking for the email first."
# [wrong]
# A = "500 says: our fault, try again later. Here it is the client who has to choose another email. An error that you expect should be caught."
# B = "A client that looks at the number will think that the customer was made. Nobody reads the text."
# D = "404 is about the address of the request: there is such a path here."

# %% [markdown] item="order-book" kind="mini-project" topic=56 points=15 minutes=150
# ## Mini-project: the shop moves in
#
# For years, Inkwell Books kept its orders in a spreadsheet. It was exported as CSV and loaded
# into the table `sheet`, all of it as text, with everything that people had typed:
#
# ```sql
# CREATE TABLE sheet (
#     order_no text NOT NULL,      -- always a whole number, such as '17'
#     ordered_on text NOT NULL,    -- always a date, such as '2026-09-03'
#     email text NOT NULL,         -- 'Ada@Example.org ', with capitals and spaces around
#     name text NOT NULL,
#     isbn text NOT NULL,
#     title text NOT NULL,
#     copies text NOT NULL,        -- should be a number from 1 up; may be anything
#     price_cents text NOT NULL    -- always a whole number from 0 up
# );
# ```
#
# Each row is a book of an order. Write the script `migrate.sql` that brings the shop into
# PostgreSQL. Do it part by part, and test each part with rows of your own in `db.trial(...)`.
#
# **Part 1: the tables**, with these columns in this order:
#
# | table | columns | rules |
# | --- | --- | --- |
# | `buyer` | `id`, `email`, `name` | `id` integer, numbered by the server, primary key; no two with the same `email` |
# | `title` | `isbn`, `name` | primary key `isbn` |
# | `purchase` | `order_no`, `buyer_id`, `ordered_on` | primary key `order_no`, an integer; `buyer_id` refers to `buyer`; `ordered_on` is a `date` |
# | `purchase_line` | `order_no`, `isbn`, `copies`, `price_cents` | primary key `order_no` and `isbn` together; refers to `purchase` and `title`; both numbers are integers, `copies` more than 0, `price_cents` not negative |
#
# No column may be `NULL`. When a purchase is deleted, its lines are deleted with it. A buyer with
# a purchase, or a title in a line, cannot be deleted.
#
# **Part 2: rows that cannot be moved.** A row whose `copies` is not a whole number from 1 up, in
# plain digits without a leading zero, is left out of everything that follows. Such rows stand in
# the table `rejected`, with the columns of `sheet`, as they were. (`copies ~ '^[1-9][0-9]*$'` is
# true for good ones: `~` compares with a regular expression as in week 11.)
#
# **Part 3: the data.**
#
# - Emails are compared and stored without spaces around, and small: one buyer for each.
# - The name of a buyer is that of their row with the **largest** `order_no`, as a number; the
#   name of a title likewise. (Within an order, all rows have the same email, name and date. The
#   same ISBN in one order has the same title.)
# - If the same ISBN stands in an order twice, the copies are added up, and the price is the
#   **lowest** of them.
#
# **Part 4: indexes.** A foreign key has no index by itself. Make `purchase_buyer` on
# `purchase (buyer_id)` and `purchase_line_isbn` on `purchase_line (isbn)`.
#
# **Part 5: two views.** A view is a query with a name that can be read like a table:
# `CREATE VIEW bestseller AS SELECT ...`.
#
# | view | columns | rows |
# | --- | --- | --- |
# | `bestseller` | `place`, `isbn`, `copies` | each title with the copies that were sold; `place` by copies, the most first, equal ones share a place and leave a gap |
# | `buyer_month` | `email`, `month`, `cents`, `so_far` | for each buyer and each month with a purchase (such as `2026-09`): what was paid, copies times price; and the sum of it from the buyer's first month up to this one |
#
# With these rows in `sheet` (the date, name and title left out here):
#
# | order_no | email | isbn | copies | price_cents |
# | --- | --- | --- | --- | --- |
# | 9 | `ada@x.org` | `978-01` | 2 | 990 |
# | 9 | `ada@x.org` | `978-01` | 1 | 900 |
# | 10 | ` Ada@x.org` | `978-02` | 3 | 500 |
# | 11 | `bo@x.org` | `978-02` | `two` | 500 |
#
# there are one buyer, two purchases, two lines `(9, '978-01', 3, 900)` and
# `(10, '978-02', 3, 500)`, and one row in `rejected`; in `bestseller`, both titles share place 1.
#
# <details><summary>Hint 1 of 3</summary>
#
# After the tables, a table or a view of the *good* rows, with clean emails and real numbers,
# saves you from repeating yourself: each later step reads from there.
# `CREATE TEMPORARY TABLE good AS SELECT ...` lasts as long as the connection.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# Buyers and titles: `DISTINCT ON`, ordered by the number of the order as a *number*; `'9'` as a
# text comes after `'10'`. Purchases: `SELECT DISTINCT`, joined with `buyer` on the clean email.
# Lines: `GROUP BY`.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `bestseller`: `rank() OVER (ORDER BY sum(copies) DESC)` in a query with `GROUP BY isbn`: the
# window looks at the groups. `buyer_month`: first the sum for each buyer and month in a `WITH`,
# then `sum(cents) OVER (PARTITION BY email ORDER BY month)`.
#
# </details>

# %% starter="order-book"
%%writefile migrate.sql
-- Part 1: the tables.

-- Part 2: rows that cannot be moved.

-- Part 3: the data.

-- Part 4: indexes.

-- Part 5: two views.

# %% answer="order-book"
%%writefile migrate.sql
-- Part 1: the tables.
CREATE TABLE buyer (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    email text NOT NULL UNIQUE,
    name text NOT NULL
);
CREATE TABLE title (
    isbn text PRIMARY KEY,
    name text NOT NULL
);
CREATE TABLE purchase (
    order_no integer PRIMARY KEY,
    buyer_id integer NOT NULL REFERENCES buyer,
    ordered_on date NOT NULL
);
CREATE TABLE purchase_line (
    order_no integer REFERENCES purchase ON DELETE CASCADE,
    isbn text REFERENCES title,
    copies integer NOT NULL CHECK (copies > 0),
    price_cents integer NOT NULL CHECK (price_cents >= 0),
    PRIMARY KEY (order_no, isbn)
);

-- Part 2: rows that cannot be moved.
CREATE TABLE rejected AS
SELECT * FROM sheet WHERE NOT copies ~ '^[1-9][0-9]*$';

-- Part 3: the data.
CREATE TEMPORARY TABLE good AS
SELECT order_no::integer AS order_no,
       ordered_on::date AS ordered_on,
       lower(trim(email)) AS email,
       name,
       isbn,
       title,
       copies::integer AS copies,
       price_cents::integer AS price_cents
FROM sheet
WHERE copies ~ '^[1-9][0-9]*$';

INSERT INTO buyer (email, name)
SELECT DISTINCT ON (email) email, name FROM good ORDER BY email, order_no DESC;

INSERT INTO title (isbn, name)
SELECT DISTINCT ON (isbn) isbn, title FROM good ORDER BY isbn, order_no DESC;

INSERT INTO purchase (order_no, buyer_id, ordered_on)
SELECT DISTINCT good.order_no, buyer.id, good.ordered_on
FROM good
JOIN buyer ON buyer.email = good.email;

INSERT INTO purchase_line (order_no, isbn, copies, price_cents)
SELECT order_no, isbn, sum(copies), min(price_cents) FROM good GROUP BY order_no, isbn;

-- Part 4: indexes.
CREATE INDEX purchase_buyer ON purchase (buyer_id);
CREATE INDEX purchase_line_isbn ON purchase_line (isbn);

-- Part 5: two views.
CREATE VIEW bestseller AS
SELECT rank() OVER (ORDER BY sum(copies) DESC) AS place, isbn, sum(copies) AS copies
FROM purchase_line
GROUP BY isbn;

CREATE VIEW buyer_month AS
WITH monthly AS (
    SELECT buyer.email,
           to_char(purchase.ordered_on, 'YYYY-MM') AS month,
           sum(purchase_line.copies * purchase_line.price_cents) AS cents
    FROM buyer
    JOIN purchase ON purchase.buyer_id = buyer.id
    JOIN purchase_line ON purchase_line.order_no = purchase.order_no
    GROUP BY buyer.email, month
)
SELECT email, month, cents, sum(cents) OVER (PARTITION BY email ORDER BY month) AS so_far
FROM monthly;

# %% tests="order-book"
from course.testing import makes, snippet, written

shop = snippet("""
sheet = []
statements = []
question = "SELECT 1"
columns = "order_no ordered_on email name isbn title copies price_cents"
with db.trial(f"CREATE TABLE sheet ({columns.replace(' ', ' text, ')} text)") as trial:
    for row in sheet:
        trial.run("INSERT INTO sheet VALUES (%s, %s, %s, %s, %s, %s, %s, %s)", *row)
    trial.file("migrate.sql")
    outcomes = [(trial.attempt(one), one) for one in statements]
    answer = trial.run(question)
""")
migrate_file = {"migrate.sql": written("migrate.sql")}
four_rows = [
    ("9", "2026-09-03", "ada@x.org", "Ada", "978-01", "Dune", "2", "990"),
    ("9", "2026-09-03", "ada@x.org", "Ada", "978-01", "Dune", "1", "900"),
    ("10", "2026-10-05", " Ada@x.org", "Ada L.", "978-02", "Emma", "3", "500"),
    ("11", "2026-10-06", "bo@x.org", "Bo", "978-02", "EMMA", "two", "500"),
]
buyer_question = "SELECT email, name FROM buyer ORDER BY email"
makes(
    shop,
    {"answer": [("ada@x.org", "Ada L.")]},
    given={"sheet": four_rows, "question": buyer_question},
    files=migrate_file,
    because=(
        "emails are trimmed and small, rejected rows leave nothing behind, and the name is that of "
        "the largest order number; as a text, '9' comes after '10'."
    ),
)
makes(
    shop,
    {"answer": [("978-01", "Dune, new"), ("978-02", "Emma")]},
    given={
        "sheet": [
            ("10", "2026-10-05", "ada@x.org", "Ada L.", "978-01", "Dune, new", "1", "990"),
            *four_rows,
        ],
        "question": "SELECT isbn, name FROM title ORDER BY isbn",
    },
    files=migrate_file,
    because="one row for each ISBN of the good rows, with the name of the largest order number.",
)
makes(
    shop,
    {"answer": [(9, "ada@x.org", "2026-09-03"), (10, "ada@x.org", "2026-10-05")]},
    given={
        "sheet": four_rows,
        "question": "SELECT order_no, email, ordered_on FROM purchase "
        "JOIN buyer ON buyer.id = buyer_id ORDER BY order_no",
    },
    files=migrate_file,
    because="one row for each order that has a good row.",
)
line_question = "SELECT * FROM purchase_line ORDER BY order_no, isbn"
makes(
    shop,
    {"answer": [(9, "978-01", 3, 900), (10, "978-02", 3, 500)]},
    given={"sheet": four_rows, "question": line_question},
    files=migrate_file,
    because="the same ISBN in an order is one line: copies added up, the lowest price.",
)
bad_rows = [
    ("11", "2026-10-06", "bo@x.org", "Bo", "978-02", "EMMA", "two", "500"),
    ("12", "2026-10-06", "Cy@x.org ", "Cy", "978-02", "Emma", "0", "500"),
    ("13", "2026-10-06", "cy@x.org", "Cy", "978-03", "It", "", "500"),
    ("13", "2026-10-06", "cy@x.org", "Cy", "978-03", "It", "", "500"),
    ("14", "2026-10-06", "cy@x.org", "Cy", "978-03", "It", "-1", "500"),
    ("15", "2026-10-06", "cy@x.org", "Cy", "978-03", "It", "01", "500"),
    ("16", "2026-10-06", "cy@x.org", "Cy", "978-03", "It", "1.5", "500"),
]
ten_copies = ("17", "2026-10-06", "cy@x.org", "Cy", "978-03", "It", "10", "0")
makes(
    shop,
    {"answer": bad_rows},
    given={
        "sheet": [*bad_rows, ten_copies],
        "question": "SELECT * FROM rejected ORDER BY order_no",
    },
    files=migrate_file,
    because="only a whole number from 1 up is good; rejected rows stand there as they were.",
)
makes(
    shop,
    {"answer": [(17, "978-03", 10, 0)]},
    given={"sheet": [*bad_rows, ten_copies], "question": line_question},
    files=migrate_file,
    because="10 is a good number, a price of 0 is allowed, and rejected rows make no lines.",
)
three_titles_sold = [
    ("1", "2026-09-03", "ada@x.org", "Ada", "978-01", "Dune", "4", "10"),
    ("2", "2026-09-04", "ada@x.org", "Ada", "978-02", "Emma", "5", "10"),
    ("3", "2026-10-05", "ada@x.org", "Ada", "978-03", "It", "5", "10"),
    ("4", "2026-10-06", "bo@x.org", "Bo", "978-01", "Dune", "1", "7"),
]
makes(
    shop,
    {"answer": [(1, "978-01", 5), (1, "978-02", 5), (1, "978-03", 5)]},
    given={
        "sheet": three_titles_sold,
        "question": "SELECT place, isbn, copies FROM bestseller ORDER BY place, isbn",
    },
    files=migrate_file,
    because="all copies of a title count, and equal titles share a place.",
)
makes(
    shop,
    {"answer": [(1, "978-02", 5), (1, "978-03", 5), (3, "978-01", 4)]},
    given={
        "sheet": three_titles_sold[:3],
        "question": "SELECT place, isbn, copies FROM bestseller ORDER BY place, isbn",
    },
    files=migrate_file,
    because="equal titles share a place and leave a gap, as rank() does.",
)
makes(
    shop,
    {
        "answer": [
            ("ada@x.org", "2026-09", 90, 90),
            ("ada@x.org", "2026-10", 50, 140),
            ("bo@x.org", "2026-10", 7, 7),
        ]
    },
    given={
        "sheet": three_titles_sold,
        "statements": ["INSERT INTO buyer (email, name) VALUES ('eve@x.org', 'Eve')"],
        "question": "SELECT email, month, cents, so_far FROM buyer_month ORDER BY email, month",
    },
    files=migrate_file,
    because=(
        "one row for each buyer and month with a purchase, none for a buyer without; so_far adds "
        "up the months of this buyer only."
    ),
)
later_line = ["INSERT INTO purchase_line VALUES (4, '978-02', 3, 100)"]
makes(
    shop,
    {"answer": [(1, "978-02", 8), (2, "978-01", 5), (2, "978-03", 5)]},
    given={
        "sheet": three_titles_sold,
        "statements": later_line,
        "question": "SELECT place, isbn, copies FROM bestseller ORDER BY place, isbn",
    },
    files=migrate_file,
    because="a line came in after the script: a view reads the tables anew each time it is asked.",
)
makes(
    shop,
    {"answer": [("bo@x.org", "2026-10", 307, 307)]},
    given={
        "sheet": three_titles_sold,
        "statements": later_line,
        "question": "SELECT email, month, cents, so_far FROM buyer_month WHERE email = 'bo@x.org'",
    },
    files=migrate_file,
    because="a line came in after the script: a view reads the tables anew each time it is asked.",
)
new_buyer = "INSERT INTO buyer (email, name) VALUES "
new_line = "INSERT INTO purchase_line VALUES "
tries = [
    ("UniqueViolation", f"{new_buyer}('ada@x.org', 'Eve')"),
    ("NotNullViolation", f"{new_buyer}(NULL, 'Eve')"),
    ("NotNullViolation", f"{new_buyer}('eve@x.org', NULL)"),
    ("taken", f"{new_buyer}('eve@x.org', 'Eve')"),
    ("UniqueViolation", "INSERT INTO title VALUES ('978-01', 'Dune')"),
    ("NotNullViolation", "INSERT INTO title VALUES ('978-09', NULL)"),
    ("NotNullViolation", "INSERT INTO purchase VALUES (20, NULL, '2026-11-01')"),
    ("NotNullViolation", "INSERT INTO purchase SELECT 20, min(id), NULL FROM buyer"),
    ("ForeignKeyViolation", "INSERT INTO purchase VALUES (20, 999, '2026-11-01')"),
    ("UniqueViolation", "INSERT INTO purchase SELECT 9, min(id), '2026-11-01' FROM buyer"),
    ("CheckViolation", f"{new_line}(9, '978-02', 0, 5)"),
    ("CheckViolation", f"{new_line}(9, '978-02', 1, -1)"),
    ("NotNullViolation", f"{new_line}(9, '978-02', NULL, 5)"),
    ("NotNullViolation", f"{new_line}(9, '978-02', 1, NULL)"),
    ("NotNullViolation", f"{new_line}(NULL, '978-02', 1, 5)"),
    ("NotNullViolation", f"{new_line}(9, NULL, 1, 5)"),
    ("ForeignKeyViolation", f"{new_line}(9, '978-99', 1, 5)"),
    ("ForeignKeyViolation", f"{new_line}(99, '978-02', 1, 5)"),
    ("UniqueViolation", f"{new_line}(9, '978-01', 1, 5)"),
    ("taken", f"{new_line}(9, '978-02', 1, 0)"),
    ("ForeignKeyViolation", "DELETE FROM buyer WHERE email = 'ada@x.org'"),
    ("ForeignKeyViolation", "DELETE FROM title WHERE isbn = '978-01'"),
    ("taken", "DELETE FROM purchase WHERE order_no = 9"),
]
makes(
    shop,
    {"outcomes": tries, "answer": [(10,)]},
    given={
        "sheet": four_rows,
        "statements": [statement for _, statement in tries],
        "question": "SELECT order_no FROM purchase_line",
    },
    files=migrate_file,
    because="compare the two lists: each statement stands there with what became of it.",
)
makes(
    shop,
    {
        "answer": [
            ("purchase_buyer", "btree (buyer_id)"),
            ("purchase_line_isbn", "btree (isbn)"),
        ]
    },
    given={
        "question": "SELECT indexname::text, split_part(indexdef, ' USING ', 2) FROM pg_indexes "
        "WHERE indexname IN ('purchase_buyer', 'purchase_line_isbn') "
        "AND schemaname = current_schema() ORDER BY 1"
    },
    files=migrate_file,
    because="there are two indexes of these names, each on the column of a foreign key.",
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

whole = snippet("""
sheet = []
columns = "order_no ordered_on email name isbn title copies price_cents"
with db.trial(f"CREATE TABLE sheet ({columns.replace(' ', ' text, ')} text)") as trial:
    for row in sheet:
        trial.run("INSERT INTO sheet VALUES (%s, %s, %s, %s, %s, %s, %s, %s)", *row)
    trial.file("migrate.sql")
    buyers = trial.run("SELECT email, name FROM buyer ORDER BY email")
    titles = trial.run("SELECT isbn, name FROM title ORDER BY isbn")
    purchases = trial.run(
        "SELECT order_no, email, ordered_on FROM purchase"
        " JOIN buyer ON buyer.id = buyer_id ORDER BY order_no"
    )
    lines = trial.run("SELECT * FROM purchase_line ORDER BY order_no, isbn")
    rejected = sorted(trial.run("SELECT * FROM rejected"))
    bestsellers = trial.run("SELECT place, isbn, copies FROM bestseller ORDER BY place, isbn")
    months = trial.run("SELECT email, month, cents, so_far FROM buyer_month ORDER BY email, month")
""")

with hidden():
    random = Random(233)
    for count in (0, 8, 16):
        typed = []
        for number in random.sample(range(1, 150), count):
            mail = random.choice(["ann@x.org", "abe@x.org", "cat@x.org"])
            mail = random.choice([mail, f" {mail}", mail.upper(), f"{mail.title()}  "])
            name = random.choice(["Kit", "Lou", "Max"])
            day = f"{random.choice([2025, 2026])}-{random.randint(1, 4):02}-{random.randint(1, 28):02}"
            edition = random.choice(["old", "new"])
            for _ in range(random.randint(1, 4)):
                isbn = random.choice("PQRST")
                amount = random.choice(["1", "1", "2", "12", "x", "0", "3 "])
                cents = str(random.choice([0, 5, 40, 300]))
                typed.append((str(number), day, mail, name, isbn, isbn + edition, amount, cents))
        bad = [row for row in typed if row[6] in ("x", "0", "3 ")]
        moved = sorted((row for row in typed if row not in bad), key=lambda row: int(row[0]))
        who, books, bought, sums, sold, paid = {}, {}, {}, {}, {}, {}
        for number, day, mail, name, isbn, book, amount, cents in moved:
            address = mail.strip().lower()
            who[address] = name
            books[isbn] = book
            bought[int(number)] = (address, day)
            copies, price = sums.get((int(number), isbn), (0, 10**9))
            sums[int(number), isbn] = (copies + int(amount), min(price, int(cents)))
            sold[isbn] = sold.get(isbn, 0) + int(amount)
        for (number, _), (copies, price) in sums.items():
            address, day = bought[number]
            paid[address, day[:7]] = paid.get((address, day[:7]), 0) + copies * price
        wanted = []
        for address, month in sorted(paid):
            earlier = sum(c for (a, m), c in paid.items() if a == address and m <= month)
            wanted.append((address, month, paid[address, month], earlier))
        makes(
            whole,
            {
                "buyers": sorted(who.items()),
                "titles": sorted(books.items()),
                "purchases": [(number, *bought[number]) for number in sorted(bought)],
                "lines": [(*key, *sums[key]) for key in sorted(sums)],
                "rejected": sorted(bad),
                "bestsellers": sorted(
                    (1 + sum(other > copies for other in sold.values()), isbn, copies)
                    for isbn, copies in sold.items()
                ),
                "months": wanted,
            },
            given={"sheet": typed},
            files=migrate_file,
        )
    makes(
        shop,
        {"answer": [("YES",)]},
        given={
            "question": "SELECT CASE WHEN is_identity = 'YES' OR column_default LIKE 'nextval%' "
            "THEN 'YES' END FROM information_schema.columns WHERE table_name = 'buyer' "
            "AND column_name = 'id' AND table_schema = current_schema()"
        },
        files=migrate_file,
        because="the id of a buyer is numbered by the server.",
    )
    makes(
        shop,
        {"answer": [("buyer",), ("purchase",), ("purchase_line",), ("title",)]},
        given={
            "question": "SELECT conrelid::regclass::text FROM pg_constraint WHERE contype = 'p' "
            "AND connamespace = current_schema()::regnamespace ORDER BY 1"
        },
        files=migrate_file,
        because="each of the four tables has a primary key.",
    )
### END HIDDEN TESTS

# %% [markdown] discussion="order-book"
# The temporary table `good` is the heart of it: cleaning happens in one place, and every step
# after it reads clean, typed rows. Without it, `lower(trim(email))` stands in four places, and in
# one of them it will be forgotten.
#
# **Another way** is one long statement, with the steps as CTEs: `WITH good AS (...), new_buyers
# AS (INSERT INTO buyer ... RETURNING id, email) INSERT INTO purchase ...`. Data-changing steps in
# `WITH` are allowed in PostgreSQL, and with `RETURNING` the new ids are at hand. But all steps
# see the database as it was *before* the statement: a step cannot read what another one has
# inserted except through its `RETURNING`. For a migration that somebody has to follow, several
# statements in one transaction are easier.
#
# **In Python** it would be a loop over the rows with four dictionaries. That is right, too, and
# it is what the check does in order to know what to expect. With ten million rows, the script has
# the advantage: the data does not leave the server.
#
# **The views** are no tables: they hold nothing, and are computed each time they are read. If
# that becomes slow, `CREATE MATERIALIZED VIEW` stores the result until `REFRESH`.
#
# The price stands in the line, although a title could have one: it is what was *paid*. That is no
# breach of the third normal form, because it is another fact.

# %% [markdown]
# ## Summary
#
# - PostgreSQL is a server. Clients (your program, `psql`, pgAdmin) reach it through a URL:
#   `postgresql://user:password@host:5432/database`.
# - In `psql`: `\d NAME` describes, `\i FILE` executes, `\?` helps. Scripts begin with
#   `\set ON_ERROR_STOP on`.
# - `WITH step AS (...)` names a step. `WITH RECURSIVE`: where to begin, `UNION ALL`, one step
#   further. `UNION` in networks with circles.
# - `NOT EXISTS` for "there is none": `NOT IN` is never true with a `NULL` in its list.
# - Window functions keep the rows: `rank() OVER (PARTITION BY ... ORDER BY ...)`, `lag`, running
#   sums, with an order that has no ties. `FILTER (WHERE ...)` for an aggregate of some rows.
#   `DISTINCT ON` for the newest of each.
# - `jsonb`: `->` JSON, `->>` text, `@>` contains. Full text:
#   `to_tsvector(...) @@ websearch_to_tsquery(...)`.
# - `INSERT ... ON CONFLICT ... DO UPDATE`, with `excluded`, and `RETURNING`.
# - Normal forms: one value in each place; each value depends on the key, the whole key, and
#   nothing but the key.
# - Constraints hold for everybody: `NOT NULL`, `UNIQUE`, `PRIMARY KEY`,
#   `REFERENCES ... ON DELETE ...`, `CHECK`, `EXCLUDE`. `CHECK` and `UNIQUE` let `NULL` in.
# - An index serves the conditions that it is sorted for. Foreign keys have none by themselves.
#   `EXPLAIN` says whether one is used; leave the column alone on its side.
#
# ## What to read next
#
# 1. The PostgreSQL manual: the tutorial chapter [Advanced
#    Features](https://www.postgresql.org/docs/18/tutorial-advanced.html) (views, foreign keys,
#    transactions, window functions), then
#    [Constraints](https://www.postgresql.org/docs/18/ddl-constraints.html) and [Using
#    EXPLAIN](https://www.postgresql.org/docs/18/using-explain.html). It is one of the best
#    manuals there are.
# 2. To look things up: [psql](https://www.postgresql.org/docs/18/app-psql.html), [WITH
#    queries](https://www.postgresql.org/docs/18/queries-with.html), [JSON
#    functions](https://www.postgresql.org/docs/18/functions-json.html), [full text
#    search](https://www.postgresql.org/docs/18/textsearch.html),
#    [INSERT](https://www.postgresql.org/docs/18/sql-insert.html),
#    [indexes](https://www.postgresql.org/docs/18/indexes.html), [error
#    codes](https://www.postgresql.org/docs/18/errcodes-appendix.html).
# 3. psycopg: [errors](https://www.psycopg.org/psycopg3/docs/api/errors.html).
# 4. [Use The Index, Luke](https://use-the-index-luke.com/): a free book on indexes for
#    developers.
# 5. With windows instead of a terminal: [pgAdmin](https://www.pgadmin.org/docs/) and
#    [DBeaver](https://dbeaver.com/docs/dbeaver/). Both are clients like psql, and take the same
#    host, port, user and database.
#
# ## Your study plan
#
# | day | what |
# | --- | --- |
# | Monday | sections 1 to 3: the server, psql, queries in steps |
# | Tuesday | sections 4 to 7: windows, JSON, search, upsert; try every example with a change of your own |
# | Wednesday | section 8 and 9: draw the tables of the workshop and the library on paper before you write them |
# | Thursday | sections 10 and 11, the refactoring, the quizzes, the exercises that are left |
# | Friday | the mini-project, part by part |
# | Saturday | review: read the summary aloud; install PostgreSQL or start it in a container on your own machine; the first link |
# | Sunday | rest, or explain to somebody why a foreign key wants an index |
#
# Next week your Python classes become tables: SQLAlchemy and the ORM of Django write such SQL for
# you, and you will be able to read what they write.
