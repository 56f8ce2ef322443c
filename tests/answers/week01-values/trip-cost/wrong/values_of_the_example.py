# message: not with the example
# misconception: the numbers are always the ones of the example
# program: trip-cost
# typed: 300 | 6 | 1.80
# Write your program below this line.
input("Kilometers: ")
input("Liters per 100 km: ")
input("Price per liter: ")
print("Fuel: 18.00 L")
print("Cost: 32.40")
