# message: first its own songs, then
# misconception: the order of the songs does not matter
class Playlist:
    """Songs in an order; each is a tuple of its title and its seconds."""

    def __init__(self, name, songs=None):
        self.name = name
        self.songs = [] if songs is None else list(songs)

    def add(self, title, seconds):
        """Put a song at the end."""
        self.songs.append((title, seconds))

    def seconds(self):
        """Give the length of all songs together."""
        return sum(seconds for title, seconds in self.songs)

    def longest(self):
        """Give the title of the longest song, or None."""
        if not self.songs:
            return None
        title, seconds = max(self.songs, key=lambda song: song[1])
        return title

    def joined(self, other):
        """Give a new playlist with the songs of both."""
        return Playlist(f"{self.name} + {other.name}", other.songs + self.songs)
