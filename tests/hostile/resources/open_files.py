"""5,000 open files at once, all closed again."""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=10)

PAYLOAD = """
files = []
try:
    for _ in range(5_000):
        files.append(open("/dev/null"))
except OSError as error:
    print(error.strerror, "after", len(files))
finally:
    for file in files:
        file.close()
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD, solved=("total", "receipt", "quiz-sum"))
