parsons_opening = "B F D J I H E G A"
