# message: full hours: only the hours are shown
# misconception: zero minutes are minutes
def duration_text(minutes):
    if minutes < 60:
        return f"{minutes} min"
    return f"{minutes // 60} h {minutes % 60:02} min"
