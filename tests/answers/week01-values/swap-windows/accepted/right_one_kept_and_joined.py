# program: swap-windows
left_window = "poetry"
right_window = "history"
# Put the right one down, then move the left one over.
box = right_window
right_window = left_window
left_window = box
print(left_window + " " + right_window)
