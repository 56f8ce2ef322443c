# message: Monday is not divided
# misconception: the parentheses have to stand around the last two
# program: debug-average
monday = 30
tuesday = 45
wednesday = 60
average = monday + (tuesday + wednesday) / 3
print("Average:", average)
