# message: the loop ends at the empty vote
# misconception: break skips an invalid vote
# program: count-votes
votes = ["zoo", "lake", "museum", "", "zoo", "museum"]
# Write your program below this line.
counts = {}
for vote in votes:
    if vote == "":
        break
    counts[vote] = counts.get(vote, 0) + 1
winners = []
if not counts:
    print("No votes")
else:
    most = max(counts.values())
    for place in sorted(counts):
        print(f"{place}: {counts[place]}")
        if counts[place] == most:
            winners.append(place)
    if len(winners) == 1:
        print(f"Winner: {winners[0]}")
    else:
        print(f"Tie: {', '.join(winners)}")
