# message: swap whatever the two names point to
# misconception: the texts are always the ones of the example
# program: swap-windows
left_window = "poetry"
right_window = "history"
# Write your program below this line.
left_window = "history"
right_window = "poetry"
print(left_window, right_window)
