# message: stopped in line 6 with KeyError
# misconception: the try itself was the mistake
def count_votes(ballots):
    """Count the votes for each name; papers that cannot be read do not count."""
    votes = {}
    for ballot in ballots:
        name = ballot.strip().title()
        votes[name] += 1
    return votes
