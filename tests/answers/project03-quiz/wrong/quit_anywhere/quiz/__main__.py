# fails: stopping
# message: quite a mosquito
# misconception: "quit" in the text is the same as the text being "quit"
# The quiz game. Start it in a terminal, in the folder above this one:
#
#     python -m quiz shop.txt

# The next line is ready-made: it gives you four functions, which the brief explains.
from quiz.ready import arguments, read_line, read_lines, shuffled

problem = ""
name = ""
seed = ""
lines = None

# Step 1: what was the program started with?
given = arguments()
if len(given) == 0 or len(given) > 2:
    problem = "Start with: python -m quiz FILE [SEED]"
elif len(given) == 2 and not given[1].isdecimal():
    problem = f"Error: the seed must be a whole number, not {given[1]}"
else:
    name = given[0]
    if len(given) == 2:
        seed = given[1]
    lines = read_lines(name)
    if lines is None:
        problem = f"Error: cannot read {name}"

# Step 2: make questions of the lines.
questions = []
if problem == "":
    for number, line in enumerate(lines, start=1):
        line = line.strip()
        if line == "" or line.startswith("#"):
            continue
        if line.startswith("Q:"):
            # The question before this one is complete.
            if questions and not questions[-1]["answers"]:
                break
            questions.append({"text": line[2:].strip(), "answers": [], "line": number})
        elif not line.startswith("A:"):
            problem = f"Error: line {number} of {name}: neither Q: nor A:"
            break
        elif not questions:
            problem = f"Error: line {number} of {name}: an answer without a question"
            break
        else:
            questions[-1]["answers"].append(line[2:].strip())
    if problem == "" and not questions:
        problem = f"Error: no questions in {name}"
    if problem == "" and not questions[-1]["answers"]:
        line = questions[-1]["line"]
        problem = f"Error: line {line} of {name}: a question without an answer"

# Step 3: ask.
if problem != "":
    print(problem)
else:
    if seed != "":
        questions = shuffled(questions, int(seed))
    print(f"{len(questions)} questions")
    asked = 0
    right = 0
    missed = {}
    for question in questions:
        print(f"{asked + 1}/{len(questions)} {question['text']}")
        typed = read_line("Your answer: ")
        # Two texts count as the same when only case and spaces differ.
        typed = " ".join(typed.lower().split())
        if "quit" in typed:
            print("Stopped.")
            break
        asked += 1
        accepted = {" ".join(answer.lower().split()) for answer in question["answers"]}
        if typed in accepted:
            right += 1
            print("Right!")
        else:
            best = question["answers"][0]
            missed[question["text"]] = best
            print(f"Wrong. Right is: {best}")

    percent = round(100 * right / asked) if asked else 0
    print(f"Score: {right} of {asked} ({percent} %)")
    if missed:
        print("To look up:")
        for text, best in missed.items():
            print(f"- {text} {best}")
