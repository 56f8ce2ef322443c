# message: gives one of the two sets as a whole: what both have is &
# misconception: and takes what is in both sets
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
    shared = members[name] and members[reader]
    if shared:
        print(f"{name}: {', '.join(sorted(shared))}")
        tips = tips | (members[name] - members[reader])
    else:
        print(f"{name}: nothing in common")
if tips:
    print(f"Tips: {', '.join(sorted(tips))}")
else:
    print("Tips: none")
