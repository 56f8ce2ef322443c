class Playlist:
    def __init__(self, name, songs=()):
        self.name = name
        self.songs = list(songs)

    def add(self, title, seconds):
        self.songs = self.songs + [(title, seconds)]

    def seconds(self):
        total = 0
        for song in self.songs:
            total += song[1]
        return total

    def longest(self):
        best = None
        most = -1
        for title, seconds in self.songs:
            if seconds > most:
                best = title
                most = seconds
        return best

    def joined(self, other):
        new = Playlist(self.name + " + " + other.name)
        for title, seconds in self.songs + other.songs:
            new.add(title, seconds)
        return new
