# program: week-sales
sales = [4, 0, 7, 3, 9, 12, 5]
# Write your program below this line.
sales[1] = sales[1] + 2
total = 0
for copies in sales:
    total += copies
average = total / len(sales)
best_day = 1
for day in range(2, len(sales) + 1):
    if sales[day - 1] > sales[best_day - 1]:
        best_day = day
print(f"Total {total}, average {average:.1f}, best day {best_day}")
