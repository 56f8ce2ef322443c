# message: name 'target' is not defined
# misconception: the file may be opened after the loop
parsons_numbered = "D C A B E"
