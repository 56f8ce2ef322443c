# approach: a class for questions, faults raised where they are found
"""The quiz with classes and functions: faults are raised where they are found."""

from quiz.ready import arguments, read_line, read_lines, shuffled


class Fault(Exception):
    """Something is wrong with the start or with the file; the text is for people."""


class Question:
    """A question with its answers."""

    def __init__(self, text, line):
        self.text, self.line, self.answers = text, line, []

    def accepts(self, typed):
        return plain(typed) in map(plain, self.answers)


def plain(text):
    """A text without what does not matter."""
    return " ".join(text.casefold().split())


def read(name):
    """The questions of a file."""
    lines = read_lines(name)
    if lines is None:
        raise Fault(f"Error: cannot read {name}")
    questions = []

    def fault(number, text):
        raise Fault(f"Error: line {number} of {name}: {text}")

    for number, line in enumerate(map(str.strip, lines), start=1):
        sign, text = line[:2], line[2:].strip()
        if not line or line[0] == "#":
            pass
        elif sign == "Q:":
            questions.append(Question(text, number))
        elif sign != "A:":
            fault(number, "neither Q: nor A:")
        elif not questions:
            fault(number, "an answer without a question")
        else:
            questions[-1].answers.append(text)
    for question in questions:
        if not question.answers:
            fault(question.line, "a question without an answer")
    if not questions:
        raise Fault(f"Error: no questions in {name}")
    return questions


def start():
    """The questions in the order in which they are to be asked."""
    match arguments():
        case [name]:
            return read(name)
        case [_, seed] if not seed.isdecimal():
            raise Fault(f"Error: the seed must be a whole number, not {seed}")
        case [name, seed]:
            return shuffled(read(name), int(seed))
        case _:
            raise Fault("Start with: python -m quiz FILE [SEED]")


def play(questions):
    """Ask, and sum up."""
    print(len(questions), "questions")
    asked, missed = 0, []
    for number, question in enumerate(questions, start=1):
        print(f"{number}/{len(questions)} {question.text}")
        typed = read_line("Your answer: ")
        if plain(typed) == "quit":
            print("Stopped.")
            break
        asked = number
        if question.accepts(typed):
            print("Right!")
        else:
            missed.append(question)
            print("Wrong. Right is:", question.answers[0])
    right = asked - len(missed)
    print(f"Score: {right} of {asked} ({round(100 * right / max(asked, 1))} %)")
    if missed:
        print("To look up:")
    for question in missed:
        print("-", question.text, question.answers[0])


try:
    play(start())
except Fault as fault:
    print(fault)
