# message: there are nothing but failures
# misconception: a second loop repairs the first one
# program: debug-readings
readings = [12, -999, -999, 14, 13, -999]
for reading in readings:
    if reading == -999:
        readings.remove(reading)
for reading in readings:
    if reading == -999:
        readings.remove(reading)
print(readings)
