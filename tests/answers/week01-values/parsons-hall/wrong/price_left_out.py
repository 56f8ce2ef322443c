# message: name 'price' is not defined
# misconception: a price needs no line of its own
parsons_hall = "F B A"
