# approach: functions on dictionaries, a temporary file with a name of its own
"""The contact manager with functions and plain data in one module."""

import os
import tempfile

FILE = "contacts.txt"
FIELDS = ("name", "phone", "email")


class Refused(Exception):
    """What was asked for cannot be done; the text is for people."""


def load():
    """The contacts of the file, by number."""
    contacts = {}
    try:
        with open(FILE, encoding="utf-8", newline="\n") as file:
            for place, line in enumerate(file, start=1):
                number, *fields = line.rstrip("\n").split("\t")
                if len(fields) != 3 or not fields[0] or not number.isdecimal():
                    raise Refused(f"Error: {FILE}, line {place}: not a contact")
                if int(number) in contacts:
                    raise Refused(f"Error: {FILE}, line {place}: not a contact")
                contacts[int(number)] = dict(zip(FIELDS, fields))
    except FileNotFoundError:
        pass
    except UnicodeDecodeError:
        raise Refused(f"Error: {FILE} is not UTF-8 text") from None
    return contacts


def save(contacts):
    """Write all contacts to a new file, then give it the old one's name."""
    descriptor, name = tempfile.mkstemp(dir=".", prefix=FILE)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        for number, contact in contacts.items():
            print(number, *(contact[field] for field in FIELDS), sep="\t", file=file)
        file.flush()
        os.fsync(descriptor)
    os.replace(name, FILE)


def ask(prompt):
    """One line from the keyboard."""
    return " ".join(input(prompt).split())


def add(contacts, rest):
    """Add a contact."""
    if rest:
        raise Refused("Error: unknown command")
    contact = {"name": ask("Name: ")}
    if not contact["name"]:
        raise Refused("Error: a contact needs a name")
    contact |= {"phone": ask("Phone: "), "email": ask("Email: ")}
    number = max([0, *contacts]) + 1
    contacts[number] = contact
    save(contacts)
    return f"Added {number}: {contact['name']}"


def find(contacts, rest):
    """Show who matches."""
    rows = [
        f"{number}: " + ", ".join(contact[field] or "-" for field in FIELDS)
        for number, contact in sorted(contacts.items())
        if any(rest.lower() in contact[field].lower() for field in FIELDS)
    ]
    return "\n".join(rows) or "Nobody found."


def number_of(contacts, command, rest):
    """The number of a contact that is there."""
    if not rest.isdecimal():
        raise Refused(f"Error: {command} needs the number of a contact")
    if int(rest) not in contacts:
        raise Refused(f"Error: no contact {int(rest)}")
    return int(rest)


def update(contacts, rest):
    """Change a contact."""
    number = number_of(contacts, "update", rest)
    given = {field: ask(f"{field.capitalize()}: ") for field in FIELDS}
    contacts[number] |= {field: text for field, text in given.items() if text}
    save(contacts)
    return f"Updated {number}: {contacts[number]['name']}"


def delete(contacts, rest):
    """Take a contact out."""
    number = number_of(contacts, "delete", rest)
    gone = contacts.pop(number)
    save(contacts)
    return f"Deleted {number}: {gone['name']}"


COMMANDS = {"add": add, "find": find, "update": update, "delete": delete}


def main():
    """Ask, answer."""
    try:
        contacts = load()
    except Refused as error:
        print(error)
        return
    try:
        while (line := ask("> ")) != "quit":
            command, _, rest = line.partition(" ")
            try:
                if command in COMMANDS:
                    print(COMMANDS[command](contacts, rest))
                elif line:
                    print("Error: unknown command")
            except Refused as error:
                print(error)
    except EOFError:
        pass
    print("Bye!")


main()
