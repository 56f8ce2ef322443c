"""Markup in the metadata of the notebook that pages use: title, authors, language, style."""

from hostile.corpus import Case, Expect, write

EXPECT = Expect(score=10, feedback_absent=("<script>inkwell_title(", "</title><script>"))


def submit(case: Case) -> None:
    nb = case.solution()
    text = "</title><script>inkwell_title(1)</script>"
    nb["metadata"].update(title=text, authors=[{"name": text}])
    nb["metadata"]["language_info"] = {
        "name": text,
        "pygments_lexer": text,
        "codemirror_mode": text,
    }
    nb["metadata"]["widgets"] = {text: {"state": {}, "version_major": 2}}
    write(case, nb)
