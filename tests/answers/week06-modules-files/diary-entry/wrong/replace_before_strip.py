# message: wrote
# misconception: a line break at an end may become a space
def add_entry(filename, day, text):
    entry = text.replace("\n", " ")
    with open(filename, "a", encoding="utf-8") as file:
        file.write(f"{day}: {entry}\n")
    with open(filename, encoding="utf-8") as file:
        return len(file.readlines())
