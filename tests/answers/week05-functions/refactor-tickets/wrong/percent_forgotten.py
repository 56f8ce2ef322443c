# message: that is the full price: give ticket the 25 percent
# misconception: the name of the function says how much is taken off
def ticket(film, seat, percent_off=0):
    """Return the text of a ticket with some percent off."""
    price = 1250 - 1250 * percent_off // 100
    return f"{film}, seat {seat}: {price / 100:.2f}"


def adult_ticket(film, seat):
    return ticket(film, seat)


def student_ticket(film, seat):
    return ticket(film, seat)


def child_ticket(film, seat):
    return ticket(film, seat)
