# message: on day 1 there are already two coins
# misconception: on day 1 there is one coin
# program: debug-savings-jar
last_day = 5
coins = 0
for day in range(1, last_day + 1):
    coins += day
print(f"Coins in the jar: {coins}")
