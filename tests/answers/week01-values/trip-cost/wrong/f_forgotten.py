# message: f before the quote is missing
# misconception: braces work in every text
# program: trip-cost
# typed: 300 | 6 | 1.80
# Write your program below this line.
km = float(input("Kilometers: "))
use = float(input("Liters per 100 km: "))
price = float(input("Price per liter: "))
fuel = km / 100 * use
cost = fuel * price
print("Fuel: {fuel:.2f} L")
print("Cost: {cost:.2f}")
