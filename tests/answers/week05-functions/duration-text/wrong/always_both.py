# message: less than an hour: only the minutes are shown
# misconception: all cases have the same form
def duration_text(minutes):
    return f"{minutes // 60} h {minutes % 60:02} min"
