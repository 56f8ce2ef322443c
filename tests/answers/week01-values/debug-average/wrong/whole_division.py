# message: the average should keep its decimals
# misconception: // is the better division
# program: debug-average
monday = 30
tuesday = 45
wednesday = 60
average = (monday + tuesday + wednesday) // 3
print("Average:", average)
