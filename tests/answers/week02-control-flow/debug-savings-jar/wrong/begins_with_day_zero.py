# message: there is no day 0
# misconception: days are counted from 0
# program: debug-savings-jar
last_day = 5
coins = 0
for day in range(last_day + 1):
    coins += day + 1
print(f"Coins in the jar: {coins}")
