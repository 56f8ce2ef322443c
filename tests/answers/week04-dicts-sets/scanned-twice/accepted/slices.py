# program: scanned-twice
scans = ["D7", "E1", "E1", "M3", "D7", "E1"]
# Write your program below this line.
repeated = []
for place, code in enumerate(scans):
    if scans[:place].count(code) == 1:
        repeated.append(code)
different = len(set(scans))
print(f"{different} different")
for code in repeated:
    print(f"again: {code}")
