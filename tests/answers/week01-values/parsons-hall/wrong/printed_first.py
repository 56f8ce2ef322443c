# message: NameError: name 'cost' is not defined
# misconception: the order of the lines does not matter
parsons_hall = "A D F B"
