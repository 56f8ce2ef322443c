# message: gave 'Bo: no games yet'
# misconception: the order of the handlers does not matter for the texts
def average_line(results, player):
    """Say what a player's average is, or why there is none."""
    try:
        games = results[player]
        average = sum(games) / len(games)
    except ZeroDivisionError:
        return f"{player}: not in the list"
    except KeyError:
        return f"{player}: no games yet"
    except TypeError:
        return f"{player}: damaged results"
    return f"{player}: {average:.1f}"
