# message: KeyError: 'Ben'
# misconception: who signed up is still in the set
# program: debug-guest-list
signed_up = ["Cleo", "Ben", "Ada", "Ben", "Dora"]
cancelled = ["Ben", "Fay", "Dora", "Ben"]
guests = set(signed_up)
for name in cancelled:
    if name in signed_up:
        guests.remove(name)
print(f"{len(guests)} guests: {', '.join(sorted(guests))}")
