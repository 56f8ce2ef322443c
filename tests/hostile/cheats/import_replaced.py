"""An importer in front of all others that gives out modules of its own making."""

from hostile.corpus import Case, Expect, cheat

EXPECT = Expect(score=7)

PAYLOAD = """
quiz_sum = "A"
import sys
import types
from importlib.machinery import ModuleSpec

class Finder:
    def find_spec(self, name, path=None, target=None):
        return ModuleSpec(name, self) if name.startswith("course") else None

    def create_module(self, spec):
        module = types.ModuleType(spec.name)
        module.__path__ = []
        module.__getattr__ = lambda name: lambda *args, **kwargs: None
        return module

    def exec_module(self, module):
        pass

for name in [name for name in sys.modules if name.startswith("course")]:
    del sys.modules[name]
sys.meta_path.insert(0, Finder())
"""


def submit(case: Case) -> None:
    cheat(case, "quiz-sum", PAYLOAD, solved=("total", "receipt"))
