# message: and so is every helper
# misconception: one underscore is private enough
class Locker:
    def __init__(self, pin):
        self.__check(pin)
        self.__pin = pin
        self.__wrong = 0

    def __check(self, pin):
        if len(pin) != 4 or not pin.isdecimal():
            raise ValueError("four digits, please")

    def _is_right(self, pin):
        if self.blocked():
            return False
        if pin == self.__pin:
            self.__wrong = 0
            return True
        self.__wrong += 1
        return False

    def open(self, pin):
        return self._is_right(pin)

    def blocked(self):
        return self.__wrong >= 3

    def change_pin(self, old, new):
        if not self._is_right(old):
            return False
        self.__check(new)
        self.__pin = new
        return True
