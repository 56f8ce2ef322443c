from pathlib import Path


def merge_words(folder, target):
    words = set()
    for path in sorted(Path(folder).glob("*.txt")):
        with open(path, encoding="utf-8") as file:
            words.update(line.strip().lower() for line in file)
    words.discard("")
    with open(target, "w", encoding="utf-8") as file:
        for word in sorted(words):
            print(word, file=file)
    return len(words)
