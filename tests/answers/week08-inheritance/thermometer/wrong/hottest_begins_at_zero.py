# message: do not begin with 0
# misconception: 0 is less than every reading
class Thermometer(Sensor):
    def hottest(self):
        if not self.readings:
            return None
        best = 0
        for value in self.readings:
            if value > best:
                best = value
        return best

    def average(self):
        if not self.readings:
            return None
        return sum(self.readings) / len(self.readings)

    def below(self, limit):
        return len([value for value in self.readings if value < limit])
