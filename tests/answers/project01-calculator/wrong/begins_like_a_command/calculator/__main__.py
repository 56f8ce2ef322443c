# fails: bad-input
# message: nothing else on the line
# misconception: a command is recognized by its beginning
# The next line is ready-made: it gives you `read_line`, which is used like `input`.
from calculator.console import read_line

UNREADABLE = "Error: cannot read this"
BY_ZERO = "Error: division by zero"

history = ""
calculations = 0
running = True

while running:
    line = read_line("> ").strip()

    if line == "quit":
        print("Bye!")
        running = False
        continue
    if line.startswith("history"):
        if calculations == 0:
            print("No calculations yet.")
        else:
            print(history, end="")
        continue
    if line == "":
        continue

    # Step 1: is every character one that a calculation can have? And what stands before an
    # opening parenthesis must not be a number: 2(3) is refused here.
    problem = ""
    previous = ""
    for sign in line:
        if not sign.isdecimal() and sign not in "+-*/(). ":
            problem = UNREADABLE
        if sign == "(" and (previous.isdecimal() or previous == ")"):
            problem = UNREADABLE
        if sign != " ":
            previous = sign

    # Step 2: calculate the innermost parentheses, put the result in their place, and so on,
    # until there are none left.
    text = line
    result = 0.0
    finished = problem != ""
    while not finished:
        before = ""
        inside = ""
        behind = ""
        opened = False
        closed = False
        for sign in text:
            if closed:
                behind += sign
            elif sign == "(":
                if opened:
                    before += "("
                before += inside
                inside = ""
                opened = True
            elif sign == ")":
                closed = True
            else:
                inside += sign
        if opened != closed:
            problem = UNREADABLE
            finished = True
            continue

        # Step 3: calculate `inside`, which has no parentheses. `total` holds what is finished,
        # `product` what may still be multiplied or divided.
        total = 0.0
        adding = "+"
        product = 0.0
        joining = ""
        number = ""
        number_ended = False
        negative = False
        for sign in inside + "=":
            if sign.isdecimal() or sign == ".":
                if number_ended or (sign == "." and (number == "" or "." in number)):
                    problem = UNREADABLE
                    break
                number += sign
            elif sign == " ":
                if number != "":
                    number_ended = True
            elif number == "":
                # No number yet: only a minus can stand here, as a sign.
                if sign != "-":
                    problem = UNREADABLE
                    break
                negative = not negative
            else:
                value = float(number)
                if negative:
                    value = -value
                if joining == "*":
                    product *= value
                elif joining == "/":
                    if value == 0:
                        problem = BY_ZERO
                        break
                    product /= value
                else:
                    product = value
                if sign == "*" or sign == "/":
                    joining = sign
                else:
                    if adding == "+":
                        total += product
                    else:
                        total -= product
                    adding = sign
                    joining = ""
                number = ""
                number_ended = False
                negative = False

        if problem != "":
            finished = True
        elif opened:
            text = before + " " + f"{total:.12f}" + " " + behind
        else:
            result = total
            finished = True
            # A float that is too large becomes inf, or nan: nothing that can be shown.
            if not -(10.0**300) < result < 10.0**300:
                problem = UNREADABLE

    # Step 4: the answer.
    if problem != "":
        print(problem)
    else:
        rounded = round(result, 4)
        if rounded == int(rounded):
            shown = str(int(rounded))
        else:
            shown = str(rounded)
        print(shown)
        calculations += 1
        history += f"{calculations}: {line} = {shown}\n"
