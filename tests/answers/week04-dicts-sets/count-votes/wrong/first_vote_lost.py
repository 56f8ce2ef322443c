# message: The first vote of a place counts, too
# misconception: the first time only makes the key
# program: count-votes
votes = ["zoo", "lake", "museum", "", "zoo", "museum"]
counts = {}
for vote in votes:
    if vote != "":
        if vote not in counts:
            counts[vote] = 0
        else:
            counts[vote] += 1
winners = []
if counts:
    most = max(counts.values())
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
