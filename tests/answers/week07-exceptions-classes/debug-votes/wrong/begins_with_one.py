# message: a name that comes for the first time has no votes yet
# misconception: the value that is missing is 1, and one is added to it
def count_votes(ballots):
    """Count the votes for each name; papers that cannot be read do not count."""
    votes = {}
    for ballot in ballots:
        try:
            name = ballot.strip().title()
        except AttributeError:
            continue
        votes[name] = votes.get(name, 1) + 1
    return votes
