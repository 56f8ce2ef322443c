# message: made again
# misconception: a song can be in a playlist only once
class Playlist:
    """Songs in an order; each is a tuple of its title and its seconds."""

    def __init__(self, name, songs=None):
        self.name = name
        if songs is None:
            songs = []
        self.songs = list(songs)

    def add(self, title, seconds):
        if (title, seconds) not in self.songs:
            self.songs.append((title, seconds))

    def seconds(self):
        return sum(seconds for title, seconds in self.songs)

    def longest(self):
        if not self.songs:
            return None
        return max(self.songs, key=lambda song: song[1])[0]

    def joined(self, other):
        return Playlist(f"{self.name} + {other.name}", self.songs + other.songs)
