"""A sandbox that shows more than it should runs nothing."""

import asyncio
import shutil
import sys

import pytest
from sandboxed import folder, limits, needs_sandbox, payload, python, slot

from autograder.sandbox import SandboxError, run, start_kernel

pytestmark = needs_sandbox


@pytest.fixture
def secret():
    place = folder()
    (place / "gradebook.db").write_text("marks")
    yield place
    shutil.rmtree(place)


def refuse(reason, **options):
    """No command is run, and no kernel is given out."""
    source = payload("print('ran')")
    with pytest.raises(SandboxError, match=reason):
        run([sys.executable, "-c", source], limits(), slot=slot(), **options)


def test_a_place_that_must_be_hidden(secret):
    refuse(f"{secret} shows gradebook.db", readonly_binds=[secret], hidden=[secret])


def test_a_mount_that_nobody_asked_for(secret):
    refuse(f"{secret} is mounted", weaken=["--ro-bind", str(secret), str(secret)])


def test_a_writable_bind(secret):
    refuse(f"{secret} is writable", weaken=["--bind", str(secret), str(secret)])


def test_the_whole_host():
    refuse("is mounted and nobody asked", weaken=["--ro-bind", "/", "/run/host"])


def test_the_hosts_network():
    refuse("it shares the net namespace", weaken=["--share-net"])


def test_a_variable():
    refuse("environment differs", weaken=["--setenv", "INKWELL_SECRET", "x"])


def test_an_unlimited_scratch_place():
    refuse("/tmp is not limited in size|/tmp", weaken=["--tmpfs", "/tmp"])


def test_the_hosts_processes():
    refuse("/proc", weaken=["--ro-bind", "/proc", "/proc"])


def test_a_folder_of_devices():
    refuse("/dev", weaken=["--dev-bind", "/dev", "/dev"])


def test_no_probe():
    refuse("probe", weaken=["--ro-bind", "/dev/null", "/run/inkwell/probe.py"])


def test_a_kernel_is_probed_as_well(secret):
    for options in (
        {"weaken": ["--ro-bind", str(secret), str(secret)]},
        {"readonly_binds": [secret], "hidden": [secret]},
        {"weaken": ["--share-net"]},
        {"weaken": ["--ro-bind", "/dev/null", "/run/inkwell/probe.py"]},
    ):
        with pytest.raises(SandboxError):
            asyncio.run(start_kernel(limits(), slot(), **options))


def test_what_is_shown_on_purpose_is_readable_and_passes(secret):
    result = python(f"print(open('{secret}/gradebook.db').read())", readonly_binds=[secret])
    assert result.stdout == b"marks\n"


def test_a_report_that_makes_no_sense_is_refused():
    from autograder.sandbox import bubblewrap, probe, view
    from autograder.sandbox.sandbox import Command, Sandbox, environment

    who = bubblewrap.identity(slot(7))
    command = Command(["/usr/bin/true"], environment())
    seen = view.make(limits(), who.uid, who.gid)
    sandbox = Sandbox(seen, command, limits(), who, gated=True)
    try:
        good = sandbox.report()
        probe.verify(sandbox, good)
        for bad in (
            "",
            "{}",
            "[]",
            "None",
            "__import__('os')",
            "{[}",
            good.replace("'NoNewPrivs': '1'", "'NoNewPrivs': '0'"),
            good.replace("'Seccomp': '2'", "'Seccomp': '0'"),
            good.replace("'keyctl': 1", "'keyctl': 0"),
            good.replace("bwrap", "systemd"),
        ):
            with pytest.raises(SandboxError):
                probe.verify(sandbox, bad)
    finally:
        sandbox.close()
