# message: before `finally`
# misconception: the parts of a try may stand in any order
parsons_sum_up = "E L N C H B M F D J A G I"
