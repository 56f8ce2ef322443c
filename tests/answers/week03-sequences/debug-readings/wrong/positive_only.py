# message: 0 and -5 are good readings
# misconception: temperatures are above zero
# program: debug-readings
readings = [12, -999, -999, 14, 13, -999]
good = []
for reading in readings:
    if reading > 0:
        good.append(reading)
readings = good
print(readings)
