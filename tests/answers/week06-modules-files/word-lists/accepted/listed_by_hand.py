import os


def merge_words(folder, target):
    found = []
    if os.path.exists(folder):
        for name in os.listdir(folder):
            if name.endswith(".txt"):
                with open(folder + "/" + name, encoding="utf-8") as file:
                    for line in file.readlines():
                        word = line.strip().lower()
                        if word != "" and word not in found:
                            found.append(word)
    found.sort()
    with open(target, "w", encoding="utf-8") as file:
        for word in found:
            file.write(word + "\n")
    return len(found)
