# message: calculate with the three names
# misconception: the right number for these days is the mend
# program: debug-average
monday = 30
tuesday = 45
wednesday = 60
average = 45.0
print("Average:", average)
