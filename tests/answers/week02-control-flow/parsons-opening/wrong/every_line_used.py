# message: expected an indented block after 'if' statement on line 6
# misconception: all lines must be used
parsons_opening = "B F D J I C H E G A K"
