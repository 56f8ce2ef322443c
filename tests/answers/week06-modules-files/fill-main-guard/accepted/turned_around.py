%%writefile oven.py
"""Oven temperatures."""


def to_fahrenheit(celsius):
    return round(celsius * 1.8 + 32)


def main():
    for celsius in [150, 180, 220]:
        print(celsius, "C is", to_fahrenheit(celsius), "F")


if "__main__" == __name__:
    main()
