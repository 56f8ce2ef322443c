# message: stopped in line 4 with KeyError: 'the'
# misconception: += makes a missing key
parsons_word_count = "D B H C E A"
