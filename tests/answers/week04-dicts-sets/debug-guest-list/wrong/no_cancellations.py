# message: Nobody was taken out
# misconception: people who cancelled come anyway
# program: debug-guest-list
signed_up = ["Cleo", "Ben", "Ada", "Ben", "Dora"]
cancelled = ["Ben", "Fay", "Dora", "Ben"]
guests = set(signed_up)
print(f"{len(guests)} guests: {', '.join(sorted(guests))}")
