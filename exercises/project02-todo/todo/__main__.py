# The to-do list. Start it in a terminal, in the folder above this one:
#
#     python -m todo

# The next line is ready-made: it gives you `read_line`, which is used like `input`.
from todo.console import read_line

# Write your program below this line.
