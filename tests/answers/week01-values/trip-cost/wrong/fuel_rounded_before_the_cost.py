# message: only when printing
# misconception: rounding early makes no difference
# program: trip-cost
# typed: 300 | 6 | 1.80
# Write your program below this line.
km = float(input("Kilometers: "))
use = float(input("Liters per 100 km: "))
price = float(input("Price per liter: "))
fuel = round(km / 100 * use, 2)
cost = fuel * price
print(f"Fuel: {fuel:.2f} L")
print(f"Cost: {cost:.2f}")
