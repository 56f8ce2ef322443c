# message: each blank is one kind of exception
# misconception: more kinds are safer
def average_line(results, player):
    """Say what a player's average is, or why there is none."""
    try:
        games = results[player]
        average = sum(games) / len(games)
    except KeyError:
        return f"{player}: not in the list"
    except ZeroDivisionError:
        return f"{player}: no games yet"
    except (TypeError, ValueError):
        return f"{player}: damaged results"
    return f"{player}: {average:.1f}"
