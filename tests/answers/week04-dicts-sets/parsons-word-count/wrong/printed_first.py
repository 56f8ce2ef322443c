# message: Nothing was printed: the loop over sorted(counts) comes after the counting
# misconception: the order of the two loops does not matter
parsons_word_count = "D B E A H G"
