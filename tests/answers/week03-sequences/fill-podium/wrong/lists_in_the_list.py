# message: tuples are asked for
# misconception: a list is as good as a tuple
# program: fill-podium
names = ["Ada", "Bo", "Cy"]
times = [1530, 1611, 1498]
# Pack time and name, the time first.
ranking = []
for name, seconds in zip(names, times):
    ranking.append([seconds, name])
# Sort: by time, then by name.
ranking.sort()
# Print with the place in front, from 1.
for place, (seconds, name) in enumerate(ranking, start=1):
    print(f"{place}. {name} {seconds} s")
