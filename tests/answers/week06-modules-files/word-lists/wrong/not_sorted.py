# message: wrote
# misconception: glob gives the files, and so the words, in order
from pathlib import Path


def merge_words(folder, target):
    words = []
    for path in sorted(Path(folder).glob("*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.strip() and line.strip().lower() not in words:
                words.append(line.strip().lower())
    text = "".join(f"{word}\n" for word in words)
    Path(target).write_text(text, encoding="utf-8")
    return len(words)
