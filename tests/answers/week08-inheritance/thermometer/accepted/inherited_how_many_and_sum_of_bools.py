class Thermometer(Sensor):
    def hottest(self):
        return max(self.readings, default=None)

    def average(self):
        if self.how_many() == 0:
            return None
        return sum(self.readings) / self.how_many()

    def below(self, limit):
        return sum(1 for value in self.readings if value < limit)
