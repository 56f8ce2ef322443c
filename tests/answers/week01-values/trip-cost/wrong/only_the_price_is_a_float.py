# message: reads whole numbers only: for 2.5 use float()
# misconception: kilometers and liters are whole numbers
# program: trip-cost
# typed: 300 | 6 | 1.80
# Write your program below this line.
km = int(input("Kilometers: "))
use = int(input("Liters per 100 km: "))
price = float(input("Price per liter: "))
fuel = km / 100 * use
cost = fuel * price
print(f"Fuel: {fuel:.2f} L")
print(f"Cost: {cost:.2f}")
