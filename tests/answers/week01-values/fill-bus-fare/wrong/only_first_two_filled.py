# message: blank `____` is still to be filled in
# misconception: the last blank can stay
# program: fill-bus-fare
rides_text = "12"
fare_text = "1.75"
# Turn the texts into numbers.
rides = int(rides_text)
fare = float(fare_text)
# Calculate with the numbers.
cost = rides * fare
# Join two texts, and print the result.
print("Cost: " + ____(cost))
