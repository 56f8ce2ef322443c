# program: debug-readings
readings = [12, -999, -999, 14, 13, -999]
readings = [reading for reading in readings if reading != -999]
print(readings)
