# program: debug-timetable
days = ["Mon", "Tue", "Wed"]
lessons = [("Mon", "music"), ("Wed", "art"), ("Mon", "maths")]
timetable = {day: [what for when, what in lessons if when == day] for day in days}
for day, subjects in timetable.items():
    if subjects:
        print(f"{day}: {', '.join(subjects)}")
    else:
        print(f"{day}: free")
