# message: without readings
# misconception: max of nothing is None
class Thermometer(Sensor):
    """A sensor for temperatures."""

    def hottest(self):
        """Return the greatest reading, None without readings."""
        return max(self.readings)

    def average(self):
        """Return the mean of the readings, None without readings."""
        if not self.readings:
            return None
        return sum(self.readings) / len(self.readings)

    def below(self, limit):
        """Return how many readings are less than the limit."""
        return len([value for value in self.readings if value < limit])
