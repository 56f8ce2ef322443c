# message: stopped in line 8 with ValueError: max() arg is an empty sequence
# misconception: the largest of nothing is 0
# program: count-votes
votes = ["zoo", "lake", "museum", "", "zoo", "museum"]
counts = {}
for vote in votes:
    if vote != "":
        counts[vote] = counts.get(vote, 0) + 1
winners = []
most = max(counts.values())
if counts:
    for place in sorted(counts):
        print(f"{place}: {counts[place]}")
        if counts[place] == most:
            winners.append(place)
    if len(winners) == 1:
        print(f"Winner: {winners[0]}")
    else:
        print(f"Tie: {', '.join(winners)}")
else:
    print("No votes")
