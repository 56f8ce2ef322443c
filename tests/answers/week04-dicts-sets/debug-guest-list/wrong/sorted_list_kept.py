# message: guests is asked for as a set
# misconception: a sorted list is still the set
# program: debug-guest-list
signed_up = ["Cleo", "Ben", "Ada", "Ben", "Dora"]
cancelled = ["Ben", "Fay", "Dora", "Ben"]
guests = set(signed_up)
for name in cancelled:
    guests.discard(name)
guests = sorted(guests)
print(f"{len(guests)} guests: {', '.join(sorted(guests))}")
