# message: there is no such position
# misconception: the length stays the same in the loop
# program: debug-readings
readings = [12, -999, -999, 14, 13, -999]
for place in range(len(readings)):
    if readings[place] == -999:
        readings.pop(place)
print(readings)
