# message: no quotes
# misconception: a name is written in quotes
# program: fill-playlist
playlist = ["Blue Hour", "Ink", "Rain"]
wish = "Low Tide"
# 1. The first song is played and leaves the list.
playing = playlist.pop(0)
# 2. It comes again at the very end.
playlist.append("playing")
# 3. The wish comes to the front.
playlist.insert(0, wish)
print(f"Playing {playing}, next {playlist[0]}, last {playlist[-1]}")
