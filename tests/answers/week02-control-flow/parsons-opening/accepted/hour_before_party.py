parsons_opening = "F B D J I H E G A"
