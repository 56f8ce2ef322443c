# message: swap whatever the two names point to
# misconception: the given lines may be changed
# program: swap-windows
left_window = "history"
right_window = "poetry"
print(left_window, right_window)
