# message: two digits, and not a zero in front
# misconception: the minutes always begin with a 0
def duration_text(minutes):
    hours = minutes // 60
    rest = minutes % 60
    if hours == 0:
        return f"{rest} min"
    if rest == 0:
        return f"{hours} h"
    return f"{hours} h 0{rest} min"
