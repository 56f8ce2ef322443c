# program: debug-timetable
days = ["Mon", "Tue", "Wed"]
lessons = [("Mon", "music"), ("Wed", "art"), ("Mon", "maths")]
timetable = dict.fromkeys(days, [])
for day, subject in lessons:
    timetable[day] = timetable[day] + [subject]
for day, subjects in timetable.items():
    if subjects:
        print(f"{day}: {', '.join(subjects)}")
    else:
        print(f"{day}: free")
