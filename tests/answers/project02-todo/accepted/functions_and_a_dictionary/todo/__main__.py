# approach: a dictionary by number, one function for each command
"""The to-do list with functions: a dictionary of tasks, and one function for each command."""

from todo.console import read_line

tasks = {}
counter = 0


def add(text):
    """Add a task."""
    global counter
    if not text:
        return "Error: add needs a text"
    counter += 1
    tasks[counter] = {"text": text, "done": False}
    return f"Added {counter}: {text}"


def listing(_):
    """All tasks, the open ones first."""
    rows = [
        f"{number} [{'x' if task['done'] else ' '}] {task['text']}"
        for number, task in sorted(tasks.items(), key=lambda pair: (pair[1]["done"], pair[0]))
    ]
    return "\n".join(rows) or "Nothing to do."


def done(number):
    """Tick a task off."""
    task = tasks[number]
    word = "Already done" if task["done"] else "Done"
    task["done"] = True
    return f"{word} {number}: {task['text']}"


def delete(number):
    """Take a task out."""
    return f"Deleted {number}: {tasks.pop(number)['text']}"


WITH_NUMBER = {"done": done, "delete": delete}
ALONE = ("list", "quit")


def answer(command, rest):
    """What is printed for a line."""
    if command == "add":
        return add(rest)
    if command in WITH_NUMBER:
        if not rest.isdecimal():
            return f"Error: {command} needs the number of a task"
        if int(rest) not in tasks:
            return f"Error: no task {int(rest)}"
        return WITH_NUMBER[command](int(rest))
    if command == "list" and not rest:
        return listing(rest)
    return "Error: unknown command"


while (line := read_line("> ").strip()) != "quit":
    if line:
        command, _, rest = line.partition(" ")
        print(answer(command, rest.strip()))
print("Bye!")
