# message: set_level knows the rule
# misconception: __init__ may set the attribute itself
class Lamp:
    """A lamp that can be dimmed from 0 to 100 percent."""

    def __init__(self, level):
        self._history = []
        self._level = level
        self._history.append(level)

    def set_level(self, level):
        if not 0 <= level <= 100:
            raise ValueError("the level must be from 0 to 100")
        self._level = level
        self._history.append(level)

    def level(self):
        return self._level

    def history(self):
        return list(self._history)
