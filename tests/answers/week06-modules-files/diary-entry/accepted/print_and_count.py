def add_entry(filename, day, text):
    with open(filename, "a", encoding="utf-8") as file:
        print(day, " ".join(text.strip().split("\n")), sep=": ", file=file)
    count = 0
    with open(filename, "r", encoding="utf-8") as file:
        for line in file:
            count += 1
    return count
