# message: Cleo shares nothing with Ada: her genres are no tips
# misconception: every member gives tips
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
    tips = tips | (members[name] - members[reader])
    shared = members[name] & members[reader]
    if shared:
        print(f"{name}: {', '.join(sorted(shared))}")
    else:
        print(f"{name}: nothing in common")
if tips:
    print(f"Tips: {', '.join(sorted(tips))}")
else:
    print("Tips: none")
