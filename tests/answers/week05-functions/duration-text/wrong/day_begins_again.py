# message: Hidden check
# misconception: hours go from 0 to 23
def duration_text(m):
    if m < 60:
        return f"{m} min"
    if m % 60 == 0:
        return f"{m // 60} h"
    return f"{m // 60 % 24} h {m % 60:02} min"
