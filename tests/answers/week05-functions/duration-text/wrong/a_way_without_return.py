# message: does every path through your function return?
# misconception: an if covers all cases
def duration_text(minutes):
    hours = minutes // 60
    rest = minutes % 60
    if hours == 0:
        return f"{rest} min"
    if rest == 0:
        return f"{hours} h"
