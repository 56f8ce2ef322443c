"""Contacts, and the file that keeps them."""

from pathlib import Path


class ContactError(Exception):
    """Something is wrong; the text is for people."""


class UnknownContact(ContactError):
    """No contact has this number."""

    def __init__(self, number):
        super().__init__(f"Error: no contact {number}")


class BrokenFile(ContactError):
    """The file holds something else than contacts."""

    def __init__(self, path, what):
        super().__init__(f"Error: {path.name}{what}")


class Contact:
    """A person with a number that stays."""

    def __init__(self, number, name, phone, email):
        self.number = number
        self.name = name
        self.phone = phone
        self.email = email

    def row(self):
        """The contact as it is shown."""
        return f"{self.number}: {self.name}, {self.phone or '-'}, {self.email or '-'}"

    def line(self):
        """The contact as it stands in the file."""
        return f"{self.number}\t{self.name}\t{self.phone}\t{self.email}\n"

    def matches(self, text):
        """Whether a text, in small letters, is in one of the three fields."""
        fields = [self.name, self.phone, self.email]
        return any(text in (field or "-").lower() for field in fields)


class Store:
    """All contacts by number; every change is in the file before a method returns."""

    def __init__(self, path):
        self._path = Path(path)
        self._contacts = {}
        if self._path.exists():
            self._load()

    def add(self, name, phone, email):
        """Add a contact; its number comes after the largest one in use."""
        number = max([0, *self._contacts]) + 1
        contact = Contact(number, name, phone, email)
        self._contacts[number] = contact
        self._save()
        return contact

    def find(self, text):
        """The contacts that match, in the order of their numbers."""
        text = text.lower()
        return [c for _, c in sorted(self._contacts.items()) if c.matches(text)]

    def get(self, number):
        """The contact with this number."""
        if number not in self._contacts:
            raise UnknownContact(number)
        return self._contacts[number]

    def update(self, number, name, phone, email):
        """Give a contact new fields; what is empty stays as it was."""
        contact = self.get(number)
        contact.name = name or contact.name
        contact.phone = phone or contact.phone
        contact.email = email or contact.email
        self._save()
        return contact

    def delete(self, number):
        """Take a contact out."""
        contact = self.get(number)
        self._contacts.pop(number)
        self._save()
        return contact

    def _load(self):
        try:
            text = self._path.read_text(encoding="utf-8")
        except UnicodeDecodeError as error:
            raise BrokenFile(self._path, " is not UTF-8 text") from error
        for place, line in enumerate(text.splitlines(), start=1):
            fields = line.split("\t")
            good = len(fields) == 4 and fields[0].isdecimal() and fields[1] != ""
            if not good or int(fields[0]) in self._contacts:
                raise BrokenFile(self._path, f", line {place}: not a contact")
            number = int(fields[0])
            self._contacts[number] = Contact(number, fields[1], fields[2], fields[3])

    def _save(self):
        # The new file is written whole beside the old one, then takes its name in one step.
        # Whenever the program stops, there is one whole file with this name.
        new = self._path.with_name(f"{self._path.name}.new")
        text = "".join([contact.line() for contact in self._contacts.values()])
        new.write_text(text, encoding="utf-8")
        new.replace(self._path)
