# message: stands alone in the try block
# misconception: the try block may hold more than can fail
parsons_sum_up = "E L N C H A B M J G F D I"
