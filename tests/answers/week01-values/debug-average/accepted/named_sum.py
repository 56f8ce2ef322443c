# program: debug-average
monday = 30
tuesday = 45
wednesday = 60
total = monday + tuesday + wednesday
average = total / 3
print("Average:", average)
