# program: count-votes
votes = ["zoo", "lake", "museum", "", "zoo", "museum"]
# Write your program below this line.
valid = [vote for vote in votes if vote]
counts = {place: valid.count(place) for place in valid}
if counts:
    most = max(counts.values())
    winners = [place for place in sorted(counts) if counts[place] == most]
    for place in sorted(counts):
        print(f"{place}: {counts[place]}")
    if len(winners) > 1:
        print("Tie: " + ", ".join(winners))
    else:
        print("Winner: " + winners[0])
else:
    winners = []
    print("No votes")
