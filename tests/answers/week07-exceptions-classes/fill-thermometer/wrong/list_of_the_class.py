# message: each thermometer has a list of its own
# misconception: Thermometer.readings is the list of this thermometer
class Thermometer:
    """A thermometer that remembers its readings."""

    def __init__(self, place):
        self.place = place
        Thermometer.readings = []

    def add(self, degrees):
        self.readings.append(degrees)

    def span(self):
        """Give the difference between the highest and the lowest reading."""
        return max(self.readings) - min(self.readings)
