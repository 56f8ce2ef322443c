# message: next, please comes after every text
# misconception: a line at the left edge still belongs to the loop
parsons_sum_up = "E L N C H B M J A G K I"
