parsons_sum_up = "E L N C H B M J A G F D I"
