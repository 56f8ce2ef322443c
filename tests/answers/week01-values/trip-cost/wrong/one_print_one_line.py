# message: some of them stand on another line
# misconception: two results fit in one line
# program: trip-cost
# typed: 300 | 6 | 1.80
# Write your program below this line.
km = float(input("Kilometers: "))
use = float(input("Liters per 100 km: "))
price = float(input("Price per liter: "))
fuel = km / 100 * use
cost = fuel * price
print(f"Fuel: {fuel:.2f} L", f"Cost: {cost:.2f}")
