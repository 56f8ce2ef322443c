# message: Codes that were scanned twice are one of the different ones, too
# misconception: different means scanned once
# program: scanned-twice
scans = ["D7", "E1", "E1", "M3", "D7", "E1"]
seen = set()
repeated = []
for code in scans:
    if code in seen and code not in repeated:
        repeated.append(code)
    seen.add(code)
different = len(seen) - len(repeated)
print(f"{different} different")
for code in repeated:
    print(f"again: {code}")
