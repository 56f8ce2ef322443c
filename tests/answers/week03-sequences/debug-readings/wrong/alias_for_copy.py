# message: the loop steps over a value
# misconception: good = readings is a copy
# program: debug-readings
readings = [12, -999, -999, 14, 13, -999]
good = readings
for reading in good:
    if reading == -999:
        readings.remove(reading)
print(readings)
