# program: oven-card
dish = "Lasagne"
celsius = 180
baking_minutes = 45
# Make each line first, then print it.
degrees = round(32 + 9 / 5 * celsius, 1)
time_in_hours = baking_minutes / 60
heat_line = f"{dish}: {celsius} C = {degrees} F"
time_line = f"Time: {baking_minutes} min = {time_in_hours:.2f} h"
print(heat_line)
print(time_line)
