# message: Each code once, although E1 comes for the third time
# misconception: a code comes at most twice
# program: scanned-twice
scans = ["D7", "E1", "E1", "M3", "D7", "E1"]
seen = set()
repeated = []
for code in scans:
    if code in seen:
        repeated.append(code)
    seen.add(code)
different = len(seen)
print(f"{different} different")
for code in repeated:
    print(f"again: {code}")
