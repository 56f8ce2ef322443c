class Course:
    """A course with its members."""

    def __init__(self, title, members=None):
        self.title = title
        self.members = members or []

    def enroll(self, name):
        """Add a member, once."""
        if name not in self.members:
            self.members.append(name)

    def size(self):
        """Say how many members there are."""
        return len(self.members)
