# message: and do not round
# misconception: one decimal is enough
# program: debug-average
monday = 30
tuesday = 45
wednesday = 60
average = round((monday + tuesday + wednesday) / 3, 1)
print("Average:", average)
