# message: After Fay the loop must go on
# misconception: the loop is over when somebody is missing
# program: debug-guest-list
signed_up = ["Cleo", "Ben", "Ada", "Ben", "Dora"]
cancelled = ["Ben", "Fay", "Dora", "Ben"]
guests = set(signed_up)
for name in cancelled:
    if name not in guests:
        break
    guests.remove(name)
print(f"{len(guests)} guests: {', '.join(sorted(guests))}")
