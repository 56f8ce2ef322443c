# message: Print the result once, behind the loop
# misconception: the line with print belongs to the block
# program: debug-savings-jar
last_day = 5
coins = 0
for day in range(1, last_day + 1):
    coins += day + 1
    print(f"Coins in the jar: {coins}")
