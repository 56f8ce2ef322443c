# message: keep it under a third name first
# misconception: a third name alone is enough
# program: swap-windows
left_window = "poetry"
right_window = "history"
# Write your program below this line.
spare = left_window
left_window = right_window
right_window = left_window
print(left_window, right_window)
