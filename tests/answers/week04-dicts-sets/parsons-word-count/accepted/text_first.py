parsons_word_count = "D B H G E A"
