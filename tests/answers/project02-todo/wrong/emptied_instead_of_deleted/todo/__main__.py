# fails: list-tasks
# message: A task that is deleted is no task
# misconception: a deleted task may stay in the list when it is not shown
# The next line is ready-made: it gives you `read_line`, which is used like `input`.
from todo.console import read_line

# Each task is a list of its number, its text, and whether it is done.
tasks = []
last_number = 0
running = True

while running:
    line = read_line("> ").strip()
    if line == "":
        continue

    # The first word is the command, what stands behind it belongs to the command.
    command = line.split()[0]
    rest = line[len(command) :].strip()

    if command == "quit" and rest == "":
        print("Bye!")
        running = False

    elif command == "add":
        if rest == "":
            print("Error: add needs a text")
            continue
        last_number += 1
        tasks.append([last_number, rest, False])
        print(f"Added {last_number}: {rest}")

    elif command == "list" and rest == "":
        if not tasks:
            print("Nothing to do.")
        is_open = [task for task in tasks if not task[2]]
        is_done = [task for task in tasks if task[2]]
        for number, text, done in is_open + is_done:
            if number == 0:
                continue
            mark = "x" if done else " "
            print(f"{number} [{mark}] {text}")

    elif command == "done" or command == "delete":
        if not rest.isdecimal():
            print(f"Error: {command} needs the number of a task")
            continue
        wanted = int(rest)
        place = None
        for index, task in enumerate(tasks):
            if task[0] == wanted and wanted != 0:
                place = index
        if place is None:
            print(f"Error: no task {wanted}")
            continue
        text = tasks[place][1]
        if command == "delete":
            tasks[place] = [0, "", False]
            print(f"Deleted {wanted}: {text}")
        elif tasks[place][2]:
            print(f"Already done {wanted}: {text}")
        else:
            tasks[place][2] = True
            print(f"Done {wanted}: {text}")

    else:
        print("Error: unknown command")
