# message: times 9, divided by 5, plus 32
# misconception: 32 is added first
%%writefile oven.py
"""Oven temperatures."""


def to_fahrenheit(celsius):
    return round((celsius + 32) * 9 / 5)


def main():
    for celsius in [150, 180, 220]:
        print(celsius, "C is", to_fahrenheit(celsius), "F")


if __name__ == "__main__":
    main()
