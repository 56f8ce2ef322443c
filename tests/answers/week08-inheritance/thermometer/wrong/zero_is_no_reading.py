# message: a reading of 0 is a reading
# misconception: if the result is falsy there is none
class Thermometer(Sensor):
    """A sensor for temperatures."""

    def hottest(self):
        """Return the greatest reading, None without readings."""
        best = max(self.readings, default=0)
        return best or None

    def average(self):
        """Return the mean of the readings, None without readings."""
        if not self.readings:
            return None
        return sum(self.readings) / len(self.readings)

    def below(self, limit):
        """Return how many readings are less than the limit."""
        return len([value for value in self.readings if value < limit])
