# program: count-votes
votes = ["zoo", "lake", "museum", "", "zoo", "museum"]
# Write your program below this line.
counts = {}
most = 0
for vote in votes:
    if vote == "":
        continue
    counts.setdefault(vote, 0)
    counts[vote] += 1
    if counts[vote] > most:
        most = counts[vote]
winners = []
for place, number in sorted(counts.items()):
    print(f"{place}: {number}")
    if number == most:
        winners.append(place)
if winners == []:
    print("No votes")
elif len(winners) == 1:
    print("Winner:", winners[0])
else:
    print("Tie:", ", ".join(winners))
