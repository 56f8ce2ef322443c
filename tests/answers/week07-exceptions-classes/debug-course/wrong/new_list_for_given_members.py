# message: argument of type 'NoneType' is not iterable
# misconception: the question has to be turned around
class Course:
    """A course with its members."""

    def __init__(self, title, members=None):
        if members is not None:
            members = []
        self.title = title
        self.members = members

    def enroll(self, name):
        """Add a member, once."""
        if name not in self.members:
            self.members.append(name)

    def size(self):
        """Say how many members there are."""
        return len(self.members)
