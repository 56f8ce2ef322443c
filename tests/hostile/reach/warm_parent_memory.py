"""Looks for what others left in memory that it inherited, and in that of the first process."""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=10, feedback_absent=("leak: in memory",))

PAYLOAD = """
# In pieces, so that the search does not find itself.
wanted = [("canary-of-" + word).encode() for word in ("another", "the-env", "a-host")]
wanted.append(("are equal prices " + "added").encode())

def search(pid):
    with open(f"/proc/{pid}/maps") as maps, open(f"/proc/{pid}/mem", "rb", 0) as memory:
        for line in list(maps)[:400]:
            place, rights = line.split()[:2]
            start, end = (int(number, 16) for number in place.split("-"))
            if rights[:2] == "rw" and end - start < 64 << 20:
                try:
                    memory.seek(start)
                    content = memory.read(end - start)
                except (OSError, ValueError):
                    continue
                for text in wanted:
                    # A whole canary, not the piece that is searched for.
                    if any(text + more in content for more in (b"-", b" ", b"iron")):
                        print("leak:", "in memory")

for pid in (1, "self"):
    try:
        search(pid)
    except OSError as error:
        print(error.strerror)
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD, solved=("total", "receipt", "quiz-sum"))
