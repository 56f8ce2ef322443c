# message: each round is one month: the counter grows by 1
# misconception: a round adds what the result of the example shows
# program: fill-bicycle
goal = 200
saved = 40
monthly = 35
months = 0
# Go on as long as the goal is not reached.
while saved < goal:
    saved += monthly
    months += monthly
print(f"{months} months, {saved} saved")
