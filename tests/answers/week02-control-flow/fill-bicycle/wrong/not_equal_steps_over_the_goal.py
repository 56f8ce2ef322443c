# message: is there a loop that never ends?
# misconception: the savings meet the goal exactly some day
# program: fill-bicycle
goal = 200
saved = 40
monthly = 35
months = 0
# Go on as long as the goal is not reached.
while saved != goal:
    saved += monthly
    months += 1
print(f"{months} months, {saved} saved")
