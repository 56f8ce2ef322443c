FULL_CENTS = 1250


def ticket(film, seat, percent_off=0):
    """Return the text of a ticket, with percent off."""
    off = FULL_CENTS * percent_off // 100
    return f"{film}, seat {seat}: {(FULL_CENTS - off) / 100:.2f}"


def adult_ticket(*args):
    return ticket(*args)


def student_ticket(*args):
    return ticket(*args, percent_off=25)


def child_ticket(*args):
    return ticket(*args, percent_off=50)
