# message: made n = [10, 9], expected [1, 2]
# misconception: write gives the number of lines
def add_entry(filename, day, text):
    entry = text.strip().replace("\n", " ")
    with open(filename, "a", encoding="utf-8") as file:
        return file.write(f"{day}: {entry}\n")
