class Vehicle:
    """Something that carries parcels."""

    def __init__(self, plate, parcels=None):
        self.plate = plate
        self.parcels = []
        if parcels is not None:
            self.parcels.extend(parcels)

    def load(self, parcel):
        """Put a parcel in."""
        self.parcels.append(parcel)
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
