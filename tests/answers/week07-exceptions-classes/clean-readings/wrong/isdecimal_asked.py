# message: float() decides what is a number: -3 and 0 are numbers, too
# misconception: isdecimal() knows all numbers
def clean_readings(texts):
    readings = []
    rest = []
    for text in texts:
        if text.replace(".", "").isdecimal():
            readings.append(float(text))
        else:
            rest.append(text)
    return readings, rest
