class Thermometer:
    """A thermometer that remembers its readings."""

    def __init__(self, place):
        self.place = place
        self.readings = []

    def add(self, degrees):
        self.readings.append(degrees)

    def span(self):
        """Give the difference between the highest and the lowest reading."""
        return max(self.readings) - min(self.readings)
