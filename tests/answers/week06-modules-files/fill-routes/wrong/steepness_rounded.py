# message: 22.5 meters for each kilometer are more than 22.25
# misconception: rounded numbers have the same order
# program: fill-routes
walks = [
    ("Lake round", 12.5, 210),
    ("Crow rock", 4.0, 480),
    ("Mill path", 3.5, 40),
    ("Long ridge", 16.0, 570),
]
# One function for each question: what is compared?
shortest = min(walks, key=lambda walk: walk[1])
steepest = max(walks, key=lambda walk: round(walk[2] / walk[1]))
by_climb = sorted(walks, key=lambda walk: (-walk[2], walk[0]))
print("Shortest:", shortest[0])
print("Steepest:", steepest[0])
print("By climb:", ", ".join(walk[0] for walk in by_climb))
