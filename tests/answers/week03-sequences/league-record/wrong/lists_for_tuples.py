# message: a tuple is asked for
# misconception: a list is as good as a tuple
# program: league-record
games = [
    ("Rovers", "City", 3, 1),
    ("City", "United", 0, 0),
    ("United", "Rovers", 2, 2),
    ("City", "Rovers", 2, 1),
]
team = "Rovers"
wins = 0
draws = 0
losses = 0
scored = 0
against = 0
for home, away, home_goals, away_goals in games:
    if team == home:
        ours, theirs = home_goals, away_goals
    elif team == away:
        ours, theirs = away_goals, home_goals
    else:
        continue
    scored += ours
    against += theirs
    if ours > theirs:
        wins += 1
    elif ours == theirs:
        draws += 1
    else:
        losses += 1
record = [wins, draws, losses]
goals = (scored, against)
points = 3 * wins + draws
print(f"{team}: {wins}-{draws}-{losses}, goals {scored}:{against}, points {points}")
