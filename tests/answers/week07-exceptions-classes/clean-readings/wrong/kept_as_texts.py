# message: all numbers as floats
# misconception: float(text) changes the text itself
def clean_readings(texts):
    readings = []
    rest = []
    for text in texts:
        try:
            float(text)
            readings.append(text)
        except ValueError:
            rest.append(text)
    return readings, rest
