# message: M3 comes only once: a code must have been seen before
# misconception: the order of question and change does not matter
# program: scanned-twice
scans = ["D7", "E1", "E1", "M3", "D7", "E1"]
seen = set()
repeated = []
for code in scans:
    seen.add(code)
    if code in seen and code not in repeated:
        repeated.append(code)
different = len(seen)
print(f"{different} different")
for code in repeated:
    print(f"again: {code}")
