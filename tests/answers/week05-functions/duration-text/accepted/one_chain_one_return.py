def duration_text(minutes):
    if minutes < 60:
        text = f"{minutes} min"
    elif minutes % 60 == 0:
        text = f"{minutes // 60} h"
    else:
        text = f"{minutes // 60} h {minutes % 60:02} min"
    return text
