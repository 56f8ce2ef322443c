"""What the to-do list must do, criterion by criterion. The brief says the same in words."""

from random import Random

from course.acceptance import END, Line, Project, Trial

project = Project("todo", prompts=("> ",))

QUIT = Line("quit", "Bye!", because="quit prints Bye! and ends the program.")
UNKNOWN = "Error: unknown command"
NO_TEXT = "Error: add needs a text"

VERBS = ("Call", "Write to", "Thank", "Visit", "Pay", "Ask", "Meet", "Remind")
NAMES = ("Ada", "Ben", "Chloé", "Dmitri", "Emma", "Faruk", "Grace", "Håkon")
THINGS = ("the shelves", "new labels", "the cat", "10 % off", "order 17", "done list", "tea: green")


@project.criterion
def start_and_end(trial: Trial) -> None:
    """The list asks, and ends when it is told to, or when nothing more is typed."""
    trial.talk(QUIT)
    trial.talk(
        Line("", "", because="An empty line prints nothing; the program asks again."),
        Line("   ", "", because="A line of spaces counts as empty: .strip() takes them away."),
        Line("  quit ", "Bye!", because="Spaces around a line do not count."),
    )
    trial.talk(
        Line("", ""),
        Line(
            END,
            "Bye!",
            because="The end of input ends the program like quit does. Does every prompt use "
            "read_line?",
        ),
    )


@project.criterion
def add(trial: Trial) -> None:
    """A task is added, and gets a number."""
    counted = "The first task is number 1, and each new one gets the next number."
    texts = some(trial.random, 4)
    anything = ("list", "add", "quit", "12", 'ask "Bo; Li, {Jo}": 2 | 3? ...', "tick [x]")
    trial.talk(
        Line(f"add {texts[0]}", f"Added 1: {texts[0]}", because=counted),
        Line(
            f"  add    {texts[1]}  ",
            f"Added 2: {texts[1]}",
            because="Spaces before and behind the text do not count.",
        ),
        Line("add", NO_TEXT, because="Without a text there is nothing to add."),
        Line("add    ", NO_TEXT, because="A text of spaces only is no text."),
        Line(
            f"add {texts[2]}",
            f"Added 3: {texts[2]}",
            because="An add that was refused uses up no number.",
        ),
        Line(
            f"add add {texts[3]}",
            f"Added 4: add {texts[3]}",
            because="Only the first word is the command; all the rest is the text, also another "
            "add. Do you take add away wherever it stands?",
        ),
        Line(
            "add two  spaces   stay",
            "Added 5: two  spaces   stay",
            because="Spaces inside the text stay as they were typed. .split() loses them.",
        ),
        Line(f"add {texts[0]}", f"Added 6: {texts[0]}", because="The same text may come again."),
        *(
            Line(
                f"add {text}",
                f"Added {number}: {text}",
                because="The text may hold anything, also words that are commands.",
            )
            for number, text in enumerate(anything, start=7)
        ),
        QUIT,
    )


@project.criterion
def list_tasks(trial: Trial) -> None:
    """The tasks are listed in the order of their numbers."""
    nothing = Line("list", "Nothing to do.", because="An empty list says so.")
    trial.talk(nothing, QUIT)
    if _deletes(trial):
        emptied = Line("list", "Nothing to do.", because="A task that is deleted is no task.")
        trial.talk(Line("add Dust", None), Line("delete 1", None), emptied, QUIT)
    lines: list[Line] = []
    listed: list[str] = []
    anything = ['ask "Bo; Li, {Jo}": 2 | 3? ...', "tick [x]"]
    for text in [*some(trial.random, trial.random.randint(9, 12)), *anything]:
        lines.append(Line(f"add {text}", None))
        listed.append(f"{len(listed) + 1} [ ] {text}")
        if len(listed) in (1, 3):
            lines.append(Line("list", "\n".join(listed)))
    because = "One row for each task: its number, a space, [ ], a space, its text. 10 is after 9."
    trial.talk(*lines, Line(" list  ", "\n".join(listed), because=because), QUIT)


@project.criterion
def done(trial: Trial) -> None:
    """A task is ticked off by its number."""
    random = trial.random
    texts = some(random, 12)
    lines = [Line(f"add {text}", None) for text in texts]
    chosen = [12, *random.sample(range(2, 12), 4), 1]
    by_number = "The number is the task's own, from 1; it is not its place in the list, from 0."
    for number in chosen:
        text = texts[number - 1]
        lines.append(Line(f"done {number}", f"Done {number}: {text}", because=by_number))
    again = random.choice(chosen)
    lines += [
        Line(
            f"done   {again}",
            f"Already done {again}: {texts[again - 1]}",
            because="A task that is done already is not done again, and stays done.",
        )
    ] * 2
    rest = next(n for n in range(2, 12) if n not in chosen)
    lines.append(
        Line(
            f"done {rest}",
            f"Done {rest}: {texts[rest - 1]}",
            because="done changes this task and no other.",
        )
    )
    trial.talk(*lines, QUIT)
    by_text = "The number tells two tasks apart, not the text: done changes one of them only."
    trial.talk(
        Line(f"add {texts[0]}", None),
        Line(f"add {texts[0]}", None),
        Line("done 2", f"Done 2: {texts[0]}", because=by_text),
        Line("done 1", f"Done 1: {texts[0]}", because=by_text),
        QUIT,
    )


@project.criterion
def delete(trial: Trial) -> None:
    """A task is deleted by its number."""
    random = trial.random
    texts = some(random, 4)
    gone = random.randint(1, 4)
    other = gone % 4 + 1
    lines = [Line(f"add {text}", None) for text in texts]
    trial.talk(
        *lines,
        Line(f"delete {gone}", f"Deleted {gone}: {texts[gone - 1]}"),
        Line(
            f"delete {gone}",
            f"Error: no task {gone}",
            because="What was deleted is not there any more.",
        ),
        Line(
            f"delete {other}",
            f"Deleted {other}: {texts[other - 1]}",
            because="delete takes this task away and no other.",
        ),
        QUIT,
    )
    # Two tasks with the same text, and one that is done.
    trial.talk(
        Line(f"add {texts[0]}", None),
        Line(f"add {texts[0]}", None),
        Line("done 2", None),
        Line(
            "delete 2",
            f"Deleted 2: {texts[0]}",
            because="What is done can be deleted like any other task.",
        ),
        Line("delete 2", "Error: no task 2", because="The number tells them apart, not the text."),
        Line("delete 1", f"Deleted 1: {texts[0]}"),
        QUIT,
    )


@project.criterion
def numbers_stay(trial: Trial) -> None:
    """A number belongs to its task for ever."""
    random = trial.random
    stays = "When a task is deleted, all others keep their numbers."
    never = "A number is never given again. Do you count the tasks that are left?"
    first, second, third, fourth = some(random, 4)
    trial.talk(
        Line(f"add {first}", None),
        Line(f"add {second}", None),
        Line("delete 2", None),
        Line(
            f"add {third}",
            f"Added 3: {third}",
            because=never,
            mistakes={
                f"Added 2: {third}": "Number 2 was given before, to a task that is deleted. Do you "
                "count the tasks that are left, or take the largest number that is left?"
            },
        ),
        Line("delete 1", None),
        Line("done 3", f"Done 3: {third}", because=stays),
        Line("delete 3", f"Deleted 3: {third}", because=stays),
        Line(f"add {fourth}", f"Added 4: {fourth}", because=never),
        QUIT,
    )
    lines: list[Line] = []
    kept: dict[int, str] = {}
    for last, text in enumerate(some(random, 30), start=1):
        if kept and random.random() < 0.5:
            number = random.choice(list(kept))
            gone = kept.pop(number)
            lines.append(Line(f"delete {number}", f"Deleted {number}: {gone}", because=stays))
        kept[last] = text
        lines.append(Line(f"add {text}", f"Added {last}: {text}", because=never))
    trial.talk(*lines, QUIT)


@project.criterion
def order(trial: Trial) -> None:
    """What is open stands above what is done."""
    random = trial.random
    texts = some(random, 8)
    # All of them in the end: a list in which nothing is open is not empty.
    ticked = random.sample(range(1, 9), 8)
    because = "First what is open, then what is done with an x, both in the order of their numbers."
    lines = [Line(f"add {text}", None) for text in texts]
    for count, number in enumerate(ticked, start=1):
        lines.append(Line(f"done {number}", None))
        now = ticked[:count]
        rows = [f"{n} [ ] {t}" for n, t in enumerate(texts, start=1) if n not in now]
        rows += [f"{n} [x] {t}" for n, t in enumerate(texts, start=1) if n in now]
        mistakes = dict.fromkeys(
            ["Nothing to do.", "\n".join(["Nothing to do.", *rows])],
            "Nothing to do. is said when there is no task at all. What is done is still a task.",
        )
        lines.append(Line("list", "\n".join(rows), because=because, mistakes=mistakes))
    trial.talk(*lines, QUIT)


@project.criterion
def wrong_input(trial: Trial) -> None:
    """Whatever else is typed gets its message, and the list goes on."""
    random = trial.random
    [text] = some(random, 1)
    large = random.randint(200, 10**6)
    needs = "Behind the command stands one whole number, and nothing else."
    lines = [
        Line(f"done {large}", f"Error: no task {large}", because="The list is empty."),
        Line(f"add {text}", None),
    ]
    cases = [
        Line(f"delete {large}", f"Error: no task {large}", because="No task has this number."),
        Line("done 0", "Error: no task 0", because="Numbers begin with 1. Is 0 a place in a list?"),
        Line("done 2", "Error: no task 2", because="There is only one task."),
    ]
    for command in ("done", "delete"):
        message = f"Error: {command} needs the number of a task"
        cases += [
            Line(f"{command}{rest}", message, because=needs)
            for rest in ("", " x", " -1", " 1.0", " ²", " 1 2", f" {text}", " one")
        ]
    cases += [
        Line(other, UNKNOWN, because="The first word must be exactly one of the commands.")
        for other in (
            "additional shelves",
            "LIST",
            f"Add {text}",
            "addBuy milk",
            "done1",
            "delete1",
            "deleted 1",
            "Done 1",
            "DELETE 1",
            "Quit",
            "exit",
            "ad Buy milk",
            "l",
            "do 1",
            "del 1",
            "d 1",
            "listing",
            "lists",
            "help",
            "1",
            "undo 1",
            f"{text} add",
            "list all",
            "quit now",
        )
    ]
    random.shuffle(cases)
    # int() takes these; behind the others, so that a crash is seen first.
    signed = [
        Line(f"done {text}", "Error: done needs the number of a task") for text in ("+1", "0_1")
    ]
    still = Line(
        "done 1",
        f"Done 1: {text}",
        because="Lines that were refused change nothing: task 1 is still there, and open.",
    )
    new = Line(
        f"add {text}", f"Added 2: {text}", because="A line that was refused uses up no number."
    )
    trial.talk(*lines, *cases, *signed, still, new, QUIT)


def _deletes(trial: Trial) -> bool:
    """Whether a deleted task is gone, which is a criterion of its own."""
    answers = trial.answers(trial.run(["add Dust", "delete 1", "delete 1", "quit"]))
    said = [answer.printed.strip() for answer in answers[1:3]]
    return said == ["Deleted 1: Dust", "Error: no task 1"]


def some(random: Random, count: int) -> list[str]:
    """Texts of tasks, all different."""
    texts: dict[str, None] = {}
    while len(texts) < count:
        who = random.choice(NAMES)
        texts[f"{random.choice(VERBS)} {who} about {random.choice(THINGS)}"] = None
    return list(texts)
