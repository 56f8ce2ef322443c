class Locker:
    def __init__(self, pin):
        if not self.__is_pin(pin):
            raise ValueError("four digits, please")
        self.__pin = pin
        self.__left = 3

    def __is_pin(self, text):
        return len(text) == 4 and text.isdecimal()

    def open(self, pin):
        if self.__left == 0:
            return False
        if pin != self.__pin:
            self.__left -= 1
            return False
        self.__left = 3
        return True

    def blocked(self):
        return self.__left == 0

    def change_pin(self, old, new):
        if not self.open(old):
            return False
        if not self.__is_pin(new):
            raise ValueError("four digits, please")
        self.__pin = new
        return True
