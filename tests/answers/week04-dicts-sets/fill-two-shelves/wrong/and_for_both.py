# message: `and` gives one of the two sets as a whole
# misconception: and takes what is in both sets
# program: fill-two-shelves
north = {"Emma", "Dune"}
south = {"Momo", "Emma", "It"}
# In at least one, in both, only in the first, in exactly one.
everything = north | south
doubles = north and south
only_north = north - south
once = north ^ south
# For people, in alphabetical order.
print(f"Everything: {', '.join(sorted(everything))}")
print(f"Doubles: {', '.join(sorted(doubles))}")
print(f"Only north: {', '.join(sorted(only_north))}")
print(f"Once: {', '.join(sorted(once))}")
