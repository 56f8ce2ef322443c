# message: does not exist
# misconception: WITH alone may use its own name
parsons_ferry = "H C D F G A"
