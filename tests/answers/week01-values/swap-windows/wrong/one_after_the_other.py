# message: the text of the left window was lost
# misconception: both names can simply get the value of the other, one after the other
# program: swap-windows
left_window = "poetry"
right_window = "history"
# Write your program below this line.
left_window = right_window
right_window = left_window
print(left_window, right_window)
