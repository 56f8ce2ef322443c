# message: the text of the right window was lost
# misconception: both names can simply get the value of the other, one after the other
# program: swap-windows
left_window = "poetry"
right_window = "history"
# Write your program below this line.
right_window = left_window
left_window = right_window
print(left_window, right_window)
