# message: reads whole numbers only: for 2.5 use float()
# misconception: int makes a number out of any text with digits
# program: fill-bus-fare
rides_text = "12"
fare_text = "1.75"
# Turn the texts into numbers.
rides = int(rides_text)
fare = int(fare_text)
# Calculate with the numbers.
cost = rides * fare
# Join two texts, and print the result.
print("Cost: " + str(cost))
