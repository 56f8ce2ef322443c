parsons_word_count = "b, d, h, g, e, a"
