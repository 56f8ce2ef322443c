# message: the text of the left window was lost
# misconception: it does not matter when the spare name is made
# program: swap-windows
left_window = "poetry"
right_window = "history"
# Write your program below this line.
left_window = right_window
spare = left_window
right_window = spare
print(left_window, right_window)
