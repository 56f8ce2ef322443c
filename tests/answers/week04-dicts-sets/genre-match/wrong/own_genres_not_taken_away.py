# message: The reader already reads some of these
# misconception: what the reader reads is no tip by itself
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
        tips = tips | members[name]
    else:
        print(f"{name}: nothing in common")
if tips:
    print(f"Tips: {', '.join(sorted(tips))}")
else:
    print("Tips: none")
