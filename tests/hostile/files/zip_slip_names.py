"""File names that become ways up once somebody decodes or joins them."""

from hostile.corpus import Case, Expect, write

EXPECT = Expect(score=10)


def submit(case: Case) -> None:
    write(case, case.solution())
    names = (
        "..\\..\\evil.txt",
        "%2e%2e%2fevil.txt",
        "..",
        "C:evil.txt",
        "~root",
        "-rf",
        "a;id;b",
        "$(id)",
    )
    for number, name in enumerate(names):
        text = "This text must be written nowhere."
        (case.folder / (name if name != ".." else f"..{number}.txt")).write_text(
            text, encoding="utf-8"
        )
