"""The thread that watches sandboxes outlives them, however they are closed."""

import random
import threading
import time

import pytest

from autograder.sandbox.watchdog import Watchdog


class Closing:
    """What the watchdog sees of a sandbox; it must not be looked at once it is closed."""

    def __init__(self):
        self.open, self.touched_closed, self.hits = True, False, []

    def alive(self):
        self.look()
        return True

    def settled(self):
        self.look()
        return False

    def look(self):
        for _ in range(3):
            self.touched_closed |= not self.open
            time.sleep(0.0005)

    def kill(self, hit):
        self.hits.append(hit.limit)


@pytest.fixture
def dog(monkeypatch):
    monkeypatch.setattr("autograder.sandbox.watchdog.ACTIVE", 0.001)
    monkeypatch.setattr("autograder.sandbox.watchdog.IDLE", 0.001)
    return Watchdog()


def test_a_sandbox_that_was_closed_is_not_looked_at(dog):
    def use(many):
        for _ in range(many):
            sandbox = Closing()
            dog.watch(sandbox)
            time.sleep(random.random() / 200)
            dog.unwatch(sandbox)
            sandbox.open = False
            seen.append(sandbox)

    seen = []
    users = [threading.Thread(target=use, args=(60,)) for _ in range(4)]
    for user in users:
        user.start()
    for user in users:
        user.join()
    assert len(seen) == 240
    assert not any(sandbox.touched_closed for sandbox in seen)


def test_what_cannot_be_watched_is_ended(dog):
    class Broken(Closing):
        def settled(self):
            raise OSError("gone")

    sandbox = Broken()
    dog.watch(sandbox)
    end = time.monotonic() + 10
    while not sandbox.hits and time.monotonic() < end:
        time.sleep(0.01)
    dog.unwatch(sandbox)
    assert set(sandbox.hits) == {"unwatched"}


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_watchdog_that_died_is_replaced(dog):
    class Deadly(Closing):
        def alive(self):
            raise SystemExit  # ends the thread

    first = Deadly()
    dog.watch(first)
    dog.thread.join(10)
    dog.unwatch(first)
    second = Closing()
    dog.watch(second)
    assert dog.thread.is_alive()
    dog.unwatch(second)
