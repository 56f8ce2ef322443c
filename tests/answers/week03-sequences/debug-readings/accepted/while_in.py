# program: debug-readings
readings = [12, -999, -999, 14, 13, -999]
while -999 in readings:
    readings.remove(-999)
print(readings)
