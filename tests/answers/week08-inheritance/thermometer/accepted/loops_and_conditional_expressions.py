class Thermometer(Sensor):
    def hottest(self):
        best = None
        for value in self.readings:
            if best is None or value > best:
                best = value
        return best

    def average(self):
        total = 0
        for value in self.readings:
            total += value
        return total / self.how_many() if self.readings else None

    def below(self, limit):
        count = 0
        for value in self.readings:
            if value < limit:
                count += 1
        return count
