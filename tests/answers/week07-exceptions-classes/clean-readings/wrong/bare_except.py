# message: None is no text
# misconception: everything that goes wrong is a bad text
def clean_readings(texts):
    readings = []
    rest = []
    for text in texts:
        try:
            readings.append(float(text))
        except:  # noqa: E722
            rest.append(text)
    return readings, rest
