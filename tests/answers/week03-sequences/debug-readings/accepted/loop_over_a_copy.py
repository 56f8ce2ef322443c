# program: debug-readings
readings = [12, -999, -999, 14, 13, -999]
for reading in readings.copy():
    if reading == -999:
        readings.remove(reading)
print(readings)
