"""However the owner of a server ends, the server ends: no process, port or folder is left."""

import contextlib
import gc
import os
import signal
import subprocess
import sys
import time
from urllib.parse import urlsplit

import psutil
import pytest
from leftovers import folders_of, servers_in, until

from course.services import ServiceError, checkup, redis
from course.services.ports import listens
from course.services.service import Order, Process

# A notebook that starts a service, says where it is, and waits.
OWNER = """
import sys, time
from course.services import *
from course.services import checkup
KINDS = {{kind.name: kind for kind in checkup.kinds()}}
service = {make}.start()
print(service.url, flush=True)
time.sleep({seconds})
"""
TOGETHER = 20


def owner(make="redis()", seconds=120):
    code = OWNER.format(make=make, seconds=seconds)
    return subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True)


def gone(runtime):
    return not folders_of(runtime) and not servers_in(runtime)


@pytest.mark.parametrize("make", ["redis()", "postgres()", "nginx(checkup.NGINX)"])
@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
def test_an_owner_that_is_killed_leaves_nothing(runtime, make, how):
    with owner(make) as process:
        assert process.stdout.readline()
        assert servers_in(runtime)
        process.send_signal(how)
        process.wait()
        until(lambda: gone(runtime))


def test_an_owner_that_ends_by_itself_leaves_nothing(runtime):
    with owner(seconds=0) as process:
        url = process.stdout.readline().strip()
        assert process.wait() == 0
        until(lambda: gone(runtime))
        assert not listens(int(url.rpartition(":")[2].split("/")[0]))


@pytest.mark.parametrize("kind", [k.name for k in checkup.kinds()])
def test_many_at_once_and_all_their_owners_killed(runtime, kind):
    owners = [owner(f"KINDS[{kind!r}].make()") for _ in range(TOGETHER)]
    try:
        urls = [process.stdout.readline().strip() for process in owners]
        assert len(set(urls)) == TOGETHER
        assert all(urls)
        for process in owners:
            process.kill()
        until(lambda: gone(runtime), seconds=60)
        ports = [port for url in urls if (port := urlsplit(url).port)]
        until(lambda: not any(listens(port) for port in ports))
    finally:
        for process in owners:
            process.kill()
            process.wait()
            process.stdout.close()


def test_an_interrupt_of_the_notebook_does_not_reach_its_servers(runtime):
    with redis() as cache:
        code = "import os, signal; os.killpg(0, signal.SIGINT)"
        # In a process group of its own, as a kernel is.
        subprocess.run([sys.executable, "-c", code], process_group=0, check=False)
        assert cache.client().ping()


def test_a_server_whose_keeper_is_killed_ends_and_is_swept_up_later(runtime):
    with redis() as cache:
        (folder,) = folders_of(runtime)
        keeper = int((folder / "lock").read_text())
        os.kill(keeper, signal.SIGKILL)
        until(lambda: not servers_in(runtime))
        with pytest.raises(ServiceError, match="lost its keeper"):
            cache._process.wait_for(lambda: False)
    assert folders_of(runtime) == [folder]
    with redis():
        assert folder not in folders_of(runtime)


def test_children_of_a_server_that_hide_are_ended_too(runtime, tmp_path):
    runs = tmp_path / "runs"
    hide = (
        "import os, sys, time\n"
        "if os.fork(): time.sleep(60)\n"
        "os.setsid()\n"
        "if os.fork(): os._exit(0)\n"
        f"open({str(runs)!r}, 'w').write(str(os.getpid()))\n"
        "time.sleep(60)\n"
    )
    folder = runtime / "hide"
    folder.mkdir()
    process = Process("hide", folder)
    process.launch(Order([sys.executable, "-c", hide], folder, own_user=True))
    process.wait_for(lambda: runs.exists() and runs.read_text() != "")
    child = int(runs.read_text())
    assert psutil.pid_exists(child)
    process.stop()
    until(lambda: not psutil.pid_exists(child))
    assert not folder.exists()


def test_a_server_that_is_forgotten_is_stopped(runtime):
    def start_and_forget():
        return redis().start().client().ping()

    assert start_and_forget()
    gc.collect()  # an error of the first, early question may still hold it
    until(lambda: gone(runtime))


def test_a_server_that_never_answers_is_given_up(runtime):
    folder = runtime / "silent"
    folder.mkdir()
    process = Process("silent", folder)
    process.launch(
        Order([sys.executable, "-c", "import time; time.sleep(60)"], folder, own_user=True)
    )
    with pytest.raises(ServiceError, match="gave no answer in 0.3 seconds"):
        process.wait_for(lambda: False, seconds=0.3)
    process.stop()


def test_two_servers_in_one_folder_are_refused(runtime):
    folder = runtime / "one"
    folder.mkdir()
    first, second = Process("first", folder), Process("second", folder, remove=False)
    waiting = Order([sys.executable, "-c", "import time; time.sleep(60)"], folder, own_user=True)
    first.launch(waiting)
    first.wait_for((folder / "log").exists)
    second.launch(waiting)
    with pytest.raises(ServiceError, match="another server uses this folder"):
        second.wait_for(lambda: False)
    second.stop()
    first.stop()


def test_forked_children_of_the_notebook_do_not_keep_servers_alive(runtime):
    # multiprocessing's children inherit the lifeline, and may live longer than the notebook.
    code = (
        "import os, time\nfrom course.services import redis\ncache = redis().start()\n"
        "print(cache.url, flush=True)\n"
        "if os.fork() == 0:\n    os.close(1)\n    time.sleep(20)\n    os._exit(0)\nos._exit(0)\n"
    )
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE) as process:
        assert process.stdout.readline()
        process.wait()
        began = time.monotonic()
        until(lambda: gone(runtime), seconds=10)
        assert time.monotonic() - began < 10
    for child in psutil.process_iter():
        with contextlib.suppress(psutil.Error):
            if child.cmdline()[1:2] == ["-c"] and code in child.cmdline():
                child.kill()  # the one that this test made
