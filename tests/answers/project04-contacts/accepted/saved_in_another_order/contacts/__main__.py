# approach: a class that is a dictionary; sorted by name in the file, a copy kept, failed saves taken back
"""The contact manager: a dictionary that keeps itself in a file."""

import os
import shutil
import sys
import tempfile
from pathlib import Path

PATH = Path("contacts.txt")


class Contacts(dict):
    """Lists of name, phone and email by number."""

    def read(self):
        """Read the file; gives what is wrong with it."""
        if not PATH.exists():
            return ""
        try:
            lines = PATH.read_bytes().decode().split("\n")
        except UnicodeDecodeError:
            return f"Error: {PATH} is not UTF-8 text"
        if lines[-1] == "":
            lines.pop()
        for place, line in enumerate(lines, start=1):
            number, *fields = line.split("\t")
            good = number.isascii() and number.isdigit() and len(fields) == 3 and fields[0]
            if not good or int(number) in self:
                return f"Error: {PATH}, line {place}: not a contact"
            self[int(number)] = fields
        return ""

    def change(self, number, fields):
        """Put, or take out, one contact; in the file as well, or not at all."""
        before = dict(self)
        if fields:
            self[number] = fields
        else:
            del self[number]
        try:
            self.save()
        except OSError as error:
            self.clear()
            self.update(before)
            raise ValueError(f"Error: not saved ({error.strerror})") from error

    def save(self):
        """Write a new file; a copy of the old one is kept."""
        if PATH.exists():
            shutil.copy(PATH, "contacts.old")
        with tempfile.NamedTemporaryFile("w", dir=".", delete=False, encoding="utf-8") as file:
            for number, fields in sorted(self.items(), key=lambda pair: pair[1]):
                file.write("\t".join([str(number), *fields]) + "\n")
            file.flush()
            os.fsync(file.fileno())
            os.replace(file.name, PATH)


def clean(prompt):
    """What is typed, with single spaces."""
    return " ".join(input(prompt).split())


def command(contacts, word, rest):
    """Do one command; gives what is printed."""
    if word == "find":
        rows = [
            f"{number}: {', '.join(field or '-' for field in contacts[number])}"
            for number in sorted(contacts)
            if any(rest.casefold() in field.casefold() for field in contacts[number])
        ]
        return "\n".join(rows or ["Nobody found."])
    if word == "add" and not rest:
        name = clean("Name: ")
        if not name:
            return "Error: a contact needs a name"
        fields = [name, clean("Phone: "), clean("Email: ")]
        number = max(contacts, default=0) + 1
        contacts.change(number, fields)
        return f"Added {number}: {name}"
    if word not in ("update", "delete"):
        return "Error: unknown command"
    if not (rest.isascii() and rest.isdigit()):
        return f"Error: {word} needs the number of a contact"
    number = int(rest)
    if number not in contacts:
        return f"Error: no contact {rest}"
    fields = contacts[number]
    if word == "delete":
        contacts.change(number, None)
        return f"Deleted {number}: {fields[0]}"
    typed = [clean(prompt) for prompt in ("Name: ", "Phone: ", "Email: ")]
    fields = [new or old for new, old in zip(typed, fields, strict=True)]
    contacts.change(number, fields)
    return f"Updated {number}: {fields[0]}"


contacts = Contacts()
wrong = contacts.read()
if wrong:
    print(wrong)
    sys.exit(1)
try:
    while (line := clean("> ")) != "quit":
        if not line:
            continue
        word, _, rest = line.partition(" ")
        try:
            print(command(contacts, word, rest))
        except ValueError as error:
            print(error)
except EOFError:
    pass
print("Bye!")
