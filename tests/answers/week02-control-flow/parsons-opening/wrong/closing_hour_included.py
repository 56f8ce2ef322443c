# message: at 16 the café is already closed
# misconception: "closes at 16" lets guests in at 16
parsons_opening = "B F D J I C E G A"
