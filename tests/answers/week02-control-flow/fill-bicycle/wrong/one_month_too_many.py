# message: exactly the goal is enough
# misconception: exactly the goal is not enough
# program: fill-bicycle
goal = 200
saved = 40
monthly = 35
months = 0
# Go on as long as the goal is not reached.
while saved <= goal:
    saved += monthly
    months += 1
print(f"{months} months, {saved} saved")
