# message: lines with nothing in them are skipped
# misconception: a line of a file is the word itself
from pathlib import Path


def merge_words(folder, target):
    words = set()
    for path in Path(folder).glob("*.txt"):
        for line in path.read_text(encoding="utf-8").splitlines():
            words.add(line.strip().lower())
    text = "".join(f"{word}\n" for word in sorted(words))
    Path(target).write_text(text, encoding="utf-8")
    return len(words)
