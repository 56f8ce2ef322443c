"""What the contact manager must do, criterion by criterion. The brief says the same in words."""

from dataclasses import dataclass
from random import Random

from course.acceptance import END, Line, Project, Stop, Trial
from course.testing.mismatch import Mismatch

project = Project("contacts", prompts=("> ", "Name: ", "Phone: ", "Email: "))

FILE = "contacts.txt"
QUIT = Line("quit", "Bye!", because="quit prints Bye! and ends the program.")
NOBODY = "Nobody found."
NO_NAME = "Error: a contact needs a name"
UNKNOWN = "Error: unknown command"
# What is no number of a contact, and what is said about it.
NO_NUMBER = ("", " x", " -1", " +1", " 1.0", " 1 2", " 1x", " Ada", " ²")
ONE_NUMBER = "Behind the command stands one whole number, written in digits, and nothing else."
NO_DIGIT = "² is no digit that int() can read: .isdecimal() says no to it, .isdigit() says yes."

# Longer than any other name, so that what is behind it in the file moves.
LONG = "Maximiliane Hohenlohe-Langenburg"

FIRST = ("Ada", "Ben", "Clara", "Dora", "Emil", "Frida", "Georg", "Hanna", "Ivo", "Jana")
LAST = ("Adler", "Berg", "Costa", "Dahl", "Egger", "Fabre", "Grant", "Hahn", "Ibsen", "Jensen")
# What somebody may put between the fields who joins them before looking for a text.
BETWEEN = ("", " ", ",", ", ", ";", "-")
FOREIGN = ("Łukasz Żółć", "Zoë Brontë", "Þór Ægisson", "李小龙", "Дарья Ёлкина", "🦉 Owl Post")

# More than a quick program adds before it is killed, also on a busy machine.
GUESTS = 600
KILLS = 6
CONTACTS_WHEN_KILLED = 1_000
MANY = 10_000
# How much more processor time than our own plain program it may take. Ours reads the file,
# looks through it and writes it as often; ten times as much is slow, but usable.
TIMES = 10
ADVICE = (
    "Write a new file beside the old one, whole, and only then give it the name of the old one, "
    "in one step: Path.replace."
)
ADDS, FINDS = 2, 5


@dataclass
class Contact:
    """A contact as it is expected."""

    number: int
    name: str
    phone: str = ""
    email: str = ""

    @property
    def row(self) -> str:
        """As it is shown."""
        return f"{self.number}: {self.name}, {self.phone or '-'}, {self.email or '-'}"

    @property
    def line(self) -> str:
        """As it stands in the file."""
        return f"{self.number}\t{self.name}\t{self.phone}\t{self.email}\n"


@project.criterion
def start_and_end(trial: Trial) -> None:
    """The program asks, and ends when it is told to, or when nothing more is typed."""
    trial.talk(QUIT)
    trial.talk(
        Line("", "", because="An empty line prints nothing; the program asks again."),
        Line("  quit ", "Bye!", because="Spaces around a line do not count."),
    )
    trial.talk(
        Line("", ""),
        Line(END, "Bye!", because="At the end of input, input() raises EOFError: catch it."),
    )
    trial.talk(
        Line("add", ""),
        Line("Ada", "", prompt="Name: "),
        Line(
            END,
            "Bye!",
            prompt="Phone: ",
            because="The input may also end in the middle of an add: nothing is added then.",
        ),
    )
    if trial.read(FILE):
        raise Mismatch(
            "The input ended in the middle of an add, and the contact is in the file all the "
            "same: add it when all three answers are there."
        )
    trial.talk(
        *(
            Line(other, UNKNOWN, because="The first word must be exactly one of the commands.")
            for other in (
                *("help", "adding", "add Ada", "1", "finder Ada", "quit now"),
                *("ADD", "Add", "FIND", "Find Ada", "Update 1", "DELETE 1", "Quit"),
            )
        ),
        QUIT,
    )


@project.criterion
def add(trial: Trial) -> None:
    """A contact is added, and gets a number."""
    people = some(trial.random, 3)
    first, second, third = people
    again = Contact(4, first.name)
    trial.talk(
        *adding(first),
        *adding(Contact(2, second.name), typed=(f"  {second.name.replace(' ', '   ')} ", "", "  ")),
        Line("add", ""),
        Line("   ", NO_NAME, prompt="Name: ", because="Without a name, nothing more is asked."),
        *adding(third, because="An add that was refused uses up no number."),
        *adding(again, because="Two people may have the same name."),
        *adding(
            Contact(5, "ada van der McBerg"),
            typed=("\tada\tvan der \t McBerg\t", "555\t1", "\t"),
            because="Tabs are spaces, too: several in a row are the same as one space, so that no "
            "field ever has a tab in it. The letters stay as they were typed.",
        ),
        QUIT,
    )


@project.criterion
def find(trial: Trial) -> None:
    """Contacts are found by a part of their fields."""
    random = trial.random
    people = some(random, 12)
    people[3].phone = people[5].email = ""
    people[7].email = "Post@Example.ORG"
    lines: list[Line] = []
    one = random.choice(people)
    for text in (
        one.name.upper(),
        one.name[1:5],
        people[0].phone[2:],
        people[1].email[:8],
        "EXAMPLE",
        "post@example",
        "a",
        ",",
        "-",
        "nobody has this",
        "",
    ):
        wanted = " ".join(text.split())
        rows = [c.row for c in people if matches(c, wanted)]
        lines.append(
            Line(
                f"find {text}",
                "\n".join(rows) or NOBODY,
                because="A contact is found when the text is a part of its name, phone or email, "
                "whatever the case; find alone finds all. The order is that of the numbers; an "
                "empty field is shown as -, and has nothing in it to be found.",
            )
        )
    two, three = random.sample([p for p in people[:3] if p is not one], 2)
    apart = "Each of the three fields is looked through on its own: a text that begins in one of "
    apart += "them and ends in the next is in none. The number is no field to look through."
    for text in (
        *(f"{two.name[-3:]}{between}{two.phone[:4]}" for between in BETWEEN),
        *(f"{three.phone[-3:]}{between}{three.email[:4]}" for between in BETWEEN),
        *(f"{three.number}{between}{three.name[:3]}" for between in (": ", " ", "")),
        *(str(person.number) for person in people[9:]),
    ):
        rows = [c.row for c in people if matches(c, text)]
        lines.append(Line(f"find {text}", "\n".join(rows) or NOBODY, because=apart))
    words = one.name.lower().split()
    squeezed = "Several spaces or tabs in a row are the same as one space, wherever they stand."
    lines += [
        Line(f"find{gap}{words[0]}{gap}{words[1]}", one.row, because=squeezed)
        for gap in ("   ", "\t", " \t ")
    ]
    trial.talk(Line("find", NOBODY), *all_added(people), *lines, QUIT)


@project.criterion
def update(trial: Trial) -> None:
    """A contact is changed; what is left empty stays."""
    random = trial.random
    people = some(random, 4)
    one, other = random.sample(people, 2)
    new = Contact(one.number, "Grace Hopper", "777-99", "grace@example.org")
    stays = "An empty answer leaves this field as it was."
    trial.talk(
        *all_added(people),
        *updating(one.number, ("", new.phone, ""), one.name, stays),
        Line(
            f"find {new.phone}",
            f"{one.number}: {one.name}, {new.phone}, {one.email}",
            because=stays,
        ),
        *updating(one.number, (new.name, "", new.email), new.name, stays),
        Line(f"find {new.phone}", new.row, because=stays),
        Line(f"find {other.name}", other.row, because="update changes this contact and no other."),
        Line("update 99", "Error: no contact 99", because="Look before you ask for the fields."),
        *no_number("update"),
        QUIT,
    )
    typed = [line.typed for line in adding(people[0])]
    trial.run([*typed, "update 1", "Nora Olsen"])
    if b"Nora Olsen" in (trial.read(FILE) or b""):
        raise Mismatch(
            "The input ended in the middle of an update, after the name, and the new name is in "
            "the file all the same: change the contact when all three answers are there."
        )


@project.criterion
def delete(trial: Trial) -> None:
    """A contact is deleted by its number."""
    random = trial.random
    people = some(random, 5)
    gone = random.choice(people[:4])
    rest = [person for person in people if person is not gone]
    last = people[4]
    trial.talk(
        *all_added(people),
        Line(f"delete {gone.number}", f"Deleted {gone.number}: {gone.name}"),
        Line(f"delete {gone.number}", f"Error: no contact {gone.number}"),
        *no_number("delete"),
        Line(
            "find",
            "\n".join(person.row for person in rest),
            because="The others stay, with the numbers that they had.",
        ),
        Line(f"delete {last.number}", f"Deleted {last.number}: {last.name}"),
        *adding(
            Contact(max(p.number for p in rest if p is not last) + 1, "Nora Olsen"),
            because="A new number is the largest one in use plus 1. The number of a contact that "
            "is deleted is not in use any more.",
        ),
        QUIT,
    )


@project.criterion
def restart(trial: Trial) -> None:
    """Everything is there again after a restart."""
    random = trial.random
    people = some(random, 6)
    # The program waits for a command each time, and is killed there: it has not seen `quit`.
    _at_the_prompt(trial, all_added(people[:3]), 4)
    waits = "and the program asked for the next command; nobody had typed `quit`"
    check_file(trial, people[:3], f"Three contacts were added, {waits}")
    trial.talk(
        Line("find", "\n".join(p.row for p in people[:3]), because="Read the file at the start."),
        *adding(people[3], because="Numbers go on after a restart."),
        QUIT,
    )
    check_file(trial, people[:4], "After a restart one contact was added")
    _at_the_prompt(trial, updating(1, ("", "", "new@example.org"), people[0].name, ""), 2)
    people[0].email = "new@example.org"
    check_file(trial, people[:4], f"After a restart one contact was updated, {waits}")
    _at_the_prompt(trial, [Line("delete 2")], 2)
    left = [people[0], *people[2:4]]
    check_file(trial, left, f"After a restart one contact was deleted, {waits}")
    # A file from elsewhere: any order, the largest number in the middle, empty fields.
    given = [
        Contact(7, "Ada Berg"),
        Contact(40, "Ben Dahl", "1"),
        Contact(9, '"Ivo" Jensen', "", "i@x.org"),
    ]
    text = "".join(person.line for person in given)
    rows = "\n".join(person.row for person in sorted(given, key=lambda person: person.number))
    trial.talk(
        Line(
            "find", rows, because="The order is that of the numbers, also when the file has none."
        ),
        *adding(Contact(41, "Clara"), because="A new number comes after the largest one in use."),
        QUIT,
        files={FILE: text},
    )
    check_file(trial, [*given, Contact(41, "Clara")], "To three contacts one was added")
    # The file of a program that has deleted its last contact.
    none = "Without contacts the file is empty. It is not broken then: it has no line at all."
    trial.talk(Line("delete 1", None), QUIT, files={FILE: people[0].line})
    ran = trial.run(["find", "quit"])
    came = next((answer.printed for answer in trial.answers(ran)), ran.out)
    trial.compare(
        "The last contact was deleted, the program started again, and `find` typed",
        came,
        NOBODY,
        none,
    )
    trial.talk(*adding(Contact(1, "Ben"), because=none), QUIT)


def _at_the_prompt(trial: Trial, lines: list[Line], count: int) -> None:
    """Type lines; end the program when it asks for a command for the how-manieth time."""
    trial.run([line.typed for line in lines], stop=Stop(project.prompts[0], count, 0))


@project.criterion
def other_letters(trial: Trial) -> None:
    """Names may have letters of any language."""
    random = trial.random
    people = [Contact(n, name) for n, name in enumerate(random.sample(FOREIGN, 5), start=1)]
    trial.talk(*all_added(people), QUIT)
    check_file(trial, people, "Contacts with other letters were added")
    trial.talk(
        *(Line(f"find {p.name.upper()}", p.row, because=".lower() both sides.") for p in people),
        QUIT,
    )


@project.criterion
def broken_file(trial: Trial) -> None:
    """A broken file is reported with its line, and kept."""
    random = trial.random
    good = "".join(person.line for person in some(random, random.randint(3, 6)))
    line = good.count("\n") + 1
    bad = {
        "what is this?\n": "One field is no contact.",
        "50\tAda\t555\n": "A contact has four fields, with three tabs between them.",
        "50\tAda\t555\ta@x.org\tmore\n": "A contact has four fields, with three tabs.",
        "50\t\t555\ta@x.org\n": "A contact has a name.",
        "1\tAda\t555\ta@x.org\n": "Number 1 is there twice.",
        "\n": "An empty line is no contact.",
        "  \n": "A line of spaces is no contact.",
        "\t\t\n": "A contact has four fields, with three tabs between them.",
        "\t\t\t\n": "The first field is a number.",
    }
    for number in ("x", "-5", "+50", "5.0", "5_0", "5²", ""):
        digits = "The first field has digits only. int() takes more than that."
        bad[f"{number}\tAda\t555\ta@x.org\n"] = NO_DIGIT if "²" in number else digits
    for text, why in bad.items():
        content = f"{good}{text}{Contact(60, 'Emil').line}".encode()
        _refuses_line(trial, content, line, repr(text), why)
    anywhere = "An empty line is no contact, wherever it stands."
    _refuses_line(trial, f"{good}\n".encode(), line, "'\\n', the last one", anywhere)
    _refuses_line(trial, f"\n{good}".encode(), 1, "'\\n'", anywhere)
    content = good.encode() + b"50\tJos\xe9\t\t\n"
    expected = f"Error: {FILE} is not UTF-8 text"
    _refuses(
        trial, content, expected, "it has a byte that is no UTF-8", "Catch UnicodeDecodeError."
    )
    content = bytes(random.randrange(128, 256) for _ in range(5000))
    _refuses(trial, content, expected, "it has 5000 random bytes", "Catch UnicodeDecodeError.")


def _refuses_line(trial: Trial, content: bytes, line: int, what: str, why: str) -> None:
    expected = f"Error: {FILE}, line {line}: not a contact"
    _refuses(trial, content, expected, f"line {line} is {what}", why)


def _refuses(trial: Trial, content: bytes, expected: str, what: str, why: str) -> None:
    ran = trial.run(["add", "Ada", "", "", "quit"], files={FILE: content})
    trouble = trial.stopped(ran)
    if trouble:
        raise Mismatch(f"In {FILE}, {what}. The program should say so and end. {trouble}\n{why}")
    trial.compare(f"In {FILE}, {what}. At the start", ran.out, expected, why)
    if trial.read(FILE) != content:
        raise Mismatch(
            f"In {FILE}, {what}. The program said so, but then the file was changed: somebody may "
            "still be able to mend it by hand, so it must stay as it is, byte by byte."
        )


@project.criterion
def survives_a_kill(trial: Trial) -> None:
    """What was confirmed is never lost, whenever the program is killed."""
    random = trial.random
    _full_disk(trial)
    _watched(trial)
    people = [_numbered(random, number) for number in range(1, CONTACTS_WHEN_KILLED + 1)]
    before = _content(people)
    guests = [
        Contact(len(people) + number, f"Guest {number} {random.choice(LAST)}", "555")
        for number in range(1, GUESTS + 1)
    ]
    typed = [line.typed for line in all_added(guests)]
    for _ in range(KILLS):
        count = random.randint(1, 12)
        stop = Stop("Added ", count, random.random() * 0.004)
        ran = trial.run(typed, files={FILE: before}, stop=stop)
        # A quick program may be through before the signal comes: then it has confirmed them all.
        if ran.ended != "killed" and ran.out.count("Added ") < count:
            raise Mismatch(
                f"The file had {len(people)} contacts, {len(guests)} more were typed. The program "
                f"was to confirm each with `Added`, and did not. {trial.stopped(ran)}".strip()
            )
        confirmed = ran.out.count("Added ")
        _whole(
            trial,
            [people + guests[:count] for count in range(len(guests) + 1)],
            confirmed,
            f"The program was killed after it had confirmed {confirmed} contacts",
        )


def _full_disk(trial: Trial) -> None:
    """The disk is full in the middle of writing: what was there stays, and nothing is confirmed."""
    people = some(trial.random, 6)
    many = [_numbered(trial.random, number) for number in range(1, CONTACTS_WHEN_KILLED + 1)]
    late = Contact(7, "Late Comer")
    for before, change, after, room in (
        (people, adding(late), [*people, late], 0.5),
        # A part of one more line still fits.
        (people, adding(late), [*people, late], 1.02),
        (many, adding(late), [*many, Contact(len(many) + 1, late.name)], 0.5),
        (people, updating(1, (LONG, "", ""), LONG, ""), [_renamed(people[0]), *people[1:]], 0.5),
        (people, [Line("delete 1")], people[1:], 0.5),
    ):
        content = _content(before)
        typed = [line.typed for line in change]
        ran = trial.run([*typed, "quit"], files={FILE: content}, largest=int(len(content) * room))
        said = any(word in ran.out for word in ("Added ", "Updated ", "Deleted "))
        text = f"The disk was full when the program wrote (after `{typed[0]}`)"
        _whole(trial, [before, after], int(said), text)


def _watched(trial: Trial) -> None:
    """The file is never written into, and never gone: no kill can come at a bad moment."""
    people = some(trial.random, 6)
    late = Contact(7, "Late Comer")
    change = [*adding(late), *updating(1, (LONG, "", ""), LONG, ""), Line("delete 2"), QUIT]
    typed = [line.typed for line in change]
    ran = trial.run(typed, files={FILE: _content(people)}, watch=FILE)
    what = f"The program added, updated and deleted. There was a moment at which {FILE}"
    killed = "A program that is killed just then leaves"
    if ran.gone:
        raise Mismatch(
            f"{what} was not there: it was deleted or given another name. {killed} no file at "
            "all. Path.replace puts the new file in the place of the old one in one step; nothing "
            "has to be taken away before."
        )
    if ran.changed:
        raise Mismatch(
            f"{what} itself was written into. {killed} a part of it. {ADVICE} The new file must "
            "be closed before: what is written may wait in the memory of the program until then."
        )


def _renamed(person: Contact) -> Contact:
    return Contact(person.number, LONG, person.phone, person.email)


def _content(people: list[Contact]) -> bytes:
    return "".join(person.line for person in people).encode()


def _whole(trial: Trial, stages: list[list[Contact]], confirmed: int, what: str) -> None:
    """The file must hold what it held after the last confirmed change, or after one more.

    Args:
        trial: The trial.
        stages: The contacts before the changes, and after each of them.
        confirmed: How many changes were confirmed.
        what: What happened, as a sentence without its point.
    """
    found = trial.read(FILE)
    lost = f"{what}. Then {FILE}"
    if found is None:
        raise Mismatch(f"{lost} was not there any more. {ADVICE}")
    # In any order, but with whole lines.
    rows = sorted(found.decode("utf-8", "replace").split("\n"))
    holds = [
        stage
        for stage, people in enumerate(stages)
        if len(people) == len(rows) - 1
        and rows == sorted([*(person.line.removesuffix("\n") for person in people), ""])
    ]
    if any(stage in (confirmed, confirmed + 1) for stage in holds):
        return
    if any(stage < confirmed for stage in holds):
        raise Mismatch(
            f"{lost} was as after {holds[0]} changes, and {confirmed} were confirmed. What is "
            "printed is a promise: save first, then print, after each command, and print it only "
            "if the saving went well."
        )
    if holds:
        raise Mismatch(
            f"{lost} held {holds[0] - confirmed} changes more than were confirmed: save and print "
            "after each command."
        )
    least = min(len(people) for people in stages)
    if len(rows) - 1 < least:
        raise Mismatch(f"{lost} had {len(rows) - 1} whole lines left of {least}. {ADVICE}")
    raise Mismatch(
        f"{lost} did not hold what it should: {len(rows) - 1} lines, some of them broken. {ADVICE}"
    )


@project.criterion
def many_contacts(trial: Trial) -> None:
    """Ten thousand contacts can be worked with."""
    random = trial.random
    people = [_numbered(random, number) for number in range(1, MANY + 1)]
    content = "".join(person.line for person in people).encode()
    sought = random.sample(people, FINDS)
    typed = [text for number in range(ADDS) for text in ("add", f"New {number}", "", "")]
    typed += [f"find {person.name}" for person in sought] + ["quit"]
    ours = min(trial.run_ours(PLAIN, files={FILE: content}).cpu for _ in range(2))
    ran = trial.run(typed, files={FILE: content})
    asked = f"With {MANY} contacts, {ADDS} were added and {FINDS} sought"
    trouble = trial.stopped(ran)
    if trouble:
        raise Mismatch(
            f"{asked}. {trouble} Does a loop over all contacts run in another such loop?"
        )
    for person, answer in zip(sought, trial.answers(ran)[-FINDS - 1 : -1], strict=True):
        rows = [c.row for c in people if person.name.lower() in c.name.lower()]
        trial.compare(f"{asked}. find {person.name}", answer.printed, "\n".join(rows))
    added = [Contact(MANY + number, f"New {number - 1}") for number in range(1, ADDS + 1)]
    left = (trial.read(FILE) or b"").decode("utf-8", "replace").splitlines(keepends=True)
    if sorted(left) != sorted(person.line for person in [*people, *added]):
        raise Mismatch(
            f"{asked}. Then {FILE} did not hold these {MANY + ADDS} contacts, one line each: it "
            f"had {len(left)} lines."
        )
    if ran.cpu > TIMES * ours:
        raise Mismatch(
            f"{asked}. That took {ran.cpu:.1f} seconds of work; a plain program that does the same "
            f"needs {ours:.2f} seconds here, and {TIMES} times as much is allowed. Does a loop "
            "over all contacts run in another such loop? A dictionary finds a number at once."
        )


# Reads, looks through and writes as often as the program has to.
PLAIN = f"""
rows = [line.split("\\t") for line in open({FILE!r}, encoding="utf-8").read().splitlines()]
for number in range({ADDS}):
    rows.append([str(len(rows) + 1), f"New {{number}}", "", ""])
    with open("plain.txt", "w", encoding="utf-8") as file:
        for row in rows:
            file.write("\\t".join(row) + "\\n")
for row in rows[:{FINDS}]:
    [other for other in rows if any(row[1].lower() in field.lower() for field in other[1:])]
"""


def adding(
    person: Contact, typed: tuple[str, str, str] | None = None, because: str = ""
) -> list[Line]:
    """Adding a contact, as a conversation."""
    name, phone, email = typed or (person.name, person.phone, person.email)
    asks = "add asks for the name, the phone and the email, one after the other."
    return [
        Line("add", "", because=asks),
        Line(name, "", because=asks, prompt="Name: "),
        Line(phone, "", because=asks, prompt="Phone: "),
        Line(email, f"Added {person.number}: {person.name}", because=because, prompt="Email: "),
    ]


def all_added(people: list[Contact]) -> list[Line]:
    """Adding contacts, whatever is printed."""
    return [
        Line(line.typed, None, prompt=line.prompt) for person in people for line in adding(person)
    ]


def updating(number: int, typed: tuple[str, str, str], name: str, because: str) -> list[Line]:
    """Updating a contact, as a conversation."""
    return [
        Line(f"update {number}", ""),
        Line(typed[0], "", prompt="Name: "),
        Line(typed[1], "", prompt="Phone: "),
        Line(typed[2], f"Updated {number}: {name}", prompt="Email: ", because=because),
    ]


def no_number(command: str) -> list[Line]:
    """A command with what is no number of a contact."""
    needs = f"Error: {command} needs the number of a contact"
    return [
        Line(f"{command}{rest}", needs, because=NO_DIGIT if "²" in rest else ONE_NUMBER)
        for rest in NO_NUMBER
    ]


def matches(person: Contact, text: str) -> bool:
    """Whether a contact is found by a text."""
    fields = (person.name, person.phone, person.email)
    return any(text.lower() in field.lower() for field in fields)


def check_file(trial: Trial, people: list[Contact], what: str) -> None:
    """The file must hold these contacts, in any order."""
    content = trial.read(FILE)
    if content is None:
        raise Mismatch(f"{what}. Then there was no file {FILE} in the folder.")
    came = sorted(content.decode("utf-8", "replace").splitlines(keepends=True))
    wanted = sorted(person.line for person in people)
    if came == wanted:
        return
    trial.compare(
        f"{what}. {FILE} must have one line for each, with tabs between the fields (here written "
        "as \\t). The file",
        _visible(came),
        _visible(wanted),
        "The file is UTF-8 text: open(..., encoding='utf-8'). A line ends with '\\n', and nothing "
        "stands before it.",
    )
    raise Mismatch(
        f"{what}. Every line of {FILE} must end with '\\n' and nothing else. Its lines are {came}."
    )


def _visible(lines: list[str]) -> str:
    return "".join(lines).replace("\t", "\\t").replace("\r\n", "\\r\n")


def some(random: Random, count: int) -> list[Contact]:
    """Contacts, all with different names."""
    names = random.sample([f"{first} {last}" for first in FIRST for last in LAST], count)
    return [
        Contact(
            number,
            name,
            f"555-{random.randint(100, 999)}",
            f"{name.split()[0].lower()}@example.org",
        )
        for number, name in enumerate(names, start=1)
    ]


def _numbered(random: Random, number: int) -> Contact:
    name = f"{random.choice(FIRST)} {random.choice(LAST)} {number}"
    return Contact(number, name, f"555-{number}", f"c{number}@example.org")
