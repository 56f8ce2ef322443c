# program: genre-match
members = {
    "Ada": {"crime", "poetry"},
    "Cleo": {"cooking"},
    "Ben": {"crime", "history", "poetry"},
    "Dora": {"poetry", "art"},
}
reader = "Ada"
# Write your program below this line.
others = sorted([name for name in members if name != reader])
tips = set()
for name in others:
    shared = {genre for genre in members[name] if genre in members[reader]}
    text = ", ".join(sorted(shared))
    if text == "":
        text = "nothing in common"
    else:
        for genre in members[name].difference(members[reader]):
            tips.add(genre)
    print(f"{name}: {text}")
text = ", ".join(sorted(tips))
if text == "":
    text = "none"
print(f"Tips: {text}")
