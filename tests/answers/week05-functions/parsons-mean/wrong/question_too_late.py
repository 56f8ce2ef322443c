# message: with no numbers, return 0 before anything is divided
# misconception: lines behind a return still run
parsons_mean = "G A F I D B E"
