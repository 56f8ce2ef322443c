# message: 60 minutes are a full hour
# misconception: 60 minutes are still minutes
def duration_text(minutes):
    if minutes <= 60:
        return f"{minutes} min"
    if minutes % 60 == 0:
        return f"{minutes // 60} h"
    return f"{minutes // 60} h {minutes % 60:02} min"
