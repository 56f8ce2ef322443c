# message: In the order of the second scan
# misconception: the order of the first scan is the same
# program: scanned-twice
scans = ["D7", "E1", "E1", "M3", "D7", "E1"]
# Write your program below this line.
repeated = []
for code in scans:
    if scans.count(code) > 1 and code not in repeated:
        repeated.append(code)
different = len(set(scans))
print(f"{different} different")
for code in repeated:
    print(f"again: {code}")
