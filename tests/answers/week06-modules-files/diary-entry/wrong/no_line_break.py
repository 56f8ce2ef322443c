# message: made n = [1, 1], expected [1, 2]
# misconception: write ends the line, as print does
def add_entry(filename, day, text):
    with open(filename, "a", encoding="utf-8") as file:
        file.write(f"{day}: " + text.strip().replace("\n", " "))
    with open(filename, encoding="utf-8") as file:
        return len(file.readlines())
