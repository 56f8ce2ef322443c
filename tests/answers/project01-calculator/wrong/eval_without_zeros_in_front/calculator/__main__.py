# fails: precedence
# message: also thousands of them
# misconception: eval with enough around it is a calculator
import re

from calculator.console import read_line

history = []
while True:
    line = read_line("> ").strip()
    if line == "quit":
        print("Bye!")
        break
    elif line == "history":
        if not history:
            print("No calculations yet.")
        for number, row in enumerate(history, start=1):
            print(f"{number}: {row}")
    elif line:
        try:
            if (
                any(sign not in "0123456789+-*/(). " for sign in line)
                or "**" in line
                or "//" in line
            ):
                raise ValueError(line)
            value = round(float(eval(re.sub(r"(?<![\d.])0+(?=\d)", "", line))), 4)
        except ZeroDivisionError:
            print("Error: division by zero")
        except Exception:
            print("Error: cannot read this")
        else:
            shown = int(value) if value == int(value) else value
            print(shown)
            history.append(f"{line} = {shown}")
