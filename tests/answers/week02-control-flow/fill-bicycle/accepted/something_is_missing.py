# program: fill-bicycle
goal = 200
saved = 40
monthly = 35
months = 0
# Go on as long as the goal is not reached.
while goal - saved > 0:
    saved += monthly
    months = months + 1
print(f"{months} months, {saved} saved")
