# message: This is a dictionary, and `{}` makes one
# misconception: {} is an empty set
# program: scanned-twice
scans = ["D7", "E1", "E1", "M3", "D7", "E1"]
seen = {}
repeated = []
for code in scans:
    if code in seen and code not in repeated:
        repeated.append(code)
    seen.add(code)
different = len(seen)
print(f"{different} different")
for code in repeated:
    print(f"again: {code}")
