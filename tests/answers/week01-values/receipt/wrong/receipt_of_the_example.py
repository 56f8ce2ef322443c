# message: called input() 0 times, expected 9 times
# misconception: the receipt is always the one of the example
# program: receipt
# typed: Ada | Emma | 8.75 | 2 | Dune | 12.99 | 1 | yes | 40
print("Inkwell Books")
print("=" * 28)
print("Customer: Ada")
print("2 x Emma               17.50")
print("1 x Dune               12.99")
