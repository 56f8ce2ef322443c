# fails: one-operation, results, precedence, unary-minus, division-by-zero, bad-input, history, parentheses
# message: Error: cannot read this
# misconception: the checks type what the brief shows
from calculator.console import read_line

history = ""
count = 0
while True:
    line = read_line("> ").strip()
    if line == "quit":
        print("Bye!")
        break
    if line == "":
        continue
    if line == "12 + 30":
        print("42")
    elif line == "2 + 3 * 4":
        print("14")
    elif line == "10 / 4":
        print("2.5")
    elif line == "1 / 3":
        print("0.3333")
    elif line == "-3 + 5":
        print("2")
    elif line == "7 / 0":
        print("Error: division by zero")
    elif line == "(2 + 3) * 4":
        print("20")
    elif line == "history":
        print("No calculations yet.")
    else:
        print("Error: cannot read this")
