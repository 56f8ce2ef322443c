# message: The line with texts comes first
# misconception: the first two lines may change places
parsons_sum_up = "L E N C H B M J A G F D I"
