# message: open the file with encoding="utf-8"
# misconception: every computer writes UTF-8 by itself
def add_entry(filename, day, text):
    entry = text.strip().replace("\n", " ")
    with open(filename, "a") as file:
        file.write(f"{day}: {entry}\n")
    with open(filename, encoding="utf-8") as file:
        return len(file.readlines())
