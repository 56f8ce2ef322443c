# message: That is what both have: at least one of them is |
# misconception: & adds one set to the other
# program: fill-two-shelves
north = {"Emma", "Dune"}
south = {"Momo", "Emma", "It"}
# In at least one, in both, only in the first, in exactly one.
everything = north & south
doubles = north | south
only_north = north - south
once = north ^ south
# For people, in alphabetical order.
print(f"Everything: {', '.join(sorted(everything))}")
print(f"Doubles: {', '.join(sorted(doubles))}")
print(f"Only north: {', '.join(sorted(only_north))}")
print(f"Once: {', '.join(sorted(once))}")
