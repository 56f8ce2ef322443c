# message: it is not enough to print them the other way around
# misconception: what is printed is all that counts
# program: swap-windows
left_window = "poetry"
right_window = "history"
# Write your program below this line.
print(right_window, left_window)
