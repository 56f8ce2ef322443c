def clean_readings(texts):
    readings = []
    rest = []
    for text in texts:
        try:
            reading = float(text)
        except ValueError:
            rest.append(text)
            continue
        readings.append(reading)
    return readings, rest
