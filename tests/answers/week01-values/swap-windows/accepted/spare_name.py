# program: swap-windows
left_window = "poetry"
right_window = "history"
# Write your program below this line.
spare = left_window
left_window = right_window
right_window = spare
print(left_window, right_window)
