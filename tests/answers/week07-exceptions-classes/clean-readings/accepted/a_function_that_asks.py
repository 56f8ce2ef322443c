def is_number(text):
    try:
        float(text)
    except ValueError:
        return False
    return True


def clean_readings(texts):
    good = [float(text) for text in texts if is_number(text)]
    return good, [text for text in texts if not is_number(text)]
