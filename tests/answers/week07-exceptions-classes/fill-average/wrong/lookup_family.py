# message: all others must come through
# misconception: the family is as good as the kind
def average_line(results, player):
    """Say what a player's average is, or why there is none."""
    try:
        games = results[player]
        average = sum(games) / len(games)
    except LookupError:
        return f"{player}: not in the list"
    except ZeroDivisionError:
        return f"{player}: no games yet"
    except TypeError:
        return f"{player}: damaged results"
    return f"{player}: {average:.1f}"
