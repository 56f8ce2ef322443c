# message: the minutes have two digits here: :02
# misconception: a number is shown with as many digits as it needs
def duration_text(minutes):
    hours = minutes // 60
    rest = minutes % 60
    if hours == 0:
        return f"{rest} min"
    if rest == 0:
        return f"{hours} h"
    return f"{hours} h {rest} min"
