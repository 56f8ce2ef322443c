# message: None has no .strip(): skip them
# misconception: with the key mended, no handler is needed any more
def count_votes(ballots):
    """Count the votes for each name; papers that cannot be read do not count."""
    votes = {}
    for ballot in ballots:
        name = str(ballot).strip().title()
        votes[name] = votes.get(name, 0) + 1
    votes.pop("", None)
    return votes
