# message: Sensor
# misconception: the list belongs to the parent class
class Thermometer(Sensor):
    """A sensor for temperatures."""

    def hottest(self):
        """Return the greatest reading, None without readings."""
        if not Sensor.readings:
            return None
        return max(Sensor.readings)

    def average(self):
        """Return the mean of the readings, None without readings."""
        if not Sensor.readings:
            return None
        return sum(Sensor.readings) / len(Sensor.readings)

    def below(self, limit):
        """Return how many readings are less than the limit."""
        return len([value for value in Sensor.readings if value < limit])
