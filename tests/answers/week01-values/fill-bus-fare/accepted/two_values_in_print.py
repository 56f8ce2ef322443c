# program: fill-bus-fare
rides_text = "12"
fare_text = "1.75"
# Turn the texts into numbers.
rides = int(rides_text)
fare = float(fare_text)
# Calculate with the numbers.
cost = fare * rides
# No joining: print puts the space.
print("Cost:", cost)
