# message: ask for the start, not for the name
# misconception: the guard must keep out the one name that an import gives
%%writefile seats.py
"""Seats in the hall."""

ROWS = 12


def free_seats(sold, per_row=10):
    return ROWS * per_row - sold


def main():
    print(free_seats(36), "seats are free")


if __name__ != "seats":
    main()
