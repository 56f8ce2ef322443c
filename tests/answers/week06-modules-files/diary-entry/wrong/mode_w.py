# message: made n = [1, 1], expected [1, 2]
# misconception: w goes on where the file ends
def add_entry(filename, day, text):
    with open(filename, "w", encoding="utf-8") as file:
        file.write(f"{day}: " + text.strip().replace("\n", " ") + "\n")
    with open(filename, encoding="utf-8") as file:
        return len(file.readlines())
