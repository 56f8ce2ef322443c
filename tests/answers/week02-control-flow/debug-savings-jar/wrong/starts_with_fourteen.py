# message: with last_day = 1 made coins = 16, expected 2
# misconception: the result for five days can be mended by the first value
# program: debug-savings-jar
last_day = 5
for day in range(1, last_day + 1):
    coins = 14
    coins += day + 1
print(f"Coins in the jar: {coins}")
