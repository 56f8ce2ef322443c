# program: genre-match
members = {
    "Ada": {"crime", "poetry"},
    "Cleo": {"cooking"},
    "Ben": {"crime", "history", "poetry"},
    "Dora": {"poetry", "art"},
}
reader = "Ada"
# Write your program below this line.
mine = members[reader]
near = set()
for name in sorted(members):
    if name != reader:
        shared = sorted(mine.intersection(members[name]))
        if len(shared) > 0:
            print(f"{name}: {', '.join(shared)}")
            near.update(members[name])
        else:
            print(f"{name}: nothing in common")
tips = near - mine
print("Tips:", ", ".join(sorted(tips)) if tips else "none")
