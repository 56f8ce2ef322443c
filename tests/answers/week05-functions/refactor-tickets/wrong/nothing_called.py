# message: should use `ticket()`
# misconception: the old functions may stay as they are
def ticket(film, seat, percent_off=0):
    """Return the text of a ticket."""
    price = 1250 - 1250 * percent_off // 100
    return f"{film}, seat {seat}: {price / 100:.2f}"


def adult_ticket(film, seat):
    price = 1250
    return f"{film}, seat {seat}: {price / 100:.2f}"


def student_ticket(film, seat):
    price = 1250 - 1250 * 25 // 100
    return f"{film}, seat {seat}: {price / 100:.2f}"


def child_ticket(film, seat):
    price = 1250 - 1250 * 50 // 100
    return f"{film}, seat {seat}: {price / 100:.2f}"
