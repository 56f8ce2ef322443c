# message: A day without lessons belongs to the timetable, too
# misconception: a day without lessons is not needed
# program: debug-timetable
days = ["Mon", "Tue", "Wed"]
lessons = [("Mon", "music"), ("Wed", "art"), ("Mon", "maths")]
timetable = {}
for day, subject in lessons:
    timetable.setdefault(day, []).append(subject)
for day, subjects in timetable.items():
    if subjects:
        print(f"{day}: {', '.join(subjects)}")
    else:
        print(f"{day}: free")
