# message: expected an indented block
# misconception: the first value stands directly above where it is used
parsons_sum_up = "E N L C H B M J A G F D I"
