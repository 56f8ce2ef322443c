# message: stopped in line 5 with TypeError
# misconception: a wrong type is a wrong value
def average_line(results, player):
    """Say what a player's average is, or why there is none."""
    try:
        games = results[player]
        average = sum(games) / len(games)
    except KeyError:
        return f"{player}: not in the list"
    except ZeroDivisionError:
        return f"{player}: no games yet"
    except ValueError:
        return f"{player}: damaged results"
    return f"{player}: {average:.1f}"
