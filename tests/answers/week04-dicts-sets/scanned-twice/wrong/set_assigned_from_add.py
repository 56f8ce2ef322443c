# message: argument of type 'NoneType' is not iterable
# misconception: add gives the set back
# program: scanned-twice
scans = ["D7", "E1", "E1", "M3", "D7", "E1"]
seen = set()
repeated = []
for code in scans:
    if code in seen and code not in repeated:
        repeated.append(code)
    seen = seen.add(code)
different = len(seen)
print(f"{different} different")
for code in repeated:
    print(f"again: {code}")
