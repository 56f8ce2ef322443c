# message: stopped in line 1 with NameError: name 'is_party' is not defined
# misconception: names may get their values at the end
parsons_opening = "D J I H E G A B F"
