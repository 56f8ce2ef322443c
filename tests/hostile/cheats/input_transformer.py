"""An input transformer that makes `pass` of every cell that comes after; nothing else is solved."""

from hostile.corpus import Case, Expect, cheat

EXPECT = Expect(score=0)

PAYLOAD = r"""
get_ipython().input_transformers_cleanup.append(lambda lines: ["pass\n"])
get_ipython().input_transformers_post.append(lambda lines: ["pass\n"])
"""


def submit(case: Case) -> None:
    cheat(case, "total", PAYLOAD)
