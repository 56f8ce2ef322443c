# program: fill-two-shelves
north = {"Emma", "Dune"}
south = {"Momo", "Emma", "It"}
# In at least one, in both, only in the first, in exactly one.
everything = set(list(north) + list(south))
doubles = {title for title in north if title in south}
only_north = north - doubles
once = (north - south) | (south - north)
# For people, in alphabetical order.
print(f"Everything: {', '.join(sorted(everything))}")
print(f"Doubles: {', '.join(sorted(doubles))}")
print(f"Only north: {', '.join(sorted(only_north))}")
print(f"Once: {', '.join(sorted(once))}")
