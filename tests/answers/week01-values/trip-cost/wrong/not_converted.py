# message: convert one with int(), float() or str()
# misconception: input gives a number when a number is typed
# program: trip-cost
# typed: 300 | 6 | 1.80
# Write your program below this line.
km = input("Kilometers: ")
use = input("Liters per 100 km: ")
price = input("Price per liter: ")
fuel = km / 100 * use
cost = fuel * price
print(f"Fuel: {fuel:.2f} L")
print(f"Cost: {cost:.2f}")
