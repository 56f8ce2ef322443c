# message: stands alone in the try block
# misconception: what is done with the number belongs into the try block
parsons_sum_up = "E L N C H A G B M F D I"
