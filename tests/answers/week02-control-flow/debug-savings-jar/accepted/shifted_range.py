# program: debug-savings-jar
last_day = 5
coins = 0
for share in range(2, last_day + 2):
    coins += share
print(f"Coins in the jar: {coins}")
