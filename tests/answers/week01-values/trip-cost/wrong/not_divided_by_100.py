# message: consumption is for 100 km: divide by 100
# misconception: the consumption is for one kilometer
# program: trip-cost
# typed: 300 | 6 | 1.80
# Write your program below this line.
km = float(input("Kilometers: "))
use = float(input("Liters per 100 km: "))
price = float(input("Price per liter: "))
fuel = km * use
cost = fuel * price
print(f"Fuel: {fuel:.2f} L")
print(f"Cost: {cost:.2f}")
