# message: in quotes it is a text, and not the parameter mark
# misconception: a parameter is written in quotes
parsons_shout = "F A H G B"
