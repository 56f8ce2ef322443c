# program: debug-timetable
days = ["Mon", "Tue", "Wed"]
lessons = [("Mon", "music"), ("Wed", "art"), ("Mon", "maths")]
timetable = {}
for day in days:
    timetable.setdefault(day, [])
for day, subject in lessons:
    timetable[day].append(subject)
for day, subjects in timetable.items():
    if subjects:
        print(f"{day}: {', '.join(subjects)}")
    else:
        print(f"{day}: free")
