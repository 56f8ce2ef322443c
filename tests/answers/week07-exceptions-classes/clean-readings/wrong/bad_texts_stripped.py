# message: as it came
# misconception: a text that is kept is tidied up on the way
def clean_readings(texts):
    good = []
    bad = []
    for text in texts:
        try:
            value = float(text)
        except ValueError:
            bad.append(text.strip())
        else:
            good.append(value)
    return good, bad
