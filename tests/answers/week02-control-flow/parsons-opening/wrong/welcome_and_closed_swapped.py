# message: below the question stands what a yes means
# misconception: the else belongs to the yes
parsons_opening = "B F D J I H A G E"
