# program: debug-guest-list
signed_up = ["Cleo", "Ben", "Ada", "Ben", "Dora"]
cancelled = ["Ben", "Fay", "Dora", "Ben"]
guests = {name for name in signed_up if name not in cancelled}
print(f"{len(guests)} guests: {', '.join(sorted(guests))}")
