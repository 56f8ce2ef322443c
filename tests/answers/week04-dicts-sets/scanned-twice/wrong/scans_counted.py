# message: Every code counts once: that is the number of scans
# misconception: every scan is a different code
# program: scanned-twice
scans = ["D7", "E1", "E1", "M3", "D7", "E1"]
seen = set()
repeated = []
for code in scans:
    if code in seen and code not in repeated:
        repeated.append(code)
    seen.add(code)
different = len(scans)
print(f"{different} different")
for code in repeated:
    print(f"again: {code}")
