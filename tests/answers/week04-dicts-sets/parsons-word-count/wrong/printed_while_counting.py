# message: This prints while it counts: two loops
# misconception: counting and printing belong into one loop
parsons_word_count = "D B H G A"
