# message: stopped in line 7 with KeyError: 'Ben'
# misconception: only the name in the message is a problem
# program: debug-guest-list
signed_up = ["Cleo", "Ben", "Ada", "Ben", "Dora"]
cancelled = ["Ben", "Fay", "Dora", "Ben"]
guests = set(signed_up)
for name in cancelled:
    if name != "Fay":
        guests.remove(name)
print(f"{len(guests)} guests: {', '.join(sorted(guests))}")
