# message: say encoding="utf-8", twice
# misconception: reading needs the encoding, writing does not
from pathlib import Path


def merge_words(folder, target):
    words = set()
    for path in Path(folder).glob("*.txt"):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.strip():
                words.add(line.strip().lower())
    Path(target).write_text("".join(f"{word}\n" for word in sorted(words)))
    return len(words)
