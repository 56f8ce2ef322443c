def duration_text(minutes):
    hours, rest = minutes // 60, minutes % 60
    if hours == 0:
        return f"{minutes} min"
    if rest == 0:
        return f"{hours} h"
    return f"{hours} h {rest:02} min"
