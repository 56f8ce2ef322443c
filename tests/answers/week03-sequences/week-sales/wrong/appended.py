# message: the value of day 2 becomes larger
# misconception: append adds to a number
# program: week-sales
sales = [4, 0, 7, 3, 9, 12, 5]
sales.append(2)
total = sum(sales)
average = total / len(sales)
best = 0
for position in range(len(sales)):
    if sales[position] > sales[best]:
        best = position
best_day = best + 1
print(f"Total {total}, average {average:.1f}, best day {best_day}")
