# message: the readings keep their order
# misconception: sort() leaves the list of the object alone
class Thermometer(Sensor):
    def hottest(self):
        if not self.readings:
            return None
        self.readings.sort()
        return self.readings[-1]

    def average(self):
        if not self.readings:
            return None
        return sum(self.readings) / len(self.readings)

    def below(self, limit):
        return len([value for value in self.readings if value < limit])
