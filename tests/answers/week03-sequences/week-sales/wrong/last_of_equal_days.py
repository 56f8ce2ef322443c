# message: the first one is the best day
# misconception: > and >= are the same here
# program: week-sales
sales = [4, 0, 7, 3, 9, 12, 5]
sales[1] += 2
total = sum(sales)
average = total / len(sales)
best = 0
for position in range(len(sales)):
    if sales[position] >= sales[best]:
        best = position
best_day = best + 1
print(f"Total {total}, average {average:.1f}, best day {best_day}")
