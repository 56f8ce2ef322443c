# message: expected
# misconception: what comes behind the conversion belongs to the try block as it stands
parsons_sum_up = "E L N C H A G B M F D"
