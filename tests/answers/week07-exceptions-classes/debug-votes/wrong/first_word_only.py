# message: each word of a name begins with a capital
# misconception: capitalize and title are the same
def count_votes(ballots):
    """Count the votes for each name; papers that cannot be read do not count."""
    votes = {}
    for ballot in ballots:
        try:
            name = ballot.strip().capitalize()
        except AttributeError:
            continue
        votes[name] = votes.get(name, 0) + 1
    return votes
