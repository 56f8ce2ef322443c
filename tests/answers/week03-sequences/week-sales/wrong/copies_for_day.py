# message: the number of the day is asked for
# misconception: the best value is the best day
# program: week-sales
sales = [4, 0, 7, 3, 9, 12, 5]
sales[1] += 2
total = sum(sales)
average = total / len(sales)
best = 0
for position in range(len(sales)):
    if sales[position] > sales[best]:
        best = position
best_day = max(sales)
print(f"Total {total}, average {average:.1f}, best day {best_day}")
