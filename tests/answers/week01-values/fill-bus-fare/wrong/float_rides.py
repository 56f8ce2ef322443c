# message: the value is right, but it is a float
# misconception: every number from a machine is a float
# program: fill-bus-fare
rides_text = "12"
fare_text = "1.75"
# Turn the texts into numbers.
rides = float(rides_text)
fare = float(fare_text)
# Calculate with the numbers.
cost = rides * fare
# Join two texts, and print the result.
print("Cost: " + str(cost))
