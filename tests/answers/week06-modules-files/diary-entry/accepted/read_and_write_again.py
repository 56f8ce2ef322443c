from pathlib import Path


def add_entry(filename, day, text):
    path = Path(filename)
    before = ""
    if path.exists():
        before = path.read_text(encoding="utf-8")
    after = before + day + ": " + text.strip().replace("\n", " ") + "\n"
    path.write_text(after, encoding="utf-8")
    return after.count("\n")
