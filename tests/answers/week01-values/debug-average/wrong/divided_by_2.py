# message: there are three days
# misconception: the result was just too large
# program: debug-average
monday = 30
tuesday = 45
wednesday = 60
average = (monday + tuesday + wednesday) / 2
print("Average:", average)
