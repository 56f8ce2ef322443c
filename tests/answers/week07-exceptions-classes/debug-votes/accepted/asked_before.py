def count_votes(ballots):
    """Count the votes for each name; papers that cannot be read do not count."""
    votes = {}
    for ballot in ballots:
        if ballot is not None:
            name = ballot.strip().title()
            if name not in votes:
                votes[name] = 0
            votes[name] += 1
    return votes
