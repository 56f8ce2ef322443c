# message: one day is missing: range stops before its second number
# misconception: the + 1 behind last_day was the mistake
# program: debug-savings-jar
last_day = 5
coins = 0
for day in range(1, last_day):
    coins += day + 1
print(f"Coins in the jar: {coins}")
