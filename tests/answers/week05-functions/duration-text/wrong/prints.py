# message: it printed the answer instead of returning it
# misconception: print gives a value back
def duration_text(minutes):
    if minutes < 60:
        print(f"{minutes} min")
    elif minutes % 60 == 0:
        print(f"{minutes // 60} h")
    else:
        print(f"{minutes // 60} h {minutes % 60:02} min")
