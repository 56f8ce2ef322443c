"""What is swept up: folders whose keeper is gone, and never one that is being made."""

import fcntl
import os
import time

from course.services import folders


def swept(root):
    return [folder.name for folder in folders.leftovers(root)]


def folder_with(root, name, lock):
    folder = root / name
    folder.mkdir()
    if lock is not None:
        (folder / "lock").write_text(lock)
    return folder


def test_a_folder_whose_keeper_is_gone_is_swept_up(tmp_path):
    folder_with(tmp_path, "redis-old", "1234")
    assert swept(tmp_path) == ["redis-old"]


def test_a_folder_whose_keeper_lives_stays(tmp_path):
    folder = folder_with(tmp_path, "redis-live", "1234")
    with (folder / "lock").open("rb") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        assert swept(tmp_path) == []


def test_a_folder_that_is_being_made_stays(tmp_path):
    folder_with(tmp_path, "redis-without", None)
    # The keeper has opened its lock and does not hold it yet.
    folder_with(tmp_path, "redis-opened", "")
    assert swept(tmp_path) == []


def test_a_folder_whose_maker_was_killed_is_swept_up_in_the_end(tmp_path):
    folder = folder_with(tmp_path, "redis-half", "")
    long_ago = time.time() - folders.MAKING_SECONDS - 1
    os.utime(folder, (long_ago, long_ago))
    assert swept(tmp_path) == ["redis-half"]
