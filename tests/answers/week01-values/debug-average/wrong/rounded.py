# message: the average should keep its decimals
# misconception: an average is a whole number
# program: debug-average
monday = 30
tuesday = 45
wednesday = 60
average = round((monday + tuesday + wednesday) / 3)
print("Average:", average)
