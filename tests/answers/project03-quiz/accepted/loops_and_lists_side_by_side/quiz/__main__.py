# approach: three lists side by side and an order of places; it ends with exit() at the first fault
# The quiz game. Start it in a terminal, in the folder above this one:
#
#     python -m quiz shop.txt

# The next line is ready-made: it gives you four functions, which the brief explains.
from quiz.ready import arguments, read_line, read_lines, shuffled

args = arguments()
if len(args) not in (1, 2):
    print("Start with: python -m quiz FILE [SEED]")
    raise SystemExit(2)
file = args[0]
for sign in "".join(args[1:]):
    if sign not in "0123456789":
        print("Error: the seed must be a whole number, not", args[1])
        exit(1)
rows = read_lines(file)
if rows is None:
    print("Error: cannot read", file)
    exit(1)

texts = []
answers = []
places = []
i = 0
while i < len(rows):
    row = rows[i].strip()
    i = i + 1
    if not row or row[0] == "#":
        pass
    elif row[:2] == "Q:":
        texts.append(row[2:].strip())
        answers.append([])
        places.append(i)
    elif row[:2] == "A:":
        if len(texts) == 0:
            print("Error: line " + str(i) + " of " + file + ": an answer without a question")
            exit(1)
        answers[-1].append(row[2:].strip())
    else:
        print("Error: line " + str(i) + " of " + file + ": neither Q: nor A:")
        exit(1)
if len(texts) == 0:
    print("Error: no questions in " + file)
    exit(1)
for i in range(len(texts)):
    if answers[i] == []:
        print("Error: line " + str(places[i]) + " of " + file + ": a question without an answer")
        exit(1)

order = list(range(len(texts)))
if len(args) == 2:
    order = shuffled(order, int(args[1]))
print(str(len(order)) + " questions")
right = 0
wrong = []
asked = 0
for i in order:
    print(str(asked + 1) + "/" + str(len(order)) + " " + texts[i])
    typed = read_line("Your answer: ").upper().split()
    if typed == ["QUIT"]:
        print("Stopped.")
        break
    asked = asked + 1
    ok = False
    for answer in answers[i]:
        if answer.upper().split() == typed:
            ok = True
    if ok:
        right = right + 1
        print("Right!")
    else:
        wrong.append(i)
        print("Wrong. Right is: " + answers[i][0])
if asked == 0:
    print("Score: 0 of 0 (0 %)")
else:
    print(
        "Score: "
        + str(right)
        + " of "
        + str(asked)
        + " ("
        + str(round(right / asked * 100))
        + " %)"
    )
if wrong != []:
    print("To look up:")
    for i in wrong:
        print("- " + texts[i] + " " + answers[i][0])
