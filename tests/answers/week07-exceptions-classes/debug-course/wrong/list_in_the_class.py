# message: both courses share that list
# misconception: a list in the class is one for each object
class Course:
    """A course with its members."""

    members = []

    def __init__(self, title, members=None):
        self.title = title
        if members is not None:
            self.members = members

    def enroll(self, name):
        """Add a member, once."""
        if name not in self.members:
            self.members.append(name)

    def size(self):
        """Say how many members there are."""
        return len(self.members)
