# message: each paper that can be read adds one vote
# misconception: = 1 counts
def count_votes(ballots):
    """Count the votes for each name; papers that cannot be read do not count."""
    votes = {}
    for ballot in ballots:
        try:
            name = ballot.strip().title()
            votes[name] = 1
        except Exception:
            pass
    return votes
