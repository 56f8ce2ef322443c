# message: opened in the loop, the file is emptied for each line
# misconception: each line needs a file that is open, so it is opened for each line
parsons_numbered = "D C G A E"
