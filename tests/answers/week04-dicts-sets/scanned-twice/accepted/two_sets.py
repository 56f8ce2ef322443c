# program: scanned-twice
scans = ["D7", "E1", "E1", "M3", "D7", "E1"]
# Write your program below this line.
seen = set()
twice = set()
repeated = []
for code in scans:
    if code not in seen:
        seen.add(code)
    elif code not in twice:
        twice.add(code)
        repeated.append(code)
different = len(set(scans))
print(different, "different")
for code in repeated:
    print("again:", code)
