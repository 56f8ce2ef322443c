# program: debug-savings-jar
last_day = 5
coins = last_day * (last_day + 3) // 2
print(f"Coins in the jar: {coins}")
