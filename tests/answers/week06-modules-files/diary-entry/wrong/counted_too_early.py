# message: count when the file is closed
# misconception: what was written is in the file at once
def add_entry(filename, day, text):
    entry = text.strip().replace("\n", " ")
    with open(filename, "a", encoding="utf-8") as file:
        file.write(f"{day}: {entry}\n")
        with open(filename, encoding="utf-8") as diary:
            return len(diary.readlines())
