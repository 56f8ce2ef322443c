# fails: bad-input, one-operation, results, precedence, unary-minus, division-by-zero, history, parentheses
# message: expected: Error: cannot read this
# misconception: eval is a calculator
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
            value = round(float(eval(line)), 4)
        except ZeroDivisionError:
            print("Error: division by zero")
        except Exception:
            print("Error: cannot read this")
        else:
            shown = int(value) if value == int(value) else value
            print(shown)
            history.append(f"{line} = {shown}")
