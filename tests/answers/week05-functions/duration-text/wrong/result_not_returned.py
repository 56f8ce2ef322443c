# message: duration_text(45) gave None
# misconception: a name in the function is known outside
def duration_text(minutes):
    if minutes < 60:
        text = f"{minutes} min"
    elif minutes % 60 == 0:
        text = f"{minutes // 60} h"
    else:
        text = f"{minutes // 60} h {minutes % 60:02} min"
