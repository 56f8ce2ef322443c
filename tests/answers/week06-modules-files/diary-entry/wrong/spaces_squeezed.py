# message: spaces inside of the text stay as they are
# misconception: split and join change nothing but line breaks
def add_entry(filename, day, text):
    entry = " ".join(text.split())
    with open(filename, "a", encoding="utf-8") as file:
        file.write(f"{day}: {entry}\n")
    with open(filename, encoding="utf-8") as file:
        return len(file.readlines())
