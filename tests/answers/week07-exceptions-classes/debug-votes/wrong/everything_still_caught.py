# message: it would hide the next mistake as well
# misconception: only the line with the votes was wrong
def count_votes(ballots):
    """Count the votes for each name; papers that cannot be read do not count."""
    votes = {}
    for ballot in ballots:
        try:
            name = ballot.strip().title()
            votes[name] = votes.get(name, 0) + 1
        except Exception:
            pass
    return votes
