# program: debug-readings
readings = [12, -999, -999, 14, 13, -999]
good = []
for reading in readings:
    if reading != -999:
        good.append(reading)
readings = good
print(readings)
