# message: each month adds the same, monthly
# misconception: each month adds what is there already
# program: fill-bicycle
goal = 200
saved = 40
monthly = 35
months = 0
# Go on as long as the goal is not reached.
while saved < goal:
    saved += saved
    months += 1
print(f"{months} months, {saved} saved")
