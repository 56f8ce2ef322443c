# message: Tips is asked for as a set; sort it only for the print
# misconception: a sorted list is still a set
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
        tips = tips | (members[name] - members[reader])
    else:
        print(f"{name}: nothing in common")
tips = sorted(tips)
if tips:
    print(f"Tips: {', '.join(tips)}")
else:
    print("Tips: none")
