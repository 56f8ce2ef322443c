# fails: find
# message: has nothing in it to be found
# misconception: what is shown for an empty field is what stands in it
"""The contact manager: asks, and answers from the store."""

from contacts.store import ContactError, Store

FILE = "contacts.txt"


def ask(prompt):
    """One typed line, with single spaces."""
    return " ".join(input(prompt).split())


def ask_number(command, rest):
    """The number behind a command."""
    if not rest.isdecimal():
        raise ContactError(f"Error: {command} needs the number of a contact")
    return int(rest)


def answer(store, line):
    """Do what a line asks for, and print what came of it."""
    command, *words = line.split()
    rest = " ".join(words)
    if command == "add" and rest == "":
        name = ask("Name: ")
        if name == "":
            raise ContactError("Error: a contact needs a name")
        contact = store.add(name, ask("Phone: "), ask("Email: "))
        print(f"Added {contact.number}: {contact.name}")
    elif command == "find":
        found = store.find(rest)
        for contact in found:
            print(contact.row())
        if not found:
            print("Nobody found.")
    elif command == "update":
        number = ask_number(command, rest)
        store.get(number)
        contact = store.update(number, ask("Name: "), ask("Phone: "), ask("Email: "))
        print(f"Updated {contact.number}: {contact.name}")
    elif command == "delete":
        contact = store.delete(ask_number(command, rest))
        print(f"Deleted {contact.number}: {contact.name}")
    else:
        raise ContactError("Error: unknown command")


def main():
    """Ask until it is enough."""
    try:
        store = Store(FILE)
    except ContactError as error:
        print(error)
        return
    try:
        line = ask("> ")
        while line != "quit":
            try:
                if line != "":
                    answer(store, line)
            except ContactError as error:
                print(error)
            line = ask("> ")
    except EOFError:
        pass
    print("Bye!")


main()
