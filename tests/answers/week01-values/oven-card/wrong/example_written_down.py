# message: is the card of the example
# misconception: the card is always the one of the example
# program: oven-card
dish = "Lasagne"
celsius = 180
baking_minutes = 45
# Write your program below this line.
print(f"Lasagne: 180 C = 356.0 F")
print(f"Time: 45 min = 0.75 h")
