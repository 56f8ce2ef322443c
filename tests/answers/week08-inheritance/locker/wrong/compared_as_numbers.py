# message: Hidden check
# misconception: a PIN is a number
class Locker:
    def __init__(self, pin):
        self.__check(pin)
        self.__pin = int(pin)
        self.__wrong = 0

    def __check(self, pin):
        if len(pin) != 4 or not pin.isdecimal():
            raise ValueError("four digits, please")

    def __is_right(self, pin):
        if self.blocked():
            return False
        if pin.isdecimal() and int(pin) == self.__pin:
            self.__wrong = 0
            return True
        self.__wrong += 1
        return False

    def open(self, pin):
        return self.__is_right(pin)

    def blocked(self):
        return self.__wrong >= 3

    def change_pin(self, old, new):
        if not self.__is_right(old):
            return False
        self.__check(new)
        self.__pin = int(new)
        return True
