# message: a tuple of two lists
# misconception: a list of two is the same as a tuple of two
def clean_readings(texts):
    readings = []
    rest = []
    for text in texts:
        try:
            readings.append(float(text))
        except ValueError:
            rest.append(text)
    return [readings, rest]
