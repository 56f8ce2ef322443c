# message: All days share one list
# misconception: a copy of the dictionary copies the lists
# program: debug-timetable
days = ["Mon", "Tue", "Wed"]
lessons = [("Mon", "music"), ("Wed", "art"), ("Mon", "maths")]
timetable = dict.fromkeys(days, []).copy()
for day, subject in lessons:
    timetable[day].append(subject)
for day, subjects in timetable.items():
    if subjects:
        print(f"{day}: {', '.join(subjects)}")
    else:
        print(f"{day}: free")
