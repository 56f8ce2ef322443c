# message: Thermometer' object has no attribute 'readings'
# misconception: a name in __init__ is an attribute
class Thermometer:
    """A thermometer that remembers its readings."""

    def __init__(self, place):
        self.place = place
        readings = []

    def add(self, degrees):
        self.readings.append(degrees)

    def span(self):
        """Give the difference between the highest and the lowest reading."""
        return max(self.readings) - min(self.readings)
