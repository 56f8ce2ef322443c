# message: started, __name__ is the text
# misconception: both sides are texts
%%writefile oven.py
"""Oven temperatures."""


def to_fahrenheit(celsius):
    return round(celsius * 9 / 5 + 32)


def main():
    for celsius in [150, 180, 220]:
        print(celsius, "C is", to_fahrenheit(celsius), "F")


if "__name__" == "__main__":
    main()
