# message: the front is position 0
# misconception: positions begin with 1
# program: fill-playlist
playlist = ["Blue Hour", "Ink", "Rain"]
wish = "Low Tide"
# 1. The first song is played and leaves the list.
playing = playlist.pop(0)
# 2. It comes again at the very end.
playlist.append(playing)
# 3. The wish comes to the front.
playlist.insert(1, wish)
print(f"Playing {playing}, next {playlist[0]}, last {playlist[-1]}")
