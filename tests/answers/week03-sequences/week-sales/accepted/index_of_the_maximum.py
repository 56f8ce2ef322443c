# program: week-sales
sales = [4, 0, 7, 3, 9, 12, 5]
# Write your program below this line.
sales[1] += 2
total = sum(sales)
average = total / len(sales)
best_day = sales.index(max(sales)) + 1
print(f"Total {total}, average {average:.1f}, best day {best_day}")
