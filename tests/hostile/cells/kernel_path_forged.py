"""A kernelspec whose name is a way up the file system, with a command of its own."""

from hostile.corpus import Case, Expect, write

EXPECT = Expect(score=10)


def submit(case: Case) -> None:
    nb = case.solution()
    nb["metadata"]["kernelspec"] = {
        "name": "../../../evil",
        "display_name": "Evil",
        "argv": ["/bin/false", "{connection_file}"],
    }
    write(case, nb)
