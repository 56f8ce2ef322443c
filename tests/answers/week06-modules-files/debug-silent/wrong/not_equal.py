# message: imported, the module must stay silent
# misconception: the condition only has to be true when it is started
%%writefile seats.py
"""Seats in the hall."""

ROWS = 12


def free_seats(sold, per_row=10):
    return ROWS * per_row - sold


def main():
    print(free_seats(36), "seats are free")


if __name__ != "main":
    main()
