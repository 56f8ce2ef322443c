# message: These are letters: a loop over a text gives characters
# misconception: a loop over a text gives words
parsons_word_count = "D B F G E A"
