# message: two empty vans still share the list
# misconception: a new list at the first parcel is early enough
class Vehicle:
    """Something that carries parcels."""

    parcels = []

    def __init__(self, plate):
        self.plate = plate

    def load(self, parcel):
        """Put a parcel in."""
        self.parcels = self.parcels + [parcel]
        return True


class Van(Vehicle):
    """A vehicle with room for so many parcels."""

    def __init__(self, plate, limit):
        super().__init__(plate)
        self.limit = limit

    def load(self, parcel):
        """Put a parcel in, if there is room for it."""
        if len(self.parcels) >= self.limit:
            return False
        return super().load(parcel)
