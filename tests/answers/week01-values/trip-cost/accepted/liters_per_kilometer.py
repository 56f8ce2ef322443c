# program: trip-cost
# typed: 300 | 6 | 1.80
# Write your program below this line.
km = float(input("Kilometers: "))
liters_per_km = float(input("Liters per 100 km: ")) / 100
cost_per_km = liters_per_km * float(input("Price per liter: "))
print("Fuel: " + f"{km * liters_per_km:.2f}" + " L")
print("Cost:", f"{km * cost_per_km:.2f}")
