"""What PostgreSQL and Redis add to a sandboxed submission: medians of 20. Run by hand.

    python tests/benchmarks/services_in_sandbox.py [TIMES]

Each submission is a fresh sandbox, forked from one warm parent, in which one cell runs: nothing,
or both servers started, asked, and ended with the sandbox.
"""

import statistics
import sys
import time

from autograder.grade.places import Done, Place, Shown
from autograder.sandbox import Limits, WarmParent, libraries_of
from autograder.sandbox.view import CLUSTER

TIMES = 20
NOTHING = "answer = (1, True)\nprint(answer)"
SERVERS = """
from course.services import postgres, redis
db, cache = postgres().start(), redis().start()
with db.connect() as connection:
    answer = (*connection.execute("SELECT 1").fetchone(), cache.client().ping())
print(answer)
"""


def submission(warm: WarmParent, cell: str) -> float:
    """Seconds from the order of a sandbox until it is gone, with one cell run in it."""
    began = time.perf_counter()
    place = Place(warm.fork(Limits()))
    shown = ""
    try:
        place.box.begin()
        place.run(cell)
        done = False
        while not done:
            for message in place.messages(30):
                done = done or isinstance(message, Done)
                if isinstance(message, Shown):
                    shown += str(message.content)
    finally:
        place.box.close()
    if "(1, True)" not in shown:
        sys.exit(f"the cell did not do what it should: {shown}")
    return time.perf_counter() - began


def main() -> None:
    times = int(sys.argv[1]) if len(sys.argv) > 1 else TIMES
    warm = WarmParent(1, libraries_of(SERVERS.encode()))
    try:
        rows: dict[str, list[float]] = {NOTHING: [], SERVERS: []}
        for cell in (NOTHING, SERVERS):
            submission(warm, cell)
        # In turns: what else this machine does meets both alike.
        for _ in range(times):
            for cell, seconds in rows.items():
                seconds.append(submission(warm, cell))
        without, with_servers = (statistics.median(seconds) for seconds in rows.values())
        print(f"without servers {without:.3f} s, with PostgreSQL and Redis {with_servers:.3f} s: ")
        print(f"they add {with_servers - without:.3f} s (medians of {times}; clusters: {CLUSTER})")
    finally:
        warm.close()


if __name__ == "__main__":
    main()
