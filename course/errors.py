"""The one error that both command line tools turn into a message and exit code 2."""


class CourseError(Exception):
    """Bad input or a bad environment; the text says where and how to mend it.

    Args:
        message: What is wrong, naming the file, the cell or the option.
        mend: What the user should do about it.
    """

    def __init__(self, message: str, mend: str = "") -> None:
        super().__init__(f"{message}\n  {mend}" if mend else message)
        self.message = message
        self.mend = mend
