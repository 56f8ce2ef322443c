# message: expected it to raise ValueError
# misconception: nobody dims below 0
class Lamp:
    """A lamp that can be dimmed from 0 to 100 percent."""

    def __init__(self, level):
        self._history = []
        self.set_level(level)

    def set_level(self, level):
        if not level <= 100:
            raise ValueError("the level must be from 0 to 100")
        self._level = level
        self._history.append(level)

    def level(self):
        return self._level

    def history(self):
        return list(self._history)
