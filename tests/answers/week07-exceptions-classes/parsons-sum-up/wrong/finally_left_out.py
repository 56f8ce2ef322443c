# message: which part of a try always runs
# misconception: finally can be left out, the line comes by itself
parsons_sum_up = "E L N C H B M J A G I"
