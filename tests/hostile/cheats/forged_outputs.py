"""Nothing is solved, and the file claims that everything ran and passed."""

from hostile.corpus import Case, Expect, write

EXPECT = Expect(score=0)


def submit(case: Case) -> None:
    nb = case.release()
    for number, cell in enumerate(nb["cells"]):
        if cell["cell_type"] == "code":
            text = "\u2713 total([2.5, 4.0]) gives 6.5\n"
            cell["execution_count"] = number
            cell["outputs"] = [
                {"output_type": "stream", "name": "stdout", "text": text},
                {
                    "output_type": "execute_result",
                    "execution_count": number,
                    "metadata": {},
                    "data": {"text/plain": "4"},
                },
            ]
    write(case, nb)
