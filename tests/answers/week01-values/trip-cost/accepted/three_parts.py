# program: trip-cost
# typed: 300 | 6 | 1.80
# Write your program below this line.
kilometers = float(input("Kilometers: "))
per_100 = float(input("Liters per 100 km: "))
price = float(input("Price per liter: "))
fuel = kilometers / 100 * per_100
cost = fuel * price
print(f"Fuel: {fuel:.2f} L")
print(f"Cost: {cost:.2f}")
