# message: 312.5 cents off are rounded down to 312
# misconception: it does not matter what is rounded
def ticket(film, seat, percent_off=0):
    """Return the text of a ticket."""
    price = 1250 * (100 - percent_off) // 100
    return f"{film}, seat {seat}: {price / 100:.2f}"


def adult_ticket(film, seat):
    return ticket(film, seat)


def student_ticket(film, seat):
    return ticket(film, seat, percent_off=25)


def child_ticket(film, seat):
    return ticket(film, seat, percent_off=50)
