# message: assigned before this line?
# misconception: the first value only must not be inside
# program: debug-savings-jar
last_day = 5
for day in range(1, last_day + 1):
    coins += day + 1
coins = 0
print(f"Coins in the jar: {coins}")
