# program: scanned-twice
scans = ["D7", "E1", "E1", "M3", "D7", "E1"]
# Write your program below this line.
counts = {}
repeated = []
for code in scans:
    counts[code] = counts.get(code, 0) + 1
    if counts[code] == 2:
        repeated.append(code)
different = len(counts)
print(f"{different} different")
for code in repeated:
    print(f"again: {code}")
