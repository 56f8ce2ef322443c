# program: swap-windows
left_window = "poetry"
right_window = "history"
# Write your program below this line.
old_left = left_window
old_right = right_window
left_window = old_right
right_window = old_left
print(left_window, right_window)
