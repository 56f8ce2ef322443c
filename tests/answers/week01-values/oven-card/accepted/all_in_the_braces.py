# program: oven-card
dish = "Lasagne"
celsius = 180
baking_minutes = 45
# Write your program below this line.
print(f"{dish}: {celsius} C = {celsius * 1.8 + 32:.1f} F")
print(f"Time: {baking_minutes} min = {baking_minutes / 60:.2f} h")
