# message: which else is that?
# misconception: the inner question belongs to the party without an else
parsons_opening = "B F D J H E G A"
