# message: The last column is missing: range stops before its end
# misconception: range goes up to its stop
parsons_table = "F D E B A"
