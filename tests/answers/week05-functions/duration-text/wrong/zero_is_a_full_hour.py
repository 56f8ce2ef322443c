# message: duration_text(0) gave '0 h', expected '0 min'
# misconception: the order of the questions does not matter
def duration_text(minutes):
    if minutes % 60 == 0:
        return f"{minutes // 60} h"
    if minutes < 60:
        return f"{minutes} min"
    return f"{minutes // 60} h {minutes % 60:02} min"
