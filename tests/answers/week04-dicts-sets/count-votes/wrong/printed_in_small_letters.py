# message: printed as they were written
# misconception: names of places are printed in small letters
# program: count-votes
votes = ["zoo", "lake", "museum", "", "zoo", "museum"]
counts = {}
for vote in votes:
    if vote != "":
        counts[vote] = counts.get(vote, 0) + 1
winners = []
if counts:
    most = max(counts.values())
    for place in sorted(counts):
        print(f"{place.lower()}: {counts[place]}")
        if counts[place] == most:
            winners.append(place)
    if len(winners) == 1:
        print(f"Winner: {winners[0]}")
    else:
        print(f"Tie: {', '.join(winners)}")
else:
    print("No votes")
