# message: with goal = 200, saved = 199 and monthly = 1 made
# misconception: 35 is put aside in every shop
# program: fill-bicycle
goal = 200
saved = 40
monthly = 35
months = 0
# Go on as long as the goal is not reached.
while saved < 200:
    saved += 35
    months += 1
print(f"{months} months, {saved} saved")
