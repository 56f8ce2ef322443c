# message: both playlists use one list
# misconception: a default value is made anew for each call
class Playlist:
    """Songs in an order; each is a tuple of its title and its seconds."""

    def __init__(self, name, songs=[]):
        self.name = name
        self.songs = songs

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
        return Playlist(f"{self.name} + {other.name}", self.songs + other.songs)
