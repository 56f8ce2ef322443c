"""500 threads that sleep for 3 seconds."""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=4)

PAYLOAD = """
import threading
import time
made = []
for _ in range(500):
    thread = threading.Thread(target=time.sleep, args=(3,), daemon=True)
    try:
        thread.start()
    except RuntimeError as error:
        print("stopped after", len(made))
        break
    made.append(thread)
for thread in made:
    thread.join()
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD)
