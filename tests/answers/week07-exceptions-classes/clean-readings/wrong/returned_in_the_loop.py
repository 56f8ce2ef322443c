# message: a tuple of two lists
# misconception: return stands at the end of the loop's block
def clean_readings(texts):
    readings = []
    rest = []
    for text in texts:
        try:
            readings.append(float(text))
        except ValueError:
            rest.append(text)
        return readings, rest
