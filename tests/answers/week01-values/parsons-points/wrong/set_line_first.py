# message: =+ sets, += adds
# misconception: a line too many does no harm
parsons_points = "H B D F E A C"
