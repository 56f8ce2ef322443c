# message: NameError: name 'chairs' is not defined
# misconception: a calculation follows along when its values come later
parsons_hall = "D B F A"
