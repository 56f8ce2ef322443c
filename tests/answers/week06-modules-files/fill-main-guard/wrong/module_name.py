# message: imported, it must be silent
# misconception: started, the module has its own name
%%writefile oven.py
"""Oven temperatures."""


def to_fahrenheit(celsius):
    return round(celsius * 9 / 5 + 32)


def main():
    for celsius in [150, 180, 220]:
        print(celsius, "C is", to_fahrenheit(celsius), "F")


if __name__ == "oven":
    main()
