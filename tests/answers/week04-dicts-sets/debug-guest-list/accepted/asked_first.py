# program: debug-guest-list
signed_up = ["Cleo", "Ben", "Ada", "Ben", "Dora"]
cancelled = ["Ben", "Fay", "Dora", "Ben"]
guests = set(signed_up)
for name in cancelled:
    if name in guests:
        guests.remove(name)
print(f"{len(guests)} guests: {', '.join(sorted(guests))}")
