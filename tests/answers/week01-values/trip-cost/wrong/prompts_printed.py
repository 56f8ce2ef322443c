# message: the text in the parentheses of input()
# misconception: print asks a question
# program: trip-cost
# typed: 300 | 6 | 1.80
# Write your program below this line.
print("Kilometers: ")
km = float(input())
print("Liters per 100 km: ")
use = float(input())
print("Price per liter: ")
price = float(input())
fuel = km / 100 * use
cost = fuel * price
print(f"Fuel: {fuel:.2f} L")
print(f"Cost: {cost:.2f}")
