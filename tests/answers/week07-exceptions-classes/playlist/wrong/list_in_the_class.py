# message: both playlists use one list
# misconception: a list in the class is one for each object
class Playlist:
    songs = []

    def __init__(self, name, songs=None):
        self.name = name
        if songs is not None:
            self.songs = list(songs)

    def add(self, title, seconds):
        self.songs.append((title, seconds))

    def seconds(self):
        return sum(seconds for title, seconds in self.songs)

    def longest(self):
        if not self.songs:
            return None
        return max(self.songs, key=lambda song: song[1])[0]

    def joined(self, other):
        return Playlist(f"{self.name} + {other.name}", self.songs + other.songs)
