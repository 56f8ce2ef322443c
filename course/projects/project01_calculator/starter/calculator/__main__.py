# The calculator. Start it in a terminal, in the folder above this one:
#
#     python -m calculator

# The next line is ready-made: it gives you `read_line`, which is used like `input`.
from calculator.console import read_line

# Write your program below this line.
