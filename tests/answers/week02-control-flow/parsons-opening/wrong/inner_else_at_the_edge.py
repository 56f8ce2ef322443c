# message: stopped in line 5 with SyntaxError: invalid syntax
# misconception: the two lines with else can stand for each other
parsons_opening = "B F D J G H E I A"
