# message: name 'counts' is not defined
# misconception: a dictionary begins by itself
parsons_word_count = "D H G E A"
