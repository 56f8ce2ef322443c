# message: imported, the module must stay silent
# misconception: the guard is not needed
%%writefile seats.py
"""Seats in the hall."""

ROWS = 12


def free_seats(sold, per_row=10):
    return ROWS * per_row - sold


def main():
    print(free_seats(36), "seats are free")


main()
