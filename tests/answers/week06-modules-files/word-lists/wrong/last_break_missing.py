# message: each with its line break
# misconception: join ends the last line, too
from pathlib import Path


def merge_words(folder, target):
    words = set()
    for path in Path(folder).glob("*.txt"):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.strip():
                words.add(line.strip().lower())
    Path(target).write_text("\n".join(sorted(words)), encoding="utf-8")
    return len(words)
