# message: members has changed
# misconception: = makes a copy of a set
# program: genre-match
members = {
    "Ada": {"crime", "poetry"},
    "Cleo": {"cooking"},
    "Ben": {"crime", "history", "poetry"},
    "Dora": {"poetry", "art"},
}
reader = "Ada"
found = set()
tips = members[reader]
for name in sorted(members):
    if name == reader:
        continue
    shared = members[name] & members[reader]
    if shared:
        print(f"{name}: {', '.join(sorted(shared))}")
        found = found | (members[name] - members[reader])
    else:
        print(f"{name}: nothing in common")
tips.update(found)
tips = found
if tips:
    print(f"Tips: {', '.join(sorted(tips))}")
else:
    print("Tips: none")
