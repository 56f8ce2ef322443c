# message: ticket('Alien', 'C7', 10) gave
# misconception: what differs is the price
def ticket(film, seat, percent_off=1250):
    """Return the text of a ticket."""
    return f"{film}, seat {seat}: {percent_off / 100:.2f}"


def adult_ticket(film, seat):
    return ticket(film, seat)


def student_ticket(film, seat):
    return ticket(film, seat, 938)


def child_ticket(film, seat):
    return ticket(film, seat, 625)
