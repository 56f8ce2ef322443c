# message: Python cannot read
# misconception: except stands above the lines that it guards
parsons_sum_up = "E L N B M C H J A G F D I"
