# message: leave the call of main
# misconception: what counts is the line that is printed
%%writefile seats.py
"""Seats in the hall."""

ROWS = 12


def free_seats(sold, per_row=10):
    return ROWS * per_row - sold


def main():
    print(free_seats(36), "seats are free")


if __name__ == "__main__":
    print("84 seats are free")
