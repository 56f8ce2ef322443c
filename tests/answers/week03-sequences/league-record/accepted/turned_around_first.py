# program: league-record
games = [
    ("Rovers", "City", 3, 1),
    ("City", "United", 0, 0),
    ("United", "Rovers", 2, 2),
    ("City", "Rovers", 2, 1),
]
team = "Rovers"
# Write your program below this line.
ours = [(a, b) for home, _, a, b in games if home == team]
ours += [(b, a) for _, away, a, b in games if away == team]
record = (
    len([1 for a, b in ours if a > b]),
    len([1 for a, b in ours if a == b]),
    len([1 for a, b in ours if a < b]),
)
goals = (sum([a for a, _ in ours]), sum([b for _, b in ours]))
points = 3 * record[0] + record[1]
wins, draws, losses = record
print(f"{team}: {wins}-{draws}-{losses}, goals {goals[0]}:{goals[1]}, points {points}")
