# message: Tips of one member overwrite those before
# misconception: = adds to the set
# program: genre-match
members = {
    "Ada": {"crime", "poetry"},
    "Cleo": {"cooking"},
    "Ben": {"crime", "history", "poetry"},
    "Dora": {"poetry", "art"},
}
reader = "Ada"
tips = set()
for name in sorted(members):
    if name == reader:
        continue
    shared = members[name] & members[reader]
    if shared:
        print(f"{name}: {', '.join(sorted(shared))}")
        tips = (members[name] - members[reader])
    else:
        print(f"{name}: nothing in common")
if tips:
    print(f"Tips: {', '.join(sorted(tips))}")
else:
    print("Tips: none")
