# program: fill-two-shelves
north = {"Emma", "Dune"}
south = {"Momo", "Emma", "It"}
# In at least one, in both, only in the first, in exactly one.
everything = north.union(south)
doubles = south.intersection(north)
only_north = north.difference(south)
once = everything - doubles
# For people, in alphabetical order.
print(f"Everything: {', '.join(sorted(everything))}")
print(f"Doubles: {', '.join(sorted(doubles))}")
print(f"Only north: {', '.join(sorted(only_north))}")
print(f"Once: {', '.join(sorted(once))}")
