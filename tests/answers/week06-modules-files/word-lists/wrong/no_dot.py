# message: with its dot
# misconception: the dot belongs to the star
from pathlib import Path


def merge_words(folder, target):
    words = set()
    for path in Path(folder).glob("*txt"):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.strip():
                words.add(line.strip().lower())
    text = "".join(f"{word}\n" for word in sorted(words))
    Path(target).write_text(text, encoding="utf-8")
    return len(words)
