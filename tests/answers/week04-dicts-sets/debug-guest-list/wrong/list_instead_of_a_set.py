# message: stopped in line 6 with ValueError: list.remove(x): x not in list
# misconception: a list forgives what a set does not
# program: debug-guest-list
signed_up = ["Cleo", "Ben", "Ada", "Ben", "Dora"]
cancelled = ["Ben", "Fay", "Dora", "Ben"]
guests = list(signed_up)
for name in cancelled:
    guests.remove(name)
print(f"{len(guests)} guests: {', '.join(sorted(guests))}")
