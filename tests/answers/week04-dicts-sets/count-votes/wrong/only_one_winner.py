# message: Collect all that have the most
# misconception: there is always one winner
# program: count-votes
votes = ["zoo", "lake", "museum", "", "zoo", "museum"]
# Write your program below this line.
counts = {}
for vote in votes:
    if vote != "":
        counts[vote] = counts.get(vote, 0) + 1
winners = []
best = 0
for place in sorted(counts):
    print(f"{place}: {counts[place]}")
    if counts[place] > best:
        best = counts[place]
        winners = [place]
if winners:
    print(f"Winner: {winners[0]}")
else:
    print("No votes")
