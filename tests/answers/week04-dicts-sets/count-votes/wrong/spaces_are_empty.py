# message: only the empty text is invalid
# misconception: a text of spaces is an empty text
# program: count-votes
votes = ["zoo", "lake", "museum", "", "zoo", "museum"]
counts = {}
for vote in votes:
    if vote.strip() != "":
        counts[vote] = counts.get(vote, 0) + 1
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
