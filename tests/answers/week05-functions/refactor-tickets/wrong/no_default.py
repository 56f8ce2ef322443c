# message: ticket('Alien', 'C7') stopped with TypeError
# misconception: adult_ticket may give the 0
def ticket(film, seat, percent_off):
    """Return the text of a ticket."""
    price = 1250 - 1250 * percent_off // 100
    return f"{film}, seat {seat}: {price / 100:.2f}"


def adult_ticket(film, seat):
    return ticket(film, seat, 0)


def student_ticket(film, seat):
    return ticket(film, seat, percent_off=25)


def child_ticket(film, seat):
    return ticket(film, seat, percent_off=50)
