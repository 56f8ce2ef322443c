# message: they return what ticket() returns
# misconception: a call is enough
def ticket(film, seat, percent_off=0):
    """Return the text of a ticket."""
    price = 1250 - 1250 * percent_off // 100
    return f"{film}, seat {seat}: {price / 100:.2f}"


def adult_ticket(film, seat):
    ticket(film, seat)
    return "{}, seat {}: 12.50".format(film, seat)


def student_ticket(film, seat):
    ticket(film, seat, 25)
    return "{}, seat {}: 9.38".format(film, seat)


def child_ticket(film, seat):
    ticket(film, seat, 50)
    return "{}, seat {}: 6.25".format(film, seat)
