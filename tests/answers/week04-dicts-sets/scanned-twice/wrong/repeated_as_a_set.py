# message: A set has no order: collect the repeated codes in a list
# misconception: a set keeps the order of adding
# program: scanned-twice
scans = ["D7", "E1", "E1", "M3", "D7", "E1"]
# Write your program below this line.
seen = set()
repeated = set()
for code in scans:
    if code in seen:
        repeated.add(code)
    seen.add(code)
different = len(seen)
print(f"{different} different")
for code in repeated:
    print(f"again: {code}")
