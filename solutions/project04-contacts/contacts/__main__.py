# The contact manager. Start it in a terminal, in the folder above this one:
#
#     python -m contacts
