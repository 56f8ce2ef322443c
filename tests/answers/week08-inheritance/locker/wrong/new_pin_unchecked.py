# message: expected it to raise ValueError
# misconception: the new one is right by itself
class Locker:
    """A locker that opens with a PIN, and is blocked after three wrong ones in a row."""

    def __init__(self, pin):
        self.__set_pin(pin)
        self.__wrong = 0

    def open(self, pin):
        """Say whether it opens with this PIN."""
        return self.__is_right(pin)

    def blocked(self):
        """Say whether it is blocked."""
        return self.__wrong == 3

    def change_pin(self, old, new):
        """Change the PIN, if the old one is right."""
        if not self.__is_right(old):
            return False
        self.__pin = new
        return True

    def __is_right(self, pin):
        if self.blocked():
            return False
        if pin == self.__pin:
            self.__wrong = 0
            return True
        self.__wrong += 1
        return False

    def __set_pin(self, pin):
        if len(pin) != 4 or not pin.isdecimal():
            raise ValueError("four digits, please")
        self.__pin = pin
