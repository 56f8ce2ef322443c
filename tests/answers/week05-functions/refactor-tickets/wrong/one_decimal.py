# message: two decimals are asked for
# misconception: a division by 100 shows two decimals
def ticket(film, seat, percent_off=0):
    """Return the text of a ticket with some percent off."""
    price = 1250 - 1250 * percent_off // 100
    return f"{film}, seat {seat}: {price / 100}"


def adult_ticket(film, seat):
    return ticket(film, seat)


def student_ticket(film, seat):
    return ticket(film, seat, 25)


def child_ticket(film, seat):
    return ticket(film, seat, percent_off=50)
