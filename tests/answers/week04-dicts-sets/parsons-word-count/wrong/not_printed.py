# message: Nothing was printed
# misconception: a dictionary shows itself
parsons_word_count = "D B H G"
