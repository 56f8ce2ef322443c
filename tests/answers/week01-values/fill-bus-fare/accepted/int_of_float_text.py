# program: fill-bus-fare
rides_text = "12"
fare_text = "1.75"
# Turn the texts into numbers.
rides = int(float(rides_text))
fare = float(fare_text)
# Calculate with the numbers.
cost = float(rides) * fare
# Join two texts, and print the result.
cost_text = str(cost)
print("Cost: " + cost_text)
