"""What the quiz must do, criterion by criterion. The brief says the same in words."""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from course.acceptance import END, Project, Ran, Trial
from course.testing.mismatch import Mismatch

PROMPT = "Your answer: "
project = Project("quiz", prompts=(PROMPT,))

FILE = "questions.txt"
WHO = ("Ada Lovelace", "Grace Hopper", "Alan Turing", "Émilie du Châtelet", "Niels Bohr")
CITIES = ("Oslo", "São Paulo", "New Delhi", "Rome", "Buenos Aires", "Łódź", "Cape Town", "Lima")
THINGS = ("lamp", "shelf", "press", "map", "clock", "stamp", "globe", "desk", "ladder", "ribbon")
# Lines that only look like a question or an answer.
NEITHER = (
    *("Answer: Oslo", "A", "Apples", "A - Oslo", "A Oslo", "a: Oslo", ": Oslo", "A : Oslo"),
    *("Question: Why?", "Q", "Quite so.", "q: Why?", "Q : Why?", "A line with Q: and A: in it"),
)
# Answers with signs in them that mean something elsewhere, and a part of each.
PARTS = {"at 7:30": "at 7", "the #1": "the", "A: the first": "the first"}
SIGNS = {
    ":": "The text is all that stands behind the first colon, further colons included.",
    "#": "Only a line that *begins* with # does not count; anywhere else # is a character.",
}


@dataclass(frozen=True)
class Question:
    """A question with the answers that count as right."""

    text: str
    answers: tuple[str, ...]


@dataclass(frozen=True)
class Game:
    """What a game showed.

    Attributes:
        head: The rows before the first question.
        asked: The row of each question, in the order in which they were asked.
        replies: The rows between an answer and the next question, joined.
        tail: The rows after the last answer.
    """

    ran: Ran
    head: list[str]
    asked: list[str]
    replies: list[str]
    tail: list[str]


@project.criterion
def asking(trial: Trial) -> None:
    """The questions of the file are asked, one by one, with their numbers."""
    several = trial.random.randint(4, 8)
    for number, untidy in ((1, False), (several, False), (several, True)):
        questions = some(trial.random, number)
        if number > 1:
            signs = (
                "Which is it: a book, or a shelf: long?",
                "Who wrote of C# and of # alone?",
                "Quite so: what stands between Q: and A: here?",
            )
            questions += [Question(text, ("nobody",)) for text in signs]
            trial.random.shuffle(questions)
        count = len(questions)
        typed = ["I do not know"] * count
        file = "The file has spaces around its lines, and comments and empty lines everywhere"
        file = f"{file}, which do not count, and" if untidy else "The file has"
        game = play(trial, questions, typed, text=hurried(questions) if untidy else None)
        trial.compare(
            f"{file} {count} questions. Before the first one",
            "\n".join(game.head),
            f"{count} questions",
            "The first row says how many questions there are (also `1 questions`).",
        )
        for number, question in enumerate(questions, start=1):
            trial.compare(
                f"{file} {count} questions. Before answer {number}",
                game.asked[number - 1],
                f"{number}/{count} {question.text}",
                "The number, a slash, how many there are, a space, the question, with all that "
                "stands behind the first colon of its line; in the order of the file.",
                mistakes={
                    f"{number}/{count} {question.text.partition(sign)[0].strip()}": why
                    for sign, why in SIGNS.items()
                    if sign in question.text
                },
            )
        in_order(trial, game)


@project.criterion
def right_or_wrong(trial: Trial) -> None:
    """Each answer is called right or wrong."""
    random = trial.random
    questions = some(random, 6)
    typed, expected = [], []
    for number, question in enumerate(questions):
        if number % 2:
            typed.append(random.choice(["no idea", "", "42nd"]))
            expected.append(f"Wrong. Right is: {question.answers[0]}")
        else:
            typed.append(random.choice(question.answers))
            expected.append("Right!")
    # Once the last one of several answers.
    questions.append(Question("Which is it?", ("Oslo", "the capital", "it is Oslo")))
    typed.append("it is Oslo")
    expected.append("Right!")
    questions.append(Question("Which one is it?", ("Oslo", "the capital", "it is Oslo")))
    typed.append("Oslo it")
    expected.append("Wrong. Right is: Oslo")
    # Signs that mean something elsewhere in the file.
    for number, (answer, part) in enumerate(PARTS.items()):
        for again, given in enumerate((answer, part)):
            questions.append(Question(f"What is sign {number}.{again}?", (answer,)))
            typed.append(given)
            expected.append("Right!" if given == answer else f"Wrong. Right is: {answer}")
    # What is shown is what stands in the file, also in there.
    questions.append(Question("Which one has two spaces?", ("this  one",)))
    typed.append("that one")
    expected.append("Wrong. Right is: this  one")
    game = play(trial, questions, typed, text=parted(questions))
    for question, answer, reply, wanted in zip(
        questions, typed, [*game.replies, game.tail[0] if game.tail else ""], expected, strict=True
    ):
        trial.compare(
            f"The question was `{question.text}`, with the answers {list(question.answers)} in the "
            f"file. You typed {answer!r}",
            reply,
            wanted,
            "Each of the answers counts as right. After a wrong one the first is shown, as it "
            "stands in the file: all that is behind the first colon of its line.",
        )
    in_order(trial, game)


@project.criterion
def spelling(trial: Trial) -> None:
    """Capital letters and spaces do not matter, everything else does."""
    random = trial.random
    city = random.choice([c for c in CITIES if " " in c])
    question = Question("Which city?", (city, "  it is\t Here  "))
    first, second = city.split()
    cases = {
        city.upper(): "Right!",
        city.lower(): "Right!",
        f"  {city} ": "Right!",
        f" {first}    {second.upper()}": "Right!",
        f"{first}\t{second}\t": "Right!",
        f"\t{first} \t  {second}": "Right!",
        "It IS here": "Right!",
        f"{first}{second}": f"Wrong. Right is: {city}",
        f"{first}-{second}": f"Wrong. Right is: {city}",
        f"{second} {first}": f"Wrong. Right is: {city}",
        f"{city}.": f"Wrong. Right is: {city}",
        first: f"Wrong. Right is: {city}",
        f"{city} {city}": f"Wrong. Right is: {city}",
        "ÉCOLE": "Right!",
    }
    questions = [
        question if typed != "ÉCOLE" else Question("What is a school?", ("école",))
        for typed in cases
    ]
    questions = [
        Question(f"{number}: {one.text}", one.answers) for number, one in enumerate(questions)
    ]
    game = play(trial, questions, list(cases))
    replies = [*game.replies, game.tail[0] if game.tail else ""]
    for one, (typed, wanted), reply in zip(questions, cases.items(), replies, strict=True):
        trial.compare(
            f"The answers in the file are {list(one.answers)}. You typed {typed!r}",
            reply,
            wanted,
            "Capital and small letters are the same, and so are one space and many, or tabs; "
            "spaces at the ends do not count. Change both sides in the same way before you "
            "compare.",
        )


@project.criterion
def score(trial: Trial) -> None:
    """The score is shown at the end."""
    random = trial.random
    for right, count in ((0, 3), (1, 3), (2, 3), (random.randint(3, 6), 7), (4, 4), (5, 8)):
        questions = some(random, count)
        hits = random.sample(range(count), right)
        typed = [
            questions[number].answers[0] if number in hits else "wrong" for number in range(count)
        ]
        game = play(trial, questions, typed)
        shown = next((row for row in game.tail if row.startswith("Score")), "")
        trial.compare(
            f"Of {count} questions, {right} were answered right. At the end",
            shown,
            f"Score: {right} of {count} ({round(100 * right / count)} %)",
            "Percent are whole numbers, rounded with round().",
            mistakes={
                "Score: 5 of 8 (63 %)": "round(62.5) is 62: of two whole numbers that are equally "
                "near, round() takes the even one."
            },
        )
        in_order(trial, game)


@project.criterion
def missed(trial: Trial) -> None:
    """What was missed is listed at the end."""
    random = trial.random
    count = random.randint(6, 9)
    questions = some(random, count)
    wrong = sorted(random.sample(range(count), 5))
    questions[wrong[0]] = Question(questions[wrong[0]].text, ("Oslo", "the capital"))
    typed = ["nothing" if n in wrong else q.answers[0] for n, q in enumerate(questions)]
    for answers, rows in (
        (typed, [f"- {questions[n].text} {questions[n].answers[0]}" for n in wrong]),
        ([question.answers[0] for question in questions], []),
    ):
        game = play(trial, questions, answers)
        place = next((n for n, row in enumerate(game.tail) if row.startswith("Score")), 0)
        trial.compare(
            f"{len(rows)} questions were answered wrong. After the score",
            "\n".join(game.tail[place + 1 :]),
            "\n".join(["To look up:", *rows] if rows else []),
            "One row for each missed question, in the order in which they were asked; nothing at "
            "all when none was missed.",
        )
    _missed_in_order(trial, questions)
    _missed_when_stopped(trial, questions)


def _missed_in_order(trial: Trial, questions: list[Question]) -> None:
    """What is missed comes in the order in which it was asked, whatever that was.

    How a seed decides it is another criterion; a program that knows no seed is not tried.
    """
    seed = trial.random.randint(1, 10**6)
    try:
        game = play(trial, questions, ["nothing"] * len(questions), seed=str(seed))
    except Mismatch:
        return
    asked = [row.partition(" ")[2] for row in game.asked]
    place = next((n for n, row in enumerate(game.tail) if row == "To look up:"), 0)
    listed = [
        next((text for text in asked if row.startswith(f"- {text} ")), row)
        for row in game.tail[place + 1 :]
    ]
    trial.compare(
        f"Started with the seed {seed}, all questions were answered wrong. Below `To look up:` "
        "came the questions",
        "\n".join(listed),
        "\n".join(asked),
        "What was missed is listed in the order in which it was asked, also when that is not the "
        "order of the file.",
    )


def _missed_when_stopped(trial: Trial, questions: list[Question]) -> None:
    """After `quit`, what was answered wrong until then is listed, and nothing else.

    How the quiz is stopped is another criterion; a program that does not stop is not tried.
    """
    for answers, missed in (
        (["nothing", questions[1].answers[0], "nothing"], [questions[0], questions[2]]),
        ([question.answers[0] for question in questions[:3]], []),
    ):
        try:
            game = play(trial, questions, [*answers, "quit"])
        except Mismatch:
            return
        if not game.tail or game.tail[0] != "Stopped.":
            return
        rows = [f"- {question.text} {question.answers[0]}" for question in missed]
        place = next((n for n, row in enumerate(game.tail) if row.startswith("Score")), 0)
        trial.compare(
            f"Of 3 answers, {len(missed)} were wrong, then `quit` was typed. After the score",
            "\n".join(game.tail[place + 1 :]),
            "\n".join(["To look up:", *rows] if rows else []),
            "Missed is what was answered wrong. The question at which the quiz was stopped, and "
            "those that were never asked, were not answered.",
        )


@project.criterion
def stopping(trial: Trial) -> None:
    """The quiz can be stopped, and counts what was answered until then."""
    random = trial.random
    count = random.randint(5, 8)
    questions = some(random, count)
    for stop in ("quit", END, "  Quit "):
        for answered in (0, 3):
            typed = [q.answers[0] for q in questions[:answered]]
            if answered:
                # Not the word `quit`, but an answer that has it in it.
                typed[1] = "quite a mosquito"
            game = play(trial, questions, [*typed, stop])
            how = "the input ended" if stop == END else f"{stop!r} was typed"
            only = (
                "Only what was answered counts. Nothing answered is 0 %, and no division by zero."
            )
            in_order(trial, game, only)
            score = "Score: 2 of 3 (67 %)" if answered else "Score: 0 of 0 (0 %)"
            trial.compare(
                f"After {answered} answers {how}. Then",
                "\n".join(game.tail[:2]),
                f"Stopped.\n{score}",
                only,
            )


@project.criterion
def shuffling(trial: Trial) -> None:
    """A seed decides the order of the questions."""
    random = trial.random
    count = 9
    questions = some(random, count)
    best = {question.text: question.answers[0] for question in questions}
    seeds = [*random.sample(range(1, 10**6), 3), 0]
    orders = []
    for seed in [*seeds, seeds[0]]:
        game = play(trial, questions, ["x"] * count, seed=str(seed))
        rows = [row.partition(" ")[2] for row in game.asked]
        if sorted(rows) != sorted(question.text for question in questions):
            raise Mismatch(
                f"Started with the seed {seed}, the quiz must ask each question of the file "
                f"exactly once. It asked {len(set(rows))} different ones in {len(rows)} rows:\n"
                + "\n".join(f"    {row}" for row in rows)
            )
        trial.compare(
            f"Started with the seed {seed}. The numbers of the questions",
            " ".join(row.partition(" ")[0] for row in game.asked),
            " ".join(f"{number}/{count}" for number in range(1, count + 1)),
            "The numbers say the how-manieth question it is now, whatever its place in the file.",
        )
        orders.append(rows)
    if orders[0] != orders[-1]:
        raise Mismatch(
            f"Started twice with the seed {seeds[0]}, the quiz asked in two different orders. The "
            "same seed must give the same order: is the seed passed on to shuffled()?"
        )
    if all(order == orders[0] for order in orders):
        raise Mismatch(
            f"Started with the seeds {', '.join(map(str, seeds))}, the quiz asked in the same "
            "order each time. shuffled() gives a *new* list: is it used?"
        )
    # What `shuffled` makes of the questions in the order of the file; a list of anything is
    # shuffled in the same way.
    texts = [question.text for question in questions]
    for seed, order in zip(seeds, orders, strict=False):
        wanted = list(texts)
        Random(seed).shuffle(wanted)
        trial.compare(
            f"Started with the seed {seed}. The questions came in the order",
            "\n".join(order),
            "\n".join(wanted),
            f"It must be the order of shuffled(questions, {seed}): all questions, in the order of "
            "the file, and the seed as a whole number, not as a text.",
            mistakes={}
            if seed
            else {"\n".join(texts): "0 is a seed like any other; `if seed:` takes it for none."},
        )
    # What was right must follow the question, not the place.
    game = play(trial, questions, [best[row] for row in orders[0]], seed=str(seeds[0]))
    for row, reply in zip(
        orders[0], [*game.replies, game.tail[0] if game.tail else ""], strict=True
    ):
        trial.compare(
            f"Started with the seed {seeds[0]}, the right answer to `{row}` was typed",
            reply,
            "Right!",
            "Questions and answers must be shuffled together.",
        )


@project.criterion
def bad_file(trial: Trial) -> None:
    """A file that is missing or wrong is one message, with the place."""
    random = trial.random
    good = [f"Q: {q.text}\nA: {q.answers[0]}\n" for q in some(random, 3)]
    before = "# a comment\n\n" + "\n".join(good)
    line = before.count("\n") + 1
    place = f"Error: line {line} of {FILE}: "
    cases = {
        f"{before}What is this?\n{good[0]}": f"{place}neither Q: nor A:",
        f"{before}B: Oslo\n": f"{place}neither Q: nor A:",
        **{f"{before}{text}\n{good[0]}": f"{place}neither Q: nor A:" for text in NEITHER},
        f"A: Oslo\n{before}": f"Error: line 1 of {FILE}: an answer without a question",
        f"# c\n\n  \nA: Oslo\n{before}": f"Error: line 4 of {FILE}: an answer without a question",
        f"{before}Q: Why?\n\n{good[0]}": f"{place}a question without an answer",
        f"{before}Q: Why?\n# the end\n": f"{place}a question without an answer",
        f"{before}Q: Why?\n": f"{place}a question without an answer",
        f"{before}Q: Why?": f"{place}a question without an answer",
        "Q: Why?": f"Error: line 1 of {FILE}: a question without an answer",
        "": f"Error: no questions in {FILE}",
        "# only a comment\n\n": f"Error: no questions in {FILE}",
    }
    for text, message in cases.items():
        ran = trial.run([], arguments=[FILE], files={FILE: text})
        rows = [f"    {row}" for row in text.split("\n")[:20]]
        _only(trial, ran, f"The file {FILE} is\n" + "\n".join(rows) + "\nand then", message)
    ran = trial.run([], arguments=["nowhere.txt"])
    _only(trial, ran, "There is no file nowhere.txt", "Error: cannot read nowhere.txt")
    start = "Start with: python -m quiz FILE [SEED]"
    _only(trial, trial.run([]), "Started without a file", start)
    given = ["a.txt", "1", "2"]
    _only(trial, trial.run([], arguments=given), "Started with three words behind it", start)
    files = {FILE: before}
    for seed in ("x", "-1", "+7", "1.5"):
        ran = trial.run([], arguments=[FILE, seed], files=files)
        message = f"Error: the seed must be a whole number, not {seed}"
        _only(trial, ran, f"Started with the seed {seed}", message)
    # The same file is right without the fault.
    game = play(trial, None, ["x"] * 3, text=before)
    trial.compare(
        "With comments and empty lines, but no fault, the quiz began",
        "\n".join(game.head),
        "3 questions",
        "Empty lines and lines that begin with # do not count.",
    )


def _only(trial: Trial, ran: Ran, asked: str, message: str) -> None:
    trouble = trial.stopped(ran)
    if trouble:
        raise Mismatch(f"{asked}: expected `{message}` and the end of the program. {trouble}")
    trial.compare(
        asked, ran.out, message, "One row is printed, and the program ends without asking anything."
    )


def play(
    trial: Trial,
    questions: Sequence[Question] | None,
    typed: Sequence[str],
    *,
    seed: str | None = None,
    text: str | None = None,
) -> Game:
    """Play a game and take apart what it showed."""
    if text is None:
        blocks = [
            "\n".join([f"Q: {q.text}", *(f"A: {answer}" for answer in q.answers)])
            for q in questions or ()
        ]
        text = "# drawn at random\n\n" + "\n\n".join(blocks) + "\n"
    arguments = [FILE] if seed is None else [FILE, seed]
    ran = trial.run(
        [line for line in typed if line != END], arguments=arguments, files={FILE: text}
    )
    answers = trial.answers(ran)
    rows = [row for row in ran.out.split(PROMPT)[0].split("\n") if row.strip()]
    if len(answers) < len(typed):
        what = trial.stopped(ran) or "It ended too early."
        raise Mismatch(
            f"{trial.command(arguments)} was to ask {len(typed)} times with {PROMPT!r}, and asked "
            f"{len(answers)} times. {what}\nThe file:\n"
            + "\n".join(f"    {row}" for row in text.split("\n")[:20])
            + "\nWhat was typed:\n"
            + "\n".join(f"    {line}" for line in typed[:20] if line != END)
            + "\nIt printed:\n"
            + "\n".join(f"    {row}" for row in ran.out.split("\n")[:20])
        )
    parts = [[row for row in a.printed.split("\n") if row.strip()] for a in answers]
    asked = [rows[-1] if rows else "", *(part[-1] if part else "" for part in parts[:-1])]
    replies = ["\n".join(part[:-1]) for part in parts[:-1]]
    return Game(ran, rows[:-1], asked, replies, parts[-1])


def hurried(questions: Sequence[Question]) -> str:
    """The questions as Emma writes them in a hurry: nothing in it is a fault."""
    blocks = [
        "\n".join(
            [f"  Q: {q.text} ", "   ", *(f"   A: {answer}\n  # A: or?\n" for answer in q.answers)]
        )
        for q in questions
    ]
    return "  # drawn at random\n" + "\n# Q: next?\n".join(blocks) + "# the end"


def parted(questions: Sequence[Question]) -> str:
    """The questions with empty lines and comments between the answers of each."""
    blocks = [
        "\n\n# or\n".join([f"Q: {q.text}", *(f"A: {a}" for a in q.answers)]) for q in questions
    ]
    return "\n".join(blocks) + "\n"


def in_order(trial: Trial, game: Game, because: str = "") -> None:
    """The program must have ended by itself, without an error."""
    trouble = trial.stopped(game.ran)
    if trouble:
        raise Mismatch(
            f"After the last answer the program should have ended in order. {trouble}\n{because}"
        )


def some(random: Random, count: int) -> list[Question]:
    """Questions, all different, each with one to three answers."""
    texts: dict[str, Question] = {}
    while len(texts) < count:
        text = (
            f"Who gave the {random.choice(THINGS)} number {random.randint(2, 99)} to "
            f"{random.choice(WHO)} in {random.choice(CITIES)}?"
        )
        answers = random.sample([*WHO, *CITIES, "nobody", "7"], random.randint(1, 3))
        texts[text] = Question(text, tuple(answers))
    return list(texts.values())
