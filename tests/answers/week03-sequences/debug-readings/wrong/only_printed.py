# message: the name readings must point to the good list
# misconception: only the output matters
# program: debug-readings
readings = [12, -999, -999, 14, 13, -999]
good = []
for reading in readings:
    if reading != -999:
        good.append(reading)
print(good)
