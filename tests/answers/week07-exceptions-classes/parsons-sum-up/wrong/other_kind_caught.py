# message: invalid literal for int()
# misconception: a text that is no number is a KeyError
parsons_sum_up = "E L N C H O M J A G F D I"
