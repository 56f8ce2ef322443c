# message: has no attribute 'strip'
# misconception: KeyError was the exception that was seen, so it is the one to catch
def count_votes(ballots):
    """Count the votes for each name; papers that cannot be read do not count."""
    votes = {}
    for ballot in ballots:
        try:
            name = ballot.strip().title()
            votes[name] += 1
        except KeyError:
            votes[name] = 1
    return votes
