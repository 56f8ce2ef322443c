# message: Ben signed up twice
# misconception: a list has everybody once
# program: debug-guest-list
signed_up = ["Cleo", "Ben", "Ada", "Ben", "Dora"]
cancelled = ["Ben", "Fay", "Dora", "Ben"]
cancelled = sorted(set(cancelled))
guests = list(signed_up)
for name in cancelled:
    if name in guests:
        guests.remove(name)
print(f"{len(guests)} guests: {', '.join(sorted(guests))}")
