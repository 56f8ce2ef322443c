# message: unsupported operand type(s) for |: 'dict' and 'set'
# misconception: {} is an empty set
# program: genre-match
members = {
    "Ada": {"crime", "poetry"},
    "Cleo": {"cooking"},
    "Ben": {"crime", "history", "poetry"},
    "Dora": {"poetry", "art"},
}
reader = "Ada"
tips = {}
for name in sorted(members):
    if name == reader:
        continue
    shared = members[name] & members[reader]
    if shared:
        print(f"{name}: {', '.join(sorted(shared))}")
        tips = tips | (members[name] - members[reader])
    else:
        print(f"{name}: nothing in common")
if tips:
    print(f"Tips: {', '.join(sorted(tips))}")
else:
    print("Tips: none")
