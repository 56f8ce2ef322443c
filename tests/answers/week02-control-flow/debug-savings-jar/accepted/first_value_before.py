# program: debug-savings-jar
last_day = 5
coins = 0
for day in range(1, last_day + 1):
    coins += day + 1
print(f"Coins in the jar: {coins}")
