"""64 MB into every folder that can be written; what was written is removed."""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=10)

PAYLOAD = """
import os
for folder in (".", "/tmp", "/var/tmp", "/run", os.path.expanduser("~")):
    path = os.path.join(folder, "fill.bin")
    try:
        with open(path, "wb") as file:
            for _ in range(64):
                file.write(bytes(1024 * 1024))
    except OSError as error:
        print(folder, error.strerror)
    finally:
        try:
            os.remove(path)
        except OSError:
            pass
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD, solved=("total", "receipt", "quiz-sum"))
