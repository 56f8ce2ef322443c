# message: make EBike a child of Bike
# misconception: a class that keeps the number itself is a bicycle as well
parsons_ebike = "F L D A J G K"
