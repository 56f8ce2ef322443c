# program: league-record
games = [
    ("Rovers", "City", 3, 1),
    ("City", "United", 0, 0),
    ("United", "Rovers", 2, 2),
    ("City", "Rovers", 2, 1),
]
team = "Rovers"
# Write your program below this line.
wins, draws, losses, scored, against = 0, 0, 0, 0, 0
for home, away, home_goals, away_goals in games:
    if team in (home, away) and home_goals == away_goals:
        draws += 1
    elif team == home and home_goals > away_goals or team == away and away_goals > home_goals:
        wins += 1
    elif team in (home, away):
        losses += 1
    if team == home:
        scored += home_goals
        against += away_goals
    elif team == away:
        scored += away_goals
        against += home_goals
record = wins, draws, losses
goals = scored, against
points = wins * 3 + draws
print(f"{team}: {wins}-{draws}-{losses}, goals {scored}:{against}, points {points}")
