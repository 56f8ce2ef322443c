# program: trip-cost
# typed: 300 | 6 | 1.80
# Ask first, convert later.
way_text = input("Kilometers: ")
use_text = input("Liters per 100 km: ")
price_text = input("Price per liter: ")
fuel = float(way_text) * float(use_text) / 100
print(f"Fuel: {fuel:.2f} L")
print(f"Cost: {fuel * float(price_text):.2f}")
