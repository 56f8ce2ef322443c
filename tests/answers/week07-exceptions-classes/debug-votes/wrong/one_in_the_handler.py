# message: cannot access local variable 'name'
# misconception: a missing key can be set in the handler of everything
def count_votes(ballots):
    """Count the votes for each name; papers that cannot be read do not count."""
    votes = {}
    for ballot in ballots:
        try:
            name = ballot.strip().title()
            votes[name] += 1
        except Exception:
            votes[name] = 1
    return votes
