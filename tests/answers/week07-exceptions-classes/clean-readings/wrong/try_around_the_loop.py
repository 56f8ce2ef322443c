# message: the try belongs inside the loop
# misconception: a handler goes back to the loop that was interrupted
def clean_readings(texts):
    readings = []
    rest = []
    try:
        for text in texts:
            readings.append(float(text))
    except ValueError:
        rest.append(text)
    return readings, rest
