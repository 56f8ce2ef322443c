"""A notebook in a sandbox that a warm parent forked, for tests."""

import threading
import time
from pathlib import Path

from nbformat import NotebookNode
from sandboxed import PROOF, limits

from autograder.grade.outputs import Outputs
from autograder.grade.places import Done, Place, Shown


class Notebook:
    """Runs cells that first prove that they are inside."""

    def __init__(self, warm, **chosen):
        self.place = Place(warm.fork(limits(**chosen)))
        self.place.box.begin()
        self.outputs = Outputs()
        proof = PROOF.format(
            host=str(Path("/proc/self/ns/pid").readlink()), here=str(Path(__file__).absolute())
        )
        assert self.run(proof.replace('"bwrap\\n"', '"inkwell\\n"')) == []

    def run(self, source: str, interrupt_after: float = 0) -> list[NotebookNode]:
        shown = self.outputs.start()
        self.place.run(source)
        if interrupt_after:
            threading.Timer(interrupt_after, self.place.box.interrupt).start()
        end = time.monotonic() + 30
        while time.monotonic() < end:
            for message in self.place.messages(1):
                if isinstance(message, Done):
                    return shown
                if isinstance(message, Shown):
                    self.outputs.add(message.kind, message.content)
        raise AssertionError("the cell did not end")

    def text(self, source: str, **options) -> str:
        outputs = self.run(source, **options)
        return "".join(
            each.get("text") or each.get("evalue") or each.data["text/plain"] for each in outputs
        )
