# program: debug-average
monday = 30
tuesday = 45
wednesday = 60
average = monday / 3 + tuesday / 3 + wednesday / 3
print("Average:", round(average, 10))
