# message: decimals are asked for: use .2f
# misconception: round(..., 2) shows two decimals
# program: trip-cost
# typed: 300 | 6 | 1.80
# Write your program below this line.
km = float(input("Kilometers: "))
use = float(input("Liters per 100 km: "))
price = float(input("Price per liter: "))
fuel = km / 100 * use
cost = fuel * price
print(f"Fuel: {round(fuel, 2)} L")
print(f"Cost: {round(cost, 2)}")
