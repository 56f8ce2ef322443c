# message: in this order
# misconception: the order of the questions does not matter
# program: trip-cost
# typed: 300 | 6 | 1.80
# Write your program below this line.
price = float(input("Price per liter: "))
km = float(input("Kilometers: "))
use = float(input("Liters per 100 km: "))
fuel = km / 100 * use
cost = fuel * price
print(f"Fuel: {fuel:.2f} L")
print(f"Cost: {cost:.2f}")
